import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from '@/api/client'
import type { Receipt } from './sitting'

export const receiptQuery = queryOptions({
  queryKey: ['sitting', 'receipt'],
  queryFn: ({ signal }): Promise<Receipt> => dataOf(api.GET('/api/sitting/receipt', { signal })),
  staleTime: Infinity,
})
