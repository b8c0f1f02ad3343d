import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useState } from 'react'
import { LoginPage } from '../login/LoginPage'
import { Frame } from './Frame'
import { StepCard } from './StepCard'

/** On the computer that was left: what happened, and what to do if it was not the candidate. */
export function TakenOver({ onEnter }: { onEnter: () => void }) {
  const { t } = useTranslation('candidate')
  const [again, setAgain] = useState(false)
  if (again) return <LoginPage onEntered={onEnter} />
  return (
    <Frame>
      <div data-step="taken-over">
        <StepCard
          title={t('takeover.over.title')}
          why={t('takeover.over.why')}
          actions={
            <Button size="large" onClick={() => setAgain(true)}>
              {t('takeover.over.again')}
            </Button>
          }
        >
          <Alert
            type="warning"
            showIcon
            title={t('takeover.over.not')}
            description={t('takeover.over.mend')}
          />
        </StepCard>
      </div>
    </Frame>
  )
}
