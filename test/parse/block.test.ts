import { expect, test } from 'vitest'
import { flatMapChanged, mapChanged } from '../../src/core/parse/block.ts'

const list = [1, 2, 3]

test('a list that is mapped to itself stays the same list', () => {
  expect(mapChanged(list, (entry) => entry)).toBe(list)
  expect(flatMapChanged(list, () => null)).toBe(list)
})

test('what changes is put in its place, wherever it stands', () => {
  expect(mapChanged(list, (entry) => (entry === 1 ? 10 : entry))).toEqual([10, 2, 3])
  expect(mapChanged(list, (entry) => (entry === 2 ? 20 : entry))).toEqual([1, 20, 3])
  expect(mapChanged(list, (entry, index) => entry + index)).toEqual([1, 3, 5])
})

test('an entry may become several, or none', () => {
  expect(flatMapChanged(list, (entry) => (entry === 2 ? [20, 21] : null))).toEqual([1, 20, 21, 3])
  expect(flatMapChanged(list, (entry) => (entry === 1 ? [] : null))).toEqual([2, 3])
})
