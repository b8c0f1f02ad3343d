/** A reading this much off what we expected means that the computer slept: believe the reading at once. */
const LEAP_MS = 2_000
/** After so long a worse but fresher reading is preferred, against drift. */
const STALE_MS = 60_000

/**
 * The server's time on this computer. Measured from replies (half the round trip is taken off) and carried on
 * by the monotonic clock, so that changing the computer's own clock moves no deadline.
 */
export class ServerClock {
  private offset: number | undefined
  private roundTrip = Number.POSITIVE_INFINITY
  private readAt = Number.NEGATIVE_INFINITY
  private readonly monotonic: () => number

  constructor(monotonic: () => number = () => performance.now()) {
    this.monotonic = monotonic
  }

  /** `sentAt` is {@link mark} from before the request. */
  read(serverNow: string, sentAt: number): void {
    const receivedAt = this.monotonic()
    const roundTrip = receivedAt - sentAt
    const offset = Date.parse(serverNow) - (sentAt + roundTrip / 2)
    const leap = this.offset !== undefined && Math.abs(offset - this.offset) > LEAP_MS + roundTrip
    if (leap || roundTrip <= this.roundTrip || receivedAt - this.readAt > STALE_MS) {
      this.offset = offset
      this.roundTrip = roundTrip
      this.readAt = receivedAt
    }
  }

  mark(): number {
    return this.monotonic()
  }

  /** Milliseconds since 1970 as the server counts them; the computer's own clock until the first reading. */
  now(): number {
    return this.offset === undefined ? Date.now() : this.monotonic() + this.offset
  }
}

export const serverClock = new ServerClock()
