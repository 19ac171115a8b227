import { loadConfig } from '../../src/core/load-config.ts'
import { edit, golden, without, type Files, type SnapshotParts } from './snapshot.ts'

/** An example of a rule page: an edit of the golden repository and what is printed for it. */
export interface Example {
  readonly title: string
  readonly wrong: boolean
  readonly parts: SnapshotParts
  readonly printed: readonly string[]
}

interface Fence {
  readonly info: string
  readonly lines: readonly string[]
}

interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

const sectionsOf = (text: string): Section[] => {
  const sections: { title: string; lines: string[] }[] = []
  let top = ''
  let inFence = false
  for (const line of text.split('\n')) {
    if (/^(```|~~~)/.test(line)) inFence = !inFence
    const heading = inFence ? null : /^(##|###) (.*)$/.exec(line)
    if (heading?.[1] === '##') top = heading[2]!
    if (heading) sections.push({ title: heading[1] === '##' ? top : `${top}: ${heading[2]}`, lines: [] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
}

const fencesOf = (lines: readonly string[]): Fence[] => {
  const fences: { info: string; lines: string[] }[] = []
  let marker: string | null = null
  for (const line of lines) {
    const fence = /^(`{3,}|~{3,})(.*)$/.exec(line)
    if (marker === null && fence) {
      marker = fence[1]!
      fences.push({ info: fence[2]!.trim(), lines: [] })
    } else if (marker !== null && line.trim() === marker) marker = null
    else if (marker !== null) fences.at(-1)!.lines.push(line)
  }
  return fences
}

/**
 * Applies one fence to files. `diff PATH`: lines with `-` and a space are replaced by those with `+` and a space, others
 * are context. `<language> PATH`: the whole file. `deleted PATH`: the file goes.
 */
function apply(files: Files, fence: Fence): Files {
  const [language, path] = fence.info.split(' ')
  if (!path) throw new Error(`a fence needs a path: ${fence.info}`)
  if (language === 'deleted') return without(files, path)
  if (language !== 'diff') return { ...files, [path]: `${fence.lines.join('\n')}\n` }
  const strip = (line: string) => line.slice(2)
  const from = fence.lines.filter((line) => !line.startsWith('+')).map(strip)
  const to = fence.lines.filter((line) => !line.startsWith('-')).map(strip)
  return edit(files, path, `${from.join('\n')}\n`, to.length > 0 ? `${to.join('\n')}\n` : '')
}

/** `Signers: {…}` is what the configuration says of them, `Commit: G maria@example.org` what git says of the commit. */
function signatureParts(signers: string | undefined, signed: string | undefined): Partial<SnapshotParts> {
  if (signers === undefined || signed === undefined) return {}
  const [status, signer] = signed.split(' ')
  const commit = { commit: '4be1c0ffee'.repeat(4), status: status!, signer: signer ?? '', fingerprints: ['SHA256:key'] }
  return { config: { signers: loadConfig({ signers: JSON.parse(signers) }, 'the page').signers }, commits: [commit] }
}

function exampleOf(section: Section, judgesChange: boolean): Example | null {
  const fences = fencesOf(section.lines)
  if (fences.length === 0) return null
  const isExpectation = (fence: Fence) => fence.info === 'text'
  const edits = fences.filter((fence) => !isExpectation(fence))
  const isBase = (fence: Fence) => fence.info.split(' ')[2] === 'base'
  const base = edits.filter(isBase).reduce(apply, golden)
  const head = edits.filter((fence) => !isBase(fence)).reduce(apply, base)
  const workPackets = section.lines.flatMap((line) => /^Work packet: `(.*)`$/.exec(line)?.[1] ?? [])
  const signers = section.lines.flatMap((line) => /^Signers: `(.*)`$/.exec(line)?.[1] ?? [])[0]
  const signed = section.lines.flatMap((line) => /^Commit: `(.*)`$/.exec(line)?.[1] ?? [])[0]
  const now = section.lines.flatMap((line) => /^Today: `(.*)`$/.exec(line)?.[1] ?? [])[0]
  return {
    title: section.title,
    wrong: section.title.startsWith('Wrong'),
    parts: {
      head,
      ...(judgesChange ? { base } : {}),
      workPackets,
      ...(now ? { now } : {}),
      ...signatureParts(signers, signed),
    },
    printed: fences.filter(isExpectation).flatMap((fence) => fence.lines),
  }
}

/** The examples under `## Wrong` and `## Right` of a rule page, one for each heading with fences. */
export const examplesOf = (page: string, judgesChange: boolean): Example[] =>
  sectionsOf(page)
    .filter((section) => /^(Wrong|Right)/.test(section.title))
    .flatMap((section) => exampleOf(section, judgesChange) ?? [])
