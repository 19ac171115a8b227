import type { Finding } from '../../rule.ts'

/** Names of places in the page: each once, in letters that an address takes as they are. */
export interface Anchors {
  /** The place of a document, from its path; undefined where the page does not show it. */
  readonly ofDocument: ReadonlyMap<string, string>
  readonly ofFinding: ReadonlyMap<Finding, string>
}

/** The line of a document: `WP-1-Storage:L12`. */
export const lineAnchor = (document: string, line: number): string => `${document}:L${line}`

const LONGEST = 120

const slug = (text: string): string => text.slice(0, LONGEST).replace(/[^A-Za-z0-9._-]/g, '_') || '_'

/** Gives out names, none of them twice. */
function namesWithout(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return (wanted) => {
    let name = slug(wanted)
    for (let count = counts.get(name) ?? 1; used.has(name); name = `${slug(wanted)}~${count}`)
      counts.set(slug(wanted), ++count)
    used.add(name)
    return name
  }
}

const subjectOf = ({ workPacket, path }: Finding): string => workPacket ?? path ?? 'change'

/** Names for documents, by what each is called, and for findings, beside those that the page itself takes. */
export function anchorsOf(
  documents: readonly { readonly path: string; readonly name: string }[],
  findings: readonly Finding[],
  taken: readonly string[],
): Anchors {
  const nameOf = namesWithout(taken)
  return {
    ofDocument: new Map(documents.map(({ path, name }) => [path, nameOf(name)])),
    ofFinding: new Map(findings.map((finding) => [finding, nameOf(`finding-${finding.rule}-${subjectOf(finding)}`)])),
  }
}
