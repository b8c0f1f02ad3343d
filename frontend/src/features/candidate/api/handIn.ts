import { api, dataOf } from '@/api/client'
import type { Receipt } from './sitting'

export function handIn(): Promise<Receipt> {
  return dataOf(api.POST('/api/sitting/hand-in'))
}
