import { skipToken, useQuery, type QueryClient } from '@tanstack/react-query'
import type { Message } from '../api/sendPulse'

export const messagesKey = ['sitting', 'messages'] as const

const NONE: Message[] = []

/**
 * Replies to pulses and saves bring messages in any order: one that was heard stays, and one that was acknowledged
 * stays so although an older reply comes after it.
 */
export function hear(client: QueryClient, fresh: Message[]): void {
  if (fresh.length === 0) return
  client.setQueryData<Message[]>(messagesKey, (known = NONE) => {
    const all = new Map(known.map((message) => [message.id, message]))
    for (const message of fresh) {
      const former = all.get(message.id)
      all.set(message.id, { ...message, acknowledged: message.acknowledged || former?.acknowledged === true })
    }
    return [...all.values()].sort((one, other) => one.at.localeCompare(other.at))
  })
}

export function markAcknowledged(client: QueryClient, id: string): void {
  client.setQueryData<Message[]>(messagesKey, (known = NONE) =>
    known.map((message) => (message.id === id ? { ...message, acknowledged: true } : message)),
  )
}

/** What the candidate has not acknowledged, oldest first. */
export function useUnread(): Message[] {
  const { data = NONE } = useQuery<Message[]>({ queryKey: messagesKey, queryFn: skipToken })
  return data.filter(({ acknowledged }) => !acknowledged)
}
