import { CheckCircleFilled, LoadingOutlined, VideoCameraOutlined, WarningFilled } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useTranslation } from 'react-i18next'
import { LiveVideo } from '@/shared/camera/LiveVideo'
import styles from './CameraChip.module.css'
import { faultIn, type Filming } from './filming'
import type { SessionFilming } from './useFilming'

const SHAPES = {
  starting: <LoadingOutlined aria-hidden />,
  good: <CheckCircleFilled aria-hidden className={styles.good} />,
  unsent: <WarningFilled aria-hidden className={styles.open} />,
  look: <WarningFilled aria-hidden className={styles.bad} />,
}

function wordOf(filming: Filming): keyof typeof SHAPES | undefined {
  if (filming === 'off') return undefined
  return filming === 'starting' || filming === 'good' || filming === 'unsent' ? filming : 'look'
}

/** The camera's state in a word and a shape; pressed, it shows what the camera sees. */
export function CameraChip({ filming, camera }: SessionFilming) {
  const { t } = useTranslation('candidate')
  const word = wordOf(filming)
  if (!word) return null
  const fault = faultIn(filming)
  const seen = (
    <div className={styles.seen}>
      <LiveVideo stream={camera.stream} label={t('photo.live')} className={styles.picture} />
      <p>{fault ? t(`camera.${fault}.mend`) : t(`filming.${word}Text`)}</p>
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" content={seen} destroyOnHidden>
      <Button
        className={styles.chip}
        data-testid="camera-chip"
        data-state={filming}
        icon={<VideoCameraOutlined aria-hidden />}
      >
        <span className={styles.word}>{t(`filming.${word}`)}</span> {SHAPES[word]}
      </Button>
    </Popover>
  )
}
