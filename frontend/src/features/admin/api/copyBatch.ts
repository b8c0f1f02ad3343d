import { postJson } from '@/api/http'
import type { BatchDetail } from './batch'

export interface Copy {
  code: string
  name: string
  firstExamDay: string
}

export const copyBatch = (id: string, copy: Copy) =>
  postJson<BatchDetail>(`/api/batch/batches/${id}/copies`, copy)
