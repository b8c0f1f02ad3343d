import { useEffect, useState } from 'react'

const EVERY = 4_000

/** Counts up at the pace of the frames as long as it is needed and the page is looked at. */
export function useTick(needed: boolean): number {
  const [tick, setTick] = useState(0)
  useEffect(() => {
    if (!needed) return
    const timer = window.setInterval(() => {
      if (!document.hidden) setTick((last) => last + 1)
    }, EVERY)
    return () => window.clearInterval(timer)
  }, [needed])
  return tick
}
