import { useTranslation } from 'react-i18next'
import styles from './Brand.module.css'

/** The product's mark: an eye over a horizon. */
export function Brand() {
  const { t } = useTranslation('common')
  return (
    <span className={styles.brand}>
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden focusable="false">
        <rect width="32" height="32" rx="8" fill="var(--yk-primary)" />
        <path
          d="M8 22c2-8 6-12 8-12s6 4 8 12"
          fill="none"
          stroke="#fff"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
        <circle cx="16" cy="19" r="3" fill="#fff" />
      </svg>
      <strong>{t('product')}</strong>
    </span>
  )
}
