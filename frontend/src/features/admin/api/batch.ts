import type { Instant } from '@/api/contract'

export type BatchState = 'DRAFT' | 'PUBLISHED' | 'RUNNING' | 'CLOSED'

export interface BatchSummary {
  id: string
  code: string
  name: string
  state: BatchState
  firstDay?: string
  lastDay?: string
  sessions: number
  candidates: number
}

export interface BatchWindow {
  id: string
  kind: string
  opensAt: Instant
  closesAt: Instant
  assumed: boolean
}

export interface ExamSession {
  id: string
  kind: 'MOCK' | 'FORMAL'
  name: string
  occupation?: string
  stream?: string
  subject: string
  entryAt: Instant
  startsAt: Instant
  endsAt: Instant
  state: 'PLANNED' | 'ENTRY' | 'RUNNING' | 'ENDED' | 'CLOSED'
  sittings: number
  version: number
  assumed: boolean
}

export interface Change {
  at: Instant
  by: string
  what: 'COPIED' | 'STATE' | 'SESSION_END'
  subject?: string
  from?: string
  to?: string
  reason?: string
}

export interface BatchDetail {
  id: string
  code: string
  name: string
  state: BatchState
  zone: string
  serverNow: Instant
  windows: BatchWindow[]
  shifts: BatchWindow[]
  sessions: ExamSession[]
  changes: Change[]
}
