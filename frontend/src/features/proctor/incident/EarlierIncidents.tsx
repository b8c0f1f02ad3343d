import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ZonedTime } from '@/shared/ZonedTime'
import type { EarlierIncident } from '../api/incidents'
import styles from './Incident.module.css'

/** What was noticed about the same candidate before, in any session, newest first. */
export function EarlierIncidents({ earlier }: { earlier: EarlierIncident[] }) {
  const { t } = useTranslation('proctor')
  return (
    <section>
      <h3 className={styles.subtitle}>{t('earlier.title', { total: earlier.length })}</h3>
      {earlier.length === 0 && <p className={styles.quiet}>{t('earlier.none')}</p>}
      <ul className={styles.earlier}>
        {earlier.map((one) => (
          <li key={one.id}>
            <Link to={`/proctor/incidents/${one.id}`}>{t(`incidentKind.${one.kind}`, one.kind)}</Link>{' '}
            <span className={styles.quiet}>
              <ZonedTime at={one.startedAt} /> · {t(`verdict.${one.decision ?? 'OPEN'}`)}
              {one.reason && `：${one.reason}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
