import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from '@/api/client'
import type { PendingTakeover } from './logIn'

export type TakeoverState = 'PENDING' | 'GRANTED' | 'REFUSED' | 'EXPIRED'

/** Asked every two seconds; the reply that says GRANTED also sets the candidate's cookie. */
export function takeoverQuery({ id, token }: PendingTakeover) {
  return queryOptions({
    queryKey: ['sitting', 'takeover', id],
    queryFn: async ({ signal }) => {
      const reply = api.GET('/api/sitting/takeover/{id}', {
        params: { path: { id }, query: { token } },
        signal,
      })
      return { state: (await dataOf(reply))['state'] }
    },
    refetchInterval: ({ state }) => (!state.data || state.data.state === 'PENDING' ? 2_000 : false),
    refetchIntervalInBackground: true,
  })
}
