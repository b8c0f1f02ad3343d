import { queryOptions } from '@tanstack/react-query'
import type { Instant } from '@/api/contract'
import { api, dataOf } from '@/api/client'

interface Invitation {
  url: string
  token: string
  expiresAt: Instant
}

/** A new invitation replaces the former; it is asked for again a little before it expires. */
export const invitationQuery = queryOptions({
  queryKey: ['sitting', 'invitation'],
  queryFn: ({ signal }): Promise<Invitation> =>
    dataOf(api.POST('/api/sitting/second-view/invitations', { signal })),
  staleTime: 60_000,
  refetchOnMount: 'always',
  gcTime: 0,
})
