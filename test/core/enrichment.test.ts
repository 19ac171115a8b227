import { describe, expect, test } from 'vitest'
import { changelogLines, changelogTells, namesVersion, specTells } from '../../src/core/changelog.ts'
import { enrichmentFiles, enrichmentRows, enrichmentSize, newVersion } from '../../src/core/enrichment.ts'
import { parseSpecHeadings } from '../../src/core/parse/spec.ts'
import { edit, golden, treeFrom, without, type Files } from '../support/snapshot.ts'
import { LEDGER, POINTER, SPEC } from '../support/texts.ts'

const NEXT = 'specs/Notebook_Master_Spec_v01.03.md'
const pointed = (files: Files = golden) => edit(files, POINTER, 'v01.02', 'v01.03')

describe('an enrichment', () => {
  const head = {
    ...pointed(),
    [NEXT]: golden[SPEC]!,
    'CHANGELOG.md': '',
    'docs/change_log.md': '',
    'docs/deep/changelog.md': '',
    'specs/ChangeLog.md': '',
    'specs/mychangelog.md': '',
    'specs/changelog.md.txt': '',
    'src/changelog.md': '',
  }
  const files = (before: Files, after: Files) => enrichmentFiles(treeFrom(before), treeFrom(after))

  test('is told from both specs and the changelogs at the root, in docs and beside the new one', () => {
    const found = files(golden, head)!
    expect([found.from?.path, found.to.path]).toEqual([SPEC, NEXT])
    expect([...found.changelogs].sort()).toEqual(['CHANGELOG.md', 'docs/change_log.md', 'specs/ChangeLog.md'])
  })

  test('has nothing before the first spec', () => {
    expect(files(without(golden, POINTER), head)?.from).toBe(null)
    expect(files({}, head)?.from).toBe(null)
  })

  test('is none where the pointer stays, or names no spec that is there', () => {
    expect(files(golden, golden)).toBe(null)
    expect(files(golden, pointed())).toBe(null)
    expect(files(golden, {})).toBe(null)
  })
})

const spec = (version: string | null, text = '') => ({ path: 'x', name: 'x', version, text })

test.each([
  ['1.2', '1.3', '1.3'],
  ['1.3', '1.2', null],
  ['1.3', '1.3', '1.3'],
  [null, '1.3', '1.3'],
  ['1.3', null, null],
])('from version %s to %s, %s comes into force', (from, to, version) => {
  expect(newVersion({ from: spec(from), to: spec(to), changelogs: [] })).toBe(version)
})

test('the first spec brings its version into force', () => {
  expect(newVersion({ from: null, to: spec('1.3'), changelogs: [] })).toBe('1.3')
})

describe('the size of an enrichment', () => {
  const size = (before: string, after: string, from: string | null = '1.2', to: string | null = '1.3') => {
    const { lines, sections } = enrichmentSize(spec(from, before), spec(to, after))
    return `${lines} in ${sections.join()}`
  }

  test.each([
    ['nothing', '# S\n\n## 1 One\n\na\nb\n', '# S\n\n## 1 One\n\nb\na\n', '0 in '],
    ['a line', '## 1 One\na\nb\n', '## 1 One\na\nc\n', '1 in 1'],
    ['a line that came twice', '## 1 One\na\n', '## 1 One\na\na\na\n', '2 in 1'],
    ['lines that went', '## 1 One\na\na\nb\n', '## 1 One\na\n', '2 in 1'],
    ['more went than came', '## 1 One\na\nb\nc\n', '## 1 One\nd\n', '3 in 1'],
    ['a line before any heading', 'a\n\n## 1 One\n', 'b\n\n## 1 One\n', '1 in '],
    ['a section without a number', '## Aims\na\n', '## Aims\nb\n', '1 in Aims'],
    [
      'a section that stands twice',
      '## 1 One\na\n## 2 Two\n## 1 One\nb\n',
      '## 1 One\nb\n## 2 Two\n## 1 One\na\n',
      '0 in ',
    ],
    ['a section that moved', '## 1 One\na\n## 2 Two\nb\n', '## 2 Two\nb\n## 1 One\na\n', '0 in '],
    ['a line that moved to another section', '## 1 One\na\n## 2 Two\n', '## 1 One\n## 2 Two\na\n', '2 in 1,2'],
    ['a heading', '## 1 One\na\n', '## 1 Uno\na\n', '1 in 1'],
    ['blanks', '\uFEFF## 1 One\na\n', '## 1 One  \n \na  \n', '0 in '],
    ['a section of the own version', '## S v1.2\na\n', '## S v1.3\na\n', '0 in '],
    ['a line with a mark in it', '## 1 One\nab\n', '## 1 One\na\uFEFFb\n', '1 in 1'],
    ['a line in a section of the own version', '## S v1.2\na\n', '## S v1.3\nb\n', '1 in S v'],
    ['a section that came', '## 1 One\na\n', '## 1 One\na\n## 2 Two\nb\n', '2 in 2'],
    ['a changelog that came', '## 1 One\na\n', '## 1 One\na\n## Changelog\nb\n', '0 in '],
    ['a changelog that went', '## 1 One\na\n## Changelog\nb\n', '## 1 One\na\n', '0 in '],
    ['the own version where none stood', '## 1 One\n(see )\n', '## 1 One\n(see v1.3)\n', '1 in 1'],
    ['the own version', '# S v1.2\n\nThis is v1.2.\n', '# S v1.3\n\nThis is V1.3.\n', '0 in '],
    ['another version', '## 1 One\nsee v1.2.1\n', '## 1 One\nsee v1.3.1\n', '1 in 1'],
    ['another number', '## 1 One\nsee v1.20\n', '## 1 One\nsee v1.30\n', '1 in 1'],
    ['another text like it', '## 1 One\nsee v1x2\n', '## 1 One\nsee v1x3\n', '1 in 1'],
    ['the changelog', '## 1 One\n## Changelog\na\n## 2 Two\n', '## 1 One\n## Changelog\nb\nc\n## 2 Two\n', '0 in '],
  ])('by %s', (_, before, after, told) => {
    expect(size(before, after)).toBe(told)
  })

  test('counts every version where a spec has none', () => {
    expect(size('## 1 One\nv1.2\n', '## 1 One\nv1.3\n', '1.2', null)).toBe('1 in 1')
  })
})

describe('the rows that record an enrichment', () => {
  const row = (cells: string) => {
    const files = edit(golden, LEDGER, '| maria050320261000', `${cells}\n| maria050320261000`)
    return enrichmentRows(treeFrom(files).ledger!, '01.03').length
  }
  const of = (purpose: string, version = 'v01.03', signature = 'maria060320261010') =>
    row(`| ${signature} | Orchestrator | 2026-03-06 | ${purpose} | ${version} | |`)

  test.each([
    ['of the spec', 'Spec: errors', 'v01.03', 1],
    ['that names the version in its purpose', 'Spec v1.3', '', 1],
    ['of another version', 'Spec', 'v01.02', 0],
    ['of a packet written against it', 'Task packet: WP-1-Import-Job', 'v01.03', 0],
    ['of an enrichment for a packet', 'Enrichment for WP-1-Import-Job', 'v01.03', 1],
    ['of a packet, with the word where the version stands', 'Task packet: WP-1-Import-Job', 'v01.03 enriched', 0],
  ])('are those %s', (_, purpose, version, count) => {
    expect(of(purpose, version)).toBe(count)
  })

  test('carry a valid signature', () => {
    expect(of('Spec', 'v01.03', '<pending>')).toBe(0)
  })
})

describe('a changelog', () => {
  const marked = (text: string) => {
    const marks = changelogLines(parseSpecHeadings(text), text.split('\n').length)
    return text.split('\n').filter((_, index) => marks[index])
  }

  test.each([
    ['## Changelog', true],
    ['## Change log', true],
    ['## 9 Changes', true],
    ['## Revision history', true],
    ['## Version history', true],
    ['## Change history', true],
    ['## Revisions', true],
    ['## HISTORY', true],
    ['## Exchanges', false],
    ['## Prehistory', false],
    ['## Change', false],
    ['## Version', false],
  ])('stands under %s: %s', (heading, isOne) => {
    expect(marked(`# S\n${heading}\na`)).toEqual(isOne ? [heading, 'a'] : [])
  })

  test('ends with the next heading of its depth or above', () => {
    const text = '# S\n## Changelog\na\n### v1\nb\n#### x\n## 2 Two\nc\n## History\nd\n# T\ne'
    expect(marked(text)).toEqual(['## Changelog', 'a', '### v1', 'b', '#### x', '## History', 'd'])
  })

  test.each([
    ['v02.84', '02.84', true],
    ['02.84', 'v2.84', true],
    ['Master_Spec_v02.84.md', '02.84', true],
    ['V2.84:', '02.84', true],
    ['v2', '2', true],
    ['2', '2', false],
    ['v02.84.1', '02.84', false],
    ['1.02.84', '02.84', false],
    ['v02.841', '02.84', false],
    ['v02.84b', '02.84', false],
    ['xv02.84', '02.84', false],
    ['v02.84.', '02.84', true],
    ['v02.83 and v02.84', '02.84', true],
    ['5v2', '2', false],
    ['none', '02.84', false],
  ])('%s names %s: %s', (text, version, isNamed) => {
    expect(namesVersion(text, version)).toBe(isNamed)
  })

  test.each([
    ['- v1.3: because', true],
    ['## v1.3\n\nbecause', true],
    ['v1.3\n\n\n  \nbecause', true],
    ['v1.3\n- v1.2 because', false],
    ['v1.3\n> **[v1.2]** because', false],
    ['v1.3\nsee v1.2 because', true],
    ['v1.3', false],
    ['Version v1.3', false],
    ['Some_Spec_v1.3.md', false],
    ['- v1.3 -- ok', false],
    ['- v1.3 in other.md', false],
    ['- v1.3 was', true],
    ['- v1.3 see_it_all', false],
    ['- v1.3 some_file', false],
    ['- v1.3 \u00e9x_y\u00e9\u00e9', false],
    ['- v1.3 __init x_y', false],
    ['- v1.3 ab_cd ef', false],
    ['- v1.2: because', false],
    ['because\nv1.3', false],
    ['', false],
  ])('with %j tells what 1.3 is for: %s', (text, tells) => {
    expect(changelogTells(text, '1.3')).toBe(tells)
    expect(specTells(`# S\n\n## Changelog\n\n${text.replace('## ', '### ')}`, '1.3')).toBe(tells)
    expect(specTells(`# S\n\n## 1 One\n\n${text.replace('## ', '### ')}`, '1.3')).toBe(false)
  })
})
