import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/dependencies-agree.ts'
import { boardFile, packetFile } from '../support/documents.ts'
import { findingsOf, type Files } from '../support/snapshot.ts'

const found = (...files: readonly Files[]) => findingsOf({ head: Object.assign({}, ...files) as Files }, rule)
const at = 'docs/task_packets/WP-1-A.md:4'

describe('packet and board', () => {
  const packet = (blockers: string) => packetFile('WP-1-A', { BLOCKED_BY: blockers })

  test('name the same blockers in any order', () => {
    expect(found(packet('WP-1-B, WP-1-C'), boardFile('WP-1-A [BLOCKED] < WP-1-C, WP-1-B'))).toEqual([])
  })

  test('may name different variants of one packet', () => {
    expect(found(packet('WP-1-B'), boardFile('WP-1-A [BLOCKED] < WP-1-B-v2'))).toEqual([])
  })

  test('differ where one says None', () => {
    expect(found(packet('None'), boardFile('WP-1-A [BLOCKED] < WP-1-B'))).toHaveLength(1)
    expect(found(packet('WP-1-B'), boardFile('WP-1-A [BLOCKED] < None'))).toEqual([
      `${at}:15 high Unexpected blocker \`WP-1-B\`, expected it on docs/TASK_BOARD.md as well`,
    ])
  })

  test('do not differ where one says nothing', () => {
    expect(found(packet('WP-1-B'), boardFile('WP-1-A [BLOCKED]'))).toEqual([])
    expect(found(packetFile('WP-1-A'), boardFile('WP-1-A [BLOCKED] < WP-1-B'))).toEqual([])
  })

  test('are compared over all entries of the id', () => {
    expect(found(packet('WP-1-B, WP-1-C'), boardFile('WP-1-A [BLOCKED] < WP-1-B', 'WP-1-A < WP-1-C'))).toEqual([])
  })
})

describe('BLOCKS and BLOCKED_BY', () => {
  const board = boardFile()
  const signature = { USER_SIGNATURE: 'maria050320261100' }

  test('a packet denies that another blocks it', () => {
    expect(
      found(board, packetFile('WP-1-A', { BLOCKS: 'WP-1-B' }), packetFile('WP-1-B', { BLOCKED_BY: 'None' })),
    ).toEqual([`${at}:11 high Unexpected \`WP-1-B\` in BLOCKS, expected \`WP-1-A\` in its BLOCKED_BY`])
  })

  test('a packet that says nothing denies nothing', () => {
    expect(found(board, packetFile('WP-1-A', { BLOCKS: 'WP-1-B' }), packetFile('WP-1-B'))).toEqual([])
  })

  test('an unsigned blocker does not list what waits for it', () => {
    expect(
      found(board, packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B' }), packetFile('WP-1-B', { BLOCKS: 'None' })),
    ).toEqual([`${at}:15 high Unexpected blocker \`WP-1-B\`, expected \`WP-1-A\` in its BLOCKS`])
  })

  test('a signed blocker need not know what was written later', () => {
    const blocker = packetFile('WP-1-B', { BLOCKS: 'None', ...signature })
    expect(found(board, packetFile('WP-1-A', { BLOCKED_BY: 'WP-1-B' }), blocker)).toEqual([])
  })

  test('a variant answers for its base id', () => {
    const blocked = packetFile('WP-1-B-v2', { BLOCKED_BY: 'WP-1-A' })
    expect(found(board, packetFile('WP-1-A', { BLOCKS: 'WP-1-B' }), blocked)).toEqual([])
    const denying = packetFile('WP-1-B-v2', { BLOCKED_BY: 'None' })
    expect(found(board, packetFile('WP-1-A', { BLOCKS: 'WP-1-B' }), denying)).toHaveLength(1)
  })
})

test('a packet that nobody knows is left to blockers-known', () => {
  const head = { ...packetFile('WP-1-A', { BLOCKS: 'WP-9-X', BLOCKED_BY: 'WP-9-Y' }), ...boardFile('WP-1-A [GAP]') }
  expect(findingsOf({ head }, rule)).toEqual([])
})
