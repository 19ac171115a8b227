import { expect, test } from 'vitest'
import {
  appended,
  insertedLines,
  lineBreak,
  offsetsIn,
  onOneLine,
  removedLines,
  replaced,
  spliced,
  textAt,
} from '../../../src/core/write/text.ts'
import { unifiedDiff } from '../../../src/core/write/diff.ts'
import { onLine } from '../../../src/core/place.ts'

test.each(['\n', '\r\n', '\r'])('new lines end as the others do: %j', (end) => {
  const text = ['one', 'two', 'three', ''].join(end)
  const after = spliced(text, [replaced(onLine(2, 1, 3), '2'), insertedLines(2, ['new']), removedLines(3, 3)])
  expect(after).toBe(['one', 'new', '2', ''].join(end))
})

test('lines behind the last one leave a text without a line break at its end as it was', () => {
  expect(spliced('one', [insertedLines(2, ['two'])])).toBe('one\ntwo')
  expect(spliced('one\n', [insertedLines(2, ['two'])])).toBe('one\ntwo\n')
  expect(spliced('', [insertedLines(1, ['one'])])).toBe('one\n')
})

test('edits that overlap are refused', () => {
  expect(() => spliced('one two', [replaced(onLine(1, 1, 5), 'x'), replaced(onLine(1, 3, 2), 'y')])).toThrow('overlap')
})

test('a difference is shown with three lines around, and equal texts have none', () => {
  const before = Array.from({ length: 9 }, (_, index) => `${index + 1}\n`).join('')
  expect(unifiedDiff('a.md', before, before)).toBe('')
  expect(unifiedDiff('a.md', before, before.replace('5\n', 'five\n'))).toBe(
    '--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
  )
  expect(unifiedDiff('a.md', '', 'new\n')).toContain('@@ -0,0 +1,1 @@\n+new\n')
})

const diff = (before: string, after: string) =>
  unifiedDiff('a.md', [...before].map((line) => `${line}\n`).join(''), [...after].map((line) => `${line}\n`).join(''))
    .split('\n')
    .slice(2)
    .join(' ')

test.each([
  ['abcdefgh', 'abcdefgX', '@@ -5,4 +5,4 @@  e  f  g -h +X '],
  ['abcdefgh', 'Xbcdefgh', '@@ -1,4 +1,4 @@ -a +X  b  c  d '],
  ['abcdefghi', 'XbcdefghY', '@@ -1,4 +1,4 @@ -a +X  b  c  d @@ -6,4 +6,4 @@  f  g  h -i +Y '],
  ['abcdefgh', 'XbcdefgY', '@@ -1,8 +1,8 @@ -a +X  b  c  d  e  f  g -h +Y '],
  ['ab', 'aXb', '@@ -1,2 +1,3 @@  a +X  b '],
  ['aXb', 'ab', '@@ -1,3 +1,2 @@  a -X  b '],
  ['a', '', '@@ -1,1 +0,0 @@ -a '],
  ['abcdefghijkl', 'abXdefghijYl', '@@ -1,6 +1,6 @@  a  b -c +X  d  e  f @@ -8,5 +8,5 @@  h  i  j -k +Y  l '],
  ['abcdefghijk', 'abXXdefghiYk', '@@ -1,11 +1,12 @@  a  b -c +X +X  d  e  f  g  h  i -j +Y  k '],
])('%s and %s differ by %s', (before, after, lines) => {
  expect(diff(before, after)).toBe(lines)
})

test('line endings make no difference', () => {
  expect(unifiedDiff('a.md', 'a\r\nb', 'a\nb\n')).toBe('')
})

test('a text is put in the place of another, or at its end', () => {
  const place = onLine(1, 2, 1)
  expect(spliced('abc', [replaced(place, 'X')])).toBe('aXc')
  expect(spliced('abc', [appended(place, 'X')])).toBe('abXc')
  expect(spliced('abc', [appended(place, '1'), appended(place, '2'), replaced(onLine(1, 3, 1), 'X')])).toBe('ab12X')
  expect(spliced('abc', [replaced(place, 'X'), insertedLines(1, ['new'])])).toBe('new\naXc')
})

test('edits that touch do not overlap, whatever their order', () => {
  const [first, second] = [replaced(onLine(1, 1, 2), '1'), replaced(onLine(1, 3, 2), '2')]
  expect(spliced('abcd', [second, first])).toBe('12')
  expect(() => spliced('abcd', [replaced(onLine(1, 1, 3), '1'), second])).toThrow('Two edits of one text overlap')
})

test.each([
  [1, 1, 0],
  [1, 3, 2],
  [2, 1, 3],
  [2, 2, 4],
  [3, 1, 6],
  [3, 2, 7],
  [3, 9, 7],
  [4, 1, 7],
  [9, 1, 7],
])('line %d, column %d is at %d', (line, column, offset) => {
  expect(offsetsIn('ab\nc\r\nd')({ line, column })).toBe(offset)
})

test('a point behind a last line break is at the end', () => {
  expect(offsetsIn('a\n')({ line: 2, column: 1 })).toBe(2)
  expect(offsetsIn('a\n')({ line: 3, column: 1 })).toBe(2)
  expect(offsetsIn('')({ line: 1, column: 1 })).toBe(0)
})

test('the line break of a text is its first one', () => {
  expect(['a\r\nb\n', 'a\rb\n', 'a\nb\r', 'a'].map(lineBreak)).toEqual(['\r\n', '\r', '\n', '\n'])
})

test('what stands in a place is read from its line', () => {
  expect(textAt(['one', 'twofold'], onLine(2, 2, 2))).toBe('wo')
  expect(textAt(['one'], onLine(3, 1, 2))).toBe('')
  expect(onOneLine('  a\n\n b ')).toBe('a b')
})

test('lines at the end of a text without a line break there end as its others do', () => {
  expect(spliced('a\r\nb', [insertedLines(3, ['c', 'd'])])).toBe('a\r\nb\r\nc\r\nd')
  expect(spliced('ab', [appended(onLine(1, 1, 2), '!')])).toBe('ab!')
  expect(spliced('ab', [replaced(onLine(1, 1, 2), 'x\n')])).toBe('x\n')
})
