import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changelogTells, namesVersion, specTells } from '../../src/core/changelog.ts'
import { enrichmentSize } from '../../src/core/enrichment.ts'
import { parseProtocol, protocolText } from '../../src/core/parse/protocol.ts'
import { anyText } from '../support/any-text.ts'
import { HOSTILE } from '../support/hostile.ts'

const PATH = 'docs/CODER_PROTOCOL.md'
const parse = (text: string) => parseProtocol(PATH, text, { limits: { bytes: 1_000_000, depth: 100 } })

test('a protocol gives its version, its codes and the specs that it names', () => {
  const text =
    '# Coder\n\n**Version:** 1.4 \n\n- [CX-600] Read Sample_Master_Spec_v02.84.md\n- [CX-601-603] and [CX-600]\n'
  const { version, codes, specVersions } = parse(text)
  expect(version).toEqual({ value: '1.4', place: { start: { line: 3, column: 14 }, end: { line: 3, column: 17 } } })
  expect(codes).toEqual(['CX-600', 'CX-601-603'])
  expect(specVersions).toEqual([
    { value: '02.84', place: { start: { line: 5, column: 36 }, end: { line: 5, column: 42 } } },
  ])
})

test.each([
  ['Version: 1.4', '1.4'],
  ['- `Version`: `1.4`', '1.4'],
  ['| Version: | 1.4 |', '| 1.4'],
  ['version: 2026-03', '2026-03'],
  ['Spec version: 1.4', undefined],
  ['## Versions', undefined],
])('%s', (text, version) => {
  expect(parse(text).version?.value).toBe(version)
})

test.each([
  ['\uFEFFVersion: 1.4', 1, 10],
  ['x\n\uFEFFVersion: 1.4', 2, 11],
])('a BOM counts for no column at the start: %j', (text, line, column) => {
  expect(parse(text).version?.place.start).toEqual({ line, column })
})

test('the text of a protocol that counts is without dates, blank lines and the numbers of the spec', () => {
  const text = '\uFEFF# Coder\r\n  \n  Read Spec_v02.84.md, then v1.0  \nLast Updated: 2026-03-01\n\n- a\uFEFFb\n'
  expect(protocolText(text)).toBe('# Coder\n  Read Spec_v.md, then v1.0\n- a\uFEFFb')
  expect(protocolText('a\uFEFFb')).toBe('a\uFEFFb')
})

test('a protocol that is too large or too deep is unreadable', () => {
  expect(parseProtocol(PATH, 'xxxx', { limits: { bytes: 3, depth: 9 } }).unreadable).toBe('4 bytes, more than 3')
  const deep = `${'> '.repeat(200)}x`
  expect(parse(`Version: 1\n\nSpec_v02.84.md [CX-600]\n\n${deep}`)).toEqual({
    path: PATH,
    unreadable: 'containers nested deeper than 100',
    specVersions: [],
    version: null,
    codes: [],
  })
})

test('a version is named whatever its zeros, and not as part of another', () => {
  expect(['v02.84', '(2.84)', 'Master_Spec_v2.84.md', 'V02.84:'].map((text) => namesVersion(text, '02.84'))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['v02.840', 'v02.84.1', 'v1.02.84', '84', 'x2.84'].map((text) => namesVersion(text, '02.84'))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

describe('any text gives a value', () => {
  const read = (text: string) => {
    const spec = { path: 'a', name: 'a', version: '1', text }
    return [
      parse(text),
      protocolText(text),
      specTells(text, '1'),
      changelogTells(text, '1'),
      enrichmentSize(spec, { ...spec, text: '# a' }),
    ]
  }
  test.each(Object.entries(HOSTILE))('%s', (_, text) => {
    expect(read(text)).toHaveLength(5)
  })
  test('of any kind', () => {
    fc.assert(fc.property(anyText(), (text) => read(text).length === 5))
  })
})
