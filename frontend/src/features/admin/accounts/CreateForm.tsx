import { Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import { createAccount, type Account, type NewAccount } from '../api/accounts'
import { useFormMutation } from '../useFormMutation'
import { RoleChoice } from './RoleChoice'

interface CreateFormProps {
  onCreated: (made: { account: Account; password: string }) => void
}

const NAMES = { username: 'username', displayName: 'displayName', roles: 'roles' }

/** What a user name may be is the server's rule; its answer stands at the field. */
export function CreateForm({ onCreated }: CreateFormProps) {
  const { t } = useTranslation('admin')
  const { form, send, isPending, rest } = useFormMutation(createAccount, onCreated, NAMES)
  const required = { required: true, message: t('required') }
  return (
    <Form<NewAccount> form={form} layout="vertical" requiredMark={false} onFinish={send}>
      <p className={styles.lead}>{t('accounts.createWhy')}</p>
      <Form.Item
        name="username"
        label={t('accounts.username')}
        extra={t('accounts.usernameRule')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={40} />
      </Form.Item>
      <Form.Item
        name="displayName"
        label={t('accounts.displayName')}
        rules={[{ ...required, whitespace: true }]}
      >
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name="roles" label={t('accounts.roles')} rules={[{ ...required, type: 'array' }]}>
        <RoleChoice />
      </Form.Item>
      <ProblemAlert error={rest} />
      <Button className={styles.submit ?? ''} type="primary" htmlType="submit" loading={isPending}>
        {t('accounts.createSubmit')}
      </Button>
    </Form>
  )
}
