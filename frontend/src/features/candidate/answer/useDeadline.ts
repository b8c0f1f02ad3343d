import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sittingQuery } from '../api/getSitting'
import { useServerNow } from '../clock/useServerNow'
import type { SavingQueue } from './savingQueue'

/** Shortly before the end nothing waits for a back-off any more. */
const LAST_CALL_MS = 5_000

/** True once the time is up by the server's clock; then asks until the server has handed in by itself. */
export function useDeadline(deadline: string, queue: SavingQueue): boolean {
  const left = Date.parse(deadline) - useServerNow()
  const over = left <= 0
  const lastCall = left <= LAST_CALL_MS
  useEffect(() => {
    if (lastCall) queue.hurry()
  }, [lastCall, queue])
  useQuery({ ...sittingQuery, refetchInterval: over ? 2_000 : false })
  return over
}
