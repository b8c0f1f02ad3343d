import { useEffect, useEffectEvent } from 'react'

/** Single keys that act on the page, except while somebody writes, holds a modifier or has a dialog open. */
export function useKeys(keys: Record<string, (() => void) | undefined>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select')) return
    if (document.querySelector('[role="dialog"]')) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
