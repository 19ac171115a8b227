import { beforeAll, expect, test } from 'vitest'
import { graphCommand, type GraphFormat } from '../../src/commands/graph.ts'
import { printedBy } from '../support/printed.ts'
import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import { boardText, type Listed } from '../support/waiting-board.ts'

let repo: TestRepository
beforeAll(() => {
  repo = repository()
  repo.commit('Start', golden as Files)
})

const graph = (format: GraphFormat, output?: string) =>
  printedBy(() => graphCommand(format, output, { cwd: repo.root, now: new Date('2026-03-06T12:00:00Z') }))

test.each([
  ['mermaid', 'flowchart LR\n'],
  ['dot', 'digraph countersign {\n'],
  ['svg', '<?xml '],
] as const)('%s is printed, or written into a file', async (format, start) => {
  const { result, stdout } = await graph(format)
  expect([result, stdout.slice(0, start.length)]).toEqual([0, start])
  expect(await graph(format, `drawn.${format}`)).toEqual({ result: 0, stdout: '' })
  expect(repo.read(`drawn.${format}`)).toBe(stdout)
})

test('a tree without a packet is an error', async () => {
  const empty = repository()
  empty.commit('Start', { 'docs/TASK_BOARD.md': '# Task Board\n' })
  await expect(graphCommand('dot', undefined, { cwd: empty.root, now: new Date(0) })).rejects.toThrow(
    'No packet was found',
  )
})

test('more than can be drawn is an error that says what works', async () => {
  const entries = Array.from({ length: 2001 }, (_, index): Listed => [`WP-3-N${index}`, 'READY FOR DEV'])
  const large = repository()
  large.commit('Start', { ...(golden as Files), 'docs/TASK_BOARD.md': boardText([], entries) })
  await expect(graphCommand('svg', undefined, { cwd: large.root, now: new Date(0) })).rejects.toThrow(
    'use `--format dot`',
  )
})
