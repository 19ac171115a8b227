import { expect, test } from 'vitest'
import { cyclesOf } from '../../src/core/cycles.ts'

const cycles = (graph: Readonly<Record<string, readonly string[]>>) =>
  cyclesOf(Object.keys(graph), (node) => graph[node] ?? []).map(({ cycle }) => cycle.join(' '))

test('a graph without a way back has no cycle', () => {
  expect(cycles({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([])
})

test('a node that points to itself is a cycle', () => {
  expect(cycles({ a: ['a'] })).toEqual(['a a'])
})

test('a cycle starts at its smallest node wherever the search began', () => {
  expect(cycles({ c: ['a'], b: ['c'], a: ['b'] })).toEqual(['a b c a'])
})

test('cycles that share a node are one group, shown by its shortest way back', () => {
  expect(cycles({ a: ['b', 'c'], b: ['d'], c: ['a'], d: ['a'] })).toEqual(['a c a'])
})

test('separate cycles are told apart, and what merely leads to one is left out', () => {
  expect(cycles({ x: ['a'], a: ['b'], b: ['a', 'y'], y: [], p: ['q'], q: ['p'] }).toSorted()).toEqual([
    'a b a',
    'p q p',
  ])
})

test('a cycle is found though it also leads to nodes that were looked at before', () => {
  expect(cycles({ a: [], b: ['c', 'a'], c: ['b'] })).toEqual(['b c b'])
})

test('a node that points to itself is one cycle, also behind another node', () => {
  expect(cycles({ a: ['b'], b: ['b'] })).toEqual(['b b'])
})

test('the way back does not run in circles', () => {
  expect(cycles({ a: ['b'], b: ['c'], c: ['b', 'a'] })).toEqual(['a b c a'])
})

test('an edge to a node that is not listed is no cycle', () => {
  expect(cycles({ a: ['z'] })).toEqual([])
})

test('a ring of ten thousand nodes is one cycle', () => {
  const size = 10_000
  const nodes = Array.from({ length: size }, (_, index) => String(index))
  const [ring] = cyclesOf(nodes, (node) => [String((Number(node) + 1) % size)])
  expect(ring?.members).toHaveLength(size)
})
