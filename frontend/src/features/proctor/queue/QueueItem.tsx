import { Tag } from 'antd'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '@/shared/zonedTime'
import type { Incident } from '../api/incidents'
import { SeverityMark } from './SeverityMark'
import styles from './Queue.module.css'

interface QueueItemProps {
  incident: Incident
  chosen: boolean
  now: number
  onChoose: (incident: Incident) => void
}

/** What, who, where; how long it lasts and how long it has waited. */
export function QueueItem({ incident, chosen, now, onChoose }: QueueItemProps) {
  const { t } = useTranslation('proctor')
  const element = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const since = (at: string, until?: string | null) =>
    formatDuration((until ? Date.parse(until) : now) - Date.parse(at))
  return (
    <button
      ref={element}
      type="button"
      className={styles.item}
      aria-pressed={chosen}
      data-incident={incident.id}
      data-severity={incident.severity ?? 'unrated'}
      onClick={() => onChoose(incident)}
    >
      <span className={styles.line}>
        <strong>{t(`incidentKind.${incident.kind}`, incident.kind)}</strong>
        <SeverityMark severity={incident.severity} />
      </span>
      <span className={styles.line}>
        <span>{incident.nameMasked}</span>
        <span className={styles.quiet}>{incident.room}</span>
      </span>
      <span className={styles.line}>
        <span className={styles.quiet}>
          {t(incident.endedAt ? 'queue.lasted' : 'queue.lasts', {
            duration: since(incident.startedAt, incident.endedAt),
          })}
        </span>
        <span className={styles.quiet}>{t('queue.waits', { duration: since(incident.raisedAt) })}</span>
      </span>
      {(incident.escalatedAt ?? (incident.late || null)) !== null && (
        <span className={styles.tags}>
          {incident.escalatedAt && <Tag color="error">{t('queue.escalated')}</Tag>}
          {incident.late && <Tag>{t('queue.late')}</Tag>}
        </span>
      )}
    </button>
  )
}
