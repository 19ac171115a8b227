import { SEVERITIES, type Finding, type Severity } from './rule.ts'

/** One commit of a history, judged against its first parent. */
export interface ReplayedCommit {
  readonly commit: string
  readonly parent: string | null
  readonly author: string
  readonly subject: string
  readonly findings: readonly Finding[]
  /** Why it could not be judged; null where it was. */
  readonly error: string | null
  /** Whether the gates would have refused it. */
  readonly refused: boolean
}

/** What is printed for a commit in JSON. Schema: `schemas/replay-line.schema.json`; contract §4. */
export interface ReplayLine {
  readonly commit: string
  readonly parent: string | null
  readonly findings: readonly Finding[]
  /** Only where the commit could not be judged. */
  readonly error?: string
}

/** How much of a history falls to one rule, packet or author; waived findings do not count. */
export interface ReplayRow {
  /** Null where the findings are about no packet. */
  readonly name: string | null
  /** Commits with a finding; for an author, all that were judged. */
  readonly commits: number
  /** Of them, those that the gates would have refused. */
  readonly refused: number
  readonly findings: Readonly<Record<Severity, number>>
}

/** The summary of a replay; rows with the most severe findings stand first. */
export interface ReplaySummary {
  readonly commits: number
  readonly refused: number
  readonly findings: Readonly<Record<Severity, number>>
  readonly byRule: readonly ReplayRow[]
  readonly byPacket: readonly ReplayRow[]
  readonly byAuthor: readonly ReplayRow[]
  /** The commits with findings, the worst first. */
  readonly worst: readonly (Pick<ReplayedCommit, 'commit' | 'author' | 'subject' | 'refused'> & {
    readonly findings: Readonly<Record<Severity, number>>
  })[]
  /** The commits that could not be judged, in the order of the history. */
  readonly unjudged: readonly { readonly commit: string; readonly error: string }[]
}

type Counts = Readonly<Record<Severity, number>>

/** The line of a commit. */
export const replayLine = ({ commit, parent, findings, error }: ReplayedCommit): ReplayLine => ({
  commit,
  parent,
  findings,
  ...(error === null ? {} : { error }),
})

const countsOf = (findings: readonly Finding[]): Counts => {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') }
}

/** More critical findings first, then more high ones, and so on. */
const worse = (a: Counts, b: Counts): number =>
  SEVERITIES.map((severity) => b[severity] - a[severity]).find((difference) => difference !== 0) ?? 0

interface Share {
  readonly commits: Set<string>
  readonly refused: Set<string>
  readonly findings: Finding[]
}

/** The findings in groups, each with the commits that have one of them. */
function rowsOf(
  judged: readonly (ReplayedCommit & { readonly standing: readonly Finding[] })[],
  nameOf: (finding: Finding, commit: ReplayedCommit) => string | null,
  everyCommit?: (commit: ReplayedCommit) => string,
): ReplayRow[] {
  const shares = new Map<string | null, Share>()
  const shareOf = (name: string | null) => {
    const share = shares.get(name) ?? { commits: new Set(), refused: new Set(), findings: [] }
    shares.set(name, share)
    return share
  }
  for (const commit of judged) {
    const names = commit.standing.map((finding) => nameOf(finding, commit))
    names.forEach((name, index) => shareOf(name).findings.push(commit.standing[index]!))
    for (const name of new Set(everyCommit ? [everyCommit(commit)] : names)) {
      shareOf(name).commits.add(commit.commit)
      if (commit.refused) shareOf(name).refused.add(commit.commit)
    }
  }
  return Array.from(shares, ([name, { commits, refused, findings }]) => ({
    name,
    commits: commits.size,
    refused: refused.size,
    findings: countsOf(findings),
  })).sort(
    (a, b) => worse(a.findings, b.findings) || b.commits - a.commits || ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
  )
}

/** Sums a replay up: by rule, by packet, by author, and the worst commits. Pure; contract §4. */
export function replaySummary(commits: readonly ReplayedCommit[]): ReplaySummary {
  const judged = commits
    .filter(({ error }) => error === null)
    .map((commit) => ({ ...commit, standing: commit.findings.filter((finding) => !finding.waived) }))
  const worst = judged
    .filter(({ standing }) => standing.length > 0)
    .map(({ commit, author, subject, refused, standing }) => ({
      commit,
      author,
      subject,
      refused,
      findings: countsOf(standing),
    }))
  return {
    commits: commits.length,
    refused: judged.filter(({ refused }) => refused).length,
    findings: countsOf(judged.flatMap(({ standing }) => standing)),
    byRule: rowsOf(judged, (finding) => finding.rule),
    byPacket: rowsOf(judged, (finding) => finding.workPacket),
    byAuthor: rowsOf(
      judged,
      (_, { author }) => author,
      ({ author }) => author,
    ),
    worst: worst.sort((a, b) => worse(a.findings, b.findings)),
    unjudged: commits.flatMap(({ commit, error }) => (error === null ? [] : [{ commit, error }])),
  }
}
