import { queryOptions } from '@tanstack/react-query'
import type { Instant } from '@/api/contract'
import { getJson } from '@/api/http'

export type View = 'FIRST' | 'SECOND'

/** What the node knows of a camera: nothing at all where it takes no frames. */
export interface Feed {
  /** Of the newest frame. */
  at?: Instant | null
  live?: boolean | null
}

export interface Tile {
  sittingId: string
  nameMasked: string
  ticketNumber: string
  roomId?: string | null
  room?: string | null
  state: string
  formKey?: string | null
  stepName?: string | null
  answered?: number | null
  /** Questions of the paper. */
  total?: number | null
  lastSeenAt?: Instant | null
  /** Heard of within 10 s, within 60 s, or longer ago. */
  network: 'ONLINE' | 'LATE' | 'OFFLINE'
  first: Feed
  second: Feed & { joined: boolean; approval: 'NONE' | 'WAITING' | 'APPROVED' }
  openIncidents: number
  /** 4 is worst. */
  worstSeverity?: number | null
  absentUntil?: Instant | null
}

export interface WallOfRooms {
  /** The server's clock. */
  asOf: Instant
  watching: 'ON' | 'PAUSED'
  pausedSince?: Instant | null
  rooms: { id: string; name: string }[]
  tiles: Tile[]
  /** How many fit; the wall holds at most the first 200. */
  total: number
}

/**
 * The whole wall in one request. What did not change stays the same object, so that only changed tiles are drawn again;
 * nothing of it is kept once nobody looks.
 */
export const wallQuery = (sessionId: string | undefined, roomId: string | undefined) =>
  queryOptions({
    queryKey: ['proctoring', 'wall', sessionId, roomId],
    queryFn: ({ signal }) =>
      getJson<WallOfRooms>('/api/proctoring/wall', { query: { sessionId, roomId }, signal }),
    enabled: sessionId !== undefined,
    refetchInterval: 2_000,
    gcTime: 0,
  })

/** The frame of a moment, which the server keeps at hand while somebody writes about it. */
export const heldPictureAddress = (sittingId: string, view: View, at: Instant) =>
  `${pictureAddress(sittingId, view, at)}&hold=true`

/** The frame of a moment; the newest when none is known, with a word that makes each ask a new one. */
export function pictureAddress(
  sittingId: string,
  view: View,
  at: Instant | null | undefined,
  tick = 0,
): string {
  const which = at ? `at=${encodeURIComponent(at)}` : `tick=${tick}`
  return `/ingest/wall/${sittingId}/${view.toLowerCase()}?${which}`
}
