import { expect, test } from 'vitest'
import { boardEntries, boardEntry, entriesOf, idsOn, statusesAgree } from '../../src/core/board.ts'
import { STATUSES } from '../../src/core/packet.ts'
import { boardFile } from '../support/documents.ts'
import { treeFrom } from '../support/snapshot.ts'

const read = () =>
  treeFrom(boardFile('**[WP-1-A]**', '**[WP-1-B]** [DONE]', '**[WP-1-A]** [BLOCKED]', '**[WP-1-C]**')).board!

test('the entries of a board are found by id, in its order', () => {
  const board = read()
  expect(idsOn(board)).toEqual(['WP-1-A', 'WP-1-B', 'WP-1-C'])
  expect(entriesOf(board, 'WP-1-A')).toEqual([board.entries[0], board.entries[2]])
  expect(entriesOf(board, 'WP-1-D')).toEqual([])
  expect(boardEntries(board)).toBe(boardEntries(board))
})

test('the entry that says a status stands for an id', () => {
  const board = read()
  expect(boardEntry(board, 'WP-1-A')).toBe(board.entries[2])
  expect(boardEntry(board, 'WP-1-C')).toBe(board.entries[3])
  expect(boardEntry(board, 'WP-1-D')).toBe(null)
})

test('where there is no board nothing is listed', () => {
  expect([idsOn(null), entriesOf(null, 'WP-1-A'), boardEntry(null, 'WP-1-A')]).toEqual([[], [], null])
})

test('a draft is a gap or a stub on the board, and every other status agrees with itself alone', () => {
  const pairs = STATUSES.flatMap((a) => STATUSES.filter((b) => statusesAgree(a, b)).map((b) => [a, b]))
  const different = pairs.filter(([a, b]) => a !== b).map(([a, b]) => `${a} ${b}`)
  expect(different.sort()).toEqual(['DRAFT GAP', 'DRAFT STUB', 'GAP DRAFT', 'STUB DRAFT'])
  expect(pairs).toHaveLength(STATUSES.length + 4)
})
