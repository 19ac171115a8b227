import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSpecHeadings, parseSpecPointer, specOf } from '../../src/core/parse/spec.ts'
import type { Block } from '../../src/core/parse/block.ts'
import { plainText } from '../../src/core/parse/inline.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'
import { HOSTILE } from '../support/hostile.ts'

const NAME = 'Sample_Master_Spec_v02.84.md'
const pointer = (text: string) => parseSpecPointer('docs/SPEC_CURRENT.md', text)

test.each([
  ['in bold', `# SPEC_CURRENT\n\nThe current spec is:\n\n**${NAME}**\n`, [5, 3]],
  ['in backticks', `See \`${NAME}\`.`, [1, 6]],
  ['behind a folder', `docs/specs/${NAME}`, [1, 12]],
  ['as the text of a link', `[${NAME}](specs/current.md)`, [1, 2]],
  ['as the target of a link', `[the spec](specs/${NAME})`, [1, 18]],
  ['as the target of a link definition', `[The spec][1] is in force.\n\n[1]: specs/${NAME}`, [3, 12]],
  ['at the end of a sentence', `In force is ${NAME}.`, [1, 13]],
  ['behind another file', `x.mdx.txt, a_Spec_v1.mdx and ${NAME}`, [1, 30]],
  ['in underscores', `__${NAME}__`, [1, 3]],
  ['in a list', `- Codex v1.4.md\n- ${NAME}`, [2, 3]],
  ['in a table', `| Document | File |\n| --- | --- |\n| Spec | ${NAME} |`, [3, 10]],
  ['in front matter', `---\nspec: ${NAME}\n---\n`, [2, 7]],
  ['in a heading', `# Current: ${NAME}`, [1, 12]],
  ['before an older one', `${NAME}\n\nBefore: Sample_Master_Spec_v02.83.md`, [1, 1]],
  ['with a byte order mark and carriage returns', `\uFEFF# S\r\n\r\n**${NAME}**\r\n`, [3, 3]],
])('the pointer names its spec %s', (_name, text, [line, column]) => {
  expect(pointer(text).spec).toEqual({
    value: NAME,
    place: { start: { line, column }, end: { line, column: column! + NAME.length } },
  })
})

test('a spec that `paths.specs` calls otherwise is told by its version, where no master spec is named', () => {
  expect(pointer('Codex v1.4.md and [the spec](specs/Product_Spec_v02.84.md)').spec?.value).toBe(
    'Product_Spec_v02.84.md',
  )
  expect(pointer(`Product_Spec_v03.md\n\n${NAME}`).spec?.value).toBe(NAME)
})

test('a name with escaped underscores is the name', () => {
  expect(pointer('Sample\\_Master\\_Spec\\_v02.84.md').spec?.value).toBe(NAME)
})

test.each([
  ['nothing', ''],
  ['another file', '**Codex_v1.4.md**'],
  ['a version without a file', 'Master_Spec_v02.84'],
  ['another kind of file', 'a_Master_Spec_v1.mdx'],
  ['a code block', `\`\`\`\n${NAME}\n\`\`\``],
  ['a comment', `<!-- ${NAME} -->`],
  ['a comment in a line', `The spec <!-- ${NAME} --> is gone`],
  ['a quote', `> ${NAME}`],
])('the pointer names no spec: %s', (_name, text) => {
  expect(pointer(text)).toEqual({ path: 'docs/SPEC_CURRENT.md', unreadable: null, spec: null })
})

test('a pointer beyond the limits is not parsed', () => {
  const unreadable = '1048577 bytes, more than 1048576'
  expect(pointer(NAME.padEnd(1024 * 1024 + 1))).toEqual({ path: 'docs/SPEC_CURRENT.md', unreadable, spec: null })
})

const outline = (text: string) => parseSpecHeadings(text).map(({ depth, title }) => `${depth} ${title}`)

test.each([
  ['ATX, closed or not', '# a\n## b ##\n   ###\tc #\n#### d#\n#', ['1 a', '2 b', '3 c', '4 d#', '1 ']],
  ['setext', 'a\n===\n\nb\nc\n---', ['1 a', '2 b c']],
  ['emphasis and code', '## **2.3** `Storage` _a_b_', ['2 2.3 Storage a_b']],
  ['carriage returns and a byte order mark', '\uFEFF# a\r\n\r\nb\r\n---\r\n', ['1 a', '2 b']],
  ['below a paragraph', 'text\n# a', ['1 a']],
  ['in a list item', '- a\n\n  ## b\n1. ### c', ['2 b', '3 c']],
  ['after a closed fence', '```\n# no\n```\n# a', ['1 a']],
  ['after a fence in a list item', '- ```sh\n  # no\n  ```\n# a', ['1 a']],
  ['after a list item that ends its open fence', '- ```sh\n  # no\n# a', ['1 a']],
  ['after front matter', '---\ntitle: x\n---\n# a', ['1 a']],
  ['after a closed comment', '<!--\n# no\n-->\n# a\n<!-- b -->\n# c', ['1 a', '1 c']],
  ['after raw code', '<pre>\n# no\n</pre>\n# a', ['1 a']],
])('headings: %s', (_name, text, expected) => {
  expect(outline(text)).toEqual(expected)
})

test.each([
  ['too many marks, or no blank', '####### a\n#b\n\\# c'],
  ['an indented line', '    # a\n\n\t# b'],
  ['a fence of three', '```\n# a\n```'],
  ['a fence of tildes, marks of the other kind inside', '~~~\n```\n# a\n~~~'],
  ['a longer fence', '````\n```\n# a\n````'],
  ['an unclosed fence', '```\n\n# a\n\n# b'],
  ['an unclosed comment', '<!--\n\n# a'],
  ['a quote', '> # a\n> b\n> ---'],
  ['text that goes on with a quote', '> a\nb\n==='],
  ['a rule', 'a\n\n---\n***\n___\n- - -'],
  ['a rule below a list', '- a\n---'],
  ['a rule below a table', '| a | b |\n| --- | --- |\n| c | d |\n---'],
  ['a bold line with a number', '**2.3 Storage**\n\ntext'],
  ['two equals signs after a blank', 'a\n\n=='],
])('no heading: %s', (_name, text) => {
  expect(outline(text)).toEqual([])
})

/** Headings as `depth title` and where they stand. */
const headingsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => headingsIn(item.blocks))
    if (block.type !== 'heading') return []
    const { start, end } = block.place
    const title = plainText(block.lines.map(({ text }) => text).join(' '))
    return [`${block.depth} ${title} ${start.line}:${start.column}-${end.line}`]
  })

test.each([
  '# a\n\n| b | c |\n|---|---|\n# d\n| e |\n---',
  'b | c\n--|--\nd\n===',
  'b\n--|\nc\n===',
  'a - b | c\n===',
  '- | -\n===',
  '|x\n===',
  'a\n|:-\n===',
  'a\n:-\n===',
  '|---|\nb\n===',
  '- - ```\n    x\n    ```\n    # d',
  '- a\n     - # b',
  '* * *\n\n      # b',
  '  * * *\n\n      # b',
  '- a\n\n      - # b',
  '-\n     # a',
  '-   a\n\n       # b',
  '-    a\n\n        # b',
  '-      a\n\n     # b',
  '<!-- a -->\n===',
  '```\nx\n```\n===',
  '-\n  ===',
  'a <!--\n===',
  'a\n\t# b',
  '   \t# a',
  '\t\t# a',
  ' \t# b',
  '  - \t# a',
  '-\t# a',
  '- a\n\t# b',
  '- a\n \t\t# b',
  '1.\t# a',
  '```a`\n# b',
  '``` a\n# b\n```\n# c',
  '~~~ `\n# b\n~~~\n# c',
  '```\n# b\n    ```\n# c\n```\n# d',
  '```\n# b\n   ```\n# c',
  '- ```\n  # b\n      ```\n  # c\n  ```\n# d',
  '   ```\n# b\n```\n# c',
  '````\n```\n# b\n`````\n# c',
  '``` `` `\n# b',
  '~~~\n# a\n~~\n~~~\n# b',
  '<!-- a\n# b\n# c\n-->\n# d',
  '<!-- a -->\n# b',
  '<!-->\n# b',
  '<SCRIPT>\n# b\n</script>\n# c',
  '<pre>x</PRE>\n# b',
  '<pre\n# b',
  '<pre >\n# b\n\n# c\n</pre>\n# d',
  '<prex>\n\n# b',
  '<style>\n# a\n\n# b\n</style>\n# c',
  'x <pre>\n# b',
  '- <!-- a\n# b',
  '# a #',
  '# a\t#',
  '# a \t# ',
  '# #',
  '#\t',
  '# a# #',
  '#  a',
  '## ##',
  '# a \\#',
  '---\n# b\n---\n# c',
  '--- \n# b\n---\t\n# c',
  '---\n# b',
  'a\n---\n# b\n---',
  '\n---\n# b\n---',
  '---\n---\n# a',
  ' ---\n# a\n---',
  '-\n  # a',
  '-\n\n  # a',
  '-    # a',
  '-     # a',
  '-      # a',
  '- a\n\n      # b',
  '- a\n    # b',
  '- a\n     # b',
  '- a\n  - # b\n    # c\n  # d\n# e',
  '10. a\n    # b',
  '10. a\n   # b',
  '- - # a',
  '- 1. - # a\n       # b',
  '- a\n b\n===',
  '- a\n  ===',
  '- a\n===',
  '- a\n  b\n  ---',
  '- a\n   ===',
  '- a\n      ===',
  'a\n    ===',
  'a\n   ===',
  '- - -\n# a',
  '* * *\na\n===',
  '- a\n***\n===',
  '- a\n- b\n  ---',
  '     # a',
  '- ---\n  # b',
  '> a\n===',
  '> a\nb\n===',
  '> a\n\nb\n===',
  '> # a\n# b',
  '> a\n> ===',
  '- > a\n  ===',
  'a\nb\n===',
  'a\n\nb\n---',
  'a\n=',
  'a\n-',
  'a\n--',
  'a\n= =',
  'a\n=== x',
  '===',
  'a\n===\n===',
  'a\n# b\n===',
  'a\n    b\n===',
  '    a\n===',
  'a\n\tb\n---',
  '\ufeff# a',
  'a\ufeff\n===',
  '# a\n\ufeff# b',
  '# a\r# b\r\n# c',
  '# **a** `b`',
  '####### a',
  '#a',
  '# a\n- # b\n\n  c\n  ---\n\n# d',
  '- a\n\n  ```\n  # b\n\n# c',
  '- a\n  <!-- b\n  # c\n# d',
  '1. a\n2. # b\n   c\n   ===',
])('the headings of %j are those that remark reads', (text) => {
  const read = parseSpecHeadings(text).map(
    ({ depth, title, place: { start, end } }) => `${depth} ${title} ${start.line}:${start.column}-${end.line}`,
  )
  expect(read).toEqual(headingsIn(readBlocks(text)))
})

test.each([
  ['bars and dashes among words', 'One\ntwo | - three', 'One two | - three'],
  ['a bar and dashes behind words', 'One\ntwo -|-', 'One two -|-'],
  ['a bar and dashes before words', 'One\n|-- two', 'One |-- two'],
  ['bars without dashes', 'One\n| : |', 'One | : |'],
])('a line is no row below the header of a table: %s', (_name, text, title) => {
  expect(parseSpecHeadings(`${text}\n===\n`).map((heading) => heading.title)).toEqual([title])
})

test('a heading knows its place', () => {
  expect(parseSpecHeadings('a\n\n  ## b ##  \n\nc\nd\n---').map((heading) => heading.place)).toEqual([
    { start: { line: 3, column: 3 }, end: { line: 3, column: 10 } },
    { start: { line: 5, column: 1 }, end: { line: 7, column: 4 } },
  ])
})

test.each([
  ['2.3.12 Storage', '2.3.12'],
  ['§2.3.12.1 Storage', '2.3.12.1'],
  ['§ 2.3 Storage', '2.3'],
  ['A7.6.3 Phases', 'A7.6.3'],
  ['7. Roadmap', '7'],
  ['7) Roadmap', '7'],
  ['2.3: Storage', '2.3'],
  ['**2.3** Storage', '2.3'],
  ['2.3', '2.3'],
  ['2.3.12 [CX-598] Storage', '2.3.12'],
  ['[CX-598] 4.2 Storage', null],
  ['2025-12-25 Changes', null],
  ['10,000 users', null],
  ['v02.84', null],
  ['2.3.X Storage', null],
  ['2.3a Storage', null],
  ['Storage', null],
])('the number of the heading `%s` is %s', (title, section) => {
  expect(parseSpecHeadings(`## ${title}`)[0]!.section).toBe(section)
})

test('a roadmap goes down to the next heading of the same or a higher rank', () => {
  const text = [
    '# 1 Base',
    '## 1.1 Roadmap',
    '### 1.1.1 Phase',
    '#### 1.1.1.1 Step',
    '## 1.2 Storage',
    '### 1.2.1 Later (ROADMAP)',
    '# 2 Rest',
    'Roadmap of all',
    '===',
    '## 3.1 In it',
  ].join('\n')
  const roadmap = parseSpecHeadings(text).filter((heading) => heading.roadmap)
  expect(roadmap.map((heading) => heading.section ?? heading.title)).toEqual([
    '1.1',
    '1.1.1',
    '1.1.1.1',
    '1.2.1',
    'Roadmap of all',
    '3.1',
  ])
})

test.each([
  [`docs/${NAME}`, NAME, '02.84'],
  ['Sample_Master_Spec_v3.md', 'Sample_Master_Spec_v3.md', '3'],
  ['v1/Dev_Master_Spec_v02.9-draft.md', 'Dev_Master_Spec_v02.9-draft.md', '02.9'],
  ['Sample_Master_Spec.md', 'Sample_Master_Spec.md', null],
])('the spec file %s has a name and a version', (path, name, version) => {
  expect(specOf(null, [{ path, headings: [] }])).toEqual({
    pointer: null,
    files: [{ path, name, version, headings: [] }],
  })
})

test.each(Object.entries(HOSTILE))('a spec or pointer of hostile text is read: %s', (_name, text) => {
  expect(() => [pointer(text), parseSpecHeadings(text)]).not.toThrow()
})

test('any text gives headings that stand on its lines, in order', () => {
  const piece = fc.constantFrom(
    '\n',
    '# ',
    '===\n',
    '---\n',
    '```',
    '~~~',
    '<!--',
    '-->',
    '- ',
    '> ',
    '    ',
    '\t',
    '1. ',
    '|',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
      const text = pieces.join('')
      const lines = parseSpecHeadings(text).map(({ place }) => place.start.line)
      return lines.every((line, index) => line >= 1 && line > (lines[index - 1] ?? 0))
    }),
  )
})
