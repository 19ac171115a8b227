import { expect, test } from 'vitest'
import rule from '../../src/rules/packet-on-board.ts'
import { boardFile, packetFile, pathOf } from '../support/documents.ts'
import { findingsOf, golden, reportOf, without } from '../support/snapshot.ts'

test('an id in the prose of another entry is no entry', () => {
  expect(findingsOf({ head: { ...packetFile('WP-1-A'), ...boardFile('WP-1-B [DONE] after WP-1-A') } }, rule)).toEqual([
    `${pathOf('WP-1-A')}:3:12 high Missing entry of \`WP-1-A\` on docs/TASK_BOARD.md, expected one in the section of its status`,
  ])
})

test('a variant needs an entry of its own', () => {
  expect(findingsOf({ head: { ...packetFile('WP-1-A-v2'), ...boardFile('WP-1-A [DONE]') } }, rule)).toHaveLength(1)
})

test.each(['DRAFT', 'STUB', 'SUPERSEDED', 'VALIDATED'])('a packet that is %s needs an entry too', (status) => {
  expect(findingsOf({ head: { ...packetFile('WP-1-A', { STATUS: status }), ...boardFile() } }, rule)).toHaveLength(1)
})

test('dropping an entry is a new problem, and the missing packet of before is not', () => {
  const before = { ...packetFile('WP-1-A'), ...packetFile('WP-1-B'), ...boardFile('WP-1-A [DRAFT]') }
  expect(findingsOf({ before, head: { ...before, ...boardFile() } }, rule)).toEqual([
    `${pathOf('WP-1-A')}:3:12 high Missing entry of \`WP-1-A\` on docs/TASK_BOARD.md, expected one in the section of its status`,
  ])
})

test('without a board the rule is skipped and says so', () => {
  const report = reportOf({ head: without(golden, 'docs/TASK_BOARD.md') }, [rule])
  expect(report.findings).toEqual([])
  expect(report.skipped).toEqual([{ rule: 'packet-on-board', missing: ['board'] }])
})
