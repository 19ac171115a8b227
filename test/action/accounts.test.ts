import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLI } from '../support/bundle.ts'
import type { Answer } from '../support/github-server.ts'
import { repository, temporaryFolder } from '../support/repository.ts'
import { edit, golden, textsOf } from '../support/snapshot.ts'
import { checkoutMerge, payloadOf } from './pull-request.ts'
import { NODE_24, runAction, type ActionOptions } from './runner.ts'

const PACKET = 'docs/task_packets/WP-1-Import-Job.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const ROW = '| maria050320261000 | Orchestrator | 2026-03-05 10:00 | Task packet: WP-1-Import-Job | v01.02 | |\n'
const unsigned = textsOf(edit(edit(golden, PACKET, 'maria050320261000', 'pending'), LEDGER, ROW, ''))
const CONFIG = JSON.stringify({ signers: { maria: { github: ['octo-maria'] } } })

const key = join(temporaryFolder(), 'key')
const hasKeys = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]).status === 0

/** A branch that signs a packet, in a commit that is signed with the key; checked out as GitHub merges it. */
function signedPullRequest() {
  const repo = repository()
  const base = repo.commit('start', { ...unsigned, 'countersign.config.json': CONFIG })
  repo.branch('topic')
  repo.stage({ [PACKET]: golden[PACKET] as string, [LEDGER]: golden[LEDGER] as string })
  repo.git('-c', 'gpg.format=ssh', '-c', `user.signingkey=${key}`, 'commit', '--quiet', '-S', '--message', 'Sign')
  const head = repo.git('rev-parse', 'HEAD')
  checkoutMerge(repo, base, head)
  const judge = (answer: Answer, options: Partial<ActionOptions> = {}) =>
    runAction(repo, { event: 'pull_request', payload: payloadOf({ base, head, branch: 'topic' }), answer, ...options })
  return { repo, base, head, judge }
}

const signingKey = (text: string) => ({ key: text, id: 1, title: 'work', created_at: '2026-01-01T00:00:00Z' })

/** GitHub, where the account has these keys and no GPG key. */
const withKeys =
  (...keys: string[]): Answer =>
  ({ path }) => {
    if (path.startsWith('/users/octo-maria/ssh_signing_keys')) return { status: 200, body: keys.map(signingKey) }
    return path.startsWith('/users/octo-maria/gpg_keys') ? { status: 200, body: [] } : undefined
  }

describe.skipIf(NODE_24 === null || !hasKeys)('a signer of whom a GitHub account is known', () => {
  const publicKey = () => readFileSync(`${key}.pub`, 'utf8').trim()

  test('signs with a key of that account: what fails on the own machine, with the way out, passes in the Action', async () => {
    const { repo, base, head, judge } = signedPullRequest()
    const here = repo.run('node', [CLI, 'check', '--base', base, '--head', head])
    expect(here.status).toBe(1)
    expect(here.stdout).toMatch(/signature-authentic[\s\S]*Push it and let the Action judge/)
    const run = await judge(withKeys('ssh-ed25519 AAAA', publicKey()))
    expect([run.status, run.report?.findings]).toEqual([0, []])
    expect(run.requests.filter(({ path }) => path.startsWith('/users/')).map(({ path }) => path)).toEqual([
      '/users/octo-maria/ssh_signing_keys?per_page=100',
      '/users/octo-maria/gpg_keys?per_page=100',
    ])
  })

  test('has not signed where the account has no such key, or GitHub knows no such account', async () => {
    const { judge } = signedPullRequest()
    const none = await judge(withKeys())
    expect([none.status, none.report?.findings.map(({ rule }) => rule)]).toEqual([1, ['signature-authentic']])
    const gone = await judge(({ path }) => (path.startsWith('/users/') ? { status: 404 } : undefined))
    expect([gone.status, gone.report]).toEqual([2, null])
    expect(gone.commands[0]!.message).toContain('The keys of the GitHub account `octo-maria` (`signers`) cannot be had')
  })

  test('can push what only the Action can judge, and is told so', () => {
    const { repo, base, head } = signedPullRequest()
    repo.git('update-ref', 'refs/remotes/origin/main', base)
    const push = (commit: string) => {
      const line = `refs/heads/topic ${commit} refs/heads/topic ${'0'.repeat(40)}`
      return repo.run('sh', ['-c', `echo "${line}" | node "$0" hook pre-push`, CLI])
    }
    expect(push(head)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('whether maria has signed what brings maria050320261000 is not judged') as string,
    })
  })
})
