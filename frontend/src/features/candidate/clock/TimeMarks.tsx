import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useServerNow } from './useServerNow'

/** Minutes before the moment at which a screen reader says the time, and only then. */
const MARKS = [30, 15, 10, 5, 1]

export function TimeMarks({ to, about }: { to: string; about: 'start' | 'end' }) {
  const { t } = useTranslation('candidate')
  const now = useServerNow()
  const minutes = (Date.parse(to) - now) / 60_000
  const [first] = useState(minutes)
  const mark = MARKS.filter((each) => minutes <= each && each < first).at(-1)
  return (
    <div className="yk-sr-only" aria-live="polite">
      {mark !== undefined &&
        minutes > 0 &&
        t(about === 'start' ? 'time.toStart' : 'time.toEnd', { count: mark })}
    </div>
  )
}
