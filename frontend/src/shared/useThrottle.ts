import { useEffect, useState } from 'react'
import { isProblem } from '@/api/problem'

/** Seconds until the next try is allowed, after a refusal with this code; 0 when it is. */
export function useThrottle(error: unknown, code: string): number {
  const seconds = isProblem(error, code) ? (error.retryAfterSeconds ?? 60) : 0
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (seconds <= 0) return
    const until = performance.now() + seconds * 1_000
    const tick = () => setLeft(Math.max(0, Math.ceil((until - performance.now()) / 1_000)))
    tick()
    const timer = window.setInterval(tick, 250)
    return () => {
      window.clearInterval(timer)
      setLeft(0)
    }
  }, [seconds, error])
  return left
}
