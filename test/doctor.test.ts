import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diagnose } from '../src/core/doctor.ts'
import { hookScript, HOOKS } from '../src/core/render/hook-script.ts'
import { readDoctorFacts } from '../src/io/doctor.ts'
import { RULES } from '../src/rules/index.ts'
import { CLI } from './support/bundle.ts'
import { guardedRepositories, install } from './support/guarded.ts'
import { repository, repositoryAt, temporaryFolder, type Files, type TestRepository } from './support/repository.ts'
import { golden } from './support/snapshot.ts'

const guarded = guardedRepositories()
const IDS = RULES.map((rule) => rule.id)
const HUSKY = new URL('../node_modules/husky/bin.js', import.meta.url).pathname

const diagnosed = async ({ root }: TestRepository, env: Record<string, string> = {}) =>
  diagnose(await readDoctorFacts(root, IDS, { env: { ...process.env, ...env } }))

const told = async (repo: TestRepository, env?: Record<string, string>): Promise<string[]> =>
  (await diagnosed(repo, env)).flatMap(({ name, isWell, said }) => (isWell ? [] : [`${name}: ${said}`]))

const about = (text: string) => expect.stringContaining(text) as string

/** Puts lines before and behind the call of Countersign in a hook that `init` has written. */
const around = (repo: TestRepository, hook: string, before: string, behind = ''): void => {
  const body = repo.read(`.git/hooks/${hook}`).replace('#!/bin/sh\n', '')
  repo.hook(hook, `#!/bin/sh\n${before}\n(${body})${behind}\n`)
}

const bothPlaces = (said: string) => ['here', 'in a fresh worktree'].map((where) => `canary ${where}: ${said}`)
const PUSHED = bothPlaces('push of a locked edit: a locked packet was edited, and git pushed it')

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

test('every canary is told of here and of a fresh worktree, and tried once where these are the same', async () => {
  const repo = guarded()
  const log = join(temporaryFolder(), 'log')
  // What the other end was given before, which could be a long history, and whether big files are kept from going anywhere.
  around(repo, 'pre-push', `echo $(git --git-dir=../remote count-objects) $GIT_LFS_SKIP_PUSH >>${log}`)
  const names = (await diagnosed(repo)).map(({ name }) => name).filter((name) => name.startsWith('canary '))
  expect(readFileSync(log, 'utf8')).toBe('0 objects, 0 kilobytes 1\n')
  const whats = [
    'locked edit',
    'locked edit with --no-verify',
    'push of a locked edit',
    'commit out of scope',
    'honest commit',
  ]
  expect(names).toEqual(
    ['here', 'in a fresh worktree'].flatMap((where) => whats.map((what) => `canary ${where}: ${what}`)),
  )
})

describe('the push of a canary', () => {
  /** A repository with a remote whose folder is called as the one of the canaries is. */
  const published = () => {
    const repo = guarded()
    const folder = temporaryFolder()
    repo.git('clone', '--quiet', '--bare', repo.root, join(folder, 'remote'))
    const remote = repositoryAt(join(folder, 'remote'))
    repo.git('remote', 'add', 'origin', remote.root)
    repo.git('fetch', '--quiet', 'origin')
    repo.git('remote', 'set-head', 'origin', 'main')
    return { repo, remote, folder }
  }

  test('goes nowhere but to a folder that is gone, whatever the configuration makes of pushes', async () => {
    const { repo, remote, folder } = published()
    const settings = {
      'remote.pushDefault': 'origin',
      'push.gpgSign': 'true',
      'push.pushOption': 'ci.skip',
      'protocol.file.allow': 'never',
      [`url.${folder}/.insteadOf`]: '../',
      [`url.${folder}/.pushInsteadOf`]: '../',
    }
    for (const [key, value] of Object.entries(settings)) repo.git('config', key, value)
    const before = [stateOf(repo), remote.git('for-each-ref'), remote.git('count-objects')]
    expect(await told(repo)).toEqual([])
    around(repo, 'pre-push', 'exit 0')
    expect(await told(repo)).toEqual(PUSHED)
    expect([stateOf(repo), remote.git('for-each-ref'), remote.git('count-objects')]).toEqual(before)
  })

  test('runs no hook at the other end, not even one of all repositories', async () => {
    const repo = guarded()
    const hooks = join(repo.root, '.git/hooks')
    const config = join(temporaryFolder(), 'gitconfig')
    writeFileSync(config, `[core]\n\thooksPath = ${hooks}\n`)
    repo.hook('pre-receive', '#!/bin/sh\nexit 1\n')
    around(repo, 'pre-push', 'exit 0')
    expect(await told(repo, { GIT_CONFIG_GLOBAL: config })).toEqual(PUSHED)
  })

  test('leaves refs and configuration as they are also where the doctor is killed on its way', () => {
    const { repo, remote } = published()
    repo.hook('pre-push', `#!/bin/sh\ntouch killed\nkill -9 $(ps -o ppid= -p $PPID)\n# countersign\n: hook pre-push\n`)
    const refs = () => [repo.git('for-each-ref'), repo.git('config', '--list', '--local'), remote.git('for-each-ref')]
    const before = refs()
    const temporary = temporaryFolder()
    expect(repo.run('node', [CLI, 'doctor'], { TMPDIR: temporary }).status).not.toBe(0)
    const [folder] = readdirSync(temporary)
    expect(existsSync(join(temporary, folder!, 'canary/killed'))).toBe(true)
    expect(refs()).toEqual(before)
  })

  test('is of the branch that is the default one', async () => {
    const repo = guarded()
    repo.git('branch', '--move', 'main', 'trunk')
    const said = 'push of a locked edit: the push was blocked, though not by locked-packet-unchanged: countersign: The'
    expect(await told(repo)).toEqual(bothPlaces(`${said} default branch is not known`).map(about))
    repo.write({ 'countersign.config.json': '{ "defaultBranch": "trunk" }' })
    repo.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--all', '--message', 'trunk')
    expect(await told(repo)).toEqual([])
  })

  test('is blocked, and gets through, in a shallow clone too', async () => {
    const repo = guarded().clone('--depth=1')
    install(repo)
    expect(await told(repo)).toEqual([])
    around(repo, 'pre-push', 'exit 0')
    expect(await told(repo)).toEqual(PUSHED)
  })

  test('is blocked under SHA-256 too', async () => {
    const repo = repository({ objectFormat: 'sha256' })
    repo.commit('start', golden as Files)
    install(repo)
    expect(await told(repo)).toEqual([])
  })
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
    rmSync(join(repo.root, '.git/hooks/commit-msg'))
    expect(await told(repo)).toEqual([about('git finds no commit-msg, pre-push')])
  })

  test('where pre-push comes to an end before Countersign', async () => {
    const repo = guarded()
    around(repo, 'pre-push', 'exit 0')
    expect(await told(repo)).toEqual(PUSHED)
  })

  test('where pre-push gives Countersign nothing to read, or lets go what it finds', async () => {
    const repo = guarded()
    around(repo, 'pre-push', '', ' </dev/null')
    expect(await told(repo)).toEqual(PUSHED)
    repo.hook('pre-push', hookScript('pre-push'))
    around(repo, 'pre-push', '', ' || exit 0')
    expect(await told(repo)).toEqual(PUSHED)
  })

  test('where pre-push stops a push for another reason', async () => {
    const repo = guarded()
    around(repo, 'pre-push', 'echo no network >&2; exit 1')
    const said = 'push of a locked edit: the push was blocked, though not by locked-packet-unchanged: no network'
    expect(await told(repo)).toEqual(bothPlaces(said))
  })

  test('where commit-msg comes to an end before Countersign', async () => {
    const repo = guarded()
    around(repo, 'commit-msg', 'exit 0')
    expect(await told(repo)).toEqual(
      bothPlaces('commit out of scope: a path out of scope was changed, and git committed it'),
    )
  })

  test('where commit-msg stops a commit for another reason', async () => {
    const repo = guarded()
    around(repo, 'commit-msg', 'echo no ticket >&2; exit 1')
    const found = await told(repo)
    const said = 'commit out of scope: the commit was blocked, though not by changes-in-scope: no ticket'
    expect(found.filter((line) => line.includes('scope'))).toEqual(bothPlaces(said))
  })

  test('but not where the configuration lets changes out of scope pass, which is told', async () => {
    const repo = guarded()
    repo.write({ 'countersign.config.json': '{ "rules": { "changes-in-scope": "medium" } }' })
    repo.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--all', '--message', 'off')
    // What is not committed binds nothing.
    repo.write({ 'countersign.config.json': '{}' })
    const found = await diagnosed(repo)
    expect(found.filter(({ isWell }) => !isWell)).toEqual([])
    expect(found.filter(({ name }) => name.includes('scope')).map(({ said }) => said)).toEqual(
      Array(2).fill(about('not tried: `rules` in the configuration sets changes-in-scope to `medium`')),
    )
  })

  test('where the recorded CLI is gone', async () => {
    const repo = guarded()
    repo.git('config', 'countersign.cli', '/nowhere/cli.js')
    const found = await told(repo)
    expect(found[0]).toContain('CLI: git config countersign.cli names /nowhere/cli.js')
    expect(found).toContainEqual(about('honest commit: a note was added, and the commit was blocked'))
  })

  test('where only a fresh worktree lacks the CLI', async () => {
    const repo = guarded()
    repo.write({
      'node_modules/.bin/countersign': `#!/bin/sh\nexec node ${CLI} "$@"\n`,
      '.gitignore': 'node_modules\n',
    })
    chmodSync(join(repo.root, 'node_modules/.bin/countersign'), 0o755)
    expect(await told(repo)).toEqual([])
    repo.git('config', '--unset', 'countersign.cli')
    const found = await told(repo)
    expect(found).toHaveLength(5)
    for (const line of found) expect(line).toMatch(/^canary in a fresh worktree: .* was blocked/)
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
      'canary in a fresh worktree: push of a locked edit: a locked packet was edited, and git pushed it',
      'canary in a fresh worktree: commit out of scope: a path out of scope was changed, and git committed it',
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
