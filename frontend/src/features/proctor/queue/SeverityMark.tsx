import { useTranslation } from 'react-i18next'
import styles from './Queue.module.css'

/** A word and as many bars as it weighs; one that nobody has rated yet counts as the worst and says so. */
export function SeverityMark({ severity, count }: { severity: number | null | undefined; count?: number }) {
  const { t } = useTranslation('proctor')
  const weight = severity ?? 4
  return (
    <span className={styles.severity} data-severity={severity ?? 'unrated'}>
      <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden focusable="false">
        {[1, 2, 3, 4].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 4}
            y={12 - bar * 3}
            width="3"
            height={bar * 3}
            fill="currentColor"
            opacity={bar <= weight ? 1 : 0.28}
          />
        ))}
      </svg>
      {t(`severity.${severity ?? 'unrated'}`)}
      {count !== undefined && count > 1 && <span>×{count}</span>}
    </span>
  )
}
