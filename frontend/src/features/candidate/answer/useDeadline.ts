import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sittingQuery } from '../api/getSitting'
import { useServerNow } from '../clock/useServerNow'
import type { SavingQueue } from './savingQueue'

/** Around the end no try waits for a long back-off; afterwards there is nothing to win by haste. */
const LAST_CALL_MS = 10_000
const AFTER_MS = 5_000

/** True once the time is up by the server's clock; then asks until the server has handed in by itself. */
export function useDeadline(deadline: string, queue: SavingQueue): boolean {
  const left = Date.parse(deadline) - useServerNow()
  const over = left <= 0
  const lastCall = left <= LAST_CALL_MS && left > -AFTER_MS
  useEffect(() => {
    queue.hasten(lastCall)
  }, [lastCall, queue])
  useQuery({ ...sittingQuery, refetchInterval: over ? 2_000 : false })
  return over
}
