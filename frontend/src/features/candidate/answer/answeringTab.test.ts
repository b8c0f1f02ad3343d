import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AnsweringTab } from './answeringTab'
import { FakeLocks } from './fakeLocks'

const tabs: AnsweringTab[] = []
function open(): AnsweringTab {
  const tab = new AnsweringTab('sitting-1')
  tabs.push(tab)
  return tab
}
const becomes = (tab: AnsweringTab, place: string) =>
  vi.waitFor(() => expect(tab.place()).toBe(place), { timeout: 3_000 })

afterEach(() => {
  for (const tab of tabs.splice(0)) tab.release()
  FakeLocks.remove()
})

describe.each(['Web Locks', 'BroadcastChannel'])('one answering tab of a sitting, by %s (C7)', (by) => {
  beforeEach(() => {
    if (by === 'Web Locks') new FakeLocks().install()
  })

  it('lets the first tab answer and tells the second one so', async () => {
    const first = open()
    await becomes(first, 'HERE')
    const second = open()
    await becomes(second, 'ELSEWHERE')
    expect(first.place()).toBe('HERE')
  })

  it('goes on in the second tab when the person wants it, and the first one steps back', async () => {
    const first = open()
    await becomes(first, 'HERE')
    const second = open()
    await becomes(second, 'ELSEWHERE')
    second.take()
    await becomes(second, 'HERE')
    await becomes(first, 'ELSEWHERE')
    first.take()
    await becomes(first, 'HERE')
    await becomes(second, 'ELSEWHERE')
  })

  it('goes on by itself when the other tab has left', async () => {
    const first = open()
    await becomes(first, 'HERE')
    const second = open()
    await becomes(second, 'ELSEWHERE')
    first.release()
    await becomes(second, 'HERE')
  })
})

describe('a browser with neither', () => {
  it('answers at once', () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    Reflect.deleteProperty(window, 'BroadcastChannel')
    expect(open().place()).toBe('HERE')
    vi.unstubAllGlobals()
  })
})
