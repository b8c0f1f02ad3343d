import type { Instant } from '@/api/contract'
import { api, dataOf } from '@/api/client'

export interface ViewPulse {
  serverNow: Instant
  state: 'ON' | 'ENDED'
}

const PATIENCE_MS = 8_000

export function pulseSecondView(cameraOn: boolean): Promise<ViewPulse> {
  return dataOf(
    api.POST('/api/sitting/view2/pulse', { body: { cameraOn }, signal: AbortSignal.timeout(PATIENCE_MS) }),
  )
}
