import type { Log, ReportingDescriptor, Result } from 'sarif'
import { CONFIG_FILE } from '../config.ts'
import type { Report } from '../report.ts'
import type { Finding, Rule, Severity } from '../rule.ts'
import { bySeverity } from './annotations.ts'
import { clip } from './escape.ts'
import { visible } from './visible.ts'

/** GitHub refuses a run with more results than this. */
const MOST_RESULTS = 25_000

const LONGEST = 2000

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** Untrusted text as a SARIF message: one line without hidden characters and without `[text](target)` links. */
const messageText = (text: string): string => {
  const shown = visible(clip(text, LONGEST))
  return shown.includes('](') ? shown.replace(/[\\[\]]/g, '\\$&') : shown
}

/** A path of the repository as a relative reference; what UTF-8 cannot hold becomes a replacement character. */
const uriOf = (path: string): string => encodeURIComponent(path.toWellFormed()).replaceAll('%2F', '/')

function descriptorOf(rule: Rule, url: string | undefined): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.summary} ${rule.source}` },
    help: { text: rule.remedy },
    ...(url?.startsWith('https://') ? { helpUri: url } : {}),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: ['countersign', rule.gate], gate: rule.gate, severity: rule.severity, source: rule.source },
  }
}

/** What a finding is about, wherever it stands now; the number tells apart what is alike. */
function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, workPacket, path }) => {
    const about = [rule, workPacket ?? '', path ?? ''].join('/')
    const count = (seen.get(about) ?? 0) + 1
    seen.set(about, count)
    return `${about}:${count}`
  })
}

// Code scanning refuses a result without a file: what is about none stands at the configuration.
function locationOf({ path, line, column, endLine, endColumn, workPacket }: Finding) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path ?? CONFIG_FILE), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line ?? 1,
        startColumn: column ?? 1,
        endLine: endLine ?? line ?? 1,
        endColumn: endColumn ?? column ?? 1,
      },
    },
    ...(workPacket === null ? {} : { logicalLocations: [{ name: visible(workPacket), kind: 'task packet' }] }),
  }
}

const resultOf = (finding: Finding, ruleIndex: number, fingerprint: string): Result => ({
  ruleId: finding.rule,
  ...(ruleIndex < 0 ? {} : { ruleIndex }),
  kind: 'fail',
  level: LEVELS[finding.severity],
  message: { text: `${messageText(finding.message)}. ${messageText(finding.remedy)}` },
  locations: [locationOf(finding)],
  partialFingerprints: { 'countersignFinding/v1': visible(fingerprint) },
  ...(finding.waived
    ? { suppressions: [{ kind: 'external', status: 'accepted', justification: 'Waived in the signature ledger' }] }
    : {}),
  properties: { severity: finding.severity, workPacket: finding.workPacket },
})

/**
 * The report as a SARIF 2.1.0 log with one run, every rule with its page and remedy, waived findings suppressed. At most
 * 25,000 results, the most severe first; what is left out is counted in a notification. Ends with a line break.
 */
export function renderSarif(report: Report, rules: readonly Rule[]): string {
  const findings = bySeverity(report.findings).slice(0, MOST_RESULTS)
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  const urls = new Map(findings.map((finding) => [finding.rule, finding.url]))
  const prints = fingerprints(findings)
  const missing = report.findings.length - findings.length
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Countersign',
            semanticVersion: report.tool.version,
            rules: rules.map((rule) => descriptorOf(rule, urls.get(rule.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications:
              missing === 0 ? [] : [{ level: 'warning', message: { text: `${missing} more findings are left out` } }],
          },
        ],
        ...(report.head === null ? {} : { properties: { base: report.base, head: report.head } }),
        results: findings.map((finding, index) => resultOf(finding, indexes.get(finding.rule) ?? -1, prints[index]!)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
