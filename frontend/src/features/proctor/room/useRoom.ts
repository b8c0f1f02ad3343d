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

/** Where a session stands by its times: its state follows the engine's jobs, which may stand still (Q3). */
const STAGES = ['RUNNING', 'ENTRY', 'AHEAD', 'OVER'] as const

export function stageOf({ entryAt, startsAt, endsAt }: Session, now: number): (typeof STAGES)[number] {
  if (now >= Date.parse(endsAt)) return 'OVER'
  if (now >= Date.parse(startsAt)) return 'RUNNING'
  return now >= Date.parse(entryAt) ? 'ENTRY' : 'AHEAD'
}

/** The session that runs, or lets in, or comes next: nobody looks for those of yesterday first. */
export function mostPressing(sessions: Session[], now: number): Session | undefined {
  const rank = (session: Session) => STAGES.indexOf(stageOf(session, now))
  const late = (session: Session) => stageOf(session, now) === 'OVER'
  return [...sessions].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (late(a) ? b.startsAt.localeCompare(a.startsAt) : a.startsAt.localeCompare(b.startsAt)),
  )[0]
}
