import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../src/core/config.ts'
import { validate_report } from '../src/core/validators.js'
import boardStatusAgrees from '../src/rules/board-status-agrees.ts'
import packetOnBoard from '../src/rules/packet-on-board.ts'
import { RULES } from '../src/rules/index.ts'
import { edit, findingsOf, golden, reportOf, without } from './support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const drifted = edit(golden, SESSION, '**Status:** In Progress', '**Status:** Done')

describe('old debt', () => {
  test('is shown when the whole tree is judged', () => {
    expect(findingsOf({ head: drifted }, boardStatusAgrees)).toHaveLength(1)
  })

  test('is not charged to a change that touches the same file elsewhere', () => {
    const head = edit(drifted, SESSION, '- None yet.', '- One more.')
    expect(findingsOf({ head, base: drifted }, boardStatusAgrees)).toEqual([])
  })

  test('is charged to the change that makes it', () => {
    expect(findingsOf({ head: drifted, base: golden }, boardStatusAgrees)).toHaveLength(1)
  })

  test('is told by packet and field: another field of the same packet is new', () => {
    const base = edit(golden, BOARD, '- **[WP-1-Session-Store]** 🟠\n', '')
    const head = edit(base, BOARD, '- **[WP-1-Storage-Layer]** [VALIDATED ✅]\n', '')
    expect(findingsOf({ head, base }, packetOnBoard)).toEqual([])
  })
})

describe('a waiver', () => {
  const row = (waiver: string, signature = 'maria060320261010') =>
    `| ${signature} | Orchestrator | 2026-03-06 | ${waiver} | v01.02 | |\n`
  const granted = (text: string) => edit(golden, LEDGER, '| maria050320261000', `${text}| maria050320261000`)
  const report = (ledger: string, bindsIt = true) => {
    const base = bindsIt ? granted(ledger) : golden
    const head = edit(granted(ledger), SESSION, '**Status:** In Progress', '**Status:** Done')
    return reportOf({ head, base }, [boardStatusAgrees])
  }
  const waiver = 'Waiver: board-status-agrees WP-1-Session-Store'

  test('that binds marks the finding and lets the change pass', () => {
    const { result, counts, findings } = report(row(waiver))
    expect({ result, waived: counts.waived, critical: counts.critical }).toEqual({
      result: 'pass',
      waived: 1,
      critical: 0,
    })
    expect(findings.map((finding) => finding.waived)).toEqual([true])
  })

  test.each([
    ['for another rule', row('Waiver: packet-on-board WP-1-Session-Store')],
    ['for another packet', row('Waiver: board-status-agrees WP-1-Import-Job')],
    ['past its end', row(`${waiver} until 2026-03-05`)],
    ['with a spent signature', row(waiver, 'maria040320260930')],
    ['with a malformed signature', row(waiver, 'maria990320261010')],
  ])('%s does not count', (_, text) => {
    expect(report(text).result).toBe('fail')
  })

  test.each([
    ['before its last days', `${waiver} until 2026-03-14`, ''],
    ['in its last days', `${waiver} until 2026-03-13`, '; its waiver ends on 2026-03-13, in 7 days'],
    ['on the day before the last', `${waiver} until 2026-03-07`, '; its waiver ends on 2026-03-07, in 1 day'],
    ['on its last day', `${waiver} until 2026-03-06`, '; its waiver ends today'],
    ['past its end', `${waiver} until 2026-03-05`, '; its waiver ended on 2026-03-05'],
    ['without an end', waiver, ''],
    ['for another packet, in its last days', 'Waiver: board-status-agrees WP-1-Import-Job until 2026-03-07', ''],
  ])('%s says in every report what it has to say of its end', (_, text, note) => {
    const told = report('').findings[0]!.message
    expect(told).toMatch(/^Unexpected /)
    expect(report(row(text)).findings.map(({ message }) => message)).toEqual([`${told}${note}`])
  })

  test.each([
    [
      'the later end',
      `${waiver} until 2026-03-05`,
      `${waiver} until 2026-03-08`,
      '; its waiver ends on 2026-03-08, in 2 days',
    ],
    ['none of an end where one has none', `${waiver} until 2026-03-07`, waiver, ''],
  ])('beside another says %s', (_, one, other, note) => {
    const told = report('').findings[0]!.message
    const { findings, result } = report(row(one) + row(other, 'maria060320261011'))
    expect([result, findings[0]!.message]).toEqual(['pass', `${told}${note}`])
  })

  test('granted by the change itself does not count', () => {
    expect(report(row(waiver), false).result).toBe('fail')
  })

  test.each([
    ['for every packet', row('Waiver: board-status-agrees *')],
    ['on its last day', row(`${waiver} until 2026-03-06`)],
  ])('%s counts', (_, text) => {
    expect(report(text).result).toBe('pass')
  })
})

describe('a document', () => {
  test('that the repository does not have skips its rules, and says so', () => {
    const head = without(golden, BOARD)
    expect(reportOf({ head }, [packetOnBoard]).skipped).toEqual([{ rule: 'packet-on-board', missing: ['board'] }])
  })

  test('that the change takes away is judged as empty, not skipped', () => {
    const found = findingsOf({ head: without(golden, BOARD), base: golden }, packetOnBoard)
    expect(found).toHaveLength(3)
  })
})

describe('the configuration', () => {
  const config = (rules: (typeof DEFAULT_CONFIG)['rules']) => ({ ...DEFAULT_CONFIG, rules })

  test('switches a rule off', () => {
    const report = reportOf({ head: drifted, config: config({ 'board-status-agrees': 'off' }) }, [boardStatusAgrees])
    expect(report.judged.rules).toBe(0)
    expect(report.findings).toEqual([])
  })

  test('changes a severity', () => {
    const report = reportOf({ head: drifted, config: config({ 'board-status-agrees': 'low' }) }, [boardStatusAgrees])
    expect(report.counts).toEqual({ critical: 0, high: 0, medium: 0, low: 1, waived: 0 })
    expect(report.result).toBe('pass')
  })
})

test('a report is what the schema says', () => {
  for (const parts of [{ head: golden }, { head: drifted, base: golden }, { head: without(drifted, LEDGER) }]) {
    const report = reportOf(parts, RULES)
    expect(validate_report(JSON.parse(JSON.stringify(report))), JSON.stringify(validate_report.errors)).toBe(true)
  }
})

test('an empty change judges no path and passes', () => {
  const report = reportOf({ head: golden, base: golden }, RULES)
  expect({ result: report.result, paths: report.judged.paths }).toEqual({ result: 'pass', paths: 0 })
})
