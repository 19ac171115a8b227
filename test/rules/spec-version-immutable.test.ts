import { expect, test } from 'vitest'
import rule from '../../src/rules/spec-version-immutable.ts'
import { edit, findingsOf, golden, without, type Files } from '../support/snapshot.ts'

const SPEC = 'Notebook_Master_Spec_v01.02.md'
const NEXT = 'Notebook_Master_Spec_v01.03.md'
const found = (head: Files, base: Files = golden, restored: string[] = []) => findingsOf({ head, base, restored }, rule)
const edited = edit(golden, SPEC, '30 minutes', '60 minutes')

test('an edit is told, whatever else the change does', () => {
  expect(found({ ...edited, [NEXT]: '# new' })).toEqual([
    `${SPEC}:1:1 high Unexpected change to \`${SPEC}\`, expected a new version in a file of its own`,
  ])
})

test('a removal is told', () => {
  expect(found(without(golden, SPEC))).toEqual([
    `${SPEC}:1:1 high Unexpected removal of \`${SPEC}\`, expected a new version in a file of its own`,
  ])
})

test('a link in its place is an edit', () => {
  expect(found({ ...golden, [SPEC]: { mode: '120000', text: 'other.md' } })).toHaveLength(1)
})

test('moving the same bytes under the same name is no edit, renaming is', () => {
  const gone = without(golden, SPEC)
  expect(found({ ...gone, [`specs/${SPEC}`]: golden[SPEC]! })).toEqual([])
  expect(found({ ...gone, [NEXT]: golden[SPEC]! })).toHaveLength(1)
})

test('a new version is a new file', () => {
  expect(found({ ...golden, [NEXT]: '# new' })).toEqual([])
})

test('an enrichment can be taken back with the pointer, and not without', () => {
  const base = edit({ ...golden, [NEXT]: '# new' }, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03')
  expect(found(golden, base)).toEqual([])
  expect(found(without(base, NEXT), base)).toHaveLength(1)
})

test('putting back what the default branch has is no edit', () => {
  expect(found(golden, edited, [SPEC])).toEqual([])
  expect(found(golden, edited)).toHaveLength(1)
})

test('a second file of a version is told, in another folder, case or spelling', () => {
  for (const path of [`archive/${SPEC}`, 'NOTEBOOK_Master_Spec_v01.02.md', 'Notebook_Master_Spec_v1.2.md'])
    expect(found({ ...golden, [path]: '# other' })).toEqual([
      `${path}:1:1 high Unexpected second file \`${path}\` of a version that \`${SPEC}\` is, expected a version of its own`,
    ])
})

test('a copy of a version, the same version of another spec, and a second file of before are let be', () => {
  const twin = { ...golden, [`archive/${SPEC}`]: '# other' }
  expect(found({ ...golden, [`archive/${SPEC}`]: golden[SPEC]! })).toEqual([])
  expect(found({ ...golden, 'Mobile_Master_Spec_v01.02.md': '# other' })).toEqual([])
  expect(found(twin, twin)).toEqual([])
})

test('what the base has taken out already is no removal', () => {
  const base = without(golden, SPEC)
  expect(findingsOf({ head: base, before: golden, base }, rule)).toEqual([])
  expect(findingsOf({ head: edited, before: golden, base }, rule)).toHaveLength(1)
})

test('a link that holds the same text is an edit', () => {
  expect(found({ ...golden, [SPEC]: { mode: '120000', text: golden[SPEC] as string } })).toHaveLength(1)
})

test('overwriting another file of the same name is no move', () => {
  const base = { ...golden, [`specs/${SPEC}`]: '# other' }
  expect(found({ ...without(base, SPEC), [`specs/${SPEC}`]: golden[SPEC]! }, base)).toHaveLength(2)
})

test.each(['Notebook_Master_Spec_v01.01.md', 'Other_Master_Spec_v1.2.md', 'Other_Master_Spec_vNext.md'])(
  'taking out %s takes no enrichment back',
  (name) => {
    expect(found(golden, { ...golden, [name]: '# other' })).toHaveLength(1)
  },
)
