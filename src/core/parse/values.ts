import { letterPattern } from '../letters.ts'
import type { Scope } from '../packet.ts'
import type { Located, Place } from '../place.ts'
import type { Block, Cell, Line, ListItem } from './block.ts'
import { betweenSpans, codeSpans, keyLine, leadingCode, plainText, sliced, unquoted, withoutBox } from './inline.ts'
import type { Occurrence, Value } from './occurrences.ts'

/** A piece of a value: raw text and where it stands. */
export type Piece = Located<string>

const NONE = /^(?:none|n\/?a|nil|nothing|not applicable|-|–|—)[.!]?(?:\s*\(.*\))?$/i

/** Whether a text says that there is nothing. */
export const saysNone = (text: string): boolean => NONE.test(plainText(text).replace(/^\(([^()]*)\)$/, '$1'))

/** One place around several lines. */
export function aroundLines(lines: readonly Line[]): Place {
  const first = lines[0]!
  const last = lines[lines.length - 1]!
  return {
    start: { line: first.line, column: first.column },
    end: { line: last.line, column: last.column + last.text.length },
  }
}

/** Lines as one piece of text; soft line ends are spaces. */
export const joined = (lines: readonly Line[]): Piece => ({
  value: lines.map((line) => line.text).join(' '),
  place: aroundLines(lines),
})

const pieceOf = (line: Line): Piece => ({ value: line.text, place: aroundLines([line]) })

/** What a reader of values needs besides the value: which nodes belong to other fields. */
export type Taken = ReadonlySet<object>

const freeLines = (lines: readonly Line[], taken: Taken): readonly Line[] => lines.filter((line) => !taken.has(line))

/** Splits a line at a separator outside quotes, code and parentheses. Linear. */
export function splitAt(line: Line, separator: ';' | ','): Line[] {
  const parts: Line[] = []
  const spans = codeSpans(line.text)
  let span = 0
  let quoted = false
  let depth = 0
  let from = 0
  for (let index = 0; index < line.text.length; index++) {
    while (span < spans.length && spans[span]!.end <= index) span += 1
    if (span < spans.length && index >= spans[span]!.start) continue
    const char = line.text[index]
    if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (char === separator && depth === 0) {
      parts.push(sliced(line, from, index))
      from = index + 1
    }
  }
  // An unbalanced quote or parenthesis would hide every separator: then they count for nothing.
  if ((quoted || depth > 0) && parts.length === 0) return plainSplit(line, separator)
  return [...parts, sliced(line, from)].filter(({ text }) => text !== '')
}

function plainSplit(line: Line, separator: string): Line[] {
  const parts: Line[] = []
  let from = 0
  for (const part of line.text.split(separator)) {
    parts.push(sliced(line, from, from + part.length))
    from += part.length + 1
  }
  return parts.filter(({ text }) => text !== '')
}

const SENTENCE_END = letterPattern('(?<=[.!?])\\s+(?=[\\p{Lu}`"*[(])', 'gu')

/** The sentences of a line. */
function sentences(line: Line): Line[] {
  const parts: Line[] = []
  let from = 0
  for (const match of line.text.matchAll(SENTENCE_END(line.text))) {
    parts.push(sliced(line, from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, sliced(line, from)]
}

/** How the entries of a list field are told apart where it is written as running text. */
type Separators = 'sentences' | 'commas'

/** How a list field is read. Bold pseudo-headings between lists are no entries. */
interface ListForm {
  readonly separators: Separators
  /** Nested items are remarks, but for labels (`Backend:`) where this is set. */
  readonly descend: boolean
  /** Entries are names: what is said of one in further cells or lines is none of it. */
  readonly names: boolean
}

const onlyCode = (text: string): boolean => {
  const spans = codeSpans(text)
  return spans.length > 1 && /^(?:\s|[,;]|and)*$/.test(betweenSpans(text, spans))
}

const TRAILING_NOTE = /\s\([^()]*\)$/
const isWord = (text: string): boolean =>
  !/\s/.test(text.replace(TRAILING_NOTE, '')) || /^["'`(]/.test(text) || /["'`]$/.test(text)

/** The lines that `<br>` makes of a table cell, a bullet before each or not. */
export function brokenLines(line: Line): Line[] {
  const breaks = Array.from(line.text.matchAll(/<br\s*\/?>/gi), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (breaks.length === 0) return [line]
  const ends = [0, ...breaks.map(({ end }) => end)]
  return ends.flatMap((from, at) => {
    const part = sliced(line, from, breaks[at]?.start)
    return part.text === '' ? [] : [sliced(part, /^(?:[-*+•]\s+)?/.exec(part.text)![0].length)]
  })
}

/** `[a, b]` without its brackets. */
const withoutBrackets = (line: Line): Line =>
  /^\[[^[\]]*,[^[\]]*\]$/.test(line.text) ? sliced(line, 1, line.text.length - 1) : line

/** The entries of one line of running text: `a; b; c`, else by comma or by sentence. */
function inlineEntries(whole: Line, separators: Separators): Line[] {
  const parts = splitAt(whole, ';')
  if (parts.length > 1) return parts
  if (separators === 'sentences') return sentences(whole)
  const line = withoutBrackets(whole)
  if (onlyCode(line.text)) return codeSpans(line.text).map((span) => sliced(line, span.start, span.end))
  const commas = splitAt(line, ',')
  const entries = commas.map((part) => (/^and\s/.test(part.text) ? sliced(part, 4) : part))
  return entries.every(({ text }) => isWord(text)) ? entries : parts
}

const isLabel = (text: string): boolean => /:$/.test(plainText(text))

/** A machine key of its own (`PRIMITIVES_EXPOSED:`) that strayed into a list is none of its entries. */
const isForeign = (line: Line): boolean => {
  const key = keyLine(line)
  return key !== null && key.value.text === '' && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(key.label)
}

/** The cells of a row that say something: its number is left out, and behind a name what is said of it. */
function entryCells(row: readonly Cell[], names: boolean): readonly Cell[] {
  const cells = row.filter(
    (cell, at) => cell.text !== '' && !(at === 0 && row.length > 1 && /^#?[0-9]+[.)]?$/.test(cell.text)),
  )
  return names ? cells.slice(0, 1) : cells
}

const isOpen = ({ text }: Line): boolean => text.split('(').length > text.split(')').length

/** The lines of an entry: a name ends with its line, or with the note in parentheses that goes on below. */
function entryLines(lines: readonly Line[], names: boolean): readonly Line[] {
  return names && !isOpen(lines[0]!) ? lines.slice(0, 1) : lines
}

/** Items that look nested though their list stands beside the one above: bullets two blanks below a number, say. */
function nestedItems(blocks: readonly Block[]): ReadonlySet<ListItem> {
  const nested = new Set<ListItem>()
  let outer: Place['start'] | null = null
  for (const block of blocks) {
    if (block.type !== 'list') outer = null
    else
      for (const item of block.items) {
        const { start }: Place = item.place
        // Entries of one line of front matter stand beside each other.
        if (outer && start.line > outer.line && start.column >= outer.column + 2) nested.add(item)
        else outer = start
      }
  }
  return nested
}

/** Entries that are blocks: list items, lines of code, rows of tables. */
function blockEntries(blocks: readonly Block[], taken: Taken, form: ListForm): Piece[] {
  const isListed = form.separators === 'sentences' && blocks.some(({ type }) => type === 'list')
  const remarks = form.descend ? null : nestedItems(blocks)
  return blocks.flatMap((block): Piece[] => {
    if (taken.has(block) || (isListed && block.type === 'code')) return []
    if (block.type === 'code') return block.lines.filter(({ text }) => !/^#(?:\s|$)/.test(text)).map(pieceOf)
    if (block.type === 'table')
      return block.rows.slice(1).flatMap((row) => {
        const cells = entryCells(row, form.names)
        if (taken.has(row) || cells.length === 0) return []
        const place = { start: cells[0]!.place.start, end: cells[cells.length - 1]!.place.end }
        return [{ value: cells.map((cell) => cell.text).join(' | '), place }]
      })
    if (block.type !== 'list') return []
    return block.items.flatMap((item): Piece[] => {
      if (taken.has(item) || remarks?.has(item)) return []
      const [first, ...rest] = item.blocks
      if (first?.type !== 'paragraph') return blockEntries(item.blocks, taken, form)
      const lines = freeLines(first.lines, taken)
      if (lines.length === 0) return []
      const piece = joined(entryLines(lines, form.names))
      if (isForeign(lines[0]!)) return []
      if (form.descend && isLabel(piece.value)) {
        const below = blockEntries(rest, taken, form)
        if (below.length > 0) return below
      }
      return [piece]
    })
  })
}

const paragraphLines = (blocks: readonly Block[], taken: Taken): Line[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? freeLines(block.lines, taken) : []))

const QUOTED = /^"[^"]*"(?:,\s*"[^"]*")+$/

/** The names of an item that is several of them, each in backticks or quotes. */
const eachName = (piece: Piece): Piece[] =>
  onlyCode(piece.value) || QUOTED.test(piece.value)
    ? inlineEntries({ text: piece.value, ...piece.place.start }, 'commas').map(({ text }) => ({
        ...piece,
        value: text,
      }))
    : [piece]

/** The entries of a list field: list items, lines of code and table rows, else running text taken apart. */
export function listEntries(value: Value, taken: Taken, form: ListForm): Piece[] {
  const { separators } = form
  const listed = blockEntries(value.blocks, taken, form)
  const below = form.names ? listed.flatMap(eachName) : listed
  const inline = value.lines.filter((line) => !isLabel(line.text))
  const told = below.length > 0 ? inline.filter(({ text }) => text.includes(';')) : inline
  const running = told.length > 0 || below.length > 0 ? told : paragraphLines(value.blocks, taken)
  // Soft-wrapped prose is one text; lists in running text are told apart line by line.
  const whole = separators === 'sentences' && running.length > 1 ? [mergedLine(running)] : running
  const broken = whole.flatMap(brokenLines)
  const entries = [...broken.flatMap((line) => inlineEntries(line, separators)).map(pieceOf), ...below]
  const kept = entries.flatMap((piece) => {
    const text = withoutBox(piece.value)
    return text === '' ? [] : [{ ...piece, value: text }]
  })
  return kept.length === 1 && saysNone(kept[0]!.value) ? [] : kept
}

const mergedLine = (lines: readonly Line[]): Line => ({ ...lines[0]!, text: lines.map((line) => line.text).join(' ') })

/** Whether a field was written with something, even if that is only "none". */
export const isWritten = (value: Value, taken: Taken): boolean => textOf(value, taken) !== null

function blockText(blocks: readonly Block[], taken: Taken): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (taken.has(block)) return []
    if (block.type === 'paragraph') {
      const lines = freeLines(block.lines, taken)
      return lines.length === 0 ? [] : [joined(lines)]
    }
    if (block.type === 'code') return block.lines.map(pieceOf)
    if (block.type === 'list')
      return block.items.flatMap((item) => (taken.has(item) ? [] : blockText(item.blocks, taken)))
    if (block.type === 'table')
      return block.rows
        .filter((row) => !taken.has(row))
        .map((row) => ({
          value: row.map((cell) => cell.text).join(' | '),
          place: { start: row[0]!.place.start, end: row[row.length - 1]!.place.end },
        }))
    return []
  })
}

/** The whole text of a value, a line for each paragraph, item and line of code; null where there is none. */
export function textOf(value: Value, taken: Taken): Located<string> | null {
  const pieces = [...(value.lines.length > 0 ? [joined(value.lines)] : []), ...blockText(value.blocks, taken)]
  const text = pieces
    .map((piece) => piece.value)
    .join('\n')
    .trim()
  if (text === '') return null
  return { value: text, place: { start: pieces[0]!.place.start, end: pieces[pieces.length - 1]!.place.end } }
}

const firstLine = (blocks: readonly Block[], taken: Taken): Line | null => {
  for (const block of blocks) {
    if (taken.has(block)) continue
    if (block.type === 'paragraph' || block.type === 'code') {
      const line = freeLines(block.lines, taken).find(({ text }) => text !== '')
      if (line) return line
    }
    if (block.type === 'list')
      for (const item of block.items) {
        const line = taken.has(item) ? null : firstLine(item.blocks, taken)
        if (line) return line
      }
  }
  return null
}

/** The one line that a scalar field holds, cut where a literal `\n` stands; null where there is none. */
export function lineOf(value: Value, taken: Taken): Line | null {
  const line = value.lines[0] ?? firstLine(value.blocks, taken)
  if (!line) return null
  const cut = line.text.search(/(?:\\r)?\\n/)
  const whole = cut < 0 ? line : sliced(line, 0, cut)
  return whole.text === '' ? null : whole
}

/** A line as plain text with its place. */
export const plainPiece = (line: Line): Located<string> => ({ value: plainText(line.text), place: aroundLines([line]) })

const EXTENSION = /\.[A-Za-z0-9]{1,10}$/
const DASH = /\s(?:-{1,2}>?|–|—|→|#|\/\/)\s|:\s/

/** ` (note)` or ` [note]` at the end, the brackets balanced; names with parentheses inside stay. */
function withoutNote(text: string): string {
  const [open, close] = text.endsWith(']') ? ['[', ']'] : ['(', ')']
  if (!text.endsWith(close!)) return text
  let depth = 0
  for (let index = text.length - 1; index > 0; index--) {
    if (text[index] === close) depth += 1
    if (text[index] === open) depth -= 1
    if (depth > 0) continue
    return /\s/.test(text[index - 1]!) ? text.slice(0, index).trimEnd() : text
  }
  return text
}

const isWholeName = (text: string): boolean => EXTENSION.test(text) || text.endsWith('/')

/** ` - note`, ` — note`, ` # note`, `: note` go, unless what comes before is no whole name and what comes after ends one. */
function withoutDash(text: string): string {
  const match = DASH.exec(text)
  if (!match) return text
  const name = text.slice(0, match.index)
  const mark = match[0].trim()
  const goesOn = EXTENSION.test(text) || mark === ':'
  return mark !== '#' && goesOn && !isWholeName(name) ? text : name
}

const SECTIONS = /(\.md)(?:[\s,]+§*[A-Z]?[0-9]+(?:\.[0-9]+)+)+$/

/** Windows separators read as `/`; a backslash that only escapes `_` or `*` is Markdown's. */
const withSlashes = (text: string): string =>
  /\\(?![_*])/.test(text) ? text.replaceAll('\\', '/') : text.replaceAll('\\', '')

/**
 * The path that an entry names: a leading code span literally, else without quotes, trailing notes and section numbers
 * after a spec file. Contract §1, IN_SCOPE_PATHS. Linear.
 */
export function readPath(entry: string): string {
  const text = cutLiteral(entry).replace(/^(?:\*{1,3}|_{1,2})(?=`)/, '')
  const code = leadingCode(text)
  if (code) return code.code.trim().replaceAll('\\', '/')
  const quoted = /^(["'])([^"']+)\1/.exec(text)
  if (quoted) return quoted[2]!.trim().replaceAll('\\', '/')
  const link = LINK.exec(text)
  if (link) return withSlashes(plainText(/\s/.test(link[1]!) ? link[2]! : link[1]!))
  const bold = /^(\*\*|__)(.+?)\1(?=[\s:,;]|$)/.exec(text)
  let rest = bold ? bold[2]! : text
  for (let shorter = withoutNote(rest); shorter !== rest; shorter = withoutNote(rest)) rest = shorter
  rest = withoutDash(rest)
  for (let shorter = withoutNote(rest); shorter !== rest; shorter = withoutNote(rest)) rest = shorter
  return withSlashes(unquoted(withoutEnd(rest.replace(SECTIONS, '$1').trim())))
}

/** A link: `[src/a.ts](../src/a.ts)`; a folder in brackets may look like one (`[id](group)/a.ts`). */
const LINK = /^\[([^[\]]+)\]\(([^()\s]+)\)(?=[\s.,;:]|$)/

/** The mark that ends an entry is none of its name. */
const withoutEnd = (text: string): string => {
  const shorter = text.slice(0, -1)
  return /[;,]$/.test(text) || (text.endsWith('.') && EXTENSION.test(shorter)) ? shorter : text
}

/** A literal `\n\n` or `\n#` is where some tool forgot to break the line: the rest is none of the entry. */
const cutLiteral = (text: string): string => {
  const cut = text.search(/(?:\\r)?\\n(?:(?:\\r)?\\n|\s*#)/)
  return (cut < 0 ? text : text.slice(0, cut)).trim()
}

/** A search term without quotes or backticks around it. */
export function readTerm(entry: string): string {
  const code = leadingCode(entry)
  return code && code.rest.trim() === '' ? code.code.trim() : unquoted(entry.trim())
}

/** SCOPE: its text, and What, Why and boundary where they are written. */
export function readScope(occurrence: Occurrence, taken: Taken): Scope | null {
  const part = (name: 'WHAT' | 'WHY' | 'BOUNDARY') => {
    const value = occurrence.parts.get(name)
    return value ? textOf(value, taken) : null
  }
  const own = textOf(occurrence, taken)
  const what = part('WHAT')
  const why = part('WHY')
  const boundary = part('BOUNDARY') ?? boundaryLine(occurrence, taken)
  const pieces = [own, what, why, boundary].flatMap((piece) => (piece ? [piece] : []))
  if (pieces.length === 0) return null
  const spoken = [what, why, boundary].flatMap((piece) =>
    piece && !own?.value.includes(piece.value) ? [piece.value] : [],
  )
  return { text: [...(own ? [own.value] : []), ...spoken].join('\n'), what, why, boundary }
}

function boundaryLine(occurrence: Occurrence, taken: Taken): Located<string> | null {
  const pieces = [...occurrence.lines.map(pieceOf), ...blockText(occurrence.blocks, taken)]
  return pieces.find((piece) => /^\W*(?:boundary|bounded by|out of bounds)\b/i.test(piece.value)) ?? null
}
