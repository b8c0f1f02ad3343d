import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { sitting as mockSitting } from '../mocks/state'
import type { Sitting } from '../api/sitting'
import { componentFor, preloadSteps } from './registry'
import { StepView } from './StepView'

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  document.cookie = 'XSRF-TOKEN=test'
  await startTexts()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function show(step: Partial<Sitting['step']>) {
  const base = mockSitting()
  const sitting: Sitting = { ...base, step: { ...base.step, ...step } }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>
          <StepView sitting={sitting} />
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
}

describe('step registry', () => {
  it('knows every form of the catalogue by its own page', () => {
    const plain = componentFor('candidate:something-new')
    for (const key of [
      'confirm-information',
      'pledge',
      'photo',
      'identity-machine',
      'identity-person',
      'second-view',
      'second-view-check',
      'second-view-person',
      'wait',
      'answer',
      'receipt',
      'ended',
    ]) {
      expect(componentFor(`candidate:${key}`), key).not.toBe(plain)
    }
  })

  it('has all texts at hand before the network can be lost, so that the language can be changed without it', async () => {
    expect(i18next.hasResourceBundle('en', 'candidate')).toBe(false)
    await preloadSteps()
    for (const namespace of ['common', 'candidate']) {
      expect(i18next.hasResourceBundle('en', namespace), namespace).toBe(true)
    }
  })

  it('shows a step whose code has been loaded at once, without a moment of loading', async () => {
    await Promise.all([preloadSteps(), i18next.loadNamespaces('candidate')])
    show({ formKey: 'candidate:wait' })
    await vi.waitFor(() => expect(screen.queryByText('…')).not.toBeInTheDocument())
    expect(screen.queryByText('正在加载…')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: '等待开考' })).toBeInTheDocument()
  })

  it('takes no inherited property of an object for a form key', () => {
    expect(componentFor('constructor')).toBe(componentFor('candidate:something-new'))
  })

  it('shows a plain form from the fields of a step that an administrator added', async () => {
    let sent: unknown
    server.use(
      http.post('*/api/sitting/steps/form', async ({ request }) => {
        sent = await request.json()
        return HttpResponse.json(mockSitting())
      }),
    )
    show({
      formKey: 'custom:seat',
      revision: 7,
      name: '登记座位',
      fields: [
        { id: 'seat', label: '座位号', type: 'string', required: true },
        { id: 'floor', label: '楼层', type: 'long', required: false },
        { id: 'quiet', label: '房间安静', type: 'boolean', required: true },
      ],
    })
    expect(await screen.findByRole('heading', { name: '登记座位' })).toBeInTheDocument()
    const user = userEvent.setup()
    const submit = screen.getByRole('button', { name: '提交并继续' })
    await user.click(submit)
    expect(await screen.findByText('请填写“座位号”')).toBeInTheDocument()
    expect(sent).toBeUndefined()
    await user.type(screen.getByLabelText('座位号'), 'A-12')
    await user.click(screen.getByRole('checkbox', { name: '房间安静' }))
    await user.click(submit)
    await expect.poll(() => sent).toEqual({ revision: 7, values: { seat: 'A-12', floor: null, quiet: true } })
  })

  it('says why a sitting has ended and what can be done', async () => {
    show({ formKey: 'candidate:ended', reason: 'IDENTITY_REJECTED' })
    expect(await screen.findByText('身份核验未通过')).toBeInTheDocument()
    expect(screen.getByText(/申诉/)).toBeInTheDocument()
  })
})
