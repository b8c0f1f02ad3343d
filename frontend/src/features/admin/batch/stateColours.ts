import type { BatchState, ExamSession } from '../api/batch'

/** The word says it; the colour only helps to find it. */
export const BATCH_COLOURS: Record<BatchState, string> = {
  DRAFT: 'default',
  PUBLISHED: 'blue',
  RUNNING: 'success',
  CLOSED: 'default',
}

export const SESSION_COLOURS: Record<ExamSession['state'], string> = {
  PLANNED: 'default',
  ENTRY: 'blue',
  RUNNING: 'success',
  ENDED: 'default',
  CLOSED: 'default',
}
