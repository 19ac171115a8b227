import { expect, test } from 'vitest'
import { containsWord, fieldNamed, headingKey, isKnown, partNamed, STRONG } from '../../src/core/parse/fields.ts'

test.each([
  ['3. Out of Scope (Later) [X]', 'OUT_OF_SCOPE'],
  ['1.2 A', 'A'],
  ['1) A', 'A'],
  ['12 A', 'A'],
  ['1A', '1A'],
  ['\u{1F3AF} 2. A:', 'A'],
  ['A (b) (c)', 'A'],
  ['A [b] (c) : ', 'A'],
  ['A (b) c', 'A_(B)_C'],
  ['**A** `b`', 'A_B'],
  ['(A)', ''],
  ['A'.repeat(200), 'A'.repeat(200)],
  ['A'.repeat(201), ''],
])('the heading %j is the key %j', (text, key) => {
  expect(headingKey(text)).toBe(key)
})

test.each<[string, string[], boolean]>([
  ['2. Validation Report', ['VALIDATION'], true],
  ['Invalidation', ['VALIDATION'], false],
  ['STATUS-HANDOFF', ['STATUS_HANDOFF'], true],
  ['my   notes!', ['Errata', 'Notes'], true],
  ['no / tes', ['NO_TES'], true],
  ['WP-1-NOTES', ['NOTES'], false],
  ['xWP-1-NOTES', ['NOTES'], true],
  ['after WP-1-A notes', ['NOTES'], true],
  ['a', [' ', ''], false],
  ['', [' ', ''], false],
  ['my notes', [' notes_'], true],
])('%j has one of %j: %s', (heading, words, has) => {
  expect(containsWord(heading, words)).toBe(has)
})

test('a key is known where it names a field or a part of one', () => {
  expect([fieldNamed('WP_ID'), fieldNamed('WHAT'), fieldNamed('X')]).toEqual(['TASK_ID', null, null])
  expect([partNamed('SCOPE', 'WHAT'), partNamed('RISK_TIER', 'WHAT'), partNamed('EFFORT', 'WHAT')]).toEqual([
    'WHAT',
    null,
    null,
  ])
  expect(['WP_ID', 'WHY', 'RATIONALE', 'X'].map(isKnown)).toEqual([true, true, true, false])
})

test.each([
  ['OUT OF-SCOPE_2', true],
  ['A', true],
  ['a', false],
  ['A b', false],
  ['2A', false],
  ['A ', false],
])('%j is a key in capitals: %s', (key, strong) => {
  expect(STRONG.test(key)).toBe(strong)
})
