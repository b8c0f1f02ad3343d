import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse, type HttpResponseResolver } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { DecisionForm } from './DecisionForm'

const server = setupServer()
const onDecided = vi.fn()
let sent: unknown[] = []

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=test'
  sent = []
  onDecided.mockClear()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function open({ provisional = false, reply = () => HttpResponse.json({}) as never } = {}) {
  const answer: HttpResponseResolver = reply
  server.use(
    http.post('*/api/proctoring/identity-reviews/t1/decision', async (call) => {
      sent.push(await call.request.clone().json())
      return answer(call)
    }),
  )
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>
          <DecisionForm taskId="t1" provisional={provisional} onDecided={onDecided} />
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
  await screen.findAllByRole('button')
  return userEvent.setup()
}

describe('decision about an identity (C4)', () => {
  it('sends "same" after key 1 and the confirmation, not before', async () => {
    const user = await open()
    await user.keyboard('1')
    expect(await screen.findByText('确认是同一人？')).toBeInTheDocument()
    expect(sent).toEqual([])
    await user.click(screen.getByRole('button', { name: '确认决定' }))
    await vi.waitFor(() => expect(onDecided).toHaveBeenCalledOnce())
    expect(sent).toEqual([{ outcome: 'SAME' }])
  })

  it.each([
    ['2', 'AGAIN'],
    ['3', 'DIFFERENT'],
  ])('asks for a reason after key %s', async (key, outcome) => {
    const user = await open()
    await user.keyboard(key)
    await user.click(await screen.findByRole('button', { name: '确认决定' }))
    expect(await screen.findByText('请写明理由')).toBeInTheDocument()
    expect(sent).toEqual([])
    await user.type(screen.getByLabelText(/理由/), '脸部轮廓 3 处不符')
    await user.click(screen.getByRole('button', { name: '确认决定' }))
    await vi.waitFor(() => expect(sent).toEqual([{ outcome, reason: '脸部轮廓 3 处不符' }]))
  })

  it('offers no other photo to somebody who is in provisionally', async () => {
    const user = await open({ provisional: true })
    expect(screen.queryByText('请重拍')).not.toBeInTheDocument()
    await user.keyboard('2')
    expect(screen.queryByText('要求重拍？')).not.toBeInTheDocument()
  })

  it('says so when somebody else decided first', async () => {
    const user = await open({
      reply: () =>
        HttpResponse.json(
          {
            status: 409,
            code: 'proctoring.review.decided',
            title: '王璋已在 10:02 作出决定',
            mend: '请返回列表。',
          },
          { status: 409 },
        ) as never,
    })
    await user.keyboard('1')
    await user.click(await screen.findByRole('button', { name: '确认决定' }))
    expect((await screen.findAllByText('王璋已在 10:02 作出决定')).length).toBeGreaterThan(0)
    expect(onDecided).not.toHaveBeenCalled()
  })
})
