import { api, dataOf } from '@/api/client'

/** Resolves to the number under which the report (C2) reaches the proctors. */
export async function reportInformation(text: string): Promise<{ number: string }> {
  const { number = '' } = await dataOf(api.POST('/api/sitting/information-reports', { body: { text } }))
  return { number }
}
