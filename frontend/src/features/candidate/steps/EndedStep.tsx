import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { StepCard } from '../session/StepCard'
import { useLeave } from '../session/useLeave'
import { EndedByProctor } from './EndedByProctor'
import type { StepProps } from './stepProps'

export default function EndedStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  const leave = useLeave()
  const reason = sitting.step.reason ?? 'OTHER'
  const declined = reason === 'DECLINED'
  const byProctor = reason === 'ENDED_BY_PROCTOR'
  return (
    <StepCard
      title={t(declined ? 'ended.left' : 'ended.title')}
      why={declined ? sitting.session.name : t(byProctor ? 'ended.stopped' : 'ended.why')}
      actions={
        <Button size="large" onClick={leave}>
          {t(declined ? 'ended.again' : 'ended.leave')}
        </Button>
      }
    >
      {byProctor ? (
        <EndedByProctor sitting={sitting} />
      ) : (
        <Alert
          type={declined ? 'info' : 'warning'}
          showIcon
          title={t(`ended.reason.${reason}`)}
          description={t(`ended.then.${reason}`)}
        />
      )}
    </StepCard>
  )
}
