import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/core/parse/block.ts'
import { withoutLazyKeys } from '../../src/core/parse/lazy.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'

/** Paragraphs as their lines, lists as their items in brackets, each with its place. */
const shown = (block: Block): string => {
  const { start, end } = block.place
  const at = `${start.line}:${start.column}-${end.line}:${end.column}`
  if (block.type === 'paragraph') return `${block.lines.map(({ text }) => text).join(' / ')} ${at}`
  if (block.type !== 'list') return `${block.type} ${at}`
  const items = block.items.map(({ blocks, place }) => {
    const itself = `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`
    return `[${blocks.map(shown).join(', ')}] ${itself}`
  })
  return `(${items.join(' ')}) ${at}`
}

const read = (...lines: string[]) => withoutLazyKeys(readBlocks(lines.join('\n'))).map(shown)

describe('a line that a list item merely goes on with', () => {
  test('stands outside where it is a field', () => {
    expect(read('- a', 'RISK_TIER: LOW', 'and more', '- b')).toEqual([
      '([a 1:3-1:4] 1:1-1:4) 1:1-1:4',
      'RISK_TIER: LOW / and more 2:1-3:9',
      '([b 4:3-4:4] 4:1-4:4) 4:1-4:4',
    ])
  })

  test('stands outside where it is a field in other letters', () => {
    expect(read('- a', 'Effort: 4 h')).toEqual(['([a 1:3-1:4] 1:1-1:4) 1:1-1:4', 'Effort: 4 h 2:1-2:12'])
  })

  test('stands outside where its key is in capitals', () => {
    expect(read('- a', '**OWNER:** me')).toEqual(['([a 1:3-1:4] 1:1-1:4) 1:1-1:4', '**OWNER:** me 2:1-2:14'])
  })

  test('stays where it is no key, or a plain one that is no field', () => {
    for (const line of ['words', 'Note: words'])
      expect(read('- a', line)).toEqual([`([a / ${line} 1:3-2:${line.length + 1}] 1:1-2:${line.length + 1}) 1:1-2:${line.length + 1}`]) // prettier-ignore
  })

  test('stays where it stands further in than the item', () => {
    expect(read('- a', '  **OWNER:** me')).toEqual(['([a / **OWNER:** me 1:3-2:16] 1:1-2:16) 1:1-2:16'])
  })

  test('stands outside of all the items around it, with what follows', () => {
    expect(read('- a', '  - b', '**OWNER:** me', '- c')).toEqual([
      '([a 1:3-1:4, ([b 2:5-2:6] 2:3-2:6) 2:3-2:6] 1:1-2:6) 1:1-2:6',
      '**OWNER:** me 3:1-3:14',
      '([c 4:3-4:4] 4:1-4:4) 4:1-4:4',
    ])
  })
})

test('other blocks and items stay as they are', () => {
  expect(read('# A', '', '- a', '- b', '', '**OWNER:** me')).toEqual([
    'heading 1:1-1:4',
    '([a 3:3-3:4] 3:1-3:4 [b 4:3-4:4] 4:1-4:4) 3:1-4:4',
    '**OWNER:** me 6:1-6:14',
  ])
})

test('a line as far in as the inner item stands outside of that one alone', () => {
  expect(read('- a', '  - b', '  **OWNER:** me', '- c')).toEqual([
    '([a 1:3-1:4, ([b 2:5-2:6] 2:3-2:6) 2:3-2:6, **OWNER:** me 3:3-3:16] 1:1-3:16 [c 4:3-4:4] 4:1-4:4) 1:1-4:4',
  ])
})

test('the items before and after it each stay one list', () => {
  expect(read('- a', '- b', '**OWNER:** me', '- c', '- d')).toEqual([
    '([a 1:3-1:4] 1:1-1:4 [b 2:3-2:4] 2:1-2:4) 1:1-2:4',
    '**OWNER:** me 3:1-3:14',
    '([c 4:3-4:4] 4:1-4:4 [d 5:3-5:4] 5:1-5:4) 4:1-5:4',
  ])
})

test('blocks without such a line are given as they are, not copied', () => {
  const blocks = readBlocks('# A\n\n- a\n  b\n  - c\n\n    d\n- e\n\ntext')
  expect(withoutLazyKeys(blocks)).toBe(blocks)
})

test('items without such a line are given as they are beside one that has it', () => {
  const [before] = readBlocks('- a\n- b\n  - c\n  **OWNER:** me') as [Extract<Block, { type: 'list' }>]
  const [after] = withoutLazyKeys([before]) as [Extract<Block, { type: 'list' }>]
  expect(after.items[0]).toBe(before.items[0])
  expect(after.items[1]).not.toBe(before.items[1])
})
