import { SyncOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './CameraView.module.css'
import { PlacingGuide } from './PlacingGuide'
import type { RearCamera } from './useRearCamera'

export function CameraView({ camera }: { camera: RearCamera }) {
  const { t } = useTranslation('second-view')
  const { video, state, fault, facing, restart, turn } = camera
  return (
    <>
      <div className={styles.stage}>
        <video
          ref={video}
          muted
          playsInline
          aria-label={t('watch.live')}
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
          action={<Button onClick={restart}>{t('common:retry')}</Button>}
        />
      )}
      <p className={styles.place}>{t('watch.place')}</p>
    </>
  )
}
