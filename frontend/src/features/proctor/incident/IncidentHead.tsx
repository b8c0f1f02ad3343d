import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '@/shared/zonedTime'
import type { Incident } from '../api/incidents'
import { SeverityMark } from '../queue/SeverityMark'
import styles from './Incident.module.css'

/** What it is and how pressing, in one line. */
export function IncidentHead({ incident, now }: { incident: Incident; now: number }) {
  const { t } = useTranslation('proctor')
  const waits = formatDuration(now - Date.parse(incident.raisedAt))
  return (
    <div className={styles.head}>
      <strong className={styles.kind}>{t(`incidentKind.${incident.kind}`, incident.kind)}</strong>
      <SeverityMark severity={incident.severity} />
      {incident.state === 'OPEN' && (
        <span className={styles.quiet}>{t('queue.waits', { duration: waits })}</span>
      )}
      {incident.escalatedAt && <Tag color="error">{t('queue.escalated')}</Tag>}
      {incident.late && <Tag>{t('queue.late')}</Tag>}
    </div>
  )
}
