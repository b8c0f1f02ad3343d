import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** Why; it stands in the audit log for good. */
export function ReasonField() {
  const { t } = useTranslation('admin')
  return (
    <Form.Item
      name="reason"
      label={t('reason')}
      extra={t('reasonKept')}
      rules={[{ required: true, whitespace: true, message: t('required') }]}
    >
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  )
}
