import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'

/** The page was opened while the server is out of reach: it goes on by itself, and nothing is lost. */
export function Reconnecting() {
  const { t } = useTranslation('candidate')
  return (
    <div role="status" data-testid="reconnecting">
      <h1 className="yk-sr-only">{t('network.opening')}</h1>
      <Alert type="warning" showIcon title={t('network.opening')} description={t('network.openingText')} />
    </div>
  )
}
