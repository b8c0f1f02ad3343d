import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { copyBatch, type Copy } from '../api/copyBatch'

export function CopyForm({ batchId, onCopied }: { batchId: string; onCopied: (id: string) => void }) {
  const { t } = useTranslation('admin')
  const copy = useMutation({
    mutationFn: (fields: Copy) => copyBatch(batchId, fields),
    onSuccess: (made) => onCopied(made.id),
  })
  const rules = [{ required: true, whitespace: true, message: t('required') }]
  return (
    <Form<Copy> layout="vertical" onFinish={(fields) => copy.mutate(fields)}>
      <p>{t('copy.why')}</p>
      <Form.Item name="code" label={t('batches.code')} rules={rules}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="name" label={t('batches.name')} rules={rules}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="firstExamDay" label={t('copy.firstExamDay')} rules={rules}>
        <Input type="date" />
      </Form.Item>
      <ProblemAlert error={copy.error} />
      <Button type="primary" htmlType="submit" loading={copy.isPending}>
        {t('copy.submit')}
      </Button>
    </Form>
  )
}
