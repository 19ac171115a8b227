import { expect, test } from 'vitest'
import { STATUSES } from '../../src/core/packet.ts'
import rule from '../../src/rules/board-status-agrees.ts'
import { boardFile, packetFile, pathOf } from '../support/documents.ts'
import { findingsOf } from '../support/snapshot.ts'

const found = (status: string, ...entries: readonly string[]) =>
  findingsOf({ head: { ...packetFile('WP-1-A', { STATUS: status }), ...boardFile(...entries) } }, rule)

const pairs = STATUSES.flatMap((packet) => STATUSES.map((board) => [packet, board] as const))
const alike = new Set(['DRAFT GAP', 'DRAFT STUB', 'GAP DRAFT', 'STUB DRAFT'])

test.each(pairs)('a packet that is %s and a board that says %s', (packet, board) => {
  const agrees = packet === board || alike.has(`${packet} ${board}`) || packet === 'UNKNOWN' || board === 'UNKNOWN'
  expect(found(packet, `WP-1-A [${board}]`)).toEqual(
    agrees
      ? []
      : [
          `${pathOf('WP-1-A')}:4:11 critical Unexpected status \`${packet}\`, expected \`${board}\` as on docs/TASK_BOARD.md`,
        ],
  )
})

test('a packet without a status or without an entry contradicts nothing', () => {
  expect(findingsOf({ head: { ...packetFile('WP-1-A'), ...boardFile('WP-1-A [DONE]') } }, rule)).toEqual([])
  expect(found('DONE', 'WP-1-B [GAP]')).toEqual([])
})

test('each entry that contradicts the first of its id is a finding', () => {
  expect(found('DONE', 'WP-1-A [DONE]', 'WP-1-A [VALIDATED]', 'WP-1-A', 'WP-1-A [DONE]')).toEqual([
    'docs/TASK_BOARD.md:6:1 critical Unexpected status `VALIDATED` of `WP-1-A`, expected `DONE` as in line 5',
  ])
})

test('the variant of a packet is another packet', () => {
  expect(found('DONE', 'WP-1-A [DONE]', 'WP-1-A-v2 [GAP]')).toEqual([])
})

test('a packet that already disagreed is old debt, one that starts to is not', () => {
  const before = { ...packetFile('WP-1-A', { STATUS: 'DONE' }), ...boardFile('WP-1-A [BLOCKED]') }
  const again = { ...before, ...packetFile('WP-1-A', { STATUS: 'FAILED' }) }
  expect(findingsOf({ before, head: again }, rule)).toEqual([])
  const agreed = { ...packetFile('WP-1-A', { STATUS: 'DONE' }), ...boardFile('WP-1-A [DONE]') }
  expect(findingsOf({ before: agreed, head: { ...agreed, ...boardFile('WP-1-A [VALIDATED]') } }, rule)).toHaveLength(1)
})
