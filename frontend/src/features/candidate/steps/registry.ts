import { lazy, type ComponentType } from 'react'
import type { Sitting } from '../api/sitting'

export interface StepProps {
  sitting: Sitting
}

type Step = ComponentType<StepProps>

/** Form key → page. An administrator may use these forms in any order; a key not here gets the plain form. */
const REGISTRY: Record<string, Step> = {
  'candidate:login': lazy(() => import('./BetweenSteps')),
  'candidate:confirm-information': lazy(() => import('./InformationStep')),
  'candidate:pledge': lazy(() => import('./PledgeStep')),
  'candidate:photo': lazy(() => import('./PhotoStep')),
  'candidate:identity-machine': lazy(() => import('./IdentityMachineStep')),
  'candidate:identity-person': lazy(() => import('./IdentityPersonStep')),
  'candidate:second-view': lazy(() => import('./SecondViewStep')),
  'candidate:wait': lazy(() => import('./WaitStep')),
  'candidate:answer': lazy(() => import('../answer/AnswerStep')),
  'candidate:receipt': lazy(() => import('./ReceiptStep')),
  'candidate:ended': lazy(() => import('./EndedStep')),
}

const PlainFormStep = lazy(() => import('./PlainFormStep'))

export function componentFor(formKey: string): Step {
  return Object.hasOwn(REGISTRY, formKey) ? (REGISTRY[formKey] ?? PlainFormStep) : PlainFormStep
}

export function isKnown(formKey: string): boolean {
  return Object.hasOwn(REGISTRY, formKey)
}
