import { useQuery } from '@tanstack/react-query'
import { isProblem } from '@/api/problem'
import { pulseSecondView } from './api/pulseSecondView'

const PULSE_MS = 5_000
/** An end may be taken back by a chief proctor: asked for now and then, for as long as the page is kept. */
const ENDED_PULSE_MS = 15_000

/** Says every five seconds that the phone is there; goes on trying for as long as the network is away. */
export function useViewPulse(cameraOn: boolean) {
  return useQuery({
    queryKey: ['second-view', 'pulse', cameraOn],
    queryFn: () => pulseSecondView(cameraOn),
    placeholderData: (former) => former,
    retry: false,
    staleTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => {
      const refused = isProblem(state.error) && (state.error.status === 401 || state.error.status === 410)
      if (refused) return false
      return state.data?.state === 'ENDED' ? ENDED_PULSE_MS : PULSE_MS
    },
  })
}
