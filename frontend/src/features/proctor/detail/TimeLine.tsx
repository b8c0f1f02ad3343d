import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import { incidentsQuery, type Incident } from '../api/incidents'
import { messagesQuery } from '../api/interventions'
import styles from './Detail.module.css'

interface Entry {
  id: string
  at: string
  what: string
  more?: string
  kind: 'incident' | 'decision' | 'message' | 'warning'
}

/** What happened to a candidate so far, newest first: noticed, decided, said. */
export function TimeLine({ sittingId }: { sittingId: string }) {
  const { t } = useTranslation('proctor')
  const ask = { sittingId, page: 0, size: 50, q: '' }
  const open = useQuery({ ...incidentsQuery({ ...ask, state: 'OPEN' }), gcTime: 0 })
  const decided = useQuery({ ...incidentsQuery({ ...ask, state: 'DECIDED' }), gcTime: 0 })
  const messages = useQuery(messagesQuery(sittingId))
  const failed = open.error ?? decided.error ?? messages.error
  const incidents = [...mine(open.data?.items, sittingId), ...mine(decided.data?.items, sittingId)]
  const entries: Entry[] = [
    ...incidents.map((one): Entry => ({
      id: one.id,
      at: one.startedAt,
      kind: 'incident',
      what: t(`incidentKind.${one.kind}`, one.kind),
      ...(one.decision ? {} : { more: t('verdict.OPEN') }),
    })),
    ...incidents.flatMap((one): Entry[] =>
      one.decision && one.decidedAt
        ? [
            {
              id: `${one.id}d`,
              at: one.decidedAt,
              kind: 'decision',
              what: `${t(`verdict.${one.decision}`)} · ${one.decidedBy ?? '—'}`,
              more: one.reason ?? t(`incidentKind.${one.kind}`, one.kind),
            },
          ]
        : [],
    ),
    ...(messages.data ?? []).map((one): Entry => ({
      id: one.id,
      at: one.at,
      kind: one.kind === 'WARNING' ? 'warning' : 'message',
      what: `${t(`timeline.${one.kind}`)} · ${one.sender ?? '—'}${
        one.kind === 'WARNING'
          ? ` · ${t(one.acknowledgedAt ? 'timeline.acknowledged' : 'timeline.unread')}`
          : ''
      }`,
      more: one.text,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <section>
      <h3 className={styles.subtitle}>{t('timeline.title')}</h3>
      <ProblemAlert error={failed} />
      {!failed && messages.data && entries.length === 0 && (
        <p className={styles.quiet}>{t('timeline.empty')}</p>
      )}
      <ol className={styles.timeline}>
        {entries.map((entry) => (
          <li key={entry.id} data-kind={entry.kind}>
            <span className={styles.quiet}>
              <ZonedTime at={entry.at} show="clock" />
            </span>
            <span>
              {entry.what}
              {entry.more && <span className={styles.more}>{entry.more}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The rows of the one before stay until the new ones are there. */
const mine = (items: Incident[] | undefined, sittingId: string) =>
  (items ?? []).filter((one) => one.sittingId === sittingId)
