import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FramesNow } from '@/shared/camera/FrameSender'
import styles from './Placing.module.css'

/** What is wrong with the place of the phone, told while the candidate moves it (C5). */
export function Placing({ frames }: { frames: FramesNow }) {
  const { t } = useTranslation('second-view')
  const { picture, hints } = frames
  const words = picture ? [picture] : hints
  return (
    <div role="status" className={styles.words} data-testid="view2-hints">
      {words.map((word) => (
        <Alert key={word} type="warning" showIcon data-hint={word} title={t(`hint.${word}`)} />
      ))}
    </div>
  )
}
