import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/spec-changelog-written.ts'
import { edit, findingsOf, golden, type Files } from '../support/snapshot.ts'

const NEXT = 'Notebook_Master_Spec_v01.03.md'
const moved = (text: string, files: Files = {}): Files => ({
  ...edit(golden, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'),
  [NEXT]: text,
  ...files,
})
const found = (head: Files, base: Files = golden) => findingsOf({ head, base }, rule)

describe('an entry in the spec', () => {
  test.each([
    ['in a list', '## Changelog\n\n- v01.03: sessions were unclear\n'],
    ['as a heading', '## CHANGE LOG\n\n### v01.03 (2026-03-06)\n\nSessions were unclear.\n'],
    ['in a table', '## Revision History\n\n| 01.03 | 2026-03-06 | sessions |\n'],
    ['with another number of zeros', '## History\n\n- v1.3 sessions\n'],
    ['deeper down', '## Preface\n\n### Changes\n\n* **v01.03** sessions\n\n## 1. Purpose\n'],
  ])('counts %s', (_, text) => {
    expect(found(moved(`# Spec v01.03\n\n${text}`))).toEqual([])
  })

  test.each([
    ['outside a changelog', '## 1. Purpose\n\n- v01.03: sessions were unclear\n'],
    ['that gives no reason', '## Changelog\n\n- v01.03\n- v01.02: errors\n'],
    ['of another version', '## Changelog\n\n- v01.030: sessions\n- v01.3.1: sessions\n- v101.03: sessions\n'],
    ['that only names the file', `## Changelog\n\n- ${NEXT}\n`],
    ['below the end of the changelog', '## Changelog\n\n- v01.02: errors\n\n## 1. Purpose\n\nv01.03 is here\n'],
    ['in a heading of code', '```\n## Changelog\n```\n\n- v01.03: sessions\n'],
  ])('does not count %s', (_, text) => {
    expect(found(moved(`# Spec v01.03\n\n${text}`))).toEqual([
      `${NEXT}:1:1 high Missing changelog entry of \`v01.03\`, expected one in \`${NEXT}\` or CHANGELOG.md`,
    ])
  })
})

test.each([
  ['CHANGELOG.md', true],
  ['docs/CHANGELOG.md', true],
  ['vendor/lib/CHANGELOG.md', false],
])('an entry in %s', (path, counts) => {
  expect(found(moved('# Spec', { [path]: '- Spec v01.03: sessions\n' })).length === 0).toBe(counts)
})

test('nothing is asked when the pointer stays or goes back', () => {
  expect(found({ ...golden, [NEXT]: '# new' })).toEqual([])
  expect(found(golden, moved('# Spec'))).toEqual([])
})

test('a first pointer is a new version too', () => {
  expect(found(moved('# Spec'), {})).toHaveLength(1)
})
