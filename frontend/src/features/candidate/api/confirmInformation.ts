import { api, dataOf } from '@/api/client'
import type { Sitting } from './sitting'

export function confirmInformation(revision: number): Promise<Sitting> {
  return dataOf(api.POST('/api/sitting/steps/information', { body: { revision } }))
}
