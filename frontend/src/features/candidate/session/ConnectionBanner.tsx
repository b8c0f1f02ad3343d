import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { useServerNow } from '../clock/useServerNow'
import { useLostSince } from './connection'

const LONG_MS = 60_000

/** Says at once that the network is gone, and after a minute what to do about it. Never stops the work. */
export function ConnectionBanner({ answering }: { answering: boolean }) {
  const { t } = useTranslation('candidate')
  const since = useLostSince()
  const now = useServerNow()
  if (since === undefined) return <div role="status" />
  const long = now - since >= LONG_MS
  return (
    <div role={long ? 'alert' : 'status'} data-testid="offline-banner">
      <Alert
        type={long ? 'error' : 'warning'}
        showIcon
        title={t(long ? 'network.long' : 'network.short')}
        description={`${t(answering ? 'network.kept' : 'network.again')}${long ? t('network.mend') : ''}`}
      />
    </div>
  )
}
