import { useCallback, useSyncExternalStore } from 'react'
import { answeringTab, placeOf } from './answeringTab'
import type { Place } from './tabGuard'

/** Asks for the place when the page appears, not while it is drawn: a page on its way out must not ask again. */
export function useAnsweringTab(sittingId: string): { place: Place; take: () => void } {
  const subscribe = useCallback(
    (listener: () => void) => answeringTab(sittingId).subscribe(listener),
    [sittingId],
  )
  const place = useSyncExternalStore(subscribe, () => placeOf(sittingId))
  return { place, take: () => answeringTab(sittingId).take() }
}
