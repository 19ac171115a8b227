import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { renderSarif } from '../../src/core/render/sarif.ts'
import type { Finding } from '../../src/core/rule.ts'
import { RULES } from '../../src/rules/index.ts'
import { finding, reportWith } from '../support/report.ts'
import { sarifFaults } from '../support/sarif.ts'

const logOf = (...findings: readonly Finding[]) => JSON.parse(renderSarif(reportWith(findings), RULES)) as Log
const resultsOf = (...findings: readonly Finding[]) => logOf(...findings).runs[0]!.results!

const RULE = RULES.find(({ id }) => id === 'board-current')!

describe('a SARIF log', () => {
  test('is a run with the rule as it is described, and the finding with its place, cure and packet', () => {
    const found = finding({
      rule: 'board-current',
      severity: 'medium',
      path: 'docs/TASK_BOARD.md',
      line: 3,
      column: 19,
      endLine: 3,
      endColumn: 29,
      workPacket: 'WP-1-A\u202e',
      waived: true,
      url: 'https://example.invalid/board-current.md',
    })
    expect(renderSarif(reportWith([found]), [RULE])).toMatch(/^\{\n {2}"version": "2\.1\.0",\n[^]*\n\}\n$/)
    expect(JSON.parse(renderSarif(reportWith([found]), [RULE]))).toEqual({
      version: '2.1.0',
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      runs: [
        {
          tool: {
            driver: {
              name: 'Countersign',
              semanticVersion: '0.0.0',
              rules: [
                {
                  id: 'board-current',
                  shortDescription: { text: RULE.summary },
                  fullDescription: { text: `${RULE.summary} ${RULE.source}` },
                  help: { text: RULE.remedy },
                  helpUri: 'https://example.invalid/board-current.md',
                  defaultConfiguration: { level: 'warning' },
                  properties: {
                    tags: ['countersign', 'board'],
                    gate: 'board',
                    severity: 'medium',
                    source: RULE.source,
                  },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
          properties: { base: 'a'.repeat(40), head: 'b'.repeat(40) },
          results: [
            {
              ruleId: 'board-current',
              ruleIndex: 0,
              kind: 'fail',
              level: 'warning',
              message: {
                text: 'Unexpected change of `src/x.ts`, expected a path of `WP-1-Storage`. Undo the change',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'docs/TASK_BOARD.md', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 3, startColumn: 19, endLine: 3, endColumn: 29 },
                  },
                  logicalLocations: [{ name: 'WP-1-A\\u{202e}', kind: 'task packet' }],
                },
              ],
              partialFingerprints: { 'countersignFinding/v1': 'board-current/WP-1-A\\u{202e}/docs/TASK_BOARD.md:1' },
              suppressions: [{ kind: 'external', status: 'accepted', justification: 'Waived in the signature ledger' }],
              properties: { severity: 'medium', workPacket: 'WP-1-A\u202e' },
            },
          ],
        },
      ],
    })
  })

  test('has no more than is known: no rule, packet, commit, page or end of the place', () => {
    const nowhere = { path: null, column: null, endLine: null, endColumn: null, workPacket: null, line: 7 }
    const { runs } = JSON.parse(
      renderSarif(reportWith([finding({ ...nowhere, url: 'http://example.invalid' })], { head: null }), [RULE]),
    ) as Log
    expect(runs[0]).not.toHaveProperty('properties')
    expect(runs[0]!.tool.driver.rules![0]).not.toHaveProperty('helpUri')
    expect(runs[0]!.results).toEqual([
      {
        ruleId: 'changes-in-scope',
        kind: 'fail',
        level: 'error',
        message: { text: 'Unexpected change of `src/x.ts`, expected a path of `WP-1-Storage`. Undo the change' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'countersign.config.json', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 1 },
            },
          },
        ],
        partialFingerprints: { 'countersignFinding/v1': 'changes-in-scope//:1' },
        properties: { severity: 'critical', workPacket: null },
      },
    ])
  })

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
    const [brackets] = resultsOf(finding({ message: 'Unexpected `[x] (y)\\`, expected none' }))
    expect(brackets!.message.text).toContain('`[x] (y)\\`')
  })

  test('keeps messages and paths to what can be read', () => {
    const [result] = resultsOf(
      finding({ message: 'm'.repeat(3000), remedy: 'Undo \u202e', path: 'a/\ud800/\ud83d\ude00' }),
    )
    expect(result!.message.text).toBe(`${'m'.repeat(1999)}…. Undo \\u{202e}`)
    expect(result!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('a/%EF%BF%BD/%F0%9F%98%80')
  })

  test('leaves out what code scanning would refuse, the least severe first, and says so', () => {
    const many = Array.from({ length: 25_001 }, (_, index) => finding({ severity: index === 0 ? 'low' : 'high' }))
    const run = logOf(...many).runs[0]!
    expect([run.results!.length, run.results!.some((result) => result.level === 'note')]).toEqual([25_000, false])
    expect(run.invocations![0]!.toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '1 more findings are left out' } },
    ])
  })
})
