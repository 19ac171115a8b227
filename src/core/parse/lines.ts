import type { Place } from '../place.ts'
import type { Line } from './block.ts'

/**
 * The place from a point to somewhere on an end line, moved back over blanks, which parsers count in or out as they like.
 * Lines and columns count from 1; `endColumn` is the point after the last character.
 */
export function placeBetween(
  source: readonly string[],
  start: { readonly line: number; readonly column: number },
  endLine: number,
  endColumn = Infinity,
): Place {
  const from = { line: start.line, column: start.column }
  let line = endLine
  let text = trimBlanks((source[line - 1] ?? '').slice(0, endColumn - 1))
  while (text === '' && line > start.line) {
    line -= 1
    text = trimBlanks(source[line - 1] ?? '')
  }
  const empty = line === start.line && text.length < start.column
  return { start: from, end: empty ? from : { line, column: text.length + 1 } }
}

const [SPACE, TABULATOR] = [0x20, 0x09]

/** Whether a space or a tab stands at an index of a text; none does outside of it. */
export function isBlankAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === SPACE || code === TABULATOR
}

/** A source line from a column (1-based) on, blanks around it taken off. */
export function contentLine(source: readonly string[], line: number, column: number): Line {
  const rest = (source[line - 1] ?? '').slice(column - 1)
  const text = isBlankAt(rest, 0) ? rest.replace(/^[ \t]+/, '') : rest
  return { text: trimBlanks(text), line, column: column + rest.length - text.length }
}

/** Off go trailing spaces and tabs, without the backtracking of `/[ \t]+$/`. */
export function trimBlanks(text: string): string {
  let end = text.length
  while (isBlankAt(text, end - 1)) end -= 1
  return text.slice(0, end)
}

/** The lines of a block from its start to a last line. */
export function contentLines(place: Place, last: number, source: readonly string[]): Line[] {
  const lines = [contentLine(source, place.start.line, place.start.column)]
  for (let line = place.start.line + 1; line <= last; line++) lines.push(contentLine(source, line, 1))
  return lines
}

/** The text of an ATX heading without its marks; null for a setext heading. */
export function atxText(line: Line): Line | null {
  const marks = /^#{1,6}(?=[ \t]|$)/.exec(line.text)
  if (!marks) return null
  const rest = line.text.slice(marks[0].length)
  const text = rest.replace(/^[ \t]+/, '')
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  const closed = end === 0 || isBlankAt(text, end - 1)
  const content = trimBlanks(closed ? text.slice(0, end) : text)
  return { text: content, line: line.line, column: line.column + line.text.length - text.length }
}

/** The text of a heading: its line for an ATX heading, those above the underline for a setext heading. */
export function headingLines(place: Place, source: readonly string[]): Line[] {
  const atx = atxText(contentLine(source, place.start.line, place.start.column))
  if (!atx) return contentLines(place, place.end.line - 1, source)
  return atx.text === '' ? [] : [atx]
}

/** The lines of code from one source line to another, blanks around each taken off, blank lines at the end left out. */
export function codeLines(first: number, last: number, source: readonly string[]): Line[] {
  let end = last
  while (end >= first && trimBlanks(source[end - 1] ?? '') === '') end -= 1
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, index) => contentLine(source, first + index, 1))
}
