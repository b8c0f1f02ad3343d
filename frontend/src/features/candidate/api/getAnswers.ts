import type { Instant } from '@/api/contract'
import { getJson } from '@/api/http'

export interface SavedAnswer {
  questionId: string
  epoch: number
  revision: number
  value: string[]
  savedAt: Instant
}

export interface SavedAnswers {
  answers: SavedAnswer[]
  /** The login epoch that what is sent from now on belongs to. */
  epoch: number
}

export function getAnswers(): Promise<SavedAnswers> {
  return getJson('/api/sitting/answers')
}
