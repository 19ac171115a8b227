import { counts } from '../check.ts'
import type { Report } from '../report.ts'
import { SEVERITIES, type Finding, type Severity } from '../rule.ts'
import { clip, commandMessage, commandProperty } from './escape.ts'

/** GitHub shows no more annotations than this of each level for one step. */
const SHOWN = 10

/** The runner cuts longer messages off anywhere, also inside an escape. */
const LONGEST = 2000

/** Findings with the most severe first; of the same severity, in the order of the report. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))

/** File, line and column; the columns only where the finding ends on the line where it starts, as GitHub wants it. */
function placeProperties(finding: Finding): string[] {
  const { path, line, column, endLine, endColumn } = finding
  if (path === null) return []
  const file = `file=${commandProperty(path)}`
  if (line === null) return [file]
  if (endLine !== null && endLine > line) return [file, `line=${line}`, `endLine=${endLine}`]
  const end = column !== null && endColumn !== null && endColumn > column ? [`endColumn=${endColumn}`] : []
  return [file, `line=${line}`, ...(column === null ? [] : [`col=${column}`]), ...end]
}

function annotation(level: string, finding: Finding): string {
  const title = `title=${commandProperty(`${finding.severity}: ${finding.rule}`)}`
  const packet = finding.workPacket === null ? '' : `${clip(finding.workPacket, 200)}: `
  const message = `${packet}${clip(finding.message, LONGEST)}\n${clip(finding.remedy, LONGEST)}`
  return `::${level} ${[...placeProperties(finding), title].join(',')}::${commandMessage(message)}`
}

function annotations(level: string, findings: readonly Finding[]): string[] {
  if (findings.length <= SHOWN) return findings.map((finding) => annotation(level, finding))
  const shown = findings.slice(0, SHOWN - 1)
  const rest = `And ${findings.length - shown.length} more of this level, which the report lists`
  return [...shown.map((finding) => annotation(level, finding)), `::${level} title=Countersign::${rest}`]
}

/**
 * The report as workflow commands that annotate lines, one a line: errors for what fails the change at `failOn`, warnings
 * for the rest, none for what is waived; the most severe first. Of each level at most ten, the last of which says how many
 * more there are. Everything untrusted is escaped, so that it is no command itself. Empty where there is nothing to say.
 */
export function renderGithub(report: Report, failOn: Severity = 'high'): string {
  const standing = bySeverity(report.findings.filter((finding) => !finding.waived))
  const fails = (finding: Finding) => counts(finding.severity, failOn)
  const lines = [
    ...annotations('error', standing.filter(fails)),
    ...annotations(
      'warning',
      standing.filter((finding) => !fails(finding)),
    ),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
