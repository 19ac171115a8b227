import { expect, test } from 'vitest'
import rule from '../../src/rules/blocked-while-waiting.ts'
import { boardFile, packetFile, pathOf } from '../support/documents.ts'
import { findingsOf } from '../support/snapshot.ts'

const packet = (status: string, blockers: string) => packetFile('WP-1-B', { STATUS: status, BLOCKED_BY: blockers })

test('each open blocker of a ready packet is a finding of its own', () => {
  const board = boardFile('WP-1-A [DONE]', 'WP-1-C [VALIDATED]', 'WP-1-B [READY FOR DEV]')
  expect(findingsOf({ head: { ...packet('READY_FOR_DEV', 'WP-1-A, WP-1-C, WP-1-X'), ...board } }, rule)).toEqual([
    `${pathOf('WP-1-B')}:5:15 critical Unexpected status \`READY_FOR_DEV\` while blocker \`WP-1-A\` is \`DONE\` on docs/TASK_BOARD.md, expected \`BLOCKED\``,
    `${pathOf('WP-1-B')}:5:31 critical Unexpected status \`READY_FOR_DEV\` while blocker \`WP-1-X\` is neither a packet nor on docs/TASK_BOARD.md, expected \`BLOCKED\``,
  ])
})

test.each(['BLOCKED', 'DRAFT', 'STUB', 'IN_PROGRESS', 'SUPERSEDED'])(
  'a packet that is %s is not called ready',
  (status) => {
    expect(findingsOf({ head: { ...packet(status, 'WP-1-A'), ...boardFile('WP-1-A [DONE]') } }, rule)).toEqual([])
  },
)

test('a ready packet may have blockers that are resolved, or none', () => {
  const board = boardFile('WP-1-A [VALIDATED]')
  expect(findingsOf({ head: { ...packet('READY_FOR_DEV', 'WP-1-A'), ...board } }, rule)).toEqual([])
  expect(findingsOf({ head: { ...packet('READY_FOR_DEV', 'None'), ...board } }, rule)).toEqual([])
})

test('a blocker that turns out to have failed makes the ready packet a new problem', () => {
  const before = { ...packet('READY_FOR_DEV', 'WP-1-A'), ...boardFile('WP-1-A [VALIDATED]') }
  expect(findingsOf({ before, head: { ...before, ...boardFile('WP-1-A [FAILED]') } }, rule)).toHaveLength(1)
})

test('a board that cannot be read is left to packet-readable', () => {
  const board = { 'docs/TASK_BOARD.md': { mode: '120000', text: 'elsewhere' } }
  expect(findingsOf({ head: { ...packet('READY_FOR_DEV', 'WP-1-A'), ...board } }, rule)).toEqual([])
})
