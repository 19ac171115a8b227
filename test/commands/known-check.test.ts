import { cpSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { CLI } from '../support/bundle.ts'
import { copyOf, edited, LOCKED_EDIT, STORAGE } from '../support/guarded.ts'
import { repository, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
const NOON = '2026-03-06T12:00:00Z'
const BAD_PACKET: Files = { 'docs/task_packets/WP-1-New.md': '# WP-1-New\n' }

/** The bundle without the program: only what was answered before is answered with it. */
const LEAN = join(temporaryFolder(), 'dist')
beforeAll(() => {
  for (const name of ['cli.js', 'known-check.js', 'package.json']) cpSync(join(dirname(CLI), name), join(LEAN, name))
})

const ask = (repo: TestRepository, args: readonly string[] = [], cli = CLI, env = {}) =>
  repo.run('node', [cli, 'check', '--now', NOON, ...args], env)

const isKnown = (repo: TestRepository, args: readonly string[] = [], env = {}) =>
  !ask(repo, args, join(LEAN, 'cli.js'), env).stderr.includes('program.js')

let asked: TestRepository
beforeAll(() => {
  asked = repository()
  asked.commit('begin', golden as Files)
})

/** A repository whose working tree has been judged, and whose verdict is kept. */
function judged(): TestRepository {
  const repo = copyOf(asked)
  expect(ask(repo).status).toBe(0)
  return repo
}

describe('the verdict on a working tree', () => {
  test('is kept until the tree changes', () => {
    const repo = judged()
    expect(isKnown(repo)).toBe(true)
    repo.write(LOCKED_EDIT)
    expect(isKnown(repo)).toBe(false)
  })

  test('is given again as it was, exit code and all', () => {
    const repo = judged()
    repo.write(BAD_PACKET)
    const first = ask(repo)
    expect([first.status, isKnown(repo)]).toEqual([1, true])
    expect(ask(repo, [], join(LEAN, 'cli.js'))).toEqual(first)
    repo.write({ 'docs/task_packets/WP-1-New.md': '# WP-1-New \n' })
    expect(isKnown(repo)).toBe(false)
  })

  test('belongs to its question', () => {
    const repo = judged()
    expect(isKnown(repo, ['--all'])).toBe(true)
    for (const other of [['--format', 'json'], ['--fail-on=low'], ['--format=json', '--fail-on', 'low']]) {
      expect(isKnown(repo, other)).toBe(false)
      const { stdout } = ask(repo, other)
      expect(ask(repo, other, join(LEAN, 'cli.js')).stdout).toBe(stdout)
    }
    const colored = { NO_COLOR: '', FORCE_COLOR: '1' }
    ask(repo, [], CLI, { ...colored, FORCE_COLOR: '0' })
    expect([isKnown(repo, [], { ...colored, FORCE_COLOR: '0' }), isKnown(repo, [], colored)]).toEqual([true, false])
    for (const never of [
      ['--staged'],
      ['--base', 'HEAD'],
      ['--wp', 'WP-1-X'],
      ['--timings'],
      ['--no-cache'],
      ['--format'],
    ])
      expect(isKnown(repo, never)).toBe(false)
    for (const never of [
      ['--format', 'html'],
      ['--output', join(temporaryFolder(), 'x')],
      ['--config', 'other.json'],
    ]) {
      ask(repo, never)
      expect(isKnown(repo, never)).toBe(false)
    }
  })

  test('holds from its time to the end of the day', () => {
    const repo = judged()
    const at = (now: string) =>
      !repo.run('node', [join(LEAN, 'cli.js'), 'check', '--now', now]).stderr.includes('program.js')
    expect([at('2026-03-06T23:59:59Z'), at('2026-03-06T11:59:59Z'), at('2026-03-07T00:00:00Z')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('is not kept where it changes on the same day', () => {
    const repo = judged()
    repo.commit('since when is left out', edited(IMPORT, '- BLOCKED_SINCE: 2026-03-05\n', ''))
    const since = new Date(repo.git('log', '--format=%cI').split('\n').at(-1)!)
    const at = (days: number, seconds: number) => {
      const now = new Date(since.getTime() + days * 86_400_000 + seconds * 1000).toISOString()
      const told = repo.run('node', [CLI, 'check', '--format', 'json', '--now', now])
      const again = repo.run('node', [join(LEAN, 'cli.js'), 'check', '--format', 'json', '--now', now])
      return [told.stdout.includes('work-not-stalled'), again.stdout === told.stdout]
    }
    expect([at(3, 0), at(15, -10), at(15, 1)]).toEqual([
      [false, true],
      [false, false],
      [true, true],
    ])
  })

  test('is not kept where git is told not to look', () => {
    const repo = copyOf(asked)
    repo.git('update-index', '--assume-unchanged', STORAGE)
    expect(ask(repo).status).toBe(0)
    expect(isKnown(repo)).toBe(false)
  })

  test('is not kept where the working tree is elsewhere', () => {
    const repo = copyOf(asked)
    repo.git('config', 'core.worktree', copyOf(asked).root)
    expect(ask(repo).status).toBe(0)
    expect(isKnown(repo)).toBe(false)
  })

  test.each<[string, (text: string) => string | null]>([
    ['edited', (text) => text.replace('Passed', 'Failed')],
    ['cut', (text) => text.slice(0, 80)],
    ['gone', () => null],
  ])('is not believed where its file is %s', (_, change) => {
    const repo = judged()
    const kept = '.git/countersign/answers'
    repo.write({ [kept]: change(repo.read(kept)) })
    expect(isKnown(repo)).toBe(false)
    expect(ask(repo).status).toBe(0)
    expect(isKnown(repo)).toBe(true)
  })

  test('leaves nothing behind without a cache', () => {
    const repo = copyOf(asked)
    ask(repo, ['--no-cache'])
    expect(() => statSync(join(repo.root, '.git/countersign'))).toThrow('ENOENT')
  })
})
