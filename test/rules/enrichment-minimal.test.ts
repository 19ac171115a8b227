import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/enrichment-minimal.ts'
import { edit, findingsOf, golden, type Files } from '../support/snapshot.ts'

const OLD = 'Notebook_Master_Spec_v01.02.md'
const NEXT = 'Notebook_Master_Spec_v01.03.md'
const old = golden[OLD] as string
const moved = (text: string): Files => ({
  ...edit(golden, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'),
  [NEXT]: text.replaceAll('v01.02', 'v01.03'),
})
const found = (text: string, config = {}) => findingsOf({ head: moved(text), base: golden, config }, rule)
const lines = (count: number, what = 'line') =>
  Array.from({ length: count }, (_, index) => `${what} ${index}\n`).join('')
const inside = (heading: string, text: string) => old.replace(`${heading}\n`, () => `${heading}\n\n${text}`)

test('a copy under the next number is no change', () => {
  expect(found(old)).toEqual([])
})

test('twenty lines are fine, twenty-one are not', () => {
  expect(found(inside('### 2.2 Errors', lines(20)))).toEqual([])
  expect(found(inside('### 2.2 Errors', lines(21)))).toEqual([
    `${NEXT}:1:1 medium Unexpected 21 changed lines, expected at most 20 or the user's decision`,
  ])
})

test('three sections are fine, four are not', () => {
  const three = ['### 2.1 Store interface', '### 2.2 Errors', '### 3.1 Session store'].reduce(
    (text, heading) => text.replace(`${heading}\n`, `${heading}\n\nmore\n`),
    old,
  )
  expect(found(three)).toEqual([])
  expect(found(three.replace('### 4.1 Import job\n', '### 4.1 Import job\n\nmore\n'))).toEqual([
    `${NEXT}:1:1 medium Unexpected 4 changed sections (\`2.1\`, \`2.2\`, \`3.1\`, \`4.1\`), expected at most 3 or the user's decision`,
  ])
})

describe('a line', () => {
  const limits = { ...DEFAULT_CONFIG.limits, enrichmentLines: 0, enrichmentSections: 0 }
  test.each([
    ['that is edited counts once', old.replace('30 minutes', '60 minutes'), ['1', '1']],
    ['that went counts', old.replace('Notes on several machines.\n', ''), ['1', '1']],
    ['that came twice counts twice', inside('### 2.2 Errors', 'same\nsame\n'), ['1', '2']],
    ['in a new section counts with its heading', `${old}\n### 9.2 Print\n\nOn paper.\n`, ['1', '2']],
    ['of the changelog does not count', inside('## Changelog', '- v01.03: why\n'), []],
    ['that is blank does not count', old.replaceAll('\n', '\n\n'), []],
    ['that ends otherwise does not count', old.replaceAll('\n', '\r\n'), []],
  ])('%s', (_, text, counts) => {
    expect(found(text, { limits }).map((finding) => /Unexpected (\d+)/.exec(finding)?.[1])).toEqual(counts)
  })
})

test('the first spec of a repository is no enrichment, and going back is none', () => {
  const text = inside('### 2.2 Errors', lines(50))
  expect(findingsOf({ head: moved(text), base: {} }, rule)).toEqual([])
  expect(findingsOf({ head: golden, base: moved(text) }, rule)).toEqual([])
})

test('of more than five sections five are named', () => {
  const text = (count: number) =>
    `${old}${Array.from({ length: count }, (_, index) => `\n## 9.${index} New\n`).join('')}`
  const told = (count: number) => found(text(count)).find((line) => line.includes('changed sections'))
  expect(told(5)).toContain('`9.3`, `9.4`), expected')
  expect(told(6)).toContain('`9.3`, `9.4` and 1 more), expected')
})
