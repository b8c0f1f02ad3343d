import { api, dataOf } from '@/api/client'
import type { Sitting } from './sitting'

export interface Pledge {
  revision: number
  signed: boolean
  faceConsent: boolean
  signature?: string
}

export function signPledge(pledge: Pledge): Promise<Sitting> {
  return dataOf(api.POST('/api/sitting/steps/pledge', { body: pledge }))
}
