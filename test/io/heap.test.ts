import { Script } from 'node:vm'
import { afterEach, expect, test } from 'vitest'
import { judge } from '../../src/commands/judge.ts'
import { growFreely, growSlowly } from '../../src/io/heap.ts'
import { readSnapshot } from '../../src/io/snapshot.ts'
import { repository } from '../support/repository.ts'

afterEach(growFreely)

const source = '(function () { return [1, 2, 3].map((number) => number + 1) })'

let scripts = 0

/** Whether V8 takes what it compiled before; under a name of its own, since it has scripts of one name at hand. */
const takes = (cachedData: Buffer): boolean =>
  new Script(source, { cachedData, filename: `script-${++scripts}.js` }).cachedDataRejected === false

test('what was compiled before is taken again once the heap may grow freely', () => {
  const compiled = new Script(source).createCachedData()
  expect(takes(compiled)).toBe(true)
  growSlowly()
  expect(takes(compiled)).toBe(false)
  growFreely()
  expect(takes(compiled)).toBe(true)
})

test('a tree of thousands of files is judged in a heap that grows slowly, and what comes after is not', async () => {
  const repo = repository()
  const files = Array.from({ length: 3998 }, (_, index) => [`src/${index}.ts`, ''])
  repo.commit('start', { 'docs/task_packets/WP-1.md': '# WP-1\n', ...Object.fromEntries(files) })
  const request = { cwd: repo.root, mode: 'all', now: new Date('2026-03-01') } as const
  const told: string[] = []
  const onLargeTree = () => told.push('large')
  await readSnapshot({ ...request, onLargeTree })
  expect(told).toEqual([])
  repo.write({ 'src/more.ts': '' })
  await readSnapshot({ ...request, onLargeTree })
  expect(told).toEqual(['large'])
  const compiled = new Script(source).createCachedData()
  await judge(request)
  expect(takes(compiled)).toBe(true)
})
