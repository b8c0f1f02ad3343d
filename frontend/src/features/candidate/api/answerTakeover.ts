import { api } from '@/api/client'

export async function answerTakeover(takeoverId: string, agree: boolean): Promise<void> {
  await api.POST('/api/sitting/takeovers/{id}/answer', {
    params: { path: { id: takeoverId } },
    body: { agree },
  })
}
