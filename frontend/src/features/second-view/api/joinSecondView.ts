import type { Instant } from '@/api/contract'
import { api, dataOf } from '@/api/client'

export interface Joined {
  /** Masked name and ticket number: whose second view this is. */
  sittingLabel: string
  sessionName: string
  startsAt: Instant
  serverNow: Instant
}

/** Trades the token of the QR code for the phone's own cookie. */
export function joinSecondView(token: string): Promise<Joined> {
  return dataOf(api.POST('/api/sitting/view2/join', { body: { token } }))
}
