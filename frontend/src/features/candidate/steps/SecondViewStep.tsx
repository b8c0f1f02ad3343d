import { useQuery } from '@tanstack/react-query'
import { Alert, Button, QRCode, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import { colour } from '@/theme'
import { completeSecondView } from '../api/completeSecondView'
import { sittingQuery } from '../api/getSitting'
import { invitationQuery } from '../api/inviteSecondView'
import { StepCard } from '../session/StepCard'
import { useCompletion } from '../session/useCompletion'
import { PhoneState } from './PhoneState'
import styles from './SecondViewStep.module.css'
import type { StepProps } from './stepProps'

/**
 * The phone joins by a code that is shown here and nowhere else. The code names the address that phones reach; another
 * window of this computer stays at its own, which needs no certificate when it is localhost.
 */
export default function SecondViewStep({ sitting }: StepProps) {
  const { t } = useTranslation('candidate')
  useQuery({ ...sittingQuery, refetchInterval: 2_500 })
  const { data: invitation, error, refetch } = useQuery(invitationQuery)
  const completing = useCompletion(() => completeSecondView(sitting.step.revision))
  const { required, joinedAt } = sitting.secondView
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
      <div className={styles.columns}>
        <div className={styles.code}>
          {invitation ? (
            <>
              <QRCode
                aria-label={t('secondView.code')}
                value={invitation.url}
                size={208}
                color={colour.ink}
                bgColor="#ffffff"
              />
              <p className={styles.small}>
                {t('secondView.until')} <ZonedTime at={invitation.expiresAt} show="time" />
              </p>
              <Button onClick={() => void refetch()}>{t('secondView.renew')}</Button>
              <a href={here(invitation.token)} target="_blank" rel="noopener noreferrer">
                {t('secondView.window')}
              </a>
            </>
          ) : error ? (
            <ProblemAlert error={error} onRetry={() => void refetch()} />
          ) : (
            <Skeleton.Node active style={{ width: 208, height: 208 }} />
          )}
        </div>
        <ol className={styles.how}>
          <li>{t('secondView.how.scan')}</li>
          <li>{t('secondView.how.allow')}</li>
          <li>{t('secondView.how.place')}</li>
          <li>{t('secondView.how.power')}</li>
        </ol>
      </div>
      <PhoneState secondView={sitting.secondView} />
      {!required && <Alert type="info" showIcon title={t('secondView.optional')} />}
      <ProblemAlert error={completing.error} />
    </StepCard>
  )
}

const here = (token: string) => `${window.location.origin}/view2#t=${token}`
