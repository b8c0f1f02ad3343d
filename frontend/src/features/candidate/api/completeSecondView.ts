import { postJson } from '@/api/http'
import type { Sitting } from './sitting'

export function completeSecondView(revision: number): Promise<Sitting> {
  return postJson('/api/sitting/steps/second-view', { revision })
}
