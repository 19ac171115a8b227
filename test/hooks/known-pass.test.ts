import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { CLI } from '../support/bundle.ts'
import {
  commit,
  copyOf,
  edited,
  FEATURE,
  guardedRepositories,
  IN_SCOPE,
  LOCKED_EDIT,
  NOTE,
  OUT_OF_SCOPE,
  SESSION,
  slip,
  STORAGE,
} from '../support/guarded.ts'
import { temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const guarded = guardedRepositories()
const OTHER: Files = { 'src/session/clock.ts': 'export const now = 1\n' }

const withLine = (path: string, line: string): Files => ({ [path]: `${golden[path] as string}${line}\n` })
const OWN_NOTE = withLine(SESSION, '- Another note.')

/** The bundles without the one that judges: only what is known beforehand passes with them. */
const LEAN = join(temporaryFolder(), 'dist')
beforeAll(() => {
  for (const name of ['cli.js', 'same-reading.js', 'package.json']) cpSync(join(dirname(CLI), name), join(LEAN, name))
})

const settled = (repo: TestRepository, args: string[] = ['pre-commit']) =>
  repo.run('node', [join(LEAN, 'cli.js'), 'hook', ...args]).status === 0

let worked: TestRepository
beforeAll(() => {
  worked = guarded()
  worked.branch(FEATURE)
  expect(commit(worked, IN_SCOPE).status).toBe(0)
})

/** A branch on which the hooks have judged one commit of work already. */
const atWork = (): TestRepository => copyOf(worked)

const STORIES: [string, boolean, (repo: TestRepository) => void][] = [
  ['another file in scope', true, (repo) => repo.stage(OTHER)],
  ['the same file again', true, (repo) => repo.stage({ 'src/session/session.ts': 'export const a = 1\n' })],
  ['a file in scope that goes', true, (repo) => repo.stage({ 'src/session/session.ts': null })],
  ['nothing at all', true, () => {}],
  ['a file out of scope', false, (repo) => repo.stage(OUT_OF_SCOPE)],
  ['a file in scope and one out of it', false, (repo) => repo.stage({ ...OTHER, ...OUT_OF_SCOPE })],
  ['a file whose name differs in case', false, (repo) => repo.stage({ 'src/session/Clock.ts': 'x\n' })],
  ['a note in a packet', true, (repo) => repo.stage(NOTE)],
  ['a note in the own packet beside work', true, (repo) => repo.stage({ ...OTHER, ...OWN_NOTE })],
  ['a note in the packet of other work beside work', false, (repo) => repo.stage({ ...OTHER, ...NOTE })],
  ['an edit of a locked packet', false, (repo) => repo.stage(LOCKED_EDIT)],
  ['a status', false, (repo) => repo.stage(edited(SESSION, 'In Progress', 'Done'))],
  ['a verdict', false, (repo) => repo.stage(withLine(SESSION, '- Verdict: PASS'))],
  [
    'a second definition of a field',
    false,
    (repo) => repo.stage({ [SESSION]: `---\nRISK_TIER: LOW\n---\n${golden[SESSION] as string}` }),
  ],
  ['a comment that hides what follows', false, (repo) => repo.stage(edited(STORAGE, '## NOTES', '<!--\n## NOTES'))],
  ['a packet without its end', false, (repo) => repo.stage({ [SESSION]: (golden[SESSION] as string).slice(0, -40) })],
  ['a packet that is gone', false, (repo) => repo.stage({ [SESSION]: null })],
  ['a packet that is a link', false, (repo) => repo.stage({ [SESSION]: { link: 'WP-1-Storage-Layer.md' } })],
  ['a new packet', false, (repo) => repo.stage({ 'docs/task_packets/WP-1-New.md': '# WP-1-New\n' })],
  ['a stub beside the packets', false, (repo) => repo.stage({ 'docs/task_packets/stubs/WP-1-New.md': 'x\n' })],
  [
    'work after a note that the hooks have seen',
    true,
    (repo) => {
      repo.commit('note', NOTE)
      repo.stage(OTHER)
    },
  ],
  [
    'work after a note that the hooks have not seen',
    false,
    (repo) => {
      slip(repo, NOTE)
      repo.stage(OTHER)
    },
  ],
  ['a link in scope', false, (repo) => repo.stage({ 'src/session/clock.ts': { link: '../../docs' } })],
  ['the configuration', false, (repo) => repo.stage({ 'countersign.config.json': '{}\n' })],
  [
    'another branch',
    false,
    (repo) => {
      repo.branch('feat/other')
      repo.stage(OTHER)
    },
  ],
  [
    'a detached HEAD',
    false,
    (repo) => {
      repo.git('switch', '--quiet', '--detach')
      repo.stage(OTHER)
    },
  ],
  [
    'a packet that was closed behind the back of the hooks',
    false,
    (repo) => {
      slip(repo, edited(SESSION, 'In Progress', 'VALIDATED'))
      repo.stage(OTHER)
    },
  ],
  [
    'a HEAD from before the packets',
    false,
    (repo) => {
      repo.git('reset', '--quiet', '--soft', 'HEAD~2')
      repo.stage(OTHER)
    },
  ],
  [
    'a file out of scope that was committed behind the back of the hooks',
    false,
    (repo) => {
      slip(repo, OUT_OF_SCOPE)
      repo.stage(OTHER)
    },
  ],
  [
    'a merge that is being concluded',
    false,
    (repo) => {
      repo.git('switch', '--quiet', '--create', 'side', 'HEAD~1')
      slip(repo, OTHER)
      repo.git('switch', '--quiet', FEATURE)
      repo.git('merge', '--quiet', '--no-commit', '--no-ff', 'side')
    },
  ],
  [
    'what a killed command was writing',
    false,
    (repo) => {
      repo.stage(OTHER)
      writeFileSync(join(repo.root, '.git/countersign/journal'), '')
    },
  ],
  [
    'word of another build',
    false,
    (repo) => {
      repo.stage(OTHER)
      const file = join(repo.root, '.git/countersign/passed')
      writeFileSync(file, readFileSync(file, 'utf8').replace('"build":"', '"build":"0'))
    },
  ],
  [
    'word that is cut off',
    false,
    (repo) => {
      repo.stage(OTHER)
      const file = join(repo.root, '.git/countersign/passed')
      writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20))
    },
  ],
  [
    'an index without a checksum',
    false,
    (repo) => {
      repo.git('config', 'index.skipHash', 'true')
      repo.stage(OTHER)
      const file = join(repo.root, '.git/index')
      const index = readFileSync(file)
      writeFileSync(file, Buffer.concat([index.subarray(0, -20), Buffer.alloc(20)]))
    },
  ],
]

describe('after one judged commit of work, pre-commit knows at once', () => {
  test.each(STORIES)('%s: %s', (_name, isKnown, act) => {
    const repo = atWork()
    act(repo)
    expect(settled(repo)).toBe(isKnown)
    if (!isKnown) return
    const judged = repo.run('node', [CLI, 'check', '--staged', '--format', 'json'])
    expect(JSON.parse(judged.stdout)).toMatchObject({ result: 'pass', findings: [] })
  })

  test('not on the day after', () => {
    const repo = atWork()
    repo.stage(OTHER)
    const file = join(repo.root, '.git/countersign/passed')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"day":"[^"]+"/, '"day":"2026-01-01"'))
    expect(settled(repo)).toBe(false)
  })

  test('not for another time, another configuration or another hook', () => {
    const repo = atWork()
    repo.stage(OTHER)
    expect(settled(repo, ['pre-commit', '--now', '2026-01-01'])).toBe(false)
    expect(settled(repo, ['pre-commit', '--config', 'countersign.config.json'])).toBe(false)
    expect(settled(repo, ['pre-push'])).toBe(false)
    expect(settled(repo, ['commit-msg'])).toBe(false)
  })

  test('in a linked worktree of its own, once it has judged there', () => {
    const repo = guarded().worktree(FEATURE)
    expect(commit(repo, IN_SCOPE).status).toBe(0)
    repo.stage(OTHER)
    expect(settled(repo)).toBe(true)
    repo.stage(OUT_OF_SCOPE)
    expect(settled(repo)).toBe(false)
  })

  test('a commit that was blocked leaves nothing to know', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    expect(commit(repo, OUT_OF_SCOPE).status).toBe(1)
    repo.stage({ 'src/import/archive.ts': null, ...OTHER })
    expect(settled(repo)).toBe(false)
  })

  test('a change that needed no packet shows nothing of changes that do', () => {
    const repo = guarded()
    slip(repo, { 'countersign.config.json': '{ "scope": { "alwaysAllowed": ["CHANGELOG.txt"] } }\n' })
    repo.branch('feat/WP-1-Import-Job')
    expect(commit(repo, { 'CHANGELOG.txt': 'one\n' }).status).toBe(0)
    repo.stage({ 'src/import/import-job.ts': 'export {}\n' })
    expect(settled(repo)).toBe(false)
  })
})

describe('where no packet is named before the message', () => {
  const named = (repo: TestRepository, files: Files, message: string) => {
    repo.stage(files)
    return repo.tryGit('commit', '--quiet', '--message', message)
  }

  test('any file but documents is known to wait for the message', () => {
    const repo = guarded()
    repo.branch('work')
    expect(named(repo, IN_SCOPE, 'WP-1-Session-Store: one').status).toBe(0)
    repo.stage(OUT_OF_SCOPE)
    expect(settled(repo)).toBe(true)
    repo.stage({ 'docs/TASK_BOARD.md': 'nothing\n' })
    expect(settled(repo)).toBe(false)
  })

  test('the message still decides', () => {
    const repo = guarded()
    repo.branch('work')
    expect(named(repo, IN_SCOPE, 'WP-1-Session-Store: one').status).toBe(0)
    expect(named(repo, OTHER, 'WP-1-Session-Store: two').status).toBe(0)
    expect(named(repo, OUT_OF_SCOPE, 'WP-1-Session-Store: three').status).toBe(1)
    expect(named(repo, OUT_OF_SCOPE, 'three').status).toBe(1)
  })
})

describe('the hooks after pre-commit know what it has judged', () => {
  const message = (repo: TestRepository, text: string) => {
    const file = join(repo.root, '.git/COMMIT_EDITMSG')
    writeFileSync(file, text)
    return file
  }
  const judgedOnce = () => {
    const repo = atWork()
    repo.stage(OTHER)
    expect(settled(repo)).toBe(true)
    return repo
  }

  test('each asks once, in turn', () => {
    const repo = judgedOnce()
    const file = message(repo, 'Read the clock\n')
    expect(settled(repo, ['prepare-commit-msg', file, 'message'])).toBe(true)
    expect(settled(repo, ['prepare-commit-msg', file, 'message'])).toBe(false)
    expect(settled(repo, ['commit-msg', file])).toBe(true)
    expect(settled(repo, ['commit-msg', file])).toBe(false)
  })

  test('not where the index is another', () => {
    const repo = judgedOnce()
    repo.stage({ 'src/session/clock.ts': 'export const now = 2\n' })
    expect(settled(repo, ['prepare-commit-msg', message(repo, 'x\n'), 'message'])).toBe(false)
  })

  test('not where HEAD is another under the same index', () => {
    const repo = judgedOnce()
    repo.git('reset', '--quiet', '--soft', 'HEAD~1')
    expect(settled(repo, ['prepare-commit-msg', message(repo, 'x\n'), 'message'])).toBe(false)
  })

  test('not where the message names another packet, even in a comment', () => {
    const repo = judgedOnce()
    const named = 'WP-1-Session-Store: clock\n\nWork-Packet: WP-1-Session-Store\n'
    settled(repo, ['prepare-commit-msg', message(repo, named), 'message'])
    expect(settled(repo, ['commit-msg', message(repo, `${named}# WP-1-Import-Job\n`)])).toBe(false)
    expect(settled(repo, ['commit-msg', message(repo, named)])).toBe(true)
  })

  test('nothing is known without pre-commit', () => {
    const repo = atWork()
    repo.stage(OTHER)
    rmSync(join(repo.root, '.git/countersign/judged'), { force: true })
    expect(settled(repo, ['prepare-commit-msg', message(repo, 'x\n'), 'message'])).toBe(false)
    expect(settled(repo, ['commit-msg', message(repo, 'x\n')])).toBe(false)
  })
})
