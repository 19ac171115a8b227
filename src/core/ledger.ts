import type { Located, Place } from './place.ts'
import type { SignatureReading } from './signature.ts'

/** `Waiver: <rule-id> <WP-id or *> [until YYYY-MM-DD]` as granted by a ledger row. */
export interface Waiver {
  readonly rule: string
  readonly packet: string
  readonly until: string | null
}

/** A row of the signature ledger. `cells` maps a normalised column name (lower case, single spaces) to its text. */
export interface LedgerRow {
  readonly place: Place
  readonly cells: Readonly<Record<string, string>>
  readonly signature: Located<string>
  readonly reading: SignatureReading
  /** Packet ids that the row names, in any cell. */
  readonly packets: readonly string[]
  readonly waiver: Waiver | null
  /** Our own Seal column, if any. */
  readonly seal: string | null
}

/** The signature ledger (rubric §1 Pillar 2). Plain data. Only rows of tables with a `Signature` column count. */
export interface Ledger {
  readonly path: string
  readonly unreadable: string | null
  /** Whether any table with a `Signature` column is there. */
  readonly hasTable: boolean
  readonly rows: readonly LedgerRow[]
}
