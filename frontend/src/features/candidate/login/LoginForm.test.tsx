import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse, type HttpResponseResolver } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { LoginForm } from './LoginForm'

vi.mock('../device/deviceKey', () => ({
  isSecurePage: () => true,
  proveDevice: (nonce: string) => Promise.resolve({ nonce, deviceKey: 'key', proof: 'proof' }),
}))

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=test'
  server.use(http.get('*/api/sitting/challenge', () => HttpResponse.json({ nonce: 'n-1' })))
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const onEntered = vi.fn()
const onTakeover = vi.fn()

async function logIn(reply: HttpResponseResolver) {
  server.use(http.post('*/api/sitting/login', reply))
  onEntered.mockClear()
  onTakeover.mockClear()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>
          <LoginForm onEntered={onEntered} onTakeover={onTakeover} />
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('考试口令'), ' K7M2 ')
  await user.type(screen.getByLabelText('证件号'), '33010619900101123x')
  await user.click(screen.getByRole('button', { name: '登录' }))
}

const problem = (status: number, body: object) =>
  HttpResponse.json({ status, ...body }, { status, headers: { 'Content-Type': 'application/problem+json' } })

describe('login (C1)', () => {
  it('sends passcode, ID number and the proof of the device, with CSRF header and language', async () => {
    let body: unknown
    let headers = new Headers()
    await logIn(async ({ request }) => {
      body = await request.json()
      headers = request.headers
      return HttpResponse.json({ outcome: 'ENTERED' })
    })
    await vi.waitFor(() => expect(onEntered).toHaveBeenCalledOnce())
    expect(body).toEqual({
      passcode: 'K7M2',
      idNumber: '33010619900101123X',
      nonce: 'n-1',
      deviceKey: 'key',
      proof: 'proof',
    })
    expect(headers.get('X-XSRF-TOKEN')).toBe('test')
    expect(headers.get('Accept-Language')).toBe('zh-CN')
  })

  it("shows the server's title and mend", async () => {
    await logIn(() =>
      problem(403, {
        code: 'sitting.passcode.other-subject',
        title: '这是另一科目的口令',
        mend: '请使用本科目的口令。',
      }),
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('这是另一科目的口令')
    expect(alert).toHaveTextContent('请使用本科目的口令。')
    expect(onEntered).not.toHaveBeenCalled()
  })

  it('says when entry opens', async () => {
    await logIn(() =>
      problem(403, {
        code: 'sitting.entry.not-open',
        title: '尚未开放入场',
        mend: '请稍后。',
        opensAt: '2022-11-26T00:30:00Z',
      }),
    )
    expect(await screen.findByText('2022/11/26 08:30')).toBeInTheDocument()
  })

  it('counts down while it is throttled and lets nobody try meanwhile', async () => {
    await logIn(() =>
      problem(429, {
        code: 'sitting.login.throttled',
        title: '尝试次数过多',
        mend: '请等待。',
        retryAfterSeconds: 2,
      }),
    )
    const button = await screen.findByRole('button', { name: '请等待 2 秒后再试' })
    expect(button).toBeDisabled()
    expect(await screen.findByRole('button', { name: '登录' }, { timeout: 4_000 })).toBeEnabled()
  })

  it('hands over to the page that waits for the other computer', async () => {
    await logIn(() =>
      HttpResponse.json(
        { outcome: 'TAKEOVER_PENDING', takeover: { id: 't1', token: 'x' }, silentAfterSeconds: 30 },
        { status: 202 },
      ),
    )
    await vi.waitFor(() =>
      expect(onTakeover).toHaveBeenCalledWith({ id: 't1', token: 'x', silentAfterSeconds: 30 }),
    )
  })

  it('says what to do when the server cannot be reached', async () => {
    await logIn(() => HttpResponse.error())
    expect(await screen.findByText('连接不上服务器')).toBeInTheDocument()
  })
})
