import { expect, test } from 'vitest'
import { documentProblem, decode, splitLines } from '../../src/core/parse/text.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'

test('bytes become text whatever they are', () => {
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x97]))).toBe('a\uFFFD')
})

test('lines end as in CommonMark', () => {
  expect(splitLines('a\r\nb\rc\n')).toEqual(['a', 'b', 'c', ''])
})

test('inline content stays raw, line by line, with true columns', () => {
  expect(readBlocks('- **a**\n  b  \n   c')[0]).toMatchObject({
    items: [
      {
        blocks: [
          {
            type: 'paragraph',
            lines: [
              { text: '**a**', line: 1, column: 3 },
              { text: 'b', line: 2, column: 3 },
              { text: 'c', line: 3, column: 4 },
            ],
          },
        ],
      },
    ],
  })
})

test.each([
  ['# a #', [{ text: 'a', line: 1, column: 3 }]],
  ['#', []],
  [
    'a\nb\n===',
    [
      { text: 'a', line: 1, column: 1 },
      { text: 'b', line: 2, column: 1 },
    ],
  ],
])('the text of heading %j', (text, expected) => {
  expect(readBlocks(text)).toMatchObject([{ type: 'heading', depth: 1, lines: expected }])
})

test('tables give their cells, escaped pipes and empty ones too', () => {
  expect(readBlocks('| a | b |\n|---|---|\n| x \\| y | |')).toMatchObject([
    {
      type: 'table',
      rows: [
        [{ text: 'a' }, { text: 'b' }],
        [{ text: 'x | y' }, { text: '' }],
      ],
    },
  ])
})

test('front matter, quotes, comments and rules are told apart', () => {
  const types = readBlocks('---\na: b\n---\n\n> x\n\n<!-- y -->\n\n---\n\n[a]: /b').map((block) => block.type)
  expect(types).toEqual(['yaml', 'quote', 'html', 'break', 'definition'])
})

test('front matter keeps its lines', () => {
  expect(readBlocks('---\na: b\n\n  c: d\n---\n')).toMatchObject([
    {
      type: 'yaml',
      lines: [
        { text: 'a: b', line: 2, column: 1 },
        { text: '', line: 3, column: 1 },
        { text: '  c: d', line: 4, column: 1 },
      ],
    },
  ])
})

test('code keeps its lines', () => {
  expect(readBlocks('```sh\na\n\n  b\n```')).toMatchObject([
    { type: 'code', fenced: true, info: 'sh', lines: [{ text: 'a' }, { text: '' }, { text: 'b', column: 3 }] },
  ])
})

test('a text within the limits has no problem', () => {
  expect(documentProblem('- a\n  - b\n', { bytes: 10, depth: 2 })).toBeNull()
  expect(documentProblem('- a\n  - b\n', { bytes: 9, depth: 2 })).toBe('10 bytes, more than 9')
  expect(documentProblem('- a\n  - b\n', { bytes: 10, depth: 1 })).toBe('containers nested deeper than 1')
})
