import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { MachineComparison } from './MachineComparison'

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe('what the machine can do (C4)', () => {
  it.each([
    ['full', /机器可用/],
    ['basic', /没有模型.*监考员决定/],
    [null, /没有收到识别程序的消息/],
  ])('says %s as the workers said it', async (visionTier, words) => {
    server.use(http.get('*/api/shared/info', () => HttpResponse.json({ product: 'Yuankao', visionTier })))
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Suspense fallback="…">
          <MachineComparison />
        </Suspense>
      </QueryClientProvider>,
    )
    expect(await screen.findByText(words)).toBeInTheDocument()
  })
})
