import { expect, test } from 'vitest'
import { metricsCommand } from '../../src/commands/metrics.ts'
import { CLI } from '../support/bundle.ts'
import { printedBy } from '../support/printed.ts'
import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { edit, golden } from '../support/snapshot.ts'

const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
const files = golden as Files
const edited = (from: string, to: string): Files => ({
  [IMPORT]: (edit(golden, IMPORT, from, to)[IMPORT] as { text: string }).text,
})
const setting = (repo: TestRepository) => ({ cwd: repo.root, now: new Date('2026-03-06T12:00:00Z') })

interface Told {
  readonly commits: number
  readonly isCut: boolean
  readonly metrics: readonly { name: string; value: number | null; met: boolean | null; notes: string[] }[]
}
async function measured(repo: TestRepository, limit = 5000) {
  const { result, stdout } = await printedBy(() => metricsCommand('json', limit, setting(repo)))
  expect(result).toBe(0)
  const told = JSON.parse(stdout) as Told
  return { ...told, of: (name: string) => told.metrics.find((metric) => metric.name.startsWith(name))! }
}

/** A repository whose second commit edits a signed packet and starts it too early, and whose third is a merge of work. */
function lived(): TestRepository {
  const repo = repository()
  repo.commit('start', files)
  repo.commit('Edit', edited('- **Status:** Blocked', '- **Status:** In Progress\n- Also: more'))
  repo.branch('feat/WP-1-Session-Store')
  repo.commit('work', { 'src/session/clock.ts': 'export const now = 1\n' })
  repo.commit('more', { 'src/other.ts': 'export const other = 1\n' })
  repo.git('switch', '--quiet', 'main')
  repo.commit('board', { 'docs/notes.txt': '1' })
  repo.git(
    'merge',
    '--quiet',
    '--no-ff',
    '--message',
    "Merge branch 'feat/WP-1-Session-Store'",
    'feat/WP-1-Session-Store',
  )
  return repo
}

test('a history is measured along its first parents', async () => {
  const repo = lived()
  const { commits, isCut, of } = await measured(repo)
  expect([commits, isCut]).toEqual([4, false])
  expect(of('Edits of locked packets')).toMatchObject({ value: 1, met: false })
  expect(of('Packets started with an open blocker').notes[0]).toContain('WP-1-Import-Job in ')
  expect(of('Commits that stay in IN_SCOPE_PATHS')).toMatchObject({ value: 0, met: false })
  expect(of('Longest time').met).toBe(false)
})

test('a limit leaves the oldest commits out and says so', async () => {
  const { commits, isCut, of } = await measured(lived(), 2)
  expect([commits, isCut]).toEqual([2, true])
  expect(of('Edits of locked packets').value).toBe(0)
})

test('a shallow clone says that it was cut', async () => {
  const { commits, isCut } = await measured(lived().clone('--depth=1'))
  expect([commits, isCut]).toEqual([1, true])
})

test('a repository without a commit has no history', async () => {
  const repo = repository()
  repo.write(files)
  const { commits, of } = await measured(repo)
  expect([commits, of('Edits of locked packets').value]).toEqual([0, 0])
})

test('as a program it exits 0, and 2 on a limit that is none', () => {
  const repo = lived()
  const cli = (...args: string[]) => repo.run(process.execPath, [CLI, 'metrics', ...args])
  expect(cli('--format', 'markdown')).toMatchObject({ status: 0, stdout: expect.stringContaining('### Red flags') })
  expect(cli('--commits', '0').status).toBe(2)
})
