import { useQuery } from '@tanstack/react-query'
import { PageLoading } from '@/shared/PageStates'
import { sittingQuery } from '../api/getSitting'

/** For the blink of an eye in which the model has no step for the candidate yet. */
export default function BetweenSteps() {
  useQuery({ ...sittingQuery, refetchInterval: 1_000 })
  return <PageLoading />
}
