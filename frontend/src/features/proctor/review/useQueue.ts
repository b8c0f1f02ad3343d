import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router'
import { reviewsQuery } from '../api/proctoring'

const QUEUE = '/proctor/reviews'

/** The reviews before and after this one in the queue of open ones; a decided one is followed by the first. */
export function useQueue(taskId: string) {
  const open = useQuery(reviewsQuery({ state: 'OPEN', page: 0, q: '' })).data?.items ?? []
  const here = open.findIndex((review) => review.taskId === taskId)
  const address = (index: number) => (open[index] ? `${QUEUE}/${open[index].taskId}` : undefined)
  return {
    previous: here > 0 ? address(here - 1) : undefined,
    next: address(here + 1),
    waiting: open.length - (here < 0 ? 0 : 1),
  }
}

/** `j` and `k` lead to the next and the previous review, except while somebody writes or decides. */
export function useQueueKeys(previous: string | undefined, next: string | undefined): void {
  const navigate = useNavigate()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const to = event.key === 'j' ? next : event.key === 'k' ? previous : undefined
    if (!to || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [role="dialog"]'))
      return
    event.preventDefault()
    void navigate(to)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
