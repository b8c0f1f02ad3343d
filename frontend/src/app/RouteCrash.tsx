import { useRouteError } from 'react-router'
import { Crash } from '@/shared/Crash'

/** The code of a face could not be loaded. */
export function RouteCrash() {
  return <Crash error={useRouteError()} />
}
