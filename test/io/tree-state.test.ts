import { cpSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isWholeState, readTreeState } from '../../src/io/tree-state.ts'
import { copyOf, LOCKED_EDIT, NOTE, SESSION, STORAGE } from '../support/guarded.ts'
import { repository, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const BAD_PACKET: Files = { 'docs/task_packets/WP-1-New.md': '# WP-1-New\n' }
const CLOCK: Files = { 'src/session/clock.ts': 'export {}\n' }

let begun: TestRepository
beforeAll(() => {
  begun = repository()
  begun.commit('begin', { ...(golden as Files), '.gitignore': 'ignored/\n', 'ignored/a': 'a\n' })
})

/** A copy whose files are older than its index: what was written in the same second is read again by git itself. */
function settled(): TestRepository {
  const repo = copyOf(begun)
  for (const path of repo.git('ls-files', '-z').split('\0').filter(Boolean))
    utimesSync(join(repo.root, path), 1_770_000_000, 1_770_000_000)
  repo.git('update-index', '-q', '--refresh')
  return repo
}

const placeOf = ({ root }: TestRepository, env = {}) => ({ cwd: root, env: { ...process.env, ...env } })
const stateOf = (repo: TestRepository, env = {}) => readTreeState(placeOf(repo, env))

/** Writes what has as many bytes at the same time as before, as far as a program can say so. */
function disguised(repo: TestRepository, path: string, from: string, to: string): void {
  const file = join(repo.root, path)
  const { atime, mtime } = statSync(file)
  // The time of the last change, which no program can choose, is kept by git in seconds.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_050)
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  utimesSync(file, atime, mtime)
}

const STORIES: [string, boolean, (repo: TestRepository) => void][] = [
  ['nothing happens', true, () => {}],
  ['a file is read', true, (repo) => void repo.read(STORAGE)],
  ['an ignored file is written', true, (repo) => repo.write({ 'ignored/a': 'b\n' })],
  ['a branch is made', true, (repo) => repo.branch('feat/other')],
  ['all references are packed', true, (repo) => void repo.git('pack-refs', '--all')],
  ['HEAD is detached', true, (repo) => void repo.git('switch', '--quiet', '--detach')],
  ['a locked packet is edited', false, (repo) => repo.write(LOCKED_EDIT)],
  ['a packet gets a note', false, (repo) => repo.write(NOTE)],
  ['a packet is edited in disguise', false, (repo) => disguised(repo, SESSION, 'In Progress', 'Out Further')],
  ['a packet gets Windows line ends', false, (repo) => repo.write({ [STORAGE]: crlf(STORAGE) })],
  [
    'a packet gets what attributes take for the same',
    false,
    (repo) => {
      repo.write({ '.git/info/attributes': '*.md text eol=lf\n' })
      repo.write({ [STORAGE]: crlf(STORAGE) })
    },
  ],
  [
    'a packet gets what a filter takes for the same',
    false,
    (repo) => {
      repo.write({ '.git/info/attributes': '*.md filter=quiet\n' })
      repo.git('config', 'filter.quiet.clean', "sed '/^STATUS: Broken/d'")
      repo.write({ [STORAGE]: `${golden[STORAGE] as string}STATUS: Broken\n` })
    },
  ],
  ['a packet is there that git does not know', false, (repo) => repo.write(BAD_PACKET)],
  ['a source file is there that git does not know', false, (repo) => repo.write(CLOCK)],
  ['a packet is gone', false, (repo) => repo.write({ [SESSION]: null })],
  ['a packet is a link', false, (repo) => repo.write({ [SESSION]: { link: 'WP-1-Storage-Layer.md' } })],
  ['the folder of the packets is a link', false, (repo) => linked(repo)],
  ['the configuration is edited', false, (repo) => repo.write({ 'countersign.config.json': '{}\n' })],
  ['a change is staged', false, (repo) => repo.stage(NOTE)],
  ['a commit is made', false, (repo) => void repo.commit('clock', CLOCK)],
  [
    'a commit without a change is made',
    false,
    (repo) => void repo.git('commit', '--quiet', '--allow-empty', '-m', 'x'),
  ],
  [
    'a packet is left out of the working tree',
    false,
    (repo) => {
      repo.git('update-index', '--skip-worktree', STORAGE)
      repo.write({ [STORAGE]: null })
    },
  ],
  ['the working tree is elsewhere', false, (repo) => void repo.git('config', 'core.worktree', temporaryFolder())],
  ['the index is gone', false, (repo) => repo.write({ '.git/index': null })],
  ['the history is shallow', false, (repo) => repo.write({ '.git/shallow': `${repo.git('rev-parse', 'HEAD')}\n` })],
  ['a command was killed in a write', false, (repo) => repo.write({ '.git/countersign/journal': '{}\n' })],
]

const crlf = (path: string): string => (golden[path] as string).replaceAll('\n', '\r\n')

function linked(repo: TestRepository): void {
  const elsewhere = temporaryFolder()
  cpSync(join(repo.root, 'docs'), elsewhere, { recursive: true })
  repo.write({ docs: { link: elsewhere } })
}

describe('the state of a working tree', () => {
  test.each(STORIES)('when %s: the same %s', async (_, expected, happen) => {
    const repo = settled()
    const before = await stateOf(repo)
    expect(before).not.toBeNull()
    happen(repo)
    expect((await stateOf(repo))?.text === before!.text).toBe(expected)
  })

  test('tells one text from another of a file that git does not know, or that was changed before', async () => {
    const repo = settled()
    const textAfter = async (files: Files) => {
      repo.write(files)
      return (await stateOf(repo))!.text
    }
    const added = (text: string): Files => ({ 'docs/task_packets/WP-1-New.md': text, [STORAGE]: 'c\n' })
    const first = await textAfter(added('a\n'))
    expect(await textAfter(added('b\n'))).not.toBe(first)
    expect(await textAfter(added('a\n'))).toBe(first)
    expect(await textAfter({ [STORAGE]: 'd\n' })).not.toBe(first)
  })

  test('is whole where git looks at every file', () => {
    const repo = settled()
    expect(isWholeState(placeOf(repo))).toBe(true)
    repo.git('update-index', '--assume-unchanged', STORAGE)
    expect(isWholeState(placeOf(repo))).toBe(false)
    repo.git('update-index', '--no-assume-unchanged', STORAGE)
    repo.git('update-index', '--skip-worktree', STORAGE)
    repo.write({ [STORAGE]: null })
    expect(isWholeState(placeOf(repo))).toBe(false)
    expect(isWholeState({ ...placeOf(repo), cwd: temporaryFolder() })).toBe(false)
  })

  test.each([
    'GIT_INDEX_FILE',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_CONFIG_COUNT',
    'GIT_OBJECT_DIRECTORY',
    'GIT_COMMON_DIR',
  ])('is not told where %s leads git elsewhere', async (name) => {
    const repo = settled()
    expect(await stateOf(repo, { [name]: '.git' })).toBeNull()
    expect(await stateOf(repo, { GIT_AUTHOR_NAME: 'maria' })).not.toBeNull()
  })

  test('is not told below the top, before the first commit, in a conflict, nor of very many or very large changes', async () => {
    const repo = settled()
    expect(await readTreeState({ ...placeOf(repo), cwd: join(repo.root, 'docs') })).toBeNull()
    expect(await stateOf(repository())).toBeNull()
    repo.write({ large: new Uint8Array(4_000_001) })
    expect(await stateOf(repo)).toBeNull()
    repo.write({
      large: null,
      ...Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`many/${index}`, 'x'])),
    })
    expect(await stateOf(repo)).toBeNull()
    repo.write({ many: null })
    expect(await stateOf(repo)).not.toBeNull()
    repo.branch('other')
    repo.commit('note', NOTE)
    repo.git('switch', '--quiet', 'main')
    repo.commit('edit', { [STORAGE]: 'x\n' })
    expect(repo.tryGit('merge', 'other').status).not.toBe(0)
    expect(await stateOf(repo)).toBeNull()
  })

  test('is one for each worktree', async () => {
    const repo = settled()
    const [here, there] = [await stateOf(repo), await stateOf(repo.worktree('feat/other'))]
    expect(there!.gitDir).not.toBe(here!.gitDir)
    expect(there!.text).not.toBe(here!.text)
  })
})
