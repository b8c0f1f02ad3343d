import { postJson } from '@/api/http'
import type { Sitting } from './sitting'

export function confirmInformation(revision: number): Promise<Sitting> {
  return postJson('/api/sitting/steps/information', { revision })
}
