import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { database } from '../device/database'
import { releaseTabs } from '../answer/answeringTab'
import { FakeLocks } from '../answer/fakeLocks'
import { sittingQuery } from '../api/getSitting'
import { sessionCamera, sessionFrames } from '../camera/sessionCamera'
import { handlers } from '../mocks/handlers'
import { go, mock } from '../mocks/state'
import { SessionShell } from './SessionShell'
import { endedPulse } from './usePulse'

const server = setupServer(...handlers)
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  document.cookie = 'XSRF-TOKEN=test'
  await startTexts()
})
beforeEach(async () => {
  await database.ledger.clear()
  mock.signedIn = true
  mock.answers.clear()
  mock.phone = true
  mock.note = null
  mock.placed = undefined
  new FakeLocks().install()
})
afterEach(() => {
  server.resetHandlers()
  vi.restoreAllMocks()
  mock.asleep = false
  releaseTabs()
  FakeLocks.remove()
})
afterAll(() => server.close())

function Session() {
  const { data } = useQuery(sittingQuery)
  return data ? <SessionShell sitting={data} /> : null
}

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>
          <Session />
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
}

describe('a sitting that a proctor has ended (P2)', () => {
  it('says why and what can be done, and films no more', async () => {
    go('candidate:ended')
    mock.note = '多次离开座位。'
    const hold = vi.spyOn(sessionCamera, 'hold')
    open()
    expect(await screen.findByText('多次离开座位。')).toBeVisible()
    expect(screen.getByText(/监考长可以撤销/)).toBeVisible()
    expect(hold).not.toHaveBeenCalled()
    expect(screen.getByText('摄像头已关闭')).toBeVisible()
    expect(screen.getByText('摄像头已关闭，不再拍摄。')).toBeVisible()
  })

  it('films no more as soon as no picture is wanted, before the page has been told why', async () => {
    go('candidate:answer')
    const refused = { ...sessionFrames.view(), refused: 'over' as const }
    vi.spyOn(sessionFrames, 'view').mockReturnValue(refused)
    const hold = vi.spyOn(sessionCamera, 'hold')
    open()
    expect(await screen.findByText('摄像头已关闭')).toBeVisible()
    expect(screen.queryByText('摄像头正常')).not.toBeInTheDocument()
    expect(hold).not.toHaveBeenCalled()
  })

  it('goes on by itself when it is taken back, with the answer that came too late for the end', async () => {
    go('candidate:answer')
    const hold = vi.spyOn(sessionCamera, 'hold')
    server.use(
      http.post('*/api/sitting/answers', () => {
        go('candidate:ended')
        mock.note = '多次离开座位。'
        return HttpResponse.json(
          { status: 409, code: 'sitting.answers.closed', title: '', mend: '' },
          { status: 409 },
        )
      }),
    )
    open()
    await userEvent.click(await screen.findByRole('radio', { name: /书面劳动合同/ }))
    expect(await screen.findByText('多次离开座位。')).toBeVisible()
    server.resetHandlers()
    mock.note = null
    go('candidate:answer')
    expect(await screen.findByRole('radio', { name: /书面劳动合同/ }, { timeout: 15_000 })).toBeEnabled()
    await waitFor(() => expect(mock.answers.get('q1')?.value).toEqual(['B']))
    expect(hold).toHaveBeenCalledTimes(2)
  }, 30_000)

  it('is asked about no more once the token is not good any longer', () => {
    expect(endedPulse(undefined)).toBe(10_000)
    expect(endedPulse(new ApiProblem('client.offline', 0))).toBe(10_000)
    expect(endedPulse(new ApiProblem('identity.login.required', 401))).toBe(false)
  })
})

describe('the camera of a session (fault 17)', () => {
  it('that is lost is said with its mend, while answering goes on', async () => {
    go('candidate:answer')
    vi.spyOn(sessionCamera, 'view').mockReturnValue({ state: 'failed', fault: 'lost' })
    open()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('摄像头中途断开了')
    expect(alert).toHaveTextContent('作答和保存不受影响')
    expect(screen.getByTestId('camera-chip')).toHaveAttribute('data-state', 'lost')
    expect(await screen.findByRole('radio', { name: /书面劳动合同/ })).toBeEnabled()
  })

  it('that is covered is told although it runs', async () => {
    go('candidate:wait')
    vi.spyOn(sessionCamera, 'view').mockReturnValue({ state: 'on' })
    const covered = { picture: 'covered', hints: [], secondHints: [], failed: 0, refused: undefined } as const
    vi.spyOn(sessionFrames, 'view').mockReturnValue({ ...covered, hints: [], secondHints: [] })
    open()
    expect(await screen.findByRole('alert')).toHaveTextContent('摄像头看不到您')
  })
})

describe('the phone (C5, fault 19)', () => {
  it('that sleeps is asked for while the candidate answers', async () => {
    go('candidate:answer')
    mock.asleep = true
    open()
    expect(await screen.findByTestId('phone-lost')).toHaveTextContent('如果已锁屏请解锁')
  })

  it('that has to be placed again is said in the proctor’s words', async () => {
    go('candidate:second-view')
    mock.placed = { phase: 'DECIDED', outcome: 'AGAIN', verdict: 'NO_SCREEN', hint: '往右移一点', tries: 1 }
    open()
    expect(await screen.findByText('监考人员请您调整：往右移一点')).toBeVisible()
  })

  it('shows what the machine finds wrong while it is placed', async () => {
    go('candidate:second-view')
    const seen = {
      picture: undefined,
      hints: [],
      secondHints: ['NO_SCREEN'],
      failed: 0,
      refused: undefined,
    } as const
    const now = { ...seen, hints: [], secondHints: [...seen.secondHints] }
    vi.spyOn(sessionFrames, 'view').mockReturnValue(now)
    open()
    expect(await screen.findByTestId('view-hints')).toHaveTextContent('看不到电脑屏幕')
  })
})
