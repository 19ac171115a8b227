import type { Report } from '../report.ts'
import type { Finding } from '../rule.ts'
import { bySeverity } from './annotations.ts'
import { clip, markdownCode, markdownText } from './escape.ts'
import { countsOf, plural } from './words.ts'

/** A UTF-16 unit takes at most three bytes in UTF-8, so this many stay below GitHub's 1 MiB for a summary. */
const LONGEST = 300_000

/** The longest text of a single cell, before it is escaped. */
const CELL = 400

const CHANGE: Readonly<Record<Report['mode'], string>> = { staged: 'staged change', range: 'change', all: 'tree' }

function judgedLines(report: Report): string[] {
  const { packets, paths, rules } = report.judged
  const what =
    report.mode !== 'all' && paths === 0
      ? `the ${CHANGE[report.mode]} is empty`
      : plural(paths, report.mode === 'all' ? 'path' : 'changed path')
  const shown = report.workPackets.slice(0, 20).map((id) => markdownCode(clip(id, CELL)))
  const more = report.workPackets.length > shown.length ? ` and ${report.workPackets.length - shown.length} more` : ''
  const work = shown.length > 0 ? ` for ${shown.join(', ')}${more}` : ''
  return [`Judged: ${what}${work}, ${plural(packets, 'packet')}, ${plural(rules, 'rule')}.`]
}

function skippedLines(report: Report): string[] {
  if (report.skipped.length === 0) return []
  const documents = new Map<string, string[]>()
  for (const { rule, missing } of report.skipped) {
    const name = missing.join(' and ')
    documents.set(name, [...(documents.get(name) ?? []), markdownCode(rule)])
  }
  return [
    '',
    ...[...documents].map(([name, rules]) => `Skipped, because the repository has no ${name}: ${rules.join(', ')}.`),
  ]
}

const groupOf = (finding: Finding): string => finding.workPacket ?? finding.path ?? ''

/** The findings by packet (else by file); the group with the most severe finding first. */
function groupsOf(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const name = groupOf(finding)
    const group = groups.get(name)
    if (group) group.push(finding)
    else groups.set(name, [finding])
  }
  return [...groups]
}

const placeOf = ({ path, line, column }: Finding): string =>
  path === null ? '' : markdownCode(`${clip(path, CELL)}${line === null ? '' : `:${line}:${column}`}`)

/** Only an address that is one goes into a link; everything else stays text. */
const ruleName = ({ rule, url }: Finding): string =>
  /^https:\/\/[\w./%~-]+$/.test(url) ? `[${markdownCode(rule)}](${url})` : markdownCode(rule)

const row = (finding: Finding): string =>
  [
    '',
    finding.waived ? `${finding.severity} (waived)` : `**${finding.severity}**`,
    placeOf(finding),
    markdownText(clip(finding.message, CELL)),
    finding.waived ? '' : markdownText(clip(finding.remedy, CELL)),
    ruleName(finding),
    '',
  ]
    .join(' | ')
    .trim()

const tableHead = (name: string): string[] => [
  '',
  `### ${name === '' ? 'The change' : markdownCode(clip(name, CELL))}`,
  '',
  '| severity | place | what is there | what to do | rule |',
  '| --- | --- | --- | --- | --- |',
]

/** The lines that fit into so many characters, by whole rows; what does not fit is counted. */
function tables(findings: readonly Finding[], room: number): string[] {
  const lines: string[] = []
  let left = room
  let shown = 0
  const add = (line: string) => {
    lines.push(line)
    left -= line.length + 1
  }
  for (const [name, group] of groupsOf(findings)) {
    const rows = group.map(row)
    const head = tableHead(name)
    if (head.join('\n').length + rows[0]!.length + 2 > left) break
    head.forEach(add)
    for (const line of rows) {
      if (line.length + 1 > left) break
      add(line)
      shown++
    }
  }
  if (shown === findings.length) return lines
  return [
    ...lines,
    '',
    `**${plural(findings.length - shown, 'more finding')} did not fit here; the report lists all.**`,
  ]
}

/**
 * The report as GitHub Markdown: verdict, what was judged, and a table of findings with remedies for each packet, the most
 * severe first. Everything untrusted is escaped; at most `longest` UTF-16 units however many findings there are (default:
 * below 1 MiB of UTF-8), and a line says how many were left out. Ends with a line break.
 */
export function renderMarkdown(report: Report, longest: number = LONGEST): string {
  const verdict = report.result === 'pass' ? '✅ Countersign passed' : '❌ Countersign failed'
  const head = [`## ${verdict}: ${countsOf(report)}`, '', ...judgedLines(report), ...skippedLines(report)]
  const room = longest - head.join('\n').length - 200
  return `${[...head, ...tables(bySeverity(report.findings), room)].join('\n')}\n`
}
