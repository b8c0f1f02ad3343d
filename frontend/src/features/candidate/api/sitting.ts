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
export type Place = Schemas['SittingSittingView_PlaceView']
