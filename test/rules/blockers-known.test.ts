import { expect, test } from 'vitest'
import rule from '../../src/rules/blockers-known.ts'
import { boardFile, packetFile, pathOf } from '../support/documents.ts'
import { findingsOf } from '../support/snapshot.ts'

const found = (...files: readonly object[]) => findingsOf({ head: Object.assign({}, ...files) as never }, rule)

test('a packet, an entry of the board and a base id with variants are known', () => {
  const packet = packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B, WP-1-C, WP-1-D', BLOCKS: 'WP-1-B' })
  expect(found(packet, packetFile('WP-1-B'), boardFile('WP-1-C [GAP]', 'WP-1-D-v2 [STUB] < WP-1-A'))).toEqual([])
})

test('a variant that nobody has is unknown, even where its base id is there', () => {
  expect(found(packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B-v2' }), packetFile('WP-1-B'))).toEqual([
    `${pathOf('WP-1-A')}:4:15 high Unexpected blocker \`WP-1-B-v2\`, expected the id of a packet or of an entry of the board`,
  ])
})

test('what a packet blocks is asked for as well', () => {
  expect(found(packetFile('WP-1-A', { BLOCKS: 'WP-1-X' }))).toEqual([
    `${pathOf('WP-1-A')}:4:11 high Unexpected blocked packet \`WP-1-X\`, expected the id of a packet or of an entry of the board`,
  ])
})

test('packet and board are told of it at their own places', () => {
  expect(found(packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-X' }), boardFile('WP-1-A [BLOCKED] < WP-1-X'))).toHaveLength(2)
})

test('removing the packet that others wait for is a new problem', () => {
  const before = { ...packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B' }), ...packetFile('WP-1-B') }
  expect(findingsOf({ before, head: packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B' }) }, rule)).toHaveLength(1)
})

test('a board that cannot be read is left to packet-readable', () => {
  const board = { 'docs/TASK_BOARD.md': { mode: '120000', text: 'elsewhere' } }
  expect(found(packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-X' }), board)).toEqual([])
})
