import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { isPassing } from '@/api/problem'
import { getAnswers } from '../api/getAnswers'
import { sittingQuery } from '../api/getSitting'
import { saveAnswers, type Change } from '../api/saveAnswers'
import { serverClock } from '../clock/serverClock'
import { connection } from '../session/connection'
import { obey } from '../session/obey'
import { answerLedger } from './answerLedger'
import { SavingQueue, type QueueView } from './savingQueue'

export const queueKey = ['sitting', 'queue'] as const

async function open(client: QueryClient, sittingId: string): Promise<SavingQueue> {
  const parts = {
    sittingId,
    ledger: answerLedger,
    now: () => serverClock.now(),
    onAttempt: (succeeded: boolean) => connection.report('saving', succeeded),
    send: async (changes: Change[]) => {
      const sentAt = serverClock.mark()
      const reply = await saveAnswers(changes)
      serverClock.read(reply.serverNow, sentAt)
      obey(client, reply)
      return reply
    },
  }
  return SavingQueue.open(parts, await getAnswers())
}

/** During an exam a loss of the network is waited for, however long it lasts. */
export const untilItPasses = {
  retry: (_count: number, error: Error) => isPassing(error),
  retryDelay: (count: number) => Math.min(1_000 * 2 ** count, 5_000),
}

/** The queue of this sitting; lives on while the candidate looks at other pages of the session. */
export function useSavingQueue(sittingId: string) {
  const client = useQueryClient()
  return useQuery({
    queryKey: [...queueKey, sittingId],
    queryFn: () => open(client, sittingId),
    staleTime: Infinity,
    gcTime: Infinity,
    ...untilItPasses,
    structuralSharing: false,
  })
}

/**
 * What the queue shows; its end is the session's business, so the sitting is asked for again. When network or
 * pulse are back, what waits is sent at once and not only after its back-off.
 */
export function useQueueView(queue: SavingQueue): QueueView {
  const client = useQueryClient()
  const view = useSyncExternalStore(queue.subscribe, queue.view)
  useEffect(() => {
    if (view.end) void client.invalidateQueries({ queryKey: sittingQuery.queryKey })
  }, [view.end, client])
  useEffect(() => {
    const hurry = () => queue.hurry()
    window.addEventListener('online', hurry)
    const forget = connection.onReturn('pulse', hurry)
    return () => {
      window.removeEventListener('online', hurry)
      forget()
    }
  }, [queue])
  return view
}
