import { Suspense } from 'react'
import { PageLoading } from '@/shared/PageStates'
import { componentFor, type StepProps } from './registry'

/** Renders the step that the server names. */
export function StepView({ sitting }: StepProps) {
  const Step = componentFor(sitting.step.formKey)
  return (
    <Suspense fallback={<PageLoading />}>
      {/* eslint-disable-next-line react-hooks/static-components -- looked up in a constant table, not made here */}
      <Step sitting={sitting} />
    </Suspense>
  )
}
