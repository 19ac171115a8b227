import { expect, test } from 'vitest'
import { renderScoreMarkdown, renderScores } from '../../src/core/render/score.ts'
import type { Finding } from '../../src/core/rule.ts'
import type { Score } from '../../src/core/score.ts'

const finding: Finding = {
  rule: 'scope-clear',
  severity: 'high',
  message: 'Unexpected vague `Improve|it` in SCOPE, expected the change itself',
  path: 'docs/WP-1-A.md',
  line: 16,
  column: 9,
  endLine: 16,
  endColumn: 20,
  workPacket: 'WP-1-A',
  waived: false,
  remedy: '',
  url: '',
}
const score: Score = {
  id: 'WP-1-A',
  path: 'docs/WP-1-A.md',
  criteria: [
    { number: 1, title: 'TASK_ID is unique', rules: ['task-id-unique'], met: true, findings: [] },
    { number: 2, title: 'SCOPE is clear', rules: ['scope-clear'], met: false, findings: [finding] },
  ],
  met: 1,
  verdict: 'FAIL',
}

test('a score is a table that says what each missed criterion misses', () => {
  expect(renderScores([score])).toBe(
    [
      'WP-1-A  1/2  FAIL',
      '   1  TASK_ID is unique                 yes',
      '   2  SCOPE is clear                    NO',
      '        Unexpected vague `Improve|it` in SCOPE, expected the change itself',
      '          docs/WP-1-A.md:16:9  scope-clear',
      '',
      'Scored 1 packet: 0 PASS, 1 FAIL, 0 REJECT.',
      '',
    ].join('\n'),
  )
})

test('in Markdown what comes from a packet cannot break the table', () => {
  const lines = renderScoreMarkdown([score]).split('\n')
  expect(lines[0]).toBe('### <code>WP-1-A</code>: 1 of 2, FAIL')
  expect(lines[4]).toBe('| 1 | TASK_ID is unique | yes |  |')
  expect(lines[5]).toContain('<code>Improve&#124;it</code>')
  expect(lines[5]!.split('|')).toHaveLength(6)
})

test('nothing that acts on a terminal comes through', () => {
  const hostile = { ...score, id: 'WP-\u001b[31m' }
  expect(renderScores([hostile])).not.toContain('\u001b')
})

test('no packets are no pass', () => {
  expect(renderScores([])).toBe('Scored 0 packets: 0 PASS, 0 FAIL, 0 REJECT.\n')
})

test('a flood of findings is cut', () => {
  const flood = { ...score, criteria: [{ ...score.criteria[1]!, findings: Array.from({ length: 30 }, () => finding) }] }
  expect(renderScores([flood])).toContain('and 10 more')
})
