import type { LedgerRow } from '../device/database'
import type { Ledger } from './answerLedger'

type Change = Pick<LedgerRow, 'questionId' | 'value' | 'at'>
type Placed = (revision: number) => void

interface OutboxParts {
  sittingId: string
  ledger: Ledger
  epoch: number
  lastRevision: number
  /** False when this browser's disk could not even be read. */
  kept: boolean
  onChange: () => void
}

/** Changes on their way: each lies in the ledger before it is sent, and of one question only the newest is here. */
export class Outbox {
  private readonly parts: OutboxParts
  private readonly rows = new Map<string, LedgerRow>()
  private lastRevision: number
  private recording: Promise<void> = Promise.resolve()
  private onDisk: boolean

  constructor(parts: OutboxParts) {
    this.parts = parts
    this.lastRevision = parts.lastRevision
    this.onDisk = parts.kept
  }

  /** False when this browser could not keep a change on its disk. */
  get kept(): boolean {
    return this.onDisk
  }

  get empty(): boolean {
    return this.rows.size === 0
  }

  /** Those that wait longest. */
  oldest(most: number): LedgerRow[] {
    return [...this.rows.values()].sort((a, b) => a.revision - b.revision).slice(0, most)
  }

  /** Resolves when the change lies in the ledger; {@link Placed} hears its revision. */
  add(change: Change, placed: Placed): Promise<void> {
    return this.inTurn(() => this.record(change, placed))
  }

  /** A change left from before the reload; one of an older login gets a place in the order of this one. */
  async takeUp(row: LedgerRow, placed: Placed): Promise<void> {
    this.rows.set(row.questionId, row)
    if (row.epoch !== this.parts.epoch) await this.add(row, placed)
  }

  /** Gives a change that still waits a newer revision. */
  renumber(row: LedgerRow, placed: Placed): Promise<void> {
    return this.inTurn(async () => {
      if (this.rows.get(row.questionId) === row) await this.record(row, placed)
    })
  }

  /** Somebody else has used this revision of our epoch. */
  used(revision: number): void {
    this.lastRevision = Math.max(this.lastRevision, revision)
  }

  acknowledge(row: LedgerRow, receipt: number, savedAt: string): void {
    if (this.rows.get(row.questionId)?.revision === row.revision) this.rows.delete(row.questionId)
    void this.quietly(this.parts.ledger.acknowledge(row, receipt, savedAt))
  }

  /** It is not sent again. */
  putAside(row: LedgerRow): void {
    if (this.rows.get(row.questionId) === row) this.rows.delete(row.questionId)
  }

  /** One change is recorded at a time: the last click has the highest revision, whoever took one between. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    this.recording = this.recording.then(step, step)
    return this.recording
  }

  private async record({ questionId, value, at }: Change, placed: Placed): Promise<void> {
    const { sittingId, epoch, ledger, onChange } = this.parts
    const next = () => ({ sittingId, epoch, revision: ++this.lastRevision, questionId, value, at })
    let row = next()
    try {
      while (!(await ledger.add(row))) row = next()
    } catch {
      this.onDisk = false
    }
    placed(row.revision)
    const waiting = this.rows.get(questionId)
    if (waiting) void this.quietly(ledger.replace(waiting))
    this.rows.set(questionId, row)
    onChange()
  }

  private async quietly(write: Promise<void>): Promise<void> {
    try {
      await write
    } catch {
      this.onDisk = false
      this.parts.onChange()
    }
  }
}
