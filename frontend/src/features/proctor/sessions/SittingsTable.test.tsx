import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import i18next from 'i18next'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { Suspense } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { SittingsTable } from './SittingsTable'

const sitting = (sittingId: string, step: { stepFormKey?: string; stepName?: string }) => ({
  sittingId,
  nameMasked: sittingId,
  ticketNumber: sittingId,
  state: 'ENTERED',
  secondViewOnline: false,
  ...step,
})
const server = setupServer(
  http.get('*/api/proctoring/sittings', () =>
    HttpResponse.json({
      items: [
        sitting('known', { stepFormKey: 'candidate:pledge', stepName: '签署承诺书' }),
        sitting('unknown', { stepFormKey: 'candidate:declare-health', stepName: '健康申报' }),
        sitting('none', {}),
      ],
      page: 0,
      size: 20,
      total: 3,
    }),
  ),
)
beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts()
})
afterEach(() => i18next.changeLanguage('zh-CN'))
afterAll(() => server.close())

async function stepOf(candidate: string): Promise<string | null> {
  const [name] = await screen.findAllByText(candidate)
  return within(name!.closest('tr')!).getAllByRole('cell')[4]!.textContent
}

describe('where candidates stand (P5)', () => {
  it.each([
    ['zh-CN', '签署承诺书'],
    ['en', 'Sign the pledge'],
  ])('names in %s the steps it knows, and the others as the model does', async (language, pledge) => {
    await i18next.changeLanguage(language)
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Suspense fallback="…">
          <SittingsTable sessions={[]} />
        </Suspense>
      </QueryClientProvider>,
    )
    expect(await stepOf('known')).toBe(pledge)
    expect(await stepOf('unknown')).toBe('健康申报')
    expect(await stepOf('none')).toBe('—')
  })
})
