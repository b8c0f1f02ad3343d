import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from '@/api/client'
import type { PendingTakeover } from './logIn'

export type TakeoverState = 'PENDING' | 'GRANTED' | 'REFUSED' | 'EXPIRED'

/** Asked every two seconds, by POST so that the token stands in no address; the reply that says GRANTED also sets the candidate's cookie. */
export function takeoverQuery({ id, token }: PendingTakeover) {
  return queryOptions({
    queryKey: ['sitting', 'takeover', id],
    queryFn: async ({ signal }) => {
      const reply = api.POST('/api/sitting/takeover/{id}', {
        params: { path: { id } },
        body: { token },
        signal,
      })
      return { state: (await dataOf(reply))['state'] }
    },
    refetchInterval: ({ state }) => (!state.data || state.data.state === 'PENDING' ? 2_000 : false),
    refetchIntervalInBackground: true,
  })
}
