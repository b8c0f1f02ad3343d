import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import type { Incident } from '../api/incidents'
import { QueueItem } from './QueueItem'
import styles from './Queue.module.css'
import { useOpenIncidents } from './useOpenIncidents'

interface IncidentQueueProps {
  chosen: string | undefined
  /** The server's clock, in milliseconds. */
  now: number
  onChoose: (incident: Incident) => void
}

type Filter = 'all' | 'severe' | 'escalated' | `kind:${string}`

const FITS: Record<string, (incident: Incident) => boolean> = {
  all: () => true,
  severe: ({ severity }) => (severity ?? 4) >= 3,
  escalated: ({ escalatedAt }) => escalatedAt != null,
}

const fits = (filter: Filter, incident: Incident) =>
  filter.startsWith('kind:') ? incident.kind === filter.slice(5) : (FITS[filter]?.(incident) ?? true)

/** Everything that waits in one's rooms, whichever session is on the wall: most severe first, then oldest. */
export function IncidentQueue({ chosen, now, onChoose }: IncidentQueueProps) {
  const { t } = useTranslation('proctor')
  const [filter, setFilter] = useState<Filter>('all')
  const { query, items, total } = useOpenIncidents(chosen)
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort()
  const filters: Filter[] = ['all', 'severe', 'escalated', ...kinds.map((kind) => `kind:${kind}` as const)]
  const count = (one: Filter) => (one === 'all' ? total : items.filter((item) => fits(one, item)).length)
  const name = (one: Filter) =>
    one.startsWith('kind:') ? t(`incidentKind.${one.slice(5)}`, one.slice(5)) : t(`queue.filter.${one}`)
  const shown = items.filter((item) => fits(filter, item))
  return (
    <section className={styles.queue} aria-label={t('queue.title')}>
      <h2 className={styles.heading}>
        {t('queue.title')} <span className={styles.total}>{total}</span>
      </h2>
      {total > 0 && (
        <Select<Filter>
          aria-label={t('queue.filter.label')}
          className={styles.filter ?? ''}
          value={filter}
          onChange={setFilter}
          options={filters.map((one) => ({ value: one, label: `${name(one)}（${count(one)}）` }))}
        />
      )}
      <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      {query.data && shown.length === 0 && (
        <p className={styles.calm}>{t(total === 0 ? 'queue.empty' : 'queue.emptyFilter')}</p>
      )}
      <ol className={styles.list}>
        {shown.map((incident) => (
          <li key={incident.id}>
            <QueueItem incident={incident} chosen={incident.id === chosen} now={now} onChoose={onChoose} />
          </li>
        ))}
      </ol>
      {total > items.length && (
        <p className={styles.calm}>{t('queue.more', { count: total - items.length })}</p>
      )}
    </section>
  )
}
