import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { openRepository } from '../../src/io/git.ts'
import { mendWrites } from '../../src/io/mend.ts'
import { CLI } from '../support/bundle.ts'
import { install } from '../support/guarded.ts'
import { repository, repositoryAt, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import { BOARD, edited, LEDGER, packetNamed, SESSION } from '../support/texts.ts'

const WRITE = fileURLToPath(new URL('../../src/io/write.ts', import.meta.url))
const KILLED = fileURLToPath(new URL('../support/killed-writes.js', import.meta.url))
const PACKET = 'docs/task_packets/WP-2-New.md'
const NOW = ['--now', '2026-03-06T12:00:00Z']
const DRAFT = packetNamed('WP-2-New', 'pending', 'BLOCKS: WP-1-Import-Job', 'BLOCKS: None', 'In Progress', 'Draft')

const COMMANDS = {
  sign: ['sign', 'WP-2-New', 'maria060320261200'],
  status: ['status', 'WP-1-Session-Store', 'DONE'],
  variant: ['variant', 'WP-1-Session-Store', '--reason', 'correction', '--why', 'the clock is wrong'],
  new: ['new', 'WP-3-Next', '--what', 'Write the next thing', '--why', 'it is asked for'],
  board: ['board', '--fix', '--yes'],
} as const
type Name = keyof typeof COMMANDS

let template: TestRepository
beforeAll(() => {
  template = repository()
  const board = `${edited(BOARD, '- **[WP-1-Import-Job]** 🟡', '- **[WP-1-Import-Job]** 🔴')}\n## Gap\n\n- **[WP-2-New]** 🟡\n`
  template.commit('start', { ...(golden as Files), [PACKET]: DRAFT, [BOARD]: board })
})

function copy(): TestRepository {
  const folder = join(temporaryFolder(), 'repository')
  cpSync(template.root, folder, { recursive: true })
  return repositoryAt(folder)
}

/** The working tree as one id, with all that lies about in it. */
function treeOf(repo: TestRepository): string {
  repo.git('add', '--all', '--force')
  return repo.git('write-tree')
}

const run = (repo: TestRepository, args: readonly string[], env: Record<string, string> = {}) =>
  repo.run('node', [CLI, ...args, ...NOW], env)

/** Runs a command until its n-th call of one function of node:fs kills it; whether it came to that. */
function kill(repo: TestRepository, name: Name, at: number, call: string): boolean {
  const env = { NODE_OPTIONS: `--import ${KILLED}`, KILLED_AT: String(at), KILLED_CALL: call }
  const { status, stderr } = run(repo, COMMANDS[name], env)
  if (status !== 128) expect([status, stderr]).toEqual([0, ''])
  return status === 128
}

const mend = async (repo: TestRepository) => mendWrites(await openRepository(repo.root))

const journal = (repo: TestRepository): string => join(repo.root, '.git/countersign/journal')

describe('a command that is killed while it writes', () => {
  test.each(Object.keys(COMMANDS) as Name[])('%s leaves all or nothing', async (name) => {
    const whole = copy()
    const before = treeOf(whole)
    expect(run(whole, COMMANDS[name])).toMatchObject({ status: 0 })
    const after = treeOf(whole)
    expect(after).not.toBe(before)
    const found = []
    // The first renaming says that everything lies ready; of the others each puts a file in place.
    for (let at = 1; at < 4; at++) {
      const repo = copy()
      if (!kill(repo, name, at, 'renameSync')) break
      await mend(repo)
      found.push(treeOf(repo))
      expect(existsSync(journal(repo))).toBe(false)
    }
    expect(found).toEqual([before, after, after].slice(0, found.length))
    expect(found.length).toBeGreaterThan(1)
  })

  /** Killed between two files: the packet is signed, and board and ledger do not know. */
  const half = (): TestRepository => {
    const repo = copy()
    expect(kill(repo, 'sign', 3, 'renameSync')).toBe(true)
    expect(repo.read(PACKET)).toContain('maria060320261200')
    expect(repo.read(LEDGER)).not.toContain('maria060320261200')
    return repo
  }
  const isWhole = (repo: TestRepository) => {
    expect(repo.read(LEDGER)).toContain('maria060320261200')
    expect(repo.git('status', '--porcelain', '--untracked-files=all').split('\n')).toHaveLength(3)
    expect(existsSync(journal(repo))).toBe(false)
  }

  test.each([
    ['check', ['check']],
    ['doctor', ['doctor']],
    ['the next command that writes', COMMANDS.new],
  ])('is finished by %s, which says so', (name, args) => {
    const repo = half()
    const { stderr } = run(repo, args)
    expect(stderr).toContain('Finished what a command that was killed was writing: ')
    if (name !== 'the next command that writes') isWhole(repo)
    else expect(repo.read(LEDGER)).toContain('maria060320261200')
  })

  test('is finished by the hooks, which judge what was staged', () => {
    const repo = half()
    install(repo)
    repo.git('add', PACKET)
    const { status, stdout, stderr } = repo.tryGit('commit', '--message', 'half')
    expect(stderr).toContain('countersign: Finished what')
    expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('signature-recorded')])
    expect(repo.read(LEDGER)).toContain('maria060320261200')
    repo.git('add', 'docs')
    expect(repo.tryGit('commit', '--message', 'whole')).toMatchObject({ status: 0 })
  })

  test('is left as it is where somebody has changed a file since, and the reason is told', () => {
    const repo = half()
    writeFileSync(join(repo.root, LEDGER), `${repo.read(LEDGER)}\nA note.\n`)
    const before = treeOf(repo)
    for (const args of [['check'], COMMANDS.new, ['doctor']]) {
      const { status, stderr } = run(repo, args)
      expect([status, stderr]).toEqual([2, expect.stringMatching(/SIGNATURE_AUDIT\.md` was changed after .* remove `/)])
    }
    expect(treeOf(repo)).toBe(before)
  })

  test('is not taken for one that still writes', async () => {
    const repo = half()
    const noted = JSON.parse(readFileSync(journal(repo), 'utf8')) as { process: number }
    writeFileSync(journal(repo), JSON.stringify({ ...noted, process: process.pid }))
    await expect(mend(repo)).rejects.toThrow(`just now (process ${process.pid})`)
    expect(repo.read(LEDGER)).not.toContain('maria060320261200')
  })
})

test('a write that is killed at any step leaves all or nothing', async () => {
  const folder = temporaryFolder()
  const entry = join(folder, 'write.cjs')
  buildSync({ entryPoints: [WRITE], outfile: entry, bundle: true, platform: 'node', format: 'cjs' })
  const program = join(folder, 'program.cjs')
  const old = { a: 'old a\n', 'b/c': 'old c\n' }
  const files = { a: 'new a\n', 'b/c': 'new c\n', 'd/e/f': 'new f\n' }
  writeFileSync(
    program,
    `const { writeFiles } = require('./write.cjs')
const [root, files, old] = JSON.parse(process.argv[2])
const writes = Object.entries(files).map(([path, after]) => {
  return { path: root + '/' + path, before: path in old ? Buffer.from(old[path]) : null, after }
})
writeFiles([root], writes, { file: root + '/.git/countersign/journal', root })
`,
  )
  const found: string[] = []
  for (let at = 1; ; at++) {
    const repo = repository()
    repo.commit('start', old)
    const env = { KILLED_AT: String(at) }
    const { status, stderr } = repo.run(
      'node',
      ['--import', KILLED, program, JSON.stringify([repo.root, files, old])],
      env,
    )
    if (status === 0) break
    expect([status, stderr]).toEqual([128, ''])
    await mend(repo)
    const lines = repo.git('status', '--porcelain', '--untracked-files=all', '--ignored').split('\n')
    expect(existsSync(journal(repo))).toBe(false)
    expect(readdirSync(repo.root)).toHaveLength(lines.length > 1 ? 4 : 3)
    found.push(lines.join())
    if (lines.length > 1) expect(Object.keys(files).map(repo.read)).toEqual(Object.values(files))
  }
  const all = ' M a, M b/c,?? d/e/f'
  expect(found.lastIndexOf('')).toBeLessThan(found.indexOf(all))
  expect([...new Set(found)]).toEqual(['', all])
  expect(found.length).toBeGreaterThan(20)
})

describe('a journal that is none', () => {
  const noted = (path: string) => ({
    version: 1,
    process: 999_999_999,
    direction: 'finish',
    files: [{ path, draft: '.countersign-0123456789abcdef.tmp', before: null, after: { bytes: 'eA==', mode: 420 } }],
    folders: [],
  })
  const given = (text: string) => {
    const repo = copy()
    run(repo, ['check'])
    writeFileSync(journal(repo), text)
    return repo
  }

  test.each(['', '{}', '[]', 'null', '{"version":1,"process":1,"direction":"finish","files":[{}],"folders":[]}'])(
    '%j is told and nothing is written',
    (text) => {
      const repo = given(text)
      expect(run(repo, ['check'])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('is no journal') as string,
      })
      expect(repo.git('status', '--porcelain')).toBe('')
    },
  )

  test.each(['../out', '/tmp/countersign-out', 'docs/../../out'])('it writes nothing to %s', async (path) => {
    const repo = given(JSON.stringify(noted(path)))
    await expect(mend(repo)).rejects.toThrow('out of the repository')
    expect(readdirSync(join(repo.root, '..'))).toEqual(['repository'])
  })

  test('it replaces no file that says something else', async () => {
    const repo = given(JSON.stringify(noted(SESSION)))
    const text = repo.read(SESSION)
    await expect(mend(repo)).rejects.toThrow('was changed after')
    expect(repo.read(SESSION)).toBe(text)
  })
})
