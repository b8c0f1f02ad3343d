import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/features/staff/api/staff'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import { giveRoles, type Account } from '../api/accounts'
import { ReasonField } from '../ReasonField'
import { useFormMutation } from '../useFormMutation'
import { RoleChoice } from './RoleChoice'

interface Fields {
  roles: Role[]
  reason: string
}

const NAMES = { roles: 'roles', reason: 'reason' }

export function RolesForm({ account, onDone }: { account: Account; onDone: () => void }) {
  const { t } = useTranslation('admin')
  const change = ({ roles, reason }: Fields) => giveRoles(account.id, roles, reason.trim())
  const { form, send, isPending, rest } = useFormMutation(change, onDone, NAMES)
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ roles: account.roles }}
      onFinish={send}
    >
      <p className={styles.lead}>{t('accounts.rolesWhy')}</p>
      <Form.Item
        name="roles"
        label={t('accounts.roles')}
        rules={[{ required: true, type: 'array', message: t('required') }]}
      >
        <RoleChoice />
      </Form.Item>
      <ReasonField />
      <ProblemAlert error={rest} />
      <Button className={styles.submit ?? ''} type="primary" htmlType="submit" loading={isPending}>
        {t('accounts.changeRoles')}
      </Button>
    </Form>
  )
}
