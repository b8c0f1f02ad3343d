import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { readySentences } from '../api/incidents'
import { ReadySentences } from '../incident/ReadySentences'
import styles from '../Proctor.module.css'

interface MessageDialogProps {
  title: string
  lead: string
  /** @return what to say once it is sent */
  send: (text: string) => Promise<string>
  onClose: () => void
}

/** A text to one candidate or to all: no warning, nobody has to acknowledge it. */
export function MessageDialog({ title, lead, send, onClose }: MessageDialogProps) {
  const { t } = useTranslation('proctor')
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<{ text: string }>()
  const ready = useQuery(readySentences).data ?? []
  const sending = useMutation({
    mutationFn: ({ text }: { text: string }) => send(text.trim()),
    onSuccess: (said) => {
      void message.success(said)
      void client.invalidateQueries({ queryKey: ['proctoring', 'messages'] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={title}
      okText={t('message.send')}
      confirmLoading={sending.isPending}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(open) => open && (form.getFieldInstance('text') as HTMLElement | undefined)?.focus()}
    >
      <p className={styles.lead}>{lead}</p>
      <ReadySentences
        sentences={ready.filter(({ decision }) => decision === 'WARN')}
        onChoose={(text) => form.setFieldsValue({ text })}
      />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(fields) => sending.mutate(fields)}>
        <Form.Item
          name="text"
          className={styles.written ?? ''}
          label={t('message.text')}
          rules={[{ required: true, whitespace: true, message: t('message.missing') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
      <ProblemAlert error={sending.error} />
    </Modal>
  )
}
