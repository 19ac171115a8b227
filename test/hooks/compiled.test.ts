import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guardedRepositories } from '../support/guarded.ts'

const guarded = guardedRepositories()

const FILE = '.git/countersign/compiled-hook'

test('a linked worktree shares what V8 compiled of the hooks with the others', () => {
  const repo = guarded()
  const file = join(repo.root, FILE)
  const compiled = readFileSync(file)
  rmSync(file)
  const linked = repo.worktree('feat/WP-1-Session-Store')
  linked.commit('Add a note', { 'src/session/session-store.ts': 'export const store = 1\n' })
  expect(readFileSync(file).subarray(0, 64)).toEqual(compiled.subarray(0, 64))
  const { mtimeMs } = statSync(file)
  linked.commit('Add another', { 'src/session/session-store.ts': 'export const store = 2\n' })
  expect(statSync(file).mtimeMs).toBe(mtimeMs)
})

test('what V8 compiled is compiled again where it is damaged', () => {
  const repo = guarded()
  const file = join(repo.root, FILE)
  const damaged = readFileSync(file)
  damaged.fill(1, 64)
  writeFileSync(file, damaged)
  repo.git('switch', '--quiet', '--create', 'feat/WP-1-Session-Store')
  repo.commit('Work', { 'src/session/session-store.ts': 'export const store = 1\n' })
  expect(readFileSync(file).equals(damaged)).toBe(false)
})
