import { ApiProblem, isProblem } from '@/api/problem'
import type { SavedAnswers } from '../api/getAnswers'
import type { Change, SaveReply } from '../api/saveAnswers'
import type { LedgerRow } from '../device/database'
import type { Ledger } from './answerLedger'
import { AnswerStates, type AnswerState } from './answerStates'
import { mergeAnswers, type Merged } from './mergeAnswers'
import { Outbox } from './outbox'
import type { QueueEnd, QueueView } from './queueView'
import { GATHER_MS, SavingPace } from './savingPace'
import { takenOf } from './takenOf'

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

/**
 * Saves answers so that a loss of network, page or server loses none: first into the ledger, then in small
 * batches to the server, one request at a time, again and again until it is acknowledged. Of several changes
 * of one question only the newest is sent. Says "saved" of nothing that the server has not acknowledged.
 */
export class SavingQueue {
  private readonly parts: QueueParts
  private readonly epoch: number
  private readonly answers = new AnswerStates()
  private readonly outbox: Outbox
  private readonly pace = new SavingPace()
  private readonly listeners = new Set<() => void>()
  private sending = false
  private oneByOne = false
  private full = false
  private end: QueueEnd | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private current: QueueView

  private constructor(parts: QueueParts, epoch: number, { lastRevision }: Merged, kept: boolean) {
    const { sittingId, ledger } = parts
    this.parts = parts
    this.epoch = epoch
    this.outbox = new Outbox({ sittingId, ledger, epoch, lastRevision, kept, onChange: () => this.show() })
    this.current = this.draw()
  }

  static async open(parts: QueueParts, server: SavedAnswers): Promise<SavingQueue> {
    const rows = await parts.ledger.rows(parts.sittingId).catch(() => null)
    const merged = mergeAnswers(server, rows ?? [])
    const queue = new SavingQueue(parts, server.epoch, merged, rows !== null)
    for (const answer of merged.saved) queue.answers.saved(answer)
    for (const row of merged.unsent) {
      const shown = queue.answers.pending(row.questionId, row.value, row.revision)
      await queue.outbox.takeUp(row, numbers(shown))
    }
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
    const shown = this.answers.pending(questionId, value)
    this.show()
    await this.outbox.add({ questionId, value, at }, numbers(shown))
    this.plan(this.pace.failing ? undefined : GATHER_MS)
  }

  /** Tries at once, for example when the network is back. */
  hurry(): void {
    this.plan(0)
  }

  /** From now on no try waits for a long back-off (or, when the end was moved, does again). */
  hasten(hasty: boolean): void {
    this.pace.hasty = hasty
    if (hasty) this.plan(0)
  }

  /** Stops sending; what is unsent stays in the ledger. */
  close(): void {
    clearTimeout(this.timer)
    this.end ??= 'SIGNED_OUT'
  }

  private plan(delay = this.pace.delay()): void {
    clearTimeout(this.timer)
    if (this.end || this.outbox.empty) return
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  private async flush(): Promise<void> {
    if (this.sending || this.end || this.outbox.empty) return
    this.sending = true
    const batch = this.outbox.oldest(this.oneByOne ? 1 : BATCH)
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
      this.outbox.acknowledge(row, receipt, savedAt)
      this.answers.acknowledged(row, savedAt)
    }
    this.oneByOne = false
    this.full = false
    if (acknowledged === batch.length) this.pace.succeeded()
    else this.pace.failed()
    this.parts.onAttempt?.(true)
  }

  private async fail(error: unknown, batch: LedgerRow[]): Promise<void> {
    if (isProblem(error, 'sitting.answers.revision-taken')) await this.renumber(takenOf(error, batch))
    else if (isProblem(error, 'sitting.answers.closed')) this.end = 'CLOSED'
    else if (isProblem(error, 'sitting.taken-over')) this.end = 'TAKEN_OVER'
    else if (error instanceof ApiProblem && error.status === 401) this.end = 'SIGNED_OUT'
    else if (error instanceof ApiProblem && error.status === 400) this.single(batch)
    else {
      this.pace.failed()
      this.full = isProblem(error, 'sitting.answers.too-many')
      this.parts.onAttempt?.(this.full)
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
    this.pace.failed()
    if (server.epoch !== this.epoch) {
      this.end = 'TAKEN_OVER'
      return
    }
    for (const answer of server.answers) {
      if (answer.epoch === this.epoch) this.outbox.used(answer.revision)
      if (this.answers.get(answer.questionId)?.status === 'SAVED') this.answers.saved(answer)
    }
    for (const row of taken) {
      await this.outbox.renumber(row, (revision) => {
        const shown = this.answers.shownOf(row)
        if (shown) shown.revision = revision
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
      this.outbox.putAside(row)
      this.answers.refused(row)
    }
  }

  private draw(): QueueView {
    return {
      answers: this.answers.copy(),
      pending: this.answers.count('PENDING'),
      refused: this.answers.count('REFUSED'),
      failing: this.pace.failing,
      full: this.full,
      end: this.end,
      kept: this.outbox.kept,
    }
  }

  private show(): void {
    this.current = this.draw()
    for (const listener of this.listeners) listener()
  }
}

function numbers(shown: AnswerState): (revision: number) => void {
  return (revision) => {
    shown.revision = revision
  }
}

function changeOf({ questionId, revision, value }: LedgerRow): Change {
  return { questionId, revision, value }
}
