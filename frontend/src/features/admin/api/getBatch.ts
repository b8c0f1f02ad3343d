import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/api/http'
import type { BatchDetail } from './batch'

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['batch', 'batch', id],
    queryFn: ({ signal }) => getJson<BatchDetail>(`/api/batch/batches/${id}`, { signal }),
    // another administrator's change shows here within ten seconds (T7)
    refetchInterval: 5_000,
  })
