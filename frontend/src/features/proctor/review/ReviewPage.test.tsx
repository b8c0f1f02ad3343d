import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import type { ReviewDetail } from '../api/proctoring'
import { ReviewPage } from './ReviewPage'

const server = setupServer()
let decided: string[] = []

const review = (taskId: string): ReviewDetail => ({
  taskId,
  sittingId: `s-${taskId}`,
  nameMasked: `考生${taskId}`,
  ticketNumber: '2022110310045',
  sessionName: '上午场',
  startsAt: '2022-11-26T02:00:00Z',
  reason: 'TRIES_EXHAUSTED',
  purpose: 'ENTRY',
  provisional: false,
  since: '2022-11-26T01:40:00Z',
  registeredPhoto: false,
  earlier: [],
  ...(decided.includes(taskId)
    ? { outcome: 'SAME', decidedAt: '2022-11-26T01:45:00Z', decidedBy: '监考员甲' }
    : {}),
})

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
beforeEach(() => {
  decided = []
  server.use(
    http.get('*/api/proctoring/identity-reviews', () => {
      const items = ['A', 'B', 'C'].filter((id) => !decided.includes(id)).map(review)
      return HttpResponse.json({ items, page: 0, size: 20, total: items.length })
    }),
    http.get('*/api/proctoring/identity-reviews/:id', ({ params }) =>
      HttpResponse.json(review(String(params['id']))),
    ),
  )
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function openAt(taskId: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>
          <MemoryRouter initialEntries={[`/proctor/reviews/${taskId}`]}>
            <Routes>
              <Route path="/proctor/reviews/:taskId" element={<ReviewPage />} />
            </Routes>
          </MemoryRouter>
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
  await screen.findByText(`身份核验：考生${taskId}`)
  return userEvent.setup()
}

describe('one review after the other (C4)', () => {
  it('goes to the next with J and back with K', async () => {
    const user = await openAt('A')
    await screen.findByText('另有 2 人等待')
    await user.keyboard('j')
    expect(await screen.findByText('身份核验：考生B')).toBeInTheDocument()
    await user.keyboard('k')
    expect(await screen.findByText('身份核验：考生A')).toBeInTheDocument()
  })

  it('keeps J for writing while the reason is written', async () => {
    const user = await openAt('A')
    await screen.findByText('另有 2 人等待')
    await user.keyboard('3')
    await user.type(await screen.findByLabelText(/理由/), 'jk')
    expect(screen.getByLabelText(/理由/)).toHaveValue('jk')
    expect(screen.getByText('身份核验：考生A')).toBeInTheDocument()
  })

  it('leads from a decided one to whoever waits longest', async () => {
    decided = ['B']
    const user = await openAt('B')
    expect(screen.getByText(/由 监考员甲 于/)).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: '下一位（J）' }))
    expect(await screen.findByText('身份核验：考生A')).toBeInTheDocument()
  })
})
