import { postJson } from '@/api/http'
import type { Sitting } from './sitting'

export interface Pledge {
  revision: number
  signed: boolean
  faceConsent: boolean
  signature?: string
}

export function signPledge(pledge: Pledge): Promise<Sitting> {
  return postJson('/api/sitting/steps/pledge', pledge)
}
