import { useMutation } from '@tanstack/react-query'
import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { changePassword } from '../api/staff'
import styles from '../frame/Card.module.css'

interface Fields {
  current: string
  next: string
  again: string
}

/** The rules of a good password are the server's; here only what needs no server: both are there and agree. */
export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('staff')
  const [form] = Form.useForm<Fields>()
  const change = useMutation({
    mutationFn: ({ current, next }: Fields) => changePassword({ current, next }),
    onSuccess: () => {
      form.resetFields()
      onChanged()
    },
  })
  const missing = { required: true, message: t('password.missing') }
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      size="large"
      requiredMark={false}
      onFinish={(fields) => change.mutate(fields)}
    >
      <Form.Item name="current" label={t('password.current')} rules={[missing]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item name="next" label={t('password.next')} extra={t('password.rules')} rules={[missing]}>
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('password.again')}
        dependencies={['next']}
        rules={[
          missing,
          {
            validator: (_, value) =>
              !value || value === form.getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error(t('password.differ'))),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <ProblemAlert error={change.error} />
      <Button
        type="primary"
        htmlType="submit"
        block
        loading={change.isPending}
        className={styles.submit ?? ''}
      >
        {t('password.submit')}
      </Button>
    </Form>
  )
}
