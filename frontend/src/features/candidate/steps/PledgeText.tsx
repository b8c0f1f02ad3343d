import { useTranslation } from 'react-i18next'
import type { Sitting } from '../api/sitting'
import { useSubject } from '../session/useSubject'
import styles from './PledgeStep.module.css'

const POINTS = [
  'person',
  'place',
  'device',
  'closed',
  'views',
  'conduct',
  'content',
  'network',
  'consequence',
] as const

/** The plan's rules for candidates, in the first person. Scrolls with the keyboard too. */
export function PledgeText({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('candidate')
  const subjectOf = useSubject()
  const { person, session } = sitting
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to take the focus
    <div className={styles.text} role="region" aria-label={t('pledge.region')} tabIndex={0}>
      <p>
        {t('pledge.opening', {
          occupation: person.occupation,
          subject: subjectOf(person.subject),
          session: session.name,
        })}
      </p>
      <ol>
        {POINTS.map((point) => (
          <li key={point}>{t(`pledge.points.${point}`)}</li>
        ))}
      </ol>
      <p>{t('pledge.closing')}</p>
    </div>
  )
}
