import { resultOf, tally } from './check.ts'
import type { Report } from './report.ts'
import type { Finding, Gate, Rule, Severity } from './rule.ts'

/** How the message of a queue's commit names the work packets of its entry. */
export interface EntryNames {
  readonly title: string | null
  readonly body: string
}

const OF_PULL_REQUEST = /^Merge pull request #[0-9]+ from /

/**
 * Title and body of the pull request as the commit tells them that a merge queue made of it: `Merge pull request #N from
 * owner/branch` with the title below, or a squash whose subject is the title already. Linear; never throws.
 */
export function entryNames(message: string): EntryNames {
  const [subject = '', ...rest] = message.trimStart().split(/\r?\n/)
  const title = OF_PULL_REQUEST.test(subject) ? (rest.find((line) => line.trim() !== '') ?? null) : null
  return { title, body: rest.join('\n') }
}

/** What a group can break though each of its entries looks right. */
const OF_THE_GROUP: readonly Gate[] = ['signature', 'blockers']

// It says what one change may do together, and a group is several.
const OF_ONE_CHANGE = 'validation-recorded'

const subject = ({ rule, path, workPacket }: Finding): string => JSON.stringify([rule, path, workPacket])

/** The findings of several judgements of the same thing: of each subject those of the first that stands. */
function together(reports: readonly (readonly Finding[])[]): Finding[] {
  const seen = new Set<string>()
  return reports.flatMap((findings) => {
    const fresh = findings.filter((finding) => !seen.has(subject(finding)))
    for (const finding of fresh) if (!finding.waived) seen.add(subject(finding))
    return fresh
  })
}

/**
 * The report of a merge group: what each entry does against what binds at the queue's base and after the entries before it
 * (`entries`, one list of judgements for each), and what the group as a whole does to signatures and blockers (`whole`,
 * judged without work packets). No entry lends its scope to another. Contract §5, "In a merge queue".
 */
export function groupReport(
  whole: Report,
  entries: readonly (readonly Report[])[],
  rules: readonly Rule[],
  failOn: Severity,
): Report {
  const gates = new Map(rules.map((rule) => [rule.id, rule.gate]))
  const ofGroup = whole.findings.filter(
    ({ rule }) => rule !== OF_ONE_CHANGE && OF_THE_GROUP.includes(gates.get(rule) ?? 'packet'),
  )
  const ofEntries = entries.flatMap((judgements) => together(judgements.map((report) => report.findings)))
  const findings = together([ofEntries, ofGroup])
  return {
    ...whole,
    workPackets: [...new Set(entries.flat().flatMap((report) => report.workPackets))],
    result: resultOf(findings, failOn),
    counts: tally(findings),
    findings,
  }
}
