import { ApiProblem, isProblem } from '@/api/problem'
import type { SavedAnswers } from '../api/getAnswers'
import type { Change, SaveReply } from '../api/saveAnswers'
import type { LedgerRow } from '../device/database'
import type { Ledger } from './answerLedger'
import { mergeAnswers } from './mergeAnswers'
import { takenOf } from './takenOf'

export interface AnswerState {
  value: string[]
  revision: number
  /** PENDING: not acknowledged yet. REFUSED: the server cannot take this value; the person is told. */
  status: 'SAVED' | 'PENDING' | 'REFUSED'
  savedAt?: string
}

/** A choice that the server refused is no answer. */
export function isAnswered(state: AnswerState | undefined): boolean {
  return state !== undefined && state.status !== 'REFUSED' && state.value.length > 0
}

/** Why nothing more can be saved from here. */
export type QueueEnd = 'CLOSED' | 'TAKEN_OVER' | 'SIGNED_OUT'

export interface QueueView {
  answers: ReadonlyMap<string, AnswerState>
  pending: number
  /** Questions whose last choice the server did not take: to be chosen again. */
  refused: number
  failing: boolean
  end: QueueEnd | undefined
  /** False when this browser could not keep a change on its disk. */
  kept: boolean
}

export interface QueueParts {
  sittingId: string
  ledger: Ledger
  send: (changes: Change[], epoch: number) => Promise<SaveReply>
  /** What the server holds now; asked when somebody else has used one of our revisions. */
  read: () => Promise<SavedAnswers>
  now: () => number
  onAttempt?: (succeeded: boolean) => void
}

/** As many as the server takes: a computer that has lost the exam is heard once more. */
const BATCH = 100
const GATHER_MS = 120
/** Shortly before the end nothing waits longer than this. */
const HASTE_MS = 300
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
  private hasty = false
  private recording: Promise<void> = Promise.resolve()
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
    const at = this.parts.now()
    const shown: AnswerState = { value, revision: 0, status: 'PENDING' }
    this.answers.set(questionId, shown)
    this.show()
    await this.inTurn(() => this.record({ questionId, value, at }, shown))
    this.plan(this.failures ? undefined : GATHER_MS)
  }

  /** Tries at once, for example when the network is back. */
  hurry(): void {
    this.plan(0)
  }

  /** From now on no try waits for a long back-off (or, when the end was moved, does again). */
  hasten(hasty: boolean): void {
    this.hasty = hasty
    if (hasty) this.plan(0)
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
    const { value, revision } = row
    const shown: AnswerState = { value, revision, status: 'PENDING' }
    this.answers.set(row.questionId, shown)
    this.unsent.set(row.questionId, row)
    if (row.epoch !== this.epoch) await this.inTurn(() => this.record(row, shown))
  }

  /** One change is recorded at a time: the last click has the highest revision, whoever took one between. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    this.recording = this.recording.then(step, step)
    return this.recording
  }

  private async record(
    { questionId, value, at }: Pick<LedgerRow, 'questionId' | 'value' | 'at'>,
    shown: AnswerState | undefined,
  ): Promise<void> {
    const row = () => ({ ...this.stamp(++this.lastRevision), questionId, value, at })
    let placed = row()
    try {
      while (!(await this.parts.ledger.add(placed))) placed = row()
    } catch {
      this.kept = false
    }
    if (shown) shown.revision = placed.revision
    const waiting = this.unsent.get(questionId)
    if (waiting) void this.quietly(this.parts.ledger.replace(waiting))
    this.unsent.set(questionId, placed)
    this.show()
  }

  private plan(delay = this.backOff()): void {
    clearTimeout(this.timer)
    if (this.end || this.unsent.size === 0) return
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  private backOff(): number {
    const step = BACK_OFF_MS[Math.min(this.failures, BACK_OFF_MS.length) - 1] ?? GATHER_MS
    const spread = step * (0.75 + Math.random() / 2)
    return this.hasty ? Math.min(spread, HASTE_MS) : spread
  }

  private async flush(): Promise<void> {
    if (this.sending || this.end || this.unsent.size === 0) return
    this.sending = true
    const batch = [...this.unsent.values()]
      .sort((a, b) => a.revision - b.revision)
      .slice(0, this.oneByOne ? 1 : BATCH)
    try {
      this.acknowledge(batch, await this.parts.send(batch.map(changeOf), this.epoch))
    } catch (error) {
      await this.fail(error, batch)
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

  private async fail(error: unknown, batch: LedgerRow[]): Promise<void> {
    if (isProblem(error, 'sitting.answers.revision-taken')) await this.renumber(takenOf(error, batch))
    else if (isProblem(error, 'sitting.answers.closed')) this.end = 'CLOSED'
    else if (isProblem(error, 'sitting.taken-over')) this.end = 'TAKEN_OVER'
    else if (error instanceof ApiProblem && error.status === 401) this.end = 'SIGNED_OUT'
    else if (error instanceof ApiProblem && error.status === 400) this.single(batch)
    else {
      this.failures++
      this.parts.onAttempt?.(false)
    }
  }

  /** Another page used these revisions for something else: what the server holds is read, then ours are newer. */
  private async renumber(taken: LedgerRow[]): Promise<void> {
    let server: SavedAnswers
    try {
      server = await this.parts.read()
    } catch (error) {
      await this.fail(error, taken)
      return
    }
    this.failures++
    if (server.epoch !== this.epoch) {
      this.end = 'TAKEN_OVER'
      return
    }
    for (const { questionId, epoch, revision, value, savedAt } of server.answers) {
      if (epoch === this.epoch) this.lastRevision = Math.max(this.lastRevision, revision)
      if (this.answers.get(questionId)?.status === 'SAVED')
        this.answers.set(questionId, { value, revision, status: 'SAVED', savedAt })
    }
    for (const row of taken) {
      await this.inTurn(async () => {
        if (this.unsent.get(row.questionId) !== row) return
        const shown = this.answers.get(row.questionId)
        await this.record(row, shown?.revision === row.revision ? shown : undefined)
      })
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
    const having = (wanted: AnswerState['status']) =>
      [...this.answers.values()].filter(({ status }) => status === wanted).length
    return {
      answers: new Map(this.answers),
      pending: having('PENDING'),
      refused: having('REFUSED'),
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
