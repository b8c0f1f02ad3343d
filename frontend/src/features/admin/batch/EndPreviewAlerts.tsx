import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import styles from '../Admin.module.css'
import type { EndPreview } from '../api/previewEnd'

/** What a moved end would mean: by how much, for whom, and whose next session would begin before this one ends. */
export function EndPreviewAlerts({ preview }: { preview: EndPreview }) {
  const { t, i18n } = useTranslation('admin')
  const minutes = (Date.parse(preview.deadlineThen) - Date.parse(preview.deadlineNow)) / 60_000
  const by = t(minutes < 0 ? 'moveEnd.shorter' : 'moveEnd.longer', {
    minutes: Math.round(Math.abs(minutes) * 10) / 10,
  })
  return (
    <>
      <Alert
        className={styles.gapped ?? ''}
        type="warning"
        showIcon
        title={`${by} ${t('moveEnd.preview', { sittings: preview.sittings, answering: preview.answering })}`}
        description={t('moveEnd.soon')}
      />
      {preview.collisions.length > 0 && (
        <Alert
          className={styles.gapped ?? ''}
          type="error"
          showIcon
          title={t('moveEnd.collides')}
          description={
            <ul>
              {preview.collisions.map(({ sessionId, name, startsAt, candidates }) => (
                <li key={sessionId}>
                  {t('moveEnd.collision', {
                    name,
                    candidates,
                    start: formatInZone(startsAt, 'full', i18n.language),
                  })}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </>
  )
}
