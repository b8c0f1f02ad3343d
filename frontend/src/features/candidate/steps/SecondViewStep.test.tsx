import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { sitting } from '../mocks/state'
import SecondViewStep from './SecondViewStep'

const server = setupServer(
  http.post('*/api/sitting/second-view/invitations', () =>
    HttpResponse.json({
      url: 'https://192.168.7.8:8443/view2#t=a-token',
      token: 'a-token',
      expiresAt: '2022-11-26T01:00:00Z',
    }),
  ),
  http.get('*/api/sitting/me', () => HttpResponse.json(sitting())),
)
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  document.cookie = 'XSRF-TOKEN=test'
  await startTexts()
})
afterAll(() => server.close())

describe('the second view (C5)', () => {
  it('opens another window at this page’s own address, wherever the code leads', async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Suspense fallback="…">
          <Look>
            <SecondViewStep sitting={sitting()} />
          </Look>
        </Suspense>
      </QueryClientProvider>,
    )
    const link = await screen.findByRole('link', { name: /在另一个窗口打开/ })
    expect(link).toHaveAttribute('href', `${window.location.origin}/view2#t=a-token`)
  })
})
