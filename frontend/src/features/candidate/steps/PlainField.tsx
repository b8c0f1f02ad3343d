import { Checkbox, Form, Input, InputNumber, Radio } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Field } from '../api/sitting'

export function PlainField({ field }: { field: Field }) {
  const { t } = useTranslation('candidate')
  const { id, label, type, required } = field
  const message = t('plain.missing', { label })
  if (type === 'boolean') {
    const agreed = {
      validator: (_rule: unknown, value: unknown) =>
        value === true ? Promise.resolve() : Promise.reject(new Error(message)),
    }
    return (
      <Form.Item name={id} valuePropName="checked" rules={required ? [agreed] : []}>
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    )
  }
  return (
    <Form.Item name={id} label={label} rules={[{ required, message }]}>
      {control(field)}
    </Form.Item>
  )
}

function control({ type, values, label }: Field): ReactNode {
  switch (type) {
    case 'long':
      return <InputNumber precision={0} style={{ width: '100%' }} />
    case 'date':
      return <Input type="date" />
    case 'enum':
      return (
        <Radio.Group
          aria-label={label}
          options={(values ?? []).map((value) => ({ value: value.id, label: value.label }))}
        />
      )
    default:
      return <Input maxLength={1000} />
  }
}
