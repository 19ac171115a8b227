import type { Report } from '../report.ts'
import { type Finding, type Severity } from '../rule.ts'
import { visible } from './visible.ts'
import { countsOf, placeOf, plural } from './words.ts'

type Style = (text: string) => string

/** How to mark words up; `plain` leaves them as they are. */
export interface Paint {
  readonly bold: Style
  readonly dim: Style
  readonly red: Style
  readonly yellow: Style
  readonly green: Style
}

const same: Style = (text) => text
export const plain: Paint = { bold: same, dim: same, red: same, yellow: same, green: same }

const ofSeverity = (severity: Severity, paint: Paint): Style =>
  severity === 'critical' || severity === 'high' ? paint.red : severity === 'medium' ? paint.yellow : paint.dim

const groupsOf = (findings: readonly Finding[]): [string, Finding[]][] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const name = finding.workPacket ?? finding.path ?? 'The change'
    const group = groups.get(name)
    if (group) group.push(finding)
    else groups.set(name, [finding])
  }
  return [...groups]
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const { severity, rule, waived } = finding
  const word = ofSeverity(severity, paint)(severity.padEnd(8))
  const mark = waived ? paint.dim(' (waived)') : ''
  const where = placeOf(finding)
  return [
    `  ${word}  ${visible(finding.message)}${mark}`,
    `            ${paint.dim(where ? `${visible(where)}  ${rule}` : rule)}`,
    ...(waived ? [] : [`            ${visible(finding.remedy)}`]),
  ]
}

const CHANGE: Record<Report['mode'], string> = { staged: 'the staged change', range: 'the change', all: 'the tree' }

/** What was judged, in one sentence: a verdict on nothing must not look like a pass. */
export function judgedLine(report: Report): string {
  const { packets, paths, rules } = report.judged
  const isEmpty = report.mode !== 'all' && paths === 0
  const what = plural(paths, report.mode === 'all' ? 'path' : 'changed path')
  const work = report.workPackets.length > 0 ? ` for ${report.workPackets.map(visible).join(', ')}` : ''
  const judged = `Judged ${what}${work}, ${plural(packets, 'packet')}, ${plural(rules, 'rule')}`
  return isEmpty ? `There is nothing to judge: ${CHANGE[report.mode]} is empty` : judged
}

export const skippedLines = (report: Report): string[] => {
  const documents = new Map<string, string[]>()
  for (const { rule, missing } of report.skipped) {
    const name = missing.join(' and ')
    documents.set(name, [...(documents.get(name) ?? []), rule])
  }
  return [...documents].map(([missing, rules]) => `Skipped ${rules.join(', ')}: the repository has no ${missing}`)
}

/**
 * The report for a person at a terminal: findings by packet with place, message, rule and remedy; then what was skipped,
 * what was judged and the verdict. Ends with a line break.
 */
export function renderText(report: Report, paint: Paint = plain): string {
  const groups = groupsOf(report.findings).flatMap(([name, findings]) => [
    paint.bold(visible(name)),
    ...findings.flatMap((finding) => findingLines(finding, paint)),
    '',
  ])
  const verdict =
    report.result === 'pass' ? paint.green(`✔ Passed: ${countsOf(report)}`) : paint.red(`✖ Failed: ${countsOf(report)}`)
  const lines = [...groups, ...skippedLines(report).map(paint.dim), `${verdict}. ${judgedLine(report)}.`]
  return `${lines.join('\n')}\n`
}
