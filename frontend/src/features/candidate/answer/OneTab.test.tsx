import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { mock } from '../mocks/state'
import { answerStage } from './answerStage'

const stage = answerStage()

const state = () => screen.findByTestId('save-state')
const saved = async () =>
  waitFor(async () => expect(await state()).toHaveAttribute('data-state', 'SAVED'), { timeout: 5_000 })

describe('two tabs of one sitting (C7)', () => {
  it('answers in one tab only: a second one may take over, and stops when it is taken back', async () => {
    const name = 'yuankao.answering.0192f0c0-0000-7000-8000-000000000001'
    const stopped = vi.fn()
    stage.locks.request(name, {}, () => new Promise(() => undefined)).catch(stopped)
    const user = userEvent.setup()
    const elsewhere = () => screen.findByRole('heading', { name: '已在另一个标签页作答' }, { timeout: 5_000 })
    stage.open()
    expect(await elsewhere()).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '在这里继续' }))
    await waitFor(() => expect(stopped).toHaveBeenCalledOnce())
    await user.click(await screen.findByRole('radio', { name: /书面劳动合同/ }))
    await saved()
    stage.server.use(http.post('*/api/sitting/answers', () => HttpResponse.error()))
    await user.click(screen.getByRole('radio', { name: /口头劳动合同/ }))
    await screen.findByText('有 1 题尚未保存，正在重试')
    stage.locks.request(name, { steal: true }, () => new Promise(() => undefined)).catch(() => undefined)
    expect(await elsewhere()).toBeInTheDocument()
    stage.server.resetHandlers()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(mock.answers.get('q1')?.value).toEqual(['B'])
    await user.click(screen.getByRole('button', { name: '在这里继续' }))
    await waitFor(() => expect(mock.answers.get('q1')?.value).toEqual(['A']), { timeout: 5_000 })
  })
})
