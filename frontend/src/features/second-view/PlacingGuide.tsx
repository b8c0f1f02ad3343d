import { useTranslation } from 'react-i18next'
import styles from './PlacingGuide.module.css'

/** Desk, both hands and the computer's screen as the phone should see them from the side behind. */
export function PlacingGuide() {
  const { t } = useTranslation('second-view')
  return (
    <svg viewBox="0 0 300 400" className={styles.guide} aria-hidden preserveAspectRatio="xMidYMid meet">
      <path className={styles.line} d="M20 290 120 210 285 230 265 350Z" />
      <path className={styles.line} d="M170 120 280 130 274 222 166 208Z" />
      <path className={styles.line} d="M120 262c12-14 34-14 44-4M160 290c14-14 36-12 46 0" />
      <g className={styles.word}>
        <text x="222" y="174">
          {t('guide.screen')}
        </text>
        <text x="163" y="252">
          {t('guide.hands')}
        </text>
        <text x="120" y="320">
          {t('guide.desk')}
        </text>
      </g>
    </svg>
  )
}
