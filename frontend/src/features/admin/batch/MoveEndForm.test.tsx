import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { plan } from '../mocks/batch'
import { MoveEndForm } from './MoveEndForm'

const server = setupServer()
const onMoved = vi.fn()
const onReload = vi.fn()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=test'
  onMoved.mockClear()
  onReload.mockClear()
  server.use(
    http.get('*/api/batch/sessions/s2/end-preview', ({ request }) => {
      const deadlineThen = new URL(request.url).searchParams.get('endsAt') ?? ''
      return HttpResponse.json({
        sittings: 240,
        answering: deadlineThen === '2022-11-26T03:00:00.000Z' ? 231 : 0,
        deadlineNow: plan.sessions[1]!.endsAt,
        deadlineThen,
        collisions:
          deadlineThen < '2022-11-26T03:15'
            ? []
            : [{ sessionId: 's3', name: '技能考核', startsAt: '2022-11-26T03:15:00Z', candidates: 12 }],
      })
    }),
  )
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function fill(reason: string) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>
          <MoveEndForm session={plan.sessions[1]!} onMoved={onMoved} onReload={onReload} />
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
  const end = await screen.findByLabelText(/新的结束时间/)
  expect(end).toHaveValue('2022-11-26T10:30')
  fireEvent.change(end, { target: { value: '2022-11-26T11:00' } })
  expect(await screen.findByText(/231 名正在答题/)).toBeInTheDocument()
  const user = userEvent.setup()
  if (reason) await user.type(screen.getByLabelText('原因'), reason)
  await user.click(screen.getByRole('button', { name: '确认调整' }))
  return user
}

const refuse = (status: number, body: object) =>
  server.use(
    http.put('*/api/batch/sessions/s2/end', () =>
      HttpResponse.json({ status, title: '标题', mend: '办法', ...body }, { status }),
    ),
  )

describe('moving the end of a session (T7)', () => {
  it('shows whom it concerns and sends the moment of Asia/Shanghai with reason and version', async () => {
    let body: unknown
    server.use(
      http.put('*/api/batch/sessions/s2/end', async ({ request }) => {
        body = await request.json()
        return HttpResponse.json(plan.sessions[1])
      }),
    )
    await fill('供电故障')
    await vi.waitFor(() => expect(onMoved).toHaveBeenCalledOnce())
    expect(body).toEqual({ endsAt: '2022-11-26T03:00:00.000Z', reason: '供电故障', version: 3 })
  })

  it('asks for a reason before it asks the server', async () => {
    await fill('')
    expect(await screen.findByText('请填写此项')).toBeInTheDocument()
    expect(onMoved).not.toHaveBeenCalled()
  })

  it("shows the server's error at its field", async () => {
    const message = '结束时间须晚于当前时间'
    refuse(400, { code: 'batch.session.end-past', fields: [{ field: 'endsAt', code: 'x', message }] })
    await fill('供电故障')
    expect(await screen.findByText(message)).toBeInTheDocument()
  })

  it("changes the language of the server's error with that of the page (Q1)", async () => {
    const texts = { 'zh-CN': '结束时间须晚于当前时间', en: 'The end must be in the future' }
    const message = texts['zh-CN']
    refuse(400, { code: 'batch.session.end-past', fields: [{ field: 'endsAt', code: 'x', message, texts }] })
    await fill('供电故障')
    expect(await screen.findByText(message)).toBeInTheDocument()
    await act(() => i18next.changeLanguage('en'))
    expect(await screen.findByText(texts.en)).toBeInTheDocument()
    await act(() => i18next.changeLanguage('zh-CN'))
  })

  it('shows what belongs to no field of the form as an alert, not at the reason', async () => {
    refuse(400, {
      code: 'batch.session.invalid',
      fields: [{ field: 'version', code: 'x', message: '缺少版本' }],
    })
    await fill('供电故障')
    expect(await screen.findByText('办法')).toBeInTheDocument()
    expect(screen.queryByText('缺少版本')).not.toBeInTheDocument()
  })

  it('adds minutes to the end that stands in the field', async () => {
    const user = await fill('')
    await user.click(screen.getByRole('button', { name: '+15 分钟' }))
    expect(screen.getByLabelText(/新的结束时间/)).toHaveValue('2022-11-26T11:15')
  })

  it('says by how much, and whose next session would begin before the end', async () => {
    const user = await fill('')
    expect(screen.getByText(/^延长 30 分钟。/)).toBeInTheDocument()
    expect(screen.queryByText(/两场都参加/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '+30 分钟' }))
    expect(await screen.findByText(/技能考核，.*11:15.*：12 名考生两场都参加/)).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText(/新的结束时间/), { target: { value: '2022-11-26T10:25' } })
    expect(await screen.findByText(/^缩短 5 分钟。/)).toBeInTheDocument()
  })

  it('offers to read the session again when somebody else was faster', async () => {
    refuse(409, { code: 'batch.session.stale' })
    const user = await fill('供电故障')
    await user.click(await screen.findByRole('button', { name: '读取最新数据' }))
    expect(onReload).toHaveBeenCalledOnce()
  })
})
