import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Instant, Page } from '@/api/contract'
import { getJson } from '@/api/http'

export interface AuditEntry {
  id: string
  at: Instant
  /** Kind and name: `staff:zhang.wei`, `sitting:0199…`, `engine`. */
  actor: string
  action: string
  /** Kind and id: `account:0199…`. */
  subject: string
  reason?: string | null
  details: Record<string, unknown>
}

/** The newest first; `q` is looked for in actor, action and subject. */
export const auditQuery = (page: number, q: string) =>
  queryOptions({
    queryKey: ['shared', 'audit', page, q],
    queryFn: ({ signal }) =>
      getJson<Page<AuditEntry>>('/api/shared/audit', {
        signal,
        query: { page, size: 20, q: q || undefined },
      }),
    placeholderData: keepPreviousData,
  })
