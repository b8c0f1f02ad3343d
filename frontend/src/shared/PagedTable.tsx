import { Table, type TableProps } from 'antd'
import type { Page } from '@/api/contract'
import { PageEmpty } from './PageStates'

interface PagedTableProps<T> extends Omit<TableProps<T>, 'dataSource' | 'pagination' | 'locale'> {
  /** what the server found; undefined before its first answer */
  rows: Page<T> | undefined
  emptyText: string
  /** asked for a page, 0-based */
  onPage: (page: number) => void
}

const NONE = { items: [], page: 0, size: 20, total: 0 }

/** One page of a list that the server pages; a single page shows no pager. */
export function PagedTable<T extends object>({ rows, emptyText, onPage, ...table }: PagedTableProps<T>) {
  const { items, page, size, total } = rows ?? NONE
  return (
    <Table<T>
      {...table}
      dataSource={items}
      locale={{ emptyText: <PageEmpty text={emptyText} /> }}
      pagination={{
        current: page + 1,
        pageSize: size,
        total,
        hideOnSinglePage: true,
        showSizeChanger: false,
        onChange: (next) => onPage(next - 1),
      }}
    />
  )
}
