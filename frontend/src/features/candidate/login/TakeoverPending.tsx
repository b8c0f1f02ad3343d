import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Spin } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isPassing } from '@/api/problem'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { takeoverQuery } from '../api/pollTakeover'
import type { PendingTakeover } from '../api/logIn'
import { StepCard } from '../session/StepCard'

interface TakeoverPendingProps {
  takeover: PendingTakeover
  onEntered: () => void
  onBack: () => void
}

/** On the new computer: the old one is asked, or has to be silent for a while. */
export function TakeoverPending({ takeover, onEntered, onBack }: TakeoverPendingProps) {
  const { t } = useTranslation('candidate')
  const { data, error } = useQuery(takeoverQuery(takeover))
  const state = data?.state ?? 'PENDING'
  useEffect(() => {
    if (state === 'GRANTED') onEntered()
  }, [state, onEntered])
  const waiting = state === 'PENDING' || state === 'GRANTED'
  return (
    <StepCard
      title={t('takeover.pending.title')}
      why={t('takeover.pending.why')}
      actions={
        <Button size="large" type={waiting ? 'default' : 'primary'} onClick={onBack}>
          {t('takeover.pending.back')}
        </Button>
      }
    >
      {waiting ? (
        <Alert
          type="info"
          showIcon
          icon={<Spin size="small" />}
          role="status"
          data-waiting
          title={t('takeover.pending.agree')}
          description={t('takeover.pending.silent', { count: takeover.silentAfterSeconds })}
        />
      ) : (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t(state === 'REFUSED' ? 'takeover.pending.refused' : 'takeover.pending.expired')}
          description={t('takeover.pending.mend')}
        />
      )}
      {error && !isPassing(error) && <ProblemAlert error={error} />}
    </StepCard>
  )
}
