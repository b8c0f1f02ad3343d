import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import type { Session } from '../api/proctoring'

type Choice = 'session' | 'room' | 'incident' | 'sitting'

/** What is looked at stands in the address: it outlives a reload and can be handed to a colleague. */
export function useRoom() {
  const [params, setParams] = useSearchParams()
  const set = useCallback(
    (change: Partial<Record<Choice, string | undefined>>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          for (const [name, value] of Object.entries(change)) {
            if (value) after.set(name, value)
            else after.delete(name)
          }
          return after
        },
        { replace: true },
      ),
    [setParams],
  )
  const of = (choice: Choice) => params.get(choice) ?? undefined
  return { session: of('session'), room: of('room'), incident: of('incident'), sitting: of('sitting'), set }
}

const PRESSING = ['RUNNING', 'ENTRY', 'PLANNED', 'ENDED', 'CLOSED']

/** The session that runs, or lets in, or comes next: nobody looks for those of yesterday first. */
export function mostPressing(sessions: Session[]): Session | undefined {
  const rank = ({ state }: Session) => PRESSING.indexOf(state)
  const late = ({ state }: Session) => state === 'ENDED' || state === 'CLOSED'
  return [...sessions].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (late(a) ? b.startsAt.localeCompare(a.startsAt) : a.startsAt.localeCompare(b.startsAt)),
  )[0]
}
