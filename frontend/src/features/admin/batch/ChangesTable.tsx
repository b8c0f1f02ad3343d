import { Grid, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from '../Admin.module.css'
import type { Change } from '../api/batch'

function Value({ what, value }: { what: Change['what']; value: string | null | undefined }) {
  const { t } = useTranslation('admin')
  if (!value) return <>–</>
  if (what === 'SESSION_END') return <ZonedTime at={value} />
  return <>{what === 'STATE' ? t(`batchState.${value}`) : value}</>
}

export function ChangesTable({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('admin')
  const wide = Grid.useBreakpoint().lg
  const what = (c: Change) => `${t(`change.${c.what}`)} ${c.subject ?? ''}`
  const columns: TableColumnsType<Change> = wide
    ? [
        { title: t('changes.at'), render: (_, c) => <ZonedTime at={c.at} show="full" /> },
        { title: t('changes.by'), dataIndex: 'by' },
        { title: t('changes.what'), render: (_, c) => what(c) },
        { title: t('changes.from'), render: (_, c) => <Value what={c.what} value={c.from} /> },
        { title: t('changes.to'), render: (_, c) => <Value what={c.what} value={c.to} /> },
        { title: t('reason'), render: (_, c) => c.reason ?? '–' },
      ]
    : [
        {
          title: t('changes.what'),
          render: (_, c) => (
            <div className={styles.phoneRow}>
              {what(c)}
              <span>
                <Value what={c.what} value={c.from} /> → <Value what={c.what} value={c.to} />
              </span>
              {c.reason && <span>{c.reason}</span>}
              <span className={styles.muted}>
                <ZonedTime at={c.at} show="full" /> · {c.by}
              </span>
            </div>
          ),
        },
      ]
  return (
    <Table<Change>
      rowKey={(change) => `${change.at} ${change.what} ${change.subject ?? ''}`}
      size="middle"
      dataSource={changes}
      columns={columns}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      locale={{ emptyText: t('changes.none') }}
    />
  )
}
