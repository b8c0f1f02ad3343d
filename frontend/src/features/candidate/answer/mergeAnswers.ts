import type { SavedAnswer, SavedAnswers } from '../api/getAnswers'
import type { LedgerRow } from '../device/database'

export interface Merged {
  /** What the server holds and nothing here is newer than. */
  saved: SavedAnswer[]
  /** Changes of this computer that the server does not hold yet, oldest first. */
  unsent: LedgerRow[]
  /** The highest revision used in the current epoch. */
  lastRevision: number
}

type Ordered = { epoch: number; revision: number }

/** The order of saves: login epoch first, then revision. */
export function isNewer(one: Ordered, other: Ordered | undefined): boolean {
  return !other || one.epoch > other.epoch || (one.epoch === other.epoch && one.revision > other.revision)
}

/**
 * After a reload: what the server holds and what this computer still has to send. A change made here before
 * another computer answered the same question stays in the ledger, but never overwrites that answer.
 */
export function mergeAnswers(server: SavedAnswers, rows: LedgerRow[]): Merged {
  const saved = new Map(server.answers.map((answer) => [answer.questionId, answer]))
  const newest = new Map<string, LedgerRow>()
  for (const row of rows) {
    if (row.epoch <= server.epoch && isNewer(row, newest.get(row.questionId))) newest.set(row.questionId, row)
  }
  const unsent = [...newest.values()]
    .filter((row) => row.receipt === undefined && isNewer(row, saved.get(row.questionId)))
    .sort((a, b) => a.epoch - b.epoch || a.revision - b.revision)
  for (const row of unsent) saved.delete(row.questionId)
  const used = [...server.answers, ...rows].filter((each) => each.epoch === server.epoch)
  return {
    saved: [...saved.values()],
    unsent,
    lastRevision: used.reduce((max, { revision }) => Math.max(max, revision), 0),
  }
}
