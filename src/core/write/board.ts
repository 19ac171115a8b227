import { boardEntries, type Board, type BoardEntry } from '../board.ts'
import type { Config } from '../config.ts'
import type { Status } from '../packet.ts'
import type { Block, Cell, ListItem } from '../parse/block.ts'
import { isGate, parseBoard, sectionStatus } from '../parse/board.ts'
import { packetIds } from '../parse/ids.ts'
import { keyName, plainText } from '../parse/inline.ts'
import { readBlocks } from '../parse/remark.ts'
import { readStatus } from '../parse/status.ts'
import type { Place } from '../place.ts'
import { labelLike, LABELS, SYMBOL, SYMBOLS } from './labels.ts'
import { insertedLines, onOneLine, removedLines, replaced, sourceLines, spliced, textAt, type Splice } from './text.ts'

/** One state of the board: its text and what was read from it. */
export interface BoardText {
  readonly text: string
  readonly board: Board
  readonly sections: readonly Section[]
}

type Table = Extract<Block, { type: 'table' }>
type List = Extract<Block, { type: 'list' }>

/** A heading with the blocks right below it, up to the next heading. */
export interface Section {
  readonly title: string
  readonly depth: number
  /** What the heading itself names. */
  readonly status: Status
  /** Whether it is a phase gate or part of one. */
  readonly inGate: boolean
  readonly start: number
  /** The last line that holds something. */
  readonly end: number
  readonly blocks: readonly Block[]
}

/** Reads a board for editing. Linear; never throws. */
export function boardText(path: string, text: string, config: Config): BoardText {
  let sections: readonly Section[] = []
  const board = parseBoard(path, text, config, (whole) => {
    const blocks = readBlocks(whole)
    sections = sectionsOf(blocks)
    return blocks
  })
  return { text, board, sections }
}

const cannot = ({ board }: BoardText, what: string): Error =>
  new Error(`\`${board.path}\` cannot be edited: ${what}. Nothing was written; edit it by hand`)

const changed = (source: BoardText, splices: readonly Splice[], config: Config): BoardText =>
  boardText(source.board.path, spliced(source.text, splices), config)

function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: (Section & { blocks: Block[]; end: number })[] = []
  let open: readonly Section[] = []
  for (const block of blocks) {
    if (block.type !== 'heading') {
      const last = sections.at(-1)
      last?.blocks.push(block)
      if (last && block.type !== 'break') last.end = block.place.end.line
      continue
    }
    const title = plainText(block.lines.map((line) => line.text).join(' '))
    open = open.filter((section) => section.depth < block.depth)
    const section = {
      title,
      depth: block.depth,
      status: sectionStatus(title),
      inGate: isGate(title) || open.some((other) => other.inGate),
      start: block.place.start.line,
      end: block.place.end.line,
      blocks: [],
    }
    sections.push(section)
    open = [...open, section]
  }
  return sections
}

const FAMILY: readonly Status[] = ['GAP', 'STUB', 'DRAFT']

/** The statuses of the sections in which an entry of a status may stand, the best first. */
const homesOf = (status: Status): readonly Status[] => {
  if (FAMILY.includes(status)) return FAMILY
  return status === 'VALIDATED' ? ['VALIDATED', 'DONE'] : [status]
}

/** Whether packet and board say the same: DRAFT is what GAP and STUB are called once there is a packet. */
export const agree = (a: Status, b: Status): boolean => a === b || (FAMILY.includes(a) && FAMILY.includes(b))

const findHome = (sections: readonly Section[], status: Status): Section | null =>
  homesOf(status)
    .map((home) => sections.find((section) => section.status === home && !section.inGate))
    .find((section) => section !== undefined) ?? null

/** What a section says of the entries in it: its own status or that of a heading above. */
function saidBy(sections: readonly Section[], section: Section): Status {
  const at = sections.indexOf(section)
  let depth = section.depth
  if (section.status !== 'UNKNOWN') return section.status
  for (let index = at - 1; index >= 0; index--) {
    const other = sections[index]!
    if (other.depth >= depth) continue
    if (other.status !== 'UNKNOWN') return other.status
    depth = other.depth
  }
  return 'UNKNOWN'
}

const sectionAt = (sections: readonly Section[], line: number): Section | null =>
  sections.findLast((section) => section.start < line) ?? null

const ORDER: readonly Status[] = [
  'READY_FOR_DEV',
  'IN_PROGRESS',
  'BLOCKED',
  'DONE',
  'VALIDATED',
  'FAILED',
  'SUPERSEDED',
  'GAP',
  'STUB',
  'DRAFT',
]

/** Makes a section for a status, before those that come after it in the order of work. */
function withSection(source: BoardText, status: Status, config: Config): BoardText {
  const homes = source.sections.filter((section) => section.status !== 'UNKNOWN' && !section.inGate)
  const later = homes.find((section) => ORDER.indexOf(section.status) > ORDER.indexOf(status))
  const heading = `${'#'.repeat(homes[0]?.depth ?? 2)} ${LABELS[status]}`
  const behind = sourceLines(source.text).length + 1
  const splice = later ? insertedLines(later.start, [heading, '']) : insertedLines(behind, ['', heading])
  const after = changed(source, [splice], config)
  if (!findHome(after.sections, status)) throw cannot(source, `a section \`${LABELS[status]}\` cannot be added`)
  return after
}

const NOTHING = /^[\W_]*none[\W_]*$/i

interface NewEntry {
  readonly id: string
  readonly status: Status
  readonly blockers: readonly string[]
  readonly notes: readonly string[]
}

const token = (status: Status): string => labelLike('🔴', status, LABELS[status].toUpperCase())

/** Where a list of a section goes on, with its first item for its form; else the place for a first item. */
function placeInSection(section: Section, lines: readonly string[]) {
  const list = section.blocks.findLast((block): block is List => block.type === 'list')
  const item = list?.items[0]
  const isNone = list?.items.length === 1 && NOTHING.test(lines[list.place.start.line - 1]!)
  if (list && item && !isNone) return { after: list.place.end.line, like: item, instead: null }
  const none = isNone
    ? list
    : section.blocks.find(
        (block) => block.type === 'paragraph' && NOTHING.test(block.lines.map((line) => line.text).join(' ')),
      )
  return { after: section.end, like: null, instead: none?.place ?? null }
}

/** The mark before the text of an item, for one that comes behind all others of its list. */
function markerLike(like: ListItem | null, list: List | undefined, lines: readonly string[]): string {
  if (!like) return '- '
  const line = lines[like.place.start.line - 1]!
  const marker = /^(\s*)([-*+]|[0-9]+[.)])(\s+)/.exec(line)
  if (!marker) return '- '
  const [, indent, mark, gap] = marker
  return `${indent}${/[0-9]/.test(mark!) ? `${Number.parseInt(mark!, 10) + (list?.items.length ?? 0)}${mark!.at(-1)}` : mark}${gap}`
}

/** Item lines whose first is without its mark, put below one another as the list of a section has them. */
function itemSplices(section: Section, text: string, item: readonly string[]): Splice[] {
  const lines = sourceLines(text)
  const { after, like, instead } = placeInSection(section, lines)
  const list = section.blocks.findLast((block): block is List => block.type === 'list')
  const marker = markerLike(like, list, lines)
  const [first, ...rest] = item
  const body = [`${marker}${first}`, ...rest.map((line) => (line.trim() ? ' '.repeat(marker.length) + line : line))]
  if (instead) return [insertedLines(instead.start.line, body), removedLines(instead.start.line, instead.end.line)]
  if (like) return [insertedLines(after + 1, body)]
  const isOpen = (line: number) => (lines[line] ?? '').trim() !== ''
  const hasGap = after + 1 < lines.length && lines[after]!.trim() === ''
  const from = hasGap ? after + 1 : after
  return [insertedLines(from + 1, [...(hasGap ? [] : ['']), ...body, ...(isOpen(from) ? [''] : [])])]
}

const columnsOf = (table: Table): string[] => table.rows[0]!.map((cell) => keyName(plainText(cell.text).slice(0, 40)))

const escapedCell = (text: string): string => onOneLine(text).replaceAll('|', '\\|')

/** A row of a section that holds nothing but a table. */
function rowSplices(table: Table, text: string, { id, status, blockers }: NewEntry): Splice[] {
  const names = columnsOf(table)
  const at = Math.max(
    0,
    names.findIndex((name) => /^(?:WP|WP_ID|ID|TASK|TASK_ID|PACKET|TASK_PACKET|WORK_PACKET)$/.test(name)),
  )
  const cells = names.map((name, index) => {
    if (index === at) return names.includes('STATUS') ? `**[${id}]**` : `**[${id}]** [${token(status)}]`
    if (name === 'STATUS') return token(status)
    return /^(?:BLOCKERS?|BLOCKED_BY|DEPENDS_ON|DEPENDENCIES)$/.test(name) ? blockers.join(', ') : ''
  })
  const indent = /^\s*/.exec(sourceLines(text)[table.place.start.line - 1]!)![0]
  return [insertedLines(table.place.end.line + 1, [`${indent}| ${cells.map(escapedCell).join(' | ')} |`])]
}

/**
 * The board with an entry for an id, in the section of its status, which is made where there is none. Throws an Error where
 * the entry cannot be read back.
 */
export function withEntry(source: BoardText, entry: NewEntry, config: Config): BoardText {
  const { id, status } = entry
  const home = findHome(source.sections, status)
  if (!home) return withEntry(withSection(source, status, config), entry, config)
  const table = home.blocks.find((block): block is Table => block.type === 'table')
  const hasList = home.blocks.some((block) => block.type === 'list')
  const said = homesOf(status).includes(home.status) && agree(home.status, status)
  const mark = said ? (SYMBOLS[status] ?? '') : `[${token(status)}]`
  const nested = [...(entry.blockers.length > 0 ? [`Blocker: ${entry.blockers.join(', ')}`] : []), ...entry.notes]
  const item = [`**[${id}]** ${mark}`.trimEnd(), ...nested.map((note) => `- ${onOneLine(note)}`)]
  const splices = table && !hasList ? rowSplices(table, source.text, entry) : itemSplices(home, source.text, item)
  const after = changed(source, splices, config)
  const found = boardEntries(after.board).get(id) ?? []
  if (
    !found.some((other) => agree(other.status, status)) ||
    after.board.entries.length !== source.board.entries.length + 1
  )
    throw cannot(source, `an entry of \`${id}\` cannot be added`)
  return after
}

/** Where an entry stands: an item of a list or a row of a table. */
type Standing =
  | { readonly kind: 'item'; readonly item: ListItem; readonly list: List; readonly section: Section | null }
  | {
      readonly kind: 'row'
      readonly row: readonly Cell[]
      readonly table: Table
      readonly section: Section | null
    }

const isAt = (a: Place, b: Place): boolean => a.start.line === b.start.line && a.start.column === b.start.column

function standingOf({ sections }: BoardText, entry: BoardEntry): Standing | null {
  const section = sectionAt(sections, entry.place.start.line)
  for (const block of section ? section.blocks : []) {
    if (block.type === 'list') {
      const item = block.items.find(({ place }) => isAt(place, entry.place))
      if (item) return { kind: 'item', item, list: block, section }
    }
    if (block.type === 'table') {
      const row = block.rows.find((cells) => cells[0] && isAt(cells[0].place, entry.place))
      if (row) return { kind: 'row', row, table: block, section }
    }
  }
  return null
}

const BRACKET = /\[([^[\]|]*)\]/g

/** A line of an entry with another status: in its token, in so many words, or as its symbol. */
function lineWith(line: string, status: Status): { text: string; named: boolean } {
  let named = false
  const withToken = line.replace(BRACKET, (whole, inside: string) => {
    if (readStatus(inside) === 'UNKNOWN' || packetIds(inside).length > 0) return whole
    named = true
    const word = inside.replace(/[^\p{L}]/gu, '')
    const label = word === word.toUpperCase() ? LABELS[status].toUpperCase() : LABELS[status]
    return `[${labelLike(inside, status, label)}]`
  })
  return { text: outsideTokens(withToken, status), named }
}

/** Bare symbols outside brackets become that of the status. */
const outsideTokens = (line: string, status: Status): string =>
  line
    .split(/(\[[^[\]]*\])/)
    .map((part) =>
      part.startsWith('[')
        ? part
        : part.replace(new RegExp(`(\\s*)${SYMBOL.source}\\uFE0F?`, 'gu'), (_, gap: string) =>
            SYMBOLS[status] ? `${gap}${SYMBOLS[status]}` : '',
          ),
    )
    .join('')

/** `WP-1-A: In Progress` → the words behind the id that name a status. */
function saidWith(line: string, id: string, status: Status): string {
  const at = line.indexOf(id)
  if (at < 0) return line
  const behind = line.slice(at + id.length)
  const match = /^([\]\s*_`)]*[:=–—-]+\s*)([^\n([,;.|]*)/.exec(behind)
  const words = keyName((match?.[2] ?? '').replace(/[^\p{L}\s_-]/gu, '').trim())
  if (!match || !Object.hasOwn(LABELS, words) || words === 'UNKNOWN') return line
  const tail = /\s*$/.exec(match[2]!)![0]
  const start = at + id.length + match[1]!.length
  return (
    line.slice(0, start) + labelLike(match[2]!, status, LABELS[status]) + tail + line.slice(start + match[2]!.length)
  )
}

/** Puts a token right behind the id. */
function tokenBehind(line: string, id: string, status: Status): string {
  const at = line.indexOf(id)
  const bare = line.replace(new RegExp(`\\s*${SYMBOL.source}\\uFE0F?`, 'gu'), '')
  const end = at < 0 ? bare.length : at + id.length + /^[\]*_`)]*/.exec(bare.slice(at + id.length))![0].length
  return `${bare.slice(0, end)} [${token(status)}]${bare.slice(end)}`
}

/** The own lines of an item with a status; `needsToken` where nothing around them says it. */
function itemLines(lines: readonly string[], id: string, status: Status, needsToken: boolean): string[] {
  const told = lines.map((line) => lineWith(line, status))
  const texts = told.map(({ text }) => saidWith(text, id, status))
  const isNamed = told.some(({ text, named }, index) => named || text !== texts[index])
  if (!needsToken || isNamed) return texts
  const at = Math.max(
    0,
    texts.findIndex((line) => line.includes(id)),
  )
  return texts.map((line, index) => (index === at ? tokenBehind(line, id, status) : line))
}

const dedented = (line: string, width: number): string =>
  line.slice(Math.min(width, line.length - line.trimStart().length))

interface Wanted {
  readonly id: string
  readonly status: Status
}

function moved(
  source: BoardText,
  entry: BoardEntry,
  { item, list }: Extract<Standing, { kind: 'item' }>,
  { id, status }: Wanted,
  config: Config,
): BoardText {
  const home = findHome(source.sections, status)
  if (!home) {
    const made = withSection(source, status, config)
    return withStatusOf(made, boardEntries(made.board).get(id)!, { id, status }, config)
  }
  const lines = sourceLines(source.text)
  const [first, last] = [item.place.start.line, Math.max(item.place.end.line, entry.place.end.line)]
  const marker = /^\s*(?:[-*+]|[0-9]+[.)])\s+/.exec(lines[first - 1]!)?.[0] ?? ''
  const own = itemLines(lines.slice(first - 1, entry.place.end.line), id, status, !agree(home.status, status))
  const body = [...own, ...lines.slice(entry.place.end.line, last)]
  const texts = [body[0]!.slice(marker.length), ...body.slice(1).map((line) => dedented(line, marker.length))]
  const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === ''
  const isAlone = list.items.length === 1 && first > 1 && isBlank(first - 1)
  const isLast = last + 1 >= lines.length && isBlank(last + 1)
  const removal =
    isAlone && isLast
      ? removedLines(first - 1, last)
      : removedLines(first, last + (isAlone && isBlank(last + 1) ? 1 : 0))
  return changed(source, [removal, ...itemSplices(home, source.text, texts)], config)
}

function setRow(
  source: BoardText,
  { row, table, section }: Extract<Standing, { kind: 'row' }>,
  { id, status }: Wanted,
  config: Config,
): BoardText {
  const cell = row[columnsOf(table).indexOf('STATUS')]
  const lines = sourceLines(source.text)
  if (cell) {
    const raw = textAt(lines, cell.place)
    const { text, named } = lineWith(raw, status)
    const letters = raw.replace(/[^\p{L}]/gu, '')
    const label = letters === letters.toUpperCase() ? LABELS[status].toUpperCase() : LABELS[status]
    return changed(source, [replaced(cell.place, named ? text : labelLike(raw, status, label))], config)
  }
  const line = row[0]!.place.start.line
  const sections = source.sections
  const needsToken = !section || !homesOf(status).includes(saidBy(sections, section)) || section.inGate
  const [text] = itemLines([lines[line - 1]!], id, status, needsToken)
  const place = { start: { line, column: 1 }, end: { line, column: lines[line - 1]!.length + 1 } }
  return changed(source, [replaced(place, text!)], config)
}

/** Whether an entry stands in a section of another status; in a phase gate and under other headings it may stand. */
function isMisplaced(source: BoardText, entry: BoardEntry, status: Status): boolean {
  if (entry.gateCritical) return false
  const standing = standingOf(source, entry)
  if (standing?.kind !== 'item' || !standing.section) return false
  const said = saidBy(source.sections, standing.section)
  return said !== 'UNKNOWN' && !homesOf(status).includes(said)
}

const hasWrongSymbol = (entry: BoardEntry, status: Status): boolean =>
  entry.symbols.some((symbol) => symbol !== SYMBOLS[status])

/** What an entry says otherwise than a status would have it. An entry without a status says nothing. */
const isWrong = (source: BoardText, entry: BoardEntry, status: Status): boolean =>
  entry.status !== 'UNKNOWN' &&
  (!agree(entry.status, status) || hasWrongSymbol(entry, status) || isMisplaced(source, entry, status))

/** The entries of an id that do not show its status, in words, symbol and section. */
export const wrongEntries = (source: BoardText, id: string, status: Status): BoardEntry[] =>
  (boardEntries(source.board).get(id) ?? []).filter((entry) => isWrong(source, entry, status))

function setEntry(source: BoardText, entry: BoardEntry, wanted: Wanted, config: Config): BoardText {
  const standing = standingOf(source, entry)
  if (!standing) throw cannot(source, `the entry of \`${wanted.id}\` in line ${entry.place.start.line} cannot be found`)
  if (standing.kind === 'row') return setRow(source, standing, wanted, config)
  if (isMisplaced(source, entry, wanted.status)) return moved(source, entry, standing, wanted, config)
  const lines = sourceLines(source.text)
  const { start, end } = entry.place
  const said = standing.section ? saidBy(source.sections, standing.section) : 'UNKNOWN'
  const needsToken = said !== wanted.status
  const own = itemLines(lines.slice(start.line - 1, end.line), wanted.id, wanted.status, needsToken)
  const whole = {
    start: { line: start.line, column: 1 },
    end: { line: end.line, column: lines[end.line - 1]!.length + 1 },
  }
  return changed(source, [replaced(whole, own.join('\n'))], config)
}

function withStatusOf(source: BoardText, entries: readonly BoardEntry[], wanted: Wanted, config: Config): BoardText {
  const entry = entries.find((other) => isWrong(source, other, wanted.status))
  if (!entry) return source
  const after = setEntry(source, entry, wanted, config)
  const left = wrongEntries(after, wanted.id, wanted.status)
  const before = wrongEntries(source, wanted.id, wanted.status)
  if (left.length >= before.length || after.board.entries.length !== source.board.entries.length)
    throw cannot(
      source,
      `the entry of \`${wanted.id}\` in line ${entry.place.start.line} cannot be made \`${wanted.status}\` in the form that it has`,
    )
  return withStatusOf(after, left, wanted, config)
}

/**
 * The board with a status for every entry of an id, in token, symbol and section; a section that is missing is made. Entries
 * that are right stay as they are. Throws an Error where an entry cannot be edited so that it reads right.
 */
export const withEntryStatus = (source: BoardText, id: string, status: Status, config: Config): BoardText =>
  withStatusOf(source, wrongEntries(source, id, status), { id, status }, config)

/** Lines of nested items that hold a note, with its place; a note in the entry's own words is none. */
const nestedNote = (lines: readonly string[], entry: BoardEntry, place: Place | undefined): Place[] =>
  place && place.start.line > entry.place.end.line && /^\s*(?:[-*+]|[0-9]+[.)])\s/.test(lines[place.start.line - 1]!)
    ? [place]
    : []

/** The board without `Reason:` and `ETA:` below the entries of an id. */
export function withoutNotes(source: BoardText, id: string, config: Config): BoardText {
  const lines = sourceLines(source.text)
  const notes = (boardEntries(source.board).get(id) ?? []).flatMap((entry) =>
    [entry.reason?.place, entry.eta?.place].flatMap((place) => nestedNote(lines, entry, place)),
  )
  return changed(
    source,
    notes.map(({ start, end }) => removedLines(start.line, end.line)),
    config,
  )
}

/** The board with `Reason:` and `ETA:` at one entry of an id, that outside the phase gates where there is one. */
export function withNotes(source: BoardText, id: string, reason: string, eta: string, config: Config): BoardText {
  const clean = withoutNotes(source, id, config)
  const entries = boardEntries(clean.board).get(id) ?? []
  const entry = entries.find((other) => !other.gateCritical) ?? entries[0]
  const standing = entry && standingOf(clean, entry)
  if (!entry || standing?.kind !== 'item' || entry.reason || entry.eta) return clean
  const lines = sourceLines(clean.text)
  const marker = /^\s*(?:[-*+]|[0-9]+[.)])\s+/.exec(lines[entry.place.start.line - 1]!)?.[0] ?? '  '
  const below = Math.max(standing.item.place.end.line, entry.place.end.line)
  const notes = [`Reason: ${onOneLine(reason)}`, `ETA: ${onOneLine(eta)}`]
  const nested = notes.map((note) => `${' '.repeat(marker.length)}- ${note}`)
  return changed(clean, [insertedLines(below + 1, nested)], config)
}

/** The board with `Last Updated:` set to an ISO day, below its title where it says none. */
export function withLastUpdated(source: BoardText, day: string, config: Config): BoardText {
  const { lastUpdated } = source.board
  if (lastUpdated?.value === day) return source
  if (lastUpdated) return changed(source, [replaced(lastUpdated.place, day)], config)
  const title = readBlocks(source.text).find((block) => block.type === 'heading')
  const lines = title ? ['', `**Last Updated:** ${day}`] : [`**Last Updated:** ${day}`, '']
  return changed(source, [insertedLines(title ? title.place.end.line + 1 : 1, lines)], config)
}
