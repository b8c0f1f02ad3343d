import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isProblem } from '@/api/problem'
import { sittingQuery } from '../api/getSitting'
import type { Sitting } from '../api/sitting'

/** Completes a step: the server's reply is the next page. A step that has moved on meanwhile is shown anew. */
export function useCompletion<V>(complete: (values: V) => Promise<Sitting>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: complete,
    onSuccess: async (sitting) => {
      await client.cancelQueries({ queryKey: sittingQuery.queryKey })
      client.setQueryData(sittingQuery.queryKey, sitting)
    },
    onError: (error) => {
      if (isProblem(error, 'sitting.step.stale')) {
        void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
      }
    },
  })
}
