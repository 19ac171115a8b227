import { expect, test } from 'vitest'
import rule from '../../src/rules/task-id-matches-file.ts'
import { edit, findingsOf, golden } from '../support/snapshot.ts'
import { saidOf, SESSION_STORE } from '../support/session-store.ts'

const FIELD = '- TASK_ID: WP-1-Session-Store\n'

test('case counts', () => {
  expect(saidOf(rule, [[FIELD, '- TASK_ID: WP-1-session-store\n']])).toEqual([
    '5:12 high Unexpected TASK_ID `WP-1-session-store`, expected `WP-1-Session-Store` as the file is named',
  ])
})

test('a packet without an id in field or title misses it', () => {
  expect(
    saidOf(rule, [
      [FIELD, ''],
      ['# Task Packet: WP-1-Session-Store', '# Sessions'],
    ]),
  ).toEqual(['1:1 high Missing TASK_ID, expected `WP-1-Session-Store` as the file is named'])
})

test('the folder does not count', () => {
  const { [SESSION_STORE]: packet, ...others } = golden
  expect(findingsOf({ head: { ...others, 'docs/task_packets/done/WP-1-Session-Store.md': packet! } }, rule)).toEqual([])
})

test('a draft is asked as well', () => {
  expect(
    saidOf(rule, [
      [FIELD, '- TASK_ID: WP-2-A\n'],
      ['In Progress', 'Draft'],
    ]),
  ).toHaveLength(1)
})

test('a packet that was wrong before is charged to nobody else', () => {
  const before = edit(golden, SESSION_STORE, FIELD, '- TASK_ID: WP-2-A\n')
  const head = edit(before, SESSION_STORE, '- None yet.', '- One more day.')
  expect(findingsOf({ head, base: before }, rule)).toEqual([])
})
