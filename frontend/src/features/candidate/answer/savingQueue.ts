import { ApiProblem, isProblem } from '@/api/problem'
import type { SavedAnswers } from '../api/getAnswers'
import type { Change, SaveReply } from '../api/saveAnswers'
import type { LedgerRow } from '../device/database'
import type { Ledger } from './answerLedger'
import { mergeAnswers } from './mergeAnswers'

export interface AnswerState {
  value: string[]
  revision: number
  /** PENDING: not acknowledged yet. REFUSED: the server cannot take this value; the person is told. */
  status: 'SAVED' | 'PENDING' | 'REFUSED'
  savedAt?: string
}

/** Why nothing more can be saved from here. */
export type QueueEnd = 'CLOSED' | 'TAKEN_OVER' | 'SIGNED_OUT'

export interface QueueView {
  answers: ReadonlyMap<string, AnswerState>
  pending: number
  failing: boolean
  end: QueueEnd | undefined
  /** False when this browser could not keep a change on its disk. */
  kept: boolean
}

export interface QueueParts {
  sittingId: string
  ledger: Ledger
  send: (changes: Change[]) => Promise<SaveReply>
  now: () => number
  onAttempt?: (succeeded: boolean) => void
}

/** As many as the server takes: a computer that has lost the exam is heard once more. */
const BATCH = 100
const GATHER_MS = 120
const BACK_OFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000]

/**
 * Saves answers so that a loss of network, page or server loses none: first into the ledger, then in small
 * batches to the server, one request at a time, again and again until it is acknowledged. Of several changes
 * of one question only the newest is sent. Says "saved" of nothing that the server has not acknowledged.
 */
export class SavingQueue {
  private readonly parts: QueueParts
  private readonly epoch: number
  private readonly answers = new Map<string, AnswerState>()
  private readonly unsent = new Map<string, LedgerRow>()
  private readonly listeners = new Set<() => void>()
  private lastRevision: number
  private sending = false
  private failures = 0
  private oneByOne = false
  private kept = true
  private end: QueueEnd | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private current: QueueView

  private constructor(parts: QueueParts, epoch: number, lastRevision: number) {
    this.parts = parts
    this.epoch = epoch
    this.lastRevision = lastRevision
    this.current = this.draw()
  }

  static async open(parts: QueueParts, server: SavedAnswers): Promise<SavingQueue> {
    const rows = await parts.ledger.rows(parts.sittingId).catch(() => null)
    const merged = mergeAnswers(server, rows ?? [])
    const queue = new SavingQueue(parts, server.epoch, merged.lastRevision)
    queue.kept = rows !== null
    for (const { questionId, value, revision, savedAt } of merged.saved) {
      queue.answers.set(questionId, { value, revision, status: 'SAVED', savedAt })
    }
    for (const row of merged.unsent) await queue.takeUp(row)
    queue.show()
    queue.plan(0)
    return queue
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly view = (): QueueView => this.current

  /** Resolves when the change lies in the ledger; sending goes on behind. */
  async answer(questionId: string, value: string[]): Promise<void> {
    if (this.end) return
    const revision = ++this.lastRevision
    this.answers.set(questionId, { value, revision, status: 'PENDING' })
    this.show()
    await this.record({ ...this.stamp(revision), questionId, value, at: this.parts.now() })
    this.plan(this.failures ? undefined : GATHER_MS)
  }

  /** Tries at once, for example when the network is back. */
  hurry(): void {
    this.plan(0)
  }

  /** Stops sending; what is unsent stays in the ledger. */
  close(): void {
    clearTimeout(this.timer)
    this.end ??= 'SIGNED_OUT'
  }

  private stamp(revision: number) {
    return { sittingId: this.parts.sittingId, epoch: this.epoch, revision }
  }

  /** A change left from before the reload; one of an older login gets a place in the order of this one. */
  private async takeUp(row: LedgerRow): Promise<void> {
    const mine = row.epoch === this.epoch
    const revision = mine ? row.revision : ++this.lastRevision
    this.answers.set(row.questionId, { value: row.value, revision, status: 'PENDING' })
    if (mine) {
      this.unsent.set(row.questionId, row)
      return
    }
    await this.record({ ...row, ...this.stamp(revision) })
    await this.quietly(this.parts.ledger.replace(row))
  }

  private async record(row: LedgerRow): Promise<void> {
    let placed = row
    try {
      while (!(await this.parts.ledger.add(placed))) placed = { ...placed, revision: ++this.lastRevision }
    } catch {
      this.kept = false
    }
    const shown = this.answers.get(row.questionId)
    if (shown?.revision === row.revision) shown.revision = placed.revision
    const waiting = this.unsent.get(row.questionId)
    if (waiting && waiting.revision > placed.revision) return
    if (waiting) void this.quietly(this.parts.ledger.replace(waiting))
    this.unsent.set(row.questionId, placed)
    this.show()
  }

  private plan(delay = this.backOff()): void {
    clearTimeout(this.timer)
    if (this.end || this.unsent.size === 0) return
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  private backOff(): number {
    const step = BACK_OFF_MS[Math.min(this.failures, BACK_OFF_MS.length) - 1] ?? GATHER_MS
    return step * (0.75 + Math.random() / 2)
  }

  private async flush(): Promise<void> {
    if (this.sending || this.end || this.unsent.size === 0) return
    this.sending = true
    const batch = [...this.unsent.values()]
      .sort((a, b) => a.revision - b.revision)
      .slice(0, this.oneByOne ? 1 : BATCH)
    try {
      this.acknowledge(batch, await this.parts.send(batch.map(changeOf)))
    } catch (error) {
      this.fail(error, batch)
    } finally {
      this.sending = false
    }
    this.show()
    this.plan()
  }

  private acknowledge(batch: LedgerRow[], reply: SaveReply): void {
    let acknowledged = 0
    for (const { questionId, revision, receipt, savedAt } of reply.receipts) {
      const row = batch.find((each) => each.questionId === questionId && each.revision === revision)
      if (!row) continue
      acknowledged++
      if (this.unsent.get(questionId)?.revision === revision) this.unsent.delete(questionId)
      const shown = this.answers.get(questionId)
      if (shown?.revision === revision) this.answers.set(questionId, { ...shown, status: 'SAVED', savedAt })
      void this.quietly(this.parts.ledger.acknowledge(row, receipt, savedAt))
    }
    this.oneByOne = false
    this.failures = acknowledged === batch.length ? 0 : this.failures + 1
    this.parts.onAttempt?.(true)
  }

  private fail(error: unknown, batch: LedgerRow[]): void {
    if (isProblem(error, 'sitting.answers.closed')) this.end = 'CLOSED'
    else if (isProblem(error, 'sitting.taken-over')) this.end = 'TAKEN_OVER'
    else if (error instanceof ApiProblem && error.status === 401) this.end = 'SIGNED_OUT'
    else if (error instanceof ApiProblem && error.status === 400) this.single(batch)
    else {
      this.failures++
      this.parts.onAttempt?.(false)
    }
  }

  /** One change that the server refuses must not hold up the others: send one by one and put it aside. */
  private single(batch: LedgerRow[]): void {
    if (batch.length > 1) {
      this.oneByOne = true
      return
    }
    for (const row of batch) {
      if (this.unsent.get(row.questionId) === row) this.unsent.delete(row.questionId)
      const shown = this.answers.get(row.questionId)
      if (shown?.revision === row.revision) this.answers.set(row.questionId, { ...shown, status: 'REFUSED' })
    }
  }

  private async quietly(write: Promise<void>): Promise<void> {
    try {
      await write
    } catch {
      this.kept = false
      this.show()
    }
  }

  private draw(): QueueView {
    const pending = [...this.answers.values()].filter(({ status }) => status === 'PENDING').length
    return {
      answers: new Map(this.answers),
      pending,
      failing: this.failures > 0,
      end: this.end,
      kept: this.kept,
    }
  }

  private show(): void {
    this.current = this.draw()
    for (const listener of this.listeners) listener()
  }
}

function changeOf({ questionId, revision, value }: LedgerRow): Change {
  return { questionId, revision, value }
}
