import { entriesOf, type Board, type BoardEntry } from '../board.ts'
import type { Config } from '../config.ts'
import type { Status } from '../packet.ts'
import type { Block, Cell, ListItem } from '../parse/block.ts'
import { columnNames, FIELD_KEYS, ID_COLUMNS } from '../parse/board-entry.ts'
import { isGate, parseBoard, sectionStatus, sectionTitle } from '../parse/board.ts'
import { packetIds } from '../parse/ids.ts'
import { keyName } from '../parse/inline.ts'
import { readBlocks } from '../parse/remark.ts'
import { readStatus } from '../parse/status.ts'
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
  let blocks: readonly Block[] = []
  const board = parseBoard(path, text, config, (whole) => (blocks = readBlocks(whole)))
  return { text, board, sections: sectionsOf(blocks) }
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
    const title = sectionTitle(block)
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

/** A status as a text has it: in capitals where it has no other letters, with its symbol where it carries one. */
function labelFor(like: string, status: Status): string {
  const letters = like.replace(/[^\p{L}]/gu, '')
  return labelLike(like, status, letters === letters.toUpperCase() ? LABELS[status].toUpperCase() : LABELS[status])
}

const token = (status: Status): string => labelFor('🔴', status)

/** The list that a section goes on with; where it has none, the line behind it and what a first item takes the place of. */
function placeInSection(section: Section, lines: readonly string[]) {
  const list = section.blocks.findLast((block): block is List => block.type === 'list')
  const isNone = list?.items.length === 1 && NOTHING.test(lines[list.place.start.line - 1]!)
  if (list && !isNone) return { list, after: list.place.end.line, instead: null }
  const none = isNone
    ? list
    : section.blocks.find(
        (block) => block.type === 'paragraph' && NOTHING.test(block.lines.map((line) => line.text).join(' ')),
      )
  return { list: null, after: section.end, instead: none?.place ?? null }
}

/** The mark before the text of an item, with the blanks around it; a mark alone on its line has one behind it. */
const markOf = (line: string): RegExpExecArray => /^(\s*)([-*+]|[0-9]+[.)])(\s+)/.exec(`${line} `)!

/** The mark for an item that comes behind all others of its list. */
function nextMark({ items, place }: List, lines: readonly string[]): string {
  const [, indent, mark, gap] = markOf(lines[place.start.line - 1]!)
  return `${indent}${/[0-9]/.test(mark!) ? `${Number.parseInt(mark!, 10) + items.length}${mark!.at(-1)}` : mark}${gap}`
}

/** Item lines whose first is without its mark, put below one another as the list of a section has them. */
function itemSplices(section: Section, text: string, item: readonly string[]): Splice[] {
  const lines = sourceLines(text)
  const { list, after, instead } = placeInSection(section, lines)
  const mark = list ? nextMark(list, lines) : '- '
  const [first, ...rest] = item
  const body = [`${mark}${first}`, ...rest.map((line) => (line.trim() ? ' '.repeat(mark.length) + line : line))]
  if (instead) return [insertedLines(instead.start.line, body), removedLines(instead.start.line, instead.end.line)]
  if (list) return [insertedLines(after + 1, body)]
  const isOpen = (line: number) => (lines[line] ?? '').trim() !== ''
  const hasGap = after + 1 < lines.length && lines[after]!.trim() === ''
  const from = hasGap ? after + 1 : after
  return [insertedLines(from + 1, [...(hasGap ? [] : ['']), ...body, ...(isOpen(from) ? [''] : [])])]
}

/** A row of a section that holds nothing but a table. */
function rowSplices(table: Table, text: string, { id, status, blockers }: NewEntry): Splice[] {
  const names = columnNames(table.rows[0]!)
  const at = Math.max(
    0,
    names.findIndex((name) => ID_COLUMNS.has(name)),
  )
  const cells = names.map((name, index) => {
    if (index === at) return names.includes('STATUS') ? `**[${id}]**` : `**[${id}]** [${token(status)}]`
    if (name === 'STATUS') return token(status)
    return FIELD_KEYS.get(name) === 'blockedBy' ? blockers.join(', ') : ''
  })
  const indent = /^\s*/.exec(sourceLines(text)[table.place.start.line - 1]!)![0]
  return [insertedLines(table.place.end.line + 1, [`${indent}| ${cells.join(' | ')} |`])]
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
  const found = entriesOf(after.board, id)
  if (
    !found.some((other) => agree(other.status, status)) ||
    after.board.entries.length !== source.board.entries.length + 1
  )
    throw cannot(source, `an entry of \`${id}\` cannot be added`)
  return after
}

/** Where an entry stands: an item of a list or a row of a table. */
type Standing =
  | { readonly kind: 'item'; readonly item: ListItem; readonly list: List; readonly section: Section }
  | { readonly kind: 'row'; readonly row: readonly Cell[]; readonly table: Table; readonly section: Section }

function standingOf({ sections }: BoardText, { place }: BoardEntry): Standing | null {
  const { line } = place.start
  const section = sectionAt(sections, line)
  if (!section) return null
  for (const block of section.blocks) {
    if (block.type === 'list') {
      const item = block.items.find((one) => one.place.start.line === line)
      if (item) return { kind: 'item', item, list: block, section }
    }
    if (block.type === 'table') {
      const row = block.rows.find((cells) => cells[0]!.place.start.line === line)
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
    return `[${labelFor(inside, status)}]`
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
  const match = /^([\]\s*_`)]*[:=–—-]+\s*)([^\n([,;.|]*)/.exec(line.slice(at + id.length))
  if (at < 0 || !match) return line
  const [, before, said] = match
  const words = keyName(said!.replace(/[^\p{L}\s_-]/gu, ''))
  if (!Object.hasOwn(LABELS, words) || words === 'UNKNOWN') return line
  const tail = /\s*$/.exec(said!)![0]
  const start = at + id.length + before!.length
  return line.slice(0, start) + labelLike(said!, status, LABELS[status]) + tail + line.slice(start + said!.length)
}

const LINK = /\[[^[\]]*\](?:\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\])/g

/** Puts a token right behind the id, or behind the link that the id stands in. */
function tokenBehind(line: string, id: string, status: Status): string {
  const bare = line.replace(new RegExp(`\\s*${SYMBOL.source}\\uFE0F?`, 'gu'), '')
  const from = bare.indexOf(id) + id.length
  const links = Array.from(bare.matchAll(LINK), ({ 0: link, index }) => (index < from ? index + link.length : 0))
  const behind = Math.max(from, ...links)
  const end = behind + /^[\]*_`)]*/.exec(bare.slice(behind))![0].length
  return `${bare.slice(0, end)} [${token(status)}]${bare.slice(end)}`
}

/** The own lines of an item with a status; `needsToken` where nothing around them says it. */
function itemLines(lines: readonly string[], id: string, status: Status, needsToken: boolean): string[] {
  const told = lines.map((line) => lineWith(line, status))
  const texts = told.map(({ text }) => saidWith(text, id, status))
  const isNamed = told.some(({ text, named }, index) => named || text !== texts[index])
  if (!needsToken || isNamed) return texts
  const at = texts.findIndex((line) => line.includes(id))
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
    return withStatusOf(made, entriesOf(made.board, id), { id, status }, config)
  }
  const lines = sourceLines(source.text)
  const [first, last] = [item.place.start.line, Math.max(item.place.end.line, entry.place.end.line)]
  const width = markOf(lines[first - 1]!)[0].length
  const own = itemLines(lines.slice(first - 1, entry.place.end.line), id, status, !agree(home.status, status))
  const body = [...own, ...lines.slice(entry.place.end.line, last)]
  const texts = [body[0]!.slice(width), ...body.slice(1).map((line) => dedented(line, width))]
  const isBlank = (line: number) => (lines[line - 1] ?? '').trim() === ''
  const isAlone = list.items.length === 1 && isBlank(first - 1) && isBlank(last + 1)
  const removal = removedLines(isAlone ? first - 1 : first, last)
  return changed(source, [removal, ...itemSplices(home, source.text, texts[0] ? texts : texts.slice(1))], config)
}

function setRow(
  source: BoardText,
  { row, table, section }: Extract<Standing, { kind: 'row' }>,
  { id, status }: Wanted,
  config: Config,
): BoardText {
  const cell = row[columnNames(table.rows[0]!).indexOf('STATUS')]
  const lines = sourceLines(source.text)
  if (cell) {
    const raw = textAt(lines, cell.place)
    const { text, named } = lineWith(raw, status)
    return changed(source, [replaced(cell.place, named ? text : labelFor(raw, status))], config)
  }
  const line = row[0]!.place.start.line
  const needsToken = !agree(saidBy(source.sections, section), status)
  const [text] = itemLines([lines[line - 1]!], id, status, needsToken)
  const place = { start: { line, column: 1 }, end: { line, column: lines[line - 1]!.length + 1 } }
  return changed(source, [replaced(place, text!)], config)
}

/** Whether an entry stands in a section of another status; in a phase gate and under other headings it may stand. */
function isMisplaced(source: BoardText, entry: BoardEntry, status: Status): boolean {
  if (entry.gateCritical) return false
  const standing = standingOf(source, entry)
  if (standing?.kind !== 'item') return false
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
  entriesOf(source.board, id).filter((entry) => isWrong(source, entry, status))

function setEntry(source: BoardText, entry: BoardEntry, wanted: Wanted, config: Config): BoardText {
  const standing = standingOf(source, entry)
  if (!standing) throw cannot(source, `the entry of \`${wanted.id}\` in line ${entry.place.start.line} cannot be found`)
  if (standing.kind === 'row') return setRow(source, standing, wanted, config)
  if (isMisplaced(source, entry, wanted.status)) return moved(source, entry, standing, wanted, config)
  const lines = sourceLines(source.text)
  const { start, end } = entry.place
  const needsToken = !agree(saidBy(source.sections, standing.section), wanted.status)
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

/** The lines below an entry that hold its reason, its ETA or both and nothing else, as the first and the last one. */
function noteLines({ text }: BoardText, entry: BoardEntry): (readonly [first: number, last: number])[] {
  const places = [entry.reason, entry.eta].flatMap((note) => (note ? [note.place] : []))
  const below = places.filter(({ start }) => start.line > entry.place.end.line)
  const keys = spliced(
    text,
    below.map((place) => replaced(place, '\n'.repeat(place.end.line - place.start.line))),
  )
  return [...new Set(below.map(({ start }) => start.line))].flatMap((line) => {
    const inside = below.filter(({ start }) => start.line === line)
    const left = sourceLines(keys)[line - 1]!
    const isAlone = /^\s*(?:[-*+]|[0-9]+[.)])\s.*:\W*$/.test(left) && left.split(':').length === inside.length + 1
    return isAlone ? [[line, Math.max(...inside.map(({ end }) => end.line))] as const] : []
  })
}

/** The board without `Reason:` and `ETA:` below the entries of an id; a note among other words stays. */
export function withoutNotes(source: BoardText, id: string, config: Config): BoardText {
  const notes = entriesOf(source.board, id).flatMap((entry) => noteLines(source, entry))
  return changed(
    source,
    notes.map(([first, last]) => removedLines(first, last)),
    config,
  )
}

/** The board with `Reason:` and `ETA:` at one entry of an id, that outside the phase gates where there is one. */
export function withNotes(source: BoardText, id: string, reason: string, eta: string, config: Config): BoardText {
  const clean = withoutNotes(source, id, config)
  const entries = entriesOf(clean.board, id)
  const entry = entries.find((other) => !other.gateCritical) ?? entries[0]
  const standing = entry && standingOf(clean, entry)
  if (!entry || standing?.kind !== 'item' || entry.reason || entry.eta) return clean
  const lines = sourceLines(clean.text)
  const width = markOf(lines[entry.place.start.line - 1]!)[0].length
  const below = Math.max(standing.item.place.end.line, entry.place.end.line)
  const notes = [`Reason: ${onOneLine(reason)}`, `ETA: ${onOneLine(eta)}`]
  const nested = notes.map((note) => `${' '.repeat(width)}- ${note}`)
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
