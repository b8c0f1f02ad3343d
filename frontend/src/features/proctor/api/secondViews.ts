import { queryOptions } from '@tanstack/react-query'
import type { Instant, Page } from '@/api/contract'
import { getJson, postJson } from '@/api/http'

export interface WaitingView {
  taskId: string
  sittingId: string
  /** Masked name and ticket number. */
  label: string
  room?: string | null
  /** Of the machine; none where it did not look in time. */
  verdict?: string | null
  since: Instant
}

export interface ViewDecided {
  taskId: string
  state: 'DONE' | 'DECIDED_BEFORE' | 'CLOSED' | 'UNKNOWN' | 'FAILED'
  outcome?: 'APPROVED' | 'AGAIN' | null
  decidedBy?: string | null
}

const BASE = '/api/proctoring/second-views'

/** As many as one request brings; the others come up as these are decided. */
export const waitingViews = queryOptions({
  queryKey: ['proctoring', 'second-views'],
  queryFn: ({ signal }) =>
    getJson<Page<WaitingView>>(BASE, { query: { state: 'WAITING', page: 0, size: 60 }, signal }),
  refetchInterval: 3_000,
  gcTime: 60_000,
})

export const decideViews = (taskIds: string[], decision: 'APPROVED' | 'AGAIN', hint?: string) =>
  postJson<{ results: ViewDecided[] }>(`${BASE}/decisions`, { taskIds, decision, ...(hint && { hint }) })
