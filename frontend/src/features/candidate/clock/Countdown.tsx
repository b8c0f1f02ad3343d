import { formatDuration } from '@/shared/zonedTime'
import { useServerNow } from './useServerNow'

/** Time left by the server's clock. Never read aloud by itself: see TimeMarks. */
export function Countdown({ to, className }: { to: string; className?: string | undefined }) {
  const now = useServerNow()
  return (
    <span role="timer" aria-live="off" data-testid="countdown" className={className}>
      {formatDuration(Date.parse(to) - now)}
    </span>
  )
}
