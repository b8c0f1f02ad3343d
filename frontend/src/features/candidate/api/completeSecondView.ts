import { api, dataOf } from '@/api/client'
import type { Sitting } from './sitting'

export function completeSecondView(revision: number): Promise<Sitting> {
  return dataOf(api.POST('/api/sitting/steps/second-view', { body: { revision } }))
}
