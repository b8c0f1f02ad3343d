import { database, type LedgerRow } from '../device/database'

/** Where every change of an answer is written before it is sent. */
export interface Ledger {
  rows(sittingId: string): Promise<LedgerRow[]>
  /** False when this (epoch, revision) is taken, which another tab of this browser can do. */
  add(row: LedgerRow): Promise<boolean>
  acknowledge(row: LedgerRow, receipt: number, savedAt: string): Promise<void>
  replace(row: LedgerRow): Promise<void>
}

const keyOf = (row: LedgerRow): [string, number, number] => [row.sittingId, row.epoch, row.revision]

export const answerLedger: Ledger = {
  rows: (sittingId) => database.ledger.where({ sittingId }).toArray(),
  add: (row) =>
    database.transaction('rw', database.ledger, async () => {
      if (await database.ledger.get(keyOf(row))) return false
      await database.ledger.add(row)
      return true
    }),
  acknowledge: async (row, receipt, savedAt) => {
    await database.ledger.update(keyOf(row), { receipt, savedAt })
  },
  replace: async (row) => {
    await database.ledger.update(keyOf(row), { replaced: true })
  },
}
