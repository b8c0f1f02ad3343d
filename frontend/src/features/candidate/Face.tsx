import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { isPassing, isProblem } from '@/api/problem'
import { PageLoading } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { sittingQuery } from './api/getSitting'
import { LoginPage } from './login/LoginPage'
import { forgetLogin } from './session/forgetLogin'
import { Frame } from './session/Frame'
import { Reconnecting } from './session/Reconnecting'
import { SessionShell } from './session/SessionShell'
import { TakenOver } from './session/TakenOver'
import { preloadSteps } from './steps/registry'

/** While the server is out of reach it is asked again this often. */
const AGAIN_MS = 3_000

/** The candidate's face: login, taken over, or the session at the step where the server says it stands. */
export default function CandidateFace() {
  const client = useQueryClient()
  useEffect(() => void preloadSteps(), [])
  const { data, error, failureReason, refetch } = useQuery({
    ...sittingQuery,
    refetchInterval: ({ state }) => (isPassing(state.error) ? AGAIN_MS : false),
  })
  const enter = () => forgetLogin(client)

  // An ended sitting gives its token back at once: what it says stays on the page until it is left.
  if (data?.step.formKey === 'candidate:ended') return <SessionShell sitting={data} />
  if (isProblem(error, 'sitting.taken-over')) return <TakenOver onEnter={enter} />
  if (isProblem(error) && (error.status === 401 || error.status === 410))
    return <LoginPage onEntered={enter} />
  if (data) return <SessionShell sitting={data} />
  if (isPassing(error ?? failureReason))
    return (
      <Frame>
        <Reconnecting />
      </Frame>
    )
  return (
    <Frame>{error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <PageLoading />}</Frame>
  )
}
