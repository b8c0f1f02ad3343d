import { queryOptions } from '@tanstack/react-query'
import { getJson } from '@/api/http'
import type { Sitting } from './sitting'

export const sittingQuery = queryOptions({
  queryKey: ['sitting', 'me'],
  queryFn: ({ signal }) => getJson<Sitting>('/api/sitting/me', { signal }),
  staleTime: 0,
})
