import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/board-current.ts'
import { edit, findingsOf, golden, type SnapshotParts } from '../support/snapshot.ts'

const board = 'docs/TASK_BOARD.md'
const on = (now: string, parts: Partial<SnapshotParts> = {}) => findingsOf({ head: golden, now, ...parts }, rule).length

test.each([
  ['2026-03-04T00:00:00Z', 0],
  ['2026-03-03T23:00:00Z', 1],
  ['2026-03-05T00:00:00Z', 0],
  ['2026-03-12T23:59:00Z', 0],
  ['2026-03-13T00:00:00Z', 0],
  ['2026-03-13T00:00:01Z', 1],
])('a board of 2026-03-05 on %s draws %i findings', (now, count) => {
  expect(on(now)).toBe(count)
})

test('the number of days can be configured', () => {
  const config = { limits: { ...DEFAULT_CONFIG.limits, boardDays: 30 } }
  expect(on('2026-04-01T00:00:00Z', { config })).toBe(0)
})

test('a change is not blamed for time that passes, but for a date that it takes away', () => {
  const now = '2026-04-01T00:00:00Z'
  expect(on(now, { before: golden, head: edit(golden, board, 'Status: OPEN', 'Status: open') })).toBe(0)
  expect(on('2026-03-06T00:00:00Z', { before: golden, head: edit(golden, board, '2026-03-05', 'today') })).toBe(1)
})
