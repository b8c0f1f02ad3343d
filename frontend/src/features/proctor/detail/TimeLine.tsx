import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import { incidentsQuery, type Incident } from '../api/incidents'
import { messagesQuery, recordsQuery } from '../api/interventions'
import styles from './Detail.module.css'
import { RecordPicture } from './RecordPicture'

interface Entry {
  id: string
  at: string
  what: string
  more?: string
  kind: 'incident' | 'decision' | 'message' | 'warning' | 'record' | 'violation'
  picture?: ReactNode
}

/** What happened to a candidate so far, newest first: noticed, decided, put on record, said. */
export function TimeLine({ sittingId }: { sittingId: string }) {
  const { t } = useTranslation('proctor')
  const ask = { sittingId, page: 0, size: 50, q: '' }
  const open = useQuery({ ...incidentsQuery({ ...ask, state: 'OPEN' }), gcTime: 0 })
  const decided = useQuery({ ...incidentsQuery({ ...ask, state: 'DECIDED' }), gcTime: 0 })
  const messages = useQuery(messagesQuery(sittingId))
  const records = useInfiniteQuery(recordsQuery(sittingId))
  const failed = open.error ?? decided.error ?? messages.error ?? records.error
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
    // what was decided about an incident stands above already
    ...(records.data?.pages ?? [])
      .flatMap(({ items }) => items)
      .filter(({ incidentId }) => !incidentId)
      .map((one): Entry => ({
        id: one.id,
        at: one.at,
        kind: one.violation ? 'violation' : 'record',
        what: `${t(one.violation ? 'timeline.violation' : 'timeline.screenshot')} · ${one.by ?? '—'}`,
        more: one.note,
        picture: <RecordPicture record={one} />,
      })),
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
              {entry.picture}
            </span>
          </li>
        ))}
      </ol>
      {records.hasNextPage && (
        <Button
          size="small"
          loading={records.isFetchingNextPage}
          onClick={() => void records.fetchNextPage()}
        >
          {t('timeline.earlier')}
        </Button>
      )}
    </section>
  )
}

/** The rows of the one before stay until the new ones are there. */
const mine = (items: Incident[] | undefined, sittingId: string) =>
  (items ?? []).filter((one) => one.sittingId === sittingId)
