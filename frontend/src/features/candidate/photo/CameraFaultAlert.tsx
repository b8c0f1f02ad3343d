import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { mayPass, type CameraFault } from '@/shared/camera/cameraFault'
import type { PictureFault } from '@/shared/camera/PictureJudge'

interface CameraFaultAlertProps {
  fault: CameraFault | PictureFault
  onRetry: () => void
  answering?: boolean
  /** Before the exam nothing is lost yet: said politely. */
  urgent?: boolean
}

/** What is wrong with the camera, what to do about it, and what goes on meanwhile. */
export function CameraFaultAlert({
  fault,
  onRetry,
  answering = false,
  urgent = true,
}: CameraFaultAlertProps) {
  const { t } = useTranslation('candidate')
  const byItself = fault !== 'covered' && fault !== 'frozen' && mayPass(fault)
  return (
    <Alert
      type={urgent ? 'error' : 'warning'}
      role={urgent ? 'alert' : 'status'}
      showIcon
      data-fault={fault}
      title={t(`camera.${fault}.title`)}
      description={
        t(`camera.${fault}.mend`) +
        (byItself ? t('camera.byItself') : '') +
        (answering ? t('camera.goesOn') : '')
      }
      action={<Button onClick={onRetry}>{t('common:retry')}</Button>}
    />
  )
}
