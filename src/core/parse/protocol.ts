import { onLine, type Located } from '../place.ts'
import type { Protocol } from '../protocol.ts'
import { changelogLines } from '../changelog.ts'
import { parseSpecHeadings } from './spec.ts'
import { documentProblem, splitLines } from './text.ts'

const SPEC_VERSION =
  /spec(?:ification)?(?:[ _*`:("'[-]{1,4}(?:current|version|file|is|at)){0,3}[ _*`:("'[-]{0,4}v([0-9]+(?:\.[0-9]+)+)/gi
const VERSION_LINE = /^[\s>*_`#|-]{0,20}version[\s*_`|]{0,8}:[\s*_`]{0,8}(\S.*)$/i
const DATE_LINE = /^[\s>*_`#|-]{0,20}(?:last[ _-])?(?:updated|date)[\s*_`|]{0,8}:/i
const CODE = /\[([A-Z][A-Z0-9]{0,9}-[0-9]{1,6}[A-Z]?(?:-[0-9]{1,6})?)\]/g

const versionsIn = (line: string, number: number): Located<string>[] =>
  Array.from(line.matchAll(SPEC_VERSION), (match) => {
    const value = match[1]!
    return { value, place: onLine(number, match.index + match[0].length - value.length, value.length + 1) }
  })

function versionOn(line: string, number: number): Located<string>[] {
  const value = VERSION_LINE.exec(line)?.[1]
  if (value === undefined) return []
  const shown = value.replace(/[*_`|\s]{1,20}$/, '')
  return [{ value: shown, place: onLine(number, line.length - value.length + 1, shown.length) }]
}

/** Reads a protocol file by one look at each line. Never throws; linear. Rubric §1 Pillar 5, §2 For Spec Enrichment. */
export function parseProtocol(
  path: string,
  text: string,
  { limits }: { readonly limits: { readonly bytes: number; readonly depth: number } },
): Protocol {
  const unreadable = documentProblem(text, limits)
  if (unreadable !== null) return { path, unreadable, specVersions: [], version: null, codes: [] }
  const lines = splitLines(text.replace(/^\uFEFF/, ''))
  const inChangelog = changelogLines(parseSpecHeadings(text), lines.length)
  return {
    path,
    unreadable,
    specVersions: lines.flatMap((line, index) => (inChangelog[index] ? [] : versionsIn(line, index + 1))),
    version: lines.flatMap((line, index) => versionOn(line, index + 1))[0] ?? null,
    codes: [...new Set(Array.from(text.matchAll(CODE), (match) => match[1]!))],
  }
}

/** A protocol's lines as they count for its version: spec references, dates, blank lines and line ends are no text. */
export const protocolText = (text: string): string =>
  splitLines(text.replace(/^\uFEFF/, ''))
    .filter((line) => line.trim() !== '' && !DATE_LINE.test(line))
    .map((line) => line.trimEnd().replace(SPEC_VERSION, (match, version: string) => match.slice(0, -version.length)))
    .join('\n')
