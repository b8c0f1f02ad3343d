import { QueryClient } from '@tanstack/react-query'
import { isPassing } from '@/api/problem'

/** The browser's own idea of being offline is not asked: the server may be on this computer.
 * Only what may pass by itself is tried again; a refusal is shown at once. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => isPassing(error) && count < 2,
      refetchOnWindowFocus: false,
      staleTime: 2_000,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
