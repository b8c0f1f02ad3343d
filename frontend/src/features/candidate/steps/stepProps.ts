import type { Sitting } from '../api/sitting'

/** What every step's page is given. */
export interface StepProps {
  sitting: Sitting
}
