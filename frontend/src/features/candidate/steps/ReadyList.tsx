import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { Sitting } from '../api/sitting'
import { useLostSince } from '../session/connection'
import styles from './WaitStep.module.css'

/** What is ready for the start, each in words with a shape. */
export function ReadyList({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('candidate')
  const lost = useLostSince() !== undefined
  const { secondView, admission } = sitting
  const identity = admission?.provisional ? 'wait.check.identityLater' : 'wait.check.identity'
  const phone = secondView.online
    ? 'wait.check.phone'
    : secondView.joinedAt
      ? 'wait.check.phoneLost'
      : 'wait.check.noPhone'
  const rows = [
    { text: t('wait.check.pledge'), good: true },
    { text: t(identity), good: !admission?.provisional },
    { text: t(phone), good: secondView.online || !secondView.required },
    { text: t(lost ? 'wait.check.networkLost' : 'wait.check.network'), good: !lost },
  ]
  return (
    <ul className={styles.list} aria-label={t('wait.check.label')}>
      {rows.map(({ text, good }) => (
        <li key={text}>
          {good ? (
            <CheckCircleFilled className={styles.good} aria-hidden />
          ) : (
            <ClockCircleOutlined className={styles.open} aria-hidden />
          )}
          {text}
        </li>
      ))}
    </ul>
  )
}
