import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Instant, Page } from '@/api/contract'
import { getJson, postJson } from '@/api/http'

export type ReviewReason =
  | 'DOUBTFUL'
  | 'TRIES_EXHAUSTED'
  | 'CONSENT_REFUSED'
  | 'BASIC_TIER'
  | 'OVERDUE'
  | 'NO_REGISTERED_PHOTO'
  | 'UNUSABLE'

export interface Review {
  taskId: string
  sittingId: string
  nameMasked: string
  ticketNumber: string
  room?: string
  sessionName: string
  startsAt: Instant
  reason: ReviewReason
  /** 0 to 1; none when the machine could not compare. */
  score?: number
  modelDigest?: string
  purpose: 'ENTRY' | 'TAKEOVER'
  /** The candidate is in already: another photo is no way out. */
  provisional: boolean
  since: Instant
  decidedAt?: Instant
  decidedBy?: string
  outcome?: string
}

export interface ReviewDetail extends Review {
  registeredPhoto: boolean
  earlier: { takenAt: Instant; outcome?: string; score?: number }[]
}

export interface Session {
  id: string
  name: string
  state: string
  entryAt: Instant
  startsAt: Instant
  endsAt: Instant
  counts: { expected: number; entered: number; waiting: number; answering: number; handedIn: number }
}

export interface SittingRow {
  sittingId: string
  nameMasked: string
  ticketNumber: string
  room?: string
  state: string
  /** The step's form as the clock makes it effective; none before the first. */
  stepFormKey?: string
  /** As the model names its element. */
  stepName?: string
  identity?: string
  secondViewOnline: boolean
  answered?: number
  lastSeenAt?: Instant
}

export interface InformationReport {
  id: string
  sittingId: string
  nameMasked: string
  ticketNumber: string
  text: string
  at: Instant
  state: 'OPEN' | 'DONE'
}

export type Outcome = 'SAME' | 'AGAIN' | 'DIFFERENT'
export interface Decision {
  outcome: Outcome
  reason?: string
}

const BASE = '/api/proctoring'
const POLL = 5_000

export const sessionsQuery = queryOptions({
  queryKey: ['proctoring', 'sessions'],
  queryFn: ({ signal }) => getJson<Session[]>(`${BASE}/sessions`, { signal }),
  refetchInterval: POLL,
})

export const sittingsQuery = (ask: { sessionId?: string; page: number; q: string }) =>
  queryOptions({
    queryKey: ['proctoring', 'sittings', ask],
    queryFn: ({ signal }) =>
      getJson<Page<SittingRow>>(`${BASE}/sittings`, { query: { ...ask, size: 20 }, signal }),
    refetchInterval: POLL,
    placeholderData: keepPreviousData,
  })

export const reviewsQuery = (ask: { state: 'OPEN' | 'DECIDED'; page: number; q: string }) =>
  queryOptions({
    queryKey: ['proctoring', 'reviews', ask],
    queryFn: ({ signal }) =>
      getJson<Page<Review>>(`${BASE}/identity-reviews`, { query: { ...ask, size: 20 }, signal }),
    refetchInterval: POLL,
    placeholderData: keepPreviousData,
  })

export const reviewQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['proctoring', 'review', taskId],
    queryFn: ({ signal }) => getJson<ReviewDetail>(`${BASE}/identity-reviews/${taskId}`, { signal }),
    refetchInterval: POLL,
  })

export const photoAddress = (taskId: string, which: 'taken' | 'registered') =>
  `${BASE}/identity-reviews/${taskId}/photos/${which}`

export const decide = (taskId: string, decision: Decision) =>
  postJson<Review>(`${BASE}/identity-reviews/${taskId}/decision`, decision)

export const reportsQuery = (page: number) =>
  queryOptions({
    queryKey: ['proctoring', 'reports', page],
    queryFn: ({ signal }) =>
      getJson<Page<InformationReport>>(`${BASE}/information-reports`, { query: { page, size: 20 }, signal }),
    refetchInterval: POLL,
    placeholderData: keepPreviousData,
  })

export const finishReport = (id: string, note: string) =>
  postJson<undefined>(`${BASE}/information-reports/${id}/done`, { note })
