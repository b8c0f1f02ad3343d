import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'

/** Says that the end was moved while somebody answers (T7), and stays until it is closed. */
export function EndMoved({ deadline }: { deadline: string }) {
  const { t, i18n } = useTranslation('candidate')
  const [known, setKnown] = useState(deadline)
  if (Date.parse(known) === Date.parse(deadline)) return null
  const time = (at: string) => formatInZone(at, 'clock', i18n.language)
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      data-testid="end-moved"
      title={t('answer.endMoved', { from: time(known), to: time(deadline) })}
      closable={{ 'aria-label': t('common:close'), onClose: () => setKnown(deadline) }}
    />
  )
}
