import { describe, expect, test } from 'vitest'
import { isSignedBy, newSignings, signerNamed, tokensIn } from '../../src/core/authentic.ts'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { edit, golden, treeFrom, without, type Files } from '../support/snapshot.ts'

const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const PATH = 'docs/task_packets/WP-1-Import-Job.md'
const SIGNATURE = 'maria050320261000'

const text = (files: Files, path: string) => {
  const file = files[path]!
  return typeof file === 'string' ? file : file.text
}
const tokens = (files: Files, path: string) => tokensIn(path, text(files, path), DEFAULT_CONFIG)
const fresh = (head: Files, ...earlier: Files[]) =>
  newSignings(
    treeFrom(head),
    earlier.map((files) => treeFrom(files)),
  )

describe('what a signature in a packet stands for', () => {
  test('is the signature with the contract of the packet, whatever its log says', () => {
    const [token, ...others] = tokens(golden, PATH)
    expect(others).toEqual([])
    expect(token).toContain(SIGNATURE)
    expect(tokens(edit(golden, PATH, '- None yet.', '- Late.'), PATH)).toEqual(new Set([token]))
    expect(tokens(edit(golden, PATH, SIGNATURE, 'maria050320261001'), PATH)).not.toContain(token)
    expect(tokens(edit(golden, PATH, 'RISK_TIER: ', 'RISK_TIER: x'), PATH)).not.toContain(token)
  })

  test('is nothing where nobody signed', () => {
    expect(tokens(edit(golden, PATH, SIGNATURE, 'pending'), PATH)).toEqual(new Set())
    expect(tokensIn(PATH, '', DEFAULT_CONFIG)).toEqual(new Set())
  })
})

describe('what a signature in the ledger stands for', () => {
  test('is all the cells of its row', () => {
    const before = tokens(golden, LEDGER)
    expect(before.size).toBe(treeFrom(golden).ledger!.rows.length)
    const after = tokens(edit(golden, LEDGER, '4 lines', '5 lines'), LEDGER)
    expect([...before].filter((token) => !after.has(token))).toHaveLength(1)
  })

  test('is nothing for a row whose signature is none', () => {
    expect(tokens(edit(golden, LEDGER, SIGNATURE, 'pending'), LEDGER).size).toBe(tokens(golden, LEDGER).size - 1)
  })
})

describe('the signatures that a change brings', () => {
  test('are those that neither packets nor ledgers had before, with their places', () => {
    const base = edit(edit(golden, PATH, SIGNATURE, 'pending'), LEDGER, SIGNATURE, 'pending')
    expect(fresh(golden, base)).toEqual([
      {
        path: PATH,
        place: treeFrom(golden).packets.find(({ path }) => path === PATH)!.signature!.place,
        packet: 'WP-1-Import-Job',
        signature: SIGNATURE,
        user: 'maria',
        token: [...tokens(golden, PATH)][0],
      },
      expect.objectContaining({ path: LEDGER, packet: 'WP-1-Import-Job', signature: SIGNATURE, user: 'maria' }),
    ])
    expect(fresh(golden, base, golden)).toEqual([])
  })

  test('are none where only their case is another', () => {
    const capitals = edit(edit(golden, PATH, SIGNATURE, SIGNATURE.toUpperCase()), LEDGER, SIGNATURE, SIGNATURE.toUpperCase()) // prettier-ignore
    expect(fresh(capitals, golden)).toEqual([])
  })

  test('are those of packets alone where there is no ledger, and a ledger has nothing to do with packets', () => {
    const bare = without(golden, LEDGER)
    expect(fresh(bare, {}).map(({ path }) => path)).not.toContain(LEDGER)
    expect(fresh(golden, bare).every(({ path }) => path === LEDGER)).toBe(true)
  })

  test('belong to no packet where the row names none', () => {
    const rows = fresh(golden, without(golden, LEDGER))
    expect(rows.find(({ signature }) => signature === 'maria020320260910')?.packet).toBeNull()
    expect(rows.filter(({ packet }) => packet === null)).toHaveLength(1)
  })

  test('are new where another packet takes one over', () => {
    const moved = { ...without(golden, PATH), [PATH.replace('Import', 'Export')]: text(golden, PATH).replaceAll('Import', 'Export') } // prettier-ignore
    expect(fresh(moved, golden).map(({ packet }) => packet)).toEqual(['WP-1-Export-Job'])
  })
})

test('a signer is found whatever the case of the name, on either side', () => {
  const maria = { ssh: ['maria@example.org'], gpg: [], github: [] }
  expect(signerNamed({ Maria: maria }, 'mARIA')).toBe(maria)
  expect(signerNamed({ Maria: maria }, 'mari')).toBeNull()
})

describe('a commit is signed by a person', () => {
  const signer = { ssh: ['maria@example.org'], gpg: ['0x AB12 CD34', '0XFF00'], github: [] }
  const commit = (status: string, principal: string, ...fingerprints: string[]) =>
    isSignedBy(signer, { commit: 'c0ffee', status, signer: principal, fingerprints })

  test.each(['AB12CD34', '0xab12cd34', 'ab12  cd34', 'ff00'])('with her GPG key, written as %s', (fingerprint) => {
    expect(commit('G', '', fingerprint)).toBe(true)
  })

  test('with one of several fingerprints', () => {
    expect(commit('U', '', '1234', 'AB12CD34')).toBe(true)
    expect(commit('U', '', '1234', '5678')).toBe(false)
  })

  test('not with an SSH key that has the fingerprint of a GPG key, nor with a GPG key in her name', () => {
    expect(commit('G', 'maria@example.org', 'AB12CD34', 'SHA256:key')).toBe(true)
    expect(commit('G', 'else@example.org', 'AB12CD34', 'SHA256:key')).toBe(false)
    expect(commit('G', 'maria@example.org', 'x SHA256:key')).toBe(false)
  })
})
