import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'

/** Who ends an exam says so once more, with the candidate's name. */
export function SureField({ name }: { name: string }) {
  const { t } = useTranslation('proctor')
  return (
    <Form.Item
      name="sure"
      valuePropName="checked"
      rules={[
        { validator: (_, on) => (on ? Promise.resolve() : Promise.reject(new Error(t('decision.unsure')))) },
      ]}
    >
      <Checkbox>{t('decision.sure', { name })}</Checkbox>
    </Form.Item>
  )
}
