import { Alert } from 'antd'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionFrames } from '../camera/sessionCamera'
import styles from './ViewHints.module.css'

/** What is wrong with the phone's place, as the machine sees it now; the same words as on the phone. */
export function ViewHints() {
  const { t } = useTranslation('candidate')
  const { secondHints } = useSyncExternalStore(sessionFrames.subscribe, sessionFrames.view)
  return (
    <div role="status" className={styles.words} data-testid="view-hints">
      {secondHints.map((hint) => (
        <Alert key={hint} type="warning" showIcon data-hint={hint} title={t(`viewHint.${hint}`)} />
      ))}
    </div>
  )
}
