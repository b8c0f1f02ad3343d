import { useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { closeQueues } from '../answer/useSavingQueue'
import { connection } from '../session/connection'
import styles from './EndedByProctor.module.css'
import type { StepProps } from './stepProps'

/**
 * Why, in the proctor's words, and what can be done. A chief proctor may take it back: then the pulse turns this page
 * into the one that was left, and the answers that had not been sent are taken up from this computer.
 */
export function EndedByProctor({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const client = useQueryClient()
  const { note } = sitting.step
  useEffect(() => {
    closeQueues(client)
    connection.report('saving', true)
  }, [client])
  return (
    <>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('ended.reason.ENDED_BY_PROCTOR')}
        description={note && <blockquote className={styles.note}>{note}</blockquote>}
      />
      <div className={styles.then}>
        <h2>{t('ended.what')}</h2>
        <ul>
          <li>{t('ended.camera')}</li>
          <li>{t('ended.saved')}</li>
          <li>{t('ended.mistake')}</li>
          <li>{t('ended.appeal', { number: sitting.ticketNumber })}</li>
        </ul>
      </div>
    </>
  )
}
