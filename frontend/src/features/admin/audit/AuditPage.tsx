import { useQuery } from '@tanstack/react-query'
import { AutoComplete, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageStates } from '@/shared/PageStates'
import { ZONE } from '@/shared/zonedTime'
import styles from '../Admin.module.css'
import { auditQuery } from '../api/audit'
import { AuditTable } from './AuditTable'
import { actionKey, ACTIONS } from './words'

/** Who did what to whom, when and why; nothing in it can be changed. */
export function AuditPage() {
  const { t } = useTranslation('admin')
  const [page, setPage] = useState(0)
  const [q, setQ] = useState('')
  const entries = useQuery(auditQuery(page, q))
  const search = (text: string) => {
    setQ(text.trim())
    setPage(0)
  }
  // the server looks for codes, people for words
  const words = ACTIONS.map((action) => ({ value: action, label: t(actionKey(action)) }))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{t('nav.audit')}</h1>
          <p className={styles.muted}>{t('audit.lead', { zone: ZONE })}</p>
        </div>
        <AutoComplete
          className={styles.search ?? ''}
          options={words}
          showSearch={{
            filterOption: (typed, option) => `${option?.label} ${option?.value}`.includes(typed),
          }}
          onSelect={search}
        >
          <Input.Search
            aria-label={t('audit.search')}
            placeholder={t('audit.search')}
            allowClear
            maxLength={100}
            onSearch={search}
          />
        </AutoComplete>
      </header>
      <PageStates query={entries}>
        {(found) => (
          <AuditTable entries={found} emptyText={t(q ? 'audit.noMatch' : 'audit.none')} onPage={setPage} />
        )}
      </PageStates>
    </div>
  )
}
