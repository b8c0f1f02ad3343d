import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { mock } from '../mocks/state'
import { pulseKey } from '../session/usePulse'
import { answerStage } from './answerStage'

const { server, open } = answerStage()

const refuse = () =>
  server.use(
    http.post('*/api/sitting/answers', () =>
      HttpResponse.json(
        { status: 400, code: 'sitting.answers.value-invalid', title: '选项与这道题不符。', mend: '' },
        { status: 400 },
      ),
    ),
  )
const state = () => screen.findByTestId('save-state')
const saved = async () =>
  waitFor(async () => expect(await state()).toHaveAttribute('data-state', 'SAVED'), { timeout: 5_000 })

describe('answering (C7)', () => {
  it('says saved with the time once the server has it, and resumes at the same question after a reload', async () => {
    const user = userEvent.setup()
    const first = open()
    await user.click(await screen.findByRole('button', { name: '第 16 题，未答' }))
    await user.click(screen.getByRole('checkbox', { name: /书面劳动合同/ }))
    await user.click(screen.getByRole('checkbox', { name: /口头劳动合同/ }))
    await saved()
    expect(await state()).toHaveTextContent(/已保存 \d\d:\d\d:\d\d/)
    expect(mock.answers.get('q16')?.value).toEqual(['A', 'B'])
    first.unmount()

    open()
    expect(await screen.findByRole('heading', { name: '第 16 题 / 共 30 题' })).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: /口头劳动合同/ })).toBeChecked()
    expect(screen.getByRole('button', { name: '第 16 题，已答' })).toBeInTheDocument()
  })

  it('never says saved while the server is away, and shows that answering goes on', async () => {
    server.use(http.post('*/api/sitting/answers', () => HttpResponse.error()))
    const user = userEvent.setup()
    open()
    await user.click(await screen.findByRole('radio', { name: /书面劳动合同/ }))
    expect(await screen.findByText('有 1 题尚未保存，正在重试')).toBeInTheDocument()
    expect(await state()).toHaveAttribute('data-state', 'PENDING')
    await user.click(screen.getByRole('button', { name: '交卷' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByRole('button', { name: '确认交卷' })).toBeDisabled()
    server.resetHandlers()
    await saved()
    await waitFor(() => expect(within(dialog).getByRole('button', { name: '确认交卷' })).toBeEnabled())
  })

  it('shows what another computer sent too late, and takes it only when it is chosen here', async () => {
    const late = [{ questionId: 'q1', value: ['C'], arrivedAt: '2022-11-26T01:30:05Z' }]
    server.use(http.get('*/api/sitting/answers', () => HttpResponse.json({ answers: [], late, epoch: 2 })))
    const client = new QueryClient()
    client.setQueryData(pulseKey, { lateAnswers: 1 })
    const user = userEvent.setup()
    open(client)
    expect(await screen.findByTestId('late-answer')).toHaveTextContent('另一台电脑上选过：C（未采用）')
    expect(screen.getByTestId('late-answer')).toHaveTextContent('09:30')
    expect(document.querySelectorAll('fieldset input:checked')).toHaveLength(0)
    await user.keyboard('c')
    await saved()
    expect(mock.answers.get('q1')?.value).toEqual(['C'])
    expect(screen.queryByTestId('late-answer')).not.toBeInTheDocument()
  })

  it('chooses, turns and marks by keys inside the question', async () => {
    const user = userEvent.setup()
    open()
    const heading = await screen.findByRole('heading', { name: '第 1 题 / 共 30 题' })
    expect(heading).toHaveFocus()
    await user.keyboard('c')
    await saved()
    expect(mock.answers.get('q1')?.value).toEqual(['C'])
    await user.keyboard('m{PageDown}')
    expect(await screen.findByRole('heading', { name: '第 2 题 / 共 30 题' })).toHaveFocus()
    expect(screen.getByRole('button', { name: '第 1 题，已答，已标记' })).toBeInTheDocument()
  })

  it('never says all saved while an answer was refused, and names it on the bar and the map', async () => {
    refuse()
    const user = userEvent.setup()
    open()
    await user.click(await screen.findByRole('radio', { name: /书面劳动合同/ }))
    expect(await screen.findByText(/有 1 题未能保存，请重新选择/)).toHaveAttribute('role', 'alert')
    expect(screen.getByTestId('save-summary')).not.toHaveTextContent('全部答案已保存')
    const cell = screen.getByRole('button', { name: '第 1 题，未能保存' })
    expect(cell).toHaveAttribute('data-refused', 'true')
    expect(screen.getByText('已答 0 / 30 题')).toBeInTheDocument()
    server.resetHandlers()
    await user.click(screen.getByRole('radio', { name: /口头劳动合同/ }))
    await saved()
    expect(screen.getByTestId('save-summary')).toHaveTextContent('全部答案已保存')
    expect(screen.queryByText(/未能保存/)).not.toBeInTheDocument()
  })

  it('says what to do when the server stores no more changes, and keeps the choice', async () => {
    const code = 'sitting.answers.too-many'
    server.use(
      http.post('*/api/sitting/answers', () =>
        HttpResponse.json({ title: '…', status: 429, code }, { status: 429 }),
      ),
    )
    const user = userEvent.setup()
    open()
    const choice = await screen.findByRole('radio', { name: /书面劳动合同/ })
    await user.click(choice)
    expect(await screen.findByText(/修改次数过多，有 1 题的修改没有保存/)).toHaveAttribute('role', 'alert')
    expect(screen.getByTestId('save-summary')).not.toHaveTextContent('正在重试')
    expect(choice).toBeChecked()
    server.resetHandlers()
    await saved()
    expect(screen.queryByText(/修改次数过多/)).not.toBeInTheDocument()
  })

  it('hands in with a refused answer only after a second confirmation', async () => {
    refuse()
    const user = userEvent.setup()
    open()
    await user.click(await screen.findByRole('radio', { name: /书面劳动合同/ }))
    await screen.findByText(/有 1 题未能保存，请重新选择/)
    await user.click(screen.getByRole('button', { name: '交卷' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('已答 0 题，共 30 题。')).toBeInTheDocument()
    expect(dialog.getByText('有 1 题未能保存：')).toBeInTheDocument()
    expect(dialog.getByRole('button', { name: '确认交卷' })).toBeDisabled()
    await user.click(dialog.getByRole('checkbox', { name: /仍要交卷/ }))
    expect(dialog.getByRole('button', { name: '确认交卷' })).toBeEnabled()
    await user.click(dialog.getByRole('button', { name: '前往第 1 题' }))
    await user.click(screen.getByRole('button', { name: '交卷' }))
    expect(within(await screen.findByRole('dialog')).getByRole('button', { name: '确认交卷' })).toBeDisabled()
  })
})
