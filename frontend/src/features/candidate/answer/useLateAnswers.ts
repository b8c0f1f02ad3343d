import { skipToken, useQuery } from '@tanstack/react-query'
import { getAnswers, type LateAnswer } from '../api/getAnswers'
import type { Pulse } from '../api/sendPulse'
import { pulseKey } from '../session/usePulse'
import { untilItPasses } from './useSavingQueue'

/** Asked for again whenever the pulse counts another number of them. */
export function useLateAnswers(): ReadonlyMap<string, LateAnswer> {
  const { data: pulse } = useQuery<Pulse>({ queryKey: pulseKey, queryFn: skipToken })
  const count = pulse?.lateAnswers ?? 0
  const { data } = useQuery({
    queryKey: ['sitting', 'late-answers', count],
    queryFn: getAnswers,
    enabled: count > 0,
    ...untilItPasses,
  })
  return new Map(data?.late.map((each) => [each.questionId, each]))
}
