import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { ApiProblem, isProblem } from '@/api/problem'
import { useHiddenBeat } from '@/shared/useHiddenBeat'
import { sittingQuery } from '../api/getSitting'
import { paperQuery } from '../api/getPaper'
import { sendPulse, type Pulse } from '../api/sendPulse'
import type { Sitting } from '../api/sitting'
import { serverClock } from '../clock/serverClock'
import { connection } from './connection'
import { obey } from './obey'

/** A little less than the five seconds after which a warning has to be on the page (P2). */
export const PULSE_MS = 4_000
/** A sitting that a proctor ended may be taken back: it is asked for less often. */
const ENDED_PULSE_MS = 10_000
export const pulseKey = ['sitting', 'pulse'] as const

/** Every few seconds: shows that this page lives, and learns the time, new messages and what to do. */
export function usePulse(sitting: Sitting): Pulse | undefined {
  const client = useQueryClient()
  const { formKey, reason } = sitting.step
  const ended = formKey === 'candidate:ended'
  const over = formKey === 'candidate:receipt' || (ended && reason !== 'ENDED_BY_PROCTOR')
  const { data, error, refetch } = useQuery({
    queryKey: pulseKey,
    enabled: !over,
    retry: false,
    staleTime: 0,
    refetchInterval: ({ state }) => (ended ? endedPulse(state.error) : PULSE_MS),
    refetchIntervalInBackground: true,
    queryFn: async () => {
      const sentAt = serverClock.mark()
      const known = client.getQueryData(sittingQuery.queryKey) ?? sitting
      const paperOpen = client.getQueryData(paperQuery.queryKey) !== undefined
      try {
        const pulse = await sendPulse({ stepRevision: known.step.revision, paperOpen })
        serverClock.read(pulse.serverNow, sentAt)
        connection.report('pulse', true)
        obey(client, pulse)
        return pulse
      } catch (error) {
        const refused = error instanceof ApiProblem && error.status >= 400 && error.status < 500
        connection.report('pulse', refused)
        if (refused) void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
        throw error
      }
    },
  })
  const beat = useCallback(() => void refetch({ cancelRefetch: false }), [refetch])
  useHiddenBeat(beat, over ? false : ended ? endedPulse(error) : PULSE_MS)
  return over ? undefined : data
}

/** A token that is not good any longer learns nothing more of its sitting. */
export function endedPulse(error: unknown): number | false {
  return isProblem(error) && error.status === 401 ? false : ENDED_PULSE_MS
}
