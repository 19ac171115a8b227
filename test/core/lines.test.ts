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

test('a text without lines is one empty line, and only a mark at its start is left out', () => {
  expect(linesOf('')).toEqual([''])
  expect(linesOf('a\uFEFF')).toEqual(['a\uFEFF'])
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

/** Where texts of one letter a line differ: `start-end` of each side. */
const differing = (before: string, after: string) =>
  hunksOf([...before], [...after]).map(({ before: a, after: b }) => `${a.start}-${a.end} ${b.start}-${b.end}`)

test.each([
  ['between lines that stand twice', 'aaxaa', 'aayaa', ['2-3 2-3']],
  ['before and behind the first line', 'ua', 'xub', ['0-0 0-1', '1-2 2-3']],
  ['before and behind a line that comes first', 'xub', 'ua', ['0-1 0-0', '2-3 1-2']],
  ['where what came ends like what follows', 'pus', 'quszs', ['0-1 0-1', '2-2 2-4']],
  ['where what went ends like what follows', 'quszs', 'pus', ['0-1 0-1', '2-4 2-2']],
  ['where what came begins like what precedes', 'sup', 'szsuq', ['1-1 1-3', '2-3 4-5']],
  ['where what went begins like what precedes', 'szsuq', 'sup', ['1-3 1-1', '4-5 2-3']],
  ['where lines that stand twice are between those that do not', 'aubavb', 'aucavc', ['2-3 2-3', '5-6 5-6']],
])('lines differ %s', (_, before, after, hunks) => {
  expect(differing(before, after)).toEqual(hunks)
})

test('what differs is told apart by lines that stand once, six times over', () => {
  const nested = (leaf: string, height: number): string => {
    if (height === 0) return leaf
    const half = nested(leaf, height - 1)
    return `${half}${height}${half}`
  }
  expect(differing(nested('a', 6), nested('b', 6))).toHaveLength(64)
  expect(differing(nested('a', 7), nested('b', 7)).slice(0, 2)).toEqual(['0-3 0-3', '4-7 4-7'])
})

test('as many lines as can stay where lines are moved about stay', () => {
  const all = [...'ABCDEFGHIJabcdefghijklmnopqrstuvwxyz']
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (after) => {
      const longest: number[] = []
      for (const [index, line] of after.entries())
        longest.push(1 + Math.max(0, ...longest.filter((_, before) => before < index && after[before]! < line)))
      const gone = hunksOf(all, after).reduce((sum, hunk) => sum + hunk.before.end - hunk.before.start, 0)
      expect(gone).toBe(all.length - Math.max(...longest))
    }),
  )
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
