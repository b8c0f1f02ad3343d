import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import type { IncidentDetail } from '../api/incidents'
import { anIncident, detailOf, renderPage } from '../testing'
import { IncidentPage } from './IncidentPage'

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function open(incident: IncidentDetail) {
  server.use(
    http.get('*/api/shared/info', () => HttpResponse.json({ serverNow: '2022-11-26T02:01:10Z' })),
    http.get('*/api/proctoring/incidents', () =>
      HttpResponse.json({ items: [incident], page: 0, size: 100, total: 1 }),
    ),
    http.get('*/api/proctoring/incidents/:id', () => HttpResponse.json(incident)),
  )
  renderPage('/proctor/incidents/:incidentId', <IncidentPage />, '/proctor/incidents/i1')
  await screen.findByText('异常：考生a')
}

describe('an incident (P2)', () => {
  it('shows the moment with the boxes where the machine saw them', async () => {
    await open(detailOf(anIncident('i1', 'a')))
    expect(document.querySelector('figure img')).toHaveAttribute('src', '/api/proctoring/evidence/a')
    const box = document.querySelector('figure svg rect')
    expect(['x', 'y', 'width', 'height'].map((name) => box?.getAttribute(name))).toEqual([
      '0.25',
      '0.1',
      '0.2',
      '0.4',
    ])
    expect(screen.getByText('人脸 0.90')).toBeInTheDocument()
  })

  it('shows what the rule saw: score, threshold, duration, model, and what was before', async () => {
    await open(detailOf(anIncident('i1', 'a')))
    expect(screen.getByText('画面中有 2 人，达到 2 人即提示')).toBeInTheDocument()
    expect(screen.getByRole('img', { name: '依次得分：1, 2' })).toBeInTheDocument()
    expect(screen.getByText(/^01:\d\d，仍在继续$/)).toBeInTheDocument()
    expect(screen.getByText('8f2383e4')).toBeInTheDocument()
    expect(screen.getByText('离开座位')).toBeInTheDocument()
  })

  it('offers no decision about what is decided, and says who decided', async () => {
    await open(
      detailOf(
        anIncident('i1', 'a', {
          state: 'DECIDED',
          decision: 'RECORD',
          reason: '房间内有他人',
          decidedBy: '王璋',
          decidedAt: '2022-11-26T02:01:00Z',
        }),
      ),
    )
    expect(screen.getByText('已记录违纪')).toBeInTheDocument()
    expect(screen.getByText(/王璋/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /排除/ })).not.toBeInTheDocument()
  })

  it('keeps an open dialog and what stands in it when somebody else decides meanwhile', async () => {
    await open(detailOf(anIncident('i1', 'a')))
    const user = userEvent.setup()
    await user.keyboard('2')
    await user.type(await screen.findByLabelText('警告内容（考生可见）'), '请露出双手')
    const decided = {
      state: 'DECIDED',
      decision: 'DISMISS',
      decidedBy: '王璋',
      decidedAt: '2022-11-26T02:01:00Z',
    }
    server.use(
      http.get('*/api/proctoring/incidents/:id', () =>
        HttpResponse.json({ ...detailOf(anIncident('i1', 'a')), ...decided }),
      ),
    )
    expect(await screen.findByText('已排除', {}, { timeout: 5_000 })).toBeInTheDocument()
    expect(screen.getByLabelText('警告内容（考生可见）')).toHaveValue('请露出双手')
    await act(() => i18next.changeLanguage('en'))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
    await act(() => i18next.changeLanguage('zh-CN'))
    expect(screen.getByRole('dialog')).toBeInTheDocument()
  }, 15_000)

  it.each([400, 404])(
    'says that there is no such incident and asks no more (%i)',
    async (status) => {
      let asked = 0
      server.use(
        http.get('*/api/shared/info', () => HttpResponse.json({ serverNow: '2022-11-26T02:01:10Z' })),
        http.get('*/api/proctoring/incidents', () =>
          HttpResponse.json({ items: [], page: 0, size: 100, total: 0 }),
        ),
        http.get('*/api/proctoring/incidents/:id', () => {
          asked++
          return HttpResponse.json(
            { status, code: 'shared.request.invalid', title: '?', mend: '?' },
            { status },
          )
        }),
      )
      renderPage('/proctor/incidents/:incidentId', <IncidentPage />, '/proctor/incidents/abc')
      expect(await screen.findByText('没有这项异常。')).toBeInTheDocument()
      await new Promise((resolve) => setTimeout(resolve, 3_500))
      expect(asked).toBe(1)
    },
    10_000,
  )

  it('says so when there is no picture yet', async () => {
    await open({ ...detailOf(anIncident('i1', 'a')), evidence: [] })
    expect(screen.getByText(/证据画面尚未保存/)).toBeInTheDocument()
  })
})
