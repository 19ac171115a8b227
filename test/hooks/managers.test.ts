import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { HOOKS } from '../../src/core/render/hook-script.ts'
import { CLI } from '../support/bundle.ts'
import { blockedBy, commit, IN_SCOPE, install, LOCKED_EDIT, NOTE, PASSED, said, slip } from '../support/guarded.ts'
import { repository, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** lefthook's own program from npm; null where there is none for this machine. */
function lefthookProgram(): string | null {
  const name = `lefthook-${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin/lefthook')
  } catch {
    return null
  }
}

/** The version of the pre-commit framework on this machine; null where there is none. */
function frameworkVersion(): readonly number[] | null {
  const { stdout } = spawnSync('pre-commit', ['--version'], { encoding: 'utf8' })
  const numbers = /^pre-commit (\d+)\.(\d+)/.exec(stdout ?? '')
  return numbers && numbers.slice(1).map(Number)
}

const LEFTHOOK = lefthookProgram()
const FRAMEWORK = frameworkVersion()

/** Before 3.2 the framework called two stages otherwise, as docs/hook-managers.md says. */
const staged = (text: string): string => {
  const [major = 0, minor = 0] = FRAMEWORK ?? []
  const isOld = major < 3 || (major === 3 && minor < 2)
  if (!isOld) return text
  return text
    .replaceAll('stages: [pre-commit]', 'stages: [commit]')
    .replaceAll('stages: [pre-push]', 'stages: [push]')
    .replaceAll(/^ *minimum_pre_commit_version: .*\n/gm, '')
}

const started = (files: Files): TestRepository => {
  const repo = repository()
  repo.commit('start', { ...(golden as Files), ...files })
  return repo
}

/** Commits and pushes that have to be blocked, and others that have to pass, through the hooks that are installed. */
function expectAllHooks(repo: TestRepository): void {
  const trailer = ['--trailer', 'Work-Packet: WP-1-Session-Store']
  expect(commit(repo, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
  expect(commit(repo, {}, '--no-verify')).toMatchObject(blockedBy('locked-packet-unchanged'))
  repo.git('reset', '--quiet', '--hard')
  expect(commit(repo, NOTE)).toMatchObject(PASSED)
  expect(commit(repo, IN_SCOPE)).toMatchObject(blockedBy('work-packet-named'))
  expect(commit(repo, {}, ...trailer)).toMatchObject(PASSED)
  const remote = temporaryFolder()
  repo.git('init', '--quiet', '--bare', remote)
  repo.git('remote', 'add', 'origin', remote)
  expect(said(repo, 'push', 'origin', 'main')).toMatchObject(PASSED)
  repo.branch('feat/WP-1-Session-Store')
  expect(commit(repo, { 'src/session/clock.ts': '' })).toMatchObject(PASSED)
  expect(said(repo, 'push', 'origin', 'feat/WP-1-Session-Store')).toMatchObject(PASSED)
  slip(repo, LOCKED_EDIT)
  expect(said(repo, 'push', 'origin', 'feat/WP-1-Session-Store')).toMatchObject(blockedBy('locked-packet-unchanged'))
}

describe('plain git', () => {
  test('runs the hooks that init writes', () => {
    const repo = started({})
    install(repo)
    expectAllHooks(repo)
  })
})

describe('husky', () => {
  test('runs the hooks that init writes', () => {
    const repo = started({})
    const husky = join(ROOT, 'node_modules/husky/bin.js')
    expect(repo.run('node', [husky, '.husky'])).toMatchObject({ status: 0, stdout: '' })
    install(repo)
    expect(HOOKS.every((hook) => existsSync(join(repo.root, '.husky', hook)))).toBe(true)
    slip(repo, {})
    expectAllHooks(repo)
  })
})

describe.skipIf(LEFTHOOK === null)('lefthook', () => {
  test('runs the recipe that init adds to its configuration', () => {
    const repo = started({ 'lefthook.yml': '# ours\nmin_version: 1.0.0\n' })
    install(repo)
    expect(repo.read('lefthook.yml')).toMatch(/^# ours\nmin_version: 1\.0\.0\npre-commit:\n/)
    expect(repo.run(LEFTHOOK!, ['install'])).toMatchObject({ status: 0 })
    // The files of init pass the hooks, as it says.
    expect(commit(repo, {})).toMatchObject(PASSED)
    expectAllHooks(repo)
  })
})

describe.skipIf(FRAMEWORK === null)('the pre-commit framework', () => {
  const setUp = (repo: TestRepository) => {
    // What the framework keeps between runs belongs to no test.
    process.env['PRE_COMMIT_HOME'] = temporaryFolder()
    expect(repo.run('pre-commit', ['install'])).toMatchObject({ status: 0 })
  }

  test('runs the recipe that init adds to its configuration', () => {
    const repo = started({
      '.pre-commit-config.yaml': 'fail_fast: true\nrepos:\n- repo: meta\n  hooks:\n  - id: identity\n',
    })
    install(repo)
    const config = repo.read('.pre-commit-config.yaml')
    expect(config).toContain('\nfail_fast: true\nrepos:\n- repo: meta\n  hooks:\n  - id: identity\n- repo: local\n')
    repo.write({ '.pre-commit-config.yaml': staged(config) })
    setUp(repo)
    expect(commit(repo, {})).toMatchObject(PASSED)
    expectAllHooks(repo)
  })

  test('runs the hooks of .pre-commit-hooks.yaml', () => {
    const source = repository()
    cpSync(dirname(CLI), join(source.root, 'dist'), { recursive: true })
    cpSync(join(ROOT, 'hooks/framework'), join(source.root, 'hooks/framework'))
    const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')
    writeFileSync(join(source.root, '.pre-commit-hooks.yaml'), staged(hooks))
    const rev = source.commit('release')
    const repo = started({
      '.pre-commit-config.yaml': [
        `default_install_hook_types: [${HOOKS.join(', ')}]`,
        'repos:',
        `  - repo: ${source.root}`,
        `    rev: ${rev}`,
        '    hooks:',
        ...HOOKS.map((hook) => `      - id: countersign-${hook}`),
        '',
      ].join('\n'),
      'countersign.config.json': '{}',
    })
    expect(repo.run('node', [CLI, 'init', '--dry-run']).stdout).toContain('In place\n  .pre-commit-config.yaml')
    setUp(repo)
    expectAllHooks(repo)
  })
})
