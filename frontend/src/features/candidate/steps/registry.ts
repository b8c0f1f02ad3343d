import i18next from 'i18next'
import { lazy, type ComponentType } from 'react'
import { LANGUAGES } from '@/i18n/language'
import type { StepProps } from './stepProps'

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
  'candidate:second-view-check': () => import('./SecondViewCheckStep'),
  'candidate:second-view-person': () => import('./SecondViewPersonStep'),
  'candidate:wait': () => import('./WaitStep'),
  'candidate:answer': () => import('../answer/AnswerStep'),
  'candidate:receipt': () => import('./ReceiptStep'),
  'candidate:ended': () => import('./EndedStep'),
}

const plainForm: Loader = () => import('./PlainFormStep')
const LOADS = new Map(Object.entries(LOADERS))
const LAZY = new Map([...LOADS].map(([key, load]) => [key, lazy(() => untilLoaded(load))]))
const PlainFormStep = lazy(() => untilLoaded(plainForm))
/** What has been loaded already is shown at once, without the moment of waiting that a lazy component costs. */
const READY = new Map<string, Step>()

/** The page of a form key. Ask once for each step: the answer changes when the code has been loaded meanwhile. */
export function componentFor(formKey: string): Step {
  return READY.get(formKey) ?? LAZY.get(formKey) ?? PlainFormStep
}

/**
 * Loads the code of every step and the texts of every language while the network is there, so that the exam never
 * waits for code and the language can be changed without network.
 */
export async function preloadSteps(): Promise<void> {
  const steps = [...LOADS].map(async ([formKey, load]) => {
    READY.set(formKey, (await untilLoaded(load)).default)
  })
  const texts = i18next.loadNamespaces('candidate').then(() => i18next.loadLanguages(LANGUAGES))
  await Promise.allSettled([...steps, untilLoaded(plainForm), texts])
}

const TRIES = 30
const AGAIN_MS = 2_000

/** A network that is gone for a minute must not cost the page of a step; after that the person is told. */
async function untilLoaded(load: Loader): ReturnType<Loader> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await load()
    } catch (error) {
      if (attempt === TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
}
