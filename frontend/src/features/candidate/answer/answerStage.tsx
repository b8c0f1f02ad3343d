import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { database } from '../device/database'
import { handlers } from '../mocks/handlers'
import { mock, sitting } from '../mocks/state'
import AnswerStep from './AnswerStep'
import { releaseTabs } from './answeringTab'
import { FakeLocks } from './fakeLocks'

/** What tests of the answering page stand on: a server and locks that are played, a fresh ledger and paper for each. */
export function answerStage() {
  const server = setupServer(...handlers)
  const stage = { server, locks: new FakeLocks(), open: openAnswering }
  beforeAll(async () => {
    server.listen({ onUnhandledRequest: 'error' })
    document.cookie = 'XSRF-TOKEN=test'
    await startTexts()
  })
  beforeEach(async () => {
    server.resetHandlers()
    await database.ledger.clear()
    localStorage.clear()
    mock.answers.clear()
    mock.signedIn = true
    mock.formKey = 'candidate:answer'
    stage.locks = new FakeLocks()
    stage.locks.install()
  })
  afterEach(() => {
    releaseTabs()
    FakeLocks.remove()
  })
  afterAll(() => server.close())
  return stage
}

function openAnswering(client = new QueryClient()) {
  return render(
    <QueryClientProvider client={client}>
      <Suspense fallback="…">
        <Look>
          <AnswerStep sitting={sitting()} />
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
}
