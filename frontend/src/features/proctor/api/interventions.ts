import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Instant, Page } from '@/api/contract'
import { deleteJson, getJson, postJson } from '@/api/http'
import type { View } from './wall'

export interface SentMessage {
  id: string
  kind: 'TEXT' | 'WARNING'
  text: string
  at: Instant
  acknowledgedAt?: Instant | null
  sender?: string | null
}

const of = (sittingId: string) => `/api/proctoring/sittings/${sittingId}`

export const messagesQuery = (sittingId: string) =>
  queryOptions({
    queryKey: ['proctoring', 'messages', sittingId],
    queryFn: ({ signal }) => getJson<SentMessage[]>(`${of(sittingId)}/messages`, { signal }),
    refetchInterval: 5_000,
    gcTime: 0,
  })

export const sendMessage = (sittingId: string, text: string) =>
  postJson<undefined>(`${of(sittingId)}/messages`, { text })

/** To everybody who is there, of one room or of all that one sees. */
export const sendToAll = (sessionId: string, roomId: string | undefined, text: string) =>
  postJson<{ candidates: number }>('/api/proctoring/messages', { sessionId, text, ...(roomId && { roomId }) })

export const permitAbsence = (sittingId: string, minutes: number, reason: string) =>
  postJson<{ until: Instant }>(`${of(sittingId)}/absence`, { minutes, reason })

export const endAbsence = (sittingId: string) => deleteJson<undefined>(`${of(sittingId)}/absence`)

export interface OnRecord {
  id: string
  violation: boolean
  note: string
  /** Of the picture; none for a violation that was decided about an incident. */
  evidenceId?: string | null
  view?: View | null
  frameAt?: Instant | null
  incidentId?: string | null
  kind?: string | null
  by?: string | null
  at: Instant
}

const RECORDS = 20

/** Screenshots and violations, newest first; a page more whenever somebody asks for earlier ones. */
export const recordsQuery = (sittingId: string) =>
  infiniteQueryOptions({
    queryKey: ['proctoring', 'records', sittingId],
    queryFn: ({ signal, pageParam }) =>
      getJson<Page<OnRecord>>(`${of(sittingId)}/records`, {
        query: { page: pageParam, size: RECORDS },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ page, size, total }) => ((page + 1) * size < total ? page + 1 : undefined),
    refetchInterval: 5_000,
    gcTime: 0,
  })

/** @param at of the frame that was seen; the newest where no moment is known */
export const takeScreenshot = (
  sittingId: string,
  view: View,
  at: Instant | undefined,
  note: string,
  violation: boolean,
) =>
  postJson<{ evidenceId: string; at: Instant; violation: boolean }>(`${of(sittingId)}/screenshot`, {
    view,
    ...(at && { at }),
    note,
    violation,
  })

/** What needs nothing but a reason; the last two only a chief proctor may. */
export type Word = 'end' | 'reinstate' | 'admission'

export const giveWord = (sittingId: string, word: Word, reason: string) =>
  postJson<unknown>(`${of(sittingId)}/${word}`, { reason })
