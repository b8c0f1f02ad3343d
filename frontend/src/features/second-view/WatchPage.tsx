import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { Joined } from './api/joinSecondView'
import { CameraView } from './CameraView'
import { Notice } from './Notice'
import { Shell } from './Shell'
import { useRearCamera } from './useRearCamera'
import { useViewPulse } from './useViewPulse'
import { useWakeLock } from './useWakeLock'
import { StateLine } from './StateLine'

/** Shows what the phone sees with a drawn guide, and keeps going by itself until the sitting ends. */
export function WatchPage({ joined }: { joined: Joined }) {
  const { t } = useTranslation('second-view')
  const camera = useRearCamera()
  const { stop } = camera
  const pulse = useViewPulse(camera.state === 'on')
  const awake = useWakeLock()
  const ended = pulse.data?.state === 'ENDED'
  const refused = isProblem(pulse.error) && (pulse.error.status === 401 || pulse.error.status === 410)
  const over = ended || refused
  useEffect(() => {
    if (over) stop()
  }, [over, stop])
  useEffect(() => {
    document.title = `${t('watch.title')} - ${t('common:product')}`
  }, [t])
  if (ended || refused) {
    return (
      <Shell>
        <Notice
          title={t(ended ? 'ended.title' : 'lost.title')}
          text={t(ended ? 'ended.text' : 'lost.text')}
        />
      </Shell>
    )
  }
  return (
    <Shell>
      <div>
        <h1 className="yk-sr-only">{t('watch.title')}</h1>
        <p>
          <strong>{joined.sessionName}</strong>
        </p>
        <p>{joined.sittingLabel}</p>
      </div>
      <CameraView camera={camera} />
      <StateLine cameraOn={camera.state === 'on'} connected={!pulse.error} awake={awake} />
    </Shell>
  )
}
