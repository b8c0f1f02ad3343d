import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageEmpty } from '@/shared/PageStates'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Change } from '../api/batch'

function Value({ what, value }: { what: Change['what']; value: string | undefined }) {
  const { t } = useTranslation('admin')
  if (!value) return <>–</>
  if (what === 'SESSION_END') return <ZonedTime at={value} />
  return <>{what === 'STATE' ? t(`batchState.${value}`) : value}</>
}

export function ChangesTable({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('admin')
  return (
    <Table<Change>
      rowKey={(change) => `${change.at} ${change.what} ${change.subject ?? ''}`}
      size="middle"
      dataSource={changes}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <PageEmpty text={t('changes.none')} /> }}
      columns={[
        { title: t('changes.at'), render: (_, c) => <ZonedTime at={c.at} /> },
        { title: t('changes.by'), dataIndex: 'by' },
        { title: t('changes.what'), render: (_, c) => `${t(`change.${c.what}`)} ${c.subject ?? ''}` },
        { title: t('changes.from'), render: (_, c) => <Value what={c.what} value={c.from} /> },
        { title: t('changes.to'), render: (_, c) => <Value what={c.what} value={c.to} /> },
        { title: t('reason'), render: (_, c) => c.reason ?? '–' },
      ]}
    />
  )
}
