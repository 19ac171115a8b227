import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { linesToAdd } from '../../src/core/render/hook-script.ts'
import { CLI } from '../support/bundle.ts'
import {
  STORAGE,
  SESSION,
  FEATURE,
  IN_SCOPE,
  OUT_OF_SCOPE,
  LOCKED_EDIT,
  NOTE,
  said,
  commit,
  slip,
  PASSED,
  blockedBy,
  guardedRepositories,
  install,
} from '../support/guarded.ts'
import { repository, repositoryAt, temporaryFolder, type Files } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const guarded = guardedRepositories()

describe('git commit', () => {
  test('the files of init pass the hooks that it installed', () => {
    expect(guarded().git('log', '--format=%s', '-1')).toBe('Add Countersign')
  })

  test('an edit of a locked packet is blocked, with and without --no-verify', () => {
    const repo = guarded()
    expect(commit(repo, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
    expect(commit(repo, {}, '--no-verify')).toMatchObject(blockedBy('locked-packet-unchanged'))
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('2')
  })

  test('a configuration that is broken in HEAD is mended through the hooks', () => {
    const repo = guarded()
    const config = repo.read('countersign.config.json')
    slip(repo, { 'countersign.config.json': '{"failOn":' })
    expect(commit(repo, NOTE)).toMatchObject({
      status: 1,
      text: expect.stringContaining('put back the last') as string,
    })
    repo.git('reset', '--quiet', '--hard')
    expect(commit(repo, { 'countersign.config.json': '{"failOn":"critical"}' })).toMatchObject(
      blockedBy('changes-in-scope'),
    )
    expect(commit(repo, { 'countersign.config.json': config })).toMatchObject(PASSED)
    expect(commit(repo, NOTE)).toMatchObject(PASSED)
  })

  test('a note below a locked packet passes and nothing is printed about it', () => {
    const outcome = commit(guarded(), NOTE, '--quiet')
    expect(outcome).toEqual({ status: 0, text: '' })
  })

  test('a signature that is used already is blocked', () => {
    const used = (golden[SESSION] as string).replaceAll('WP-1-Session-Store', 'WP-1-Session-Log')
    const outcome = commit(guarded(), { 'docs/task_packets/WP-1-Session-Log.md': used })
    expect(outcome).toMatchObject(blockedBy('signature-used-once'))
  })

  test('on the branch of a packet its paths pass and others are blocked', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    expect(commit(repo, IN_SCOPE)).toMatchObject(PASSED)
    const outcome = commit(repo, OUT_OF_SCOPE)
    expect(outcome).toMatchObject(blockedBy('changes-in-scope'))
    expect(outcome.text).toContain('src/import/archive.ts')
  })

  test('a trailer names the packet where the branch does not', () => {
    const repo = guarded()
    expect(commit(repo, IN_SCOPE, '--trailer', 'Work-Packet: WP-1-Session-Store')).toMatchObject(PASSED)
    expect(commit(repo, OUT_OF_SCOPE, '--trailer', 'Work-Packet: WP-1-Session-Store')).toMatchObject(
      blockedBy('changes-in-scope'),
    )
  })

  test('a message that names no packet is blocked, also when it is tried again with --no-verify', () => {
    const repo = guarded()
    expect(commit(repo, IN_SCOPE)).toMatchObject(blockedBy('work-packet-named'))
    expect(commit(repo, {}, '--no-verify')).toMatchObject(blockedBy('work-packet-named'))
  })

  test('a message that names a packet nobody knows is blocked on any branch', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    expect(commit(repo, IN_SCOPE, '--trailer', 'Work-Packet: WP-9-Nowhere')).toMatchObject(
      blockedBy('work-packet-known'),
    )
  })

  test('a trailer written in the editor counts, with comments and the diff below it', () => {
    const repo = guarded()
    const editor = join(temporaryFolder(), 'editor')
    const trailer = 'work\\n\\nWork-Packet: WP-1-Session-Store\\n'
    writeFileSync(editor, `#!/bin/sh\nprintf '${trailer}' | cat - "$1" > "$1.new"\nmv "$1.new" "$1"\n`, { mode: 0o755 })
    repo.git('config', 'core.commentChar', ';')
    repo.stage(IN_SCOPE)
    expect(repo.run('git', ['commit', '--verbose'], { GIT_EDITOR: editor })).toMatchObject(PASSED)
  })

  test('a commit that was given up in the editor vouches for none after it', () => {
    const repo = guarded()
    repo.stage(IN_SCOPE)
    expect(repo.run('git', ['commit'], { GIT_EDITOR: 'false' }).status).toBe(1)
    expect(commit(repo, {}, '--no-verify')).toMatchObject(blockedBy('work-packet-named'))
  })

  test('an empty commit passes', () => {
    expect(commit(guarded(), {}, '--allow-empty')).toMatchObject(PASSED)
  })

  test('a path with a line break is judged, and printed on one line', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    const outcome = commit(repo, { 'src/two\nlines.ts': '' })
    expect(outcome).toMatchObject(blockedBy('changes-in-scope'))
    expect(outcome.text).toContain('src/two\\u{a}lines.ts')
  })

  test('on a detached HEAD the message names the packet', () => {
    const repo = guarded()
    repo.git('switch', '--quiet', '--detach')
    expect(commit(repo, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
    repo.git('reset', '--quiet', '--hard')
    expect(commit(repo, IN_SCOPE)).toMatchObject(blockedBy('work-packet-named'))
    expect(commit(repo, {}, '--trailer', 'Work-Packet: WP-1-Session-Store')).toMatchObject(PASSED)
  })

  test('what is committed is judged, not what lies in the working tree', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    repo.write({ ...LOCKED_EDIT, ...IN_SCOPE })
    repo.git('add', 'src/session')
    expect(said(repo, 'commit', '--message', 'work')).toMatchObject(PASSED)
    expect(said(repo, 'commit', '--message', 'work', '--', STORAGE)).toMatchObject(blockedBy('locked-packet-unchanged'))
  })

  test('a part of the index is judged alone, and pathspecs that git was told to read otherwise do not matter', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    repo.stage(LOCKED_EDIT)
    repo.write(IN_SCOPE)
    repo.git('add', '--intent-to-add', 'src/session')
    expect(said(repo, 'commit', '--message', 'work', '--only', '--', 'src/session')).toMatchObject(PASSED)
    expect(said(repo, '--icase-pathspecs', 'commit', '--all', '--message', 'work')).toMatchObject(
      blockedBy('locked-packet-unchanged'),
    )
  })

  test('the commit that a branch puts back to what main has passes', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    const bad = slip(repo, OUT_OF_SCOPE)
    expect(said(repo, 'revert', '--no-edit', bad)).toMatchObject(PASSED)
  })

  test('amending passes, and an amendment that edits a locked packet is blocked', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    repo.commit('work', IN_SCOPE)
    repo.stage({ 'src/session/clock.ts': '' })
    expect(said(repo, 'commit', '--amend', '--no-edit')).toMatchObject(PASSED)
    repo.stage(LOCKED_EDIT)
    expect(said(repo, 'commit', '--amend', '--no-edit')).toMatchObject(blockedBy('locked-packet-unchanged'))
  })

  test('on a branch behind a main that added a note to a locked packet, honest work passes', () => {
    const repo = guarded()
    repo.branch(FEATURE)
    repo.git('switch', '--quiet', 'main')
    repo.commit('a note', NOTE)
    repo.git('switch', '--quiet', FEATURE)
    expect(commit(repo, IN_SCOPE)).toMatchObject(PASSED)
  })
})

describe('a repository at its beginning', () => {
  test('the first commit, of governance documents, passes, and so do the files of init after it', () => {
    const repo = repository()
    install(repo)
    repo.write(golden as Files)
    repo.git('add', 'docs', '*.md')
    expect(said(repo, 'commit', '--message', 'first')).toMatchObject(PASSED)
    repo.git('add', '.github', '*.json')
    expect(said(repo, 'commit', '--message', 'Add Countersign')).toMatchObject(PASSED)
  })
})

describe('under husky', () => {
  test('the hooks that init wrote into its folder are run', () => {
    const repo = repository()
    repo.commit('start', golden as Files)
    const husky = fileURLToPath(new URL('../../node_modules/husky/bin.js', import.meta.url))
    expect(repo.run('node', [husky, '.husky'])).toMatchObject({ status: 0, stdout: '' })
    install(repo)
    expect(commit(repo, {})).toMatchObject(PASSED)
    expect(commit(repo, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
    expect(commit(repo, {}, '--no-verify')).toMatchObject(blockedBy('locked-packet-unchanged'))
  })
})

describe('a hook of somebody else with the lines that init prints', () => {
  test('blocks, and gets its input', () => {
    const repo = guarded()
    const own = '#!/bin/sh\n'
    repo.hook('pre-commit', `${own}${linesToAdd('pre-commit').join('\n')}\necho own >&2\n`)
    repo.hook('pre-push', `${own}${linesToAdd('pre-push').join('\n')}\ncat > seen\n`)
    repo.git('init', '--quiet', '--bare', '../remote.git')
    expect(commit(repo, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
    repo.git('reset', '--quiet', '--hard')
    expect(commit(repo, NOTE)).toMatchObject({ status: 0, text: expect.stringContaining('own') })
    expect(said(repo, 'push', '../remote.git', 'main:x')).toMatchObject(PASSED)
    expect(repo.read('seen')).toMatch(/^refs\/heads\/main \w+ refs\/heads\/x 0+\n$/)
    slip(repo, LOCKED_EDIT)
    repo.branch('elsewhere')
    repo.git('branch', '--force', 'main', 'HEAD~1')
    expect(said(repo, 'push', '../remote.git', 'elsewhere')).toMatchObject(blockedBy('locked-packet-unchanged'))
  })
})

describe('a hook that cannot judge', () => {
  test('a broken configuration blocks the commit and names the key', () => {
    const outcome = commit(guarded(), { 'countersign.config.json': '{ "lokc": {} }' })
    expect(outcome).toMatchObject(blockedBy('lokc'))
  })

  test('without a CLI the commit is blocked with a reason', () => {
    const repo = guarded()
    repo.git('config', 'countersign.cli', '/nowhere/cli.js')
    expect(commit(repo, NOTE)).toMatchObject(blockedBy('no CLI at'))
    repo.git('config', '--unset', 'countersign.cli')
    expect(commit(repo, {}, '--no-verify')).toMatchObject(blockedBy('no CLI at'))
  })

  test("the repository's own CLI goes before the recorded one", () => {
    const repo = guarded()
    writeFileSync(join(repo.root, '.git/info/exclude'), 'node_modules\n')
    repo.write({ 'node_modules/.bin/countersign': '#!/bin/sh\necho "own $*" >&2\nexit 1\n' })
    repo.run('chmod', ['+x', 'node_modules/.bin/countersign'])
    expect(commit(repo, NOTE)).toMatchObject(blockedBy('own hook pre-commit'))
  })

  test.each([
    ['pre-comit', 'none of pre-commit'],
    ['commit-msg', 'the file with the commit message is missing'],
  ])('hook %s is a usage error', (name, reason) => {
    expect(guarded().run('node', [CLI, 'hook', name])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(reason),
    })
  })

  test('outside of a repository it says so', () => {
    const outcome = repositoryAt(temporaryFolder()).run('node', [CLI, 'hook', 'pre-commit'])
    expect(outcome).toMatchObject({ status: 2, stderr: expect.stringContaining('no git repository') })
  })
})
