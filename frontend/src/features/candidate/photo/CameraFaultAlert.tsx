import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CameraFault } from './useCamera'

export function CameraFaultAlert({ fault, onRetry }: { fault: CameraFault; onRetry: () => void }) {
  const { t } = useTranslation('candidate')
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={t(`camera.${fault}.title`)}
      description={t(`camera.${fault}.mend`)}
      action={<Button onClick={onRetry}>{t('common:retry')}</Button>}
    />
  )
}
