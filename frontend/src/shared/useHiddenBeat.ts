import { useEffect } from 'react'
import { later } from './alarm'

/** A page that has been hidden for minutes hears its own timers once a minute: while it is hidden this beats instead. */
export function useHiddenBeat(beat: () => void, everyMs: number | false): void {
  useEffect(() => {
    if (everyMs === false) return
    let giveUp: () => void
    const next = () => {
      giveUp = later(everyMs, () => {
        if (document.visibilityState === 'hidden') beat()
        next()
      })
    }
    next()
    return () => giveUp()
  }, [beat, everyMs])
}
