import type { Instant } from '@/api/contract'
import { api, dataOf } from '@/api/client'
import type { Instruction, Message } from './sendPulse'

export interface Change {
  questionId: string
  revision: number
  value: string[]
}

export interface SaveReceipt {
  questionId: string
  revision: number
  receipt: number
  savedAt: Instant
}

export interface SaveReply {
  receipts: SaveReceipt[]
  serverNow: Instant
  deadline: Instant
  instructions: Instruction[]
  messages: Message[]
}

const PATIENCE_MS = 10_000

/**
 * 1 to 100 changes, of the login epoch they were made in: under another login the server refuses them. Repeating
 * one is harmless: the server answers with its first receipt.
 */
export function saveAnswers(changes: Change[], epoch: number): Promise<SaveReply> {
  return dataOf(
    api.POST('/api/sitting/answers', { body: { epoch, changes }, signal: AbortSignal.timeout(PATIENCE_MS) }),
  )
}
