import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judge, type JudgeRequest } from '../../src/commands/judge.ts'
import { repository, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { edit, golden, textsOf } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Import-Job.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const CONFIG = 'countersign.config.json'
const ROW = '| maria050320261000 | Orchestrator | 2026-03-05 10:00 | Task packet: WP-1-Import-Job | v01.02 | |\n'
const WAIVER = '| maria060320261000 | Maria | 2026-03-06 10:00 | Waiver: board-current * | v01.02 | |\n'

const hasKeys = spawnSync('ssh-keygen', ['-?']).error === undefined
if (!hasKeys) console.warn('ssh-keygen is not here: real signatures are not tested')

const hasGpg = spawnSync('gpg', ['--version']).status === 0
if (!hasGpg) console.warn('gpg is not here: its signatures are not tested')

const unsigned = textsOf(edit(edit(golden, PATH, 'maria050320261000', 'pending'), LEDGER, ROW, ''))
const signed: Files = { [PATH]: golden[PATH] as string, [LEDGER]: golden[LEDGER] as string }
const noted = (text: string): Files => ({ [PATH]: (golden[PATH] as string).replace('- None yet.', text) })
const widened: Files = { [PATH]: (golden[PATH] as string).replace('Archives over 1 GB', 'Archives over 9 GB') }

let keys: string
const keyFile = (name: string) => join(keys, name)
const publicKey = (name: string) => readFileSync(`${keyFile(name)}.pub`, 'utf8').trim()
const config = (more: object = {}) =>
  JSON.stringify({ signers: { maria: { ssh: ['maria@example.org'] } }, failOn: 'critical', ...more })

/** A repository whose base knows the key of maria and another's; on a branch. */
function started(files: Files = {}): TestRepository {
  const repo = repository()
  repo.commit('start', {
    ...unsigned,
    [CONFIG]: config(),
    'docs/ALLOWED_SIGNERS': `maria@example.org ${publicKey('maria')}\nother@example.org ${publicKey('other')}\n`,
    ...files,
  })
  repo.branch('feat/sign')
  return repo
}

/** Commits files signed with a key. */
function commitWith(repo: TestRepository, key: string, files: Files, ...args: string[]): string {
  repo.stage(files)
  const options = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${keyFile(key)}`]
  repo.git(...options, 'commit', '--quiet', '--allow-empty', '-S', '-m', 'sign', ...args)
  return repo.git('rev-parse', 'HEAD')
}

/** What signature-authentic says of the branch, without the place. */
async function told(repo: TestRepository, more: Partial<JudgeRequest> = {}): Promise<string[]> {
  const now = new Date('2026-03-06T12:00:00Z')
  const { report } = await judge({ cwd: repo.root, mode: 'range', base: 'main', now, ...more })
  return report.findings.flatMap(({ rule, message }) => (rule === 'signature-authentic' ? [message] : []))
}

const unexpected = (text: string): string[] => [
  expect.stringMatching(new RegExp(`^Unexpected ${text}, expected one that .maria. has signed$`)) as string,
]

describe.skipIf(!hasKeys)('the commit that adds a signature', () => {
  beforeAll(() => {
    keys = temporaryFolder()
    for (const name of ['maria', 'other', 'stranger'])
      spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', keyFile(name)])
    expect(existsSync(keyFile('stranger'))).toBe(true)
  })

  test('passes with the key of that person, also below other commits and a merge', async () => {
    const repo = started()
    commitWith(repo, 'maria', signed)
    expect(await told(repo)).toEqual([])
    repo.commit('note', noted('- A note.'))
    repo.git('switch', '--quiet', 'main')
    repo.commit('meanwhile', { 'notes.txt': 'x\n' })
    repo.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feat/sign')
    expect(await told(repo, { base: 'main~1', head: 'main' })).toEqual([])
  })

  test('fails unsigned, with the good key of another, and with a key that nobody knows', async () => {
    const bare = started()
    bare.commit('sign', signed)
    expect(await told(bare)).toEqual(unexpected('unsigned commit `[0-9a-f]{10}`'))
    const other = started()
    commitWith(other, 'other', signed)
    expect(await told(other)).toEqual(unexpected('commit `[0-9a-f]{10}` signed by `other@example.org`'))
    const stranger = started()
    commitWith(stranger, 'stranger', signed)
    expect(await told(stranger)).toEqual(unexpected('commit `[0-9a-f]{10}` with a .*'))
  })

  describe('where a signer has a GitHub account', () => {
    const login = { github: ['octo-maria'] }
    const start = (signer: object = login, files: Files = {}) =>
      started({ [CONFIG]: config({ signers: { maria: signer } }), 'docs/ALLOWED_SIGNERS': null, ...files })
    const account = (...ssh: string[]) => ({ accountKeys: () => Promise.resolve({ ssh, gpg: [] }) })
    const hers = () => account(`${publicKey('other')}`, `${publicKey('maria')} work\nlaptop`)

    test('its keys tell who has signed; a stranger, an unsigned commit and a key with a line break in it do not', async () => {
      const good = start()
      commitWith(good, 'maria', signed)
      expect(await told(good, hers())).toEqual([])
      const bare = start()
      bare.commit('sign', signed)
      expect(await told(bare, hers())).toEqual(unexpected('unsigned commit .*'))
      const stranger = start()
      commitWith(stranger, 'stranger', signed)
      expect(await told(stranger, hers())).toHaveLength(1)
      expect(await told(stranger, account(`# x\n* ${publicKey('stranger')}`))).toHaveLength(1)
    })

    test('it is asked only where git cannot tell', async () => {
      const asked: string[] = []
      const accountKeys = (name: string) => {
        asked.push(name)
        return Promise.resolve({ ssh: [], gpg: [] })
      }
      const known = started({ [CONFIG]: config({ signers: { maria: { ssh: ['maria@example.org'], ...login } } }) })
      commitWith(known, 'maria', signed)
      expect(await told(known, { accountKeys })).toEqual([])
      const other = started({ [CONFIG]: config({ signers: { maria: login } }) })
      commitWith(other, 'other', signed)
      expect(await told(other, { accountKeys })).toHaveLength(1)
      expect(asked).toEqual([])
      const unknown = start()
      commitWith(unknown, 'maria', signed)
      await told(unknown, { accountKeys })
      expect(asked).toEqual(['octo-maria'])
    })

    test('a key that what binds has revoked stays revoked', async () => {
      const repo = start(login, { 'docs/REVOKED_SIGNERS': `${publicKey('maria')}\n` })
      commitWith(repo, 'maria', signed)
      expect(await told(repo, hers())).toHaveLength(1)
    })

    test('an account that cannot be asked is a failure, and one that nobody asks leaves a finding or waits', async () => {
      const repo = start()
      commitWith(repo, 'maria', signed)
      const accountKeys = () => Promise.reject(new Error('no answer'))
      await expect(told(repo, { accountKeys })).rejects.toThrow('no answer')
      expect(await told(repo)).toHaveLength(1)
      expect(await told(repo, { accountsDeferred: true })).toEqual([])
      repo.commit('widen', widened)
      expect(await told(repo, { accountsDeferred: true })).toHaveLength(1)
    })
  })

  test('cannot bring its own key, signer or configuration', async () => {
    const repo = started()
    commitWith(repo, 'stranger', {
      ...signed,
      'docs/ALLOWED_SIGNERS': `maria@example.org ${publicKey('stranger')}\n`,
      [CONFIG]: config({ signers: {} }),
    })
    expect(await told(repo)).toHaveLength(1)
  })

  test('is held against the keys of the base, not those of this machine', async () => {
    const repo = started({ 'docs/ALLOWED_SIGNERS': null })
    const mine = join(keys, 'mine')
    repo.write({ 'mine.txt': `maria@example.org ${publicKey('stranger')}\n` })
    repo.run('mv', ['mine.txt', mine])
    repo.git('config', 'gpg.ssh.allowedSignersFile', mine)
    commitWith(repo, 'stranger', signed)
    expect(await told(repo)).toHaveLength(1)
  })

  test('fails with a key that was revoked, whatever its date', async () => {
    const repo = started({ 'docs/REVOKED_SIGNERS': `${publicKey('maria')}\n` })
    commitWith(repo, 'maria', signed)
    expect(await told(repo)).toEqual(unexpected('commit `[0-9a-f]{10}` with a signature that is bad .*'))
  })

  test('fails with a key that had expired when it was made', async () => {
    const line = (until: string) => `maria@example.org valid-before="${until}" ${publicKey('maria')}\n`
    const late = started({ 'docs/ALLOWED_SIGNERS': line('20200101') })
    commitWith(late, 'maria', signed)
    expect(await told(late)).toHaveLength(1)
    const early = started({ 'docs/ALLOWED_SIGNERS': line('20400101') })
    commitWith(early, 'maria', signed)
    expect(await told(early)).toEqual([])
  })

  test('is the one that gives the contract its last form', async () => {
    const repo = started()
    commitWith(repo, 'maria', signed)
    repo.commit('widen', widened)
    expect(await told(repo)).toEqual(unexpected('unsigned commit .*'))
    commitWith(repo, 'maria', signed)
    expect(await told(repo)).toEqual([])
  })

  test('is a merge where the merge brings it', async () => {
    const repo = started()
    repo.commit('aside', { 'notes.txt': 'x\n' })
    repo.git('switch', '--quiet', 'main')
    repo.commit('meanwhile', { 'more.txt': 'x\n' })
    repo.git('switch', '--quiet', 'feat/sign')
    repo.git('merge', '--quiet', '--no-commit', 'main')
    repo.commit('evil merge', signed)
    expect(await told(repo, { base: 'main' })).toEqual(unexpected('unsigned commit .*'))
  })

  test('counts for rows of the ledger too, so that nobody grants a waiver in her name', async () => {
    const repo = started()
    const ledger = (unsigned[LEDGER] ?? '').replace('| --- |\n', `| --- |\n${WAIVER}`)
    repo.commit('waive', { [LEDGER]: ledger })
    expect(await told(repo)).toEqual(unexpected('unsigned commit .*'))
    repo.git('reset', '--quiet', '--hard', 'main')
    commitWith(repo, 'maria', { [LEDGER]: ledger })
    expect(await told(repo)).toEqual([])
  })

  test('is let be where a signature of the base moves or its packet gets notes', async () => {
    const repo = started(signed)
    repo.commit('note', noted('- A note.'))
    repo.git('mv', PATH, 'docs/task_packets/WP-1-Import-Job-moved.md')
    repo.commit('move')
    expect(await told(repo)).toEqual([])
  })

  test('does not exist yet before a commit: the index is not judged by it', async () => {
    const repo = started()
    repo.stage(signed)
    const { report } = await judge({ cwd: repo.root, mode: 'staged', now: new Date('2026-03-06T12:00:00Z') })
    expect(report.findings.map(({ rule }) => rule)).not.toContain('signature-authentic')
  })

  test('a file of keys that is a link is refused', async () => {
    const repo = started({ 'docs/ALLOWED_SIGNERS': { link: '../keys' } })
    commitWith(repo, 'maria', signed)
    await expect(told(repo)).rejects.toThrow('`docs/ALLOWED_SIGNERS` is no regular file')
  })
})

describe.skipIf(!hasGpg)('the commit that adds a signature, signed with gpg', () => {
  const fingerprints: Record<string, string> = {}
  const gpg = (...args: string[]) => spawnSync('gpg', ['--batch', '--quiet', '--passphrase', '', ...args])

  beforeAll(() => {
    const home = temporaryFolder()
    chmodSync(home, 0o700)
    process.env['GNUPGHOME'] = home
    for (const name of ['maria', 'other']) {
      gpg('--quick-gen-key', `${name} <${name}@example.org>`, 'ed25519', 'sign', 'never')
      const listed = gpg('--list-keys', '--with-colons', `${name}@example.org`).stdout.toString()
      fingerprints[name] = /^fpr:+([0-9A-F]{40}):/m.exec(listed)![1]!
    }
  })
  afterAll(() => {
    spawnSync('gpgconf', ['--kill', 'all'])
    delete process.env['GNUPGHOME']
  })

  const repoOf = (pinned: string) => {
    const repo = repository()
    repo.commit('start', { ...unsigned, [CONFIG]: config({ signers: { maria: { gpg: [pinned] } } }) })
    repo.branch('feat/sign')
    return repo
  }
  const signWith = (repo: TestRepository, name: string) => {
    repo.stage(signed)
    repo.git(
      '-c',
      'gpg.format=openpgp',
      '-c',
      `user.signingkey=${fingerprints[name]!}`,
      'commit',
      '-q',
      '-S',
      '-m',
      'sign',
    )
  }

  test('passes with the key whose fingerprint is pinned, however that is written', async () => {
    for (const pinned of [fingerprints['maria']!, `0x${fingerprints['maria']!.toLowerCase()}`]) {
      const repo = repoOf(pinned)
      signWith(repo, 'maria')
      expect(await told(repo)).toEqual([])
    }
  })

  test('passes with a key of the account of that person, which the keyring need not have, and with no other', async () => {
    const armored = (name: string) => gpg('--armor', '--export', fingerprints[name]!).stdout.toString()
    const asking = (...keys: string[]) => ({ accountKeys: () => Promise.resolve({ ssh: [], gpg: keys }) })
    const repo = repository()
    repo.commit('start', { ...unsigned, [CONFIG]: config({ signers: { maria: { github: ['octo-maria'] } } }) })
    repo.branch('feat/sign')
    signWith(repo, 'maria')
    const [hers, others] = [armored('maria'), armored('other')]
    expect(await told(repo)).toHaveLength(1)
    const home = process.env['GNUPGHOME']
    process.env['GNUPGHOME'] = temporaryFolder()
    expect(await told(repo, asking('no key', others, hers))).toEqual([])
    expect(await told(repo, asking(others))).toHaveLength(1)
    process.env['GNUPGHOME'] = home
    expect(await told(repo, asking(others))).toHaveLength(1)
  })

  test('fails with a good key of another, with a part of the fingerprint, and where the keyring has no key', async () => {
    const other = repoOf(fingerprints['maria']!)
    signWith(other, 'other')
    expect(await told(other)).toEqual(unexpected('commit .*'))
    const part = repoOf(fingerprints['maria']!.slice(-16))
    signWith(part, 'maria')
    expect(await told(part)).toEqual(unexpected('commit .*'))
    const unknown = repoOf(fingerprints['maria']!)
    signWith(unknown, 'maria')
    const home = process.env['GNUPGHOME']
    process.env['GNUPGHOME'] = temporaryFolder()
    expect(await told(unknown)).toEqual(unexpected('commit .* with a signature that cannot be checked'))
    process.env['GNUPGHOME'] = home
  })
})
