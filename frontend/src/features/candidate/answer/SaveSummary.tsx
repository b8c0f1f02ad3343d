import { useTranslation } from 'react-i18next'
import styles from './AnswerBar.module.css'
import type { QueueView } from './queueView'

/** The whole paper in one sentence. Spoken only when something stays unsaved, not at every answer. */
export function SaveSummary({ view, over }: { view: QueueView; over: boolean }) {
  const { t } = useTranslation('candidate')
  if (over) {
    return (
      <p className={`${styles.summary} ${styles.bad}`} role="status">
        {t('answer.over')}
      </p>
    )
  }
  const waiting = view.pending > 0 && view.failing && !view.full
  return (
    <div className={styles.summary} data-testid="save-summary">
      <span role="status" className={styles.open}>
        {waiting && t('save.waiting', { count: view.pending })} {!view.kept && t('save.notKept')}
      </span>
      {view.full && (
        <p role="alert" className={styles.refused}>
          {t('save.full', { count: view.pending })}
        </p>
      )}
      {view.refused > 0 && (
        <p role="alert" className={styles.refused}>
          {t('save.refusedSome', { count: view.refused })}
        </p>
      )}
      {!waiting && !view.full && view.pending > 0 && t('save.sending')}
      {view.pending === 0 && view.refused === 0 && t('save.all')}
    </div>
  )
}
