import { Empty, Spin } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from './ProblemAlert'
import styles from './PageStates.module.css'

export function PageLoading() {
  const { t } = useTranslation('common')
  return (
    <div className={styles.middle} role="status" data-loading>
      <Spin size="large" />
      <span>{t('loading')}</span>
    </div>
  )
}

export function PageEmpty({ text }: { text?: string }) {
  const { t } = useTranslation('common')
  return (
    <div className={styles.middle}>
      <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text ?? t('empty')} />
    </div>
  )
}

interface Loadable<T> {
  data: T | undefined
  error: unknown
  refetch: () => unknown
}

/** Waiting, failed and there: the three states that every page made of one request has. */
export function PageStates<T>({ query, children }: { query: Loadable<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
  return <PageLoading />
}
