import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  SESSION,
  STORAGE,
  FEATURE,
  IN_SCOPE,
  OUT_OF_SCOPE,
  edited,
  LOCKED_EDIT,
  NOTE,
  said,
  commit,
  slip,
  PASSED,
  blockedBy,
  guardedRepositories,
} from '../support/guarded.ts'
import { temporaryFolder, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const guarded = guardedRepositories()

describe('merge, rebase, revert and cherry-pick', () => {
  /** A branch with work in scope, and a main that has gone on with another packet's work and a note meanwhile. */
  const diverged = (): TestRepository => {
    const repo = guarded()
    repo.branch(FEATURE)
    repo.commit('work', IN_SCOPE)
    repo.git('switch', '--quiet', 'main')
    slip(repo, { ...NOTE, ...OUT_OF_SCOPE })
    repo.git('switch', '--quiet', FEATURE)
    return repo
  }

  test('main is merged into a branch, and what main brought is not charged to it', () => {
    const repo = diverged()
    expect(said(repo, 'merge', '--no-edit', 'main')).toMatchObject(PASSED)
  })

  test('main is merged into a branch together with debt of its own, which is not charged either', () => {
    const repo = diverged()
    repo.git('switch', '--quiet', 'main')
    slip(repo, edited(SESSION, '**Status:** In Progress', '**Status:** Done'))
    repo.git('switch', '--quiet', FEATURE)
    expect(said(repo, 'merge', '--no-edit', 'main')).toMatchObject(PASSED)
  })

  test('an edit of a locked packet in a merge is blocked', () => {
    const repo = diverged()
    repo.git('merge', '--quiet', '--no-commit', 'main')
    expect(commit(repo, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
    expect(commit(repo, {}, '--no-verify')).toMatchObject(blockedBy('locked-packet-unchanged'))
  })

  test('a conflict of a merge into main is resolved in the scope of the branch that comes in, and nowhere else', () => {
    const repo = diverged()
    repo.git('switch', '--quiet', 'main')
    slip(repo, { 'src/session/session.ts': 'export const other = 1\n' })
    expect(said(repo, 'merge', '--no-edit', FEATURE).status).toBe(1)
    repo.stage({ 'src/session/session.ts': 'export const both = 2\n', 'src/more.ts': '' })
    expect(said(repo, 'commit', '--no-edit')).toMatchObject(blockedBy('`src/more.ts`'))
    repo.git('rm', '--quiet', '--force', 'src/more.ts')
    expect(said(repo, 'commit', '--no-edit')).toMatchObject(PASSED)
  })

  test('a branch is rebased onto a newer main', () => {
    const repo = diverged()
    expect(said(repo, 'rebase', 'main')).toMatchObject(PASSED)
    expect(repo.git('log', '--format=%s', '-2')).toBe('work\nslipped in')
  })

  test('a rebase stops at a commit that edits a locked packet', () => {
    const repo = diverged()
    slip(repo, edited(STORAGE, 'EFFORT: 6 hours', 'EFFORT: 60 hours'))
    const outcome = said(repo, 'rebase', 'main')
    expect(outcome.status).not.toBe(0)
    expect(outcome.text).toContain('locked-packet-unchanged')
  })

  test('a revert of a bad edit passes', () => {
    const repo = guarded()
    const bad = slip(repo, LOCKED_EDIT)
    expect(said(repo, 'revert', '--no-edit', bad)).toMatchObject(PASSED)
    expect(repo.read(STORAGE)).toBe(golden[STORAGE])
  })

  test('a cherry-pick of an edit of a locked packet is blocked, and one of work in scope passes', () => {
    const repo = guarded()
    repo.branch('elsewhere')
    const bad = slip(repo, LOCKED_EDIT)
    const good = slip(repo, IN_SCOPE)
    repo.git('switch', '--quiet', 'main')
    repo.branch(FEATURE)
    const outcome = said(repo, 'cherry-pick', bad)
    expect(outcome.status).not.toBe(0)
    expect(outcome.text).toContain('locked-packet-unchanged')
    repo.git('cherry-pick', '--abort')
    expect(said(repo, 'cherry-pick', good)).toMatchObject(PASSED)
  })
})

describe('a fresh linked worktree', () => {
  test('has the same hooks', () => {
    const linked = guarded().worktree(FEATURE)
    expect(commit(linked, LOCKED_EDIT)).toMatchObject(blockedBy('locked-packet-unchanged'))
    expect(commit(linked, {}, '--no-verify')).toMatchObject(blockedBy('locked-packet-unchanged'))
    linked.git('reset', '--quiet', '--hard')
    expect(commit(linked, IN_SCOPE)).toMatchObject(PASSED)
  })
})

describe('git push', () => {
  const withRemote = (): TestRepository => {
    const repo = guarded()
    const remote = join(temporaryFolder(), 'remote.git')
    repo.git('clone', '--quiet', '--bare', repo.root, remote)
    repo.git('remote', 'add', 'origin', remote)
    repo.git('fetch', '--quiet', 'origin')
    return repo
  }

  test('a branch with an edit of a locked packet that came in without hooks is blocked, and honest ones pass', () => {
    const repo = withRemote()
    repo.branch(FEATURE)
    slip(repo, IN_SCOPE)
    expect(said(repo, 'push', 'origin', FEATURE)).toMatchObject(PASSED)
    slip(repo, LOCKED_EDIT)
    const outcome = said(repo, 'push', 'origin', FEATURE, 'main')
    expect(outcome).toMatchObject(blockedBy('locked-packet-unchanged'))
    expect(outcome.text).toContain(`Push of refs/heads/${FEATURE}`)
  })

  test('main is judged from where it is at the remote', () => {
    const repo = withRemote()
    slip(repo, LOCKED_EDIT)
    expect(said(repo, 'push', 'origin', 'main')).toMatchObject(blockedBy('locked-packet-unchanged'))
    repo.git('reset', '--quiet', '--hard', 'HEAD~1')
    repo.commit('a note', NOTE)
    expect(said(repo, 'push', 'origin', 'main')).toMatchObject(PASSED)
  })

  test('main, into which a branch was merged, is judged by the packet that the branch names', () => {
    const repo = withRemote()
    repo.branch(FEATURE)
    repo.commit('work', IN_SCOPE)
    const merge = () => {
      repo.git('switch', '--quiet', 'main')
      return said(repo, 'merge', '--no-ff', '--no-edit', FEATURE)
    }
    expect(merge()).toMatchObject(PASSED)
    expect(said(repo, 'push', 'origin', 'main')).toMatchObject(PASSED)
    repo.git('switch', '--quiet', FEATURE)
    slip(repo, OUT_OF_SCOPE)
    expect(merge()).toMatchObject(PASSED)
    expect(said(repo, 'push', 'origin', 'main')).toMatchObject(blockedBy('changes-in-scope'))
  })

  test('a branch whose name at home says nothing is judged by its name at the remote', () => {
    const repo = withRemote()
    repo.git('switch', '--quiet', '--detach')
    slip(repo, IN_SCOPE)
    expect(said(repo, 'push', 'origin', 'HEAD:refs/heads/wip')).toMatchObject(blockedBy('work-packet-named'))
    expect(said(repo, 'push', 'origin', `HEAD:refs/heads/${FEATURE}`)).toMatchObject(PASSED)
  })

  test('tags and deletions pass, and so does the first push of main, which says that nothing binds it', () => {
    const repo = withRemote()
    slip(repo, LOCKED_EDIT)
    repo.git('tag', 'v1')
    expect(said(repo, 'push', 'origin', 'v1')).toMatchObject(PASSED)
    expect(said(repo, 'push', 'origin', ':v1')).toMatchObject(PASSED)
    const empty = join(temporaryFolder(), 'empty.git')
    repo.git('init', '--quiet', '--bare', empty)
    const outcome = said(repo, 'push', empty, 'main')
    expect(outcome).toMatchObject({ status: 0, text: expect.stringContaining('first push of the default branch') })
  })
})
