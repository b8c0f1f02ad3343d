import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { StaffFace } from '@/features/staff/StaffFace'
import styles from './Face.module.css'

/** Holds no conversations yet, and says so; the own account is all there is. */
export default function SupportFace() {
  const { t } = useTranslation('support')
  return (
    <StaffFace face="support" roles={['SUPPORT']}>
      <section className={styles.notice}>
        <h1>{t('title')}</h1>
        <p>{t('text')}</p>
        <h2>{t('meanwhile')}</h2>
        <ul>
          <li>{t('phone')}</li>
          <li>{t('ask')}</li>
          <li>{t('resume')}</li>
        </ul>
        <Link to="/support/account">{t('account')}</Link>
      </section>
    </StaffFace>
  )
}
