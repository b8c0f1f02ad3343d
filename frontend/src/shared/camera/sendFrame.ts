import type { components } from '@/api/schema'
import { postPicture } from '@/api/http'

type Reply = components['schemas']['ProctoringFrameReply']

/** What can be mended about a view before the exam. */
export type Hint = Reply['hints'][number]

/** After `nextMillis` the next frame is wanted. */
export type FrameReply = Reply

const PATIENCE_MS = 10_000

export function sendFrame(view: 'first' | 'second', frame: Blob): Promise<FrameReply> {
  return postPicture(`/ingest/frames/${view}`, frame, AbortSignal.timeout(PATIENCE_MS))
}
