import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLI } from './support/bundle.ts'
import {
  blockedBy,
  commit,
  guardedRepositories,
  IN_SCOPE,
  LOCKED_EDIT,
  NOTE,
  PASSED,
  SESSION,
  STORAGE,
} from './support/guarded.ts'
import { repositoryAt, temporaryFolder, type TestRepository } from './support/repository.ts'

const guarded = guardedRepositories()

/** Whether this user may mount a small disk: root, outside of most containers. */
function canMount(): boolean {
  const folder = temporaryFolder()
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
  if (isMounted) spawnSync('umount', [folder])
  return isMounted
}
const LEDGER = 'docs/SIGNATURE_AUDIT.md'

const cli = (repo: TestRepository, ...args: string[]) => repo.run('node', [CLI, ...args])
const failure = (reason: string | RegExp) => ({
  status: 2,
  stdout: '',
  stderr: expect.stringMatching(reason) as string,
})

/** Every file of the working tree and every ref: what no failure may change. */
const stateOf = ({ root, git }: TestRepository) => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/.git/'))
    .map((entry) => join(entry.parentPath, entry.name))
  return [git('for-each-ref'), ...files.sort().map((file) => [file, readFileSync(file, 'utf8')])]
}

const objectFile = (repo: TestRepository, revision: string): string => {
  const oid = repo.git('rev-parse', revision)
  return join(repo.root, '.git/objects', oid.slice(0, 2), oid.slice(2))
}

/** Takes away whatever a cache knows already. */
const forget = (repo: TestRepository) => rmSync(join(repo.root, '.git/countersign'), { recursive: true, force: true })

describe('what cannot be read gives exit 2 and a reason, and changes nothing', () => {
  test.each([
    ['a missing object of a packet', `HEAD:${STORAGE}`, /Missing|missing|cannot be read/],
    ['a missing object of the ledger', `HEAD:${LEDGER}`, /Missing|missing|cannot be read/],
    ['a missing tree', 'HEAD:docs', /git .* failed|cannot be read/],
  ])('%s', (_, revision, reason) => {
    const repo = guarded()
    repo.stage(NOTE)
    const before = stateOf(repo)
    rmSync(objectFile(repo, revision))
    forget(repo)
    expect(cli(repo, 'check', '--staged')).toMatchObject(failure(reason))
    expect(stateOf(repo)).toEqual(before)
  })

  test.each(['check', 'graph'])('a file for the output of `%s` that cannot be written', (command) => {
    const repo = guarded()
    const before = stateOf(repo)
    const reason = /^countersign: --output: cannot write `no\/such\/folder\/out`\n/
    expect(cli(repo, command, '--output', 'no/such/folder/out')).toMatchObject(failure(reason))
    expect(stateOf(repo)).toEqual(before)
  })

  test('an object that is damaged', () => {
    const repo = guarded()
    repo.stage(NOTE)
    const file = objectFile(repo, `HEAD:${STORAGE}`)
    rmSync(file)
    writeFileSync(file, 'no zlib')
    forget(repo)
    expect(cli(repo, 'check', '--staged')).toMatchObject(failure(/countersign: .*/))
  })

  test('an index that is damaged', () => {
    const repo = guarded()
    truncateSync(join(repo.root, '.git/index'), 20)
    const before = stateOf(repo)
    expect(cli(repo, 'check', '--staged')).toMatchObject(failure(/index file|failed/))
    expect(cli(repo, 'check', '--all')).toMatchObject(failure(/index file|failed/))
    expect(stateOf(repo)).toEqual(before)
  })

  test.each(['check', 'score', 'metrics'])('a pipe where a packet should be, for %s', (command) => {
    const repo = guarded()
    rmSync(join(repo.root, STORAGE))
    repo.run('mkfifo', [join(repo.root, STORAGE)])
    const { status, stderr } = cli(repo, command)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(STORAGE) as string })
  })

  test.each([
    ['check', '--base', 'nowhere'],
    ['check', '--config', 'nowhere.json'],
    ['check', '--now', 'yesterday'],
    ['post-work', 'WP-1-Session-Store', '--base', 'nowhere'],
  ])('%s %s %s', (...args) => {
    expect(cli(guarded(), ...args)).toMatchObject(failure(/^countersign: |^error: /))
  })

  test('a commit is stopped by what cannot be read, too', () => {
    const repo = guarded()
    rmSync(objectFile(repo, `HEAD:${LEDGER}`))
    forget(repo)
    const head = repo.git('rev-parse', 'HEAD')
    repo.run('git', ['add', '--', STORAGE])
    repo.write(NOTE)
    repo.run('git', ['add', '--', STORAGE])
    expect(repo.tryGit('commit', '--message', 'note').status).not.toBe(0)
    expect(repo.git('rev-parse', 'HEAD')).toBe(head)
  })
})

test('a time before 1970 is a time like any other', () => {
  const repo = guarded()
  repo.stage(NOTE)
  expect(cli(repo, 'check', '--staged', '--now', '1969-07-20T20:17:00Z')).toMatchObject(PASSED)
  repo.stage(LOCKED_EDIT)
  expect(cli(repo, 'check', '--staged', '--now', '1969-07-20T20:17:00Z')).toMatchObject({ status: 1 })
})

describe('where nothing can be written', () => {
  test('a commit stops with a reason, and a check, which leaves nothing, still judges', () => {
    const repo = guarded()
    forget(repo)
    writeFileSync(join(repo.root, '.git/countersign'), 'in the way')
    const before = stateOf(repo)
    repo.stage(NOTE)
    expect(cli(repo, 'check', '--staged')).toMatchObject(PASSED)
    expect(cli(repo, 'check', '--all', '--now', '2026-03-06T12:00:00Z')).toMatchObject(PASSED)
    expect(commit(repo, NOTE)).toMatchObject(blockedBy('.git/countersign/judged'))
    repo.git('reset', '--quiet', '--hard')
    expect(stateOf(repo)).toEqual(before)
  })

  test('a cache that is damaged is not believed', () => {
    const repo = guarded()
    expect(commit(repo, NOTE)).toMatchObject(PASSED)
    const folder = join(repo.root, '.git/countersign')
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) truncateSync(join(entry.parentPath, entry.name), 20)
    expect(commit(repo, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
  })

  const DONE = [CLI, 'status', 'WP-1-Session-Store', 'DONE', '--now', '2026-03-06T12:00:00Z']
  const notWritten = { status: 2, stdout: '', stderr: expect.stringContaining('Nothing was written: ') as string }

  test('a command that writes is stopped by the largest size of a file, and leaves nothing', () => {
    const repo = guarded()
    const before = stateOf(repo)
    const limited = (blocks: string) =>
      repo.run('sh', ['-c', `trap '' XFSZ; ulimit -f ${blocks}; exec node "$@"`, 'sh', ...DONE])
    expect(limited('4')).toMatchObject(notWritten)
    expect(limited('4').stderr).toContain('EFBIG')
    expect(stateOf(repo)).toEqual(before)
    expect(limited('unlimited')).toMatchObject(PASSED)
  })

  test.skipIf(!canMount())('a command that writes is stopped by a disk that is full, and leaves nothing', () => {
    const folder = temporaryFolder()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder])
    try {
      cpSync(guarded().root, folder, { recursive: true })
      const repo = repositoryAt(folder)
      const before = stateOf(repo)
      const filler = join(folder, '.git/filler')
      expect(repo.run('sh', ['-c', `cat /dev/zero > ${filler}`]).status).not.toBe(0)
      for (const free of [0, 1, 1, 1]) {
        truncateSync(filler, statSync(filler).size - free * 4096)
        expect(repo.run('node', DONE)).toMatchObject(notWritten)
        expect(stateOf(repo)).toEqual(before)
      }
      rmSync(filler)
      expect(repo.run('node', DONE)).toMatchObject(PASSED)
    } finally {
      execFileSync('umount', ['--lazy', folder])
    }
  })

  test('a report that cannot be written is a failure', () => {
    const repo = guarded()
    mkdirSync(join(repo.root, 'report.json'))
    const { status, stderr } = cli(repo, 'check', '--format', 'json', '--output', 'report.json')
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('report.json') as string })
  })
})

/** Commits without waiting; resolves to the exit code and what was said. */
const committing = ({ root }: TestRepository) =>
  new Promise<{ status: number | null; text: string }>((resolve) => {
    const identity = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.invalid']
    const child = spawn('git', [...identity, 'commit', '--message', 'work'], { cwd: root })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.on('close', (status) => resolve({ status, text }))
  })

test('commits at once in linked worktrees do not disturb each other', async () => {
  const repo = guarded()
  const trees = [repo.worktree('feat/WP-1-Session-Store'), repo.worktree('feat/two'), repo.worktree('feat/three')]
  trees[0]!.stage(IN_SCOPE)
  trees[1]!.stage(LOCKED_EDIT)
  trees[2]!.stage({ [SESSION]: `${repo.read(SESSION)}- A later note.\n` })
  const [inScope, locked, noted] = await Promise.all(trees.map(committing))
  expect(inScope).toMatchObject(PASSED)
  expect(locked).toMatchObject(blockedBy('locked-packet-unchanged'))
  expect(noted).toMatchObject(PASSED)
  expect(trees.map(({ git }) => git('log', '-1', '--format=%s'))).toEqual(['work', 'Add Countersign', 'work'])
})
