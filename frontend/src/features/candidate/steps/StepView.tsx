import { Suspense, useState } from 'react'
import { PageLoading } from '@/shared/PageStates'
import { componentFor } from './registry'
import type { StepProps } from './stepProps'

/** Renders the step that the server names; made anew (by its key) for another step. */
export function StepView({ sitting }: StepProps) {
  const [Step] = useState(() => componentFor(sitting.step.formKey))
  return (
    <Suspense fallback={<PageLoading />}>
      <Step sitting={sitting} />
    </Suspense>
  )
}
