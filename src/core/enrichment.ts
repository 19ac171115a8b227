import { changelogLines, namesVersion } from './changelog.ts'
import type { Ledger, LedgerRow } from './ledger.ts'
import { splitLines } from './parse/text.ts'
import { parseSpecHeadings } from './parse/spec.ts'
import type { Tree } from './snapshot.ts'
import { compareVersions, currentSpec, type SpecFile } from './spec.ts'

/** A file of one state, with its text. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** A spec file with its text. */
export interface SpecText extends TextFile {
  readonly name: string
  readonly version: string | null
}

/** What a change that moves the spec pointer moves it from and to. Rubric §1 Pillar 2. */
export interface Enrichment {
  /** Null where no spec was in force before. */
  readonly from: SpecText | null
  readonly to: SpecText
  /** The changelog files of the head. */
  readonly changelogs: readonly TextFile[]
}

/** Which files an enrichment is told from. */
export interface EnrichmentFiles {
  readonly from: SpecFile | null
  readonly to: SpecFile
  readonly changelogs: readonly string[]
}

const CHANGELOG = /(?:^|\/)change_?log\.md$/i
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * The specs in force before and after, and the changelogs at the root, in docs and beside the spec. Null where the pointer
 * names the same spec as before, or none that is there.
 */
export function enrichmentFiles(before: Tree, head: Tree): EnrichmentFiles | null {
  const from = before.spec && currentSpec(before.spec)
  const to = head.spec && currentSpec(head.spec)
  if (!to || from?.path === to.path) return null
  const folders = ['', 'docs/', folderOf(to.path)]
  const changelogs = [...head.files.keys()].filter((path) => CHANGELOG.test(path) && folders.includes(folderOf(path)))
  return { from, to, changelogs }
}

/** The version that an enrichment puts in force; null where its file has none, or the pointer goes back to an older one. */
export function newVersion({ from, to }: Enrichment): string | null {
  const isBack = from?.version != null && to.version !== null && compareVersions(to.version, from.version) < 0
  return isBack ? null : to.version
}

/** How large an enrichment is: lines that came, went or changed, and the sections in which they stand. */
export interface EnrichmentSize {
  readonly lines: number
  readonly sections: readonly string[]
}

const escaped = (text: string): string => text.replace(/[^A-Za-z0-9_]/g, '\\$&')

/** The lines of a spec by section; changelogs, blank lines and mentions of its own version are left out. */
function linesBySection(text: string, versions: readonly string[]): Map<string, string[]> {
  const lines = splitLines(text.replace(/^\uFEFF/, ''))
  const headings = parseSpecHeadings(text)
  const logged = changelogLines(headings, lines.length)
  const own = new RegExp(`v(?:${versions.map(escaped).join('|')})(?![0-9]|\\.[0-9])`, 'gi')
  const sections = new Map<string, string[]>()
  let next = 0
  let current: string[] | undefined
  for (const [index, line] of lines.entries()) {
    const heading = headings[next]
    if (heading?.place.start.line === index + 1) next += 1
    const key = heading && heading.place.start.line === index + 1 ? (heading.section ?? heading.title) : null
    if (key !== null || !current) {
      const name = (key ?? '').replace(own, 'v')
      current = sections.get(name) ?? []
      sections.set(name, current)
    }
    if (!logged[index] && line.trim() !== '') current.push(line.trimEnd().replace(own, 'v'))
  }
  return sections
}

/** How many lines two lists do not share, as multisets: an edited line counts once. */
function differing(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) + 1)
  let added = 0
  let shared = 0
  for (const line of after) {
    const count = counts.get(line) ?? 0
    if (count === 0) added += 1
    else {
      shared += 1
      counts.set(line, count - 1)
    }
  }
  return Math.max(added, before.length - shared)
}

/**
 * The size of the step from one spec to the next. Lines are compared section by section as multisets, so that order within
 * a section does not count and five megabytes take linear time. Rubric §2 Red Flag.
 */
export function enrichmentSize(from: SpecText, to: SpecText): EnrichmentSize {
  const versions = [from.version, to.version].filter((version) => version !== null)
  const [before, after] = [linesBySection(from.text, versions), linesBySection(to.text, versions)]
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .map((section) => ({ section, lines: differing(before.get(section) ?? [], after.get(section) ?? []) }))
    .filter(({ lines }) => lines > 0)
  return {
    lines: changed.reduce((sum, { lines }) => sum + lines, 0),
    sections: changed.map(({ section }) => section),
  }
}

const VERSION_COLUMN = /version/

/**
 * The signed rows of the ledger that record the enrichment of a version: they name it, and are about the spec and not
 * merely about a packet that was written against it.
 */
export const enrichmentRows = (ledger: Ledger, version: string): LedgerRow[] =>
  ledger.rows.filter(({ cells, reading, packets }) => {
    const purpose = Object.entries(cells).filter(([column]) => !VERSION_COLUMN.test(column))
    const isAboutSpec = packets.length === 0 || purpose.some(([, text]) => /enrich/i.test(text))
    return reading.kind === 'signed' && isAboutSpec && namesVersion(Object.values(cells).join(' '), version)
  })
