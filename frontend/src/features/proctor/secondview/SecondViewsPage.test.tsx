import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { renderPage, Screen } from '../testing'
import { SecondViewsPage } from './SecondViewsPage'

const server = setupServer()
let sent: unknown[] = []

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=test'
  vi.stubGlobal('IntersectionObserver', Screen)
  sent = []
  const items = ['v1', 'v2', 'v3'].map((taskId) => ({
    taskId,
    sittingId: `s-${taskId}`,
    label: `考生${taskId}`,
    room: '第 1 考场',
    verdict: taskId === 'v3' ? 'DARK' : 'GOOD',
    since: '2022-11-26T02:00:00Z',
  }))
  server.use(
    http.get('*/api/shared/info', () => HttpResponse.json({ serverNow: '2022-11-26T02:01:10Z' })),
    http.get('*/api/proctoring/second-views', () =>
      HttpResponse.json({ items, page: 0, size: 60, total: 3 }),
    ),
    http.post('*/api/proctoring/second-views/decisions', async ({ request }) => {
      const body = (await request.json()) as { taskIds: string[] }
      sent.push(body)
      return HttpResponse.json({
        results: body.taskIds.map((taskId) => ({
          taskId,
          state: taskId === 'v2' ? 'DECIDED_BEFORE' : 'DONE',
        })),
      })
    }),
  )
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function enter() {
  const { user } = renderPage('/proctor/second-views', <SecondViewsPage />, '/proctor/second-views')
  await screen.findByText('考生v1')
  return user
}

describe('second views (C5)', () => {
  it('approves those that are chosen, in one go, and tells whom somebody else was faster with', async () => {
    const user = await enter()
    await user.click(screen.getByText('考生v1'))
    await user.click(screen.getByText('考生v2'))
    await user.click(screen.getByRole('button', { name: '批准所选（2）' }))
    await waitFor(() => expect(sent).toEqual([{ taskIds: ['v1', 'v2'], decision: 'APPROVED' }]))
    expect(await screen.findByText('已处理 1 个')).toBeInTheDocument()
    expect(await screen.findByText('1 个已由他人处理或不再需要')).toBeInTheDocument()
  })

  it('asks for another place with a hint, not without', async () => {
    const user = await enter()
    await user.click(screen.getByText('考生v3'))
    await user.click(screen.getByRole('button', { name: '要求重放（1）' }))
    const box = within(await screen.findByRole('dialog'))
    await user.click(box.getByRole('button', { name: '发送' }))
    expect(await box.findByText('请写明需要调整什么')).toBeInTheDocument()
    await user.click(box.getByRole('button', { name: '光线太暗，请开灯。' }))
    await user.click(box.getByRole('button', { name: '发送' }))
    await waitFor(() =>
      expect(sent).toEqual([{ taskIds: ['v3'], decision: 'AGAIN', hint: '光线太暗，请开灯。' }]),
    )
  })
})
