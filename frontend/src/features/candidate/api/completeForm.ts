import { postJson } from '@/api/http'
import type { Sitting } from './sitting'

export type FormValues = Record<string, string | number | boolean | null>

/** For a step that an administrator added and this page knows no own form of. */
export function completeForm(revision: number, values: FormValues): Promise<Sitting> {
  return postJson('/api/sitting/steps/form', { revision, values })
}
