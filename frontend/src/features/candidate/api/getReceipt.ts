import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/api/http'
import type { Receipt } from './sitting'

export const receiptQuery = queryOptions({
  queryKey: ['sitting', 'receipt'],
  queryFn: ({ signal }) => getJson<Receipt>('/api/sitting/receipt', { signal }),
  staleTime: Infinity,
})
