import { useQuery } from '@tanstack/react-query'
import { Button, Tag, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PagedTable } from '@/shared/PagedTable'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import { reportsQuery, type InformationReport } from '../api/proctoring'
import styles from '../Proctor.module.css'
import { DoneDialog } from './DoneDialog'

/** What candidates say is wrong about their own data (C2). */
export function ReportsPage() {
  const { t } = useTranslation('proctor')
  const [page, setPage] = useState(0)
  const [chosen, setChosen] = useState<InformationReport>()
  const reports = useQuery(reportsQuery(page))
  const columns: TableColumnsType<InformationReport> = [
    { title: t('column.name'), dataIndex: 'nameMasked' },
    { title: t('column.ticket'), dataIndex: 'ticketNumber', responsive: ['md'] },
    { title: t('reports.text'), dataIndex: 'text', className: styles.wrap ?? '', width: '40%' },
    {
      title: t('reports.at'),
      dataIndex: 'at',
      responsive: ['lg'],
      render: (at: string) => <ZonedTime at={at} />,
    },
    {
      title: t('column.state'),
      dataIndex: 'state',
      render: (state: InformationReport['state'], report) =>
        state === 'DONE' ? (
          <Tag color="success">{t('reports.done')}</Tag>
        ) : (
          <Button onClick={() => setChosen(report)}>{t('reports.finish')}</Button>
        ),
    },
  ]
  return (
    <>
      <h1 className={styles.title}>{t('reports.title')}</h1>
      <p className={styles.lead}>{t('reports.lead')}</p>
      <ProblemAlert error={reports.error} onRetry={() => void reports.refetch()} />
      <PagedTable<InformationReport>
        rowKey="id"
        columns={columns}
        rows={reports.data}
        loading={reports.isPending}
        emptyText={t('reports.empty')}
        onPage={setPage}
      />
      {chosen && <DoneDialog report={chosen} onClose={() => setChosen(undefined)} />}
    </>
  )
}
