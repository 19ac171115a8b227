import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  branchNamed,
  catFiles,
  defaultBranch,
  diffIndex,
  diffTree,
  grepTree,
  hasCommit,
  historyOf,
  isGitError,
  listIndex,
  listTree,
  listUntracked,
  mergeBase,
  messagesOf,
  openRepository,
  resolveCommit,
} from '../../src/io/git.ts'
import { repository, temporaryFolder, type TestRepository } from '../support/repository.ts'

const open = (at: TestRepository) => openRepository(at.root)
const looseObject = (at: TestRepository, oid: string) => join(at.root, '.git/objects', oid.slice(0, 2), oid.slice(2))

describe('a repository is opened', () => {
  test('from a folder in it, with its HEAD', async () => {
    const repo = repository()
    const commit = repo.commit('first', { 'a/b.txt': 'x' })
    expect(await openRepository(join(repo.root, 'a'))).toMatchObject({
      root: repo.root,
      hasWorkTree: true,
      gitDir: join(repo.root, '.git'),
      commonDir: join(repo.root, '.git'),
      objectFormat: 'sha1',
      isShallow: false,
      headCommit: commit,
      headBranch: 'main',
    })
  })
  test('before its first commit', async () => {
    expect(await open(repository())).toMatchObject({ headCommit: null, headBranch: null })
  })
  test('on a detached HEAD', async () => {
    const repo = repository()
    const commit = repo.commit('first')
    repo.git('checkout', '--quiet', '--detach')
    expect(await open(repo)).toMatchObject({ headCommit: commit, headBranch: null })
  })
  test('from a linked worktree, which has its own git directory', async () => {
    const repo = repository()
    repo.commit('first')
    const tree = repo.worktree('feat/x')
    expect(await open(tree)).toMatchObject({
      root: tree.root,
      gitDir: join(repo.root, '.git/worktrees/worktree'),
      commonDir: join(repo.root, '.git'),
      headBranch: 'feat/x',
    })
  })
  test('without a working tree', async () => {
    const repo = repository()
    repo.commit('first')
    const bare = repo.clone('--bare')
    expect(await open(bare)).toMatchObject({
      root: bare.root,
      gitDir: bare.root,
      hasWorkTree: false,
      headBranch: 'main',
    })
  })
  test('with SHA-256', async () => {
    const repo = repository({ objectFormat: 'sha256' })
    const commit = repo.commit('first')
    expect(commit).toHaveLength(64)
    expect(await open(repo)).toMatchObject({ objectFormat: 'sha256', headCommit: commit })
  })
  test('with a relative GIT_DIR, as hooks have it', async () => {
    const repo = repository()
    const commit = repo.commit('first', { 'a/b.txt': 'x' })
    const env = { ...process.env, GIT_DIR: '../.git', GIT_WORK_TREE: '..' }
    const opened = await openRepository(join(repo.root, 'a'), env)
    expect(opened).toMatchObject({ root: repo.root, headCommit: commit })
    expect((await listIndex(opened)).map((entry) => entry.path)).toEqual(['a/b.txt'])
  })
})

describe('a repository that cannot be opened is an error that says what to do', () => {
  test('when there is none', async () => {
    const folder = temporaryFolder()
    const error = await openRepository(folder).catch((reason: unknown) => reason)
    expect(isGitError(error)).toBe(true)
    expect((error as Error).message).toBe(
      `There is no git repository at \`${folder}\`: go into one, or make one with \`git init\``,
    )
  })
  test('when the folder is not there', async () => {
    await expect(openRepository('/no/such/folder')).rejects.toThrow('The folder `/no/such/folder` does not exist')
  })
  test('when git is not installed', async () => {
    await expect(openRepository(temporaryFolder(), { PATH: '/nowhere' })).rejects.toThrow('Git was not found')
  })
  test('when it belongs to somebody else', async () => {
    const repo = repository()
    const env = { ...process.env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
    await expect(openRepository(repo.root, env)).rejects.toThrow(
      /^Git refuses the repository at `.*`, since it belongs to somebody else: trust it with `git config --global --add safe.directory <path>`$/,
    )
  })
  test('when its path has a line break', async () => {
    const repo = repository()
    repo.write({ 'in\nner/x': '' })
    repo.run('git', ['init', '--quiet', 'in\nner'])
    await expect(openRepository(join(repo.root, 'in\nner'))).rejects.toThrow('a path without line breaks')
  })
})

describe('paths are bytes', () => {
  const odd = [
    'a\nb.txt',
    'a"b.txt',
    'a::b.txt',
    '##[x].txt',
    ' lead and trail ',
    'ü.txt',
    'back\\slash',
    ':(glob)**',
    '-x',
  ]
  const bytes = (path: string) => Buffer.from(path, 'latin1')
  const addEntries = (repo: TestRepository, paths: readonly Buffer[]) => {
    const oid = repo.gitWith('x', 'hash-object', '-w', '--stdin')
    const lines = paths.map((path) => Buffer.concat([Buffer.from(`100644 ${oid} 0\t`), path, Buffer.from('\0')]))
    repo.gitWith(Buffer.concat(lines), 'update-index', '-z', '--index-info')
    return oid
  }
  test.each(odd)('%j is listed and compared as it is', async (path) => {
    const repo = repository()
    const first = repo.commit('first')
    const oid = addEntries(repo, [Buffer.from(path)])
    const opened = await open(repo)
    expect(await listIndex(opened)).toEqual([{ path, mode: '100644', oid, isSkipped: false }])
    expect(await diffIndex(opened, first)).toEqual([{ path, before: null, after: { mode: '100644', oid } }])
    repo.git('commit', '--quiet', '--message', 'second')
    expect([...(await listTree(opened, 'HEAD')).keys()]).toEqual([path])
    expect((await grepTree(opened, 'HEAD', ['X'])).map((line) => line.path)).toEqual([path])
    expect(await historyOf(opened, 'HEAD', path)).toEqual([{ mode: '100644', oid }])
  })
  test('two that are no UTF-8 stay apart', async () => {
    const repo = repository()
    repo.commit('first')
    addEntries(repo, [bytes('\xff.txt'), bytes('\xfe.txt'), bytes('\xc3\xbc\xe9.txt'), bytes('\xed\xb3\xbf.txt')])
    const paths = (await listIndex(await open(repo))).map((entry) => entry.path)
    expect(new Set(paths)).toEqual(new Set(['\udcff.txt', '\udcfe.txt', 'ü\udce9.txt', '\udced\udcb3\udcbf.txt']))
  })
  test('two that differ in case only stay apart', async () => {
    const repo = repository()
    repo.commit('first')
    addEntries(repo, [Buffer.from('Docs/A.md'), Buffer.from('docs/a.md')])
    expect((await listIndex(await open(repo))).map((entry) => entry.path)).toEqual(['Docs/A.md', 'docs/a.md'])
  })
})

describe('a difference', () => {
  test('is two sides a path: added, removed, edited, moved, made executable, made a link', async () => {
    const repo = repository()
    const before = repo.commit('first', {
      edited: '1',
      removed: '2',
      moved: 'the same long text',
      mode: '3',
      link: '4',
    })
    repo.write({ added: '5', edited: '6', removed: null, moved: null, 'moved too': 'the same long text' })
    repo.write({ link: { link: 'added' } })
    repo.run('chmod', ['+x', 'mode'])
    const after = repo.commit('second')
    const changes = await diffTree(await open(repo), before, after)
    expect(changes.map(({ path, before, after }) => [path, before?.mode, after?.mode])).toEqual([
      ['added', undefined, '100644'],
      ['edited', '100644', '100644'],
      ['link', '100644', '120000'],
      ['mode', '100644', '100755'],
      ['moved', '100644', undefined],
      ['moved too', undefined, '100644'],
      ['removed', '100644', undefined],
    ])
  })
  test('cannot be hidden by configuration or by .gitmodules', async () => {
    const repo = repository()
    const first = repo.commit('first', { a: '1' })
    const gitmodules = '[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n\tignore = all\n'
    repo.stage({ '.gitmodules': gitmodules, '.gitattributes': '* -diff diff=lie' })
    repo.git('update-index', '--add', '--cacheinfo', `160000,${first},sub`)
    repo.git('config', 'diff.ignoreSubmodules', 'all')
    repo.git('config', 'diff.renames', 'copies')
    repo.git('config', 'diff.lie.textconv', 'false')
    repo.git('config', 'diff.external', 'false')
    const changes = await diffIndex(await open(repo), first)
    expect(changes.find((change) => change.path === 'sub')?.after).toEqual({ mode: '160000', oid: first })
  })
  test('does not run the file system monitor that the repository names', async () => {
    const repo = repository()
    repo.commit('first', { a: '1' })
    repo.write({ 'monitor.sh': '#!/bin/sh\ntouch ran\n' })
    repo.run('chmod', ['+x', 'monitor.sh'])
    repo.git('config', 'core.fsmonitor', join(repo.root, 'monitor.sh'))
    await listUntracked(await open(repo))
    expect(readdirSync(repo.root)).not.toContain('ran')
  })
  test('leaves out what is only meant to be added, unless asked', async () => {
    const repo = repository()
    const first = repo.commit('first', { a: '' })
    repo.write({ meant: 'x' })
    repo.git('add', '--intent-to-add', 'meant')
    const opened = await open(repo)
    expect(await diffIndex(opened, first)).toEqual([])
    expect((await diffIndex(opened, first, 'visible')).map((change) => change.path)).toEqual(['meant'])
  })
})

test('an unmerged path is an error that names it', async () => {
  const repo = repository()
  repo.commit('first', { a: '1' })
  repo.branch('other')
  repo.commit('theirs', { a: '2' })
  repo.git('switch', '--quiet', 'main')
  repo.commit('ours', { a: '3' })
  repo.tryGit('merge', 'other')
  const opened = await open(repo)
  await expect(listIndex(opened)).rejects.toThrow('`a` is unmerged: resolve the conflict and `git add` it first')
  await expect(diffIndex(opened, 'HEAD')).rejects.toThrow('`a` is unmerged')
})

describe('blobs', () => {
  test('come as they are, empty, binary and large ones too', async () => {
    const repo = repository()
    const texts = [
      Buffer.from(''),
      Buffer.from([0, 10, 255, 13, 10]),
      Buffer.alloc(1_000_000, 'ab\n'),
      Buffer.from('\n'),
    ]
    const oids = texts.map((text) => repo.gitWith(text, 'hash-object', '-w', '--stdin', '--no-filters'))
    const contents = await catFiles(await open(repo), oids)
    expect(oids.map((oid) => contents.get(oid)?.equals(texts[oids.indexOf(oid)]!))).toEqual([true, true, true, true])
  })
  test('that are missing are an error that names them', async () => {
    const repo = repository()
    repo.commit('first', { a: '1', b: '2' })
    const oid = repo.git('rev-parse', 'HEAD:b')
    rmSync(looseObject(repo, oid))
    await expect(catFiles(await open(repo), [repo.git('rev-parse', 'HEAD:a'), oid])).rejects.toThrow(`(object ${oid})`)
  })
  test('that are damaged are an error that names them', async () => {
    const repo = repository()
    repo.commit('first', { a: '1' })
    const oid = repo.git('rev-parse', 'HEAD:a')
    rmSync(looseObject(repo, oid))
    repo.write({ [`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`]: 'damage' })
    await expect(catFiles(await open(repo), [oid])).rejects.toThrow(oid)
  })
  test('that are none are an error', async () => {
    const repo = repository()
    const commit = repo.commit('first')
    await expect(catFiles(await open(repo), [commit])).rejects.toThrow(`Unexpected commit as \`${commit}\``)
  })
  test('are not what a replacement makes of them', async () => {
    const repo = repository()
    repo.commit('first', { a: 'true' })
    const oid = repo.git('rev-parse', 'HEAD:a')
    repo.git('replace', oid, repo.gitWith('a lie', 'hash-object', '-w', '--stdin'))
    expect((await catFiles(await open(repo), [oid])).get(oid)?.toString()).toBe('true')
  })
})

describe('commits', () => {
  test('have the merge base that history has, whatever grafts say', async () => {
    const repo = repository()
    const first = repo.commit('first')
    const second = repo.commit('second')
    repo.git('checkout', '--quiet', '--orphan', 'alone')
    const alone = repo.commit('alone')
    repo.write({ '.git/info/grafts': `${alone} ${second}\n${second}\n` })
    const opened = await open(repo)
    expect(await mergeBase(opened, first, second)).toBe(first)
    expect(await mergeBase(opened, second, alone)).toBe(null)
  })
  test('are found by name, and an unknown name is an error', async () => {
    const repo = repository()
    const first = repo.commit('first')
    repo.git('tag', '--annotate', '--message', 'x', 'v1')
    const opened = await open(repo)
    expect(await resolveCommit(opened, 'v1')).toBe(first)
    expect(await hasCommit(opened, 'v1')).toBe(true)
    expect(await hasCommit(opened, 'v2')).toBe(false)
    await expect(resolveCommit(opened, 'v2')).rejects.toThrow('Unknown revision `v2`: fetch it')
    await expect(resolveCommit(opened, '--all')).rejects.toThrow('Unknown revision `--all`')
    await expect(resolveCommit(opened, '')).rejects.toThrow('Unknown revision ``')
  })
  test('give their messages, without those of the base', async () => {
    const repo = repository()
    const first = repo.commit('first')
    repo.commit('second\n\nWork-Packet: WP-1')
    repo.commit('thïrd')
    repo.git('config', 'log.showSignature', 'true')
    repo.git('config', 'i18n.logOutputEncoding', 'latin1')
    expect((await messagesOf(await open(repo), first, 'HEAD')).map((message) => message.trim())).toEqual([
      'thïrd',
      'second\n\nWork-Packet: WP-1',
    ])
  })
  test('tell the blobs that a path had, oldest first and through merges', async () => {
    const repo = repository()
    repo.commit('first', { a: '1' })
    repo.commit('other', { b: 'a' })
    repo.branch('side')
    repo.commit('side', { a: '2' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('main', { b: 'b' })
    repo.git('merge', '--quiet', '--no-edit', 'side')
    repo.git('rm', '--quiet', 'a')
    repo.commit('without')
    repo.commit('again', { a: '3' })
    repo.git('config', 'log.follow', 'true')
    const opened = await open(repo)
    const history = await historyOf(opened, 'HEAD', 'a')
    const contents = await catFiles(opened, new Set(history.map((entry) => entry.oid)))
    expect([...new Set(history.map((entry) => contents.get(entry.oid)!.toString()))]).toEqual(['1', '2', '3'])
  })
  test('tell nothing about the path that a path was moved from, whatever configuration says', async () => {
    const repo = repository()
    repo.git('config', 'log.follow', 'true')
    repo.commit('first', { old: 'the same long text\n' })
    repo.commit('second', { old: 'the same long text\nand more\n' })
    repo.commit('third', { old: null, moved: 'the same long text\nand more\n' })
    expect(await historyOf(await open(repo), 'HEAD', 'moved')).toHaveLength(1)
  })
  test('tell about one path, also where it looks like a pattern', async () => {
    const repo = repository()
    repo.commit('first', { ':(glob)**': '1', '*': '2', a: '3' })
    const opened = await open(repo)
    expect(await historyOf(opened, 'HEAD', ':(glob)**')).toHaveLength(1)
    expect(await historyOf(opened, 'HEAD', '*')).toHaveLength(1)
  })
  test('give their messages without running the program that checks signatures', async () => {
    const repo = repository()
    const first = repo.commit('first')
    const program = `#!/bin/sh
cat > /dev/null
case "$*" in *--verify*) touch ran; echo "a lie" >&2; exit 0 ;; esac
printf '\\n[GNUPG:] SIG_CREATED x\\n' >&2
printf -- '-----BEGIN PGP SIGNATURE-----\\nx\\n-----END PGP SIGNATURE-----\\n'
`
    repo.write({ 'sign.sh': program })
    repo.run('chmod', ['+x', 'sign.sh'])
    repo.git('config', 'gpg.program', join(repo.root, 'sign.sh'))
    repo.git('config', 'log.showSignature', 'true')
    repo.git('commit', '--quiet', '--allow-empty', '--gpg-sign', '--message', 'signed')
    expect(repo.git('cat-file', 'commit', 'HEAD')).toContain('gpgsig')
    expect((await messagesOf(await open(repo), first, 'HEAD')).map((message) => message.trim())).toEqual(['signed'])
    expect(readdirSync(repo.root)).not.toContain('ran')
  })
})

describe('the default branch', () => {
  test('is main, else master, else the configured one, else none', async () => {
    const repo = repository({ branch: 'trunk' })
    const commit = repo.commit('first')
    const opened = await open(repo)
    expect(await defaultBranch(opened, null)).toBe(null)
    expect(await defaultBranch(opened, 'trunk')).toEqual({ ref: 'refs/heads/trunk', commit })
    repo.git('branch', 'master')
    expect((await defaultBranch(opened, 'trunk'))?.ref).toBe('refs/heads/master')
    repo.git('branch', 'main')
    expect((await defaultBranch(opened, 'trunk'))?.ref).toBe('refs/heads/main')
  })
  test('is what origin says before all', async () => {
    const repo = repository({ branch: 'trunk' })
    const commit = repo.commit('first')
    const clone = repo.clone()
    clone.git('branch', 'main')
    const opened = await open(clone)
    expect(await defaultBranch(opened, null)).toEqual({ ref: 'refs/remotes/origin/HEAD', commit })
    expect(await branchNamed(opened, 'origin/trunk')).toBe('origin/trunk')
    expect(await branchNamed(opened, 'main')).toBe('main')
    expect(await branchNamed(opened, commit)).toBe(null)
    expect(await branchNamed(opened, 'main~0')).toBe(null)
  })
})

describe('a search of a tree', () => {
  test('finds texts whatever their case, in every file, and takes them literally', async () => {
    const repo = repository()
    repo.git('config', 'grep.patternType', 'perl')
    repo.git('config', 'grep.column', 'true')
    const commit = repo.commit('first', {
      'a.md': 'one\nMaria251220251030 here\r\n',
      'b\nc.bin': new Uint8Array([0, 10, ...Buffer.from('x maria251220251030')]),
      'c.md': 'a.c\nabc\n',
      '.gitattributes': '*.md binary\n',
    })
    repo.write({ 'a.md': 'nothing' })
    const lines = await grepTree(await open(repo), commit, ['maria251220251030', 'a.c'])
    expect(lines).toEqual([
      { path: 'a.md', line: 2, text: 'Maria251220251030 here\r' },
      { path: 'b\nc.bin', line: 2, text: 'x maria251220251030' },
      { path: 'c.md', line: 1, text: 'a.c' },
    ])
  })
  test('finds nothing where nothing is', async () => {
    const repo = repository()
    const commit = repo.commit('first', { a: 'x' })
    expect(await grepTree(await open(repo), commit, ['y'])).toEqual([])
    expect(await grepTree(await open(repo), commit, [])).toEqual([])
  })
})
