import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packetIds } from '../../src/core/parse/ids.ts'

test.each([
  ['an id', 'see WP-1-Storage now', ['WP-1-Storage']],
  ['several ids', 'WP-1-A + WP-1-B, WP-1-C', ['WP-1-A', 'WP-1-B', 'WP-1-C']],
  ['dots, underscores and versions inside', 'WP-1-MEX-v1.2-Run_time-v3', ['WP-1-MEX-v1.2-Run_time-v3']],
  ['punctuation at the end', 'after WP-1-A. Then WP-1-B- and WP-1-C_', ['WP-1-A', 'WP-1-B', 'WP-1-C']],
  ['a file name for its packet', 'docs/task_packets/WP-1-A.md.', ['WP-1-A']],
  ['emphasis, brackets, links', '**[WP-1-A](WP-1-A.md)**', ['WP-1-A', 'WP-1-A']],
  ['a branch', 'feat/WP-1-A', ['WP-1-A']],
  ['a placeholder', 'WP-{ID} WP_ID WP- WP-…', []],
  ['what starts inside a word', 'XWP-1-A éWP-1-B _WP-1-C 7WP-1-D', []],
])('finds ids: %s', (_name, text, ids) => {
  expect(packetIds(text).map(({ id }) => id)).toEqual(ids)
})

test('an id knows where it starts', () => {
  expect(packetIds('é `WP-1-A`')).toEqual([{ id: 'WP-1-A', index: 3 }])
})

test('any text gives ids that stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'WP-1aé._ \n') }), (text) =>
      packetIds(text).every(({ id, index }) => text.startsWith(id, index)),
    ),
  )
})
