import { useEffect, useEffectEvent } from 'react'
import type { Outcome } from '../api/proctoring'

const KEYS: Record<string, Outcome> = { 1: 'SAME', 2: 'AGAIN', 3: 'DIFFERENT' }

/** 1, 2, 3 choose, except while somebody writes or holds a modifier. */
export function useDecisionKeys(
  allowed: Outcome[],
  choose: (outcome: Outcome) => void,
  active: boolean,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return
    const outcome = KEYS[event.key]
    if (!outcome || !allowed.includes(outcome)) return
    event.preventDefault()
    choose(outcome)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
