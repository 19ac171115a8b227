import { expect, test } from 'vitest'
import { readSnapshot } from '../../src/io/snapshot.ts'
import { repository, type TestRepository } from '../support/repository.ts'

const PATH = 'docs/task_packets/WP-1-A.md'
const packet = (status: string, more = '') => `# WP-1-A\n\n- STATUS: ${status}\n${more}`
const since = async (repo: TestRepository) =>
  (await readSnapshot({ cwd: repo.root, mode: 'all', now: new Date('2026-03-01T12:00:00Z') })).snapshot.statusSince
const dateOf = (repo: TestRepository, commit: string) =>
  new Date(repo.git('show', '--no-patch', '--format=%cI', commit)).toISOString()

test('the commit that last set a packet to BLOCKED gives the date', async () => {
  const repo = repository()
  repo.commit('blocked at first', { [PATH]: packet('BLOCKED') })
  repo.commit('at work', { [PATH]: packet('IN_PROGRESS') })
  const again = repo.commit('blocked again', { [PATH]: packet('BLOCKED', '- ETA: soon\n') })
  repo.commit('other text', { [PATH]: packet('Blocked 🟡', '- ETA: later\n') })
  repo.commit('other file', { 'src/a.ts': 'a' })
  expect(await since(repo)).toEqual({ [PATH]: dateOf(repo, again) })
})

test('a merge is when the branch saw it', async () => {
  const repo = repository()
  repo.commit('start', { [PATH]: packet('READY_FOR_DEV') })
  repo.branch('work')
  repo.commit('blocked', { [PATH]: packet('BLOCKED') })
  repo.git('switch', '--quiet', 'main')
  repo.commit('else', { 'src/a.ts': 'a' })
  repo.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'work')
  expect(await since(repo)).toEqual({ [PATH]: dateOf(repo, 'HEAD') })
})

test.each([
  ['says since when', packet('BLOCKED', '- BLOCKED_SINCE: 2026-01-01\n')],
  ['is not BLOCKED', packet('IN_PROGRESS')],
])('a packet that %s is not looked up', async (_, text) => {
  const repo = repository()
  repo.commit('start', { [PATH]: text })
  expect(await since(repo)).toEqual({})
})

test('a status that is not committed has no date', async () => {
  const repo = repository()
  repo.commit('start', { [PATH]: packet('IN_PROGRESS') })
  repo.write({ [PATH]: packet('BLOCKED') })
  expect(await since(repo)).toEqual({})
  const fresh = repository()
  fresh.write({ [PATH]: packet('BLOCKED') })
  expect(await since(fresh)).toEqual({})
})

test('a shallow clone gives the oldest commit that it has', async () => {
  const repo = repository()
  repo.commit('blocked', { [PATH]: packet('BLOCKED') })
  const last = repo.commit('text', { [PATH]: packet('BLOCKED', 'x\n') })
  const clone = repo.clone('--depth=1')
  expect(await since(clone)).toEqual({ [PATH]: dateOf(repo, last) })
})
