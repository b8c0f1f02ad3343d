import { useQuery } from '@tanstack/react-query'
import { openIncidents } from '../api/incidents'

/** What waits, and the incidents before and after one of them; what has been decided is followed by the first. */
export function useOpenIncidents(chosen: string | undefined) {
  const query = useQuery(openIncidents)
  const items = query.data?.items ?? []
  const here = items.findIndex(({ id }) => id === chosen)
  return {
    query,
    items,
    total: query.data?.total ?? 0,
    previous: here > 0 ? items[here - 1] : undefined,
    next: items[here + 1],
  }
}
