import { postJson } from '@/api/http'

export const advanceBatch = (id: string, step: 'publish' | 'start') =>
  postJson<unknown>(`/api/batch/batches/${id}/${step}`)
