import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/commands/judge.ts'
import { packetId } from '../../src/core/packet.ts'
import type { Snapshot } from '../../src/core/snapshot.ts'
import { readSnapshot, type SnapshotRequest } from '../../src/io/snapshot.ts'
import { repository, temporaryFolder, type TestRepository } from '../support/repository.ts'

const SIGNATURE = 'maria251220251030'
const PACKET = 'docs/task_packets/WP-1-Storage.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const CONFIG = 'countersign.config.json'

const packet = (id: string, signature = SIGNATURE, notes = '') =>
  `# ${id}\n\n- TASK_ID: ${id}\n- STATUS: READY_FOR_DEV\n- USER_SIGNATURE: ${signature}\n\n## NOTES\n\n${notes}\n`

const read = async (at: TestRepository, request: Partial<SnapshotRequest> = {}) =>
  readSnapshot({ cwd: at.root, mode: 'staged', now: new Date('2026-03-01T12:00:00Z'), ...request })
const snapshot = async (at: TestRepository, request: Partial<SnapshotRequest> = {}): Promise<Snapshot> =>
  (await read(at, request)).snapshot
const staged = (at: TestRepository, request: Partial<SnapshotRequest> = {}) => snapshot(at, request)
const range = (at: TestRepository, base: string, request: Partial<SnapshotRequest> = {}) =>
  snapshot(at, { mode: 'range', base, ...request })
const all = (at: TestRepository, request: Partial<SnapshotRequest> = {}) => snapshot(at, { mode: 'all', ...request })
const paths = ({ change }: Snapshot) => change.files.map((file) => file.path)
const ids = (tree: Snapshot['head']) => tree.packets.map(packetId)
const namedIn = ({ change }: Snapshot) => change.workPackets.map(({ id, by }) => `${id} by ${by}`)

/** A repository with one signed packet on main. */
function started(): TestRepository {
  const repo = repository()
  repo.commit('start', { [PACKET]: packet('WP-1-Storage'), 'src/a.ts': 'a', 'src/b.ts': 'b' })
  return repo
}

describe('staged: the index against HEAD', () => {
  test('has the change, both trees, and the texts of governance documents only', async () => {
    const repo = started()
    repo.stage({ [PACKET]: packet('WP-1-Storage', SIGNATURE, 'done'), 'src/a.ts': null, 'src/c.ts': 'c' })
    repo.write({ [PACKET]: 'not staged', 'src/d.ts': 'not staged' })
    const { snapshot, baseName, headName } = await read(repo)
    expect([baseName, headName]).toEqual([repo.git('rev-parse', 'HEAD'), null])
    expect(snapshot.change.files.map(({ path, before, after }) => [path, before?.text, after?.text])).toEqual([
      [PACKET, packet('WP-1-Storage'), packet('WP-1-Storage', SIGNATURE, 'done')],
      ['src/a.ts', null, undefined],
      ['src/c.ts', undefined, null],
    ])
    expect([...snapshot.head.files.keys()]).toEqual([PACKET, 'src/b.ts', 'src/c.ts'])
    expect([...snapshot.before.files.keys()].sort()).toEqual([PACKET, 'src/a.ts', 'src/b.ts'])
    expect(snapshot.base).toBe(snapshot.before)
    expect([snapshot.head.name, snapshot.base.name, snapshot.change.kind]).toEqual(['the index', 'HEAD', 'commit'])
    expect(snapshot.head.packets[0]!.lineCount).toBe(snapshot.base.packets[0]!.lineCount)
  })
  test('before the first commit has everything as new', async () => {
    const repo = repository({ branch: 'feat/WP-1-Storage' })
    repo.stage({ [PACKET]: packet('WP-1-Storage'), a: '', 'countersign.config.json': '{"failOn":"low"}' })
    const { snapshot, baseName } = await read(repo)
    expect(baseName).toBe(null)
    expect(paths(snapshot)).toEqual(['a', CONFIG, PACKET].sort())
    expect(snapshot.base.files.size).toBe(0)
    expect(snapshot.config.failOn).toBe('high')
    expect(namedIn(snapshot)).toEqual(['WP-1-Storage by branch'])
  })
  test('that is empty changes nothing', async () => {
    expect((await staged(started())).change).toEqual({
      files: [],
      workPackets: [],
      namingDeferred: false,
      kind: 'commit',
      signedTexts: {},
      signatureUses: {},
    })
  })
  test('in a folder of the repository is about the whole repository', async () => {
    const repo = started()
    repo.stage({ 'src/a.ts': '2', 'docs/x.md': 'x' })
    expect(paths(await staged(repo, { cwd: join(repo.root, 'src') }))).toEqual(['docs/x.md', 'src/a.ts'])
  })
  test('leaves out what is only meant to be added, and keeps empty files', async () => {
    const repo = started()
    repo.commit('empty', { empty: '' })
    repo.stage({ 'empty too': '' })
    repo.write({ 'docs/task_packets/WP-2.md': packet('WP-2') })
    repo.git('rm', '--quiet', '--cached', 'src/a.ts')
    repo.git('add', '--intent-to-add', 'docs/task_packets/WP-2.md', 'src/a.ts')
    const { head, before, change } = await staged(repo)
    expect([...head.files.keys()]).toEqual([PACKET, 'empty', 'empty too', 'src/b.ts'])
    expect([...before.files.keys()].sort()).toEqual([PACKET, 'empty', 'src/a.ts', 'src/b.ts'])
    expect(change.files.map((file) => file.path)).toEqual(['empty too', 'src/a.ts'])
  })
  test('in a conflict is an error', async () => {
    const repo = started()
    repo.branch('other')
    repo.commit('theirs', { 'src/a.ts': 'theirs' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('ours', { 'src/a.ts': 'ours' })
    repo.tryGit('merge', 'other')
    await expect(staged(repo)).rejects.toThrow('`src/a.ts` is unmerged')
  })
  test('in a merge is only what differs from every parent', async () => {
    const repo = started()
    repo.branch('other')
    repo.commit('theirs', { 'src/a.ts': 'theirs', 'src/their.ts': 'x' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('ours', { 'src/a.ts': 'ours', 'src/our.ts': 'x' })
    repo.tryGit('merge', 'other')
    repo.stage({ 'src/a.ts': 'both', 'src/own.ts': 'x', 'src/our.ts': null })
    const merged = await staged(repo)
    expect(paths(merged)).toEqual(['src/a.ts', 'src/own.ts'])
    expect(merged.head.files.has('src/their.ts')).toBe(true)
    expect(merged.before.files.has('src/their.ts')).toBe(false)
  })
  test('with links, submodules and twins has them as they are', async () => {
    const repo = started()
    const commit = repo.git('rev-parse', 'HEAD')
    repo.stage({ [PACKET]: { link: '../../src/a.ts' } })
    repo.git('update-index', '--add', '--cacheinfo', `160000,${commit},docs/task_packets/WP-2.md`)
    repo.git('update-index', '--add', '--cacheinfo', `100644,${repo.git('rev-parse', 'HEAD:src/a.ts')},SRC/a.ts`)
    const { head, change } = await staged(repo)
    expect(change.files.map(({ path, after }) => [path, after?.mode, after?.text])).toEqual([
      ['SRC/a.ts', '100644', null],
      [PACKET, '120000', null],
      ['docs/task_packets/WP-2.md', '160000', null],
    ])
    expect(head.packets.map((read) => read.unreadable)).toEqual(['it is a symbolic link', 'it is a submodule'])
  })
  test('in a linked worktree is about that worktree', async () => {
    const repo = started()
    const tree = repo.worktree('feat/WP-1-Storage')
    tree.stage({ 'src/a.ts': 'tree' })
    repo.stage({ 'src/b.ts': 'main' })
    const there = await staged(tree)
    expect([paths(there), namedIn(there)]).toEqual([['src/a.ts'], ['WP-1-Storage by branch']])
    expect(paths(await staged(repo))).toEqual(['src/b.ts'])
  })
  test('in a sparse checkout has what is not checked out', async () => {
    const repo = started()
    repo.git('sparse-checkout', 'set', '--cone', 'src')
    expect(existsSync(join(repo.root, PACKET))).toBe(false)
    repo.write({ 'src/a.ts': '2' })
    repo.git('add', 'src/a.ts')
    const sparse = await staged(repo)
    expect([paths(sparse), ids(sparse.head)]).toEqual([['src/a.ts'], ['WP-1-Storage']])
  })
  test('in a SHA-256 repository', async () => {
    const repo = repository({ objectFormat: 'sha256' })
    repo.stage({ [PACKET]: packet('WP-1-Storage'), empty: '' })
    expect(ids((await staged(repo)).head)).toEqual(['WP-1-Storage'])
    repo.commit('start')
    repo.stage({ [PACKET]: packet('WP-1-Storage-Other') })
    const { change, head } = await staged(repo)
    expect(change.signedTexts).toEqual({ [PACKET]: [packet('WP-1-Storage')] })
    expect(head.files.get('empty')!.oid).toHaveLength(64)
  })
  test('is read raw, whatever attributes and filters say', async () => {
    const repo = started()
    repo.git('config', 'filter.lie.clean', 'cat')
    repo.git('config', 'filter.lie.smudge', 'echo lie')
    repo.commit('attributes', { '.gitattributes': '*.md filter=lie text eol=crlf diff=lie' })
    repo.git('config', 'diff.lie.textconv', 'echo lie')
    repo.stage({ [PACKET]: packet('WP-1-Storage', SIGNATURE, 'x') })
    expect((await staged(repo)).change.files[0]!.after!.text).toBe(packet('WP-1-Storage', SIGNATURE, 'x'))
  })
  test('with a missing object is an error that names it', async () => {
    const repo = started()
    repo.commit('more', { 'docs/TASK_BOARD.md': '# Board\n' })
    const oid = repo.git('rev-parse', 'HEAD:docs/TASK_BOARD.md')
    rmSync(join(repo.root, '.git/objects', oid.slice(0, 2), oid.slice(2)))
    await expect(staged(repo)).rejects.toThrow(`Missing \`docs/TASK_BOARD.md\` (object ${oid})`)
  })
  test('in a repository without a working tree is an error that says what works', async () => {
    const bare = started().clone('--bare')
    await expect(staged(bare)).rejects.toThrow('has no working tree: judge commits with `--base REV`')
    await expect(all(bare)).rejects.toThrow('has no working tree')
  })
})

describe('a hook of `git commit -- path` sees what that commit will have', () => {
  const bundle = () => {
    const file = join(temporaryFolder(), 'read.mjs')
    const source = fileURLToPath(new URL('../../src/io/snapshot.ts', import.meta.url))
    const code = `import { readSnapshot } from ${JSON.stringify(source)}
      const { snapshot } = await readSnapshot({ cwd: '.', mode: 'staged', now: new Date(0) })
      console.error(snapshot.change.files.map((file) => file.path).join(), process.env.GIT_INDEX_FILE)`
    buildSync({
      stdin: { contents: code, resolveDir: temporaryFolder() },
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
    })
    return file
  }
  const commitByPath = (at: TestRepository) => {
    at.stage({ 'src/b.ts': 'staged before' })
    at.write({ 'src/a.ts': 'by path' })
    const { stderr, status } = at.tryGit('commit', '--quiet', '--message', 'part', '--', 'src/a.ts')
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^src\/a\.ts \S*\/next-index-/)])
  }
  test('in the main working tree and in a linked one', () => {
    const repo = started()
    const tree = repo.worktree('other')
    repo.hook('pre-commit', `#!/bin/sh\nexec node ${bundle()}\n`)
    commitByPath(repo)
    commitByPath(tree)
  })
})

describe('range: a base and a head, through the merge base', () => {
  test('does not blame a branch that is behind for what main did, and binds by the tip of main', async () => {
    const repo = started()
    repo.branch('feat/WP-1-Storage')
    const tip = repo.commit('work', { 'src/a.ts': '2' })
    repo.git('switch', '--quiet', 'main')
    const main = repo.commit('meanwhile', { 'src/b.ts': '2', 'docs/task_packets/WP-2.md': packet('WP-2', 'x') })
    const { snapshot, baseName, headName } = await read(repo, {
      mode: 'range',
      base: 'main',
      head: 'feat/WP-1-Storage',
    })
    expect([baseName, headName]).toEqual([main, tip])
    expect(paths(snapshot)).toEqual(['src/a.ts'])
    expect([ids(snapshot.base), ids(snapshot.before), ids(snapshot.head)]).toEqual([
      ['WP-1-Storage', 'WP-2'],
      ['WP-1-Storage'],
      ['WP-1-Storage'],
    ])
    expect([namedIn(snapshot), snapshot.change.kind]).toEqual([['WP-1-Storage by branch'], 'branch'])
  })
  test('does not blame a branch for main after it has merged main', async () => {
    const repo = started()
    repo.branch('work')
    repo.commit('work', { 'src/a.ts': '2' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('WP-9: meanwhile', { 'src/b.ts': '2' })
    repo.git('switch', '--quiet', 'work')
    repo.git('merge', '--quiet', '--no-edit', 'main')
    const merged = await range(repo, 'main')
    expect([paths(merged), namedIn(merged)]).toEqual([['src/a.ts'], []])
  })
  test('judges both sides of a rename, and removals', async () => {
    const repo = started()
    repo.branch('work')
    repo.git('mv', 'src/a.ts', 'src/moved.ts')
    repo.commit('work', { 'src/b.ts': null })
    expect(paths(await range(repo, 'main'))).toEqual(['src/a.ts', 'src/b.ts', 'src/moved.ts'])
  })
  test('of commits that are the same changes nothing', async () => {
    const repo = started()
    expect(paths(await range(repo, 'HEAD'))).toEqual([])
  })
  test('works on a detached HEAD and without a working tree', async () => {
    const repo = started()
    repo.git('checkout', '--quiet', '--detach')
    repo.commit('WP-1-Storage: work', { 'src/a.ts': '2' })
    expect(namedIn(await range(repo, 'main'))).toEqual(['WP-1-Storage by subject'])
    const bare = repo.clone('--bare')
    expect(paths(await range(bare, 'main'))).toEqual(['src/a.ts'])
  })
  test('of an unknown revision is an error that names it', async () => {
    await expect(range(started(), 'origin/main')).rejects.toThrow('Unknown revision `origin/main`: fetch it')
    await expect(range(repository(), 'HEAD')).rejects.toThrow('Unknown revision `HEAD`')
    await expect(snapshot(started(), { mode: 'range' })).rejects.toThrow('Missing a base')
  })
  test('in a clone that is too shallow is an error that says how to deepen it', async () => {
    const repo = started()
    repo.branch('work')
    repo.commit('work', { 'src/a.ts': '2' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('meanwhile', { 'src/b.ts': '2' })
    const clone = repo.clone('--depth=1', '--no-single-branch')
    await expect(range(clone, 'origin/main', { head: 'origin/work' })).rejects.toThrow(
      /no common commit in this shallow clone: fetch the history with `git fetch --unshallow`.*`fetch-depth: 0`/,
    )
    await expect(range(clone, 'HEAD~1')).rejects.toThrow('in this shallow clone')
    clone.git('fetch', '--quiet', '--unshallow')
    expect(paths(await range(clone, 'origin/main', { head: 'origin/work' }))).toEqual(['src/a.ts'])
  })
  test('of unrelated histories is an error', async () => {
    const repo = started()
    repo.git('checkout', '--quiet', '--orphan', 'alone')
    repo.commit('alone')
    await expect(range(repo, 'main')).rejects.toThrow('`main` and `HEAD` have no common commit: name a base')
  })
  test('is not fooled by replaced commits', async () => {
    const repo = started()
    const first = repo.git('rev-parse', 'HEAD')
    repo.branch('work')
    const bad = repo.commit('bad', { 'src/a.ts': 'bad' })
    repo.git('replace', bad, repo.git('commit-tree', '-p', first, '-m', 'lie', `${first}^{tree}`))
    expect(paths(await range(repo, 'main'))).toEqual(['src/a.ts'])
  })
})

describe('all: the working tree', () => {
  test('is its own base, with untracked files and without ignored and removed ones', async () => {
    const repo = started()
    repo.write({ 'docs/task_packets/WP-2.md': packet('WP-2', 'x'), '.gitignore': 'docs/task_packets/WP-3.md\n' })
    repo.write({ 'docs/task_packets/WP-3.md': packet('WP-3'), 'src/a.ts': null, [PACKET]: packet('WP-1-Edited') })
    const { snapshot, baseName, headName } = await read(repo, { mode: 'all', workPackets: ['WP-2'] })
    expect([baseName, headName]).toEqual([null, null])
    expect([...snapshot.head.files.keys()].sort()).toEqual([
      '.gitignore',
      PACKET,
      'docs/task_packets/WP-2.md',
      'src/b.ts',
    ])
    expect(ids(snapshot.head)).toEqual(['WP-1-Edited', 'WP-2'])
    expect([snapshot.base === snapshot.head, snapshot.before === snapshot.head]).toEqual([true, true])
    expect([paths(snapshot), namedIn(snapshot)]).toEqual([[], ['WP-2 by option']])
  })
  test('gives a file that is read the object id that git would give it', async () => {
    const repo = started()
    repo.write({ [PACKET]: packet('WP-1-Edited') })
    expect((await all(repo)).head.files.get(PACKET)!.oid).toBe(repo.git('hash-object', PACKET))
  })
  test('takes from the index what a sparse checkout leaves out', async () => {
    const repo = started()
    repo.git('sparse-checkout', 'set', '--cone', 'src')
    expect(ids((await all(repo)).head)).toEqual(['WP-1-Storage'])
  })
  test('works before the first commit and with SHA-256', async () => {
    const repo = repository({ objectFormat: 'sha256' })
    repo.write({ [PACKET]: packet('WP-1-Storage') })
    const { head } = await all(repo)
    expect(head.files.get(PACKET)!.oid).toBe(repo.git('hash-object', PACKET))
  })
  test('has links as links, and nothing from behind a linked folder', async () => {
    const repo = started()
    const outside = temporaryFolder()
    mkdirSync(join(outside, 'task_packets'))
    writeFileSync(join(outside, 'task_packets/WP-1-Storage.md'), packet('WP-1-Outside'))
    repo.write({ 'docs/task_packets/WP-2.md': packet('WP-2') })
    repo.stage()
    repo.write({ 'docs/task_packets/WP-2.md': { link: 'WP-1-Storage.md' } })
    const linked = (await all(repo)).head
    expect(linked.packets.map((read) => read.unreadable)).toEqual([null, 'it is a symbolic link'])
    repo.write({ docs: { link: outside }, 'docs2/task_packets/WP-4.md': packet('WP-4') })
    repo.write({ [CONFIG]: '{"paths":{"packets":["**/WP-*.md"]}}' })
    expect(ids((await all(repo)).head)).toEqual(['WP-4'])
  })
  test.each([
    ['a folder', (file: string) => mkdirSync(file)],
    ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ])('with %s in the place of a document is an error', async (thing, make) => {
    const repo = started()
    unlinkSync(join(repo.root, PACKET))
    make(join(repo.root, PACKET))
    await expect(all(repo)).rejects.toThrow(`\`${PACKET}\` cannot be read: it is ${thing}, expected a file`)
  })
  test('has an embedded repository as one path', async () => {
    const repo = started()
    repo.write({ 'inner/a': '' })
    repo.run('git', ['init', '--quiet', 'inner'])
    expect((await all(repo)).head.files.get('inner')!.mode).toBe('160000')
  })
  test('reads documents whose paths are no UTF-8', async () => {
    const repo = started()
    const folder = Buffer.from(join(repo.root, 'docs/task_packets/WP-'))
    for (const byte of [0xfe, 0xff])
      writeFileSync(Buffer.concat([folder, Buffer.from([byte]), Buffer.from('.md')]), packet(`WP-${byte}`))
    expect(ids((await all(repo)).head)).toEqual(['WP-1-Storage', 'WP-254', 'WP-255'])
    repo.stage()
    expect(ids((await staged(repo)).head)).toEqual(['WP-1-Storage', 'WP-254', 'WP-255'])
  })
  test('without a packet is an error that says where packets are expected', async () => {
    const repo = repository()
    repo.commit('start', { a: '1' })
    await expect(all(repo)).rejects.toThrow(
      'No packet was found in the working tree: nothing matches `docs/task_packets/**/WP-*.md` (`paths.packets` in `countersign.config.json`)',
    )
  })
})

describe('the configuration', () => {
  const withConfig = (config: object) => {
    const repo = started()
    repo.commit('configure', { [CONFIG]: JSON.stringify(config) })
    return repo
  }
  test('binds as it is at the base, and a change cannot write its own', async () => {
    const repo = withConfig({ failOn: 'medium' })
    repo.stage({ [CONFIG]: '{"failOn":"critical"}' })
    const { config, change } = await staged(repo)
    expect([config.failOn, change.files[0]!.before!.text, change.files[0]!.after!.text]).toEqual([
      'medium',
      '{"failOn":"medium"}',
      '{"failOn":"critical"}',
    ])
    expect((await all(repo)).config.failOn).toBe('critical')
    repo.commit('change it')
    expect((await range(repo, 'HEAD~1')).config.failOn).toBe('medium')
    expect((await range(repo, 'HEAD')).config.failOn).toBe('critical')
  })
  test('is the default where the base has none', async () => {
    const repo = started()
    repo.stage({ [CONFIG]: '{"failOn":"critical"}' })
    expect((await staged(repo)).config.failOn).toBe('high')
  })
  test('says where the packets are, on both sides', async () => {
    const repo = withConfig({ paths: { packets: ['work/WP-*.md'] } })
    repo.stage({ 'work/WP-5.md': packet('WP-5') })
    const { head, base } = await staged(repo)
    expect([ids(head), ids(base)]).toEqual([['WP-5'], []])
  })
  test('is replaced by the file that is named', async () => {
    const repo = withConfig({ failOn: 'medium' })
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'own.json'), '{"failOn":"low"}')
    const configFile = join(folder, 'own.json')
    expect((await staged(repo, { configFile })).config.failOn).toBe('low')
    expect((await all(repo, { configFile })).config.failOn).toBe('low')
    await expect(staged(repo, { configFile: 'none.json' })).rejects.toThrow(
      'The configuration `none.json` cannot be read: there is no such file',
    )
  })
  test('that is broken at the base is an error, with the way out', async () => {
    const repo = withConfig({ failOn: 'never' })
    await expect(staged(repo)).rejects.toThrow(
      '`countersign.config.json`: Unexpected "never" at `failOn`, expected one of `critical`, `high`, `medium`, `low`\n' +
        'It binds as it is at HEAD: put back the last `countersign.config.json` that could be used, `{}` where there was none, in a change of nothing else',
    )
    const configFile = join(temporaryFolder(), 'own.json')
    writeFileSync(configFile, '{}')
    expect((await staged(repo, { configFile })).config.failOn).toBe('high')
  })
  describe('that is broken at the base', () => {
    const restored = async (repo: TestRepository, request: Partial<SnapshotRequest> = {}) => {
      const { config, change } = await staged(repo, request)
      return { failOn: config.failOn, restored: change.files.map((file) => file.restored) }
    }
    const broken = () => {
      const repo = withConfig({ failOn: 'medium', rules: { 'board-current': 'off' } })
      repo.commit('broken', { [CONFIG]: '{"failOn":' })
      return repo
    }
    test('is repaired by the last one that could be used, which judges meanwhile', async () => {
      const repo = broken()
      repo.stage({ [CONFIG]: '{"failOn":"medium","rules":{"board-current":"off"}}' })
      expect(await restored(repo)).toEqual({ failOn: 'medium', restored: [true] })
    })
    test('and judges by it whatever else is put there', async () => {
      const repo = broken()
      for (const text of ['{"failOn":"low"}', '{}', null]) {
        repo.stage({ [CONFIG]: text })
        expect(await restored(repo)).toEqual({ failOn: 'medium', restored: [false] })
      }
    })
    test('is an error for a change of anything more, and of nothing', async () => {
      const repo = broken()
      await expect(staged(repo)).rejects.toThrow('put back the last')
      repo.stage({ [CONFIG]: '{"failOn":"medium","rules":{"board-current":"off"}}', 'src/a.ts': 'x' })
      await expect(staged(repo)).rejects.toThrow('in a change of nothing else')
    })
    test('and never could be used is repaired by the default alone', async () => {
      const repo = withConfig({ failOn: 'never' })
      repo.stage({ [CONFIG]: '{"failOn":"low"}' })
      expect(await restored(repo)).toEqual({ failOn: 'high', restored: [false] })
      repo.stage({ [CONFIG]: '{}' })
      expect(await restored(repo)).toEqual({ failOn: 'high', restored: [true] })
    })
    test('since this version does not know a rule of it is repaired by leaving that out', async () => {
      const repo = broken()
      repo.stage({ [CONFIG]: '{"failOn":"medium"}' })
      expect(await restored(repo, { knownRules: ['packet-signed'] })).toEqual({ failOn: 'medium', restored: [true] })
    })
    test('is an error in a shallow clone, which does not know what bound before', async () => {
      const clone = broken().clone('--depth=1')
      clone.stage({ [CONFIG]: '{}' })
      await expect(staged(clone)).rejects.toThrow(/shallow clone[^]*put back the last/)
    })
  })
  test('that a change breaks is an error before it binds', async () => {
    const repo = started()
    repo.stage({ [CONFIG]: '{"failOn":' })
    await expect(staged(repo)).rejects.toThrow('`countersign.config.json:1:11`: Unexpected end, expected valid JSON')
    await expect(all(repo)).rejects.toThrow('expected valid JSON')
    repo.stage({ [CONFIG]: { link: 'src/a.ts' } })
    await expect(staged(repo)).rejects.toThrow('`countersign.config.json` is no regular file at the index')
  })
  test('that names a rule that is not known is an error', async () => {
    const repo = withConfig({ rules: { 'board-curent': 'off' } })
    await expect(staged(repo, { knownRules: ['board-current'] })).rejects.toThrow(
      'Unexpected key `rules.board-curent`, expected the id of a rule',
    )
  })
})

describe('the work packets of a change', () => {
  test('come from option, branch and message, and from what the caller knows better', async () => {
    const repo = started()
    repo.branch('feat/WP-1-Storage-fix')
    repo.stage({ 'src/a.ts': '2' })
    expect(namedIn(await staged(repo))).toEqual(['WP-1-Storage by branch'])
    const naming = { branch: null, title: '[WP-2] x', body: 'Work-Packet: WP-3', messages: ['x\n\nWork-Packet: WP-4'] }
    expect(namedIn(await staged(repo, { workPackets: ['WP-5'], naming }))).toEqual([
      'WP-5 by option',
      'WP-4 by trailer',
      'WP-3 by body',
      'WP-2 by title',
    ])
  })
  test('wait for the message only where nothing else names one', async () => {
    const repo = started()
    repo.stage({ 'src/a.ts': '2' })
    expect((await staged(repo, { messagePending: true })).change.namingDeferred).toBe(true)
    expect((await staged(repo)).change.namingDeferred).toBe(false)
    repo.git('switch', '--quiet', '--create', 'WP-1-Storage')
    expect((await staged(repo, { messagePending: true })).change.namingDeferred).toBe(false)
  })
  test('in a rebase are those of the branch that is being rebased', async () => {
    const repo = started()
    repo.branch('feat/WP-1-Storage')
    repo.commit('work', { 'src/a.ts': '2' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('meanwhile', { 'src/a.ts': '3' })
    repo.git('switch', '--quiet', 'feat/WP-1-Storage')
    expect(repo.tryGit('rebase', 'main').status).not.toBe(0)
    repo.stage({ 'src/a.ts': '4' })
    expect(namedIn(await staged(repo))).toEqual(['WP-1-Storage by branch'])
  })
  test('on a detached HEAD are none', async () => {
    const repo = started()
    repo.git('checkout', '--quiet', '--detach')
    repo.stage({ 'src/a.ts': '2' })
    expect(namedIn(await staged(repo))).toEqual([])
  })
})

describe('putting a file back', () => {
  const behind = () => {
    const repo = started()
    repo.branch('work')
    repo.commit('work', { 'src/a.ts': 'changed', 'src/new.ts': 'new', 'src/b.ts': 'changed' })
    return repo
  }
  const restored = ({ change }: Snapshot) => change.files.map((file) => [file.path, file.restored])
  test('to the merge base with the default branch is marked, on both counts', async () => {
    const repo = behind()
    repo.stage({ 'src/a.ts': 'a', 'src/new.ts': null, 'src/b.ts': 'other' })
    expect(restored(await staged(repo))).toEqual([
      ['src/a.ts', true],
      ['src/b.ts', false],
      ['src/new.ts', true],
    ])
    const base = repo.git('rev-parse', 'HEAD')
    repo.commit('back')
    expect(restored(await range(repo, base))).toEqual([
      ['src/a.ts', true],
      ['src/b.ts', false],
      ['src/new.ts', true],
    ])
  })
  test('is not marked against what the default branch has since', async () => {
    const repo = behind()
    repo.git('switch', '--quiet', 'main')
    repo.commit('meanwhile', { 'src/a.ts': 'meanwhile' })
    repo.git('switch', '--quiet', 'work')
    repo.stage({ 'src/a.ts': 'meanwhile' })
    expect(restored(await staged(repo))).toEqual([['src/a.ts', false]])
  })
  test('with another mode is no putting back', async () => {
    const repo = behind()
    repo.write({ 'src/a.ts': 'a' })
    repo.run('chmod', ['+x', 'src/a.ts'])
    repo.stage()
    expect(restored(await staged(repo))).toEqual([['src/a.ts', false]])
  })
  test('on the default branch itself, and without one, is a change', async () => {
    const repo = started()
    repo.commit('change', { 'src/a.ts': '2' })
    repo.stage({ 'src/a.ts': 'a' })
    expect(restored(await staged(repo))).toEqual([['src/a.ts', false]])
    repo.git('branch', '--move', 'trunk')
    expect(restored(await staged(repo))).toEqual([['src/a.ts', false]])
  })
})

describe('the signed text of a locked packet', () => {
  test('is the one that first carried its signature, and is read where a change breaks the lock only', async () => {
    const repo = repository()
    repo.commit('draft', { [PACKET]: packet('WP-1-Storage', '<pending>', SIGNATURE) })
    repo.commit('sign', { [PACKET]: packet('WP-1-Storage', SIGNATURE, 'signed') })
    repo.commit('log', { [PACKET]: packet('WP-1-Storage', SIGNATURE, 'signed\nlogged'), other: 'x' })
    repo.stage({ other: 'y' })
    expect((await staged(repo)).change.signedTexts).toEqual({})
    repo.stage({ [PACKET]: packet('WP-1-Storage', SIGNATURE, 'signed\nlogged\nmore') })
    expect((await staged(repo)).change.signedTexts).toEqual({})
    repo.stage({ [PACKET]: packet('WP-1-Storage', SIGNATURE, 'other') })
    expect((await staged(repo)).change.signedTexts).toEqual({ [PACKET]: [packet('WP-1-Storage', SIGNATURE, 'signed')] })
  })
  test('is what there is in a shallow clone', async () => {
    const repo = started()
    repo.commit('log', { [PACKET]: packet('WP-1-Storage', SIGNATURE, 'logged') })
    const clone = repo.clone('--depth=1')
    clone.stage({ [PACKET]: 'x' })
    const { signedTexts } = (await staged(clone)).change
    expect(signedTexts).toEqual({ [PACKET]: [packet('WP-1-Storage', SIGNATURE, 'logged')] })
  })
  test('is not asked for of a packet without a signature', async () => {
    const repo = repository()
    repo.commit('draft', { [PACKET]: packet('WP-1-Storage', '<pending>') })
    repo.stage({ [PACKET]: packet('WP-1-Storage') })
    expect((await staged(repo)).change.signedTexts).toEqual({})
  })
})

describe('the uses of a signature that a change adds', () => {
  test('are the lines of the base tree that hold it, whatever the case, in any file', async () => {
    const repo = started()
    repo.commit('use', { 'notes.txt': `one\nby Maria251220251030.\n`, 'b.bin': new Uint8Array([0, 255]) })
    repo.stage({ 'docs/task_packets/WP-2.md': packet('WP-2'), 'src/a.ts': 'peter010120261200' })
    expect((await staged(repo)).change.signatureUses).toEqual({
      [SIGNATURE]: [
        { path: PACKET, line: 5, text: `- USER_SIGNATURE: ${SIGNATURE}` },
        { path: 'notes.txt', line: 2, text: 'by Maria251220251030.' },
      ],
    })
  })
  test('are none for a fresh one, and none are asked for where it stood in the same document before', async () => {
    const repo = started()
    const fresh = 'maria020120260900'
    repo.stage({ [PACKET]: packet('WP-1-Storage', SIGNATURE, 'x'), [LEDGER]: `| Signature |\n|---|\n| ${fresh} |\n` })
    expect((await staged(repo)).change.signatureUses).toEqual({ [fresh]: [] })
  })
  test('are those at the tip of the base, not at the merge base', async () => {
    const repo = repository()
    repo.commit('start', { a: 'a' })
    repo.branch('work')
    repo.commit('work', { [PACKET]: packet('WP-1-Storage') })
    repo.git('switch', '--quiet', 'main')
    repo.commit('meanwhile', { 'docs/task_packets/WP-2.md': packet('WP-2') })
    const { signatureUses } = (await range(repo, 'main', { head: 'work' })).change
    expect(signatureUses[SIGNATURE]!.map((use) => use.path)).toEqual(['docs/task_packets/WP-2.md'])
  })
  test('are found for many signatures at once', async () => {
    const repo = started()
    const many = Array.from({ length: 60 }, (_, minute) => `Peter0101202612${String(minute).padStart(2, '0')}`)
    repo.commit('use', { 'notes.txt': `by ${many[7]!.toUpperCase()} and ${many[59]}, not by anna010120261207\n` })
    repo.stage({ [LEDGER]: [...many, SIGNATURE].join('\n') })
    const { signatureUses } = (await staged(repo)).change
    const used = Object.entries(signatureUses).filter(([, uses]) => uses.length > 0)
    expect(Object.keys(signatureUses)).toHaveLength(61)
    expect(used.map(([key, uses]) => [key, uses.map((use) => use.path)])).toEqual([
      ['peter010120261207', ['notes.txt']],
      ['peter010120261259', ['notes.txt']],
      [SIGNATURE, [PACKET]],
    ])
  })
  test('are all told, so that none hides behind many', async () => {
    const repo = repository()
    repo.commit('start', { a: `${SIGNATURE}\n`.repeat(500), b: SIGNATURE })
    repo.stage({ [PACKET]: packet('WP-1-Storage') })
    const uses = (await staged(repo)).change.signatureUses[SIGNATURE]!
    expect([uses.length, uses.at(-1)!.path]).toEqual([501, 'b'])
  })
})

describe('the cache', () => {
  const folder = (at: TestRepository) => join(at.root, '.git/countersign/parsed')
  /** The one segment that there is. */
  const file = (at: TestRepository) => {
    const names = readdirSync(folder(at))
    expect(names).toHaveLength(1)
    return join(folder(at), names[0]!)
  }
  const cached = (at: TestRepository) => staged(at, { useCache: true })
  /** What a snapshot says, all of it: packets out of the cache read themselves when they are asked. */
  const told = (snapshot: unknown) =>
    JSON.parse(JSON.stringify(snapshot, (_, value: unknown) => (value instanceof Map ? [...value] : value))) as unknown
  test('gives the same snapshot as reading does', async () => {
    const repo = started()
    repo.commit('spec', {
      'docs/SPEC_CURRENT.md': 'Current: X_Master_Spec_v01.02.md\n',
      'X_Master_Spec_v01.02.md': '# Spec\n\n## 1.1 Storage\n',
      'docs/TASK_BOARD.md': '# Board\n\n## Ready for Dev\n\n- WP-1-Storage\n',
    })
    repo.stage({ 'docs/task_packets/WP-2.md': packet('WP-2') })
    const plain = await staged(repo)
    expect(existsSync(folder(repo))).toBe(false)
    expect(plain.head.spec!.files[0]!.headings.map((heading) => heading.section)).toEqual([null, '1.1'])
    expect(told(await cached(repo))).toEqual(told(plain))
    const text = readFileSync(file(repo), 'utf8')
    expect(told(await cached(repo))).toEqual(told(plain))
    expect(readFileSync(file(repo), 'utf8')).toBe(text)
  })
  test('is used, by every worktree', async () => {
    const repo = started()
    const tree = repo.worktree('other')
    await cached(repo)
    const oid = repo.git('rev-parse', `HEAD:${PACKET}`)
    rmSync(join(repo.root, '.git/objects', oid.slice(0, 2), oid.slice(2)))
    expect(ids((await cached(tree)).head)).toEqual(['WP-1-Storage'])
  })
  test.each([
    ['cut off', (text: string) => text.slice(0, 300)],
    ['edited', (text: string) => text.replace('READY_FOR_DEV', 'VALIDATED')],
    ['empty', () => ''],
    ['no JSON', (text: string) => `${text.split('\n')[0]}\nno`],
  ])('counts for nothing when it is %s, and is written anew', async (_, damage) => {
    const repo = started()
    const plain = await cached(repo)
    const text = readFileSync(file(repo), 'utf8')
    writeFileSync(file(repo), damage(text))
    expect(told(await cached(repo))).toEqual(told(plain))
    // The damaged segment stays until segments are made one.
    const texts = readdirSync(folder(repo)).map((name) => readFileSync(join(folder(repo), name), 'utf8'))
    expect(texts).toContain(text)
  })
  test('holds what was found in packets: a second look at the same tree reads no more of them than what goes together', async () => {
    const repo = started()
    repo.commit('faulty', {
      'docs/task_packets/WP-2.md': packet('WP-2')
        .replace(/^- EFFORT.*\n/m, '')
        .replace('# WP-2', '# TBD'),
    })
    const request = { cwd: repo.root, mode: 'all', now: new Date('2026-03-01'), useCache: true } as const
    const { report } = await judge({ ...request, useCache: false })
    expect(new Set(report.findings.map((finding) => finding.workPacket))).toContain('WP-2')
    expect((await judge(request)).report).toEqual(report)
    const kept = file(repo)
    const [, ...bytes] = readFileSync(kept)
    writeFileSync(kept, Buffer.from([0x20, ...bytes]))
    expect((await judge(request)).report).toEqual(report)
    expect(existsSync(kept)).toBe(true)
  })
  test('whose documents are damaged is taken away, and the verdict is the same', async () => {
    const repo = started()
    const request = { cwd: repo.root, mode: 'all', now: new Date('2026-03-01'), useCache: true } as const
    await judge(request)
    // What rules find in each packet is kept as well, but for one configuration.
    repo.write({ [CONFIG]: '{ "rules": { "effort-estimated": "critical" } }' })
    const { report } = await judge({ ...request, useCache: false })
    expect(report.findings.map(({ rule }) => rule)).toContain('effort-estimated')
    const damaged = file(repo)
    const [, ...bytes] = readFileSync(damaged)
    writeFileSync(damaged, Buffer.from([0x20, ...bytes]))
    expect((await judge(request)).report).toEqual(report)
    expect(existsSync(damaged)).toBe(false)
    expect((await judge(request)).report).toEqual(report)
  })
  test('is one segment again after many commits', async () => {
    const repo = started()
    for (let count = 1; count <= 12; count++) {
      repo.stage({ [`docs/task_packets/WP-2-${count}.md`]: packet(`WP-2-${count}`) })
      await cached(repo)
      expect(readdirSync(folder(repo)).length).toBeLessThanOrEqual(9)
    }
    expect(told(await cached(repo))).toEqual(told(await staged(repo)))
  })
  test('counts for nothing under another configuration', async () => {
    const repo = started()
    await cached(repo)
    repo.commit('configure', { [CONFIG]: '{"lock":{"logSections":["USER"]}}' })
    expect((await cached(repo)).head.packets[0]!.logSections).toEqual([])
  })
  test('that cannot be written is no error', async () => {
    const repo = started()
    writeFileSync(join(repo.root, '.git/countersign'), 'in the way')
    expect(ids((await cached(repo)).head)).toEqual(['WP-1-Storage'])
  })
  test('is left whole by writers at the same time', async () => {
    const repo = started()
    const plain = await staged(repo)
    const snapshots = await Promise.all([cached(repo), cached(repo), cached(repo)])
    expect(snapshots.map(told)).toEqual([plain, plain, plain].map(told))
    expect(told(await cached(repo))).toEqual(told(plain))
  })
})
