import { ApiProblem, isProblem } from '@/api/problem'
import { later } from '../alarm'
import type { Shot } from './FrameShot'
import { PictureJudge, type PictureFault } from './PictureJudge'
import type { FrameReply, Hint } from './sendFrame'

export interface FramesNow {
  /** The picture itself is of no use. */
  picture: PictureFault | undefined
  hints: Hint[]
  secondHints: Hint[]
  /** So many frames in a row have not arrived. */
  failed: number
  /** No frame of this page is wanted: the sitting is over, or another computer or phone has taken its place. */
  refused: 'over' | 'elsewhere' | undefined
}

export interface SenderParts {
  take: () => Promise<Shot | undefined>
  send: (jpeg: Blob) => Promise<FrameReply>
  /** Whether a frame may go now: answers go before pictures. */
  free?: () => boolean
  lighten?: () => void
}

/** Without a picture, or while answers go first, it is looked again so often. */
const LOOK_MS = 1_000
const FIRST_BACK_OFF_MS = 1_000
const LAST_BACK_OFF_MS = 30_000
/** A line that needs so long for one frame gets at most a third of its time filled with frames. */
const SLOW_MS = 2_000

const NONE: FramesNow = { picture: undefined, hints: [], secondHints: [], failed: 0, refused: undefined }

/** Sends one frame after the other, never two at once, as often as the server's reply says. */
export class FrameSender {
  private readonly parts: SenderParts
  private readonly listeners = new Set<() => void>()
  private judge = new PictureJudge()
  private now = NONE
  private running = 0
  private giveUp: () => void = () => undefined
  private busy = false

  constructor(parts: SenderParts) {
    this.parts = parts
  }

  readonly view = (): FramesNow => this.now

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** @returns how to stop */
  start(): () => void {
    const run = ++this.running
    this.judge = new PictureJudge()
    this.show(NONE)
    this.plan(0, run)
    return () => {
      if (run !== this.running) return
      this.running++
      this.giveUp()
    }
  }

  /** Forgets that no frame was wanted, for whoever starts it again. */
  readonly forgive = (): void => {
    if (this.now.refused) this.show(NONE)
  }

  /** Tries at once, for example when the network is back; what the server wants to wait for is waited for. */
  readonly hurry = (): void => {
    if (this.now.failed > 0 && !this.now.refused) this.plan(0, this.running)
  }

  private plan(delay: number, run: number): void {
    this.giveUp()
    this.giveUp = later(delay, () => void this.next(run))
  }

  private async next(run: number): Promise<void> {
    if (run !== this.running) return
    const delay = this.busy ? LOOK_MS : await this.one(run)
    if (run === this.running && delay !== undefined) this.plan(delay, run)
  }

  /** @returns after how many milliseconds the next one is due; undefined when there is none */
  private async one(run: number): Promise<number | undefined> {
    if (this.parts.free?.() === false) return LOOK_MS
    this.busy = true
    try {
      const shot = await this.parts.take()
      if (run !== this.running || !shot) return LOOK_MS
      this.see(this.judge.judge(shot.greys))
      const began = performance.now()
      const reply = await this.parts.send(shot.jpeg)
      if (run !== this.running) return undefined
      this.show({ ...this.now, failed: 0, refused: undefined, ...hintsOf(reply) })
      const took = performance.now() - began
      return Math.max(reply.nextMillis, took > SLOW_MS ? 2 * took : 0)
    } catch (error) {
      return run === this.running ? this.fail(error) : undefined
    } finally {
      this.busy = false
    }
  }

  private see(picture: PictureFault | undefined): void {
    if (picture !== this.now.picture) this.show({ ...this.now, picture })
  }

  private fail(error: unknown): number | undefined {
    // the end of a sitting may be taken back
    if (isProblem(error, 'proctoring.frame.over')) return this.refuse('over', LAST_BACK_OFF_MS)
    if (isProblem(error, 'proctoring.frame.replaced') || isProblem(error, 'sitting.taken-over')) {
      return this.refuse('elsewhere', undefined)
    }
    if (isProblem(error, 'proctoring.frame.too-large')) this.parts.lighten?.()
    const failed = this.now.failed + 1
    this.show({ ...this.now, failed })
    const asked = error instanceof ApiProblem ? (error.retryAfterSeconds ?? 0) * 1_000 : 0
    const backOff = Math.min(LAST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** (failed - 1))
    return Math.max(asked, backOff * (0.75 + Math.random() / 4))
  }

  private refuse(refused: 'over' | 'elsewhere', again: number | undefined): number | undefined {
    this.show({ ...NONE, refused })
    return again
  }

  private show(now: FramesNow): void {
    this.now = now
    for (const listener of this.listeners) listener()
  }
}

function hintsOf({ hints, secondHints }: FrameReply) {
  return { hints, secondHints }
}
