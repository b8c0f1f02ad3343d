import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import { resetPassword, switchAccount, type Account } from '../api/accounts'
import { ReasonField } from '../ReasonField'
import { useFormMutation } from '../useFormMutation'

type What = 'reset' | 'disable' | 'enable'

interface ReasonFormProps {
  what: What
  account: Account
  /** With the new password where there is one. */
  onDone: (password?: string) => void
}

async function change(what: What, id: string, reason: string): Promise<string | undefined> {
  if (what === 'reset') return (await resetPassword(id, reason)).password
  await switchAccount(id, what, reason)
  return undefined
}

/** What an administrator does to another person's account: what follows from it, and why it is done. */
export function ReasonForm({ what, account, onDone }: ReasonFormProps) {
  const { t } = useTranslation('admin')
  const { form, send, isPending, rest } = useFormMutation(
    ({ reason }: { reason: string }) => change(what, account.id, reason.trim()),
    onDone,
    { reason: 'reason' },
  )
  return (
    <Form<{ reason: string }> form={form} layout="vertical" requiredMark={false} onFinish={send}>
      <p className={styles.lead}>{t(`accounts.${what}.why`)}</p>
      <ReasonField />
      <ProblemAlert error={rest} />
      <Button
        className={styles.submit ?? ''}
        type="primary"
        danger={what === 'disable'}
        htmlType="submit"
        loading={isPending}
      >
        {t(`accounts.${what}.do`)}
      </Button>
    </Form>
  )
}
