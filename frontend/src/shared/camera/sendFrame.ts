import { postPicture } from '@/api/http'
import type { Instant } from '@/api/contract'

/** What can be mended about a view before the exam. */
export type Hint = 'DARK' | 'NO_FACE' | 'SEVERAL_FACES' | 'NO_PERSON' | 'NO_SCREEN' | 'TOO_CLOSE'

export interface FrameReply {
  /** After so long the next frame is wanted. */
  nextMillis: number
  serverNow: Instant
  watching: 'ON' | 'PAUSED'
  hints: Hint[]
  /** To the first view only: what is wrong with the second one. */
  secondHints?: Hint[]
}

const PATIENCE_MS = 10_000

export function sendFrame(view: 'first' | 'second', frame: Blob): Promise<FrameReply> {
  return postPicture(`/ingest/frames/${view}`, frame, AbortSignal.timeout(PATIENCE_MS))
}
