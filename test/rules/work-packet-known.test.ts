import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/work-packet-known.ts'
import { packetFile } from '../support/documents.ts'
import { findingsOf, golden, reportOf, without, type SnapshotParts } from '../support/snapshot.ts'

const changing = (files: Readonly<Record<string, string>>, parts: Partial<SnapshotParts> = {}) =>
  findingsOf({ base: golden, head: { ...golden, ...files }, ...parts }, rule)

const unknown = (id: string, hint = '') =>
  `- high Unexpected work packet \`${id}\`, expected a packet that base has${hint}`

test('each unknown id is a finding, once', () => {
  const workPackets = ['WP-9-A', 'WP-1-Session-Store', 'WP-9-B', { id: 'WP-9-A', by: 'title' as const }]
  expect(changing({ 'src/a.ts': 'x' }, { workPackets })).toEqual([unknown('WP-9-A'), unknown('WP-9-B')])
})

test('case counts in an id', () => {
  expect(changing({ 'src/a.ts': 'x' }, { workPackets: ['WP-1-session-store'] })).toEqual([
    unknown('WP-1-session-store'),
  ])
})

test('a base id whose variants are there is answered with them', () => {
  const base = { ...golden, ...packetFile('WP-1-Search-v2'), ...packetFile('WP-1-Search-v3') }
  expect(findingsOf({ base, head: { ...base, 'src/a.ts': 'x' }, workPackets: ['WP-1-Search'] }, rule)).toEqual([
    unknown('WP-1-Search', ', one of `WP-1-Search-v2`, `WP-1-Search-v3`'),
  ])
})

test('a packet that the change brings is known only where packets count from the head', () => {
  const files = { 'src/a.ts': 'x', ...packetFile('WP-1-Search') } as Record<string, string>
  const workPackets = ['WP-1-Search']
  expect(changing(files, { workPackets })).toEqual([
    '- high Unexpected work packet `WP-1-Search`, which this change itself brings, expected one that base has',
  ])
  const config = { scope: { ...DEFAULT_CONFIG.scope, packetsFrom: 'head' as const } }
  expect(changing(files, { workPackets, config })).toEqual([])
})

test('a packet that the change removes is still known', () => {
  const head = { ...without(golden, 'docs/task_packets/WP-1-Session-Store.md'), 'src/a.ts': 'x' }
  expect(findingsOf({ base: golden, head, workPackets: ['WP-1-Session-Store'] }, rule)).toEqual([])
})

test('a change of governance files may come from a branch with any name', () => {
  expect(changing({ 'docs/TASK_BOARD.md': 'x' }, { workPackets: ['WP-9-New'] })).toEqual([])
})

test('the way out for a packet that the change brings is to bring it first', () => {
  const head = { ...golden, 'src/a.ts': 'x', ...packetFile('WP-1-Search') }
  const { findings } = reportOf({ base: golden, head, workPackets: ['WP-1-Search'] }, [rule])
  expect(findings.map(({ remedy }) => remedy)).toEqual([
    'Bring packet, board and ledger in first, in a change of their own: governance files alone need no work packet',
  ])
})
