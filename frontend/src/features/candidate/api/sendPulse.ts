import type { Instant } from '@/api/contract'
import type { components } from '@/api/schema'
import { api, dataOf } from '@/api/client'

/** What the page should do or show now. */
export type Instruction = components['schemas']['SittingInstruction']

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
  /** How many answers another computer has sent too late to count. */
  lateAnswers: number
}

/** A pulse without an answer for so long is lost; the next is sent in its place. */
const PATIENCE_MS = 8_000

export function sendPulse(state: { stepRevision: number; paperOpen: boolean }): Promise<Pulse> {
  return dataOf(api.POST('/api/sitting/pulse', { body: state, signal: AbortSignal.timeout(PATIENCE_MS) }))
}
