import { queryOptions } from '@tanstack/react-query'
import { api, dataOf } from '@/api/client'
import type { Sitting } from './sitting'

export const sittingQuery = queryOptions({
  queryKey: ['sitting', 'me'],
  queryFn: ({ signal }): Promise<Sitting> => dataOf(api.GET('/api/sitting/me', { signal })),
  staleTime: 0,
})
