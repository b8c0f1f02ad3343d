import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { FrameSender, type SenderParts } from './FrameSender'
import type { Shot } from './FrameShot'
import type { FrameReply } from './sendFrame'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const picture = (): Shot => ({
  jpeg: new Blob(['x']),
  greys: Uint8Array.from({ length: 576 }, () => Math.random() * 255),
})
const black = (): Shot => ({ ...picture(), greys: new Uint8Array(576) })
const reply = (nextMillis: number, more: Partial<FrameReply> = {}): FrameReply => ({
  nextMillis,
  serverNow: '2022-11-26T01:00:00Z',
  watching: 'ON',
  hints: [],
  secondHints: [],
  ...more,
})
const problem = (code: string, status: number, retryAfterSeconds?: number) =>
  new ApiProblem(code, status, {
    title: '',
    mend: '',
    code,
    status,
    ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
  })

function sender(parts: Partial<SenderParts> = {}) {
  const send = vi.fn<SenderParts['send']>(() => Promise.resolve(reply(4_000)))
  return { send, frames: new FrameSender({ take: () => Promise.resolve(picture()), send, ...parts }) }
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('frames of a camera (A2)', () => {
  it('go as often as the last reply said', async () => {
    const { send, frames } = sender()
    send.mockResolvedValueOnce(reply(4_000)).mockResolvedValueOnce(reply(1_000))
    frames.start()
    await pass(3_999)
    expect(send).toHaveBeenCalledTimes(1)
    await pass(2)
    expect(send).toHaveBeenCalledTimes(2)
    await pass(1_000)
    expect(send).toHaveBeenCalledTimes(3)
  })

  it('never go two at once, however long a reply takes', async () => {
    const { send, frames } = sender()
    let answer: (value: FrameReply) => void = () => undefined
    send.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
    frames.start()
    await pass(20_000)
    frames.hurry()
    await pass(20_000)
    expect(send).toHaveBeenCalledTimes(1)
    answer(reply(1_000))
    await pass(0)
    await pass(81_000)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('give a slow line two thirds of its time for answers', async () => {
    const { send, frames } = sender()
    send.mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 6_000))
      return reply(1_000)
    })
    frames.start()
    await pass(60_000)
    expect(send.mock.calls.length).toBeLessThanOrEqual(4)
    expect(send.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  it('wait while answers cannot be saved', async () => {
    let free = false
    const { send, frames } = sender({ free: () => free })
    frames.start()
    await pass(10_000)
    expect(send).not.toHaveBeenCalled()
    free = true
    await pass(1_000)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('back off up to 30 s when they do not arrive, and go on at once when the network is back', async () => {
    const { send, frames } = sender()
    send.mockRejectedValue(new ApiProblem('client.offline', 0))
    frames.start()
    await pass(300_000)
    const tries = send.mock.calls.length
    expect(tries).toBeGreaterThanOrEqual(12)
    expect(tries).toBeLessThanOrEqual(18)
    expect(frames.view().failed).toBe(tries)
    send.mockResolvedValue(reply(4_000))
    frames.hurry()
    await pass(1)
    expect(send).toHaveBeenCalledTimes(tries + 1)
    expect(frames.view().failed).toBe(0)
  })

  it('wait as long as a busy server asks', async () => {
    const { send, frames } = sender()
    send.mockRejectedValueOnce(problem('proctoring.frame.busy', 503, 8))
    frames.start()
    await pass(7_900)
    expect(send).toHaveBeenCalledTimes(1)
    await pass(200)
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('become lighter when the server finds one too large', async () => {
    const lighten = vi.fn()
    const { send, frames } = sender({ lighten })
    send.mockRejectedValueOnce(problem('proctoring.frame.too-large', 413))
    frames.start()
    await pass(1_000)
    expect(lighten).toHaveBeenCalledTimes(1)
  })

  it('stop for good once another computer or phone is in their place', async () => {
    const { send, frames } = sender()
    send.mockRejectedValue(problem('proctoring.frame.replaced', 410))
    frames.start()
    await pass(120_000)
    expect(send).toHaveBeenCalledTimes(1)
    expect(frames.view().refused).toBe('elsewhere')
  })

  it('are offered again now and then after an end, which may be taken back', async () => {
    const { send, frames } = sender()
    send.mockRejectedValueOnce(problem('proctoring.frame.over', 410))
    frames.start()
    await pass(1)
    expect(frames.view().refused).toBe('over')
    await pass(30_000)
    expect(send).toHaveBeenCalledTimes(2)
    expect(frames.view().refused).toBeUndefined()
  })

  it('stop with the page that wanted them', async () => {
    const { send, frames } = sender()
    const stop = frames.start()
    await pass(1)
    stop()
    await pass(60_000)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('tell what the server finds wrong with both views', async () => {
    const { send, frames } = sender()
    send.mockResolvedValueOnce(reply(4_000, { hints: ['DARK'], secondHints: ['NO_SCREEN'] }))
    frames.start()
    await pass(1)
    expect(frames.view()).toMatchObject({ hints: ['DARK'], secondHints: ['NO_SCREEN'] })
  })
})

describe('a picture that shows nothing (fault 17)', () => {
  it('is told after the second one, not after a hand before the lens', async () => {
    const shots = [black(), picture(), black(), black()]
    const { frames } = sender({ take: () => Promise.resolve(shots.shift()) })
    frames.start()
    const seen: (string | undefined)[] = []
    for (let frame = 0; frame < 4; frame++) {
      await pass(frame === 0 ? 1 : 4_000)
      seen.push(frames.view().picture)
    }
    expect(seen).toEqual([undefined, undefined, undefined, 'covered'])
  })

  it('that stands still is told after it came three more times', async () => {
    const still = picture()
    const { frames } = sender({ take: () => Promise.resolve(still) })
    frames.start()
    await pass(8_001)
    expect(frames.view().picture).toBeUndefined()
    await pass(4_000)
    expect(frames.view().picture).toBe('frozen')
  })

  it('is told although nothing reaches the server', async () => {
    const { send, frames } = sender({ take: () => Promise.resolve(black()) })
    send.mockRejectedValue(new ApiProblem('client.offline', 0))
    frames.start()
    await pass(10_000)
    expect(frames.view().picture).toBe('covered')
  })
})
