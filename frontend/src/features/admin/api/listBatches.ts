import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Page } from '@/api/contract'
import { getJson } from '@/api/http'
import type { BatchSummary } from './batch'

export const batchesQuery = (page: number, q: string) =>
  queryOptions({
    queryKey: ['batch', 'batches', page, q],
    queryFn: ({ signal }) =>
      getJson<Page<BatchSummary>>('/api/batch/batches', {
        signal,
        query: { page, size: 20, q: q || undefined },
      }),
    placeholderData: keepPreviousData,
  })
