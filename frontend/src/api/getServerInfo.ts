import { queryOptions } from '@tanstack/react-query'
import type { ServerInfo } from './contract'
import { getJson } from './http'

export const serverInfo = queryOptions({
  queryKey: ['shared', 'info'],
  queryFn: ({ signal }) => getJson<ServerInfo>('/api/shared/info', { signal }),
  staleTime: Infinity,
})
