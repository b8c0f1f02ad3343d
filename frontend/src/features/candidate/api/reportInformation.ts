import { postJson } from '@/api/http'

/** Resolves to the number under which the report (C2) reaches the proctors. */
export function reportInformation(text: string): Promise<{ number: string }> {
  return postJson('/api/sitting/information-reports', { text })
}
