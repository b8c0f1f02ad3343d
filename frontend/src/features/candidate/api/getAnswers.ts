import type { Instant } from '@/api/contract'
import { api, dataOf } from '@/api/client'

export interface SavedAnswer {
  questionId: string
  epoch: number
  revision: number
  value: string[]
  savedAt: Instant
}

/** What a computer that had lost the sitting sent afterwards; it does not count. */
export interface LateAnswer {
  questionId: string
  value: string[]
  arrivedAt: Instant
}

export interface SavedAnswers {
  answers: SavedAnswer[]
  late: LateAnswer[]
  /** The login epoch that what is sent from now on belongs to. */
  epoch: number
}

export function getAnswers(): Promise<SavedAnswers> {
  return dataOf(api.GET('/api/sitting/answers'))
}
