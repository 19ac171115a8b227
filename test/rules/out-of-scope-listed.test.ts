import { expect, test } from 'vitest'
import rule from '../../src/rules/out-of-scope-listed.ts'
import { saidOf } from '../support/session-store.ts'

const LIST = '- Login pages\n- Imports (WP-1-Import-Job)\n- A second session backend\n'

test('no list at all', () => {
  expect(saidOf(rule, [['## OUT_OF_SCOPE', '## Later']])).toEqual([
    '1:1 medium Missing OUT_OF_SCOPE, expected 3 to 8 items',
  ])
})

test('a list that says none', () => {
  expect(saidOf(rule, [[LIST, '- None\n']])).toEqual([
    '28:1 medium Unexpected 0 items in OUT_OF_SCOPE, expected 3 to 8 items',
  ])
})

test('eight items are fine, nine are too many', () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => `- Part ${index}\n`).join('')
  expect(saidOf(rule, [[LIST, items(8)]])).toEqual([])
  expect(saidOf(rule, [[LIST, items(9)]])).toHaveLength(1)
})
