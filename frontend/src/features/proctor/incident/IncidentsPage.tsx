import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input, Segmented, Select, Tag, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PagedTable } from '@/shared/PagedTable'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { formatDuration } from '@/shared/zonedTime'
import { ZonedTime } from '@/shared/ZonedTime'
import { incidentsQuery, KINDS, type Incident, type IncidentAsk } from '../api/incidents'
import styles from '../Proctor.module.css'
import { SeverityMark } from '../queue/SeverityMark'
import { useServerNow } from '../useServerNow'

/** All incidents that one may see, also decided and withdrawn ones; a chief finds here what has waited too long. */
export function IncidentsPage() {
  const { t } = useTranslation('proctor')
  const [ask, setAsk] = useState<IncidentAsk>({ state: 'OPEN', page: 0, size: 20, q: '' })
  const open = ask.state === 'OPEN'
  const incidents = useQuery(incidentsQuery(ask))
  const asOf = useServerNow(incidents.dataUpdatedAt)
  const again = (change: Partial<IncidentAsk>) => setAsk({ ...ask, page: 0, ...change })
  const columns: TableColumnsType<Incident> = [
    {
      title: t('incidents.kind'),
      dataIndex: 'kind',
      render: (kind: string, { id, late, escalatedAt }) => (
        <>
          <Link to={`/proctor/incidents/${id}`}>{t(`incidentKind.${kind}`, kind)}</Link>{' '}
          {escalatedAt && <Tag color="error">{t('queue.escalated')}</Tag>}
          {late && <Tag>{t('queue.late')}</Tag>}
        </>
      ),
    },
    {
      title: t('incidents.severity'),
      dataIndex: 'severity',
      render: (severity?: number | null) => <SeverityMark severity={severity} />,
    },
    { title: t('column.name'), dataIndex: 'nameMasked' },
    { title: t('column.ticket'), dataIndex: 'ticketNumber', responsive: ['md'] },
    { title: t('column.room'), dataIndex: 'room', responsive: ['md'] },
    { title: t('review.session'), dataIndex: 'sessionName', responsive: ['xl'] },
    {
      title: t('incidents.at'),
      dataIndex: 'startedAt',
      render: (at: string) => <ZonedTime at={at} show="clock" />,
    },
    open
      ? {
          title: t('review.waiting'),
          dataIndex: 'raisedAt',
          render: (at: string) => formatDuration(asOf - Date.parse(at)),
        }
      : {
          title: t('review.outcome'),
          dataIndex: 'decision',
          render: (decision: string | null, { state, decidedBy }) =>
            state === 'VOID' ? t('verdict.VOID') : `${t(`verdict.${decision}`)} · ${decidedBy ?? '—'}`,
        },
  ]
  return (
    <>
      <h1 className={styles.title}>{t('incidents.title')}</h1>
      <p className={styles.lead}>{t('incidents.lead')}</p>
      <div className={styles.bar}>
        <Segmented<IncidentAsk['state']>
          value={ask.state}
          options={[
            { value: 'OPEN', label: t('review.open') },
            { value: 'DECIDED', label: t('review.decided') },
            { value: 'VOID', label: t('incidents.withdrawn') },
          ]}
          onChange={(state) => again({ state, escalated: false, mine: false })}
        />
        <Select<string>
          allowClear
          aria-label={t('incidents.kind')}
          placeholder={t('incidents.allKinds')}
          style={{ minWidth: 200 }}
          value={ask.kind ?? null}
          options={KINDS.map((kind) => ({ value: kind, label: t(`incidentKind.${kind}`) }))}
          onChange={(kind?: string | null) => again({ kind: kind ?? undefined })}
        />
        <Input.Search
          allowClear
          className={styles.search ?? ''}
          aria-label={t('sittings.search')}
          placeholder={t('sittings.search')}
          onSearch={(q) => again({ q: q.trim() })}
        />
        {open && (
          <Checkbox
            checked={ask.escalated ?? false}
            onChange={(event) => again({ escalated: event.target.checked })}
          >
            {t('incidents.escalatedOnly')}
          </Checkbox>
        )}
        {ask.state === 'DECIDED' && (
          <Checkbox checked={ask.mine ?? false} onChange={(event) => again({ mine: event.target.checked })}>
            {t('incidents.mineOnly')}
          </Checkbox>
        )}
      </div>
      <ProblemAlert error={incidents.error} onRetry={() => void incidents.refetch()} />
      <PagedTable<Incident>
        rowKey="id"
        columns={columns}
        rows={incidents.data}
        loading={incidents.isPending}
        scroll={{ x: 'max-content' }}
        emptyText={t(`incidents.empty.${ask.state}`)}
        onPage={(page) => setAsk({ ...ask, page })}
      />
    </>
  )
}
