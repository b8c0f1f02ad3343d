import { postJson } from '@/api/http'
import type { Receipt } from './sitting'

export function handIn(): Promise<Receipt> {
  return postJson('/api/sitting/hand-in')
}
