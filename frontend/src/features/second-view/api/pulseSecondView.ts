import type { Instant } from '@/api/contract'
import { postJson } from '@/api/http'

export interface ViewPulse {
  serverNow: Instant
  state: 'ON' | 'ENDED'
}

const PATIENCE_MS = 8_000

export function pulseSecondView(cameraOn: boolean): Promise<ViewPulse> {
  return postJson('/api/sitting/view2/pulse', { cameraOn }, { signal: AbortSignal.timeout(PATIENCE_MS) })
}
