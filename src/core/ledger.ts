import { signatureKey, type SignatureReading } from './signature.ts'
import type { Located, Place } from './place.ts'

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

// A ledger never changes once read, so its index can be kept beside it.
const recorded = new WeakMap<Ledger, ReadonlySet<string>>()

/** The keys of whatever stands in the Signature column of a ledger. */
export function recordedKeys(ledger: Ledger): ReadonlySet<string> {
  const keys = recorded.get(ledger) ?? new Set(ledger.rows.map((row) => signatureKey(row.signature.value)))
  recorded.set(ledger, keys)
  return keys
}
