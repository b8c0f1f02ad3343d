import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { MachineComparison } from './MachineComparison'

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
afterEach(() => {
  vi.useRealTimers()
  server.resetHandlers()
})
afterAll(() => server.close())

const says = (visionTier: string | null) =>
  server.use(http.get('*/api/shared/info', () => HttpResponse.json({ product: 'Yuankao', visionTier })))

const show = () =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Suspense fallback="…">
        <MachineComparison />
      </Suspense>
    </QueryClientProvider>,
  )

describe('what the machine can do (C4)', () => {
  it.each([
    ['full', /机器可用/],
    ['basic', /没有模型.*监考员决定/],
    [null, /没有收到识别程序的消息/],
  ])('says %s as the workers said it', async (visionTier, words) => {
    says(visionTier)
    show()
    expect(await screen.findByText(words)).toBeInTheDocument()
  })

  it('hears within fifteen seconds that the workers are back, and does not repeat an old word unasked', async () => {
    vi.useFakeTimers({
      shouldAdvanceTime: true,
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    })
    const later = () => act(() => vi.advanceTimersByTimeAsync(15_000))
    says(null)
    show()
    expect(await screen.findByText(/没有收到识别程序的消息/)).toBeInTheDocument()
    says('full')
    await later()
    expect(await screen.findByText(/机器可用/)).toBeInTheDocument()
    server.use(http.get('*/api/shared/info', () => HttpResponse.error()))
    await later()
    expect(await screen.findByText(/状态未知/)).toBeInTheDocument()
    says('full')
    await later()
    expect(await screen.findByText(/机器可用/)).toBeInTheDocument()
  })

  it('asks at once when a window comes back that did not ask while it was hidden', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['Date'] })
    says(null)
    show()
    expect(await screen.findByText(/没有收到识别程序的消息/)).toBeInTheDocument()
    says('full')
    vi.setSystemTime(Date.now() + 60_000)
    act(() => void window.dispatchEvent(new Event('visibilitychange')))
    expect(await screen.findByText(/机器可用/)).toBeInTheDocument()
  })
})
