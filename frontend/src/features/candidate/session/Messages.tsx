import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ZonedTime } from '@/shared/ZonedTime'
import type { Message } from '../api/sendPulse'
import styles from './ConnectionBanner.module.css'

/** What a proctor writes; pushes the page down instead of covering what is being written. */
export function Messages({ messages }: { messages: Message[] }) {
  const { t } = useTranslation('candidate')
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  return (
    <div aria-live="polite">
      {messages
        .filter(({ id }) => !read.has(id))
        .map(({ id, text, at }) => (
          <div key={id} className={styles.banner}>
            <Alert
              type="info"
              showIcon
              title={text}
              description={<ZonedTime at={at} show="clock" />}
              closable={{
                'aria-label': t('common:close'),
                onClose: () => setRead((old) => new Set(old).add(id)),
              }}
            />
          </div>
        ))}
    </div>
  )
}
