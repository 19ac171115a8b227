import type { ReplayedCommit } from '../../src/core/replay.ts'
import type { Report } from '../../src/core/report.ts'
import type { Finding, Severity } from '../../src/core/rule.ts'

/** A finding for tests of renderers. */
export const finding = (parts: Partial<Finding> = {}): Finding => ({
  rule: 'changes-in-scope',
  severity: 'critical',
  message: 'Unexpected change of `src/x.ts`, expected a path of `WP-1-Storage`',
  path: 'src/x.ts',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  workPacket: 'WP-1-Storage',
  waived: false,
  remedy: 'Undo the change',
  url: 'src/rules/changes-in-scope.md',
  ...parts,
})

/** A report with some findings, for tests of renderers. */
export function reportWith(findings: readonly Finding[], parts: Partial<Report> = {}): Report {
  const standing = findings.filter((one) => !one.waived)
  const count = (severity: Severity) => standing.filter((one) => one.severity === severity).length
  const counts = { critical: count('critical'), high: count('high'), medium: count('medium'), low: count('low') }
  return {
    schemaVersion: 1,
    tool: { name: 'countersign', version: '0.0.0' },
    mode: 'range',
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    workPackets: ['WP-1-Storage'],
    result: counts.critical + counts.high > 0 ? 'fail' : 'pass',
    judged: { packets: 3, paths: 2, rules: 40 },
    counts: { ...counts, waived: findings.length - standing.length },
    findings,
    skipped: [],
    ...parts,
  }
}

/** A commit that was replayed, and found to be in order unless told otherwise. */
export const replayed = (name: string, parts: Partial<ReplayedCommit> = {}): ReplayedCommit => ({
  commit: name,
  parent: null,
  author: 'maria',
  subject: `Do ${name}`,
  findings: [],
  error: null,
  refused: false,
  ...parts,
})
