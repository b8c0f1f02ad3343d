import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import { copyBatch, type Copy } from '../api/copyBatch'
import { useFormMutation } from '../useFormMutation'

const NAMES = { code: 'code', name: 'name', firstExamDay: 'firstExamDay' }

export function CopyForm({ batchId, onCopied }: { batchId: string; onCopied: (id: string) => void }) {
  const { t } = useTranslation('admin')
  const { form, send, isPending, rest } = useFormMutation(
    (fields: Copy) => copyBatch(batchId, fields),
    (made) => onCopied(made.id),
    NAMES,
  )
  const rules = [{ required: true, whitespace: true, message: t('required') }]
  return (
    <Form<Copy> form={form} layout="vertical" requiredMark={false} onFinish={send}>
      <p className={styles.lead}>{t('copy.why')}</p>
      <Form.Item name="code" label={t('batches.code')} extra={t('copy.codeRule')} rules={rules}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="name" label={t('batches.name')} rules={rules}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="firstExamDay"
        label={t('copy.firstExamDay')}
        extra={t('copy.firstExamDayRule')}
        rules={rules}
      >
        <Input type="date" />
      </Form.Item>
      <ProblemAlert error={rest} />
      <Button className={styles.submit ?? ''} type="primary" htmlType="submit" loading={isPending}>
        {t('copy.submit')}
      </Button>
    </Form>
  )
}
