import { Button, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Proctor.module.css'

const HINTS = ['desk', 'screen', 'light', 'distance'] as const

interface AgainDialogProps {
  count: number
  error: unknown
  sending: boolean
  onSend: (hint: string) => void
  onClose: () => void
}

/** What the candidates should change; they read it on their pages. */
export function AgainDialog({ count, error, sending, onSend, onClose }: AgainDialogProps) {
  const { t } = useTranslation('proctor')
  const [form] = Form.useForm<{ hint: string }>()
  return (
    <Modal
      open
      title={t('secondViews.againTitle', { count })}
      okText={t('secondViews.send')}
      confirmLoading={sending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <div className={styles.sentences}>
        {HINTS.map((hint) => (
          <Button key={hint} onClick={() => form.setFieldsValue({ hint: t(`secondHint.${hint}`) })}>
            {t(`secondHint.${hint}`)}
          </Button>
        ))}
      </div>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ hint }) => onSend(hint.trim())}>
        <Form.Item
          name="hint"
          className={styles.written ?? ''}
          label={t('secondViews.hint')}
          rules={[{ required: true, whitespace: true, message: t('secondViews.hintMissing') }]}
        >
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      </Form>
      <ProblemAlert error={error} />
    </Modal>
  )
}
