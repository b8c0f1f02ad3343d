import { useSyncExternalStore } from 'react'
import { serverClock } from '../clock/serverClock'

export type Line = 'pulse' | 'saving'

/** Since when (milliseconds, server's clock) the server has been out of reach, on any line. */
export class Connection {
  private readonly lostSince = new Map<Line, number>()
  private readonly listeners = new Set<() => void>()
  private readonly returns = new Set<{ line: Line; tell: () => void }>()

  report(line: Line, succeeded: boolean): void {
    const lost = this.lostSince.has(line)
    if (succeeded === !lost) return
    if (succeeded) this.lostSince.delete(line)
    else this.lostSince.set(line, serverClock.now())
    for (const listener of this.listeners) listener()
    if (!succeeded) return
    for (const each of this.returns) if (each.line === line) each.tell()
  }

  lost(line: Line): boolean {
    return this.lostSince.has(line)
  }

  /** Tells when a lost line works again; gives back how to stop that. */
  onReturn(line: Line, tell: () => void): () => void {
    const each = { line, tell }
    this.returns.add(each)
    return () => this.returns.delete(each)
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
