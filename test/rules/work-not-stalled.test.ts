import { expect, test } from 'vitest'
import rule from '../../src/rules/work-not-stalled.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { findingsOf } from '../support/snapshot.ts'

const found = (status: string, since: string, now = '2026-03-20T00:00:00Z') =>
  findingsOf({ head: packetFile('WP-1-A', { STATUS: status, BLOCKED_SINCE: since }), now }, rule)

test('fourteen days are fine, fifteen are not', () => {
  expect(found('BLOCKED', '2026-03-06')).toEqual([])
  expect(found('BLOCKED', '2026-03-05 (maria)')).toEqual([
    'docs/task_packets/WP-1-A.md:5:18 medium Unexpected 15 days of being BLOCKED, expected at most 14',
  ])
})

test.each(['IN_PROGRESS', 'VALIDATED', 'SUPERSEDED'])('a packet that is %s is not stalled', (status) => {
  expect(found(status, '2025-01-01')).toEqual([])
})

test.each(['last month', '2026-02-30', '20260101'])('%s says nothing about the time', (since) => {
  expect(found('BLOCKED', since)).toEqual([])
})

test('a packet without BLOCKED_SINCE is judged by what git saw', () => {
  const head = packetFile('WP-1-A', { STATUS: 'BLOCKED' })
  const found = (date: string) =>
    findingsOf({ head, now: '2026-03-20T00:00:00Z', statusSince: { [pathOf('WP-1-A')]: date } }, rule)
  expect(found('2026-03-05T00:00:00Z')).toEqual([
    'docs/task_packets/WP-1-A.md:4:11 medium Unexpected 15 days of being BLOCKED, expected at most 14',
  ])
  expect(found('2026-03-05T00:00:01Z')).toEqual([])
  expect(findingsOf({ head, now: '2027-03-20T00:00:00Z' }, rule)).toEqual([])
})

test('what the packet says itself comes before what git saw', () => {
  const head = packetFile('WP-1-A', { STATUS: 'BLOCKED', BLOCKED_SINCE: '2026-03-19' })
  const statusSince = { [pathOf('WP-1-A')]: '2025-01-01T00:00:00Z' }
  expect(findingsOf({ head, now: '2026-03-20T00:00:00Z', statusSince }, rule)).toEqual([])
})

test('a change is not blamed for time that passes', () => {
  const before = packetFile('WP-1-A', { STATUS: 'BLOCKED', BLOCKED_SINCE: '2025-01-01' })
  expect(findingsOf({ before, head: { ...before, ...packetFile('WP-1-B') } }, rule)).toEqual([])
})
