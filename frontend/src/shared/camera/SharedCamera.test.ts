import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SharedCamera } from './SharedCamera'

/** As much of a camera's track as is used: it can be pulled out and fall silent. */
class FakeTrack extends EventTarget {
  muted = false
  stop = vi.fn()
}

let tracks: FakeTrack[]
let refusal: DOMException | undefined
const devices = new EventTarget()

function streamOf(track: FakeTrack): MediaStream {
  return { getVideoTracks: () => [track], getTracks: () => [track] } as unknown as MediaStream
}

const getUserMedia = vi.fn(() => {
  if (refusal) return Promise.reject(refusal)
  const track = new FakeTrack()
  tracks.push(track)
  return Promise.resolve(streamOf(track))
})

beforeEach(() => {
  vi.useFakeTimers()
  tracks = []
  refusal = undefined
  getUserMedia.mockClear()
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue()
  const media = Object.assign(devices, { getUserMedia })
  Object.defineProperty(navigator, 'mediaDevices', { value: media, configurable: true })
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'mediaDevices')
})

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const camera = () => new SharedCamera(() => ({}))

describe('one camera for the whole session (A2)', () => {
  it('is opened once for all who hold it and closed after the last has let go', async () => {
    const one = camera()
    const shell = one.hold()
    const booth = one.hold()
    await pass(0)
    expect(getUserMedia).toHaveBeenCalledTimes(1)
    expect(one.view().state).toBe('on')
    booth()
    await pass(5_000)
    expect(tracks[0]!.stop).not.toHaveBeenCalled()
    shell()
    await pass(5_000)
    expect(tracks[0]!.stop).toHaveBeenCalled()
    expect(one.view().state).toBe('off')
  })

  it('stays on from one step of the page to the next', async () => {
    const one = camera()
    const former = one.hold()
    await pass(0)
    former()
    one.hold()
    await pass(5_000)
    expect(getUserMedia).toHaveBeenCalledTimes(1)
    expect(one.view().state).toBe('on')
  })
})

describe('a camera that is lost (fault 17)', () => {
  it('comes back by itself after it was unplugged', async () => {
    const one = camera()
    one.hold()
    await pass(0)
    refusal = new DOMException('', 'NotFoundError')
    tracks[0]!.dispatchEvent(new Event('ended'))
    expect(one.view()).toMatchObject({ state: 'failed', fault: 'lost' })
    await pass(3_000)
    expect(one.view()).toMatchObject({ state: 'failed', fault: 'missing' })
    refusal = undefined
    devices.dispatchEvent(new Event('devicechange'))
    await pass(0)
    expect(one.view().state).toBe('on')
  })

  it('is waited for while another program has it', async () => {
    refusal = new DOMException('', 'NotReadableError')
    const one = camera()
    one.hold()
    await pass(0)
    expect(one.view()).toMatchObject({ state: 'failed', fault: 'busy' })
    refusal = undefined
    await pass(3_000)
    expect(one.view().state).toBe('on')
  })

  it('is said to be silent only when it stays so', async () => {
    const one = camera()
    one.hold()
    await pass(0)
    const track = tracks[0]!
    track.muted = true
    track.dispatchEvent(new Event('mute'))
    await pass(1_000)
    track.muted = false
    track.dispatchEvent(new Event('unmute'))
    await pass(5_000)
    expect(one.view().state).toBe('on')
    track.muted = true
    track.dispatchEvent(new Event('mute'))
    await pass(2_100)
    expect(one.view()).toMatchObject({ state: 'failed', fault: 'silent' })
  })

  it('that is not allowed does not ask again and again', async () => {
    refusal = new DOMException('', 'NotAllowedError')
    const one = camera()
    one.hold()
    await pass(60_000)
    expect(getUserMedia).toHaveBeenCalledTimes(1)
    expect(one.view().fault).toBe('denied')
    refusal = undefined
    one.restart()
    await pass(0)
    expect(one.view().state).toBe('on')
  })

  it('cannot be had at an address without encryption', async () => {
    Reflect.deleteProperty(navigator, 'mediaDevices')
    const one = camera()
    one.hold()
    await pass(60_000)
    expect(one.view()).toEqual({ state: 'failed', fault: 'insecure' })
  })
})
