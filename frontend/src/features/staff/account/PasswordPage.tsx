import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { staffQuery, type Staff } from '../api/staff'
import type { FaceName } from '../faceName'
import styles from '../frame/Card.module.css'
import { Frame } from '../frame/Frame'
import { PasswordForm } from './PasswordForm'

/** A password that somebody else chose opens nothing but this page. */
export function PasswordPage({ face, staff }: { face: FaceName; staff: Staff }) {
  const { t } = useTranslation('staff')
  const client = useQueryClient()
  return (
    <Frame face={face} staff={staff}>
      <section className={styles.card}>
        <h1 className={styles.title}>{t('password.first.title')}</h1>
        <p className={styles.lead}>{t('password.first.why')}</p>
        <PasswordForm onChanged={() => void client.invalidateQueries({ queryKey: staffQuery.queryKey })} />
      </section>
    </Frame>
  )
}
