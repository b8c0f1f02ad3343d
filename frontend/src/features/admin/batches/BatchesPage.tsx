import { useQuery } from '@tanstack/react-query'
import { Input, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PagedTable } from '@/shared/PagedTable'
import { PageStates } from '@/shared/PageStates'
import styles from '../Admin.module.css'
import type { BatchSummary } from '../api/batch'
import { batchesQuery } from '../api/listBatches'
import { BATCH_COLOURS } from '../batch/stateColours'

export function BatchesPage() {
  const { t } = useTranslation('admin')
  const [page, setPage] = useState(0)
  const [q, setQ] = useState('')
  const batches = useQuery(batchesQuery(page, q))
  const search = (text: string) => {
    setQ(text.trim())
    setPage(0)
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('nav.batches')}</h1>
          <p className={styles.muted}>{t('batches.lead')}</p>
        </div>
        <Input.Search
          className={styles.search ?? ''}
          aria-label={t('batches.search')}
          placeholder={t('batches.search')}
          allowClear
          onSearch={search}
        />
      </header>
      <PageStates query={batches}>
        {(found) => (
          <PagedTable<BatchSummary>
            rowKey="id"
            rows={found}
            emptyText={t(q ? 'batches.noMatch' : 'batches.none')}
            onPage={setPage}
            columns={[
              {
                title: t('batches.name'),
                render: (_, batch) => <Link to={`/admin/batches/${batch.id}`}>{batch.name}</Link>,
              },
              { title: t('batches.code'), dataIndex: 'code', responsive: ['md'] },
              {
                title: t('state'),
                render: (_, batch) => (
                  <Tag color={BATCH_COLOURS[batch.state]}>{t(`batchState.${batch.state}`)}</Tag>
                ),
              },
              {
                title: t('batches.days'),
                responsive: ['md'],
                render: (_, batch) => (batch.firstDay ? `${batch.firstDay} – ${batch.lastDay ?? ''}` : '–'),
              },
              { title: t('batches.sessions'), dataIndex: 'sessions', align: 'right', responsive: ['lg'] },
              { title: t('batches.candidates'), dataIndex: 'candidates', align: 'right', responsive: ['lg'] },
            ]}
          />
        )}
      </PageStates>
    </div>
  )
}
