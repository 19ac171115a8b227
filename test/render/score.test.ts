import { expect, test } from 'vitest'
import { renderScoreMarkdown, renderScores, renderScoreTable } from '../../src/core/render/score.ts'
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

test('in Markdown a score is a table too', () => {
  const twice = { ...score.criteria[1]!, findings: [finding, finding] }
  const place = '(<code>docs/WP-1-A.md:16:9</code>)'
  const why = `Unexpected vague <code>Improve&#124;it</code> in SCOPE, expected the change itself ${place}`
  expect(renderScoreMarkdown([{ ...score, criteria: [score.criteria[0]!, twice] }])).toBe(
    [
      '### <code>WP-1-A</code>: 1 of 2, FAIL',
      '',
      '| # | criterion | met | why not |',
      '| ---: | --- | --- | --- |',
      '| 1 | TASK_ID is unique | yes |  |',
      `| 2 | SCOPE is clear | **no** | ${why}<br>${why} |`,
      '',
      'Scored 1 packet: 0 PASS, 1 FAIL, 0 REJECT.',
      '',
    ].join('\n'),
  )
})

test('a score alone is its table without what is missed', () => {
  expect(renderScoreTable(score)).toBe(
    [
      'WP-1-A  1/2  FAIL',
      '   1  TASK_ID is unique                 yes',
      '   2  SCOPE is clear                    NO',
      '',
    ].join('\n'),
  )
})

test('each verdict is counted', () => {
  const of = (verdict: Score['verdict']) => ({ ...score, criteria: [], verdict })
  const all = (['PASS', 'PASS', 'PASS', 'FAIL', 'REJECT', 'REJECT'] as const).map(of)
  expect(renderScores(all)).toContain('Scored 6 packets: 3 PASS, 1 FAIL, 2 REJECT.')
})

test('nothing that acts on a terminal comes through', () => {
  const hostile = { ...score, id: 'WP-\u001b[31m' }
  expect(renderScores([hostile])).not.toContain('\u001b')
})

test('no packets are no pass', () => {
  expect(renderScores([])).toBe('Scored 0 packets: 0 PASS, 0 FAIL, 0 REJECT.\n')
})

test('a finding about no file has its rule alone', () => {
  const nowhere = { ...score.criteria[1]!, findings: [{ ...finding, path: null }] }
  expect(renderScores([{ ...score, criteria: [nowhere] }])).toContain('\n          scope-clear\n')
})

test.each([renderScores, renderScoreMarkdown])('a flood of findings is cut', (render) => {
  const flood = (length: number) =>
    render([{ ...score, criteria: [{ ...score.criteria[1]!, findings: Array.from({ length }, () => finding) }] }])
  expect(flood(30).match(/Unexpected/g)).toHaveLength(20)
  expect(flood(30)).toMatch(/(\n {8}|<br>)and 10 more( \||\n)/)
  expect(flood(20)).not.toContain('more')
})
