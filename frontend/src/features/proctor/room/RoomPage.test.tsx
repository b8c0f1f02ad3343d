import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import type { Staff } from '@/features/staff/api/staff'
import type { Incident } from '../api/incidents'
import type { OnRecord } from '../api/interventions'
import type { Tile } from '../api/wall'
import { aTile, anIncident, detailOf, renderPage, Screen } from '../testing'
import { RoomPage } from './RoomPage'

const server = setupServer()
let sent: [string, unknown][] = []
let open: Incident[] = []
let tiles: Tile[] = []
let paused = false
let records: OnRecord[] = []

const page = (items: unknown[]) => HttpResponse.json({ items, page: 0, size: 100, total: items.length })

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=test'
  vi.stubGlobal('IntersectionObserver', Screen)
  Element.prototype.scrollIntoView = () => undefined
  sent = []
  records = []
  paused = false
  open = [
    anIncident('i1', 'a'),
    anIncident('i2', 'b', { kind: 'LEFT_SEAT', severity: 2, escalatedAt: '2022-11-26T02:03:00Z' }),
  ]
  tiles = [
    aTile('a', { openIncidents: 1, worstSeverity: 4 }),
    aTile('b'),
    aTile('c'),
    aTile('z', { state: 'ENDED' }),
  ]
  server.use(
    http.get('*/api/shared/info', () => HttpResponse.json({ serverNow: '2022-11-26T02:01:10Z' })),
    http.get('*/api/proctoring/sessions', () =>
      HttpResponse.json([
        {
          id: 'old',
          name: '昨天',
          state: 'ENDED',
          startsAt: '2022-11-25T01:00:00Z',
          endsAt: '2022-11-25T03:00:00Z',
        },
        {
          id: 'e1',
          name: '上午场',
          state: 'RUNNING',
          startsAt: '2022-11-26T01:00:00Z',
          endsAt: '2022-11-26T03:00:00Z',
        },
      ]),
    ),
    http.get('*/api/proctoring/wall', ({ request }) => {
      expect(new URL(request.url).searchParams.get('sessionId')).toBe('e1')
      return HttpResponse.json({
        asOf: '2022-11-26T02:01:10Z',
        watching: paused ? 'PAUSED' : 'ON',
        ...(paused ? { pausedSince: '2022-11-26T02:00:00Z' } : {}),
        rooms: [{ id: 'r1', name: '第 1 考场' }],
        tiles,
        total: tiles.length,
      })
    }),
    http.get('*/api/proctoring/incidents', ({ request }) => {
      const ask = new URL(request.url).searchParams
      const all = ask.get('state') === 'OPEN' ? open : []
      return page(all.filter((one) => !ask.get('sittingId') || one.sittingId === ask.get('sittingId')))
    }),
    http.get('*/api/proctoring/incidents/:id', ({ params }) =>
      HttpResponse.json(detailOf(open.find(({ id }) => id === params['id'])!)),
    ),
    http.get('*/api/proctoring/ready-sentences', () => HttpResponse.json([])),
    http.get('*/api/proctoring/sittings/:id/messages', () => HttpResponse.json([])),
    http.get('*/api/proctoring/sittings/:id/records', ({ request }) => {
      const asked = Number(new URL(request.url).searchParams.get('page'))
      return HttpResponse.json({
        items: records.slice(asked, asked + 1),
        page: asked,
        size: 1,
        total: records.length,
      })
    }),
    http.post('*/api/proctoring/*', async ({ request }) => {
      sent.push([new URL(request.url).pathname.replace('/api/proctoring/', ''), await request.json()])
      return HttpResponse.json({ candidates: 3, at: '2022-11-26T02:01:10Z', until: '2022-11-26T02:06:10Z' })
    }),
  )
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function enter(at = '/proctor', roles: Staff['roles'] = ['PROCTOR']) {
  const { user } = renderPage('/proctor', <RoomPage />, at, roles)
  await screen.findAllByText('考生c')
  await screen.findAllByText('多人出现')
  return user
}
const dialog = () => screen.findByRole('dialog')

describe('the room (P1, P2)', () => {
  it('ends an exam with the keyboard, only with a reason and a tick', async () => {
    const user = await enter()
    await user.keyboard('j')
    await screen.findByText('当时 · 电脑视角 ·', { exact: false })
    await user.keyboard('4')
    const box = within(await dialog())
    await user.click(box.getByRole('button', { name: '终止考试' }))
    expect(await box.findByText('请填写此项')).toBeInTheDocument()
    expect(await box.findByText('请勾选确认')).toBeInTheDocument()
    expect(sent).toEqual([])
    await user.click(box.getByText('证据清楚。'))
    await user.click(box.getByRole('checkbox'))
    await user.click(box.getByRole('button', { name: '终止考试' }))
    await waitFor(() =>
      expect(sent).toEqual([['incidents/i1/decision', { decision: 'END', reason: '证据清楚。' }]]),
    )
  })

  it('warns with three keys: the verdict, a ready sentence, Enter', async () => {
    const user = await enter()
    await user.keyboard('j')
    await screen.findByText('警告')
    await user.keyboard('2')
    await dialog()
    await user.keyboard('1')
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(sent).toEqual([['incidents/i1/decision', { decision: 'WARN', message: '请收起手机。' }]]),
    )
  })

  it('tells the second of two proctors who decided what and when', async () => {
    server.use(
      http.post('*/api/proctoring/incidents/i1/decision', () =>
        HttpResponse.json(
          {
            status: 409,
            code: 'proctoring.incident.decided',
            title: '王璋 已经处理了这条异常。',
            mend: '请刷新查看。',
            decidedBy: '王璋',
            decidedAt: '2022-11-26T02:01:09Z',
            decision: 'RECORD',
          },
          { status: 409 },
        ),
      ),
    )
    const user = await enter('/proctor?incident=i1&sitting=a')
    await screen.findByText('排除')
    await user.keyboard('1')
    await user.click(within(await dialog()).getByRole('button', { name: '排除' }))
    expect(await screen.findByText('王璋 已经处理了这条异常。')).toBeInTheDocument()
    expect(screen.getByText('结果：已记录违纪，10:01:09。您的处理没有提交。')).toBeInTheDocument()
  })

  it('goes through the queue with J and K, but not while somebody writes', async () => {
    const user = await enter()
    const chosen = () =>
      document.querySelector('[data-incident][aria-pressed="true"]')?.getAttribute('data-incident')
    await user.keyboard('jj')
    expect(chosen()).toBe('i2')
    await user.keyboard('k')
    expect(chosen()).toBe('i1')
    await user.keyboard('m')
    await user.type(within(await dialog()).getByLabelText('消息内容'), 'jjj')
    expect(chosen()).toBe('i1')
  })

  it('writes to all while nobody is chosen, to one who is', async () => {
    const user = await enter()
    await user.keyboard('m')
    await user.type(within(await dialog()).getByLabelText('消息内容'), '还有十分钟')
    await user.click(screen.getByRole('button', { name: '发送' }))
    await waitFor(() => expect(sent).toEqual([['messages', { sessionId: 'e1', text: '还有十分钟' }]]))
    await user.click(screen.getByText('考生c'))
    await user.keyboard('m')
    await user.type(within(await dialog()).getByLabelText('消息内容'), '请坐好')
    await user.click(screen.getByRole('button', { name: '发送' }))
    await waitFor(() => expect(sent[1]).toEqual(['sittings/c/messages', { text: '请坐好' }]))
  })

  it('keeps a picture of the second view with a note (P3)', async () => {
    const user = await enter('/proctor?sitting=c')
    await screen.findByText('截图取证')
    await user.keyboard('s')
    const box = within(await dialog())
    await user.click(box.getByText('手机视角'))
    await user.type(box.getByLabelText('说明（会留下记录）'), '桌上有手机')
    await user.click(box.getByRole('button', { name: '截图并保存' }))
    await waitFor(() =>
      expect(sent).toEqual([
        [
          'sittings/c/screenshot',
          { view: 'SECOND', at: '2022-11-26T02:00:01Z', note: '桌上有手机', violation: true },
        ],
      ]),
    )
  })

  it('keeps the picture that was seen when S was pressed, whatever comes while the note is written (P3)', async () => {
    const user = await enter('/proctor?sitting=c')
    await screen.findByText('截图取证')
    await user.keyboard('s')
    const box = within(await dialog())
    const image = box.getByAltText('电脑视角，10:00:00')
    expect(image).toHaveAttribute('src', '/ingest/wall/c/first?at=2022-11-26T02%3A00%3A00Z&hold=true')
    tiles = tiles.map((one) => ({ ...one, first: { at: '2022-11-26T02:00:09Z', live: true } }))
    await waitFor(
      () => expect(document.querySelector('[data-sitting="c"] img')?.getAttribute('src')).toContain('09Z'),
      { timeout: 4_000 },
    )
    await user.type(box.getByLabelText('说明（会留下记录）'), '桌上有手机')
    await user.click(box.getByRole('button', { name: '截图并保存' }))
    await waitFor(() => expect(sent[0]?.[1]).toMatchObject({ view: 'FIRST', at: '2022-11-26T02:00:00Z' }))
  }, 10_000)

  it('lists what is on record with picture, note, who and when, and earlier ones on demand (P2, P3)', async () => {
    const record = { violation: true, view: 'FIRST' as const, by: '王璋', at: '2022-11-26T02:00:30Z' }
    records = [
      { ...record, id: 'r2', note: '桌上有手机', evidenceId: 'e2', frameAt: '2022-11-26T02:00:00Z' },
      { ...record, id: 'r1', note: '环境检查', violation: false, evidenceId: 'e1', frameAt: null },
    ]
    const user = await enter('/proctor?sitting=c')
    expect(await screen.findByText('违纪记录 · 王璋')).toBeInTheDocument()
    expect(screen.getByText('桌上有手机')).toBeInTheDocument()
    expect(screen.queryByText('环境检查')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '电脑视角 · 10:00:00 的画面' }))
    expect(screen.getByRole('img', { name: '电脑视角 · 10:00:00 的画面' })).toHaveAttribute(
      'src',
      '/api/proctoring/evidence/e2',
    )
    await user.click(screen.getByRole('button', { name: '显示更早的记录' }))
    expect(await screen.findByText('截图 · 王璋')).toBeInTheDocument()
    expect(screen.getByText('环境检查')).toBeInTheDocument()
  })

  it('shows one way to end the exam: with the incident while one waits, else with the candidate', async () => {
    const user = await enter('/proctor?sitting=c')
    expect(await screen.findAllByRole('button', { name: '终止考试' })).toHaveLength(1)
    await user.keyboard('j')
    await screen.findByText('当时 · 电脑视角 ·', { exact: false })
    expect(screen.getAllByRole('button', { name: /终止考试/ })).toHaveLength(1)
  })

  it('refuses an absence that is too long or no whole number, and says what is allowed', async () => {
    const user = await enter('/proctor?sitting=c')
    await user.click(await screen.findByText('准许离席'))
    const box = within(await dialog())
    await user.type(box.getByLabelText('理由（会留下记录）'), '去洗手间')
    for (const wrong of ['99', '1.5']) {
      await user.clear(box.getByLabelText('时长'))
      await user.type(box.getByLabelText('时长'), wrong)
      await user.click(box.getByRole('button', { name: '准许' }))
      expect(await box.findByText('请填写 1 到 30 的整数')).toBeInTheDocument()
      expect(box.getByLabelText('时长')).toHaveValue(wrong)
    }
    expect(sent).toEqual([])
  })

  it('says of a candidate in no room that it is so', async () => {
    tiles = [...tiles, aTile('n', { roomId: null, room: null })]
    await enter('/proctor?sitting=n', ['CHIEF_PROCTOR'])
    expect(await screen.findByText('n · 未分考场')).toBeInTheDocument()
  })

  it('lets only a chief reinstate', async () => {
    await enter('/proctor?sitting=z')
    expect(await screen.findByText('如属误操作，请联系总监考恢复考试。')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '恢复考试' })).not.toBeInTheDocument()
  })

  it('reinstates as a chief, with a reason', async () => {
    const user = await enter('/proctor?sitting=z', ['CHIEF_PROCTOR'])
    await user.click(await screen.findByRole('button', { name: '恢复考试' }))
    const box = within(await dialog())
    await user.type(box.getByLabelText('恢复理由（会留下记录）'), '误操作')
    await user.click(box.getByRole('button', { name: '恢复考试' }))
    await waitFor(() => expect(sent).toEqual([['sittings/z/reinstate', { reason: '误操作' }]]))
  })

  it('says that the machine does not look, and since when', async () => {
    paused = true
    await enter()
    expect(await screen.findByText('AI 暂停：自 10:00:00 起机器没有查看画面')).toBeInTheDocument()
  })

  it('names every key that works, and no other', async () => {
    const user = await enter()
    await user.keyboard('?')
    const keys = within(await dialog())
      .getAllByRole('term')
      .map((one) => one.textContent)
    expect(keys).toEqual(['j', 'k', '1', '2', '3', '4', 's', 'm', 'Esc', '?'])
  })
})
