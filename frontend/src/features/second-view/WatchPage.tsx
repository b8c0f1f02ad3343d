import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { useFrames, useHeldCamera } from '@/shared/camera/useFrames'
import type { Joined } from './api/joinSecondView'
import { CameraView } from './CameraView'
import { Notice } from './Notice'
import { phoneCamera, phoneFrames } from './phoneCamera'
import { Shell } from './Shell'
import { StateLine } from './StateLine'
import { useViewPulse } from './useViewPulse'
import { useWakeLock } from './useWakeLock'

/** Shows what the phone sees with a drawn guide, sends it, and keeps going by itself until the sitting ends. */
export function WatchPage({ joined }: { joined: Joined }) {
  const { t } = useTranslation('second-view')
  const [over, setOver] = useState(false)
  const camera = useHeldCamera(phoneCamera, !over)
  const frames = useFrames(phoneFrames, !over)
  const pulse = useViewPulse(camera.state === 'on')
  const awake = useWakeLock()
  const ended = pulse.data?.state === 'ENDED'
  const refused =
    (isProblem(pulse.error) && (pulse.error.status === 401 || pulse.error.status === 410)) ||
    frames.refused === 'elsewhere'
  if (over !== (ended || refused)) setOver(ended || refused)
  useEffect(() => {
    document.title = `${t('watch.title')} - ${t('common:product')}`
  }, [t])
  if (over) {
    return (
      <Shell>
        <Notice
          title={t(refused ? 'lost.title' : 'ended.title')}
          text={t(refused ? 'lost.text' : 'ended.text')}
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
      <CameraView camera={camera} frames={frames} />
      <StateLine
        cameraOn={camera.state === 'on'}
        connected={!pulse.error}
        arriving={frames.failed === 0}
        awake={awake}
      />
    </Shell>
  )
}
