import { expect, test } from 'vitest'
import rule from '../../src/rules/task-id-unique.ts'
import { findingsOf, golden, without } from '../support/snapshot.ts'

const packet = (id: string) => `# ${id}\n\n- TASK_ID: ${id}\n- STATUS: DRAFT\n`
const three = {
  'docs/task_packets/WP-1-A.md': packet('WP-1-A'),
  'docs/task_packets/a/WP-1-A.md': packet('WP-1-A'),
  'docs/task_packets/b/WP-1-A.md': packet('WP-1-A'),
}

test('each packet of an id is named, with one of the others', () => {
  expect(findingsOf({ head: three }, rule)).toEqual([
    'docs/task_packets/WP-1-A.md:3:12 high Unexpected TASK_ID `WP-1-A`, expected an id of its own: docs/task_packets/a/WP-1-A.md has `WP-1-A`',
    'docs/task_packets/a/WP-1-A.md:3:12 high Unexpected TASK_ID `WP-1-A`, expected an id of its own: docs/task_packets/WP-1-A.md has `WP-1-A`',
    'docs/task_packets/b/WP-1-A.md:3:12 high Unexpected TASK_ID `WP-1-A`, expected an id of its own: docs/task_packets/WP-1-A.md has `WP-1-A`',
  ])
})

test('a third packet of an id is charged, the two of before are not', () => {
  const before = without(three, 'docs/task_packets/b/WP-1-A.md')
  expect(findingsOf({ head: three, base: before }, rule).map((line) => line.split(':')[0])).toEqual([
    'docs/task_packets/b/WP-1-A.md',
  ])
})

test('names that are equal in Unicode are one id', () => {
  const head = { 'docs/task_packets/WP-Caf\u00e9.md': '# A\n', 'docs/task_packets/WP-Cafe\u0301.md': '# A\n' }
  expect(findingsOf({ head }, rule)).toHaveLength(2)
})

test('moving a packet is no second one', () => {
  const { 'docs/task_packets/WP-1-Import-Job.md': moved, ...others } = golden
  const head = { ...others, 'docs/task_packets/done/WP-1-Import-Job.md': moved! }
  expect(findingsOf({ head, base: golden }, rule)).toEqual([])
})
