import { api, dataOf } from '@/api/client'

/** The message was read; said again it changes nothing. */
export async function acknowledge(messageId: string): Promise<void> {
  await dataOf(
    api.POST('/api/sitting/messages/{id}/acknowledgement', { params: { path: { id: messageId } } }),
  )
}
