import { useTranslation } from 'react-i18next'
import { formatInZone, type TimeStyle } from './zonedTime'

/** A moment as everyone concerned reads it: in the zone of the exam, whatever the computer is set to. */
export function ZonedTime({ at, show = 'dateTime' }: { at: string; show?: TimeStyle }) {
  const { i18n } = useTranslation()
  return <time dateTime={at}>{formatInZone(at, show, i18n.language)}</time>
}
