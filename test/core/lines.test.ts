import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hunksOf, linesOf, survive } from '../../src/core/lines.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', 'x y'), { maxLength: 30 })

test('lines are the same with any line ending, with a BOM, with and without a last line ending', () => {
  const texts = ['a\n\nb', 'a\n\nb\n', 'a\r\n\r\nb\r\n', '\uFEFFa\r\rb\r']
  for (const text of texts) expect(linesOf(text)).toEqual(['a', '', 'b'])
})

test('a blank line at the end is a line', () => {
  expect(linesOf('a\n\n')).toEqual(['a', ''])
})

test('lines survive where others come between them, and in their order only', () => {
  expect(survive(['a', 'b'], ['x', 'a', 'x', 'b'])).toBe(true)
  expect(survive(['a', 'b'], ['b', 'a'])).toBe(false)
  expect(survive(['a', 'a'], ['a'])).toBe(false)
})

test('a moved line is one hunk where it was and one where it is', () => {
  expect(hunksOf(['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'b'])).toEqual([
    { before: { start: 1, end: 2 }, after: { start: 1, end: 1 } },
    { before: { start: 4, end: 4 }, after: { start: 3, end: 4 } },
  ])
})

test('hunks are all that differs: what stands between them is the same on both sides', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const hunks = hunksOf(before, after)
      const without = (side: 'before' | 'after', all: string[]) =>
        all.filter((_, index) => !hunks.some((hunk) => hunk[side].start <= index && index < hunk[side].end))
      expect(without('before', before)).toEqual(without('after', after))
    }),
  )
})

test('equal lists have no hunk', () => {
  fc.assert(
    fc.property(lines, (all) => {
      expect(hunksOf(all, [...all])).toEqual([])
    }),
  )
})
