import { CheckOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { useStepName } from '@/shared/useStepName'
import type { StepMark } from '../api/sitting'
import styles from './StepBar.module.css'

/** The steps of the model that runs: not a list of ours. On a phone only the current one and how far it is. */
export function StepBar({ steps }: { steps: StepMark[] }) {
  const { t } = useTranslation('candidate')
  const nameOf = useStepName()
  const current = steps.findIndex(({ state }) => state === 'CURRENT')
  const here = steps[current]
  if (!here) return null
  return (
    <nav className={styles.bar} aria-label={t('steps.label')}>
      <p className={styles.short}>
        <span>{t('steps.of', { number: current + 1, count: steps.length })}</span>
        <strong>{nameOf(here)}</strong>
      </p>
      <div className={styles.track} aria-hidden>
        <div style={{ inlineSize: `${((current + 1) / steps.length) * 100}%` }} />
      </div>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li
            key={step.activityId}
            className={styles[step.state.toLowerCase()]}
            aria-current={step.state === 'CURRENT' ? 'step' : undefined}
          >
            <span className={styles.dot}>
              {step.state === 'DONE' ? <CheckOutlined aria-hidden /> : index + 1}
            </span>
            <span>{nameOf(step)}</span>
            {step.state === 'DONE' && <span className="yk-sr-only">{t('steps.done')}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
