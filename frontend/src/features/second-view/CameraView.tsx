import { SyncOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LiveVideo } from '@/shared/camera/LiveVideo'
import type { CameraNow } from '@/shared/camera/SharedCamera'
import type { FramesNow } from '@/shared/camera/FrameSender'
import styles from './CameraView.module.css'
import { phoneCamera, turnTo, type Facing } from './phoneCamera'
import { PlacingGuide } from './PlacingGuide'
import { Placing } from './Placing'

/** What the phone sees with a drawn guide, and beneath it what is wrong with it now. */
export function CameraView({ camera, frames }: { camera: CameraNow; frames: FramesNow }) {
  const { t } = useTranslation('second-view')
  const { state, fault, stream } = camera
  const [facing, setFacing] = useState<Facing>('environment')
  const turn = () => {
    const other = facing === 'user' ? 'environment' : 'user'
    setFacing(other)
    turnTo(other)
  }
  return (
    <>
      <div className={styles.stage}>
        <LiveVideo
          stream={stream}
          label={t('watch.live')}
          className={facing === 'user' ? styles.mirrored : styles.picture}
        />
        {state !== 'failed' && <PlacingGuide />}
        {state === 'starting' && <p className={styles.hint}>{t('watch.starting')}</p>}
        <Button className={styles.turn} icon={<SyncOutlined aria-hidden />} onClick={turn}>
          {t('watch.turn')}
        </Button>
      </div>
      {state === 'failed' && fault && (
        <Alert
          type="error"
          role="alert"
          showIcon
          title={t(`camera.${fault}.title`)}
          description={t(`camera.${fault}.mend`)}
          action={<Button onClick={phoneCamera.restart}>{t('common:retry')}</Button>}
        />
      )}
      {state === 'on' && <Placing frames={frames} />}
      <p className={styles.place}>{t('watch.place')}</p>
    </>
  )
}
