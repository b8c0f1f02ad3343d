import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isPassing, isProblem } from '@/api/problem'
import { acknowledge } from '../api/acknowledge'
import { markAcknowledged } from './messages'

const MOST_MS = 5_000

/** Says it to the server until it has heard it, however long the network is away. */
export function useAcknowledging(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      try {
        await acknowledge(id)
      } catch (error) {
        // nobody waits for this one any more
        if (!isProblem(error) || error.status !== 404) throw error
      }
    },
    networkMode: 'always',
    retry: (_count, error) => isPassing(error),
    retryDelay: (count) => Math.min(1_000 * 2 ** count, MOST_MS),
    onSuccess: () => markAcknowledged(client, id),
  })
}
