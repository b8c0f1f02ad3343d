import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Instant, Page } from '@/api/contract'
import { getJson } from '@/api/http'

/** Counts grow old within seconds while candidates come in. */
export const REFRESH = 5_000

export interface ModelVersion {
  id: string
  version: number
  versionTag?: string | null
  deployedAt: Instant
  /** Instances that have not ended; 0 for decisions, which have none. */
  running: number
}

export interface Model {
  key: string
  name: string
  kind: 'PROCESS' | 'DECISION'
  /** Newest first. */
  versions: ModelVersion[]
}

export interface Counts {
  counts: { activityId: string; count: number }[]
  asOf: Instant
}

/** A sitting whose token is on an activity. */
export interface Standing {
  sittingId: string
  ticketNumber: string
  nameMasked: string
  since: Instant
}

const BASE = '/api/workflow/models'
const model = (id: string) => `${BASE}/${encodeURIComponent(id)}`

export const modelsQuery = queryOptions({
  queryKey: ['workflow', 'models'],
  queryFn: ({ signal }) => getJson<Model[]>(BASE, { signal }),
  refetchInterval: REFRESH,
})

/** A deployed file never changes. */
export const modelFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['workflow', 'file', id],
    queryFn: ({ signal }) => getJson<{ xml: string }>(`${model(id)}/xml`, { signal }),
    staleTime: Infinity,
  })

export const countsQuery = (id: string) =>
  queryOptions({
    queryKey: ['workflow', 'counts', id],
    queryFn: ({ signal }) => getJson<Counts>(`${model(id)}/counts`, { signal }),
    refetchInterval: REFRESH,
  })

export const standingQuery = (id: string, activityId: string, page: number) =>
  queryOptions({
    queryKey: ['workflow', 'standing', id, activityId, page],
    queryFn: ({ signal }) =>
      getJson<Page<Standing>>(`${model(id)}/activities/${encodeURIComponent(activityId)}/sittings`, {
        signal,
        query: { page, size: 10 },
      }),
    refetchInterval: REFRESH,
    placeholderData: keepPreviousData,
  })
