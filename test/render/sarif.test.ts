import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { renderSarif } from '../../src/core/render/sarif.ts'
import type { Finding } from '../../src/core/rule.ts'
import { RULES } from '../../src/rules/index.ts'
import { finding, reportWith } from '../support/report.ts'
import { sarifFaults } from '../support/sarif.ts'

const logOf = (...findings: readonly Finding[]) => JSON.parse(renderSarif(reportWith(findings), RULES)) as Log
const resultsOf = (...findings: readonly Finding[]) => logOf(...findings).runs[0]!.results!

describe('a SARIF log', () => {
  test('holds to the official schema, whatever the findings say', () => {
    const hostile = [
      '::error::x',
      '##[error]x',
      'a b/ü?#%.ts',
      '\ud800.ts',
      '\u202egnp.exe',
      '{0}',
      '[x](javascript:1)',
      '',
    ]
    const findings = hostile.flatMap((text) => [
      finding({ path: text, message: `Unexpected \`${text}\`, expected none`, remedy: text, workPacket: text }),
      finding({ path: null, line: null, column: null, endLine: null, endColumn: null, workPacket: null, url: text }),
      finding({ waived: true, severity: 'low', line: 3, column: 2, endLine: 9, endColumn: 1 }),
    ])
    expect(sarifFaults(logOf(...findings))).toEqual([])
    expect(sarifFaults(logOf())).toEqual([])
  })

  test('that is broken is refused by the same schema', () => {
    expect(sarifFaults({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).not.toEqual([])
  })

  test('describes every rule, and each result points at its own', () => {
    const { tool, results } = logOf(finding({ url: 'https://example.invalid/changes-in-scope.md' })).runs[0]!
    const rules = tool.driver.rules!
    expect(rules.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.id))
    expect(rules[results![0]!.ruleIndex!]).toMatchObject({
      id: 'changes-in-scope',
      helpUri: 'https://example.invalid/changes-in-scope.md',
      defaultConfiguration: { level: 'error' },
      properties: { gate: 'scope' },
    })
  })

  test('has each finding on its region, with a path that is a valid reference', () => {
    const [result] = resultsOf(finding({ path: 'docs/a b#1.md', line: 4, column: 3, endLine: 5, endColumn: 9 }))
    expect(result!.locations![0]!.physicalLocation).toEqual({
      artifactLocation: { uri: 'docs/a%20b%231.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 4, startColumn: 3, endLine: 5, endColumn: 9 },
    })
  })

  test('has a file also for what is about none, since code scanning refuses the whole log otherwise', () => {
    const [result] = resultsOf(finding({ path: null, line: null, column: null, endLine: null, endColumn: null }))
    expect(result!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('countersign.config.json')
  })

  test('keeps a finding recognisable when it moves or changes its words', () => {
    const printOf = (...findings: readonly Finding[]) =>
      resultsOf(...findings).map((result) => result.partialFingerprints!['countersignFinding/v1'])
    expect(printOf(finding({ line: 9, message: 'Missing x, expected y' }))).toEqual(printOf(finding()))
    expect(new Set(printOf(finding(), finding(), finding({ path: 'src/y.ts' }))).size).toBe(3)
  })

  test('has severities as levels, and waived findings suppressed', () => {
    const severities = ['critical', 'high', 'medium', 'low'] as const
    const results = resultsOf(...severities.map((severity) => finding({ severity })), finding({ waived: true }))
    expect(results.map((result) => result.level)).toEqual(['error', 'error', 'error', 'warning', 'note'])
    expect(results.filter((result) => result.suppressions?.[0]?.status === 'accepted')).toHaveLength(1)
  })

  test('makes no link of untrusted text', () => {
    const [result] = resultsOf(finding({ message: 'Unexpected `[x](https://a.example.invalid)`, expected none' }))
    expect(result!.message.text).toContain('\\[x\\](https')
  })

  test('leaves out what code scanning would refuse, the least severe first, and says so', () => {
    const many = Array.from({ length: 25_001 }, (_, index) => finding({ severity: index === 0 ? 'low' : 'high' }))
    const run = logOf(...many).runs[0]!
    expect([run.results!.length, run.results!.some((result) => result.level === 'note')]).toEqual([25_000, false])
    expect(run.invocations![0]!.toolExecutionNotifications![0]!.message.text).toContain('1 more')
  })
})
