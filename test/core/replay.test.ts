import { expect, test } from 'vitest'
import { replayLine, replaySummary, type ReplayedCommit } from '../../src/core/replay.ts'
import type { Severity } from '../../src/core/rule.ts'
import { finding, replayed } from '../support/report.ts'

const commit = replayed
const of = (severity: Severity, rule = 'packet-signed', workPacket: string | null = 'WP-1', waived = false) =>
  finding({ severity, rule, workPacket, waived })
const counts = (critical = 0, high = 0, medium = 0, low = 0) => ({ critical, high, medium, low })
const names = (rows: readonly { name: string | null }[]) => rows.map(({ name }) => name)

test('the line of a commit has its findings, and an error only where there is one', () => {
  const findings = [of('low')]
  expect(replayLine(commit('a', { parent: 'b', findings, refused: true }))).toEqual({
    commit: 'a',
    parent: 'b',
    findings,
  })
  expect(replayLine(commit('a', { error: 'no tree' }))).toEqual({
    commit: 'a',
    parent: null,
    findings: [],
    error: 'no tree',
  })
})

test('the sum counts commits, refusals and findings; what is waived does not count', () => {
  const summary = replaySummary([
    commit('a', { refused: true, findings: [of('critical'), of('high'), of('low', 'x', 'WP-1', true)] }),
    commit('b', { findings: [of('medium'), of('medium'), of('low')] }),
    commit('c', { author: 'jonas' }),
    commit('d', { error: 'no tree', refused: true, findings: [of('critical')] }),
  ])
  expect(summary).toMatchObject({ commits: 4, refused: 1, findings: counts(1, 1, 2, 1) })
  expect(summary.unjudged).toEqual([{ commit: 'd', error: 'no tree' }])
  expect(summary.byRule).toEqual([{ name: 'packet-signed', commits: 2, refused: 1, findings: counts(1, 1, 2, 1) }])
  expect(summary.byAuthor).toEqual([
    { name: 'maria', commits: 2, refused: 1, findings: counts(1, 1, 2, 1) },
    { name: 'jonas', commits: 1, refused: 0, findings: counts() },
  ])
  expect(summary.worst).toEqual([
    { commit: 'a', author: 'maria', subject: 'Do a', refused: true, findings: counts(1, 1) },
    { commit: 'b', author: 'maria', subject: 'Do b', refused: false, findings: counts(0, 0, 2, 1) },
  ])
})

test('rows are by rule and by packet, with the commits of each counted once', () => {
  const findings = [of('high', 'x', 'WP-1'), of('high', 'x', 'WP-2'), of('low', 'y', null)]
  const summary = replaySummary([commit('a', { findings, refused: true }), commit('b', { findings: [of('low', 'y')] })])
  expect(summary.byRule).toEqual([
    { name: 'x', commits: 1, refused: 1, findings: counts(0, 2) },
    { name: 'y', commits: 2, refused: 1, findings: counts(0, 0, 0, 2) },
  ])
  expect(summary.byPacket).toEqual([
    { name: 'WP-1', commits: 2, refused: 1, findings: counts(0, 1, 0, 1) },
    { name: 'WP-2', commits: 1, refused: 1, findings: counts(0, 1) },
    { name: null, commits: 1, refused: 1, findings: counts(0, 0, 0, 1) },
  ])
})

test('the worst stands first: by severity, then by commits, then by name', () => {
  const order = (all: ReplayedCommit[]) => {
    const summary = replaySummary(all)
    expect(names(replaySummary(all.toReversed()).byRule)).toEqual(names(summary.byRule))
    return names(summary.byRule)
  }
  const one = (name: string, ...findings: ReplayedCommit['findings']) => commit(name, { findings })
  expect(
    order([
      one('a', of('low', 'e'), of('low', 'e'), of('low', 'e')),
      one('b', of('medium', 'd')),
      one('c', of('high', 'c')),
      one('d', of('critical', 'b'), of('low', 'b')),
      one('e', of('critical', 'a'), of('medium', 'a')),
    ]),
  ).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(order([one('a', of('low', 'x'), of('low', 'x'), of('low', 'y')), one('b', of('low', 'y'))])).toEqual([
    'y',
    'x',
  ])
  const rows = [of('low', 'x', 'A'), of('low', 'x', null)]
  for (const findings of [rows, rows.toReversed()])
    expect(names(replaySummary([commit('a', { findings })]).byPacket)).toEqual([null, 'A'])
  expect(order([one('a', of('low', 'z'), of('low', 'y'), of('low', 'x'))])).toEqual(['x', 'y', 'z'])
})

test('the worst commits stand first, others in the order of the history', () => {
  const all = [
    commit('a', { findings: [of('low')] }),
    commit('b', { findings: [of('low')] }),
    commit('c', { findings: [of('high')] }),
  ]
  expect(replaySummary(all).worst.map(({ commit }) => commit)).toEqual(['c', 'a', 'b'])
})
