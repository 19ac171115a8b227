import { expect, test } from 'vitest'
import rule from '../../src/rules/work-packet-named.ts'
import { findingsOf, golden, type SnapshotParts } from '../support/snapshot.ts'

const changing = (files: Readonly<Record<string, string>>, parts: Partial<SnapshotParts> = {}) =>
  findingsOf({ base: golden, head: { ...golden, ...files }, ...parts }, rule)

test('code without a work packet is one finding that names the paths which call for one', () => {
  expect(changing({ 'src/a.ts': 'x', 'src/b.ts': 'x', 'docs/TASK_BOARD.md': 'x' })).toEqual([
    '- high Missing work packet for a change to `src/a.ts` and `src/b.ts`, expected one in the branch, a trailer or the title',
  ])
})

test('any name will do here, known or not', () => {
  expect(changing({ 'src/a.ts': 'x' }, { workPackets: ['WP-9-Nobody'] })).toEqual([])
})

test('the question waits while the message could still name one', () => {
  expect(changing({ 'src/a.ts': 'x' }, { namingDeferred: true })).toEqual([])
})

test('an empty change and a change of governance files need no name', () => {
  expect(changing({})).toEqual([])
  expect(changing({ 'docs/TASK_BOARD.md': 'x' })).toEqual([])
})

test('a whole tree is no change', () => {
  expect(findingsOf({ head: golden }, rule)).toEqual([])
})
