import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { formatInZone } from '@/shared/zonedTime'
import type { WallOfRooms } from '../api/wall'

/** The machine does not look: people have to, until it is back. */
export function PausedBanner({ wall }: { wall: WallOfRooms }) {
  const { t, i18n } = useTranslation('proctor')
  if (wall.watching === 'ON') return null
  return (
    <Alert
      type="warning"
      showIcon
      role="status"
      data-banner="paused"
      title={
        wall.pausedSince
          ? t('paused.since', { time: formatInZone(wall.pausedSince, 'clock', i18n.language) })
          : t('paused.title')
      }
      description={t('paused.mend')}
    />
  )
}
