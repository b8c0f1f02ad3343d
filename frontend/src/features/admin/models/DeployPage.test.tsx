import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { MemoryRouter } from 'react-router'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import type { ModelCheck, Outlook } from '../api/gate'
import { DeployPage } from './DeployPage'

const mark = vi.fn()
vi.mock('./processCanvas', () => ({
  openProcess: () =>
    Promise.resolve({
      fit: vi.fn(),
      by: vi.fn(),
      show: vi.fn(),
      select: vi.fn(),
      mark,
      resized: vi.fn(),
      destroy: vi.fn(),
    }),
}))

const XML =
  '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="candidate-sitting"><userTask id="step_new" name="检查桌面" /></process></definitions>'

const outlook: Outlook = {
  file: 'candidate-sitting.bpmn',
  kind: 'PROCESS',
  key: 'candidate-sitting',
  name: '考生应考',
  versionTag: '2',
  nextVersion: 2,
  currentTag: '1',
  running: 240,
  findings: [],
  added: [{ id: 'step_new', name: '检查桌面', type: 'userTask' }],
  removed: [],
  changed: [{ id: 'flow_toPhoto', name: '', type: 'sequenceFlow' }],
}

const words = { title: '含有脚本（bpmn:scriptTask）。', mend: '删去脚本。' }
const refused: Outlook = {
  ...outlook,
  findings: [
    {
      elementId: 'step_new',
      elementName: '检查桌面',
      code: 'workflow.gate.script',
      ...words,
      texts: { 'zh-CN': words, en: { title: 'It holds a script.', mend: 'Take it out.' } },
    },
  ],
}

const server = setupServer()
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=test'
  mark.mockClear()
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function send(check: ModelCheck) {
  server.use(http.post('*/api/workflow/model-checks', () => HttpResponse.json(check)))
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>
          <MemoryRouter>
            <DeployPage />
          </MemoryRouter>
        </Look>
      </Suspense>
    </QueryClientProvider>,
  )
  await screen.findByText('点击选择文件，或拖到这里')
  const user = userEvent.setup()
  const file = new File([XML], 'candidate-sitting.bpmn', { type: 'text/xml' })
  await user.upload(container.querySelector<HTMLInputElement>('input[type=file]')!, file)
  return user
}

describe('deploying a model (N1)', () => {
  it('names the element of each finding, marks it in the drawing, and offers nothing to deploy', async () => {
    await send({ accepted: false, files: [refused] })

    const findings = await screen.findByRole('list', { name: '需要改正' })
    expect(within(findings).getByRole('button', { name: '检查桌面' })).toBeInTheDocument()
    expect(within(findings).getByText('step_new')).toBeInTheDocument()
    expect(within(findings).getByText('含有脚本（bpmn:scriptTask）。')).toBeInTheDocument()
    await waitFor(() => expect(mark).toHaveBeenLastCalledWith(['step_new']))
    expect(screen.queryByRole('button', { name: '确认部署' })).not.toBeInTheDocument()
  })

  it('shows what would change, asks for a reason, and says that it is done', async () => {
    let asked = 0
    const user = await send({ accepted: true, files: [outlook] })
    server.use(
      http.post('*/api/workflow/models', () => {
        asked += 1
        return HttpResponse.json(
          {
            models: [
              {
                kind: 'PROCESS',
                key: 'candidate-sitting',
                version: 2,
                tag: '2',
                id: 'candidate-sitting:2:x',
              },
            ],
          },
          { status: 201 },
        )
      }),
    )
    expect(await screen.findByText('新增 1 项')).toBeInTheDocument()
    expect(screen.getByText('人工步骤 检查桌面')).toBeInTheDocument()
    expect(screen.getByText('流向 flow_toPhoto')).toBeInTheDocument()
    expect(screen.getByText('第 2 版 · 标签 2')).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: '确认部署' }))
    expect(await screen.findByText('请填写此项')).toBeInTheDocument()
    expect(asked).toBe(0)

    await user.type(screen.getByLabelText('原因'), '增加检查桌面')
    await user.click(screen.getByRole('button', { name: '确认部署' }))
    expect(await screen.findByText('已部署')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /candidate-sitting · 第 2 版/ })).toHaveAttribute(
      'href',
      '/admin/models/candidate-sitting%3A2%3Ax',
    )
  })

  it('says from when each model counts, which differs', async () => {
    await send({
      accepted: true,
      files: [
        outlook,
        { ...outlook, key: 'incident-review', name: '异常事件处理', file: 'incident-review.bpmn' },
        { ...outlook, kind: 'DECISION', key: 'identity-decision', name: '身份核验判定', versionTag: '7' },
      ],
    })
    expect(await screen.findByText(/此后准备的场次的考生/)).toBeInTheDocument()
    expect(screen.getByText(/此后发现的异常使用新版本/)).toBeInTheDocument()
    expect(screen.getByText(/按标签“7”引用它的流程版本/)).toBeInTheDocument()
  })

  it('says what the server refuses at the last moment', async () => {
    const user = await send({ accepted: true, files: [outlook] })
    server.use(
      http.post('*/api/workflow/models', () =>
        HttpResponse.json(
          { status: 422, code: 'workflow.model.refused', title: '没有通过检查', mend: '先检查文件' },
          { status: 422 },
        ),
      ),
    )
    await user.type(await screen.findByLabelText('原因'), '增加检查桌面')
    await user.click(screen.getByRole('button', { name: '确认部署' }))
    expect(await screen.findByText('没有通过检查')).toBeInTheDocument()
  })
})
