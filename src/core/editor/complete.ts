import type { Config } from '../config.ts'
import { FIELDS, packetId, STATUSES, type FieldName, type Packet } from '../packet.ts'
import { fieldNamed } from '../parse/fields.ts'
import { keyLine, keyName } from '../parse/inline.ts'
import { sectionName, specInForce } from '../section-reference.ts'
import type { Tree } from '../snapshot.ts'

/** What could be written from some column of the line to the cursor. */
export interface Completion {
  readonly label: string
  readonly kind: 'field' | 'status' | 'packet' | 'section' | 'tier'
  readonly detail: string
  /** What is written. */
  readonly text: string
  /** The first column that it replaces, from 1. */
  readonly column: number
}

const MARKS = /^(?:\s*(?:[-*+]|[0-9]+[.)])\s+|\s*\|\s*|\s{0,3}#{1,6}\s+|\s*)[*_`]*/
const HEADED: readonly FieldName[] = [
  'SCOPE',
  'IN_SCOPE_PATHS',
  'OUT_OF_SCOPE',
  'TEST_PLAN',
  'DONE_MEANS',
  'ROLLBACK_HINT',
  'BOOTSTRAP',
  'AUTHORITY',
]
const IDS: readonly FieldName[] = ['BLOCKED_BY', 'BLOCKS', 'VARIANT_OF']
const LONGEST = 2000

const statuses = (column: number): Completion[] =>
  STATUSES.filter((status) => status !== 'UNKNOWN').map((status) => ({
    label: status,
    kind: 'status',
    detail: 'status',
    text: status,
    column,
  }))

/** Every packet, and every entry of the board that has none yet, with its status. */
function packets({ packets: all, board }: Tree, column: number): Completion[] {
  const known = new Map((board?.entries ?? []).map(({ id, status }) => [id, `${status} on the board`]))
  for (const packet of all) known.set(packetId(packet), packet.status?.value ?? 'packet')
  return [...known]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, detail]) => ({ label: id, kind: 'packet', detail, text: id, column }))
}

function sections({ spec }: Tree, column: number): Completion[] {
  const headings = (spec && specInForce(spec)?.headings) ?? []
  return headings
    .filter(({ section, roadmap }) => section !== null && !roadmap)
    .map(({ section, title }) => {
      const label = sectionName(section!)
      return { label, kind: 'section', detail: title, text: label, column }
    })
}

/** The fields that a packet does not have yet: as headings behind `#`, else as keys of one line. */
function fields(before: string, packet: Packet, column: number): Completion[] {
  const written = new Set(packet.regions.map(({ field }) => field))
  const isHeading = before.includes('#')
  return FIELDS.filter((field) => !written.has(field) && (!isHeading || HEADED.includes(field))).map((field) => ({
    label: field,
    kind: 'field',
    detail: 'field of a task packet',
    text: isHeading ? field : before.trimStart().startsWith('|') ? `${field} | ` : `${field}: `,
    column,
  }))
}

/** The field whose value the cursor is in, and the column where what is being written starts. */
function valueAt(before: string): { field: FieldName | null; column: number } | null {
  const body = before.slice(/^\s*(?:[-*+]\s+|[0-9]+[.)]\s+|\|)?/.exec(before)![0].length)
  const isRow = before.trimStart().startsWith('|')
  const key = isRow ? body.split('|', 2) : null
  const name = isRow ? (key!.length > 1 ? keyName(key![0]!) : null) : keyLine({ text: body, line: 1, column: 1 })?.key
  return name == null ? null : { field: fieldNamed(name), column: 1 + /[^\s,;|[\]`*]*$/.exec(before)!.index }
}

/** The field in whose list a line is an item. */
const listField = (packet: Packet, line: number): FieldName | null =>
  packet.regions.findLast(({ startLine, endLine }) => startLine < line && line <= endLine)?.field ?? null

function inPacket(before: string, line: number, packet: Packet, tree: Tree, { limits }: Config): readonly Completion[] {
  const value = valueAt(before)
  const column = value?.column ?? 1 + MARKS.exec(before)![0].length
  const field = value ? value.field : listField(packet, line)
  if (field && IDS.includes(field)) return packets(tree, column)
  if (field === 'SPEC_ANCHOR') return sections(tree, column)
  if (value && field === 'STATUS') return statuses(column)
  if (value && field === 'RISK_TIER')
    return limits.riskTiers.map((tier) => ({ label: tier, kind: 'tier', detail: 'risk tier', text: tier, column }))
  const isKeyBegun = /^[\w -]*$/.test(before.slice(column - 1))
  return value === null && isKeyBegun ? fields(before, packet, column) : []
}

/** On the board a token behind an id is a status; anything else in brackets, or at the start of an item, an id. */
function onBoard(before: string, tree: Tree): Completion[] {
  const open = before.lastIndexOf('[')
  const isToken = open > before.lastIndexOf(']')
  if (isToken && /WP-/.test(before.slice(0, open))) return statuses(open + 2)
  if (isToken) return packets(tree, open + 2)
  const item = /^\s*(?:[-*+]|[0-9]+[.)])\s+[*_`]*$/.exec(before)
  const blockers = /\b(?:Blockers?|Blocked by|Depends on):(?:.*[\s,])?$/i.exec(before)
  return item || blockers ? packets(tree, before.length + 1) : []
}

/**
 * What can be written at a cursor: field names, packet ids, statuses, risk tiers, sections of the spec. `before` is the line
 * up to the cursor; `packet` is the document as it is now, null on the board.
 */
export function completionsAt(
  before: string,
  line: number,
  packet: Packet | null,
  tree: Tree,
  config: Config,
): readonly Completion[] {
  if (before.length > LONGEST) return []
  const id = /(?<![\p{L}\p{N}_-])WP-[A-Za-z0-9._-]*$/u.exec(before)
  if (id) return packets(tree, id.index + 1)
  return packet ? inPacket(before, line, packet, tree, config) : onBoard(before, tree)
}
