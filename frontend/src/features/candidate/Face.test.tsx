import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import CandidateFace from './Face'
import { handlers } from './mocks/handlers'
import { mock } from './mocks/state'

const server = setupServer(...handlers)
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  document.cookie = 'XSRF-TOKEN=test'
  await startTexts()
})
afterAll(() => server.close())

describe('a page opened while the database is away (fault 9)', () => {
  it('says that it reconnects, asks for nothing, and goes on by itself', async () => {
    mock.signedIn = true
    mock.formKey = 'candidate:pledge'
    let tries = 0
    server.use(
      http.get('*/api/sitting/me', () => {
        tries++
        if (tries > 1) return undefined
        return HttpResponse.json(
          { code: 'shared.database.away', title: '', mend: '', status: 503 },
          { status: 503 },
        )
      }),
    )
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Suspense fallback="…">
          <Look>
            <CandidateFace />
          </Look>
        </Suspense>
      </QueryClientProvider>,
    )
    expect(await screen.findByTestId('reconnecting')).toHaveTextContent('暂存在这台电脑上的答案不会丢失')
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
    expect(await screen.findByRole('button', { name: '同意并签署' }, { timeout: 10_000 })).toBeVisible()
  }, 20_000)
})
