import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import { Countdown } from '../clock/Countdown'
import { TimeMarks } from '../clock/TimeMarks'
import { StepCard } from '../session/StepCard'
import { ReadyList } from './ReadyList'
import { useOpening } from './useOpening'
import styles from './WaitStep.module.css'
import type { StepProps } from './stepProps'

/** Nothing to press: the paper is fetched by itself when the server's clock says so. */
export default function WaitStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const opensAt = sitting.admission?.opensAt ?? sitting.session.startsAt
  const opening = useOpening(opensAt)
  return (
    <StepCard title={t('wait.title')} why={t('wait.why')}>
      <div className={styles.clock}>
        <p>{opening ? t('wait.opening') : t('wait.left')}</p>
        <Countdown to={opensAt} className={styles.time} />
        <p>
          {t('wait.startsAt')} <ZonedTime at={opensAt} />
        </p>
      </div>
      <TimeMarks to={opensAt} about="start" />
      {sitting.admission?.provisional && (
        <Alert type="info" showIcon title={t('wait.provisional')} description={t('wait.provisionalText')} />
      )}
      <ReadyList sitting={sitting} />
    </StepCard>
  )
}
