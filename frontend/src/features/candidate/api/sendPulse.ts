import type { Instant } from '@/api/contract'
import { postJson } from '@/api/http'

export type Instruction =
  | { kind: 'STEP_CHANGED' }
  | { kind: 'TAKEOVER_REQUESTED'; takeoverId: string; at: Instant; expiresAt?: Instant }

export interface Pulse {
  serverNow: Instant
  stepRevision: number
  opensAt?: Instant
  deadline?: Instant
  endsAt: Instant
  /** Sentences of a proctor, newest last. */
  messages: string[]
  instructions: Instruction[]
  secondViewOnline: boolean
}

/** A pulse without an answer for so long is lost; the next is sent in its place. */
const PATIENCE_MS = 8_000

export function sendPulse(state: { stepRevision: number; paperOpen: boolean }): Promise<Pulse> {
  return postJson('/api/sitting/pulse', state, { signal: AbortSignal.timeout(PATIENCE_MS) })
}
