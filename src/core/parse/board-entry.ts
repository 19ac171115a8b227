import { LETTER_OR_DIGIT, letterPattern } from '../letters.ts'
import type { BoardEntry } from '../board.ts'
import { STATUSES, type Status } from '../packet.ts'
import { onLine, type Located, type Place } from '../place.ts'
import { append, type Block, type Cell, type Line, type ListItem } from './block.ts'
import { packetIds } from './ids.ts'
import { codeSpans, keyLine, keyName, plainText, sliced, withoutComments } from './inline.ts'
import { readStatus } from './status.ts'
import { saysNone } from './values.ts'

type Field = 'blockedBy' | 'reason' | 'eta' | 'effort' | 'status'

/** The fields of an entry by their keys, which are also names of columns. */
export const FIELD_KEYS: ReadonlyMap<string, Field> = new Map([
  ['BLOCKER', 'blockedBy'],
  ['BLOCKERS', 'blockedBy'],
  ['BLOCKER(S)', 'blockedBy'],
  ['BLOCKED_BY', 'blockedBy'],
  ['DEPENDS_ON', 'blockedBy'],
  ['DEPENDENCY', 'blockedBy'],
  ['DEPENDENCIES', 'blockedBy'],
  ['REQUIRES', 'blockedBy'],
  ['REASON', 'reason'],
  ['BLOCKED_REASON', 'reason'],
  ['ETA', 'eta'],
  ['EFFORT', 'effort'],
  ['EFFORT_ESTIMATE', 'effort'],
  ['STATUS', 'status'],
])
/** The names of a column that holds the ids. */
export const ID_COLUMNS: ReadonlySet<string> = new Set([
  'WP',
  'WP_ID',
  'ID',
  'TASK',
  'TASK_ID',
  'PACKET',
  'TASK_PACKET',
  'WORK_PACKET',
])

/** One occurrence of a field of an entry, with the lines of its value. */
interface Note {
  readonly field: Field
  readonly lines: Line[]
}

/** The part of the board that an entry stands in; `status` is UNKNOWN where no heading above names one. */
export interface EntryContext {
  readonly title: string
  readonly status: Status
  readonly gateCritical: boolean
}

const BRACKET = /\[([^[\]]*)\]/g
const SYMBOL = /[\u{1F534}\u{1F7E0}\u{1F7E1}\u2705]/gu

/** A text with some stretches (in order, apart) made blank, so that columns stay true. */
function withBlanks(text: string, stretches: readonly (readonly [start: number, end: number])[]): string {
  const kept = stretches.map(([start, end], at) => {
    const from = stretches[at - 1]?.[1] ?? 0
    return text.slice(from, start) + ' '.repeat(end - start)
  })
  return kept.join('') + text.slice(stretches.at(-1)?.[1] ?? 0)
}

/** Text with its code spans blanked out, but for those that are one id or one bracketed token. Columns stay true. */
function withoutCode(text: string): string {
  const isValue = (code: string) => /^\[[^[\]]*\]$/.test(code.trim()) || packetIds(code)[0]?.id === code.trim()
  const hidden = codeSpans(text).filter((span) => !isValue(span.code))
  return withBlanks(
    text,
    hidden.map(({ start, end }) => [start, end] as const),
  )
}

const fieldOf = (line: Line): { field: Field; value: Line } | null => {
  const read = keyLine(line)
  const field = read && FIELD_KEYS.get(read.key)
  return field ? { field, value: read.value } : null
}

/** A stretch of a line behind ` - `, ` — `, ` | `, ` / ` or `; `, where a field can begin; `cut` is where that stands. */
interface Segment {
  readonly cut: number
  readonly start: number
  readonly field: Field | null
}

function segmentsOf(line: Line): Segment[] {
  const cuts = Array.from(line.text.matchAll(/\s[-–—|/]\s|;\s/g), (match) => ({
    cut: match.index,
    start: match.index + match[0].length,
  }))
  return [{ cut: 0, start: 0 }, ...cuts].map(({ cut, start }, at) => ({
    cut,
    start,
    field: fieldOf(sliced(line, start, cuts[at]?.cut))?.field ?? null,
  }))
}

/** Takes the fields out of a line: `WP-1-A - [BLOCKED] - Reason: …; ETA: …`. A value ends at the next field or token. */
function splitLine(line: Line): { text: Line; notes: Note[]; startsWithNote: boolean } {
  const segments = segmentsOf(line)
  const marks = segments.filter(({ field, start }) => field !== null || line.text[start] === '[')
  const regions = marks.flatMap(({ field, cut, start }, at) =>
    field === null ? [] : [{ field, cut, start, end: marks[at + 1]?.cut ?? line.text.length }],
  )
  return {
    text: {
      ...line,
      text: withBlanks(
        line.text,
        regions.map(({ cut, end }) => [cut, end] as const),
      ),
    },
    notes: regions.flatMap(({ start, end }) => {
      const found = fieldOf(sliced(line, start, end))
      return found ? [{ field: found.field, lines: [found.value] }] : []
    }),
    startsWithNote: segments[0]!.field !== null,
  }
}

/** What a paragraph says: its text without the fields, and the fields; a line below a field's own line goes on with it. */
function splitParagraph(lines: readonly Line[]): { text: Line[]; notes: Note[] } {
  const text: Line[] = []
  const notes: Note[] = []
  let inNote = false
  for (const line of lines) {
    const split = splitLine(line)
    inNote = split.startsWithNote || (inNote && split.notes.length === 0)
    const last = notes.at(-1)
    if (inNote && last && split.notes.length === 0) last.lines.push(line)
    else {
      text.push(split.text)
      append(notes, split.notes)
    }
  }
  return { text, notes }
}

/** The lines of an item's own first paragraph (or heading), without comments and code. */
export function ownLines(item: ListItem): readonly Line[] {
  const first = item.blocks[0]
  if (first?.type !== 'paragraph' && first?.type !== 'heading') return []
  return withoutComments(first.lines).map((line) => ({ ...line, text: withoutCode(line.text) }))
}

const nestedItems = (item: ListItem): ListItem[] =>
  item.blocks.flatMap((block) => (block.type === 'list' ? block.items : []))

const nestedLines = (item: ListItem): Line[] =>
  nestedItems(item).flatMap((inner) => [...ownLines(inner), ...nestedLines(inner)])

/** The fields of a nested item; what is nested below it belongs to the last one. */
function nestedNotes(item: ListItem): Note[] {
  const { notes } = splitParagraph(ownLines(item))
  const last = notes.at(-1)
  if (last) append(last.lines, nestedLines(item))
  return notes
}

/** An entry before it is judged: its own words, its fields, and the text of a Status column. */
interface Draft {
  readonly text: string
  readonly notes: readonly Note[]
  readonly column: string | null
  readonly place: Place
}

/** The status of the bracketed token: the one beside the id, else the last one. What holds the id or a choice is no token. */
function tokenStatus(text: string, id: string, index: number): Status | null {
  const end = index + id.length
  const tokens = Array.from(text.matchAll(BRACKET), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    status: match[1]!.includes('|') ? 'UNKNOWN' : readStatus(match[1]!),
  })).filter((token) => token.status !== 'UNKNOWN' && (token.start >= end || token.end <= index))
  const word = LETTER_OR_DIGIT(text)
  const nextWord = end + text.slice(end).search(word)
  const after = tokens.find((token) => token.start >= end)
  const before = tokens.findLast((token) => token.end <= index)
  const beside =
    after && after.start < nextWord ? after : before && !word.test(text.slice(before.end, index)) ? before : null
  return (beside ?? tokens.at(-1))?.status ?? null
}

const SYMBOLS = letterPattern(String.raw`[^\p{L}\s_-]`, 'gu')

const SAID = /^[\]\s*_`)]*[:=–—-]+([^\n([,;.|]*)/

/** A status in so many words behind the id (`WP-1-A: VALIDATED ✅`), nothing else beside it. */
function saidStatus(text: string): Status | null {
  const said = SAID.exec(text)?.[1] ?? ''
  const words = keyName(said.replace(SYMBOLS(said), '').trim().slice(0, 40))
  return STATUSES.find((status) => status !== 'UNKNOWN' && status === words) ?? null
}

const noteText = (notes: readonly Note[], field: Field): Located<string> | null => {
  const lines = notes.find((note) => note.field === field)?.lines.filter((line) => line.text !== '') ?? []
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return null
  const value = plainText(lines.map((line) => line.text).join(' '))
  const end = { line: last.line, column: last.column + last.text.length }
  return { value, place: { start: { line: first.line, column: first.column }, end } }
}

const blockerIds = (note: Note): Located<string>[] =>
  saysNone(note.lines.map((line) => line.text).join(' '))
    ? []
    : note.lines.flatMap(({ text, line, column }) =>
        packetIds(text).map(({ id, index }) => ({ value: id, place: onLine(line, column + index, id.length) })),
      )

function entryOf({ text, notes, column, place }: Draft, context: EntryContext): BoardEntry[] {
  const found = packetIds(text)[0]
  if (!found) return []
  const known = (status: Status | null) => (status === 'UNKNOWN' ? null : status)
  const token = known(column === null ? null : readStatus(column)) ?? tokenStatus(text, found.id, found.index)
  const own = () => saidStatus(text.slice(found.index + found.id.length)) ?? known(readStatus(statusNote(notes)))
  const fallback = token ?? known(context.status)
  const status = fallback ?? own() ?? 'UNKNOWN'
  const blockers = notes.filter((note) => note.field === 'blockedBy')
  return [
    {
      id: found.id,
      place,
      status,
      statusFromToken: status !== 'UNKNOWN' && (token !== null || fallback === null),
      symbols: Array.from(`${text} ${column ?? ''}`.matchAll(SYMBOL), ([symbol]) => symbol),
      section: context.title,
      gateCritical: context.gateCritical,
      blockedBy: blockers.flatMap(blockerIds),
      blockersDeclared: blockers.length > 0,
      reason: noteText(notes, 'reason'),
      eta: noteText(notes, 'eta'),
      effort: noteText(notes, 'effort'),
    },
  ]
}

const statusNote = (notes: readonly Note[]): string => noteText(notes, 'status')?.value ?? ''

const joined = (lines: readonly Line[]): string => lines.map((line) => line.text).join('\n')

function itemEntry(item: ListItem, context: EntryContext): BoardEntry[] {
  const lines = ownLines(item)
  const last = lines.at(-1)
  if (!last) return []
  const own = splitParagraph(lines)
  const end = { line: last.line, column: last.column + last.text.length }
  const notes = [...own.notes, ...nestedItems(item).flatMap(nestedNotes)]
  return entryOf({ text: joined(own.text), notes, column: null, place: { start: item.place.start, end } }, context)
}

const cellLine = ({ text, place }: Cell): Line => {
  const [line] = withoutComments([{ text, ...place.start }])
  return { ...line!, text: withoutCode(line!.text) }
}

function rowEntry(names: readonly string[], row: readonly Cell[], context: EntryContext): BoardEntry[] {
  const cells = row.slice(0, names.length).map((cell, at) => ({
    line: cellLine(cell),
    isId: ID_COLUMNS.has(names[at]!),
    field: FIELD_KEYS.get(names[at]!) ?? null,
  }))
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last) return []
  const text = joined(
    [...cells.filter((cell) => cell.isId), ...cells.filter((cell) => !cell.isId && cell.field === null)].map(
      (cell) => cell.line,
    ),
  )
  const notes = cells.flatMap(({ line, field }) => (field && line.text !== '' ? [{ field, lines: [line] }] : []))
  const column = cells.find((cell) => cell.field === 'status')?.line.text ?? null
  return entryOf({ text, notes, column, place: { start: first.place.start, end: last.place.end } }, context)
}

/** The names of the columns of a table, from its head. */
export const columnNames = (head: readonly Cell[]): string[] =>
  head.map((cell) => keyName(plainText(cell.text).slice(0, 40)))

/** The entries of a list or table at the top of the board: one of each item or row that names a packet. */
export function entriesOf(block: Block, context: EntryContext): BoardEntry[] {
  if (block.type === 'list') return block.items.flatMap((item) => itemEntry(item, context))
  if (block.type !== 'table') return []
  const [header = [], ...rows] = block.rows
  const names = columnNames(header)
  return rows.flatMap((row) => rowEntry(names, row, context))
}
