import { CheckCircleFilled, WarningFilled } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import styles from './StateLine.module.css'

interface StateLineProps {
  cameraOn: boolean
  connected: boolean
  /** The last picture has reached the server. */
  arriving: boolean
  awake: boolean
}

/** Three facts in words and shapes: camera, connection, screen. */
export function StateLine({ cameraOn, connected, arriving, awake }: StateLineProps) {
  const { t } = useTranslation('second-view')
  const facts = [
    { good: cameraOn, text: t(cameraOn ? 'state.cameraOn' : 'state.cameraOff') },
    { good: connected && arriving, text: t(lineOf(connected, arriving)) },
    { good: awake, text: t(awake ? 'state.awake' : 'state.mayLock') },
  ]
  return (
    <div role="status" data-testid="view2-state">
      <ul className={styles.facts}>
        {facts.map(({ good, text }) => (
          <li key={text}>
            {good ? (
              <CheckCircleFilled className={styles.good} aria-hidden />
            ) : (
              <WarningFilled className={styles.open} aria-hidden />
            )}
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function lineOf(connected: boolean, arriving: boolean): string {
  if (!connected) return 'state.reconnecting'
  return arriving ? 'state.connected' : 'state.resending'
}
