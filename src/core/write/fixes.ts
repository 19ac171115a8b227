import { boardEntry, type Board } from '../board.ts'
import type { Config } from '../config.ts'
import { editDistance } from '../edit-distance.ts'
import { packetText } from '../locked.ts'
import type { PacketText } from '../lock.ts'
import { fileId, isLocked, packetId, STATUSES, type FieldName, type Status } from '../packet.ts'
import type { Place } from '../place.ts'
import type { Finding } from '../rule.ts'
import type { Tree } from '../snapshot.ts'
import { boardText, withEntryStatus } from './board.ts'
import { withNewLine, withStatus } from './packet.ts'
import { packetTemplate } from './template.ts'
import { insertedLines, offsetsIn, replaced, sourceLines, spliced } from './text.ts'

/** The one answer to a finding: the whole text of its file, as it would be then. */
export interface Fix {
  readonly title: string
  readonly text: string
}

/** The field whose absence a rule tells of. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  'task-id-matches-file': 'TASK_ID',
  'status-known': 'STATUS',
  'risk-tier-justified': 'RISK_TIER',
  'packet-signed': 'USER_SIGNATURE',
  'dependencies-declared': 'BLOCKED_BY',
  'effort-estimated': 'EFFORT',
  'scope-clear': 'SCOPE',
  'in-scope-paths-exact': 'IN_SCOPE_PATHS',
  'out-of-scope-listed': 'OUT_OF_SCOPE',
  'test-plan-executable': 'TEST_PLAN',
  'done-means-testable': 'DONE_MEANS',
  'rollback-hint-concrete': 'ROLLBACK_HINT',
  'bootstrap-complete': 'BOOTSTRAP',
  'spec-anchor-in-main-body': 'SPEC_ANCHOR',
  'authority-traceable': 'AUTHORITY',
}

interface Section {
  /** Its heading's line, from 1. */
  readonly start: number
  readonly end: number
  readonly fields: readonly FieldName[]
}

const isHeading = (line: string): boolean => /^ {0,3}#{2,6}\s/.test(line)

/** The sections of a packet that hold fields, each from its heading to the line before the next. */
function sectionsOf({ packet, text }: PacketText): Section[] {
  const lines = sourceLines(text)
  const headings = lines.flatMap((line, index) => (isHeading(line) ? [index + 1] : []))
  return headings.map((start, index) => {
    const end = (headings[index + 1] ?? lines.length + 1) - 1
    const inside = packet.regions.filter(({ startLine }) => startLine >= start && startLine <= end)
    return { start, end, fields: inside.map(({ field }) => field) }
  })
}

/** The template of a packet, as far as a section of it goes. */
function templateSection(source: PacketText, field: FieldName, config: Config) {
  const template = packetText(source.packet.path, packetTemplate({ id: packetId(source.packet) }, config), config)
  const sections = sectionsOf(template)
  const at = sections.findIndex(({ fields }) => fields.includes(field))
  const section = sections[at]
  if (!section) return null
  const lines = sourceLines(template.text).slice(section.start - 1, section.end)
  return { lines, later: sections.slice(at + 1).flatMap(({ fields }) => fields) }
}

/** The packet with the template's section of a field, before the sections that come after it there. */
function withSection(source: PacketText, field: FieldName, config: Config): string | null {
  const wanted = templateSection(source, field, config)
  if (!wanted) return null
  const next = sectionsOf(source).find(({ fields }) => fields.some((other) => wanted.later.includes(other)))
  const log = source.packet.logSections[0]
  const before = Math.min(next?.start ?? Infinity, log?.startLine ?? Infinity)
  if (before !== Infinity) return spliced(source.text, [insertedLines(before, wanted.lines)])
  const behind = sourceLines(source.text).length + 1
  return spliced(source.text, [insertedLines(behind, ['', ...wanted.lines.slice(0, -1)])])
}

const LINE_FIELDS: readonly FieldName[] = ['RISK_TIER', 'USER_SIGNATURE', 'BLOCKED_BY', 'EFFORT', 'SPEC_ANCHOR']

function withField(source: PacketText, field: FieldName, config: Config): string | null {
  if (field === 'TASK_ID' || field === 'STATUS') return withFirstField(source, field)
  if (!LINE_FIELDS.includes(field)) return withSection(source, field, config)
  return source.packet.status ? withNewLine(source, field, '') : null
}

/** TASK_ID or STATUS below the other one, or below the title. */
function withFirstField(source: PacketText, field: 'TASK_ID' | 'STATUS'): string | null {
  const value = field === 'TASK_ID' ? fileId(source.packet.path) : 'DRAFT'
  if (source.packet.status) return withNewLine(source, field, value)
  const lines = sourceLines(source.text)
  const own = source.packet.regions.find((region) => region.field === 'TASK_ID')
  const title = lines.findIndex((line) => /^ {0,3}#\s/.test(line)) + 1
  const marker = own && /^\s*(?:[-*+]\s+)?/.exec(lines[own.startLine - 1]!)![0]
  const added = own ? [`${marker}${field}: ${value}`] : [...(title > 0 ? [''] : []), `- ${field}: ${value}`]
  return spliced(source.text, [insertedLines((own?.startLine ?? title) + 1, added)])
}

const hasField = ({ packet }: PacketText, field: FieldName): boolean =>
  packet.regions.some((region) => region.field === field) || (field === 'BOOTSTRAP' && packet.filesToOpen !== null)

function missingField(source: PacketText, finding: Finding, config: Config): Fix[] {
  const field = FIELD_OF[finding.rule]
  if (field === undefined || hasField(source, field) || isLocked(source.packet)) return []
  const text = withField(source, field, config)
  const isThere = text !== null && hasField(packetText(source.packet.path, text, config), field)
  return isThere ? [{ title: `Add ${field} from the template`, text }] : []
}

const letters = (text: string): string => text.toUpperCase().replace(/[^\p{L}]/gu, '')
const LONGEST = 40

/** The one status that a text can only mean. */
function statusMeant(text: string): Status | null {
  const said = letters(text)
  if (said.length < 3 || said.length > LONGEST) return null
  const close = STATUSES.filter(
    (status) => letters(status).startsWith(said) || editDistance(letters(status), said) <= 2,
  )
  return close.length === 1 ? close[0]! : null
}

function packetStatus(source: PacketText, finding: Finding, tree: Tree, config: Config): Fix[] {
  const { packet } = source
  if (!packet.status) return []
  const onBoard = tree.board && boardEntry(tree.board, packetId(packet))?.status
  const wanted = finding.rule === 'status-known' ? statusMeant(packet.status.text) : onBoard
  if (!wanted || wanted === 'UNKNOWN') return []
  const where = finding.rule === 'status-known' ? '' : ' as on the board'
  return [{ title: `Set STATUS to ${wanted}${where}`, text: withStatus(source, wanted, config).text }]
}

function taskId(source: PacketText): Fix[] {
  const { packet, text } = source
  if (!packet.id || isLocked(packet)) return []
  const wanted = fileId(packet.path)
  return [{ title: `Set the id to ${wanted}`, text: spliced(text, [replaced(packet.id.place, wanted)]) }]
}

/** The symbol of an entry, or the status of one that says otherwise than the first of its id. */
function boardFix(finding: Finding, board: Board, config: Config, text: string): Fix[] {
  const isSymbol = finding.rule === 'board-symbol-matches'
  if (!isSymbol && finding.rule !== 'board-status-agrees') return []
  const entries = board.entries.filter(({ id, status }) => id === finding.workPacket && status !== 'UNKNOWN')
  const first = entries[0]
  if (!first || (isSymbol && entries.some(({ status }) => status !== first.status))) return []
  const { id, status } = first
  const title = isSymbol ? `Give ${id} the symbol of ${status}` : `Make ${id} ${status}`
  return [{ title, text: withEntryStatus(boardText(board.path, text, config), id, status, config).text }]
}

const FIXES: Readonly<Record<string, (source: PacketText, finding: Finding, tree: Tree, config: Config) => Fix[]>> = {
  'board-status-agrees': packetStatus,
  'status-known': packetStatus,
  'task-id-matches-file': taskId,
}

function fixesIn(finding: Finding, tree: Tree, config: Config, text: string): Fix[] {
  const { board } = tree
  if (board && finding.path === board.path) return boardFix(finding, board, config, text)
  const packet = tree.packets.find(({ path }) => path === finding.path)
  if (!packet || packet.unreadable !== null) return []
  const source = { packet, text }
  return [...(FIXES[finding.rule]?.(source, finding, tree, config) ?? []), ...missingField(source, finding, config)]
}

/**
 * What has one answer among the ways out of a finding, as texts of the finding's own file; `text` is what that says now,
 * without a BOM. Nothing where a person has to decide, where the lock of a packet forbids the edit, or where the file has a
 * form that cannot be edited safely.
 */
export function fixesFor(finding: Finding, tree: Tree, config: Config, text: string): Fix[] {
  try {
    return fixesIn(finding, tree, config, text)
  } catch (error) {
    // An editing function refuses with a plain Error; any other is a mistake of ours.
    if (!(error instanceof Error) || error.name !== 'Error') throw error
    return []
  }
}

/** What would stand in a place after an edit of the text; null where the edit goes beyond the place. */
export function replacementAt({ start, end }: Place, before: string, after: string): string | null {
  const offset = offsetsIn(before)
  const [head, tail] = [before.slice(0, offset(start)), before.slice(offset(end))]
  const isWithin = after.length >= head.length + tail.length && after.startsWith(head) && after.endsWith(tail)
  return isWithin ? after.slice(head.length, after.length - tail.length) : null
}
