import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { isProblem } from '@/api/problem'
import { useHiddenBeat } from '@/shared/useHiddenBeat'
import { pulseSecondView, type ViewPulse } from './api/pulseSecondView'

const PULSE_MS = 5_000
/** An end may be taken back by a chief proctor: asked for now and then, for as long as the page is kept. */
const ENDED_PULSE_MS = 15_000

/** Says every five seconds that the phone is there; goes on trying for as long as the network is away. */
export function useViewPulse(cameraOn: boolean) {
  const pulse = useQuery({
    queryKey: ['second-view', 'pulse', cameraOn],
    queryFn: () => pulseSecondView(cameraOn),
    placeholderData: (former) => former,
    retry: false,
    staleTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => nextPulse(state.data, state.error),
  })
  const { refetch } = pulse
  const beat = useCallback(() => void refetch({ cancelRefetch: false }), [refetch])
  useHiddenBeat(beat, nextPulse(pulse.data, pulse.error))
  return pulse
}

function nextPulse(pulse: ViewPulse | undefined, error: unknown): number | false {
  if (isProblem(error) && (error.status === 401 || error.status === 410)) return false
  return pulse?.state === 'ENDED' ? ENDED_PULSE_MS : PULSE_MS
}
