import { useQuery } from '@tanstack/react-query'
import { Input, Tag, type TableColumnsType } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PagedTable } from '@/shared/PagedTable'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { candidatesQuery, type Candidate } from './candidates'
import styles from './CandidatesPage.module.css'

export function CandidatesPage() {
  const { t } = useTranslation('point')
  const [ask, setAsk] = useState({ page: 0, q: '' })
  const rows = useQuery(candidatesQuery(ask))
  const columns: TableColumnsType<Candidate> = [
    { title: t('name'), dataIndex: 'name' },
    { title: t('idNumber'), dataIndex: 'idNumberMasked' },
    { title: t('occupation'), dataIndex: 'occupation' },
    { title: t('tickets'), dataIndex: 'ticketNumbers', render: (all: string[]) => all.join(' · ') || '—' },
    {
      title: t('photo'),
      dataIndex: 'registeredPhoto',
      render: (there: boolean) => (there ? t('photoThere') : <Tag color="warning">{t('photoMissing')}</Tag>),
    },
  ]
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <Input.Search
        allowClear
        className={styles.search ?? ''}
        aria-label={t('search')}
        placeholder={t('search')}
        onSearch={(q) => setAsk({ page: 0, q: q.trim() })}
      />
      <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />
      <PagedTable<Candidate>
        rowKey="id"
        columns={columns}
        rows={rows.data}
        loading={rows.isPending}
        scroll={{ x: 'max-content' }}
        emptyText={t(ask.q ? 'noHit' : 'empty')}
        onPage={(page) => setAsk({ ...ask, page })}
      />
    </>
  )
}
