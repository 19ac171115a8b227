import { expect, test } from 'vitest'
import rule from '../../src/rules/blocked-needs-blocker.ts'
import { boardFile, packetFile } from '../support/documents.ts'
import { findingsOf } from '../support/snapshot.ts'

const found = (fields: Readonly<Record<string, string>>, blocker: string) =>
  findingsOf({ head: { ...packetFile('WP-1-A', { STATUS: 'BLOCKED', ...fields }), ...boardFile(blocker) } }, rule)

const idle = [
  'docs/task_packets/WP-1-A.md:4:11 medium Unexpected status `BLOCKED` with no open blocker and no reason, expected `READY_FOR_DEV`',
]

test('every blocker is VALIDATED', () => {
  expect(found({ BLOCKED_BY: 'WP-1-B' }, 'WP-1-B [VALIDATED]')).toEqual(idle)
})

test('there is no blocker at all', () => {
  expect(found({ BLOCKED_BY: 'None' }, 'WP-1-B [VALIDATED]')).toEqual(idle)
})

test('a blocker is open', () => {
  expect(found({ BLOCKED_BY: 'WP-1-B' }, 'WP-1-B [DONE]')).toEqual([])
})

test('a reason is given', () => {
  expect(found({ BLOCKED_REASON: 'waits for a decision' }, 'WP-1-B [VALIDATED]')).toEqual([])
})

test('the board knows of another blocker', () => {
  const board = boardFile('WP-1-B [DONE]', 'WP-1-A [BLOCKED] < WP-1-B')
  expect(findingsOf({ head: { ...packetFile('WP-1-A', { STATUS: 'BLOCKED' }), ...board } }, rule)).toEqual([])
})

test('a reason stands on the board', () => {
  const board = { 'docs/TASK_BOARD.md': '# Board\n\n## Blocked\n\n- [WP-1-A]\n  - Reason: waits for a decision\n' }
  expect(findingsOf({ head: { ...packetFile('WP-1-A', { STATUS: 'BLOCKED' }), ...board } }, rule)).toEqual([])
})

test('a board that cannot be read is left to packet-readable', () => {
  const board = { 'docs/TASK_BOARD.md': { mode: '120000', text: 'elsewhere' } }
  expect(findingsOf({ head: { ...packetFile('WP-1-A', { STATUS: 'BLOCKED' }), ...board } }, rule)).toEqual([])
})
