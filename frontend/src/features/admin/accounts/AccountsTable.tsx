import { Grid, Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Page } from '@/api/contract'
import { useStaff } from '@/features/staff/useStaff'
import { PagedTable } from '@/shared/PagedTable'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from '../Admin.module.css'
import type { Account } from '../api/accounts'
import { AccountActions } from './AccountActions'
import type { Doing } from './AccountDialogs'
import { RoleTags } from './RoleTags'

interface AccountsTableProps {
  accounts: Page<Account>
  emptyText: string
  onPage: (page: number) => void
  onDo: (doing: Doing) => void
}

/** On a phone each account is one cell, so that nothing has to be found beyond the edge. */
export function AccountsTable({ accounts, emptyText, onPage, onDo }: AccountsTableProps) {
  const { t } = useTranslation('admin')
  const me = useStaff()
  const wide = Grid.useBreakpoint().lg
  const who = ({ displayName, username, id }: Account) => (
    <div>
      {displayName} {id === me.id && <Tag color="blue">{t('accounts.you')}</Tag>}
      <div className={styles.muted}>{username}</div>
    </div>
  )
  const state = ({ state: now, mustChangePassword }: Account) => (
    <span className={styles.tags}>
      <Tag color={now === 'ACTIVE' ? 'success' : 'default'}>{t(`accountState.${now}`)}</Tag>
      {now === 'ACTIVE' && mustChangePassword && <Tag color="warning">{t('accounts.first')}</Tag>}
    </span>
  )
  const lastLogin = ({ lastLoginAt }: Account) =>
    lastLoginAt ? <ZonedTime at={lastLoginAt} /> : t('accounts.never')
  const actions = (account: Account) => (
    <AccountActions account={account} own={account.id === me.id} onDo={onDo} />
  )
  const columns: TableColumnsType<Account> = wide
    ? [
        { title: t('accounts.account'), render: (_, account) => who(account) },
        { title: t('accounts.roles'), render: (_, { roles }) => <RoleTags roles={roles} /> },
        { title: t('state'), render: (_, account) => state(account) },
        { title: t('accounts.lastLogin'), render: (_, account) => lastLogin(account) },
        { title: t('accounts.created'), render: (_, { createdAt }) => <ZonedTime at={createdAt} /> },
        { title: t('actions'), render: (_, account) => actions(account) },
      ]
    : [
        {
          title: t('accounts.account'),
          render: (_, account) => (
            <div className={styles.phoneRow}>
              {who(account)}
              <RoleTags roles={account.roles} />
              {state(account)}
              <span className={styles.muted}>
                {t('accounts.lastLogin')} {lastLogin(account)}
              </span>
              {actions(account)}
            </div>
          ),
        },
      ]
  return (
    <PagedTable<Account>
      rowKey="id"
      size="middle"
      rows={accounts}
      columns={columns}
      emptyText={emptyText}
      onPage={onPage}
    />
  )
}
