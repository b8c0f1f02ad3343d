import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/api/http'
import type { PendingTakeover } from './logIn'

export type TakeoverState = 'PENDING' | 'GRANTED' | 'REFUSED' | 'EXPIRED'

/** Asked every two seconds; the reply that says GRANTED also sets the candidate's cookie. */
export function takeoverQuery({ id, token }: PendingTakeover) {
  return queryOptions({
    queryKey: ['sitting', 'takeover', id],
    queryFn: ({ signal }) =>
      getJson<{ state: TakeoverState }>(`/api/sitting/takeover/${id}`, { query: { token }, signal }),
    refetchInterval: ({ state }) => (!state.data || state.data.state === 'PENDING' ? 2_000 : false),
    refetchIntervalInBackground: true,
  })
}
