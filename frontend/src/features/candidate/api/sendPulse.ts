import type { Instant } from '@/api/contract'
import type { components } from '@/api/schema'
import { postJson } from '@/api/http'

/** What the page should do or show now. */
export type Instruction = components['schemas']['SittingInstruction']

/** What a proctor writes; a warning has to be acknowledged. */
export interface Message {
  id: string
  kind: 'TEXT' | 'WARNING'
  text: string
  at: Instant
  acknowledged: boolean
}

export interface Pulse {
  serverNow: Instant
  stepRevision: number
  opensAt?: Instant
  deadline?: Instant
  endsAt: Instant
  /** Of a proctor, oldest first: what is not acknowledged, and what came within ten minutes. */
  messages: Message[]
  instructions: Instruction[]
  secondViewOnline: boolean
  /** How many answers another computer has sent too late to count. */
  lateAnswers: number
}

/** A pulse without an answer for so long is lost; the next is sent in its place. */
const PATIENCE_MS = 8_000

export function sendPulse(state: { stepRevision: number; paperOpen: boolean }): Promise<Pulse> {
  return postJson('/api/sitting/pulse', state, { signal: AbortSignal.timeout(PATIENCE_MS) })
}
