import { act, render, screen, waitFor } from '@testing-library/react'
import { Suspense } from 'react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startTexts } from '@/i18n/i18n'
import type { Tile } from '../api/wall'
import { aTile, Screen } from '../testing'
import { Wall } from './Wall'

const drawn = vi.hoisted(() => [] as string[])
vi.mock('./StandingMark', () => ({
  StandingMark: ({ state }: { state: string }) => {
    drawn.push(state)
    return <span>{state}</span>
  },
}))

const choose = vi.fn()
const wall = (tiles: Tile[], size: 4 | 9 = 9) => (
  <Suspense fallback="…">
    <Wall tiles={tiles} size={size} chosen={undefined} onChoose={choose} />
  </Suspense>
)
const address = (sittingId: string, view = 'FIRST') =>
  document.querySelector(`[data-sitting="${sittingId}"] [data-view="${view}"] img`)?.getAttribute('src')

beforeAll(startTexts)
beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Screen)
  drawn.length = 0
})

async function open(tiles: Tile[]) {
  const { rerender } = render(wall(tiles))
  await screen.findByText(`考生${tiles[0]!.sittingId}`)
  if (tiles[0]!.first.at)
    await waitFor(() => expect(address(tiles.at(-1)!.sittingId, 'SECOND')).toBeDefined())
  return (next: Tile[]) => rerender(wall(next))
}

describe('wall (P1)', () => {
  it('draws only the tile again that has changed', async () => {
    const tiles = ['a', 'b', 'c'].map((id) => aTile(id))
    const show = await open(tiles)
    drawn.length = 0
    show(
      tiles.map((one) => (one.sittingId === 'b' ? { ...one, answered: 6, state: 'HANDED_IN' } : { ...one })),
    )
    expect(drawn).toEqual(['HANDED_IN'])
  })

  it('does not care for the pulse of who is online, but for that of who is late', async () => {
    const tiles = [aTile('a'), aTile('b', { network: 'LATE', state: 'ENTERED' })]
    const show = await open(tiles)
    drawn.length = 0
    show(tiles.map((one) => ({ ...one, lastSeenAt: '2022-11-26T02:00:03Z' })))
    expect(drawn).toEqual(['ENTERED'])
  })

  it('fetches a picture by its moment, another one when there is a newer', async () => {
    const show = await open([aTile('a')])
    expect(address('a')).toBe('/ingest/wall/a/first?at=2022-11-26T02%3A00%3A00Z')
    const image = document.querySelector('[data-view="FIRST"] img')
    show([aTile('a', { first: { at: '2022-11-26T02:00:04Z', live: true } })])
    expect(address('a')).toBe('/ingest/wall/a/first?at=2022-11-26T02%3A00%3A04Z')
    expect(document.querySelector('[data-view="FIRST"] img')).toBe(image)
  })

  it('fetches nothing for a tile that is off the screen, and goes on when it is back', async () => {
    const show = await open([aTile('a')])
    act(() => Screen.scroll(false))
    show([aTile('a', { first: { at: '2022-11-26T02:00:04Z', live: true } })])
    expect(address('a')).toContain('00%3A00Z')
    act(() => Screen.scroll(true))
    expect(address('a')).toContain('00%3A04Z')
  })

  it('says so where there is no picture', async () => {
    await open([
      aTile('a', { first: { live: false }, second: { joined: false, live: false, approval: 'NONE' } }),
    ])
    expect(screen.getByText('无画面')).toBeInTheDocument()
    expect(screen.getByText('无手机')).toBeInTheDocument()
    expect(document.querySelector('img')).toBeNull()
  })

  it('shows as many as one likes, who needs a proctor on the first page', async () => {
    const tiles = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      aTile(id, id === 'f' ? { openIncidents: 1 } : {}),
    )
    render(wall(tiles, 4))
    expect(await screen.findByText('考生f')).toBeInTheDocument()
    expect(document.querySelectorAll('[data-sitting]')).toHaveLength(4)
    expect(document.querySelector('[data-sitting]')).toHaveAttribute('data-sitting', 'f')
  })
})
