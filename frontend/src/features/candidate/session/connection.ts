import { useSyncExternalStore } from 'react'
import { serverClock } from '../clock/serverClock'

export type Line = 'pulse' | 'saving'

/** Since when (milliseconds, server's clock) the server has been out of reach, on any line. */
export class Connection {
  private readonly lostSince = new Map<Line, number>()
  private readonly listeners = new Set<() => void>()

  report(line: Line, succeeded: boolean): void {
    const lost = this.lostSince.has(line)
    if (succeeded === !lost) return
    if (succeeded) this.lostSince.delete(line)
    else this.lostSince.set(line, serverClock.now())
    for (const listener of this.listeners) listener()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly since = (): number | undefined =>
    this.lostSince.size ? Math.min(...this.lostSince.values()) : undefined
}

export const connection = new Connection()

export function useLostSince(): number | undefined {
  return useSyncExternalStore(connection.subscribe, connection.since)
}
