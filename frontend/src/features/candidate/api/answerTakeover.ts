import { postJson } from '@/api/http'

export function answerTakeover(takeoverId: string, agree: boolean): Promise<void> {
  return postJson(`/api/sitting/takeovers/${takeoverId}/answer`, { agree })
}
