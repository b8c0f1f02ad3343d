import type { Instant } from '@/api/contract'
import type { components } from '@/api/schema'
import { api, dataOf } from '@/api/client'

/** What the page should do or show now. */
export type Instruction = components['schemas']['SittingInstruction']

/** What a proctor writes; a warning has to be acknowledged. */
export type Message = components['schemas']['SittingMessage']

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
  return dataOf(api.POST('/api/sitting/pulse', { body: state, signal: AbortSignal.timeout(PATIENCE_MS) }))
}
