import type { Ledger, LedgerRow } from './ledger.ts'
import { packetId, signatureOf, splitVariant, type Packet } from './packet.ts'
import { packetIds } from './parse/ids.ts'
import { signatureKey } from './signature.ts'
import type { SignatureUse, Tree } from './snapshot.ts'

/** Who carries one signature in a tree: packets in USER_SIGNATURE, rows of the ledger in their Signature column. */
export interface Carriers {
  readonly packets: readonly Packet[]
  readonly rows: readonly LedgerRow[]
}

export const NO_CARRIERS: Carriers = { packets: [], rows: [] }

/** The rows of a tree's ledger with a valid signature. */
const signedRows = (ledger: Ledger | null): readonly LedgerRow[] =>
  ledger?.rows.filter((row) => row.reading.kind === 'signed') ?? []

type Holders = Pick<Tree, 'packets' | 'ledger'>

// Neither changes once read, and the same two are asked about for base and head.
const carried = new WeakMap<
  Holders['packets'],
  { readonly ledger: Ledger | null; readonly carriers: Map<string, Carriers> }
>()

/** Every valid signature of a tree by its key, with all that carry it. Citations carry nothing. */
export function carriersIn(holders: Holders): ReadonlyMap<string, Carriers> {
  const known = carried.get(holders.packets)
  if (known && known.ledger === holders.ledger) return known.carriers
  const carriers = readCarriers(holders)
  carried.set(holders.packets, { ledger: holders.ledger, carriers })
  return carriers
}

function readCarriers({ packets, ledger }: Holders): Map<string, Carriers> {
  const carriers = new Map<string, { packets: Packet[]; rows: LedgerRow[] }>()
  const of = (signature: string) => {
    const key = signatureKey(signature)
    const known = carriers.get(key) ?? { packets: [], rows: [] }
    carriers.set(key, known)
    return known
  }
  for (const packet of packets) {
    const signature = signatureOf(packet)
    if (signature !== null) of(signature).packets.push(packet)
  }
  for (const row of signedRows(ledger)) of(row.signature.value).rows.push(row)
  return carriers
}

/** An id for comparing: `WP-1-Store` and `WP-1-Store-v1` are one packet. */
export function idKey(id: string): string {
  const { base, version } = splitVariant(id)
  return `${base}-v${version}`
}

const isSameId = (a: string, b: string): boolean => idKey(a) === idKey(b)

/** A row for comparing: all its cells. */
export const rowKey = (row: LedgerRow): string => JSON.stringify(row.cells)

/** Whether a row is about a packet. */
export const rowNames = (row: LedgerRow, id: string): boolean => row.packets.some((other) => isSameId(other, id))

/** Whether a row is about packets, and not about this one. */
export const rowNamesAnother = (row: LedgerRow, id: string): boolean => row.packets.length > 0 && !rowNames(row, id)

const escaped = (text: string): string => text.replace(/[^A-Za-z0-9_]/g, '\\$&')

/** A signature in brackets, alone or behind words as in `[Approved: …]`, or behind a label that cites an approval. */
function isCitation(line: string, key: string): boolean {
  const open = new RegExp(`\\[[^\\][]*(?<![a-z_-])${escaped(key)}(?![a-z0-9])[^\\][]*\\]`, 'g')
  const rest = line.toLowerCase().replace(open, ' ')
  return !rest.includes(key) || /^[\s>*_`|#-]*(?:authority|approval|approved)\b/.test(rest)
}

const isInAuthority = (packet: Packet, line: number): boolean =>
  packet.regions.some(({ field, startLine, endLine }) => field === 'AUTHORITY' && startLine <= line && line <= endLine)

const withoutEnding = (path: string): string => path.replace(/\.[A-Za-z0-9]+$/, '')

/**
 * Whether a line of the base tree spends a signature that a packet now carries: it stands in no file or line about that
 * packet, and is no citation. In a packet only what was read as a mention there counts. Contract §2 Reused.
 */
export function spends(use: SignatureUse, key: string, id: string, atBase: ReadonlyMap<string, Packet>): boolean {
  const { path, line, text } = use
  const holder = atBase.get(path)
  if (holder && isSameId(packetId(holder), id)) return false
  if (packetIds(`${withoutEnding(path)} ${text}`).some((found) => isSameId(found.id, id))) return false
  if (isCitation(text, key)) return false
  if (!holder || holder.unreadable !== null) return true
  const isMention = holder.signatureMentions.some(
    ({ value, place }) => place.start.line === line && signatureKey(value) === key,
  )
  return isMention && !isInAuthority(holder, line)
}
