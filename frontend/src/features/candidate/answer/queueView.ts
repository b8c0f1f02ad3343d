import type { AnswerState } from './answerStates'

/** Why nothing more can be saved from here. */
export type QueueEnd = 'CLOSED' | 'TAKEN_OVER' | 'SIGNED_OUT'

export interface QueueView {
  answers: ReadonlyMap<string, AnswerState>
  pending: number
  /** Questions whose last choice the server did not take: to be chosen again. */
  refused: number
  failing: boolean
  /** The server stores no more changes of this sitting; what waits stays here. */
  full: boolean
  end: QueueEnd | undefined
  /** False when this browser could not keep a change on its disk. */
  kept: boolean
}
