import { counts } from '../core/check.ts'
import type { Report } from '../core/report.ts'
import { GATES, SEVERITIES, type Gate, type Rule, type Severity } from '../core/rule.ts'

/** One commit status as GitHub takes it. */
export interface GateStatus {
  readonly context: string
  readonly state: 'success' | 'failure' | 'error'
  /** At most 140 characters. */
  readonly description: string
}

const status = (gate: Gate, state: GateStatus['state'], description: string): GateStatus => ({
  context: `countersign/${gate}`,
  state,
  description,
})

/** One status for each gate, always all of them: a gate fails with a finding at or above `failOn`. Contract §5. */
export function gateStatuses(report: Report, rules: readonly Rule[], failOn: Severity): GateStatus[] {
  const gateOf = new Map(rules.map((rule) => [rule.id, rule.gate]))
  return GATES.map((gate) => {
    const findings = report.findings.filter((finding) => gateOf.get(finding.rule) === gate)
    const standing = findings.filter((finding) => !finding.waived)
    const parts = SEVERITIES.map((severity) => ({
      severity,
      count: standing.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0)
    const waived = findings.length - standing.length
    const said = [
      ...parts.map(({ severity, count }) => `${count} ${severity}`),
      ...(waived > 0 ? [`${waived} waived`] : []),
    ].join(', ')
    const fails = standing.some((finding) => counts(finding.severity, failOn))
    return status(gate, fails ? 'failure' : 'success', said || 'nothing found')
  })
}

/** The statuses of a run that came to no verdict. */
export const brokenStatuses = (): GateStatus[] =>
  GATES.map((gate) => status(gate, 'error', 'no verdict, see the log of the run'))
