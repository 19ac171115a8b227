import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteLength, countLines, documentProblem, splitLines } from '../../src/core/parse/text.ts'
import { anyText } from '../support/any-text.ts'

describe('the bytes of a text', () => {
  test.each([
    ['', 0],
    ['a\x7f', 2],
    ['\x80\u07ff', 4],
    ['\u0800\ud7ff\ue000\uffff', 12],
    ['\u{10000}\u{10ffff}', 8],
  ])('%j has %i', (text, bytes) => {
    expect(byteLength(text)).toBe(bytes)
  })

  test('are counted as UTF-8 has them', () => {
    fc.assert(fc.property(anyText(), (text) => byteLength(text) === new TextEncoder().encode(text).length))
  })

  test('count to the last one', () => {
    expect(documentProblem('€€€€', { bytes: 12, depth: 9 })).toBeNull()
    expect(documentProblem('€€€€', { bytes: 11, depth: 9 })).toBe('12 bytes, more than 11')
  })
})

describe('how deep containers are nested', () => {
  /** The least limit under which a text is parsed. */
  const depthOf = (text: string) => {
    let depth = 0
    while (documentProblem(text, { bytes: 10_000, depth }) !== null) depth++
    return depth
  }

  test.each([
    ['', 0],
    ['a\n    b > c - d', 0],
    ['> a', 1],
    ['>a', 1],
    ['> > a\n> b', 2],
    ['- a\n* b\n+ c\n1. d\n2) e', 1],
    ['-a\n1.b\n1: c\n**d**\nx. e', 0],
    ['-', 1],
    ['9.', 1],
    ['*\ta', 1],
    ['9.\ta', 1],
    ['123456789. a', 1],
    ['1234567890. a', 0],
    ['- - a', 2],
    ['> - a', 2],
    ['> - 1. a', 3],
    ['- a\n  - b\n    - c', 3],
    ['- a\n  - b\n- c\n  - d', 2],
    ['- a\n  - b\n  - c\n  - d', 2],
    ['- a\n\n  x\n\n  - b', 2],
    ['- a\n- b\n- c\n> d', 1],
    ['10. a\n    - b', 2],
    ['- x\n-    y', 1],
    ['\t- a\n     - b', 2],
    ['  \t- a\n    - b', 1],
    ['     - a\n \t- b', 1],
    ['- - a\n - b', 2],
    ['- - a\n - - b', 3],
    ['- - a\n    - b', 3],
    ['- a\r  - b\r\n    - c', 3],
  ])('%j: %i', (text, depth) => {
    expect(depthOf(text)).toBe(depth)
  })
})

test.each(['', '\n', 'a', 'a\n', '\na', 'a\nb\n\nc', 'a\rb', '\r', 'a\r\nb\r\n', 'a\n\rb'])(
  'the lines of %j are counted as they are split',
  (text) => {
    expect(countLines(text)).toBe(splitLines(text).length)
  },
)

test('a line ends with LF, CR or both', () => {
  expect(splitLines('a\nb\rc\r\nd\n\re')).toEqual(['a', 'b', 'c', 'd', '', 'e'])
})
