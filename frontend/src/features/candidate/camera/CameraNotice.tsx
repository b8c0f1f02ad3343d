import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CameraFaultAlert } from '../photo/CameraFaultAlert'
import { faultIn } from './filming'
import { sessionCamera } from './sessionCamera'
import type { SessionFilming } from './useFilming'

/** So long a camera may start before the page says what the browser waits for. */
const ASKING_MS = 1_500

interface CameraNoticeProps extends SessionFilming {
  answering: boolean
  /** The exam has begun or will begin without another step. */
  admitted: boolean
  /** The step shows the camera's faults itself. */
  booth: boolean
}

/** What to do about the camera, while everything else goes on (fault 17). */
export function CameraNotice({ filming, camera, frames, answering, admitted, booth }: CameraNoticeProps) {
  const { t } = useTranslation('candidate')
  const asking = useLasts(filming === 'starting', ASKING_MS)
  const fault = faultIn(filming)
  const [hint] = frames.hints
  if (fault && !(booth && camera.state === 'failed')) {
    return (
      <CameraFaultAlert
        fault={fault}
        onRetry={sessionCamera.restart}
        answering={answering}
        urgent={admitted || camera.state === 'failed'}
      />
    )
  }
  if (asking && !booth) {
    return (
      <Alert
        type="info"
        showIcon
        role="status"
        title={t('filming.asking')}
        description={t('filming.askingText')}
      />
    )
  }
  if (!hint || filming !== 'good') return null
  return <Alert type="warning" showIcon role="status" data-hint={hint} title={t(`hint.${hint}`)} />
}

function useLasts(holds: boolean, milliseconds: number): boolean {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = window.setTimeout(() => setLasts(true), milliseconds)
    return () => {
      window.clearTimeout(timer)
      setLasts(false)
    }
  }, [holds, milliseconds])
  return holds && lasts
}
