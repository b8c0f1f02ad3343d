import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { App } from 'antd'
import { Suspense, type ReactNode } from 'react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { StaffContext } from '@/features/staff/useStaff'
import type { Staff } from '@/features/staff/api/staff'
import { Look } from '@/shared/Look'
import type { Incident, IncidentDetail } from './api/incidents'
import type { Tile } from './api/wall'

/** For tests: a page of this face at an address, with somebody signed in. */
export function renderPage(path: string, page: ReactNode, at: string, roles: Staff['roles'] = ['PROCTOR']) {
  const staff: Staff = { id: 'p1', username: 'p1', displayName: '李璋', roles, mustChangePassword: false }
  const rendered = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Suspense fallback="…">
        <Look>
          <App>
            <StaffContext value={staff}>
              <MemoryRouter initialEntries={[at]}>
                <Routes>
                  <Route path={path} element={page} />
                  <Route path="*" element={<span>elsewhere</span>} />
                </Routes>
              </MemoryRouter>
            </StaffContext>
          </App>
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
  return { ...rendered, user: userEvent.setup() }
}

export const aTile = (sittingId: string, over: Partial<Tile> = {}): Tile => ({
  sittingId,
  nameMasked: `考生${sittingId}`,
  ticketNumber: sittingId,
  roomId: 'r1',
  room: '第 1 考场',
  state: 'ADMITTED',
  answered: 5,
  total: 80,
  network: 'ONLINE',
  lastSeenAt: '2022-11-26T02:00:00Z',
  first: { at: '2022-11-26T02:00:00Z', live: true },
  second: { at: '2022-11-26T02:00:01Z', live: true, joined: true, approval: 'APPROVED' },
  openIncidents: 0,
  ...over,
})

export const anIncident = (id: string, sittingId: string, over: Partial<Incident> = {}): Incident => ({
  id,
  number: `I-221126-${id}`,
  sittingId,
  nameMasked: `考生${sittingId}`,
  ticketNumber: sittingId,
  sessionId: 'e1',
  sessionName: '上午场',
  roomId: 'r1',
  room: '第 1 考场',
  kind: 'SEVERAL_PERSONS',
  severity: 4,
  state: 'OPEN',
  raisedAt: '2022-11-26T02:00:10Z',
  startedAt: '2022-11-26T02:00:06Z',
  late: false,
  ...over,
})

export const detailOf = (incident: Incident): IncidentDetail => ({
  ...incident,
  episodes: [
    {
      id: 'e',
      view: 'FIRST',
      startedAt: incident.startedAt,
      late: false,
      score: 2,
      threshold: 2,
      holdMillis: 2000,
      tier: 'full',
      modelDigest: '8f2383e4',
      frames: [
        { view: 'FIRST', at: '2022-11-26T02:00:02Z', score: 1, boxes: [] },
        { view: 'FIRST', at: '2022-11-26T02:00:06Z', score: 2, boxes: [] },
      ],
    },
  ],
  evidence: [
    { id: 'b', episodeId: 'e', moment: 'BEFORE', view: 'FIRST', at: '2022-11-26T02:00:02Z', boxes: [] },
    {
      id: 'a',
      episodeId: 'e',
      moment: 'AT',
      view: 'FIRST',
      at: '2022-11-26T02:00:06Z',
      boxes: [{ label: 'face', x: 0.25, y: 0.1, width: 0.2, height: 0.4, score: 0.9 }],
    },
  ],
  earlier: [
    {
      id: 'old',
      number: 'I-1',
      sessionId: 'e1',
      kind: 'LEFT_SEAT',
      severity: 2,
      startedAt: '2022-11-26T01:00:00Z',
      decision: 'WARN',
    },
  ],
  readySentences: [
    { id: 1, decision: 'WARN', zh: '请收起手机。', en: 'Put away your phone.' },
    { id: 2, decision: 'END', zh: '证据清楚。', en: 'The evidence is clear.' },
  ],
})

/** jsdom has no screen: everything is on it, until a test scrolls it away. */
export class Screen implements IntersectionObserver {
  static readonly all = new Set<Screen>()
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  private readonly told: IntersectionObserverCallback

  constructor(told: IntersectionObserverCallback) {
    this.told = told
    Screen.all.add(this)
  }

  static scroll(isIntersecting: boolean): void {
    for (const one of Screen.all) one.tell(isIntersecting)
  }

  private tell(isIntersecting: boolean): void {
    this.told([{ isIntersecting } as IntersectionObserverEntry], this)
  }

  observe(): void {
    this.tell(true)
  }

  unobserve(): void {
    this.disconnect()
  }

  disconnect(): void {
    Screen.all.delete(this)
  }

  takeRecords(): IntersectionObserverEntry[] {
    return []
  }
}
