import { expect, test } from 'vitest'
import { packetId } from '../src/core/packet.ts'
import { scoreOf } from '../src/core/score.ts'
import { RULES } from '../src/rules/index.ts'
import { findingsOf, golden, snapshotOf } from './support/snapshot.ts'

test('the golden repository draws no finding', () => {
  expect(findingsOf({ head: golden }, ...RULES)).toEqual([])
})

test('no rule is skipped on the golden repository, so that all of them are known to pass', () => {
  const snapshot = snapshotOf({ head: golden })
  expect(snapshot.head.packets.map(packetId)).toEqual(['WP-1-Import-Job', 'WP-1-Session-Store', 'WP-1-Storage-Layer'])
  expect([snapshot.head.board, snapshot.head.ledger, snapshot.head.spec]).not.toContain(null)
})

test('every golden packet scores 13 of 13', () => {
  const snapshot = snapshotOf({ head: golden })
  const scores = snapshot.head.packets.map((packet) => scoreOf(packet, snapshot, RULES))
  expect(scores.map((score) => `${score.id} ${score.met} ${score.verdict}`)).toEqual([
    'WP-1-Import-Job 13 PASS',
    'WP-1-Session-Store 13 PASS',
    'WP-1-Storage-Layer 13 PASS',
  ])
})
