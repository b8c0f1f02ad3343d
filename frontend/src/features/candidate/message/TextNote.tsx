import { useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Message } from '../api/sendPulse'
import { markAcknowledged } from './messages'
import styles from './Messages.module.css'
import { useAcknowledging } from './useAcknowledging'

/** Something that a proctor says; closed at once, whenever the server hears of it. */
export function TextNote({ message }: { message: Message }) {
  const { t } = useTranslation('candidate')
  const client = useQueryClient()
  const acknowledging = useAcknowledging(message.id)
  const close = () => {
    acknowledging.mutate()
    markAcknowledged(client, message.id)
  }
  return (
    <div role="status" data-testid="message">
      <Alert
        type="info"
        showIcon
        title={t('message.text')}
        description={
          <>
            <p className={styles.text}>{message.text}</p>
            <p className={styles.at}>
              <ZonedTime at={message.at} show="full" />
            </p>
          </>
        }
        closable={{ 'aria-label': t('common:close'), onClose: close }}
      />
    </div>
  )
}
