import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../src/core/doctor.ts'
import { hookScript, HOOKS } from '../src/core/render/hook-script.ts'
import { readDoctorFacts } from '../src/io/doctor.ts'
import { RULES } from '../src/rules/index.ts'
import { guardedRepositories } from './support/guarded.ts'
import { repository, repositoryAt, temporaryFolder, type Files, type TestRepository } from './support/repository.ts'

const guarded = guardedRepositories()
const IDS = RULES.map((rule) => rule.id)
const HUSKY = new URL('../node_modules/husky/bin.js', import.meta.url).pathname

const diagnosed = async ({ root }: TestRepository, env: Record<string, string> = {}) =>
  diagnose(await readDoctorFacts(root, IDS, { env: { ...process.env, ...env } }))

const told = async (repo: TestRepository, env?: Record<string, string>): Promise<string[]> =>
  (await diagnosed(repo, env)).flatMap(({ name, isWell, said }) => (isWell ? [] : [`${name}: ${said}`]))

const about = (text: string) => expect.stringContaining(text) as string

/** All that doctor must leave as it is. */
const stateOf = (repo: TestRepository) => [
  repo.git('for-each-ref'),
  repo.git('symbolic-ref', 'HEAD'),
  repo.git('status', '--porcelain=v2', '--untracked-files=all'),
  repo.git('ls-files', '--stage'),
  repo.git('worktree', 'list', '--porcelain'),
  repo.git('config', '--list', '--local'),
  repo.git('reflog'),
]

test('where the hooks are installed every canary says that they fire, and nothing is left behind', async () => {
  const repo = guarded()
  repo.write({ 'src/new.ts': 'export {}\n' })
  repo.git('add', 'src/new.ts')
  repo.write({ 'src/new.ts': 'export { }\n', 'untracked.txt': 'x' })
  const before = stateOf(repo)
  const [temporary, usual] = [temporaryFolder(), tmpdir()]
  process.env['TMPDIR'] = temporary
  expect(await told(repo)).toEqual([])
  process.env['TMPDIR'] = usual
  expect(stateOf(repo)).toEqual(before)
  expect(readdirSync(temporary)).toEqual([])
})

test('it works from a hook, whose repository is not that of the canaries', async () => {
  const repo = guarded()
  const before = stateOf(repo)
  const index = join(repo.root, '.git/index')
  expect(await told(repo, { GIT_DIR: join(repo.root, '.git'), GIT_INDEX_FILE: index })).toEqual([])
  expect(stateOf(repo)).toEqual(before)
})

describe('a gate that is silently off is found', () => {
  test('where the hooks are switched off', async () => {
    const repo = guarded()
    repo.git('config', 'core.hooksPath', '/dev/null')
    const found = await told(repo)
    expect(found).toContainEqual(about('hooks: git finds no pre-commit, prepare-commit-msg, commit-msg, pre-push'))
    expect(found).toContainEqual(about('canary here: locked edit: a locked packet was edited, and git committed it'))
  })

  test('where one hook is gone or cannot be executed', async () => {
    const repo = guarded()
    chmodSync(join(repo.root, '.git/hooks/pre-push'), 0o644)
    expect(await told(repo)).toEqual([about('pre-push in')])
    rmSync(join(repo.root, '.git/hooks/pre-push'))
    expect(await told(repo)).toEqual([about('git finds no pre-push')])
  })

  test('where the recorded CLI is gone', async () => {
    const repo = guarded()
    repo.git('config', 'countersign.cli', '/nowhere/cli.js')
    const found = await told(repo)
    expect(found[0]).toContain('CLI: git config countersign.cli names /nowhere/cli.js')
    expect(found).toContainEqual(about('honest commit: a note was added, and the commit was blocked'))
  })

  test('where the configuration switches the lock off', async () => {
    const repo = guarded()
    repo.write({ 'countersign.config.json': '{ "rules": { "locked-packet-unchanged": "off" } }' })
    repo.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--all', '--message', 'off')
    expect(await told(repo)).toContainEqual(about('canary here: locked edit: a locked packet was edited'))
  })

  test('where the configuration is broken', async () => {
    const repo = guarded()
    repo.write({ 'countersign.config.json': '{ "lok": {} }' })
    expect(await told(repo)).toEqual([about('configuration: `')])
  })

  test('where the workflow cannot be trusted', async () => {
    const repo = guarded()
    const path = '.github/workflows/countersign.yml'
    repo.write({ [path]: repo.read(path).replace(', edited', '') })
    expect(await told(repo)).toEqual([about('lacks the type `edited`')])
  })

  test('where there is no commit to try anything on', async () => {
    expect(await told(repository())).toContainEqual('canaries: the repository has no commit yet')
  })
})

describe('under husky', () => {
  const husky = (): TestRepository => {
    const repo = guarded()
    const hooks: Files = Object.fromEntries(HOOKS.map((hook) => [`.husky/${hook}`, hookScript(hook)]))
    for (const hook of HOOKS) rmSync(join(repo.root, '.git/hooks', hook))
    repo.commit('husky', { ...hooks, 'package.json': '{ "scripts": { "prepare": "husky" } }\n' })
    repo.run('node', [HUSKY])
    return repo
  }

  test('hooks fire here, and a fresh worktree is found silent', async () => {
    const found = await told(husky())
    expect(found).toEqual([
      'canary in a fresh worktree: locked edit: a locked packet was edited, and git committed it',
      'canary in a fresh worktree: locked edit with --no-verify: a locked packet was edited, and git committed it',
    ])
  })

  test('the remedy that is printed for that helps', async () => {
    const repo = husky()
    const remedy = (await diagnosed(repo)).find(({ isWell }) => !isWell)!.remedy!
    const command = /`(git config core\.hooksPath .*)`$/.exec(remedy)![1]!
    expect(repo.run('sh', ['-c', command]).status).toBe(0)
    expect(await told(repo)).toEqual([])
  })

  test('a linked worktree without its folder is found silent', async () => {
    const linked = husky().worktree('feat/x')
    const found = await told(repositoryAt(linked.root))
    expect(found).toContainEqual(about('hooks: git finds no pre-commit'))
    expect(found).toContainEqual(about('canary here: locked edit: '))
  })

  test('HUSKY=0 is found', async () => {
    const found = await told(husky(), { HUSKY: '0' })
    expect(found).toContainEqual(about('HUSKY: HUSKY=0 is set'))
    expect(found).toContainEqual(about('canary here: locked edit: '))
  })
})
