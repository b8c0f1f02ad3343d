import { api, dataOf } from '@/api/client'
import type { Sitting } from './sitting'

export type FormValues = Record<string, string | number | boolean | null>

/** For a step that an administrator added and this page knows no own form of. */
export function completeForm(revision: number, values: FormValues): Promise<Sitting> {
  return dataOf(api.POST('/api/sitting/steps/form', { body: { revision, values } }))
}
