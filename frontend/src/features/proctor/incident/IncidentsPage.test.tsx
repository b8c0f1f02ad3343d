import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import type { Incident } from '../api/incidents'
import { anIncident, renderPage } from '../testing'
import { IncidentsPage } from './IncidentsPage'

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

it('lists withdrawn incidents too: none disappears without a trace (P2)', async () => {
  const all: Incident[] = [anIncident('i1', 'a'), anIncident('i2', 'b', { state: 'VOID' })]
  server.use(
    http.get('*/api/shared/info', () => HttpResponse.json({ serverNow: '2022-11-26T02:01:10Z' })),
    http.get('*/api/proctoring/incidents', ({ request }) => {
      const items = all.filter(({ state }) => state === new URL(request.url).searchParams.get('state'))
      return HttpResponse.json({ items, page: 0, size: 20, total: items.length })
    }),
  )
  renderPage('/proctor/incidents', <IncidentsPage />, '/proctor/incidents')
  expect(await screen.findByText(all[0]?.nameMasked ?? '')).toBeInTheDocument()

  await userEvent.setup().click(screen.getByText('已撤销'))

  expect(await screen.findByText('已撤销，不需要处理')).toBeInTheDocument()
  expect(screen.getByText(all[1]?.nameMasked ?? '')).toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
})
