import { expect, test } from 'vitest'
import {
  namedSpec,
  sectionName,
  sectionsIn,
  specInForce,
  withAbove,
  withoutSections,
} from '../../src/core/section-reference.ts'
import type { Spec } from '../../src/core/spec.ts'

test.each([
  ['holds §2.1 and § 7', ['2.1', '7']],
  ['per 2.3.12.1, see A7.6.3.', ['2.3.12.1', 'A7.6.3']],
  ['(§a7.6)', ['A7.6']],
  ['§§2.1', ['2.1']],
  ['30 minutes, v02.84, x2.1, 2.1-beta', []],
])('%s names %j', (text, sections) => {
  expect(sectionsIn(text)).toEqual(sections)
})

test('what stands around a section does not grow together without it', () => {
  expect(withoutSections('per §2.1:7.6.3, by hand§2then')).toBe('per  : , by hand then')
})

test('a section is named together with those above it', () => {
  expect(withAbove('2.10.3')).toEqual(['2', '2.10', '2.10.3'])
})

test('sections of letters carry no sign', () => {
  expect([sectionName('2.1.'), sectionName(' §7 '), sectionName('a7.6')]).toEqual(['§2.1', '§7', 'A7.6'])
})

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const file = (version: string) => {
  const name = `Notebook_Master_Spec_v${version}.md`
  return { path: `docs/${name}`, name, version, headings: [] }
}
const spec: Spec = { pointer: null, files: [file('02.9'), file('02.84')] }

test('a spec is named by file, by path, by file without ending or by version', () => {
  const names = ['Notebook_Master_Spec_v02.9.md', 'docs/Notebook_Master_Spec_v02.9', 'v02.9', '2.9']
  expect(names.map((name) => namedSpec(spec, name)?.version)).toEqual(names.map(() => '02.9'))
  expect(namedSpec(spec, 'Other_Master_Spec_v02.9.md')).toBeNull()
  expect(namedSpec(spec, 'notes.md v02.9')?.version).toBe('02.9')
  expect(namedSpec(spec, 'the spec')).toBeNull()
})

test('a version is one of the spec in force, whatever other spec has it too', () => {
  const other = { ...file('02.9'), path: 'A_Master_Spec_v02.9.md', name: 'A_Master_Spec_v02.9.md' }
  expect(namedSpec({ ...spec, files: [other, ...spec.files] }, 'v02.9')?.path).toBe(
    'docs/Notebook_Master_Spec_v02.9.md',
  )
  expect(namedSpec({ ...spec, files: [other, file('02.84')] }, 'v02.9')?.path).toBe(other.path)
  expect(namedSpec({ ...spec, files: [other, ...spec.files] }, 'A_Master_Spec_v02.9')?.path).toBe(other.path)
})

test('a spec without a version is none that a version means', () => {
  const bare = { ...file('02.9'), path: 'docs/Spec.md', name: 'Spec.md', version: null }
  expect(namedSpec({ ...spec, files: [bare, ...spec.files] }, 'v02.9')?.version).toBe('02.9')
})

test('the spec in force is the one of the pointer, and without a pointer the newest', () => {
  const pointer = {
    path: 'docs/SPEC_CURRENT.md',
    unreadable: null,
    spec: { value: 'Notebook_Master_Spec_v02.9.md', place },
  }
  expect(specInForce(spec)?.version).toBe('02.84')
  expect(specInForce({ ...spec, pointer })?.version).toBe('02.9')
  expect(specInForce({ ...spec, pointer: { ...pointer, spec: { value: 'gone.md', place } } })).toBeNull()
  expect(specInForce({ pointer: null, files: [] })).toBeNull()
  const lost = { ...spec, pointer: { ...pointer, spec: { value: 'gone.md', place } } }
  expect(namedSpec(lost, 'v02.9')?.version).toBe('02.9')
})
