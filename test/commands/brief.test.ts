import { expect, test } from 'vitest'
import { ask, claude } from '../support/agent.ts'
import { command } from '../support/command.ts'
import { edited, FEATURE, guardedRepositories, SESSION, slip } from '../support/guarded.ts'
import type { Brief } from '../../src/core/agent/brief.ts'
import type { TestRepository } from '../support/repository.ts'

const guarded = guardedRepositories()
const ID = 'WP-1-Session-Store'

const brief = (repo: TestRepository, id = ID, ...args: string[]) => command(repo, 'brief', id, ...args)
const json = async (repo: TestRepository, id = ID) =>
  JSON.parse((await brief(repo, id, '--format', 'json')).stdout) as Brief

test('tells the contract as text', async () => {
  const { status, stdout, stderr } = await brief(guarded())
  expect([status, stderr]).toEqual([0, ''])
  await expect(stdout).toMatchFileSnapshot('expected/brief.txt')
})

test('lists just what the hook of an agent lets through', async () => {
  const repo = guarded()
  const { inScopePaths, alsoAllowed } = await json(repo)
  repo.branch(FEATURE)
  const write = async (path: string) =>
    (await ask(repo.root, claude(repo, 'Write', { file_path: path, content: 'x' }))).status
  expect(await Promise.all(inScopePaths.map(write))).toEqual(inScopePaths.map(() => 0))
  expect(alsoAllowed).toEqual([SESSION, 'docs/TASK_BOARD.md', 'docs/SIGNATURE_AUDIT.md'])
  expect(await write('src/elsewhere.ts')).toBe(2)
})

test('says what stands against the work', async () => {
  const repo = guarded()
  expect(await json(repo)).toMatchObject({ isOpen: true, obstacles: [] })
  expect((await json(repo, 'WP-1-Import-Job')).obstacles).toEqual([
    'Its status is BLOCKED, expected one of READY_FOR_DEV, IN_PROGRESS, DONE',
    expect.stringContaining('It waits for WP-1-Session-Store, which ') as string,
  ])
  slip(repo, edited(SESSION, 'maria040320260930', '<pending>'))
  expect(await json(repo)).toMatchObject({ isOpen: false, obstacles: ['It is not signed'], signature: null })
  expect((await brief(repo)).stdout).toContain('Do not work on it yet:\n- It is not signed')
})

test('names the configuration that counts, and the next free variant', async () => {
  const repo = guarded()
  slip(repo, {
    'countersign.config.json':
      '{ "lock": { "mode": "frozen" }, "scope": { "alwaysAllowed": ["CHANGELOG.md"], "allowPatterns": true } }',
    'docs/task_packets/WP-1-Session-Store-v2.md': '# WP-1-Session-Store-v2\n',
  })
  const { alsoAllowed, forbidden, whenOutOfScope } = await json(repo)
  expect(alsoAllowed).toContain('CHANGELOG.md')
  expect(forbidden.join('\n')).toContain('nothing in it is free')
  expect(forbidden.join('\n')).toContain('folder or pattern')
  expect(whenOutOfScope.join('\n')).toContain('WP-1-Session-Store-v3')
})

test('shows hostile text and does not let it act', async () => {
  const repo = guarded()
  slip(repo, edited(SESSION, '- Login pages', '- Login \u001b[2J pages'))
  expect((await brief(repo)).stdout).toContain('Login \\u{1b}[2J pages')
})

test('an unknown packet is an error', async () => {
  expect(await brief(guarded(), 'WP-9-Nowhere')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('WP-9-Nowhere') as string,
  })
})
