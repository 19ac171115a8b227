import { describe, expect, test } from 'vitest'
import {
  compareVersions,
  currentSpec,
  isOfSameSpec,
  isSameVersion,
  newestSpec,
  sectionNumber,
  specFile,
  type Spec,
  type SpecFile,
} from '../../src/core/spec.ts'
import { topOfFile } from '../../src/core/place.ts'

const file = (name: string, version: string | null = /v([0-9.]+[0-9])/.exec(name)?.[1] ?? null): SpecFile => ({
  path: `docs/${name}`,
  name,
  version,
  headings: [],
})

test.each([
  ['02.9', '02.84', -1],
  ['2.84', '02.84', 0],
  ['v1', '1.0.0', 0],
  ['V1.2', 'v1.1', 1],
  ['1.0.1', '1', 1],
  ['1', '1.0.1', -1],
  ['10', '9', 1],
])('%s beside %s: %d', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign)
  expect(Math.sign(compareVersions(b, a))).toBe(sign === 0 ? 0 : -sign)
})

test('the newest is the first with the highest version', () => {
  const [old, first, second] = [file('S_v1.9.md'), file('S_v1.10.md'), file('T_v01.10.md')]
  expect(newestSpec([old, first, second])).toBe(first)
  expect(newestSpec([second, first, old])).toBe(second)
  expect(newestSpec([file('S.md'), old])).toBe(old)
  expect(newestSpec([file('S.md')])).toBe(null)
  expect(newestSpec([])).toBe(null)
})

test.each([
  ['§2.3.12.', '2.3.12'],
  ['§§A7', 'A7'],
  ['2.3', '2.3'],
  ['2§3', '2§3'],
  ['1..', '1'],
])('the number of %s is %s', (section, number) => {
  expect(sectionNumber(section)).toBe(number)
})

describe('versions of one spec', () => {
  test('have one name but for the version, whatever the letters', () => {
    expect(isOfSameSpec(file('Note_Spec_v1.2.md'), file('note_spec_V01.10.3.md'))).toBe(true)
    expect(isOfSameSpec(file('Note_Spec_v1.md'), file('Other_Spec_v1.md'))).toBe(false)
    expect(isOfSameSpec(file('Note_Spec_v1.md'), file('Note_Spec_.md'))).toBe(false)
    expect(isOfSameSpec(file('Note_v1_Spec_v2.md'), file('Note_v2_Spec_v3.md'))).toBe(true)
  })

  test('are the same version however it is written', () => {
    expect(isSameVersion(file('S_v1.2.md'), file('S_v01.02.md'))).toBe(true)
    expect(isSameVersion(file('S_v1.2.md'), file('S_v1.3.md'))).toBe(false)
    expect(isSameVersion(file('S_v1.2.md'), file('T_v1.2.md'))).toBe(false)
    expect(isSameVersion(file('S.md'), file('S.md'))).toBe(false)
    expect(isSameVersion(file('S_v1.md', '1'), file('S_v1.md', null))).toBe(false)
    expect(isSameVersion(file('S_v1.md', null), file('S_v1.md', '1'))).toBe(false)
  })
})

describe('the spec file that is meant', () => {
  const files = [file('A_v1.md'), file('B_v1.md'), file('C.mdx_v1.md')]
  const spec = (pointer: Spec['pointer']): Spec => ({ pointer, files })
  const pointing = (value: string | null) =>
    spec({ path: 'p', unreadable: null, spec: value === null ? null : { value, place: topOfFile } })

  test.each([
    ['B_v1.md', 'B_v1.md'],
    ['b_V1', 'B_v1.md'],
    ['../x/B_v1.MD', 'B_v1.md'],
    ['B_v1.md.md', undefined],
    ['C_v1.md', undefined],
    ['B.mdx', undefined],
    ['C.mdx_v1', 'C.mdx_v1.md'],
  ])('by %s is %s', (name, found) => {
    expect(specFile(spec(null), name)?.name).toBe(found)
    expect(currentSpec(pointing(name))?.name).toBe(found)
  })

  test('is none without a pointer, and where it names none', () => {
    expect(currentSpec(spec(null))).toBe(null)
    expect(currentSpec(pointing(null))).toBe(null)
  })
})
