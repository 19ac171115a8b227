import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ask, askProgram, claude, type Answer } from '../support/agent.ts'
import { CLI } from '../support/bundle.ts'
import {
  commit,
  FEATURE,
  guardedRepositories,
  NOTE,
  PASSED as COMMITTED,
  SESSION,
  slip,
  STORAGE,
} from '../support/guarded.ts'
import { repository, temporaryFolder, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const guarded = guardedRepositories()

const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const PASSED: Answer = { status: 0, said: '' }
const refusedFor = (reason: string) => ({ status: 2, said: expect.stringContaining(reason) as string })

type Repo = Pick<TestRepository, 'root'>

const write = (repo: Repo, path: string, content = 'x\n'): Promise<Answer> =>
  ask(repo.root, claude(repo, 'Write', { file_path: path.startsWith('/') ? path : join(repo.root, path), content }))
const replacing = (repo: Repo, path: string, from: string, to: string) =>
  claude(repo, 'Edit', { file_path: join(repo.root, path), old_string: from, new_string: to })
const replace = (repo: Repo, path: string, from: string, to: string): Promise<Answer> =>
  ask(repo.root, replacing(repo, path, from, to))
const shell = (repo: Repo, command: string): Promise<Answer> => ask(repo.root, claude(repo, 'Bash', { command }))

const BOUNDARY = 'Boundary: Only the storage folder'
const editing = (repo: Repo, path: string) => replacing(repo, path, BOUNDARY, 'Boundary: Everything')
const edit = (repo: Repo, path = STORAGE) => ask(repo.root, editing(repo, path))

describe('a locked packet', () => {
  test('is not edited: the rule, the packet and the way out are told', async () => {
    const repo = guarded()
    const answer = await edit(repo)
    expect(answer).toMatchObject(
      refusedFor('locked-packet-unchanged: Unexpected change to SCOPE of locked `WP-1-Storage-Layer`'),
    )
    expect(answer.said).toContain('countersign variant WP-1-Storage-Layer --reason correction --why')
    expect(askProgram(repo.root, editing(repo, STORAGE))).toEqual(answer)
  })

  test('takes what its lock leaves free: another status, and a note', async () => {
    const repo = guarded()
    expect(await replace(repo, SESSION, '**Status:** In Progress', '**Status:** Done')).toEqual(PASSED)
    expect(
      await replace(repo, STORAGE, '- The interface has no delete', '- A note.\n- The interface has no delete'),
    ).toEqual(PASSED)
    expect(await write(repo, STORAGE, NOTE[STORAGE] as string)).toEqual(PASSED)
  })

  test('takes no note under a lock that is frozen', async () => {
    const repo = guarded()
    slip(repo, { 'countersign.config.json': '{ "lock": { "mode": "frozen" } }' })
    expect(await write(repo, STORAGE, NOTE[STORAGE] as string)).toMatchObject(refusedFor('Nothing in it may change'))
  })

  test('is judged from HEAD, not from a configuration that lies in the working tree', async () => {
    const repo = guarded()
    repo.write({ 'countersign.config.json': '{ "rules": { "locked-packet-unchanged": "off" } }' })
    expect(await edit(repo)).toMatchObject(refusedFor('locked-packet-unchanged'))
    slip(repo, {})
    expect(await edit(repo)).toEqual(PASSED)
  })

  test('can be put back once it was changed', async () => {
    const repo = guarded()
    repo.write({ [STORAGE]: (golden[STORAGE] as string).replace(BOUNDARY, 'Boundary: Everything') })
    expect(await replace(repo, STORAGE, 'Boundary: Everything', BOUNDARY)).toEqual(PASSED)
    slip(repo, {})
    expect(await replace(repo, STORAGE, 'Boundary: Everything', BOUNDARY)).toEqual(PASSED)
  })

  test('takes no edit whose outcome cannot be told', async () => {
    const repo = guarded()
    expect(await replace(repo, STORAGE, 'not there', 'x')).toMatchObject(refusedFor('is not in the file as it stands'))
    const notebook = claude(repo, 'NotebookEdit', { notebook_path: join(repo.root, STORAGE), new_source: 'x' })
    expect(await ask(repo.root, notebook)).toMatchObject(refusedFor('does not show what it makes of the file'))
  })

  test('is neither removed nor renamed, and its id is given to nothing else', async () => {
    const repo = guarded()
    const generic = (call: object) => ask(repo.root, { path: STORAGE, ...call }, '--shape', 'generic')
    expect(await generic({ remove: true })).toMatchObject(refusedFor('locked-packet-kept: Missing locked'))
    expect(await generic({ moveTo: 'docs/task_packets/WP-1-Other.md' })).toMatchObject(
      refusedFor('Unexpected new name'),
    )
    expect(await generic({ moveTo: 'docs/task_packets/done/WP-1-Storage-Layer.md' })).toEqual(PASSED)
    expect(await write(repo, 'docs/task_packets/WP-1-Copy.md', golden[STORAGE] as string)).toMatchObject(
      refusedFor('Unexpected second packet'),
    )
  })

  test('its variant, which the refusal speaks of, is free', async () => {
    const repo = guarded()
    const made = repo.run('node', [
      CLI,
      'variant',
      'WP-1-Storage-Layer',
      '--reason',
      'correction',
      '--why',
      'the boundary',
    ])
    expect(made.status).toBe(0)
    expect(await edit(repo, 'docs/task_packets/WP-1-Storage-Layer-v2.md')).toEqual(PASSED)
  })
})

describe('the ledger', () => {
  test('keeps its rows and takes new ones', async () => {
    const repo = guarded()
    expect(await replace(repo, LEDGER, 'Orchestrator |', 'Nobody |')).toMatchObject(refusedFor('stands'))
    const text = golden[LEDGER] as string
    expect(await write(repo, LEDGER, text.replace('Orchestrator', 'Nobody'))).toMatchObject(
      refusedFor('ledger-insert-only'),
    )
    const row = text.trimEnd().split('\n').at(-1)!
    expect(await write(repo, LEDGER, `${text.trimEnd()}\n${row.replace(/\d{12}/, '010120270101')}\n`)).toEqual(PASSED)
  })
})

describe('the scope', () => {
  test('is that of the packet which the branch names', async () => {
    const repo = guarded()
    repo.branch(FEATURE)
    expect(await write(repo, 'src/session/session.ts')).toEqual(PASSED)
    const answer = await write(repo, 'src/import/archive.ts')
    expect(answer).toMatchObject(refusedFor('changes-in-scope: Unexpected change to `src/import/archive.ts`'))
    expect(answer.said).toContain('countersign brief WP-1-Session-Store')
  })

  test('is that of any open packet where the branch names none', async () => {
    const repo = guarded()
    expect(await write(repo, 'src/session/session.ts')).toEqual(PASSED)
    expect(await write(repo, 'src/nowhere.ts')).toMatchObject(refusedFor('no open one does'))
  })

  test('is that of the packet which the settings name', async () => {
    const repo = guarded()
    const call = claude(repo, 'Write', { file_path: join(repo.root, 'src/import/archive.ts'), content: 'x' })
    expect(await ask(repo.root, call, '--wp', 'WP-1-Session-Store')).toMatchObject(refusedFor('changes-in-scope'))
    expect(askProgram(repo.root, call, '--wp', 'WP-9-Nowhere')).toMatchObject(refusedFor('work-packet-known'))
  })

  test('of a packet that may not be worked on opens nothing', async () => {
    const repo = guarded()
    repo.branch('feat/WP-1-Import-Job')
    expect(await write(repo, 'src/import/import-job.ts')).toMatchObject(refusedFor('work-packet-open'))
    repo.branch('feat/WP-1-Session-Store')
    const validated = /validated/gi
    slip(repo, {
      [STORAGE]: (golden[STORAGE] as string).replace('**Status:** Validated', '**Status:** Done'),
      [BOARD]: (golden[BOARD] as string).replace(validated, 'DONE'),
    })
    expect(await write(repo, 'src/session/session.ts')).toMatchObject(refusedFor('blockers-validated'))
    expect(await replace(repo, SESSION, 'In Progress', 'Blocked')).toEqual(PASSED)
  })

  test('does not hold documents, ignored files and what puts a file back', async () => {
    const repo = guarded()
    slip(repo, { '.gitignore': '*.log\n' })
    repo.branch(FEATURE)
    expect(await write(repo, 'docs/task_packets/WP-1-New.md', '# WP-1-New\n')).toEqual(PASSED)
    expect(await write(repo, 'debug.log')).toEqual(PASSED)
    expect(await write(repo, '.gitignore', '*.log\n')).toEqual(PASSED)
    slip(repo, { '.gitignore': '*.log\n*.tmp\n' })
    expect(await write(repo, '.gitignore', '*.log\n')).toEqual(PASSED)
    expect(await write(repo, '.gitignore', '*.txt\n')).toMatchObject(refusedFor('changes-in-scope'))
  })

  test('waits for the commit while a merge is resolved, and where packets may come with the change', async () => {
    const repo = guarded()
    repo.branch(FEATURE)
    writeFileSync(join(repo.root, '.git/MERGE_HEAD'), `${repo.git('rev-parse', 'HEAD')}\n`)
    expect(await write(repo, 'src/import/archive.ts')).toEqual(PASSED)
    expect(await edit(repo)).toMatchObject(refusedFor('locked-packet-unchanged'))
    const late = guarded()
    slip(late, { 'countersign.config.json': '{ "scope": { "packetsFrom": "head" } }' })
    expect(await write(late, 'src/nowhere.ts')).toEqual(PASSED)
    late.branch('feat/WP-1-Session-Store')
    expect(await write(late, 'src/nowhere.ts')).toMatchObject(refusedFor('changes-in-scope'))
  })
})

describe('a path', () => {
  test('is followed through links, dots, worktrees and another case', async () => {
    const repo = guarded()
    const outside = temporaryFolder()
    symlinkSync(repo.root, join(outside, 'link'))
    symlinkSync(join(repo.root, STORAGE), join(outside, 'notes.md'))
    symlinkSync('notes.md', join(outside, 'again.md'))
    const text = (golden[STORAGE] as string).replace(BOUNDARY, 'Boundary: Everything')
    for (const path of [
      `${outside}/link/${STORAGE}`,
      `${outside}/notes.md`,
      `${outside}/again.md`,
      `${repo.root}/src/../docs/./${STORAGE.slice(5)}`,
      STORAGE.replace('Storage', 'STORAGE'),
    ])
      expect([path, await write(repo, path, text)]).toEqual([path, refusedFor('locked-packet-unchanged')])
    const relative = claude({ root: join(repo.root, 'docs') }, 'Write', {
      file_path: 'task_packets/WP-1-Storage-Layer.md',
      content: text,
    })
    expect(await ask(outside, relative)).toMatchObject(refusedFor('locked-packet-unchanged'))
    const linked = repo.worktree(FEATURE)
    expect(await write(linked, STORAGE, text)).toMatchObject(refusedFor('locked-packet-unchanged'))
    expect(await write(repo, join(linked.root, 'src/import/archive.ts'))).toMatchObject(refusedFor('changes-in-scope'))
  })

  test('with dots behind a link counts both as tools and as kernels read it', async () => {
    const repo = guarded()
    repo.branch(FEATURE)
    const outside = temporaryFolder()
    mkdirSync(join(repo.root, 'src/deep'), { recursive: true })
    symlinkSync(outside, join(repo.root, 'src/deep/out'))
    symlinkSync(join(repo.root, 'src'), join(outside, 'in'))
    for (const path of [`${repo.root}/src/deep/out/../../import/archive.ts`, `${outside}/in/../src/import/archive.ts`])
      expect(await write(repo, path)).toMatchObject(refusedFor('Unexpected change to `src/import/archive.ts`'))
  })

  test('that is a link to nothing yet counts where it leads', async () => {
    const repo = guarded()
    repo.branch(FEATURE)
    const outside = temporaryFolder()
    symlinkSync(join(repo.root, 'src/import/new.ts'), join(outside, 'new.ts'))
    expect(await write(repo, join(outside, 'new.ts'))).toMatchObject(refusedFor('src/import/new.ts'))
    symlinkSync('round.ts', join(outside, 'round.ts'))
    expect(await write(repo, join(outside, 'round.ts'))).toMatchObject(refusedFor('cannot be followed'))
  })

  test("outside of the repository is nobody's business, unless it is called like a governed file", async () => {
    const repo = guarded()
    const outside = temporaryFolder()
    expect(await write(repo, join(outside, 'notes.md'))).toEqual(PASSED)
    expect(await write(repo, join(outside, 'docs/TASK_BOARD.md'))).toMatchObject(
      refusedFor('no git repository around it'),
    )
    const other = repository()
    other.commit('start', { a: '' })
    expect(await write(other, 'b')).toEqual(PASSED)
  })

  test("in git's own directory is left to git", async () => {
    const repo = guarded()
    const linked = repo.worktree('other')
    for (const path of ['.git/hooks/pre-commit', '.git/config', '.git/refs/heads/main'])
      expect(await write(repo, path)).toMatchObject(refusedFor('expected git alone to write there'))
    expect(await write(linked, '.git')).toMatchObject(refusedFor('expected git alone'))
    expect(await write(repo, '.git/info/exclude')).toEqual(PASSED)
  })
})

describe('what runs Countersign', () => {
  test('is not taken out of the hooks', async () => {
    const repo = guarded()
    const hook = '#!/bin/sh\nnode_modules/.bin/countersign hook pre-commit "$@"\n'
    repo.write({ '.husky/pre-commit': hook, '.claude/settings.json': '{ "hooks": "countersign hook agent" }' })
    repo.write({ 'countersign.config.json': '{ "scope": { "alwaysAllowed": ["**"] } }' })
    slip(repo, {})
    expect(await write(repo, '.husky/pre-commit', 'npm test\n')).toMatchObject(
      refusedFor('Unexpected removal of Countersign'),
    )
    expect(await write(repo, '.husky/pre-commit', `${hook}npm test\n`)).toEqual(PASSED)
    expect(await write(repo, '.claude/settings.json', '{}')).toMatchObject(refusedFor('Unexpected removal'))
    expect(await write(repo, '.claude/settings.local.json', '{"disableAllHooks": true}')).toMatchObject(
      refusedFor('Unexpected removal'),
    )
    expect(await shell(repo, 'rm .husky/pre-commit')).toMatchObject(refusedFor('Unexpected removal'))
    expect(await shell(repo, 'chmod -x .git/hooks/pre-commit')).toMatchObject(refusedFor('expected git alone'))
    expect(await shell(repo, 'chmod +x .git/hooks/pre-commit')).toEqual(PASSED)
  })
})

describe('a shell command', () => {
  test.each([
    `echo x > ${STORAGE}`,
    `cat >> ${STORAGE} <<'EOF'\nx\nEOF`,
    `cd docs && rm -f task_packets/WP-1-Storage-Layer.md`,
    'rm -rf docs',
    `git mv ${STORAGE} docs/task_packets/WP-1-Other.md`,
    `sed -i s/a/b/ ${LEDGER}`,
    `sh -c 'rm ${STORAGE}'`,
    'git commit --no-verify -m x',
    'rm -rf .git/hooks',
  ])('is refused where it clearly writes what is bound, or goes past the hooks: %s', async (command) => {
    expect(await shell(guarded(), command)).toMatchObject({ status: 2 })
  })

  test('is left alone otherwise', async () => {
    const repo = guarded()
    for (const command of [
      'npm test',
      `cat ${STORAGE}`,
      'rm -f .git/index.lock',
      'echo x > src/session/new.ts',
      `rm -rf ${repo.root}`,
      'rm -rf /nowhere/at/all',
      'git commit -m "no --no-verify"',
    ])
      expect([command, await shell(repo, command)]).toEqual([command, PASSED])
  })

  test('that the answer names instead passes the commit too', async () => {
    const repo = guarded()
    expect((await shell(repo, `sed -i s/Progress/Review/ ${SESSION}`)).said).toContain(
      'countersign status WP-1-Session-Store',
    )
    expect(repo.run('node', [CLI, 'status', 'WP-1-Session-Store', 'DONE'])).toMatchObject({ status: 0 })
    expect(commit(repo, {})).toMatchObject(COMMITTED)
  })
})

describe('what cannot be judged is refused', () => {
  test.each([
    ['no JSON', '{', [], 'cannot be read as JSON'],
    ['nothing', '', [], 'cannot be read as JSON'],
    ['an unknown shape', '{}', ['--shape', 'telepathy'], 'none of claude, gemini, generic'],
    ['an unknown option', '{}', ['--nonsense'], '--nonsense'],
  ])('%s', (_, input, args, reason) => {
    const answer = askProgram(guarded().root, input, ...args)
    expect(answer).toMatchObject(refusedFor(reason))
    expect(answer.said).not.toMatch(/^\s+at /m)
  })

  test('a broken configuration at HEAD, and a repository that git cannot open', async () => {
    const repo = guarded()
    slip(repo, { 'countersign.config.json': '{ "lokc": 1 }' })
    expect(await edit(repo)).toMatchObject(refusedFor('lokc'))
    repo.write({ '.git/HEAD': 'nonsense' })
    expect(await edit(repo)).toMatchObject(refusedFor('no git repository'))
  })

  test('but reads pass, anywhere', () => {
    const read = claude({ root: '/nowhere' }, 'Read', { file_path: '/nowhere/docs/TASK_BOARD.md' })
    expect(askProgram(temporaryFolder(), read)).toEqual(PASSED)
  })

  test('hostile text in a path or packet shows and does nothing', async () => {
    const answer = await write(guarded(), 'src/\u001b[2Jx\n.ts')
    expect(answer.said).toContain('\\u{1b}[2Jx')
    expect(answer.said).not.toContain('\u001b')
  })
})
