import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Instant, Page } from '@/api/contract'
import { getJson, postJson } from '@/api/http'
import { isProblem } from '@/api/problem'
import type { View } from './wall'

/** Those that can be raised by now; a newer server's word is shown as it is. */
export const KINDS = [
  'OTHER_PERSON',
  'SEVERAL_PERSONS',
  'DEVICE_IN_USE',
  'LEFT_SEAT',
  'CAMERA_COVERED',
  'STREAM_FROZEN',
  'FIRST_VIEW_LOST',
  'SECOND_VIEW_LOST',
] as const

export type Verdict = 'DISMISS' | 'WARN' | 'RECORD' | 'END'

export interface Incident {
  id: string
  number: string
  sittingId: string
  nameMasked: string
  ticketNumber: string
  sessionId: string
  sessionName: string
  roomId?: string | null
  room?: string | null
  kind: string
  /** 1 to 4, 4 the worst; none while it is not rated. */
  severity?: number | null
  state: 'OPEN' | 'DECIDED' | 'VOID'
  raisedAt: Instant
  startedAt: Instant
  endedAt?: Instant | null
  /** Found after a gap, in stored pictures. */
  late: boolean
  remindedAt?: Instant | null
  escalatedAt?: Instant | null
  decision?: Verdict | null
  reason?: string | null
  decidedBy?: string | null
  decidedAt?: Instant | null
}

/** Position and size are shares of the picture, 0 to 1. */
export interface Box {
  label: string
  x: number
  y: number
  width: number
  height: number
  score: number
}

export interface SeenFrame {
  view: View
  at: Instant
  score?: number | null
  boxes: Box[]
}

/** What the rule saw. */
export interface Episode {
  id: string
  view: View
  startedAt: Instant
  endedAt?: Instant | null
  late: boolean
  score?: number | null
  threshold?: number | null
  holdMillis: number
  tier: string
  modelDigest: string
  frames: SeenFrame[]
}

export interface Picture {
  id: string
  episodeId: string
  moment: 'BEFORE' | 'AT' | 'AFTER' | 'SCREENSHOT'
  view: View
  at: Instant
  boxes: Box[]
  score?: number | null
}

export interface EarlierIncident {
  id: string
  number: string
  sessionId: string
  kind: string
  severity?: number | null
  startedAt: Instant
  decision?: Verdict | null
  reason?: string | null
}

export interface ReadySentence {
  id: number
  decision: Verdict
  zh: string
  en: string
}

export interface IncidentDetail extends Incident {
  episodes: Episode[]
  evidence: Picture[]
  earlier: EarlierIncident[]
  readySentences: ReadySentence[]
}

export interface Decision {
  decision: Verdict
  reason?: string
  /** To the candidate, with a warning. */
  message?: string
}

export interface IncidentAsk {
  state: 'OPEN' | 'DECIDED' | 'VOID'
  kind?: string | undefined
  sittingId?: string
  escalated?: boolean
  mine?: boolean
  page: number
  size: number
  q: string
}

const BASE = '/api/proctoring'

export const incidentsQuery = (ask: IncidentAsk) =>
  queryOptions({
    queryKey: ['proctoring', 'incidents', ask],
    queryFn: ({ signal }) => getJson<Page<Incident>>(`${BASE}/incidents`, { query: { ...ask }, signal }),
    refetchInterval: 5_000,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })

/** All that waits in one's rooms, most severe first, then oldest. One question for every place that shows it. */
export const openIncidents = queryOptions({
  ...incidentsQuery({ state: 'OPEN', page: 0, size: 100, q: '' }),
  refetchInterval: 2_000,
})

export const incidentQuery = (id: string) =>
  queryOptions({
    queryKey: ['proctoring', 'incident', id],
    queryFn: ({ signal }) => getJson<IncidentDetail>(`${BASE}/incidents/${id}`, { signal }),
    refetchInterval: ({ state }) => (isMissing(state.error) ? false : 3_000),
    retry: (failures, error) => !isMissing(error) && failures < 3,
    gcTime: 0,
  })

/** There is no such incident, and there will be none; an id that is none at all is refused as one. */
export const isMissing = (error: unknown) =>
  isProblem(error) && (error.status === 404 || error.status === 400)

export const evidenceAddress = (id: string) => `${BASE}/evidence/${id}`

export const decideIncident = (id: string, decision: Decision) =>
  postJson<Incident>(`${BASE}/incidents/${id}/decision`, decision)

export const readySentences = queryOptions({
  queryKey: ['proctoring', 'ready-sentences'],
  queryFn: ({ signal }) => getJson<ReadySentence[]>(`${BASE}/ready-sentences`, { signal }),
  staleTime: 300_000,
})
