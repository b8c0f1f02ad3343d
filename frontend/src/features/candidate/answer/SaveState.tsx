import { CheckCircleFilled, ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import styles from './SaveState.module.css'
import type { AnswerState } from './answerStates'

/** Of this question: "saved 10:02:31" only when the server has acknowledged it. */
export function SaveState({ state }: { state: AnswerState | undefined }) {
  const { t } = useTranslation('candidate')
  return (
    <p className={styles.state} data-testid="save-state" data-state={state?.status ?? 'NONE'}>
      {!state && t('save.none')}
      {state?.status === 'SAVED' && state.savedAt && (
        <>
          <CheckCircleFilled className={styles.good} aria-hidden />
          {t('save.saved')} <ZonedTime at={state.savedAt} show="clock" />
        </>
      )}
      {state?.status === 'PENDING' && (
        <>
          <ClockCircleOutlined className={styles.open} aria-hidden />
          {t('save.pending')}
        </>
      )}
      {state?.status === 'REFUSED' && (
        <>
          <ExclamationCircleFilled className={styles.bad} aria-hidden />
          {t('save.refused')}
        </>
      )}
    </p>
  )
}
