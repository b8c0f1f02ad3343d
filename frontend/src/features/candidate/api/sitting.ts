import type { components } from '@/api/schema'

type Schemas = components['schemas']

/** Everything that the page of one candidate in one session shows. */
export type Sitting = Schemas['SittingSittingView']
/** The step where the sitting stands; `revision` grows with every step, a completion names the one it saw. */
export type Step = Schemas['SittingSittingView_StepView']
/** One step of the step bar. */
export type StepMark = Schemas['SittingSittingView_BarStep']
/** One field of a form that an administrator made. */
export type Field = Schemas['SittingFormField']
/** Number, time, count and digest (SHA-256 in lowercase hex) of what was handed in. */
export type Receipt = Schemas['SittingReceipt']

/** What is said of the phone's place; none before anybody has looked. */
export interface Place {
  phase: 'MACHINE' | 'PERSON' | 'DECIDED'
  outcome?: 'APPROVED' | 'AGAIN' | 'WAIVED'
  verdict?: string
  /** What a proctor asks to be changed. */
  hint?: string
  tries: number
}

export function placeOf({ secondView }: Sitting): Place | undefined {
  return (secondView as { place?: Place }).place
}

/** Why a proctor has ended the sitting, in the proctor's words. */
export function noteOf({ step }: Sitting): string | undefined {
  return (step as { note?: string }).note
}
