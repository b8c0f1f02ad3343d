import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Staff } from '../api/staff'
import styles from '../frame/Card.module.css'
import { PasswordForm } from './PasswordForm'

/** One's own account: what one may do here, and a new password. */
export function AccountPage({ staff }: { staff: Staff }) {
  const { t } = useTranslation('staff')
  const { message } = App.useApp()
  return (
    <section className={styles.card}>
      <h1 className={styles.title}>{t('account.title')}</h1>
      <dl className={styles.facts}>
        <dt>{t('account.displayName')}</dt>
        <dd>{staff.displayName}</dd>
        <dt>{t('login.username')}</dt>
        <dd>{staff.username}</dd>
        <dt>{t('account.roles')}</dt>
        <dd>{staff.roles.map((role) => t(`role.${role}`)).join(t('listComma'))}</dd>
      </dl>
      <h2 className={styles.subtitle}>{t('account.password')}</h2>
      <p className={styles.lead}>{t('account.passwordWhy')}</p>
      <PasswordForm onChanged={() => void message.success(t('password.changed'))} />
    </section>
  )
}
