import type { SavedAnswer } from '../api/getAnswers'

export interface AnswerState {
  value: string[]
  revision: number
  /** PENDING: not acknowledged yet. REFUSED: the server cannot take this value; the person is told. */
  status: 'SAVED' | 'PENDING' | 'REFUSED'
  savedAt?: string
}

interface Numbered {
  questionId: string
  revision: number
}

/** A choice that the server refused is no answer. */
export function isAnswered(state: AnswerState | undefined): boolean {
  return state !== undefined && state.status !== 'REFUSED' && state.value.length > 0
}

/** What the page shows of each question; a word about an older choice changes nothing of a newer one. */
export class AnswerStates {
  private readonly states = new Map<string, AnswerState>()

  get(questionId: string): AnswerState | undefined {
    return this.states.get(questionId)
  }

  /** The person sees the choice at once; its revision follows when it lies in the ledger. */
  pending(questionId: string, value: string[], revision = 0): AnswerState {
    const state: AnswerState = { value, revision, status: 'PENDING' }
    this.states.set(questionId, state)
    return state
  }

  saved({ questionId, value, revision, savedAt }: SavedAnswer): void {
    this.states.set(questionId, { value, revision, status: 'SAVED', savedAt })
  }

  acknowledged(change: Numbered, savedAt: string): void {
    const state = this.shownOf(change)
    if (state) this.states.set(change.questionId, { ...state, status: 'SAVED', savedAt })
  }

  refused(change: Numbered): void {
    const state = this.shownOf(change)
    if (state) this.states.set(change.questionId, { ...state, status: 'REFUSED' })
  }

  /** Undefined when the page shows another choice by now. */
  shownOf({ questionId, revision }: Numbered): AnswerState | undefined {
    const state = this.states.get(questionId)
    return state?.revision === revision ? state : undefined
  }

  count(wanted: AnswerState['status']): number {
    return [...this.states.values()].filter(({ status }) => status === wanted).length
  }

  copy(): ReadonlyMap<string, AnswerState> {
    return new Map(this.states)
  }
}
