import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageStates } from '@/shared/PageStates'
import styles from '../Admin.module.css'
import { accountsQuery } from '../api/accounts'
import { AccountDialogs, type Doing } from './AccountDialogs'
import { AccountsTable } from './AccountsTable'

/** Who may work here (O1): accounts are never deleted, for the audit log speaks of them. */
export function AccountsPage() {
  const { t } = useTranslation('admin')
  const client = useQueryClient()
  const [page, setPage] = useState(0)
  const [q, setQ] = useState('')
  const [doing, setDoing] = useState<Doing>()
  const accounts = useQuery(accountsQuery(page, q))
  const search = (text: string) => {
    setQ(text.trim())
    setPage(0)
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('nav.accounts')}</h1>
          <p className={styles.muted}>{t('accounts.lead')}</p>
        </div>
        <div className={styles.tools}>
          <Input.Search
            className={styles.search ?? ''}
            aria-label={t('accounts.search')}
            placeholder={t('accounts.search')}
            allowClear
            maxLength={100}
            onSearch={search}
          />
          <Button type="primary" onClick={() => setDoing({ what: 'create' })}>
            {t('accounts.create')}
          </Button>
        </div>
      </header>
      <PageStates query={accounts}>
        {(found) => (
          <AccountsTable
            accounts={found}
            emptyText={t(q ? 'accounts.noMatch' : 'accounts.none')}
            onPage={setPage}
            onDo={setDoing}
          />
        )}
      </PageStates>
      <AccountDialogs
        doing={doing}
        onDoing={setDoing}
        onChanged={() => void client.invalidateQueries({ queryKey: ['identity', 'accounts'] })}
      />
    </div>
  )
}
