import { Grid, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/contract'
import { PagedTable } from '@/shared/PagedTable'
import { ZonedTime } from '@/shared/ZonedTime'
import type { AuditEntry } from '../api/audit'
import styles from './Audit.module.css'
import { Details } from './Details'
import { Subject } from './Subject'
import { actionKey } from './words'

interface AuditTableProps {
  entries: Page<AuditEntry>
  emptyText: string
  onPage: (page: number) => void
}

/** On a phone one column tells the story and a tap tells the rest. */
export function AuditTable({ entries, emptyText, onPage }: AuditTableProps) {
  const { t } = useTranslation('admin')
  const wide = Grid.useBreakpoint().md
  const action = ({ action: code }: AuditEntry) => t(actionKey(code), { defaultValue: code })
  const actor = (entry: AuditEntry) => <Subject of={entry.actor} />
  const columns: TableColumnsType<AuditEntry> = wide
    ? [
        { title: t('audit.at'), render: (_, { at }) => <ZonedTime at={at} show="full" /> },
        { title: t('audit.actor'), render: (_, entry) => actor(entry) },
        { title: t('audit.action'), render: (_, entry) => action(entry) },
        {
          title: t('audit.subject'),
          render: (_, { subject, details }) => (
            <Subject of={subject} name={details['username'] ?? details['name']} />
          ),
        },
        {
          title: t('reason'),
          render: (_, { reason }) => <div className={styles.reason}>{reason ?? '–'}</div>,
        },
      ]
    : [
        {
          title: t('audit.entry'),
          render: (_, entry) => (
            <>
              {action(entry)}
              <div className={styles.small}>
                <ZonedTime at={entry.at} show="full" /> · {actor(entry)}
              </div>
              {entry.reason && <div className={styles.small}>{entry.reason}</div>}
            </>
          ),
        },
      ]
  return (
    <PagedTable<AuditEntry>
      rowKey="id"
      size="middle"
      rows={entries}
      columns={columns}
      expandable={{ expandedRowRender: (entry) => <Details entry={entry} />, columnWidth: 48 }}
      emptyText={emptyText}
      onPage={onPage}
    />
  )
}
