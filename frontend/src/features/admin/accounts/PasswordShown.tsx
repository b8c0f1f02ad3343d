import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './Accounts.module.css'
import { CopyButton } from '../CopyButton'

interface PasswordShownProps {
  username: string
  password: string
  onNoted: () => void
}

/** The one moment in which anybody but its owner can read it; its owner has to replace it at the first login. */
export function PasswordShown({ username, password, onNoted }: PasswordShownProps) {
  const { t } = useTranslation('admin')
  return (
    <>
      <Alert type="warning" showIcon title={t('password.once')} description={t('password.handOver')} />
      <div className={styles.secret}>
        <dl>
          <dt>{t('accounts.username')}</dt>
          <dd>
            <code>{username}</code>
          </dd>
          <dt>{t('password.label')}</dt>
          <dd>
            <code data-testid="new-password">{password}</code>
          </dd>
        </dl>
        <CopyButton text={password} />
      </div>
      <Button type="primary" onClick={onNoted}>
        {t('password.noted')}
      </Button>
    </>
  )
}
