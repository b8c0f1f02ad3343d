import { useMutation } from '@tanstack/react-query'
import { Alert, Form, Input, Modal } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { reportInformation } from '../api/reportInformation'

/** Wrong information reaches a person (C2); the candidate may go on meanwhile. */
export function ReportInformation({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('candidate')
  const [form] = Form.useForm<{ text: string }>()
  const report = useMutation({
    mutationFn: ({ text }: { text: string }) => reportInformation(text.trim()),
    onSettled: () => (sending.current = false),
  })
  // a double click submits twice before the button shows that it is busy
  const sending = useRef(false)
  const send = (values: { text: string }) => {
    if (sending.current) return
    sending.current = true
    report.mutate(values)
  }
  const close = () => {
    report.reset()
    form.resetFields()
    onClose()
  }
  return (
    <Modal
      open={open}
      title={t('report.title')}
      okText={report.data ? t('common:close') : t('report.send')}
      onOk={report.data ? close : form.submit}
      onCancel={close}
      cancelButtonProps={report.data ? { style: { display: 'none' } } : {}}
      confirmLoading={report.isPending}
    >
      {report.data ? (
        <Alert
          type="success"
          showIcon
          role="status"
          title={t('report.sent', { number: report.data.number })}
          description={t('report.then')}
        />
      ) : (
        <Form form={form} layout="vertical" onFinish={send} requiredMark={false}>
          <Form.Item
            name="text"
            style={{ marginBottom: 36 }}
            label={t('report.text')}
            rules={[{ required: true, whitespace: true, message: t('report.missing') }]}
          >
            <Input.TextArea rows={4} maxLength={500} showCount placeholder={t('report.hint')} />
          </Form.Item>
          <ProblemAlert error={report.error} />
        </Form>
      )}
    </Modal>
  )
}
