import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './ConnectionBanner.module.css'

/** What a proctor writes; pushes the page down instead of covering what is being written. */
export function Messages({ messages }: { messages: string[] }) {
  const { t } = useTranslation('candidate')
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  return (
    <div aria-live="polite">
      {messages
        .filter((text) => !read.has(text))
        .map((text) => (
          <div key={text} className={styles.banner}>
            <Alert
              type="info"
              showIcon
              title={text}
              closable={{
                'aria-label': t('common:close'),
                onClose: () => setRead((old) => new Set(old).add(text)),
              }}
            />
          </div>
        ))}
    </div>
  )
}
