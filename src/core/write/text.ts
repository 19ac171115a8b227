import { splitLines } from '../parse/text.ts'
import type { Place, Point } from '../place.ts'

/** A stretch of a text and what takes its place; line breaks in `text` are `\n` and become those of the text. */
export interface Splice {
  readonly start: Point
  readonly end: Point
  readonly text: string
}

/** Puts a text in the place of another. */
export const replaced = ({ start, end }: Place, text: string): Splice => ({ start, end, text })

/** Puts a text at the end of a place. */
export const appended = (place: Place, text: string): Splice => ({ start: place.end, end: place.end, text })

const startOf = (line: number): Point => ({ line, column: 1 })

/** Puts whole lines before a line; before the line after the last one it puts them at the end. */
export const insertedLines = (before: number, lines: readonly string[]): Splice => ({
  start: startOf(before),
  end: startOf(before),
  text: lines.map((line) => `${line}\n`).join(''),
})

/** Takes whole lines out, both ends included. */
export const removedLines = (first: number, last: number): Splice => ({
  start: startOf(first),
  end: startOf(last + 1),
  text: '',
})

/** The offset at which each line starts. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length)
  return starts
}

/** Tells the offset of points in a text; points behind its end are at the end. */
export function offsetsIn(text: string): (point: Point) => number {
  const starts = lineStarts(text)
  return ({ line, column }) =>
    line > starts.length ? text.length : Math.min(starts[line - 1]! + column - 1, text.length)
}

/** The line break of a text: its first one. */
export const lineBreak = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'

/**
 * A text with some stretches replaced; everything else stays byte for byte, and new lines end as the others do. At one
 * point insertions come first, in their order. Throws an Error where two overlap.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const offset = offsetsIn(text)
  const end = lineBreak(text)
  const ordered = splices
    .map((splice) => ({ from: offset(splice.start), to: offset(splice.end), text: splice.text }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const isOpenEnded = text !== '' && !/[\r\n]$/.test(text)
  let done = 0
  const parts = ordered.map(({ from, to, text: added }) => {
    if (from < done) throw new Error('Two edits of one text overlap')
    const kept = text.slice(done, from)
    done = to
    const isBehindLast = isOpenEnded && from === text.length && added.endsWith('\n')
    return kept + (isBehindLast ? `\n${added.slice(0, -1)}` : added).replaceAll('\n', end)
  })
  return parts.join('') + text.slice(done)
}

/** The lines of a text, for looking at; a line is `lines[number - 1]`. */
export const sourceLines = (text: string): readonly string[] => splitLines(text)

/** What stands in a place of one line. */
export const textAt = (lines: readonly string[], place: Place): string =>
  (lines[place.start.line - 1] ?? '').slice(place.start.column - 1, place.end.column - 1)

/** A text for a place that takes one line: line breaks become spaces. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
