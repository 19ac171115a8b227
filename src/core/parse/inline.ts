import { letterPattern } from '../letters.ts'
import { mapChanged, type Line } from './block.ts'

interface Run {
  readonly start: number
  readonly length: number
}

function backtickRuns(text: string): Run[] {
  const runs: Run[] = []
  for (let index = text.indexOf('`'); index >= 0; index = text.indexOf('`', index)) {
    let end = index
    while (text[end] === '`') end += 1
    runs.push({ start: index, length: end - index })
    index = end
  }
  return runs
}

/** A code span: `start` and `end` around its backticks, `code` without them. */
export interface CodeSpan {
  readonly start: number
  readonly end: number
  readonly code: string
}

/** One space inside both backticks belongs to them, as CommonMark has it. */
function spanText(inner: string): string {
  const text = inner.replaceAll('\n', ' ')
  const padded = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== ''
  return padded ? text.slice(1, -1) : text
}

/** The code spans of a text, in order: a run of backticks up to the next run of the same length. Linear. */
export function codeSpans(text: string): CodeSpan[] {
  const runs = backtickRuns(text)
  const later = new Map<number, number[]>()
  for (let at = runs.length - 1; at >= 0; at--) {
    const { length } = runs[at]!
    const same = later.get(length)
    if (same) same.push(at)
    else later.set(length, [at])
  }
  const spans: CodeSpan[] = []
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at]!
    const same = later.get(open.length)!
    while (same[same.length - 1]! <= at) same.pop()
    const escaped = text[open.start - 1] === '\\'
    const match = same[same.length - 1]
    if (match === undefined || escaped) continue
    const close = runs[match]!
    const inner = text.slice(open.start + open.length, close.start)
    spans.push({ start: open.start, end: close.start + close.length, code: spanText(inner) })
    at = match
  }
  return spans
}

/** What stands between code spans. */
export function betweenSpans(text: string, spans: readonly CodeSpan[]): string {
  const ends = [0, ...spans.map((span) => span.end)]
  return ends.map((end, at) => text.slice(end, spans[at]?.start)).join(' ')
}

/** The code span that a text starts with, and what comes after it; null where it starts with none. */
export function leadingCode(text: string): { code: string; rest: string } | null {
  const first = codeSpans(text)[0]
  return first?.start === 0 ? { code: first.code, rest: text.slice(first.end) } : null
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/**
 * The lines with their HTML comments made blank, so that every column stays true. A comment may span lines of the same
 * paragraph; one that is never closed is text, as in CommonMark. Linear.
 */
export function withoutComments(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('<!--'))) return lines
  const text = lines.map((line) => line.text).join('\n')
  const spans = codeSpans(text)
  let result = ''
  let done = 0
  let span = 0
  for (let open = text.indexOf('<!--'); open >= 0;) {
    while (span < spans.length && spans[span]!.end <= open) span += 1
    const inCode = span < spans.length && spans[span]!.start < open
    const close = inCode ? -1 : text.indexOf('-->', open + 4)
    if (!inCode && close < 0) break
    if (inCode) open = text.indexOf('<!--', spans[span]!.end)
    else {
      result += text.slice(done, open) + blank(text.slice(open, close + 3))
      done = close + 3
      open = text.indexOf('<!--', done)
    }
  }
  const cleaned = (result + text.slice(done)).split('\n')
  return lines.map((line, index) => trimmed({ ...line, text: cleaned[index]! }))
}

/** A line with the blanks around it taken off, its column kept true. */
export function trimmed(line: Line): Line {
  const start = line.text.trimStart()
  const column = line.column + line.text.length - start.length
  return { text: start.trimEnd(), line: line.line, column }
}

/** A part of a line. */
export const sliced = (line: Line, start: number, end?: number): Line =>
  trimmed({ text: line.text.slice(start, end), line: line.line, column: line.column + start })

const MARKS = letterPattern('\\*+|~~|(?<![\\p{L}\\p{N}_])_+(?=\\S)|(?<=[^\\s_])_+(?![\\p{L}\\p{N}_])|`+', 'gu')

const BREAK = /<br\s*\/?>$/i

/**
 * The lines of a paragraph without what only breaks them: `<br>` at the end of a line, a backslash before another line.
 * Columns stay true.
 */
export const withoutBreaks = (lines: readonly Line[]): readonly Line[] =>
  mapChanged(lines, (line, at) => {
    const text = at < lines.length - 1 ? line.text.replace(/\\$/, '') : line.text
    return text === line.text && !text.endsWith('>') ? line : { ...line, text: text.replace(BREAK, '').trimEnd() }
  })

/** A text without emphasis marks and backticks, blanks around it taken off. Underscores inside words stay. */
export const plainText = (text: string): string => text.replace(MARKS(text), '').trim()

/** Keys compare without case, emphasis and backticks; space, `-` and `_` are equal: `In-scope paths` is IN_SCOPE_PATHS. */
export const keyName = (text: string): string =>
  text
    .replace(/[*`~]|\\(?=[_-])/g, '')
    .trim()
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
    .replace(/[\s_-]+/g, '_')

/** A line `KEY: value`; `key` is the normalised name, `note` what stands in parentheses after it. */
export interface KeyLine {
  readonly key: string
  readonly label: string
  readonly note: string | null
  readonly value: Line
}

const LONGEST_KEY = 90
const NOTE = /^([^()]*(?:\(s\))?)\s*\(([^()]*)\)$/i
const CLOSING = /^\s*(?:\*+|_+(?=\s|$|\*)|`+)/

/** The marks that are open at the end of a text: `**KEY` leaves `**` open. */
const leavesOpen = (text: string): boolean =>
  (text.match(/\*+/g)?.length ?? 0) % 2 === 1 ||
  (text.match(/`+/g)?.length ?? 0) % 2 === 1 ||
  (/^_+[^_]/.test(text) && !/[^\s_]_+(?=\s|$|\*)/.test(text))

/** Where the value of a wholly marked line (`**KEY: value**`) ends. */
function closedAtEnd(text: string, rest: string): number {
  const marks = /^(?:\*+|_+|`+)?/.exec(text)![0]
  const last = rest.length - marks.length
  return rest.endsWith(marks) && rest.indexOf(marks) === last ? last : rest.length
}

const STARTS_WITH_LETTER = letterPattern(String.raw`^\p{L}`, 'u')

/**
 * Reads `KEY: value`: the key bare, bold or in backticks, the colon inside or outside the emphasis, a check box before it
 * or not. Any short label counts as a key; null where the line is prose. Linear.
 */
export function keyLine(line: Line): KeyLine | null {
  if (!line.text.slice(0, LONGEST_KEY + 4).includes(':')) return null
  const box = /^\[[ xX]\]\s+/.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(box)
  const colon = text.slice(0, LONGEST_KEY).indexOf(':')
  if (colon < 1 || text.startsWith('//', colon + 1)) return null
  const written = text.slice(0, colon)
  const bare = plainText(written.replaceAll('\\_', '_'))
  if (!STARTS_WITH_LETTER(bare).test(bare) || /[.!?;]\s/.test(bare) || bare.split(/\s+/).length > 8) return null
  const note = NOTE.exec(bare)
  const label = note ? note[1]!.trim() : bare
  const rest = text.slice(colon + 1)
  const open = leavesOpen(written)
  const closing = open ? (CLOSING.exec(rest)?.[0].length ?? 0) : 0
  const end = open ? closedAtEnd(text, rest) : rest.length
  return {
    key: keyName(label),
    label,
    note: note ? note[2]! : null,
    value: sliced(line, box + colon + 1 + closing, box + colon + 1 + end),
  }
}

/** Text with its list marks, check boxes and check marks at the start taken off. */
export const withoutBox = (text: string): string =>
  text
    .replace(/^\[[ xX]\]\s+/, '')
    .replace(/^[\u2705\u2714\u2611\u2713\u274C\u{1F534}\u{1F7E0}\u{1F7E1}\uFE0F]+\s*/u, '')

/** Text without one pair of quotes around it. */
export function unquoted(text: string): string {
  const match = /^(["'])(.*)\1$/s.exec(text) ?? /^(\u201C)(.*)\u201D$/s.exec(text)
  return match ? match[2]! : text
}
