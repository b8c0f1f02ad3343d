export const ZONE = 'Asia/Shanghai'

export type TimeStyle = 'full' | 'dateTime' | 'date' | 'time' | 'clock'

const STYLES: Record<TimeStyle, Intl.DateTimeFormatOptions> = {
  full: {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  },
  dateTime: { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  date: { year: 'numeric', month: '2-digit', day: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
}

export function formatInZone(at: string | number | Date, style: TimeStyle, language: string): string {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN'
  return new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: ZONE, hourCycle: 'h23' }).format(
    new Date(at),
  )
}

/** 75 s → `01:15`, 3 675 s → `1:01:15`; never negative. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
