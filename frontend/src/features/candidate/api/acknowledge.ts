import { postJson } from '@/api/http'

/** The message was read; said again it changes nothing. */
export function acknowledge(messageId: string): Promise<void> {
  return postJson(`/api/sitting/messages/${encodeURIComponent(messageId)}/acknowledgement`)
}
