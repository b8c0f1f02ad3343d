/** Where the one tab is that answers. */
export type Place = 'ASKING' | 'HERE' | 'ELSEWHERE'

/** Lets one tab of this browser hold a name; tells where it is held whenever that changes. */
export interface TabGuard {
  ask(): void
  take(): void
  release(): void
}

export type OnPlace = (place: Place) => void

/** A page that is just being left (a reload) still holds the name for a moment. */
export const PATIENCE_MS = 800
