import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { isPassing } from '@/api/problem'
import { getAnswers } from '../api/getAnswers'
import { sittingQuery } from '../api/getSitting'
import { saveAnswers, type Change } from '../api/saveAnswers'
import { serverClock } from '../clock/serverClock'
import { connection } from '../session/connection'
import { obey } from '../session/obey'
import { answeringTab } from './answeringTab'
import { answerLedger } from './answerLedger'
import type { QueueEnd, QueueView } from './queueView'
import { SavingQueue } from './savingQueue'

export const queueKey = ['sitting', 'queue'] as const

async function open(client: QueryClient, sittingId: string, signal: AbortSignal): Promise<SavingQueue> {
  const parts = {
    sittingId,
    ledger: answerLedger,
    now: () => serverClock.now(),
    onAttempt: (succeeded: boolean) => connection.report('saving', succeeded),
    read: getAnswers,
    send: async (changes: Change[], epoch: number) => {
      const sentAt = serverClock.mark()
      const reply = await saveAnswers(changes, epoch)
      serverClock.read(reply.serverNow, sentAt)
      obey(client, reply)
      return reply
    },
  }
  const tab = answeringTab(sittingId)
  const forget = tab.subscribe(() => {
    if (tab.place() === 'HERE') return
    forget()
    closeQueues(client)
  })
  const queue = await SavingQueue.open(parts, await getAnswers())
  if (signal.aborted) queue.close()
  return queue
}

/** Stops and forgets every queue, also one that is just opening: it must not send under another login or tab. */
export function closeQueues(client: QueryClient): void {
  for (const [, queue] of client.getQueriesData<SavingQueue>({ queryKey: queueKey })) queue?.close()
  client.removeQueries({ queryKey: queueKey })
}

/** During an exam a loss of the network is waited for, however long it lasts. */
export const untilItPasses = {
  retry: (_count: number, error: Error) => isPassing(error),
  retryDelay: (count: number) => Math.min(1_000 * 2 ** count, 5_000),
}

/** The queue of this sitting, opened by the one tab that answers; lives on while the candidate looks at other pages of the session. */
export function useSavingQueue(sittingId: string, here: boolean) {
  const client = useQueryClient()
  return useQuery({
    queryKey: [...queueKey, sittingId],
    queryFn: ({ signal }) => open(client, sittingId, signal),
    enabled: here,
    staleTime: Infinity,
    gcTime: Infinity,
    ...untilItPasses,
    structuralSharing: false,
  })
}

/** A login of this browser in another tab ends the queue but not the sitting: then a new queue is opened. */
async function afterEnd(client: QueryClient, end: QueueEnd): Promise<void> {
  await client.invalidateQueries({ queryKey: sittingQuery.queryKey })
  const still = client.getQueryState(sittingQuery.queryKey)?.status === 'success'
  if (end !== 'CLOSED' && still) await client.resetQueries({ queryKey: queueKey })
}

/**
 * What the queue shows; its end is the session's business, so the sitting is asked for again. When network or
 * pulse are back, what waits is sent at once and not only after its back-off.
 */
export function useQueueView(queue: SavingQueue): QueueView {
  const client = useQueryClient()
  const view = useSyncExternalStore(queue.subscribe, queue.view)
  useEffect(() => {
    if (view.end) void afterEnd(client, view.end)
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
