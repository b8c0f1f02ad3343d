import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Message } from '../api/sendPulse'
import styles from './Messages.module.css'
import { useAcknowledging } from './useAcknowledging'

/** A proctor's warning: it stays until the candidate says that it was read, and takes the focus from nothing. */
export function WarningNote({ message }: { message: Message }) {
  const { t } = useTranslation('candidate')
  const acknowledging = useAcknowledging(message.id)
  return (
    <div role="alert" data-testid="warning" className={styles.warning}>
      <Alert
        type="error"
        showIcon
        title={t('message.warning')}
        description={
          <>
            <p className={styles.text}>{message.text}</p>
            <p className={styles.at}>
              <ZonedTime at={message.at} show="full" />
              {acknowledging.failureCount > 0 && acknowledging.isPending && ` · ${t('message.trying')}`}
            </p>
            <ProblemAlert error={acknowledging.error} />
          </>
        }
        action={
          <Button
            type="primary"
            danger
            loading={acknowledging.isPending}
            onClick={() => acknowledging.mutate()}
          >
            {t('message.acknowledge')}
          </Button>
        }
      />
    </div>
  )
}
