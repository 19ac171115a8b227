import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../src/core/edit-distance.ts'

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['flaw', 'lawn', 2],
  ['abc', 'abc', 0],
  ['abc', 'cba', 2],
  ['😀a', 'a', 1],
])('%j and %j are %d apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('no way through a third text is shorter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBeLessThanOrEqual(editDistance(a, c) + editDistance(c, b))
      expect(editDistance(a, b)).toBe(editDistance(b, a))
    }),
  )
})
