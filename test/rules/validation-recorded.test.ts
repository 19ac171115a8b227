import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/validation-recorded.ts'
import { boardFile, packetFile, pathOf } from '../support/documents.ts'
import { findingsOf, reportOf, type Files } from '../support/snapshot.ts'

const packet = (status: string, report = ''): Files => {
  const path = pathOf('WP-1-A')
  return { [path]: `${packetFile('WP-1-A', { STATUS: status })[path] as string}${report}` }
}
const report = (verdict: string) => `\n## VALIDATION_REPORTS\n\nVerdict: ${verdict}\n`

describe('a VALIDATED packet', () => {
  const missing = [
    `${pathOf('WP-1-A')}:4:11 critical Missing verdict of VALIDATED \`WP-1-A\`, expected \`Verdict: PASS\` in a log section`,
  ]

  test.each(['PASS', '**PASS**', 'PASSED on 2026-03-05'])('has the verdict %s', (verdict) => {
    expect(findingsOf({ head: packet('VALIDATED', report(verdict)) }, rule)).toEqual([])
  })

  test.each(['FAIL', 'PASS/FAIL', 'pending'])('has no verdict with %s', (verdict) => {
    expect(findingsOf({ head: packet('VALIDATED', report(verdict)) }, rule)).toEqual(missing)
  })

  test('was failed first and passed then', () => {
    expect(findingsOf({ head: packet('VALIDATED', report('FAIL') + report('PASS')) }, rule)).toEqual([])
  })

  test('does not pass itself outside a log section', () => {
    expect(findingsOf({ head: packet('VALIDATED', '\n## DONE_MEANS\n\nVerdict: PASS\n') }, rule)).toEqual(missing)
  })

  test('is old debt where it was so before', () => {
    const before = packet('VALIDATED')
    expect(findingsOf({ before, head: { ...before, ...packetFile('WP-1-B') } }, rule)).toEqual([])
  })

  test('may be called so by the board alone', () => {
    expect(findingsOf({ head: { ...packetFile('WP-1-A'), ...boardFile('WP-1-A [VALIDATED]') } }, rule)).toHaveLength(1)
  })
})

test.each(['DONE', 'IN_PROGRESS', 'SUPERSEDED'])('a packet that is %s needs no verdict', (status) => {
  expect(findingsOf({ head: packet(status) }, rule)).toEqual([])
})

describe('the change that sets VALIDATED', () => {
  const before = packet('DONE')
  const validated = packet('VALIDATED', report('PASS'))

  test('touches governance files only', () => {
    expect(findingsOf({ before, head: { ...validated, 'docs/TASK_BOARD.md': 'x' } }, rule)).toEqual([])
  })

  test('does not bring work', () => {
    expect(findingsOf({ before, head: { ...validated, 'src/a.ts': 'x' } }, rule)).toEqual([
      `${pathOf('WP-1-A')}:4:11 critical Unexpected change to \`src/a.ts\` together with the validation of \`WP-1-A\`, expected governance files alone`,
    ])
  })

  test('is not the one that works on after it', () => {
    expect(findingsOf({ before: validated, head: { ...validated, 'src/a.ts': 'x' } }, rule)).toEqual([])
  })
})

test('a first commit brings work and verdicts together', () => {
  expect(findingsOf({ base: {}, head: { ...packet('VALIDATED', report('PASS')), 'src/a.ts': 'x' } }, rule)).toEqual([])
})

test('a VALIDATED packet that cannot be read is left to packet-readable', () => {
  const link = { [pathOf('WP-1-A')]: { mode: '120000', text: 'elsewhere' } }
  expect(findingsOf({ head: { ...link, ...boardFile('WP-1-A [VALIDATED]') } }, rule)).toEqual([])
})

test('the way out of work and validation in one change is a change of its own', () => {
  const parts = { before: packet('DONE'), head: { ...packet('VALIDATED', report('PASS')), 'src/a.ts': 'x' } }
  expect(reportOf(parts, [rule]).findings.map(({ remedy }) => remedy)).toEqual([
    'Set `WP-1-A` to VALIDATED in a change of its own, after the work is in',
  ])
})
