import { useTranslation } from 'react-i18next'
import styles from './AnswerBar.module.css'
import type { QueueView } from './savingQueue'

/** The whole paper in one sentence. Spoken only when it turns from good to not yet good and back. */
export function SaveSummary({ view, over }: { view: QueueView; over: boolean }) {
  const { t } = useTranslation('candidate')
  if (over) {
    return (
      <p className={`${styles.summary} ${styles.bad}`} role="status">
        {t('answer.over')}
      </p>
    )
  }
  const waiting = view.pending > 0 && view.failing
  return (
    <div className={styles.summary} role="status" data-testid="save-summary">
      {waiting && <span className={styles.open}>{t('save.waiting', { count: view.pending })}</span>}
      {!waiting && view.pending > 0 && t('save.sending')}
      {view.pending === 0 && t('save.all')}
      {!view.kept && <span className={styles.open}> {t('save.notKept')}</span>}
    </div>
  )
}
