import { CameraOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LiveVideo } from '@/shared/camera/LiveVideo'
import { useHeldCamera } from '@/shared/camera/useFrames'
import { sessionCamera } from '../camera/sessionCamera'
import { CameraFaultAlert } from './CameraFaultAlert'
import { capture } from './capture'
import styles from './PhotoBooth.module.css'

interface PhotoBoothProps {
  onSubmit: (photo: Blob) => void
  submitting: boolean
  /** More that can be done with the picture that was taken. */
  extra?: (photo: Blob) => ReactNode
}

/** Live picture with a drawn face oval, then the still picture: take, take again, send. */
export function PhotoBooth({ onSubmit, submitting, extra }: PhotoBoothProps) {
  const { t } = useTranslation('candidate')
  const { state, fault, stream } = useHeldCamera(sessionCamera, true)
  const { photo, url, keep } = usePicture()
  const [failed, setFailed] = useState(false)
  const take = async () => {
    try {
      keep(await capture(sessionCamera.video))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles.booth}>
      <div className={styles.stage}>
        <LiveVideo stream={stream} label={t('photo.live')} className={styles.picture} />
        {url ? (
          <img src={url} alt={t('photo.taken')} className={styles.picture} />
        ) : (
          <svg viewBox="0 0 160 90" className={styles.guide} aria-hidden preserveAspectRatio="xMidYMid slice">
            <path d="M0 0h160v90H0zM80 12c-14 0-22 12-22 29 0 18 10 34 22 34s22-16 22-34C102 24 94 12 80 12z" />
            <ellipse cx="80" cy="43.5" rx="22.4" ry="32" />
          </svg>
        )}
        {state === 'starting' && <p className={styles.hint}>{t('photo.starting')}</p>}
        {state === 'on' && !url && <p className={styles.hint}>{t('photo.place')}</p>}
      </div>
      {state === 'failed' && fault && <CameraFaultAlert fault={fault} onRetry={sessionCamera.restart} />}
      {failed && <CameraFaultAlert fault="other" onRetry={sessionCamera.restart} />}
      <div className={styles.buttons}>
        {photo ? (
          <>
            <Button type="primary" size="large" loading={submitting} onClick={() => onSubmit(photo)}>
              {t('photo.submit')}
            </Button>
            <Button size="large" disabled={submitting} onClick={() => keep(undefined)}>
              {t('photo.again')}
            </Button>
            {extra?.(photo)}
          </>
        ) : (
          <Button
            type="primary"
            size="large"
            icon={<CameraOutlined aria-hidden />}
            disabled={state !== 'on'}
            onClick={() => void take()}
          >
            {t('photo.take')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The picture that was taken with an address to show it at; the address is given back when it is replaced. */
function usePicture() {
  const [picture, setPicture] = useState<{ photo: Blob; url: string }>()
  useEffect(() => () => URL.revokeObjectURL(picture?.url ?? ''), [picture])
  const keep = (photo: Blob | undefined) => setPicture(photo && { photo, url: URL.createObjectURL(photo) })
  return { photo: picture?.photo, url: picture?.url, keep }
}
