import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import { Look } from '@/shared/Look'
import type { Sitting } from '../api/sitting'
import { FreshPhoto } from '../session/FreshPhoto'
import { TryAgain } from './TryAgain'

beforeAll(startTexts)

async function show(part: React.ReactNode) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense fallback="…">
        <Look>{part}</Look>
      </Suspense>
    </QueryClientProvider>,
  )
  return screen.findByRole('alert')
}

const refused = (more: Partial<NonNullable<Sitting['identity']>>) => ({
  phase: 'DECIDED' as const,
  outcome: 'AGAIN' as const,
  byPerson: false,
  triesUsed: 1,
  tries: 3,
  ...more,
})

describe('a photo that would not do (C4)', () => {
  it.each([
    ['SCORED', '这张照片与报名照片不够相像'],
    ['NO_FACE', '照片里没有找到人脸'],
    ['SEVERAL_FACES', '照片里不止一张脸'],
    ['UNUSABLE', '照片太暗、太亮或不够清楚，无法比对'],
    ['SOMETHING_NEW', '这张照片没有通过比对'],
  ])('says what was wrong with %s and how many tries are left', async (verdict, sentence) => {
    const alert = await show(<TryAgain identity={refused({ verdict })} />)
    expect(alert).toHaveTextContent(sentence)
    expect(alert).toHaveTextContent('还可以拍 2 次')
  })

  it('names the proctor who asks for another one, and counts no tries then', async () => {
    const alert = await show(
      <TryAgain identity={refused({ byPerson: true, verdict: 'NO_FACE', triesUsed: 4 })} />,
    )
    expect(alert).toHaveTextContent('监考人员请您重拍一张')
    expect(alert).not.toHaveTextContent('还可以拍')
  })
})

describe('the photo after a change of computer (C1)', () => {
  it('is asked for once', async () => {
    expect(await show(<FreshPhoto answering refused={false} />)).toHaveTextContent('您换了电脑')
  })

  it('is asked for again with the reason when it would not do', async () => {
    expect(await show(<FreshPhoto answering refused />)).toHaveTextContent('刚才补拍的照片没有通过核对')
  })
})
