import { useQuery } from '@tanstack/react-query'
import { Input, Segmented, Tag, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PagedTable } from '@/shared/PagedTable'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { formatDuration } from '@/shared/zonedTime'
import { ZonedTime } from '@/shared/ZonedTime'
import { reviewsQuery, type Review } from '../api/proctoring'
import styles from '../Proctor.module.css'

type State = 'OPEN' | 'DECIDED'

/** Who waits longest stands first, as the server sorts. */
export function ReviewsPage() {
  const { t } = useTranslation('proctor')
  const [ask, setAsk] = useState<{ state: State; page: number; q: string }>({ state: 'OPEN', page: 0, q: '' })
  const reviews = useQuery(reviewsQuery(ask))
  const asOf = reviews.dataUpdatedAt
  const last: TableColumnsType<Review> =
    ask.state === 'OPEN'
      ? [
          {
            title: t('review.waiting'),
            dataIndex: 'since',
            render: (since: string) => formatDuration(asOf - Date.parse(since)),
          },
        ]
      : [
          { title: t('review.outcome'), dataIndex: 'outcome', render: (o: string) => t(`outcome.${o}`, o) },
          { title: t('review.decidedBy'), dataIndex: 'decidedBy' },
          {
            title: t('review.decidedAt'),
            dataIndex: 'decidedAt',
            render: (at?: string) => at && <ZonedTime at={at} />,
          },
        ]
  const columns: TableColumnsType<Review> = [
    {
      title: t('column.name'),
      dataIndex: 'nameMasked',
      render: (name: string, { taskId }) => <Link to={`/proctor/reviews/${taskId}`}>{name}</Link>,
    },
    { title: t('column.ticket'), dataIndex: 'ticketNumber', responsive: ['sm'] },
    { title: t('review.session'), dataIndex: 'sessionName', responsive: ['lg'] },
    {
      title: t('review.reason'),
      dataIndex: 'reason',
      render: (reason: string, { provisional }) => (
        <>
          {t(`reason.${reason}`)} {provisional && <Tag color="warning">{t('review.provisional')}</Tag>}
        </>
      ),
    },
    {
      title: t('review.score'),
      dataIndex: 'score',
      responsive: ['md'],
      render: (score?: number | null) => (score == null ? t('review.noScore') : score.toFixed(2)),
    },
    ...last,
  ]
  return (
    <>
      <h1 className={styles.title}>{t('review.queue')}</h1>
      <p className={styles.lead}>{t('review.lead')}</p>
      <div className={styles.bar}>
        <Segmented<State>
          value={ask.state}
          options={[
            { value: 'OPEN', label: t('review.open') },
            { value: 'DECIDED', label: t('review.decided') },
          ]}
          onChange={(state) => setAsk({ ...ask, state, page: 0 })}
        />
        <Input.Search
          allowClear
          className={styles.search ?? ''}
          aria-label={t('sittings.search')}
          placeholder={t('sittings.search')}
          onSearch={(q) => setAsk({ ...ask, q: q.trim(), page: 0 })}
        />
      </div>
      <ProblemAlert error={reviews.error} onRetry={() => void reviews.refetch()} />
      <PagedTable<Review>
        rowKey="taskId"
        columns={columns}
        rows={reviews.data}
        loading={reviews.isPending}
        scroll={{ x: 'max-content' }}
        emptyText={t(ask.state === 'OPEN' ? 'review.emptyOpen' : 'review.emptyDecided')}
        onPage={(page) => setAsk({ ...ask, page })}
      />
    </>
  )
}
