import { letterPattern } from './letters.ts'
import { parseSpecHeadings } from './parse/spec.ts'
import { splitLines } from './parse/text.ts'
import { compareVersions, type SpecHeading } from './spec.ts'

const isChangelogTitle = (title: string): boolean =>
  /\b(?:change ?log|changes|(?:revision|version|change) history|revisions|history)\b/i.test(title)

/** Which lines stand under a changelog heading, by their index; the heading itself counts. Linear. */
export function changelogLines(headings: readonly SpecHeading[], lineCount: number): boolean[] {
  const marks = new Array<boolean>(lineCount).fill(false)
  let depth = Infinity
  for (const [index, heading] of headings.entries()) {
    if (heading.depth <= depth) depth = isChangelogTitle(heading.title) ? heading.depth : Infinity
    if (depth === Infinity) continue
    const end = headings[index + 1]?.place.start.line
    marks.fill(true, heading.place.start.line - 1, end === undefined ? lineCount : end - 1)
  }
  return marks
}

const VERSION = letterPattern(String.raw`(?<![\p{L}\p{N}.])v?([0-9]+(?:\.[0-9]+)*)(?![\p{L}\p{N}]|\.[0-9])`, 'giu')
const ENTRY = /^[\s>*_`#|[(-]{0,20}v?[0-9]+\.[0-9]/i
const WORD = letterPattern(String.raw`\p{L}{3,}`, 'u')

/** Whether a text names a version: `v02.84`, `02.84`, or in a file name such as `Master_Spec_v02.84.md`. Linear. */
export function namesVersion(text: string, version: string): boolean {
  const words = text.replaceAll('_', ' ')
  return Array.from(words.matchAll(VERSION(words))).some(
    ([written, number]) => /v|\./i.test(written) && compareVersions(number!, version) === 0,
  )
}

/** Whether a line says something beyond versions and file names. */
function saysWhy(line: string): boolean {
  const rest = line.replace(/[\w.-]+\.md\b|\w*_\w*|\bversion\b/gi, ' ')
  return WORD(rest).test(rest)
}

/** Whether some lines hold an entry for a version: a line that names it, with a word on it or on the line below. */
function holdEntry(lines: readonly string[], version: string): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  return filled.some((line, index) => {
    if (!namesVersion(line, version)) return false
    const below = filled[index + 1] ?? ''
    return saysWhy(line) || (!ENTRY.test(below) && saysWhy(below))
  })
}

/** Whether a spec tells under one of its changelog headings what a version is for. Rubric §2 For Spec Enrichment. */
export function specTells(text: string, version: string): boolean {
  const lines = splitLines(text)
  const marks = changelogLines(parseSpecHeadings(text), lines.length)
  return holdEntry(
    lines.filter((_, index) => marks[index]),
    version,
  )
}

/** Whether a changelog file tells what a version is for. */
export const changelogTells = (text: string, version: string): boolean => holdEntry(splitLines(text), version)
