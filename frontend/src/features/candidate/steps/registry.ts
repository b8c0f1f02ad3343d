import { lazy, type ComponentType } from 'react'
import type { Sitting } from '../api/sitting'

export interface StepProps {
  sitting: Sitting
}

type Step = ComponentType<StepProps>
type Loader = () => Promise<{ default: Step }>

/** Form key → page. An administrator may use these forms in any order; a key not here gets the plain form. */
const LOADERS: Record<string, Loader> = {
  'candidate:login': () => import('./BetweenSteps'),
  'candidate:confirm-information': () => import('./InformationStep'),
  'candidate:pledge': () => import('./PledgeStep'),
  'candidate:photo': () => import('./PhotoStep'),
  'candidate:identity-machine': () => import('./IdentityMachineStep'),
  'candidate:identity-person': () => import('./IdentityPersonStep'),
  'candidate:second-view': () => import('./SecondViewStep'),
  'candidate:wait': () => import('./WaitStep'),
  'candidate:answer': () => import('../answer/AnswerStep'),
  'candidate:receipt': () => import('./ReceiptStep'),
  'candidate:ended': () => import('./EndedStep'),
}

const plainForm: Loader = () => import('./PlainFormStep')
const PlainFormStep = lazy(plainForm)
const STEPS = new Map(Object.entries(LOADERS).map(([formKey, load]) => [formKey, lazy(load)]))

export function componentFor(formKey: string): Step {
  return STEPS.get(formKey) ?? PlainFormStep
}

/** Loads the code of every step while the network is there, so that the exam never waits for code. */
export async function preloadSteps(): Promise<void> {
  await Promise.allSettled([...Object.values(LOADERS), plainForm].map((load) => load()))
}
