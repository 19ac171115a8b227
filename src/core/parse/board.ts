import { letterPattern } from '../letters.ts'
import { capitalWords } from './fields.ts'
import type { Board, BoardEntry, PhaseGate } from '../board.ts'
import { leadingDay } from '../day.ts'
import type { Status } from '../packet.ts'
import { onLine, type Located, type Place } from '../place.ts'
import type { Block, Cell, Line } from './block.ts'
import { entriesOf, ownLines } from './board-entry.ts'
import { keyLine, keyName, plainText, withoutComments } from './inline.ts'
import { readBlocks } from './remark.ts'
import { readStatus } from './status.ts'
import { documentProblem } from './text.ts'

type Heading = Extract<Block, { type: 'heading' }>

/** A heading with what it hands down: the nearest status that it or a heading above names, and the open phase gates. */
interface Section {
  readonly depth: number
  readonly title: string
  readonly place: Place
  readonly status: Status
  /** The title of the heading that named the status, else the section's own. */
  readonly statusTitle: string
  /** Phase gates that this section is part of, the outermost first. */
  readonly gates: readonly Section[]
}

/** A block of the board with the section it stands in; null above the first heading. */
interface Sectioned {
  readonly block: Block
  readonly section: Section | null
  readonly entries: readonly BoardEntry[]
}

/** Whether a heading starts a phase gate. */
export const isGate = (title: string): boolean => /\bphases?\b/i.test(title) && /\b(?:gates?|closure)\b/i.test(title)

/** The status that a heading names, its number aside: `2. In Progress`, `🔴 Ready for Dev`, `Superseded (Archive)`. */
export const sectionStatus = (title: string): Status => readStatus(title.replace(/^[\s§]*[0-9.]*[0-9][.)]*\s+/, ''))

/** What a heading says, without comments and emphasis. */
export const sectionTitle = (heading: Heading): string =>
  plainText(
    withoutComments(heading.lines)
      .map((line) => line.text)
      .join(' '),
  )

function sectionOf(heading: Heading, parent: Section | null): Section {
  const title = sectionTitle(heading)
  const named = sectionStatus(title)
  const inherits = named === 'UNKNOWN' && parent !== null && parent.status !== 'UNKNOWN'
  const own = {
    depth: heading.depth,
    title,
    place: heading.place,
    status: inherits ? parent.status : named,
    statusTitle: inherits ? parent.statusTitle : title,
  }
  const gates = parent?.gates ?? []
  return { ...own, gates: isGate(title) ? [...gates, { ...own, gates: [] }] : gates }
}

function sectioned(blocks: readonly Block[]): Sectioned[] {
  let open: readonly Section[] = []
  return blocks.map((block) => {
    if (block.type === 'heading') {
      const above = open.filter((section) => section.depth < block.depth)
      open = [...above, sectionOf(block, above.at(-1) ?? null)]
    }
    const section = open.at(-1) ?? null
    const context = {
      title: section?.statusTitle ?? '',
      status: section?.status ?? ('UNKNOWN' as const),
      gateCritical: section !== null && section.gates.length > 0,
    }
    return { block, section, entries: entriesOf(block, context) }
  })
}

const CLOSED = /^(?:CLOSED|COMPLETED?)$/

/** Words that turn `COMPLETE` into something that is still to come: `MUST COMPLETE`, `NOT CLOSED`. */
const OPEN_YET = new Set([
  'NOT',
  'NEVER',
  'NO',
  'MUST',
  'TO',
  'BE',
  'CANNOT',
  'UNTIL',
  'WHEN',
  'BEFORE',
  'ALMOST',
  'NEARLY',
])

const wordsOf = (text: string): string[] => capitalWords(text).split(' ').filter(Boolean)

const endsClosed = (text: string): boolean => {
  const words = wordsOf(text)
  return CLOSED.test(words.at(-1) ?? '') && !words.some((word) => OPEN_YET.has(word))
}

/** `Phase 1 Gate: CLOSED`, `Phase 1 Gate [COMPLETE]`; a bracket that says more (`MUST COMPLETE`) does not close. */
function isClosedByTitle(title: string): boolean {
  const colon = title.lastIndexOf(':')
  const bracketed = Array.from(title.matchAll(/[[(]([^[\]()]*)[\])]/g), (match) => wordsOf(match[1]!))
  return (
    (colon >= 0 && endsClosed(title.slice(colon + 1))) ||
    bracketed.some((words) => words.length === 1 && CLOSED.test(words[0]!))
  )
}

const statusValue = (line: Line): string | null => {
  const read = keyLine(line)
  return read?.key === 'STATUS' ? read.value.text : null
}

/** The lines of a block that are no entry: paragraphs, and items that name no packet. */
function gateLines({ block, entries }: Sectioned): readonly Line[] {
  if (block.type === 'paragraph') return withoutComments(block.lines)
  if (block.type !== 'list') return []
  const taken = new Set(entries.map((entry) => entry.place.start.line))
  return block.items.filter((item) => !taken.has(item.place.start.line)).flatMap(ownLines)
}

const CLOSING =
  /\b(?:clos(?:e|es|ed|ing|ure)|complet(?:e|es|ed|ing|ion)|requir(?:e|es|ed|ing|ements?)|must|until|criteri(?:a|on)|needs?)\b/i

const isClosingLine = (line: Line): boolean => statusValue(line) === null && CLOSING.test(plainText(line.text))

const asLocated = ({ text, line, column }: Line): Located<string> => ({
  value: plainText(text),
  place: onLine(line, column, text.length),
})

function gateOf(heading: Section, inside: readonly Sectioned[]): PhaseGate {
  // A `Status:` speaks for the gate right above it, not for the one around that.
  const own = inside.filter((part) => part.section!.gates.at(-1)!.place === heading.place)
  const said = own.flatMap((part) => gateLines(part).flatMap((line) => statusValue(line) ?? []))
  const closing = inside.flatMap((part) => gateLines(part).filter(isClosingLine))[0]
  return {
    title: heading.title,
    place: heading.place,
    closed: isClosedByTitle(heading.title) || said.some((value) => CLOSED.test(wordsOf(value)[0] ?? '')),
    closureText: closing ? asLocated(closing) : null,
    ids: [...new Set(inside.flatMap((part) => part.entries.map((entry) => entry.id)))],
  }
}

function gatesOf(parts: readonly Sectioned[]): PhaseGate[] {
  const members = new Map<Place, { heading: Section; inside: Sectioned[] }>()
  for (const part of parts) {
    for (const heading of part.section?.gates ?? []) {
      const gate = members.get(heading.place)
      if (gate) gate.inside.push(part)
      else members.set(heading.place, { heading, inside: [part] })
    }
  }
  return Array.from(members.values(), ({ heading, inside }) => gateOf(heading, inside))
}

const UPDATED = letterPattern('(?<![\\p{L}\\p{N}])last[\\s_-]updated?[\\s*_`]*:[\\s*_`"\']*', 'iu')

function dayAt(line: Line, start: number): Located<string>[] {
  const day = leadingDay(line.text.slice(start))
  return day === null ? [] : [{ value: day, place: onLine(line.line, line.column + start, day.length) }]
}

function updatedIn(line: Line): Located<string>[] {
  const match = UPDATED(line.text).exec(line.text)
  return match ? dayAt(line, match.index + match[0].length) : []
}

/** A row `| Last Updated | 2026-02-06 |`, or a cell that says it all. */
const updatedInRow = (row: readonly Cell[]): Located<string>[] =>
  row.flatMap(({ text, place }, at) => {
    const line = { text, ...place.start }
    return keyName(row[at - 1]?.text.slice(0, 40) ?? '') === 'LAST_UPDATED' ? dayAt(line, 0) : updatedIn(line)
  })

/** Every `Last Updated:` of a block that is a date, outside code, comments and quotes; in a table also as a row. */
function updates(block: Block): Located<string>[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return withoutComments(block.lines).flatMap(updatedIn)
    case 'yaml':
      return block.lines.flatMap(updatedIn)
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(updates))
    case 'table':
      return block.rows.flatMap(updatedInRow)
    default:
      return []
  }
}

/**
 * Reads `docs/TASK_BOARD.md`. An entry is a top-level list item or a table row that names a packet; its status is the
 * bracketed token, else what the nearest heading says. Contract §1, rubric §1 Pillar 3. Linear; never throws.
 */
export function parseBoard(
  path: string,
  text: string,
  options: { readonly limits: { readonly bytes: number; readonly depth: number } },
  read: (text: string) => readonly Block[] = readBlocks,
): Board {
  const unreadable = documentProblem(text, options.limits)
  if (unreadable !== null) return { path, unreadable, entries: [], gates: [], lastUpdated: null }
  const blocks = read(text)
  const parts = sectioned(blocks)
  return {
    path,
    unreadable,
    entries: parts.flatMap((part) => part.entries),
    gates: gatesOf(parts),
    lastUpdated: blocks.flatMap(updates)[0] ?? null,
  }
}
