import { expect, test } from 'vitest'
import type { Block } from '../../src/core/parse/block.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'
import { yamlBlock } from '../../src/core/parse/yaml.ts'

const spot = ({ start, end }: Block['place']) => `${start.line}:${start.column}-${end.line}:${end.column}`

/** Lists as their items in brackets, what has lines as these with their columns, and where each stands. */
const shown = (block: Block): string => {
  if (block.type === 'list')
    return block.items.map(({ place, blocks }) => `[${blocks.map(shown).join(' ')}]${spot(place)}`).join(' ')
  const lines = 'lines' in block ? block.lines.map(({ text, column }) => `${text}@${column}`).join('/') : ''
  return `${block.type === 'paragraph' ? '' : block.type}(${lines})${spot(block.place)}`
}

const read = (...lines: string[]) => shown(yamlBlock(readBlocks(['---', ...lines, '---', ''].join('\n'))[0] as never))

test.each<[string, string[], string]>([
  ['a scalar', ['a: b'], '[(a: b@1)2:1-2:5]2:1-2:5'],
  ['a value with a colon', ['a: b: c'], '[(a: b: c@1)2:1-2:8]2:1-2:8'],
  ['no key without a blank behind it', ['a:b'], '[(a:b@1)2:1-2:4]2:1-2:4'],
  ['no key before the colon', [': b'], '[(: b@1)2:1-2:4]2:1-2:4'],
  ['a value without its comment', ['a: b # c'], '[(a: b@1)2:1-2:5]2:1-2:5'],
  ['no comment inside a word', ['a: b#c'], '[(a: b#c@1)2:1-2:7]2:1-2:7'],
  ['double quotes', ['a: "b # c" # d'], '[(a: b # c@1)2:1-2:9]2:1-2:9'],
  ['escapes in double quotes', ['a: "x \\"y\\" \\\\ \\/ \\n" # d'], '[(a: x "y" \\ / \\n@1)2:1-2:16]2:1-2:16'],
  ['single quotes', ["a: 'i''j # k'"], "[(a: i'j # k@1)2:1-2:11]2:1-2:11"],
  ['a key in quotes, its value where it stands', ['"a b": c'], '[(a b : c@1)2:1-2:8]2:1-2:8'],
  ['a block of lines', ['a: |', '  x', '  y', 'b: z'], '[(a:@1)2:1-2:3 code(x@3/y@3)3:3-4:4]2:1-4:4 [(b: z@1)5:1-5:5]5:1-5:5'], // prettier-ignore
  ['a folded block', ["'a': >-", '  x', '  y'], '[(a:@1)2:1-2:3 (x@3/y@3)3:3-4:4]2:1-4:4'],
  ['a block with an indicator', ['a: |+2', '  x'], '[(a:@1)2:1-2:3 code(x@3)3:3-3:4]2:1-3:4'],
  ['no block behind words', ['a: | x', '  y'], '[(a: | x@1)2:1-2:7 [(y@3)3:3-3:4]3:3-3:4]2:1-3:4'],
  ['an empty block', ['a: |'], '[(a:@1)2:1-2:3]2:1-2:3'],
  ['a flow list', ['"a": [b, "c, d"]'], '[(a:@1)2:1-2:3 [(b@7)2:7-2:8]2:7-2:8 [(c, d@10)2:10-2:14]2:10-2:14]2:1-2:14'],
  ['an open flow list', ['a: [b # c'], '[(a: [b # c@1)2:1-2:10]2:1-2:10'],
  [
    'a flow list that is no key',
    ['[a]: b', '{c: d}', '#e: f'],
    '[([a]: b@1)2:1-2:7]2:1-2:7 [({c: d}@1)3:1-3:7]3:1-3:7',
  ],
  ['a list below its key', ['a:', '- b', '- c', 'd: e'], '[(a:@1)2:1-2:3 [(b@3)3:3-3:4]3:3-3:4 [(c@3)4:3-4:4]4:3-4:4]2:1-4:4 [(d: e@1)5:1-5:5]5:1-5:5'], // prettier-ignore
  ['a nested list', ['a:', '  - b', '  - c: d', '    e: f'], '[(a:@1)2:1-2:3 [(b@5)3:5-3:6]3:5-3:6 [(c: d@5)4:5-4:9 [(e: f@5)5:5-5:9]5:5-5:9]4:5-5:9]2:1-5:9'], // prettier-ignore
  ['an entry that begins blank', ['-', '  a: b'], '[[(a: b@3)3:3-3:7]3:3-3:7]2:2-3:7'],
  ['comments and blank lines between', [' # x', '', 'a:', '  # y', '  b: c'], '[(a:@1)4:1-4:3 [(b: c@3)6:3-6:7]6:3-6:7]4:1-6:7'], // prettier-ignore
  ['siblings further out', ['a:', '    b: c', '  d: e'], '[(a:@1)2:1-2:3 [(b: c@5)3:5-3:9]3:5-3:9 [(d: e@3)4:3-4:7]4:3-4:7]2:1-4:7'], // prettier-ignore
  ['a dash inside a key', ['p: q', 'a - b: c'], '[(p: q@1)2:1-2:5]2:1-2:5 [(a - b: c@1)3:1-3:9]3:1-3:9'],
  ['a list beside its nested key', ['a:', '  b:', '  - c'], '[(a:@1)2:1-2:3 [(b:@3)3:3-3:5 [(c@5)4:5-4:6]4:5-4:6]3:3-4:6]2:1-4:6'], // prettier-ignore
  ['a blank entry beside its key', ['a:', '-', '  b: c'], '[(a:@1)2:1-2:3 [[(b: c@3)4:3-4:7]4:3-4:7]3:2-4:7]2:1-4:7'], // prettier-ignore
  ['no key in brackets, its quotes kept', ['[a]: "b"'], '[([a]: "b"@1)2:1-2:9]2:1-2:9'],
  ['no key before the colon, its quotes kept', [': "b"'], '[(: "b"@1)2:1-2:6]2:1-2:6'],
  ['quotes that no blank stands before', ['a:"b"', 'c:d "e"'], '[(a:"b"@1)2:1-2:6]2:1-2:6 [(c:d "e"@1)3:1-3:8]3:1-3:8'], // prettier-ignore
  ['blanks before a value', ['a:   b'], '[(a:   b@1)2:1-2:7]2:1-2:7'],
  ['a key in quotes apart from its colon', ['"a" : [b]'], '[(a:@1)2:1-2:3 [(b@8)2:8-2:9]2:8-2:9]2:1-2:9'],
  ['quotes inside a bare value', ["a: it''s"], "[(a: it''s@1)2:1-2:9]2:1-2:9"],
  ['quotes inside a comment', ['a: b # "c d e f"'], '[(a: b@1)2:1-2:5]2:1-2:5'],
  ['a comment with a line separator', ['a: b # c\u2028d'], '[(a: b@1)2:1-2:5]2:1-2:5'],
  ['a dash that no blank stands behind', ['-a: b'], '[(a: b@2)2:2-2:6]2:2-2:6'],
  ['blanks before a comment', ['a: "b"  # c'], '[(a: b@1)2:1-2:5]2:1-2:5'],
  ['an entry that looks like a block', ['- |', '  x'], '[(|@3)2:3-2:4 [(x@3)3:3-3:4]3:3-3:4]2:3-3:4'],
  ['a mark of a block behind words', ['a: b |', '  c'], '[(a: b |@1)2:1-2:7 [(c@3)3:3-3:4]3:3-3:4]2:1-3:4'],
  ['an entry that looks like a flow list', ['- [b, c]'], '[([b, c]@3)2:3-2:9]2:3-2:9'],
  ['a bracket that closes nothing', ['a: b]'], '[(a: b]@1)2:1-2:6]2:1-2:6'],
  ['blanks inside quotes', ['- " a "', 'b: "c "'], '[( a @3)2:3-2:6]2:3-2:6 [(b: c@1)3:1-3:5]3:1-3:5'],
  ['nothing', ['# a'], 'break()1:1-3:4'],
])('front matter: %s', (_name, lines, expected) => {
  expect(read(...lines)).toBe(expected)
})

test('a key of front matter has a hundred characters at most', () => {
  const [shorter, longer] = [99, 100].map((length) => read(`${'x'.repeat(length)}: "b"`))
  expect([shorter!.includes(': b@1'), longer!.includes(': "b"@1')]).toEqual([true, true])
})
