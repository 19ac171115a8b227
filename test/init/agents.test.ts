import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claude } from '../support/agent.ts'
import { CLI } from '../support/bundle.ts'
import { LOCKED_EDIT, STORAGE } from '../support/guarded.ts'
import { repository, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const SETTINGS = '.claude/settings.json'
const OWN = `{
    "model": "opus",
    "hooks": {
        "PreToolUse": [
            {
                "matcher": "Bash",
                "hooks": [
                    {
                        "type": "command",
                        "command": "./log.sh"
                    }
                ]
            }
        ],
        "Stop": []
    }
}
`

const init = (repo: TestRepository, ...args: string[]) => repo.run('node', [CLI, 'init', '--agents', ...args])

interface Settings {
  readonly hooks: { readonly PreToolUse: { matcher: string; hooks: { type: string; command: string }[] }[] }
}
const settings = (repo: TestRepository) => JSON.parse(repo.read(SETTINGS)) as Settings

test('settings are written where there are none, once, and their commit passes the hooks', () => {
  const repo = repository()
  repo.commit('start', golden as Files)
  const first = init(repo)
  expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining(`wrote ${SETTINGS}`) as string })
  expect(first.stdout).toContain('in AGENTS.md')
  expect(settings(repo).hooks.PreToolUse).toMatchObject([{ matcher: 'Edit|MultiEdit|Write|NotebookEdit|Bash' }])
  const text = repo.read(SETTINGS)
  const add = /git add (.*) && git commit/.exec(first.stdout)![1]!.split(' ')
  expect(add).toContain(SETTINGS)
  repo.git('add', ...add)
  expect(repo.tryGit('commit', '-m', 'Add Countersign')).toMatchObject({ status: 0 })
  repo.write({ 'AGENTS.md': 'Run `countersign brief` first.\n' })
  const second = init(repo)
  expect(second.stdout).toContain('nothing: everything is in place')
  expect(second.stdout).not.toContain('in AGENTS.md')
  expect(repo.read(SETTINGS)).toBe(text)
})

test('the command that is written refuses, and fails closed where there is no Countersign', () => {
  const repo = repository()
  repo.commit('start', golden as Files)
  init(repo)
  const { command } = settings(repo).hooks.PreToolUse[0]!.hooks[0]!
  const run = (tool: string, input: unknown) =>
    spawnSync('sh', ['-c', command], {
      cwd: temporaryFolder(),
      env: { ...process.env, CLAUDE_PROJECT_DIR: repo.root },
      input: JSON.stringify(claude(repo, tool, input)),
      encoding: 'utf8',
    })
  const edit = { file_path: join(repo.root, STORAGE), content: LOCKED_EDIT[STORAGE] }
  expect(run('Write', edit)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('locked-packet-unchanged') as string,
  })
  expect(run('Read', { file_path: join(repo.root, STORAGE) })).toMatchObject({ status: 0, stderr: '' })
  repo.git('config', 'countersign.cli', '/nowhere/cli.js')
  expect(run('Read', {}).status).toBe(2)
})

test('settings of somebody else get the hook and keep everything, as it was written', () => {
  const repo = repository()
  repo.write({ [SETTINGS]: OWN })
  expect(init(repo, '--dry-run').stdout).toContain(`would write ${SETTINGS}`)
  expect(repo.read(SETTINGS)).toBe(OWN)
  init(repo)
  const merged = settings(repo)
  const before = JSON.parse(OWN) as Settings
  expect(merged.hooks.PreToolUse).toHaveLength(2)
  expect({ ...merged, hooks: { ...merged.hooks, PreToolUse: merged.hooks.PreToolUse.slice(0, 1) } }).toEqual(before)
  const kept = OWN.split('\n')
  expect(repo.read(SETTINGS).split('\n').slice(0, 11)).toEqual(kept.slice(0, 11))
  const text = repo.read(SETTINGS)
  init(repo)
  expect(repo.read(SETTINGS)).toBe(text)
})

test.each([
  ['a key that is there twice', '{ "a": 1, "a": 2 }'],
  ['a number that would change', '{ "a": 12345678901234567890 }'],
  ['hooks of another kind', '{ "hooks": [] }'],
  ['entries of another kind', '{ "hooks": { "PreToolUse": {} } }'],
  ['no object', '[]'],
])('settings with %s are left alone, and what to add is printed', (_, text) => {
  const repo = repository()
  repo.write({ [SETTINGS]: text })
  const { status, stdout } = init(repo)
  expect(status).toBe(0)
  expect(stdout).toContain(`${SETTINGS}: it is yours; add this to it:`)
  expect(repo.read(SETTINGS)).toBe(text)
})

test('settings that are no JSON stop everything', () => {
  const repo = repository()
  repo.write({ [SETTINGS]: '{ "a": 1, }' })
  expect(init(repo)).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be read as JSON') as string })
  expect(repo.git('status', '--porcelain', '--untracked-files=all')).toBe(`?? ${SETTINGS}`)
  expect(repo.tryGit('config', 'countersign.cli').status).toBe(1)
})

test('settings that are a link are left alone', () => {
  const repo = repository()
  const outside = temporaryFolder()
  repo.write({ '.claude/x': '' })
  symlinkSync(join(outside, 'settings.json'), join(repo.root, SETTINGS))
  expect(init(repo).stdout).toContain('it is yours')
})

test('once Countersign is there, the settings are a change like any other', () => {
  const repo = repository()
  repo.run('node', [CLI, 'init'])
  repo.commit('Add Countersign')
  const { stdout } = init(repo)
  expect(stdout).toContain('Commit these files under a work packet that lists them')
  expect(stdout).toContain(`binds already: ${SETTINGS}`)
})
