import { expect, test } from 'vitest'
import type { Block } from '../../src/core/parse/block.ts'
import { cleaned } from '../../src/core/parse/occurrences.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'

const clean = (blocks: readonly Block[]) => cleaned(blocks, new Map())
const CLEAN = [
  '# Title',
  '',
  'text',
  '',
  '- a',
  '  - b',
  '',
  '| c | d |',
  '| --- | --- |',
  '| e | f |',
  '',
  '```',
  'g',
  '```',
]

test('blocks without anything to take off are given as they are, not copied', () => {
  const blocks = readBlocks(CLEAN.join('\n'))
  expect(clean(blocks)).toBe(blocks)
})

test('a comment is taken off wherever it stands, and what stands beside it is given as it is', () => {
  const text = (lines: readonly string[]) => readBlocks(lines.join('\n'))
  const plain = text(CLEAN)
  for (const [at, line] of [
    [0, '# Title <!-- x -->'],
    [2, 'text <!-- x -->'],
    [5, '  - b <!-- x -->'],
    [9, '| e | f <!-- x --> |'],
  ] as const) {
    const blocks = text(CLEAN.with(at, line))
    const found = clean(blocks)
    const withoutPlaces = (all: readonly Block[]) =>
      JSON.stringify(all, (key, value: unknown) => (key === 'place' ? undefined : value))
    expect(withoutPlaces(found)).toBe(withoutPlaces(plain))
    expect(found.filter((block, index) => block !== blocks[index])).toHaveLength(1)
  }
})

test('a line of which a comment leaves nothing is none', () => {
  expect(clean(readBlocks('a <!-- x\ny -->\nb'))).toMatchObject([{ lines: [{ text: 'a' }, { text: 'b' }] }])
})
