import { expect, test } from 'vitest'
import rule from '../../src/rules/dependencies-acyclic.ts'
import { boardFile, packetFile, pathOf } from '../support/documents.ts'
import { findingsOf, type Files } from '../support/snapshot.ts'

const found = (...files: readonly Files[]) => findingsOf({ head: Object.assign({}, ...files) as Files }, rule)
const cycle = (where: string, way: string) =>
  `${where} high Unexpected cycle \`${way}\`, expected no packet to wait for itself`

test('a packet that waits for itself', () => {
  expect(found(packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-A' }))).toEqual([
    cycle(`${pathOf('WP-1-A')}:4:15`, 'WP-1-A -> WP-1-A'),
  ])
})

test('packet and board make a circle together, which is reported once', () => {
  expect(found(packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' }), boardFile('WP-1-A [BLOCKED] < WP-1-B'))).toEqual([
    cycle('docs/TASK_BOARD.md:6:14', 'WP-1-A -> WP-1-B -> WP-1-A'),
  ])
})

test('BLOCKS counts from the other side', () => {
  const a = packetFile('WP-1-A', { BLOCKS: 'WP-1-B' })
  expect(found(a, packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' }))).toEqual([])
  expect(found(a, packetFile('WP-1-B', { BLOCKS: 'WP-1-A' }))).toEqual([
    cycle(`${pathOf('WP-1-A')}:3:12`, 'WP-1-A -> WP-1-B -> WP-1-A'),
  ])
})

test('a base id closes the circle through its newest variant', () => {
  expect(
    found(packetFile('WP-1-A-v2', { BLOCKED_BY: 'WP-1-B' }), packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' })),
  ).toEqual([cycle(`${pathOf('WP-1-A-v2')}:4:15`, 'WP-1-A-v2 -> WP-1-B -> WP-1-A-v2')])
})

test('two circles that share a packet are one finding', () => {
  const a = packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B, WP-1-C' })
  const b = packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' })
  expect(found(a, b, packetFile('WP-1-C', { BLOCKED_BY: 'WP-1-A' }))).toHaveLength(1)
})

test('a circle that was there before is old debt until another packet joins it', () => {
  const a = packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B' })
  const b = packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' })
  const before = { ...a, ...b, ...packetFile('WP-1-C', { BLOCKED_BY: 'WP-1-A' }) }
  const head = { ...before, ...packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A, WP-1-C' }) }
  expect(findingsOf({ before, head: { ...before, 'docs/note.md': 'x' } }, rule)).toEqual([])
  expect(findingsOf({ before, head }, rule)).toHaveLength(1)
})

test('a superseded packet waits for nothing, and its newest variant stands in for it', () => {
  const b = packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' })
  const old = packetFile('WP-1-A', { STATUS: 'SUPERSEDED', BLOCKED_BY: 'WP-1-B' })
  expect(found(b, old, packetFile('WP-1-A-v2', { BLOCKED_BY: 'None' }))).toEqual([])
  expect(found(b, old, packetFile('WP-1-A-v2', { BLOCKED_BY: 'WP-1-B' }))).toEqual([
    cycle(`${pathOf('WP-1-A-v2')}:4:15`, 'WP-1-A-v2 -> WP-1-B -> WP-1-A-v2'),
  ])
})

test('a variant that waits for the packet it supersedes waits for itself', () => {
  const old = packetFile('WP-1-A', { STATUS: 'SUPERSEDED' })
  expect(found(old, packetFile('WP-1-A-v2', { BLOCKED_BY: 'WP-1-A' }))).toHaveLength(1)
})

test('a long circle is cut in the middle', () => {
  const size = 30
  const name = (index: number) => `WP-1-N${String(index % size).padStart(2, '0')}`
  const ring = Array.from({ length: size }, (_, index) => `${name(index)} [BLOCKED] < ${name(index + 1)}`)
  expect(found(boardFile(...ring))).toEqual([
    cycle(
      'docs/TASK_BOARD.md:6:14',
      'WP-1-N00 -> WP-1-N01 -> WP-1-N02 -> WP-1-N03 -> WP-1-N04 -> WP-1-N05 -> WP-1-N06 -> WP-1-N07 -> WP-1-N08 -> 21 more -> WP-1-N00',
    ),
  ])
})

test('one that only the board lists and that declares nothing is told at its entry', () => {
  const b = packetFile('WP-1-B', { BLOCKS: 'WP-1-A', BLOCKED_BY: 'WP-1-A' })
  expect(found(b, boardFile('WP-1-B [BLOCKED]', 'WP-1-A [BLOCKED]'))).toEqual([
    cycle('docs/TASK_BOARD.md:6:1', 'WP-1-A -> WP-1-B -> WP-1-A'),
  ])
})

test('a packet that declares neither id nor blocker is told at its top', () => {
  const blocking = (id: string, other: string): Files => ({ [pathOf(id)]: `- BLOCKS: ${other}\n` })
  for (const board of [{}, boardFile('WP-1-C [BLOCKED]')])
    expect(found(blocking('WP-1-A', 'WP-1-B'), blocking('WP-1-B', 'WP-1-A'), board)).toEqual([
      cycle(`${pathOf('WP-1-A')}:1:1`, 'WP-1-A -> WP-1-B -> WP-1-A'),
    ])
})

test('a circle on a board that cannot be read is left to packet-readable', () => {
  const board = { 'docs/TASK_BOARD.md': { mode: '120000', text: 'elsewhere' } }
  expect(found(packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-A' }), board)).toEqual([])
})

test('a circle of eleven steps is shown in full', () => {
  const name = (index: number) => `WP-1-N${String(index % 10).padStart(2, '0')}`
  const ring = Array.from({ length: 10 }, (_, index) => `${name(index)} [BLOCKED] < ${name(index + 1)}`)
  expect(found(boardFile(...ring)).join()).not.toContain('more')
})

test('the blocker that closes the circle is named, not one beside it', () => {
  const a = packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-C, WP-1-B' })
  expect(found(a, packetFile('WP-1-B', { BLOCKED_BY: 'WP-1-A' }), packetFile('WP-1-C'))).toEqual([
    cycle(`${pathOf('WP-1-A')}:4:23`, 'WP-1-A -> WP-1-B -> WP-1-A'),
  ])
})
