import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import { EndMoved } from './EndMoved'

beforeAll(startTexts)

const at = (deadline: string) => (
  <Suspense fallback="…">
    <Look>
      <p>试题</p>
      <EndMoved deadline={deadline} />
    </Look>
  </Suspense>
)

describe('a moved end on the answer page (T7)', () => {
  it('is said with both times until the candidate closes it', async () => {
    const { rerender } = render(at('2022-11-26T02:30:00Z'))
    await screen.findByText('试题')
    rerender(at('2022-11-26T02:30:00.000Z'))
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    rerender(at('2022-11-26T02:45:00Z'))
    expect(await screen.findByRole('status')).toHaveTextContent(/10:30:00.*10:45:00/)
    await userEvent.setup().click(screen.getByRole('button', { name: '关闭' }))
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })
})
