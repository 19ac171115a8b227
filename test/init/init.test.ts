import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runInit } from '../../src/commands/init.ts'
import { HOOKS } from '../../src/core/render/hook-script.ts'
import { repository, temporaryFolder, type TestRepository } from '../support/repository.ts'

const CLI = '/opt/countersign/dist/cli.js'
const CONFIG = 'countersign.config.json'
const WORKFLOW = '.github/workflows/countersign.yml'

const init = async ({ root }: TestRepository, options: { dryRun?: boolean; cwd?: string } = {}): Promise<string> => {
  const { text } = await runInit({ cwd: root, dryRun: false, now: new Date(0), cli: CLI, ...options })
  return text.replaceAll(root, '<root>')
}

const isExecutable = (file: string) => (statSync(file).mode & 0o111) === 0o111
const gitHook = ({ root }: TestRepository, name: string) => join(root, '.git/hooks', name)
const installed = (repo: TestRepository, folder: string) =>
  HOOKS.filter((hook) => existsSync(join(repo.root, folder, hook)))
const status = (repo: TestRepository) => repo.git('status', '--porcelain', '--untracked-files=all')

describe('in a repository without a hook manager', () => {
  test('it installs hooks for all worktrees, a configuration and a workflow, and says what comes next', async () => {
    const repo = repository()
    const text = await init(repo)
    expect(HOOKS.every((hook) => isExecutable(gitHook(repo, hook)))).toBe(true)
    expect(status(repo)).toBe(`?? ${WORKFLOW}\n?? ${CONFIG}`)
    expect(repo.git('config', '--local', 'countersign.cli')).toBe(CLI)
    await expect(text).toMatchFileSnapshot('expected/plain.txt')
    await expect(repo.read(WORKFLOW)).toMatchFileSnapshot('expected/countersign.yml')
    await expect(readFileSync(gitHook(repo, 'pre-commit'), 'utf8')).toMatchFileSnapshot('expected/pre-commit.sh')
    expect(JSON.parse(repo.read(CONFIG))).toEqual({
      $schema: './node_modules/countersign/schemas/config.schema.json',
    })
  })

  test('a second run changes nothing and says so', async () => {
    const repo = repository()
    await init(repo)
    const before = HOOKS.map((hook) => statSync(gitHook(repo, hook)).mtimeMs)
    const text = await init(repo)
    expect(text).toContain('nothing: everything is in place')
    expect(text).not.toContain('git add')
    expect(HOOKS.map((hook) => statSync(gitHook(repo, hook)).mtimeMs)).toEqual(before)
  })

  test('a dry run prints the plan and writes nothing', async () => {
    const repo = repository()
    const text = await init(repo, { dryRun: true })
    expect(text).toContain('would write .git/hooks/pre-push')
    expect(installed(repo, '.git/hooks')).toEqual([])
    expect(status(repo)).toBe('')
    expect(repo.tryGit('config', 'countersign.cli').status).toBe(1)
    expect((await init(repo)).replaceAll('\n  wrote ', '\n  would write ')).toContain('would write .git/hooks/pre-push')
  })

  test('a hook that is there stays as it is, and the lines to add are printed', async () => {
    const repo = repository()
    repo.hook('commit-msg', '#!/bin/sh\necho mine\n')
    repo.hook('pre-push', '#!/bin/sh\ncat > seen\n')
    const text = await init(repo)
    expect(readFileSync(gitHook(repo, 'commit-msg'), 'utf8')).toBe('#!/bin/sh\necho mine\n')
    await expect(text).toMatchFileSnapshot('expected/own-hooks.txt')
  })

  test('a hook of somebody else that runs Countersign is in place', async () => {
    const repo = repository()
    repo.hook('commit-msg', '#!/bin/sh\nnode_modules/.bin/countersign hook commit-msg "$@"\n')
    expect(await init(repo)).toContain('In place\n  .git/hooks/commit-msg')
  })

  test('a hook that only mentions Countersign in a comment is not in place', async () => {
    const repo = repository()
    repo.hook('commit-msg', '#!/bin/sh\n# countersign hook commit-msg\n')
    expect(await init(repo)).toContain('.git/hooks/commit-msg: it is yours')
  })

  test('a hook of its own that cannot be executed becomes executable', async () => {
    const repo = repository()
    await init(repo)
    chmodSync(gitHook(repo, 'pre-push'), 0o644)
    expect(await init(repo)).toContain('wrote .git/hooks/pre-push')
    expect(isExecutable(gitHook(repo, 'pre-push'))).toBe(true)
  })

  test('a configuration and a workflow that are there stay as they are', async () => {
    const repo = repository()
    repo.write({ [CONFIG]: '{}', [WORKFLOW]: 'name: mine\n' })
    const text = await init(repo)
    expect([repo.read(CONFIG), repo.read(WORKFLOW)]).toEqual(['{}', 'name: mine\n'])
    expect(text).toContain(`${CONFIG}\n  ${WORKFLOW}`)
  })

  test('what joins a configuration that binds already is said to need a work packet, as the hooks will ask for one', async () => {
    const repo = repository()
    repo.commit('start', { [CONFIG]: '{}' })
    const text = await init(repo)
    expect(text).toContain(
      `Commit these files under a work packet that lists them, since ${CONFIG} binds already: ${WORKFLOW}`,
    )
    expect(text).not.toContain('this passes the hooks')
  })

  test('in a linked worktree the hooks go where all worktrees share them', async () => {
    const repo = repository()
    repo.commit('start')
    const linked = repo.worktree('feat/x')
    await init(linked)
    expect(installed(repo, '.git/hooks')).toEqual(HOOKS)
    expect([status(repo), status(linked)]).toEqual(['', `?? ${WORKFLOW}\n?? ${CONFIG}`])
  })

  test('from a folder below, the files still stand at the top', async () => {
    const repo = repository()
    repo.write({ 'src/a.ts': '' })
    await init(repo, { cwd: join(repo.root, 'src') })
    expect(existsSync(join(repo.root, CONFIG))).toBe(true)
  })

  test('a default branch with another name is written down where nothing else tells it', async () => {
    const repo = repository({ branch: 'trunk' })
    await init(repo)
    expect(JSON.parse(repo.read(CONFIG))).toMatchObject({ defaultBranch: 'trunk' })
    expect(repo.read(WORKFLOW)).toContain('branches: [trunk]')
  })
})

describe('beside a hook manager', () => {
  test('under husky the missing hooks go into its folder', async () => {
    const repo = repository()
    repo.write({ 'package.json': '{ "scripts": { "prepare": "npm run build && husky tools/hooks || true" } }' })
    repo.write({ 'tools/hooks/pre-commit': 'npm test\n' })
    const text = await init(repo)
    expect(repo.read('tools/hooks/pre-commit')).toBe('npm test\n')
    expect(installed(repo, 'tools/hooks')).toEqual(HOOKS)
    expect(installed(repo, '.git/hooks')).toEqual([])
    await expect(text).toMatchFileSnapshot('expected/husky.txt')
  })

  test('husky that is at work is known by core.hooksPath', async () => {
    const repo = repository()
    repo.write({ '.husky/_/h': '' })
    repo.git('config', 'core.hooksPath', '.husky/_')
    const text = await init(repo)
    expect(installed(repo, '.husky')).toEqual(HOOKS)
    expect(text).not.toContain('npx husky')
  })

  test('lefthook gets a recipe and its configuration stays as it is', async () => {
    const repo = repository()
    repo.write({ 'lefthook.yml': 'pre-commit:\n' })
    await expect(await init(repo)).toMatchFileSnapshot('expected/lefthook.txt')
    expect(repo.read('lefthook.yml')).toBe('pre-commit:\n')
    expect(installed(repo, '.git/hooks')).toEqual([])
  })

  test('the pre-commit framework gets a recipe and its configuration stays as it is', async () => {
    const repo = repository()
    repo.write({ '.pre-commit-config.yaml': 'repos: []\n' })
    await expect(await init(repo)).toMatchFileSnapshot('expected/framework.txt')
    expect(repo.read('.pre-commit-config.yaml')).toBe('repos: []\n')
  })

  test('a core.hooksPath in the repository gets the missing hooks', async () => {
    const repo = repository()
    repo.write({ '.githooks/pre-commit': '#!/bin/sh\n' })
    repo.git('config', 'core.hooksPath', '.githooks')
    const text = await init(repo)
    expect(installed(repo, '.githooks')).toEqual(HOOKS)
    expect(text).toContain('.githooks/pre-commit: it is yours')
  })

  test('a core.hooksPath outside of the repository is left alone', async () => {
    const repo = repository()
    const shared = temporaryFolder()
    repo.git('config', 'core.hooksPath', shared)
    const text = await init(repo)
    expect(existsSync(join(shared, 'pre-commit'))).toBe(false)
    expect(text).toContain('which is outside of this repository')
  })
})

describe('what goes wrong', () => {
  test('a folder that leads out of the repository is not written to, and nothing else is', async () => {
    const repo = repository()
    const outside = temporaryFolder()
    symlinkSync(outside, join(repo.root, '.github'))
    await expect(init(repo)).rejects.toThrow('leads out of the repository')
    expect(existsSync(join(outside, 'workflows'))).toBe(false)
    expect(existsSync(join(repo.root, CONFIG))).toBe(false)
    expect(repo.tryGit('config', 'countersign.cli').status).toBe(1)
  })

  test('hooks that are a link out of the repository are left alone', async () => {
    const repo = repository()
    const outside = temporaryFolder()
    repo.run('rm', ['-rf', '.git/hooks'])
    symlinkSync(outside, join(repo.root, '.git/hooks'))
    expect(await init(repo)).toContain('which is outside of this repository')
    expect(existsSync(join(outside, 'pre-commit'))).toBe(false)
  })

  test('when one file cannot be written, none is', async () => {
    const repo = repository()
    mkdirSync(join(repo.root, '.github'))
    repo.write({ '.github/workflows': 'a file\n' })
    await expect(init(repo)).rejects.toThrow('Nothing was written')
    expect(status(repo)).toBe('?? .github/workflows')
    expect(installed(repo, '.git/hooks')).toEqual([])
    expect(repo.tryGit('config', 'countersign.cli').status).toBe(1)
  })

  test('no repository, a bare one and a broken package.json are told apart', async () => {
    const bare = repository()
    bare.git('config', 'core.bare', 'true')
    const broken = repository()
    broken.write({ 'package.json': '{' })
    const nowhere = runInit({ cwd: temporaryFolder(), dryRun: false, now: new Date(0), cli: CLI })
    await expect(nowhere).rejects.toThrow('There is no git repository')
    await expect(runInit({ cwd: join(bare.root, '.git'), dryRun: false, now: new Date(0), cli: CLI })).rejects.toThrow(
      'has no working tree',
    )
    await expect(init(broken)).rejects.toThrow('cannot be read as JSON')
  })
})
