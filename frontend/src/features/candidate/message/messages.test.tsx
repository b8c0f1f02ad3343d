import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import type { Message } from '../api/sendPulse'
import { obey } from '../session/obey'
import { Messages } from './Messages'

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  document.cookie = 'XSRF-TOKEN=test'
  await startTexts()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

let client: QueryClient
beforeEach(() => {
  client = new QueryClient()
})

const warning: Message = {
  id: 'w1',
  kind: 'WARNING',
  text: '请不要离开座位。',
  at: '2022-11-26T02:02:31Z',
  acknowledged: false,
}
const text: Message = { ...warning, id: 't1', kind: 'TEXT', text: '请打开台灯。' }

function show() {
  render(
    <QueryClientProvider client={client}>
      <Suspense fallback="…">
        <Look>
          <Messages />
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
}

const hears = (...messages: Message[]) => act(() => obey(client, { messages }))

function acknowledged(...failures: number[]): string[] {
  const heard: string[] = []
  server.use(
    http.post('*/api/sitting/messages/:id/acknowledgement', ({ params, request }) => {
      const failure = failures.shift()
      if (failure)
        return HttpResponse.json({ status: failure, code: 'x', title: '', mend: '' }, { status: failure })
      heard.push(`${String(params['id'])} ${request.headers.get('X-XSRF-TOKEN')}`)
      return new HttpResponse(null, { status: 204 })
    }),
  )
  return heard
}

describe('a warning of a proctor (P2)', () => {
  it('is spoken at once with its time and stays until the server knows that it was read', async () => {
    const heard = acknowledged(503)
    show()
    hears(warning)
    const alert = await screen.findByTestId('warning')
    expect(alert).toHaveAttribute('role', 'alert')
    expect(alert).toHaveTextContent('请不要离开座位。')
    expect(alert).toHaveTextContent('10:02:31')
    await userEvent.click(screen.getByRole('button', { name: '我已阅读' }))
    expect(screen.getByTestId('warning')).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByTestId('warning')).not.toBeInTheDocument())
    expect(heard).toEqual(['w1 test'])
  })

  it('cannot be closed in any other way', async () => {
    show()
    hears(warning)
    await screen.findByTestId('warning')
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  it('does not come back with a reply that was under way when it was acknowledged', async () => {
    acknowledged()
    show()
    hears(warning)
    await userEvent.click(await screen.findByRole('button', { name: '我已阅读' }))
    await waitFor(() => expect(screen.queryByTestId('warning')).not.toBeInTheDocument())
    hears(warning)
    expect(screen.queryByTestId('warning')).not.toBeInTheDocument()
  })

  it('stays although a reply that does not know it yet comes after it', async () => {
    show()
    hears(warning)
    hears(text)
    expect(await screen.findByTestId('warning')).toBeInTheDocument()
    expect(screen.getByTestId('message')).toHaveTextContent('请打开台灯。')
  })
})

describe('a message of a proctor (C8)', () => {
  it('is closed at once, whenever the server hears of it', async () => {
    const heard = acknowledged(503)
    show()
    hears(text)
    await userEvent.click(await screen.findByRole('button', { name: '关闭' }))
    await waitFor(() => expect(screen.queryByTestId('message')).not.toBeInTheDocument())
    await waitFor(() => expect(heard).toEqual(['t1 test']), { timeout: 5_000 })
  })

  it('that was read before a reload is not shown again', async () => {
    show()
    hears({ ...text, acknowledged: true }, warning)
    await screen.findByTestId('warning')
    expect(screen.queryByTestId('message')).not.toBeInTheDocument()
  })
})
