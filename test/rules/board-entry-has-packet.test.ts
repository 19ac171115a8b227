import { expect, test } from 'vitest'
import rule from '../../src/rules/board-entry-has-packet.ts'
import { boardFile, packetFile } from '../support/documents.ts'
import { findingsOf } from '../support/snapshot.ts'

const found = (board: ReturnType<typeof boardFile>, ...ids: readonly string[]) =>
  findingsOf({ head: Object.assign({}, board, ...ids.map((id) => packetFile(id))) }, rule)

const lonely = (id: string, line = 5) =>
  `docs/TASK_BOARD.md:${line}:1 high Unexpected entry \`${id}\` without a packet, expected a packet with this id`

test.each(['READY_FOR_DEV', 'BLOCKED', 'VALIDATED', 'DRAFT', 'whatever'])('%s needs a packet', (status) => {
  expect(found(boardFile(`WP-1-A [${status}]`))).toEqual([lonely('WP-1-A')])
})

test.each(['GAP', 'STUB', 'SUPERSEDED'])('%s needs none', (status) => {
  expect(found(boardFile(`WP-1-A [${status}]`))).toEqual([])
})

test('an id that stands on the board twice is one finding', () => {
  expect(found(boardFile('WP-1-A [DONE]', 'WP-1-A [DONE]'))).toEqual([lonely('WP-1-A')])
})

test('an entry without a status is excused by another that says GAP', () => {
  expect(found(boardFile('WP-1-A', 'WP-1-A [GAP]'))).toEqual([])
})

test('an entry of a base id is not served by its variant', () => {
  expect(found(boardFile('WP-1-A [DONE]', 'WP-1-A-v2 [DONE]'), 'WP-1-A-v2')).toEqual([lonely('WP-1-A')])
})
