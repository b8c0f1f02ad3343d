import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { StepCard } from '../session/StepCard'

/** In every tab but the one that answers: where the exam is, and how to bring it here. */
export function Elsewhere({ onTake }: { onTake: () => void }) {
  const { t } = useTranslation('candidate')
  return (
    <StepCard
      title={t('elsewhere.title')}
      why={t('elsewhere.why')}
      actions={
        <Button size="large" type="primary" onClick={onTake}>
          {t('elsewhere.here')}
        </Button>
      }
    >
      <p>{t('elsewhere.text')}</p>
    </StepCard>
  )
}
