import type { LedgerRow } from '../core/ledger.ts'
import { packetText } from '../core/locked.ts'
import { packetId, signatureOf, splitVariant, type Packet } from '../core/packet.ts'
import { parseLedger } from '../core/parse/ledger.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Facts, type Problem } from '../core/rule.ts'
import {
  carriersIn,
  idKey,
  NO_CARRIERS,
  rowKey,
  rowNames,
  rowNamesAnother,
  spends,
  type Carriers,
} from '../core/signature-use.ts'
import { signatureKey } from '../core/signature.ts'
import type { ChangedFile, Tree } from '../core/snapshot.ts'

/** The carriers of one signature, those that had it first in front: at the base, in its ledger, in an earlier variant. */
function byAge({ packets, rows }: Carriers, old: Carriers): Carriers {
  const carried = new Set(old.packets.map(packetId))
  const recorded = new Set(old.rows.flatMap((row) => row.packets.map(idKey)))
  const known = new Set(old.rows.map(rowKey))
  const rank = (id: string) => (carried.has(id) ? 0 : 2) + (recorded.has(idKey(id)) ? 0 : 1)
  const version = (id: string) => splitVariant(id).version
  const isNew = (row: LedgerRow) => (known.has(rowKey(row)) ? 0 : 1)
  const age = (a: string, b: string) => rank(a) - rank(b) || version(a) - version(b)
  return {
    packets: [...packets].sort((a, b) => age(packetId(a), packetId(b))),
    rows: [...rows].sort((a, b) => isNew(a) - isNew(b)),
  }
}

const at = (path: string, place: { start: { line: number } }): string => quoted(`${path}:${place.start.line}`)

const unexpected = (signature: string, where: string): string =>
  `Unexpected second use of ${quoted(signature)}, expected a signature that is used nowhere else; it is in ${where}`

const problemOf = (packet: Packet, where: string): Problem => ({
  message: unexpected(packet.signature!.value, where),
  path: packet.path,
  place: packet.signature!.place,
  packet: packetId(packet),
  subject: signatureKey(packet.signature!.value),
})

function rowProblem(row: LedgerRow, path: string, where: string, count: number): Problem {
  const packet = row.packets[0] ?? null
  const waiver = quoted(`Waiver: signature-used-once ${packet ?? '*'}`)
  return {
    message: unexpected(row.signature.value, where),
    path,
    place: row.signature.place,
    packet,
    subject: `${signatureKey(row.signature.value)} row ${count}`,
    remedy: `Give a new row a signature of its own; a row that was there before stays, and a new row ${waiver} lets it stand`,
  }
}

/** Whether a signature has one packet at most, and one row at most that is about no other. */
const isOneUse = ({ packets, rows }: Carriers): boolean =>
  packets.length <= 1 &&
  rows.length <= 1 &&
  (packets.length === 0 || rows.length === 0 || !rowNamesAnother(rows[0]!, packetId(packets[0]!)))

/** Uses of one signature in a tree beyond the first: a packet and the rows that name it are one use. */
function secondUses(carriers: Carriers, old: Carriers, ledgerPath: string): Problem[] {
  if (isOneUse(carriers)) return []
  const { packets, rows } = byAge(carriers, old)
  const [owner] = packets
  const [record, ...moreRows] = rows
  const id = owner && packetId(owner)
  const reused = packets
    .filter((packet) => packetId(packet) !== id)
    .map((packet) => problemOf(packet, at(owner!.path, owner!.signature!.place)))
  const repeated = moreRows.map((row, index) => rowProblem(row, ledgerPath, at(ledgerPath, record!.place), index + 2))
  if (!owner || !record || !rowNamesAnother(record, id!)) return [...reused, ...repeated]
  const isLateRow = old.packets.length > 0 && !old.rows.map(rowKey).includes(rowKey(record))
  const foreign = isLateRow
    ? rowProblem(record, ledgerPath, at(owner.path, owner.signature!.place), 1)
    : problemOf(owner, at(ledgerPath, record.place))
  return [...reused, ...repeated, foreign]
}

function usesInTree(tree: Tree, base: Tree): Problem[] {
  const atBase = carriersIn(base)
  return [...carriersIn(tree)].flatMap(([key, carriers]) =>
    secondUses(carriers, atBase.get(key) ?? NO_CARRIERS, tree.ledger?.path ?? ''),
  )
}

type ChangeFacts = Facts<'packets' | 'tree' | 'base' | 'change'>

/** Where the base holds a signature that a packet has only now, and that is not about this packet. */
function spentAt(packet: Packet, key: string, { base, change }: ChangeFacts, atBase: Carriers): string[] {
  const id = packetId(packet)
  const rows = atBase.rows.filter((row) => !rowNames(row, id))
  const holders = new Map(base.packets.map((other) => [other.path, other]))
  const uses = (change.signatureUses[key] ?? []).filter((use) => spends(use, key, id, holders))
  return [
    ...atBase.packets.map((other) => at(other.path, other.signature!.place)),
    ...rows.map((row) => at(base.ledger!.path, row.place)),
    ...uses.map((use) => at(use.path, { start: use })),
  ]
}

/** The signature that a changed packet carries now and did not carry before, under no path of the base. */
function newlyCarried(file: ChangedFile, packet: Packet, atBase: ReadonlyMap<string, Carriers>, facts: ChangeFacts) {
  const signature = signatureOf(packet)
  if (signature === null) return null
  const key = signatureKey(signature)
  const before =
    file.before?.text == null ? null : signatureOf(packetText(file.path, file.before.text, facts.config).packet)
  const known = (atBase.get(key)?.packets ?? []).some((other) => packetId(other) === packetId(packet))
  return known || (before !== null && signatureKey(before) === key) ? null : key
}

/** New rows for a signature for which the base has got another row in the meantime. */
function overtakenRows({ tree, base, change, config }: ChangeFacts, atBase: ReadonlyMap<string, Carriers>): Problem[] {
  const file = change.files.find(({ path }) => path === tree.ledger?.path)
  if (!file || !tree.ledger || !base.ledger) return []
  const { rows } = parseLedger(file.path, file.before?.text ?? '', config)
  const known = new Set(base.ledger.rows.map(rowKey))
  const earlier = new Set(rows.map((row) => signatureKey(row.signature.value)))
  return tree.ledger.rows.flatMap((row) => {
    const key = signatureKey(row.signature.value)
    const others = atBase.get(key)?.rows ?? []
    if (others.length === 0 || earlier.has(key) || known.has(rowKey(row))) return []
    return [rowProblem(row, file.path, at(base.ledger!.path, others[0]!.place), 1)]
  })
}

export default defineRule({
  id: 'signature-used-once',
  summary: 'A signature stands for one approval: one packet with its ledger row, or one row of its own.',
  severity: 'critical',
  gate: 'signature',
  source: 'Rubric §4 item 7; §3 Gate 3; §6 Gotcha 5, Duplicate signature used',
  remedy:
    'Ask for a new signature and put it into USER_SIGNATURE of `<id>` and a ledger row; a packet that was signed before stays as it is, and a new row `Waiver: signature-used-once <id>` lets it stand',
  needs: ['packets', 'tree', 'base', 'change'],
  checkTree: ({ tree, base }) => usesInTree(tree, base),
  checkChange(facts) {
    const { tree, base, change, packets } = facts
    const atBase = carriersIn(base)
    const told = new Set(usesInTree(tree, base).map(({ path }) => path))
    const spent = change.files.flatMap((file): Problem[] => {
      const packet = file.after && packets.at(file.path)
      const key = packet && newlyCarried(file, packet, atBase, facts)
      if (!key || told.has(file.path)) return []
      const places = spentAt(packet, key, facts, atBase.get(key) ?? NO_CARRIERS)
      return places.slice(0, 1).map((where) => problemOf(packet, where))
    })
    return [...spent, ...overtakenRows(facts, atBase)]
  },
})
