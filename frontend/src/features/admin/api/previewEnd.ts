import { queryOptions } from '@tanstack/react-query'
import type { Instant } from '@/api/contract'
import { getJson } from '@/api/http'

export interface EndPreview {
  sittings: number
  answering: number
  deadlineNow: Instant
  deadlineThen: Instant
  /** Sessions that would then begin before this one ends, for candidates of both. */
  collisions: { sessionId: string; name: string; startsAt: Instant; candidates: number }[]
}

export const endPreviewQuery = (id: string, endsAt: string) =>
  queryOptions({
    queryKey: ['batch', 'end-preview', id, endsAt],
    queryFn: ({ signal }) =>
      getJson<EndPreview>(`/api/batch/sessions/${id}/end-preview`, { signal, query: { endsAt } }),
    staleTime: 0,
  })
