import { expect, test } from 'vitest'
import rule from '../../src/rules/spec-pointer-current.ts'
import { edit, findingsOf, golden, without, type Files } from '../support/snapshot.ts'

const POINTER = 'docs/SPEC_CURRENT.md'
const named = (text: string): Files => ({ ...golden, [POINTER]: `# SPEC_CURRENT\n\n${text}\n` })

test('a pointer without a name is told', () => {
  expect(findingsOf({ head: named('See the spec.') }, rule)).toEqual([
    'docs/SPEC_CURRENT.md:1:1 high Missing spec file in the pointer, expected the name of one',
  ])
})

test('versions compare as numbers, part by part', () => {
  const older = { ...golden, 'specs/Notebook_Master_Spec_v01.1.9.md': '# old' }
  expect(findingsOf({ head: older }, rule)).toEqual([])
  expect(findingsOf({ head: { ...golden, 'specs/Notebook_Master_Spec_v1.2.1.md': '# new' } }, rule)).toHaveLength(1)
})

test('a pointer to the newest of three is fine in any folder', () => {
  const files = { 'a/X_Master_Spec_v2.md': '', 'b/X_Master_Spec_v10.md': '', 'c/X_Master_Spec_v9.9.md': '' }
  const at = (name: string): Files => ({ ...files, [POINTER]: name })
  expect(findingsOf({ head: at('X_Master_Spec_v10.md') }, rule)).toEqual([])
  expect(findingsOf({ head: at('X_Master_Spec_v9.9.md') }, rule)).toEqual([
    'docs/SPEC_CURRENT.md:1:1 high Unexpected spec `X_Master_Spec_v9.9.md`, expected `X_Master_Spec_v10.md`, the newest that is there',
  ])
})

test('a repository without a pointer is not judged, but losing it is told', () => {
  const head = without(golden, POINTER)
  expect(findingsOf({ head }, rule)).toEqual([])
  expect(findingsOf({ head, base: golden }, rule)).toEqual([
    '- high Missing `docs/SPEC_CURRENT.md`, expected a pointer to the spec in force',
  ])
})

test('a change that brings a new version must move the pointer', () => {
  const head = { ...golden, 'Notebook_Master_Spec_v01.03.md': '# new' }
  expect(findingsOf({ head, base: golden }, rule)).toHaveLength(1)
  const moved = edit(head, POINTER, 'v01.02', 'v01.03')
  expect(findingsOf({ head: moved, base: golden }, rule)).toEqual([])
})

test('an old pointer is no fault of a change that leaves it', () => {
  const base = { ...golden, 'Notebook_Master_Spec_v01.03.md': '# new' }
  expect(findingsOf({ head: { ...base, 'src/a.ts': '' }, base }, rule)).toEqual([])
})

test('a pointer that is a link is left to packet-readable', () => {
  expect(findingsOf({ head: { ...golden, [POINTER]: { mode: '120000', text: 'elsewhere' } } }, rule)).toEqual([])
})

test('a spec file without a version is neither newer nor older', () => {
  const head = { ...golden, 'Notebook_Master_Spec_vNext.md': '# next' }
  expect(findingsOf({ head }, rule)).toEqual([])
  expect(findingsOf({ head: { ...head, [POINTER]: 'Notebook_Master_Spec_vNext.md' } }, rule)).toEqual([
    'docs/SPEC_CURRENT.md:1:1 high Unexpected spec `Notebook_Master_Spec_vNext.md`, expected `Notebook_Master_Spec_v01.02.md`, the newest that is there',
  ])
})

test('of two newest files the first one is named', () => {
  const files = { 'a/X_Master_Spec_v2.md': '', 'b/Y_Master_Spec_v02.md': '', 'c/Z_Master_Spec_v1.md': '' }
  expect(findingsOf({ head: { ...files, [POINTER]: 'Z_Master_Spec_v1.md' } }, rule)).toEqual([
    'docs/SPEC_CURRENT.md:1:1 high Unexpected spec `Z_Master_Spec_v1.md`, expected `X_Master_Spec_v2.md`, the newest that is there',
  ])
})

test('a base that has no spec at all has lost no pointer', () => {
  expect(findingsOf({ head: without(golden, POINTER), base: {} }, rule)).toEqual([])
})
