import { useTranslation } from 'react-i18next'
import { FactList } from '@/shared/FactList'
import type { AuditEntry } from '../api/audit'
import styles from './Audit.module.css'

/** Everything that was kept, as it was kept. */
export function Details({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('admin')
  const facts: [string, string][] = [
    [t('audit.code'), entry.action],
    [t('audit.actor'), entry.actor],
    [t('audit.subject'), entry.subject],
    ...(entry.reason ? [[t('reason'), entry.reason] as [string, string]] : []),
    ...Object.entries(entry.details).map(([key, value]): [string, string] => [
      t(`auditDetail.${key}`, { defaultValue: key }),
      String(value),
    ]),
  ]
  return <FactList className={styles.details} facts={facts} />
}
