import Dexie, { type EntityTable, type Table } from 'dexie'

export interface DeviceKeyRow {
  id: 'device'
  keys: CryptoKeyPair
}

/** One change of one answer, as it was made; kept after it was acknowledged, as the candidate's own ledger. */
export interface LedgerRow {
  sittingId: string
  epoch: number
  revision: number
  questionId: string
  value: string[]
  /** Milliseconds by the server's clock when the change was made. */
  at: number
  /** Set by the server's acknowledgement. */
  receipt?: number
  savedAt?: string
  /** A newer change of the same question was sent in its place. */
  replaced?: true
}

class SittingDatabase extends Dexie {
  keys!: EntityTable<DeviceKeyRow, 'id'>
  ledger!: Table<LedgerRow, [string, number, number]>

  constructor() {
    super('yuankao-sitting')
    this.version(1).stores({ keys: 'id', ledger: '[sittingId+epoch+revision], sittingId' })
  }
}

export const database = new SittingDatabase()
