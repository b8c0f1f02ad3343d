import { later } from '../alarm'
import { faultOf, mayPass, type CameraFault } from './cameraFault'

export interface CameraNow {
  state: 'off' | 'starting' | 'on' | 'failed'
  fault?: CameraFault
  stream?: MediaStream
}

/** A camera that failed is tried again so often by itself. */
const AGAIN_MS = 3_000
/** A picture that stops for a moment is no fault yet. */
const SILENCE_MS = 2_000
/** A part of the page that goes and its successor that comes must not switch the camera off and on. */
const LINGER_MS = 1_000

const OFF: CameraNow = { state: 'off' }

/**
 * One camera for everybody on the page who wants its picture, on for as long as somebody holds it. Comes back by itself
 * after it was unplugged, taken by another program, or allowed after all (fault 17).
 */
export class SharedCamera {
  /** Plays the picture on no page, for those who look at it without showing it. */
  readonly video = document.createElement('video')
  private readonly wish: () => MediaTrackConstraints
  private readonly listeners = new Set<() => void>()
  private now: CameraNow = OFF
  private holders = 0
  private round = 0
  private forget: () => void = () => undefined

  constructor(wish: () => MediaTrackConstraints) {
    this.wish = wish
    this.video.muted = true
    this.video.playsInline = true
  }

  readonly view = (): CameraNow => this.now

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** @returns how to let go; the last one to do so switches the camera off */
  hold(): () => void {
    this.holders++
    if (this.now.state === 'off') this.restart()
    let held = true
    return () => {
      if (!held) return
      held = false
      this.holders--
      later(LINGER_MS, () => {
        if (this.holders === 0) this.end()
      })
    }
  }

  /** Opens the camera anew, for somebody who has mended something or wants another one. */
  readonly restart = (): void => {
    this.show({ state: 'starting' })
    void this.open()
  }

  private end(): void {
    this.round++
    this.forget()
    halt(this.now.stream)
    this.video.srcObject = null
    this.show(OFF)
  }

  private async open(): Promise<void> {
    const round = ++this.round
    this.forget()
    halt(this.now.stream)
    // browsers keep cameras from pages that came unencrypted
    if (!navigator.mediaDevices) return this.fail('insecure')
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: this.wish(), audio: false })
      if (round !== this.round) return halt(stream)
      this.watch(stream, round)
      this.video.srcObject = stream
      await this.video.play()
      if (round === this.round) this.show({ state: 'on', stream })
    } catch (error) {
      if (round === this.round) this.fail(faultOf(error))
    }
  }

  private watch(stream: MediaStream, round: number): void {
    const track = stream.getVideoTracks()[0]
    if (!track) return
    const mine = () => round === this.round
    track.addEventListener('ended', () => mine() && this.fail('lost'))
    track.addEventListener('unmute', () => mine() && this.show({ state: 'on', stream }))
    track.addEventListener('mute', () =>
      later(SILENCE_MS, () => mine() && track.muted && this.fail('silent', stream)),
    )
  }

  /** A stream that is only silent is kept: it may speak again before another one can be had. */
  private fail(fault: CameraFault, stream?: MediaStream): void {
    this.show({ state: 'failed', fault, ...(stream ? { stream } : {}) })
    this.forget()
    const again = () => {
      if (this.now.state === 'failed' && this.holders > 0) void this.open()
    }
    const devices = navigator.mediaDevices as MediaDevices | undefined
    devices?.addEventListener?.('devicechange', again)
    const giveUp = mayPass(fault) ? later(AGAIN_MS, again) : undefined
    const deaf = fault === 'denied' ? whenAllowed(again) : undefined
    this.forget = () => {
      devices?.removeEventListener?.('devicechange', again)
      giveUp?.()
      deaf?.()
    }
  }

  private show(now: CameraNow): void {
    this.now = now
    for (const listener of this.listeners) listener()
  }
}

/** Tells when the browser's permission is given after all; where it cannot be watched the person presses a button. */
function whenAllowed(tell: () => void): () => void {
  let over = false
  let status: PermissionStatus | undefined
  const changed = () => status?.state === 'granted' && tell()
  navigator.permissions?.query({ name: 'camera' as PermissionName }).then(
    (found) => {
      if (over) return
      status = found
      found.addEventListener('change', changed)
    },
    () => undefined,
  )
  return () => {
    over = true
    status?.removeEventListener('change', changed)
  }
}

function halt(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
