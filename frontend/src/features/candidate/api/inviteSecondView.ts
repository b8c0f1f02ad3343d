import { queryOptions } from '@tanstack/react-query'
import type { Instant } from '@/api/contract'
import { postJson } from '@/api/http'

interface Invitation {
  url: string
  token: string
  expiresAt: Instant
}

/** A new invitation replaces the former; it is asked for again a little before it expires. */
export const invitationQuery = queryOptions({
  queryKey: ['sitting', 'invitation'],
  queryFn: ({ signal }) => postJson<Invitation>('/api/sitting/second-view/invitations', {}, { signal }),
  staleTime: 60_000,
  refetchOnMount: 'always',
  gcTime: 0,
})
