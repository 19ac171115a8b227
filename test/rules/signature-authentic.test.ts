import { expect, test } from 'vitest'
import rule from '../../src/rules/signature-authentic.ts'
import { edit, findingsOf, golden, reportOf, without } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Import-Job.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const ROW = '| maria050320261000 | Orchestrator | 2026-03-05 10:00 | Task packet: WP-1-Import-Job | v01.02 | |\n'
const unsigned = edit(edit(golden, PATH, 'maria050320261000', 'pending'), LEDGER, ROW, '')
const signers = { maria: { ssh: ['maria@example.org'], gpg: ['AB12 '.repeat(10).trim()], github: ['maria'] } }

const SSH = ['SHA256:key']
const GPG = ['0'.repeat(40), 'ab12'.repeat(10)]
const commitWith = (status: string, signer: string, fingerprints: readonly string[]) => ({
  commit: 'c0ffee1234'.repeat(4),
  status,
  signer,
  fingerprints,
})

const found = (status: string, signer: string, fingerprints: readonly string[], config = { signers }) =>
  findingsOf({ head: golden, base: unsigned, config, commits: [commitWith(status, signer, fingerprints)] }, rule)
const unexpected = (what: string) => [
  `${PATH}:9:19 critical Unexpected ${what}, expected one that \`maria\` has signed`,
]

test.each([
  ['her SSH key', 'G', 'maria@example.org', SSH],
  ['one of several principals of her key', 'G', 'm@example.org,maria@example.org', SSH],
  ['her GPG key', 'G', 'Maria <maria@example.org>', GPG],
  ['her GPG key that the keyring does not vouch for', 'U', 'Maria <maria@example.org>', GPG],
])('%s is good', (_, status, signer, fingerprints) => {
  expect(found(status, signer, fingerprints)).toEqual([])
})

test.each([
  ['no signature', 'N', '', [], 'unsigned commit `c0ffee1234`'],
  ['the SSH key of another', 'G', 'other@example.org', SSH, 'commit `c0ffee1234` signed by `other@example.org`'],
  ['an unknown SSH key', 'U', '', SSH, 'commit `c0ffee1234` with a key that nobody is known to have'],
  [
    'an SSH key that says it is hers',
    'U',
    'maria@example.org',
    SSH,
    'commit `c0ffee1234` with a key that nobody is known to have',
  ],
  ['a bad signature', 'B', '', SSH, 'commit `c0ffee1234` with a signature that is bad or whose key is revoked'],
  [
    'another GPG key in her name',
    'G',
    'maria@example.org',
    ['1'.repeat(40)],
    'commit `c0ffee1234` signed by `maria@example.org`',
  ],
  ['her GPG key, revoked', 'R', 'Maria', GPG, 'commit `c0ffee1234` with a key that is revoked'],
  ['her GPG key, expired', 'Y', 'Maria', GPG, 'commit `c0ffee1234` with a key that had expired'],
  ['a GPG key that is not here', 'E', '', GPG, 'commit `c0ffee1234` with a signature that cannot be checked'],
  ['a status that git may invent', 'Q', '', GPG, 'commit `c0ffee1234` with a signature of status `Q`'],
])('%s is not', (_, status, signer, fingerprints, message) => {
  expect(found(status, signer, fingerprints)).toEqual(unexpected(message))
})

test('a name that is no signer is told apart, whatever its case', () => {
  const bob = { signers: { bob: signers.maria } }
  expect(found('G', 'maria@example.org', SSH, bob as never)).toEqual([
    `${PATH}:9:19 critical Unexpected name \`maria\` in a signature, expected one of \`signers\``,
  ])
  expect(found('G', 'maria@example.org', SSH, { signers: { MARIA: signers.maria } } as never)).toEqual([])
})

test('a signature that no commit of the range adds is not passed', () => {
  expect(findingsOf({ head: golden, base: unsigned, config: { signers }, commits: [] }, rule)).toEqual([
    `${PATH}:9:19 critical Missing commit that adds \`maria050320261000\`, expected one that \`maria\` has signed`,
  ])
})

test('one commit of several that is not hers is enough', () => {
  const commits = [commitWith('G', 'maria@example.org', SSH), commitWith('N', '', [])]
  expect(findingsOf({ head: golden, base: unsigned, config: { signers }, commits }, rule)).toHaveLength(1)
})

test('it is off until signers are configured, and what was signed before is let be', () => {
  const commits = [commitWith('N', '', [])]
  expect(findingsOf({ head: golden, base: unsigned, commits }, rule)).toEqual([])
  expect(findingsOf({ head: golden, base: golden, config: { signers }, commits }, rule)).toEqual([])
  const moved = { ...without(golden, PATH), 'docs/task_packets/old/WP-1-Import-Job.md': golden[PATH]! }
  expect(findingsOf({ head: moved, base: golden, config: { signers }, commits }, rule)).toEqual([])
})

test('a commit that is still being made is not asked', () => {
  expect(findingsOf({ head: golden, base: unsigned, config: { signers } }, rule)).toEqual([])
})

test('a name that is no signer has its own way out, and of several commits one is told', () => {
  const commits = [commitWith('N', '', []), commitWith('B', '', [])]
  const parts = { head: golden, base: unsigned, commits }
  expect(findingsOf({ ...parts, config: { signers } }, rule)).toHaveLength(1)
  const bob = { signers: { bob: signers.maria } } as never
  expect(reportOf({ ...parts, config: bob }, [rule]).findings.map(({ remedy }) => remedy)).toEqual([
    'Add `maria` to `signers` first, in a change of its own, or sign with a name that is there',
  ])
})
