import { useQuery } from '@tanstack/react-query'
import { Button, QRCode, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import { colour } from '@/theme'
import { invitationQuery } from '../api/inviteSecondView'
import styles from './SecondViewStep.module.css'

/**
 * The phone joins by a code that is shown here and nowhere else. The code names the address that phones reach; another
 * window of this computer stays at its own, which needs no certificate when it is localhost.
 */
export function PhoneCode() {
  const { t } = useTranslation('candidate')
  const { data: invitation, error, refetch } = useQuery(invitationQuery)
  return (
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
  )
}

const here = (token: string) => `${window.location.origin}/view2#t=${token}`
