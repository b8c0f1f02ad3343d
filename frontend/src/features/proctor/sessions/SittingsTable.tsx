import { useQuery } from '@tanstack/react-query'
import { Input, Select, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PagedTable } from '@/shared/PagedTable'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { useStepName } from '@/shared/useStepName'
import { formatInZone } from '@/shared/zonedTime'
import { ZonedTime } from '@/shared/ZonedTime'
import { sittingsQuery, type Session, type SittingRow } from '../api/proctoring'
import styles from '../Proctor.module.css'
import { stageOf } from '../room/useRoom'

/** Begins with the session that runs or lets in: nobody looks for those of yesterday first. */
export function SittingsTable({ sessions }: { sessions: Session[] }) {
  const { t, i18n } = useTranslation('proctor')
  const nameOf = useStepName()
  const [ask, setAsk] = useState<{ sessionId?: string; page: number; q: string }>(() => {
    const now = sessions.find((session) => ['RUNNING', 'ENTRY'].includes(stageOf(session, Date.now())))
    return { page: 0, q: '', ...(now ? { sessionId: now.id } : {}) }
  })
  const rows = useQuery(sittingsQuery(ask))
  const columns: TableColumnsType<SittingRow> = [
    { title: t('column.name'), dataIndex: 'nameMasked' },
    { title: t('column.ticket'), dataIndex: 'ticketNumber', responsive: ['sm'] },
    { title: t('column.room'), dataIndex: 'room', responsive: ['lg'], render: orDash },
    { title: t('column.state'), dataIndex: 'state', render: (state: string) => t(`state.${state}`, state) },
    {
      title: t('column.step'),
      key: 'step',
      render: (_, { stepFormKey: formKey, stepName: name }) =>
        formKey || name ? nameOf({ formKey, name }) : '—',
    },
    {
      title: t('column.identity'),
      dataIndex: 'identity',
      render: (value?: string) => (value ? t(`identity.${value}`, value) : '—'),
    },
    {
      title: t('column.phone'),
      dataIndex: 'secondViewOnline',
      responsive: ['md'],
      render: (online: boolean) => (online ? `● ${t('phone.on')}` : `○ ${t('phone.off')}`),
    },
    { title: t('column.answered'), dataIndex: 'answered', responsive: ['md'], render: orDash },
    {
      title: t('column.lastSeen'),
      dataIndex: 'lastSeenAt',
      responsive: ['lg'],
      render: (at?: string) => (at ? <ZonedTime at={at} show="clock" /> : '—'),
    },
  ]
  return (
    <>
      <div className={styles.bar}>
        <Select
          allowClear
          aria-label={t('sittings.session')}
          placeholder={t('sittings.allSessions')}
          style={{ minWidth: 240, maxWidth: '100%' }}
          value={ask.sessionId ?? null}
          options={sessions.map(({ id, name, startsAt }) => ({
            value: id,
            label: `${name} · ${formatInZone(startsAt, 'dateTime', i18n.language)}`,
          }))}
          onChange={(sessionId?: string | null) =>
            setAsk({ page: 0, q: ask.q, ...(sessionId ? { sessionId } : {}) })
          }
        />
        <Input.Search
          allowClear
          className={styles.search ?? ''}
          aria-label={t('sittings.search')}
          placeholder={t('sittings.search')}
          onSearch={(q) => setAsk({ ...ask, q: q.trim(), page: 0 })}
        />
      </div>
      <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />
      <PagedTable<SittingRow>
        rowKey="sittingId"
        columns={columns}
        rows={rows.data}
        loading={rows.isPending}
        scroll={{ x: 'max-content' }}
        emptyText={t(ask.q ? 'sittings.noHit' : 'sittings.empty')}
        onPage={(page) => setAsk({ ...ask, page })}
      />
    </>
  )
}

function orDash(value?: string | number | null): string {
  return value == null ? '—' : String(value)
}
