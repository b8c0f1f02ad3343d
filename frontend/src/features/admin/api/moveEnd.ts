import { putJson } from '@/api/http'
import type { ExamSession } from './batch'

export interface NewEnd {
  endsAt: string
  reason: string
  version: number
}

export const moveEnd = (id: string, end: NewEnd) => putJson<ExamSession>(`/api/batch/sessions/${id}/end`, end)
