import type { Scope } from '../packet.ts'
import type { Located, Place } from '../place.ts'
import type { Block, Line } from './block.ts'
import { betweenSpans, codeSpans, keyLine, leadingCode, plainText, sliced, unquoted, withoutBox } from './inline.ts'
import type { Occurrence, Value } from './occurrences.ts'

/** A piece of a value: raw text and where it stands. */
export type Piece = Located<string>

/** Whether a text says that there is nothing. */
export const saysNone = (text: string): boolean =>
  /^(?:none|n\/?a|nil|nothing|not applicable|-|–|—)[.!]?(?:\s*\(.*\))?$/i.test(plainText(text))

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

const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}`"*[(])/gu

/** The sentences of a line. */
function sentences(line: Line): Line[] {
  const parts: Line[] = []
  let from = 0
  for (const match of line.text.matchAll(SENTENCE_END)) {
    parts.push(sliced(line, from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, sliced(line, from)].filter(({ text }) => text !== '')
}

/** How the entries of a list field are told apart where it is written as running text. */
type Separators = 'sentences' | 'commas'

const onlyCode = (text: string): boolean => {
  const spans = codeSpans(text)
  return spans.length > 1 && /^(?:\s|[,;]|and)*$/.test(betweenSpans(text, spans))
}

/** The entries of one line of running text: `a; b; c`, else by comma or by sentence. */
function inlineEntries(line: Line, separators: Separators): Line[] {
  const parts = splitAt(line, ';')
  if (parts.length > 1) return parts
  if (separators === 'sentences') return sentences(line)
  if (onlyCode(line.text)) return codeSpans(line.text).map((span) => sliced(line, span.start, span.end))
  const commas = splitAt(line, ',')
  return commas.every(({ text }) => !/\s/.test(text) || /^["'`(]/.test(text) || /["'`]$/.test(text)) ? commas : parts
}

const isLabel = (text: string): boolean => /:$/.test(plainText(text))

/** A machine key of its own (`PRIMITIVES_EXPOSED:`) that strayed into a list is none of its entries. */
const isForeign = (line: Line): boolean => {
  const key = keyLine(line)
  return key !== null && key.value.text === '' && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(key.label)
}

/** Entries that are blocks: list items, lines of code, rows of tables. */
function blockEntries(blocks: readonly Block[], taken: Taken, descend: boolean): Piece[] {
  return blocks.flatMap((block): Piece[] => {
    if (taken.has(block)) return []
    if (block.type === 'code')
      return block.lines.filter(({ text }) => text !== '' && !/^#(?:\s|$)/.test(text)).map(pieceOf)
    if (block.type === 'table')
      return block.rows.slice(1).flatMap((row) => {
        const cells = row.filter((cell) => cell.text !== '')
        if (taken.has(row) || cells.length === 0) return []
        const place = { start: cells[0]!.place.start, end: cells[cells.length - 1]!.place.end }
        return [{ value: cells.map((cell) => cell.text).join(' | '), place }]
      })
    if (block.type !== 'list') return []
    return block.items.flatMap((item): Piece[] => {
      if (taken.has(item)) return []
      const [first, ...rest] = item.blocks
      if (first?.type !== 'paragraph') return blockEntries(item.blocks, taken, descend)
      const lines = freeLines(first.lines, taken)
      if (lines.length === 0) return []
      const piece = joined(lines)
      if (isForeign(lines[0]!)) return []
      if (descend && isLabel(piece.value)) {
        const below = blockEntries(rest, taken, descend)
        if (below.length > 0) return below
      }
      return [piece]
    })
  })
}

const paragraphLines = (blocks: readonly Block[], taken: Taken): Line[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? freeLines(block.lines, taken) : []))

/**
 * The entries of a list field: list items, lines of code and table rows, else running text taken apart. Nested items are
 * remarks, but for labels (`Backend:`) where `descend` is set. Bold pseudo-headings between lists are no entries.
 */
export function listEntries(
  value: Value,
  taken: Taken,
  { separators, descend }: { separators: Separators; descend: boolean },
): Piece[] {
  const below = blockEntries(value.blocks, taken, descend)
  const inline = value.lines.filter((line) => !isLabel(line.text))
  const told = below.length > 0 ? inline.filter(({ text }) => text.includes(';')) : inline
  const running = told.length > 0 || below.length > 0 ? told : paragraphLines(value.blocks, taken)
  // Soft-wrapped prose is one text; lists in running text are told apart line by line.
  const whole = separators === 'sentences' && running.length > 1 ? [mergedLine(running)] : running
  const entries = [...whole.flatMap((line) => inlineEntries(line, separators)).map(pieceOf), ...below]
  const kept = entries.flatMap((piece) => {
    const text = withoutBox(piece.value)
    return text === '' ? [] : [{ ...piece, value: text }]
  })
  return kept.length === 1 && saysNone(kept[0]!.value) ? [] : kept
}

const mergedLine = (lines: readonly Line[]): Line => ({ ...lines[0]!, text: lines.map((line) => line.text).join(' ') })

/** Whether a field was written with something, even if that is only "none". */
export const isWritten = (value: Value, taken: Taken): boolean =>
  value.lines.some(({ text }) => text !== '') || textOf(value, taken) !== null

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
        .filter((row) => !taken.has(row) && row.length > 0)
        .map((row) => ({
          value: row.map((cell) => cell.text).join(' | '),
          place: { start: row[0]!.place.start, end: row[row.length - 1]!.place.end },
        }))
    return []
  })
}

/** The whole text of a value, a line for each paragraph, item and line of code; null where there is none. */
export function textOf(value: Value, taken: Taken): Located<string> | null {
  const lines = value.lines.filter(({ text }) => text !== '')
  const pieces = [...(lines.length > 0 ? [joined(lines)] : []), ...blockText(value.blocks, taken)]
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
  const line = value.lines.find(({ text }) => text !== '') ?? firstLine(value.blocks, taken)
  if (!line) return null
  const cut = line.text.search(/\\r?\\n|\\n/)
  const whole = cut < 0 ? line : sliced(line, 0, cut)
  return whole.text === '' ? null : whole
}

/** A line as plain text with its place. */
export const plainPiece = (line: Line): Located<string> => ({ value: plainText(line.text), place: aroundLines([line]) })

const EXTENSION = /\.[A-Za-z0-9]{1,10}$/
const DASH = /\s(?:-|–|—|#)\s/

/** ` (note)` at the end, the parentheses balanced; names with parentheses inside stay. */
function withoutNote(text: string): string {
  if (!text.endsWith(')')) return text
  let depth = 0
  for (let index = text.length - 1; index >= 0; index--) {
    if (text[index] === ')') depth += 1
    if (text[index] === '(') depth -= 1
    if (depth > 0) continue
    return index > 0 && /\s/.test(text[index - 1]!) ? text.slice(0, index).trimEnd() : text
  }
  return text
}

/** ` - note`, ` — note` and ` # note` go, unless what comes before is no whole name and what comes after ends one. */
function withoutDash(text: string): string {
  const match = DASH.exec(text)
  if (!match) return text
  const name = text.slice(0, match.index)
  const note = text.slice(match.index + match[0].length)
  const goesOn = match[0].trim() !== '#' && !EXTENSION.test(name) && !name.endsWith('/') && EXTENSION.test(note)
  return goesOn ? text : name
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
  const text = cutLiteral(entry)
  const code = leadingCode(text)
  if (code) return code.code.trim().replaceAll('\\', '/')
  const quoted = /^(["'])([^"']+)\1/.exec(text)
  if (quoted) return quoted[2]!.trim().replaceAll('\\', '/')
  const bold = /^(\*\*|__)(.+)\1$/.exec(text)
  let rest = bold ? bold[2]! : text
  for (let shorter = withoutNote(rest); shorter !== rest; shorter = withoutNote(rest)) rest = shorter
  rest = withoutDash(rest)
  for (let shorter = withoutNote(rest); shorter !== rest; shorter = withoutNote(rest)) rest = shorter
  return withSlashes(unquoted(rest.replace(SECTIONS, '$1').trim()))
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
