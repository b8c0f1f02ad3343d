import { RightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Brand } from '@/shared/Brand'
import { LanguageSwitch } from '@/shared/LanguageSwitch'
import styles from './Landing.module.css'

const STAFF = ['proctor', 'admin', 'support', 'point'] as const

/** Leads to each face that this build holds. */
export function Landing({ available }: { available: (face: string) => boolean }) {
  const { t } = useTranslation('common')
  const staff = STAFF.filter(available)
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{t('landing.title')}</h1>
        <p className={styles.lead}>{t('landing.lead')}</p>
        <Link className={styles.exam} to="/exam">
          <span>
            <strong>{t('landing.exam.title')}</strong>
            <span className={styles.text}>{t('landing.exam.text')}</span>
          </span>
          <span className={styles.go}>
            {t('landing.exam.go')} <RightOutlined aria-hidden />
          </span>
        </Link>
        {staff.length > 0 && <h2 className={styles.subtitle}>{t('landing.staff')}</h2>}
        <ul className={styles.staff}>
          {staff.map((face) => (
            <li key={face}>
              <Link className={styles.card} to={`/${face}`}>
                <strong>{t(`landing.${face}.title`)}</strong>
                <span className={styles.text}>{t(`landing.${face}.text`)}</span>
                <span className={styles.go}>
                  {t(`landing.${face}.go`)} <RightOutlined aria-hidden />
                </span>
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles.text}>{t('landing.phone')}</p>
      </main>
    </div>
  )
}
