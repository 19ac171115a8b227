import { describe, expect, test } from 'vitest'
import { repairedBlocks } from '../../src/core/parse/fences.ts'
import { readBlocks } from '../../src/core/parse/remark.ts'

/** The text as it was read at last, and by how many columns lines were moved. */
const repaired = (text: string) => {
  let last = ''
  const { shifts } = repairedBlocks(text, (source) => {
    last = source
    return readBlocks(source)
  })
  return { text: last, shifts: [...shifts] }
}

const plan = (...lines: string[]) => `## TEST_PLAN\n${lines.join('\n')}\n`

describe('a damaged fence is made whole', () => {
  test.each<[string, string, string]>([
    ['a backtick and a word', plan('`ash', 'just a', '`'), plan('```ash', 'just a', '```')],
    ['two backticks, up to two', plan('``sh', 'a', '`', '``'), plan('```sh', 'a', '`', '```')],
    ['in a list item', plan('- `sh', '  just a', '  `'), plan('- ```sh', '  just a', '  ```')],
    ['two of them', plan('`sh', 'a', '`', '`sh', 'b', '`'), plan('```sh', 'a', '```', '```sh', 'b', '```')],
    ['with a comment in it', plan('`sh', 'a', '', '# b', '', 'c', '`'), plan('```sh', 'a', '', '# b', '', 'c', '```')],
    ['outside of fields', 'x\n\n`sh\na\n`\n\n## DONE_MEANS\n', 'x\n\n```sh\na\n```\n\n## DONE_MEANS\n'],
    ['in a field of no commands', '## DONE_MEANS\n`sh\na\n`\n', '## DONE_MEANS\n```sh\na\n```\n'],
    ['before a heading', plan('`sh', 'a', '', '## X', 'y'), plan('```sh', 'a', '```', '## X', 'y')],
    ['before a rule', plan('`sh', 'a', '', '---', '', 'b'), plan('```sh', 'a', '```', '---', '', 'b')],
    ['before a field', plan('`sh', 'a', '', 'STATUS: x'), plan('```sh', 'a', '```', 'STATUS: x')],
    ['up to the end', plan('`sh', 'a', '', '# b'), plan('```sh', 'a', '', '# b')],
    ['before a heading, behind a line of blanks', plan('`sh', 'a', '  ', '## X'), plan('```sh', 'a', '```  ', '## X')],
    ['with a field name that is no heading', plan('`sh', 'SCOPE', '`'), plan('```sh', 'SCOPE', '```')],
    ['closed by a whole one before a heading', plan('`sh', 'a', '```', 'b', '```', '', '## X'), plan('```sh', 'a', '```', 'b', '```', '', '## X')], // prettier-ignore
    ['over a whole one with a word', plan('`sh', 'a', '', '```js', 'b', '```', '', 'c', '`'), plan('```sh', 'a', '', '```js', 'b', '```', '', 'c', '```')], // prettier-ignore
    ['over indented code', plan('`sh', 'a', '', '    b', '', '`'), plan('```sh', 'a', '', '    b', '', '```')],
    ['over a heading of its marks', plan('`sh', 'a', '', '# `', '`'), plan('```sh', 'a', '', '# `', '```')],
    ['whose first line follows nothing', '`sh\na\n`\n', '```sh\na\n```\n'],
    ['closed by a whole one', plan('`sh', 'a', '```', '', 'b'), plan('```sh', 'a', '```', '', 'b')],
    ['twice closed by whole ones', plan('`sh', 'a', '```', '', '`sh', 'b', '```'), plan('```sh', 'a', '```', '', '```sh', 'b', '```')], // prettier-ignore
  ])('%s', (_, text, whole) => {
    expect(repaired(text)).toEqual({ text: whole, shifts: [] })
  })

  test.each([
    ['without an end among other fields', '## DONE_MEANS\n`sh\na\n\n## X\n'],
    ['without an end, outside of fields', '`sh\na\n'],
    ['before a heading without a blank line', plan('`sh', 'a', '## X')],
    ['closed behind the start of a field', plan('`sh', 'a', 'STATUS: x', '`')],
    ['in a heading', plan('', '### `sh', 'a', '`')],
    ['closed by more backticks', '## DONE_MEANS\n`sh\na\n``\n'],
    ['closed by a whole one among other fields', '## DONE_MEANS\n`sh\na\n```\n'],
    ['a fence that is whole', plan('```sh', 'a', '```')],
  ])('but not %s', (_, text) => {
    expect(repaired(text)).toEqual({ text, shifts: [] })
  })
})

test('what a repaired fence brings to light is repaired, four times in a row', () => {
  const fences = (mark: string, count: number) =>
    Array.from({ length: count }, () => [`${mark}sh`, 'a', '```', '']).flat()
  expect(repaired(plan(...fences('`', 4))).text).toBe(plan(...fences('```', 4)))
  expect(repaired(plan(...fences('`', 5))).text).toBe(plan(...fences('```', 4), ...fences('`', 1)))
})

describe('lines that fell out of a fence in a list item are moved back', () => {
  const fallen = (fence: string, ...lines: string[]) => `- a:\n  ${fence}\n${lines.join('\n')}\n`

  test.each<[string, string, string, [number, number][]]>([
    ['over a field name that is no heading', fallen('```', 'SCOPE', '  ```'), fallen('```', '  SCOPE', '  ```'), [[3, 2]]], // prettier-ignore
    ['over marks in a line', fallen('```', 'a ``` b', '  ```'), fallen('```', '  a ``` b', '  ```'), [[3, 2]]],
    [
      'by as much as they miss',
      fallen('```sh', 'b', '', ' c', '  d', '```', '- e'),
      fallen('```sh', '  b', '  ', '  c', '  d', '  ```', '- e'),
      [
        [3, 2],
        [4, 2],
        [5, 1],
        [7, 2],
      ],
    ],
    ['up to a mark that stands right', fallen('```', 'b', '  ```'), fallen('```', '  b', '  ```'), [[3, 2]]],
    [
      'up to tildes',
      fallen('~~~', 'b', '~~~'),
      fallen('~~~', '  b', '  ~~~'),
      [
        [3, 2],
        [4, 2],
      ],
    ],
    ['twelve columns in', '- - - - 1. ```\nb\n```\n', '- - - - 1. ```\n           b\n           ```\n', [[2, 11], [3, 11]]], // prettier-ignore
  ])('%s', (_, text, whole, shifts) => {
    expect(repaired(text)).toEqual({ text: whole, shifts })
  })

  test('from behind the lines that stand right', () => {
    const text = fallen('```', '  a', 'b', '  ```')
    expect(repaired(text)).toEqual({ text: text.replace('\nb', '\n  b'), shifts: [[4, 2]] })
  })

  test.each([
    ['where the code is indented', '- a\n\n      c\nb\n```\n'],
    ['where it is closed behind a blank line', '- ```\n  a\n\n  b\n  ```\n'],
    ['where a field starts before', fallen('```sh', 'b', '- RISK_MAP:', '  ```')],
    ['where a heading starts one before', fallen('```sh', 'b', '## SCOPE', '  ```')],
    ['where another fence starts before', fallen('```sh', 'b', '```js', '  ```')],
    ['where no mark follows', fallen('```sh', 'b')],
    ['where it is closed', '- ```\n  a\n  ```\nb\n```\n'],
    ['where it is in no item', '```\na\n'],
    ['thirteen columns in', '- - - - - - ```\nb\n```\n'],
  ])('but not %s', (_, text) => {
    expect(repaired(text)).toEqual({ text, shifts: [] })
  })

  test('where the mark is at most two hundred lines further', () => {
    const moved = (count: number) => repaired(`- \`\`\`\n${'x\n'.repeat(count)}\`\`\`\n`).shifts.length
    expect([moved(199), moved(200)]).toEqual([200, 0])
  })
})
