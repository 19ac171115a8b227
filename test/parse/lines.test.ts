import { describe, expect, test } from 'vitest'
import {
  atxText,
  codeLines,
  contentLine,
  contentLines,
  headingLines,
  placeBetween,
  trimBlanks,
} from '../../src/core/parse/lines.ts'

const SOURCE = ['- a  ', '', '  b c\t', ' \t', '# d']
const at = (line: number, column: number) => ({ line, column })

test.each([
  ['a \t ', 'a'],
  [' \ta', ' \ta'],
  [' \t', ''],
  ['a\u00a0', 'a\u00a0'],
  ['', ''],
])('the blanks behind %j go', (text, trimmed) => {
  expect(trimBlanks(text)).toBe(trimmed)
})

describe('a place ends', () => {
  test.each<[string, [number, number], number, number | undefined, [number, number]]>([
    ['behind the last character of its line', [1, 3], 1, undefined, [1, 4]],
    ['at a column', [3, 3], 3, 5, [3, 4]],
    ['on an earlier line, where the last ones are blank', [1, 1], 4, undefined, [3, 6]],
    ['on its own line, where all others are blank', [1, 1], 2, undefined, [1, 4]],
    ['where it starts, on a blank line', [4, 2], 4, undefined, [4, 2]],
    ['where it starts, behind all text', [1, 5], 1, undefined, [1, 5]],
    ['where it starts, below the text', [7, 1], 9, undefined, [7, 1]],
    ['behind one character', [1, 1], 1, 2, [1, 2]],
  ])('%s', (_, start, endLine, endColumn, end) => {
    expect(placeBetween(SOURCE, at(...start), endLine, endColumn)).toEqual({ start: at(...start), end: at(...end) })
  })
})

test('the content of a line has its true column', () => {
  expect(contentLine(SOURCE, 3, 1)).toEqual({ text: 'b c', line: 3, column: 3 })
  expect(contentLine(SOURCE, 3, 4)).toEqual({ text: 'c', line: 3, column: 5 })
  expect(contentLine(SOURCE, 9, 2)).toEqual({ text: '', line: 9, column: 2 })
})

test('the first of several lines begins where the block does, the others where they do', () => {
  const place = { start: at(1, 3), end: at(3, 6) }
  expect(contentLines(place, 3, SOURCE).map(({ text, column }) => [text, column])).toEqual([
    ['a', 3],
    ['', 1],
    ['b c', 3],
  ])
})

describe('a heading of marks', () => {
  const read = (text: string) => {
    const found = atxText({ text, line: 7, column: 3 })
    return found && [found.text, found.line, found.column]
  }

  test.each<[string, [string, number, number] | null]>([
    ['# a', ['a', 7, 5]],
    ['###### a', ['a', 7, 10]],
    ['####### a', null],
    ['#a', null],
    ['x # a', null],
    ['#', ['', 7, 4]],
    ['#\t a', ['a', 7, 6]],
    ['# a  ##', ['a', 7, 5]],
    ['# a\t#', ['a', 7, 5]],
    ['# a#', ['a#', 7, 5]],
    ['# #', ['', 7, 5]],
    ['# a # b', ['a # b', 7, 5]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

test('the text of a heading stands beside its marks, or above its underline', () => {
  const source = ['a', ' b', '===', '##', '## c']
  const lines = (from: number, to: number) =>
    headingLines({ start: at(from, 1), end: at(to, 4) }, source).map(({ text }) => text)
  expect([lines(1, 3), lines(4, 4), lines(5, 5)]).toEqual([['a', 'b'], [], ['c']])
})

test('code has its lines without the blank ones at its end', () => {
  const source = ['```', '  a', '', 'b', ' ', '', '```']
  expect(codeLines(2, 6, source)).toEqual([
    { text: 'a', line: 2, column: 3 },
    { text: '', line: 3, column: 1 },
    { text: 'b', line: 4, column: 1 },
  ])
  expect(codeLines(5, 6, source)).toEqual([])
  expect(codeLines(6, 5, source)).toEqual([])
  expect(codeLines(1, 2, ['', ''])).toEqual([])
  expect(codeLines(4, 4, source)).toHaveLength(1)
  expect(codeLines(9, 12, source)).toEqual([])
})
