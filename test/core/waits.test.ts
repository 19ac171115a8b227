import { expect, test } from 'vitest'
import { dependenciesOf } from '../../src/core/blockers.ts'
import { packetSet } from '../../src/core/snapshot.ts'
import { waitsOf } from '../../src/core/waits.ts'
import { boardFile, packetFile } from '../support/documents.ts'
import { treeFrom, type Files } from '../support/snapshot.ts'

/** What each of some ids waits for, as `WP-1-A < WP-1-B, WP-1-C`. */
const waits = (ids: readonly string[], ...files: readonly Files[]) => {
  const { packets: all, board } = treeFrom(Object.assign({}, ...files) as Files)
  const packets = packetSet(all)
  return [...waitsOf(ids, packets, dependenciesOf({ packets, board }))].map(
    ([id, blockers]) => `${id} < ${blockers.join(', ')}`,
  )
}

test('a packet waits for what it declares and for what says that it blocks it, each once', () => {
  const files = [
    packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B' }),
    packetFile('WP-1-B', { BLOCKS: 'WP-1-A' }),
    packetFile('WP-1-C', { BLOCKS: 'WP-1-A, WP-9-Lost' }),
  ]
  expect(waits(['WP-1-A', 'WP-1-C', 'WP-1-A'], ...files)).toEqual(['WP-1-A < WP-1-B, WP-1-C', 'WP-1-C < '])
})

test('a blocker that nobody knows is left out', () => {
  expect(waits(['WP-1-A'], packetFile('WP-1-A', { BLOCKED_BY: 'WP-9-Lost' }))).toEqual(['WP-1-A < '])
})

test('a superseded packet waits for nothing, blocks nothing, and its newest variant stands for it', () => {
  const files = [
    packetFile('WP-1-A', { STATUS: 'SUPERSEDED', BLOCKED_BY: 'WP-1-B', BLOCKS: 'WP-1-C' }),
    packetFile('WP-1-A-v2', { STATUS: 'DONE' }),
    packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' }),
    packetFile('WP-1-C'),
    packetFile('WP-1-D', { BLOCKS: 'WP-1-A' }),
  ]
  expect(waits(['WP-1-A', 'WP-1-A-v2', 'WP-1-B', 'WP-1-C'], ...files)).toEqual([
    'WP-1-A-v2 < WP-1-D',
    'WP-1-B < WP-1-A-v2',
    'WP-1-C < ',
  ])
})

test('what was read of a board is not taken for another board', () => {
  const packets = packetSet(treeFrom(packetFile('WP-1-A')).packets)
  const [one, other] = [boardFile('WP-1-A [VALIDATED]'), boardFile('WP-1-A [DONE]')].map((file) => treeFrom(file).board)
  const resolved = (board: typeof one) => dependenciesOf({ packets, board: board ?? null }).resolve('WP-1-A').resolved
  expect([resolved(one), resolved(other), resolved(one)]).toEqual([true, false, true])
  expect(dependenciesOf({ packets, board: one! })).toBe(dependenciesOf({ packets, board: one! }))
})
