import { useQuery } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { completeSecondView } from '../api/completeSecondView'
import { sittingQuery } from '../api/getSitting'
import { StepCard } from '../session/StepCard'
import { useCompletion } from '../session/useCompletion'
import { PhoneCode } from './PhoneCode'
import { PhoneState } from './PhoneState'
import { PlaceAgain } from './PlaceAgain'
import styles from './SecondViewStep.module.css'
import type { StepProps } from './stepProps'
import { ViewHints } from './ViewHints'

/** The phone joins, is put where it sees desk, hands and screen, and is told live what is missing. */
export default function SecondViewStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  useQuery({ ...sittingQuery, refetchInterval: 2_500 })
  const completing = useCompletion(() => completeSecondView(sitting.step.revision))
  const { required, joinedAt, place } = sitting.secondView
  return (
    <StepCard
      title={t('secondView.title')}
      why={t('secondView.why')}
      actions={
        <Button
          type="primary"
          size="large"
          disabled={required && !joinedAt}
          loading={completing.isPending}
          onClick={() => completing.mutate(undefined)}
        >
          {t('secondView.continue')}
        </Button>
      }
    >
      {place?.outcome === 'AGAIN' && <PlaceAgain place={place} />}
      <div className={styles.columns}>
        <PhoneCode />
        <ol className={styles.how}>
          <li>{t('secondView.how.scan')}</li>
          <li>{t('secondView.how.allow')}</li>
          <li>{t('secondView.how.place')}</li>
          <li>{t('secondView.how.power')}</li>
        </ol>
      </div>
      <PhoneState secondView={sitting.secondView} />
      {sitting.secondView.online && <ViewHints />}
      {!required && <Alert type="info" showIcon title={t('secondView.optional')} />}
      <ProblemAlert error={completing.error} />
    </StepCard>
  )
}
