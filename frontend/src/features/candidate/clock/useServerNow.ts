import { useEffect, useState } from 'react'
import { serverClock } from './serverClock'

/** The server's time, read again so often. Starts each interval on the beat of the server's clock. */
export function useServerNow(everyMs = 1_000): number {
  const [now, setNow] = useState(() => serverClock.now())
  useEffect(() => {
    let timer = 0
    const tick = () => {
      const current = serverClock.now()
      setNow(current)
      timer = window.setTimeout(tick, everyMs - (current % everyMs) + 5)
    }
    tick()
    return () => window.clearTimeout(timer)
  }, [everyMs])
  return now
}
