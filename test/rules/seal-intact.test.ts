import { describe, expect, test } from 'vitest'
import { sealOf } from '../../src/core/seal.ts'
import rule from '../../src/rules/seal-intact.ts'
import { edit, findingsOf, golden, reportOf, treeFrom, without, type Files } from '../support/snapshot.ts'

const PATH = 'docs/task_packets/WP-1-Import-Job.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const SIGNATURE = 'maria050320261000'

const sealIn = (files: Files, path = PATH) => sealOf(treeFrom(files).packets.find((packet) => packet.path === path)!)

/** The golden files with a Seal column that holds one seal, in the row of WP-1-Import-Job. */
function sealed(seal: string, files: Files = golden): Files {
  const ledger = (files[LEDGER] as string)
    .replace('| Notes |', '| Notes | Seal |')
    .replace('| --- |\n', '| --- | --- |\n')
    .replace(`Import-Job | v01.02 | |`, `Import-Job | v01.02 | | ${seal} |`)
  return { ...files, [LEDGER]: ledger }
}

const SEAL = sealIn(golden)
const tampered = edit(sealed(SEAL), PATH, 'Archives over 1 GB', 'Archives over 2 GB')
const tamperedText = `${PATH}:9:19 critical Unexpected contract with the seal \`${sealIn(tampered)}\`, expected \`${SEAL}\` as in \`${LEDGER}:5\``

describe('with no history at all', () => {
  test('a packet that its seal fits passes, in either case of its digits and with any line endings', () => {
    expect(findingsOf({ head: sealed(SEAL) }, rule)).toEqual([])
    expect(findingsOf({ head: sealed(SEAL.toUpperCase()) }, rule)).toEqual([])
    const windows = { ...sealed(SEAL), [PATH]: (golden[PATH] as string).replaceAll('\n', '\r\n') }
    expect(findingsOf({ head: windows }, rule)).toEqual([])
  })

  test('a contract value that was changed is told at the signature', () => {
    expect(findingsOf({ head: tampered }, rule)).toEqual([tamperedText])
  })

  test.each([
    ['status', 'Blocked', 'Ready for Dev'],
    ['a log section', '- None yet.', '- Done on Monday.'],
  ])('%s is no part of the seal', (_, from, to) => {
    expect(findingsOf({ head: edit(sealed(SEAL), PATH, from, to) }, rule)).toEqual([])
  })

  test('taking the signature out does not take the seal off', () => {
    const unsigned = edit(sealed(SEAL), PATH, SIGNATURE, '<pending>')
    expect(findingsOf({ head: unsigned }, rule)).toHaveLength(1)
    expect(findingsOf({ head: edit(unsigned, PATH, 'USER_SIGNATURE: <pending>', 'EFFORTS: none') }, rule)).toHaveLength(
      1,
    )
  })

  test('the case of the signature does not matter', () => {
    const shouted = edit(tampered, LEDGER, SIGNATURE, SIGNATURE.toUpperCase())
    expect(findingsOf({ head: shouted }, rule)).toEqual([tamperedText])
  })
})

test.each(['none', '52f871af', `${SEAL}0`, SEAL.replace(/^./, 'g'), `sha256:${SEAL}`])(
  'the seal %s is no seal, which is told at its row',
  (seal) => {
    expect(findingsOf({ head: sealed(seal) }, rule)).toEqual([
      `${LEDGER}:5:3 critical Unexpected seal \`${seal}\`, expected 64 hex digits`,
    ])
  },
)

test.each(['', '-', '—'])('a row with %j for a seal is not judged', (seal) => {
  expect(findingsOf({ head: edit(sealed(seal), PATH, 'Archives over 1 GB', 'Archives over 2 GB') }, rule)).toEqual([])
})

test('a row about another packet is no seal of this one', () => {
  const foreign = edit(tampered, LEDGER, 'Task packet: WP-1-Import-Job', 'Task packet: WP-1-Elsewhere')
  expect(findingsOf({ head: foreign }, rule)).toEqual([])
})

test('a packet that is gone is not the concern of its seal', () => {
  expect(findingsOf({ head: without(sealed(SEAL), PATH) }, rule)).toEqual([])
})

describe('in a change', () => {
  test('a seal that was broken before is old debt, and breaking it further is not', () => {
    expect(findingsOf({ head: edit(tampered, PATH, '- None yet.', '- Noted.'), base: tampered }, rule)).toEqual([])
    const further = edit(tampered, PATH, 'Archives over 2 GB', 'Archives over 3 GB')
    expect(findingsOf({ head: further, base: tampered }, rule)).toHaveLength(1)
  })

  test('changing the seal instead of the packet is charged to the change', () => {
    const other = sealed(SEAL.replace(/^./, SEAL.startsWith('0') ? '1' : '0'))
    expect(findingsOf({ head: other, base: sealed(SEAL) }, rule)).toHaveLength(1)
  })
})

test('a seal in a row that is about no packet, or whose packet signs with another name, is not judged', () => {
  const about = (purpose: string) => edit(sealed('0'.repeat(64)), LEDGER, 'Task packet: WP-1-Import-Job', purpose)
  const unsigned = (files: Files) => edit(files, PATH, SIGNATURE, '<pending>')
  expect(findingsOf({ head: unsigned(about('Enrichment')) }, rule)).toEqual([])
  const misspelt = edit(unsigned(sealed('0'.repeat(64))), LEDGER, SIGNATURE, 'maria990320261000')
  expect(findingsOf({ head: misspelt }, rule)).toEqual([])
})

test('a row that names no packet seals the one that carries its signature', () => {
  const head = edit(tampered, LEDGER, 'Task packet: WP-1-Import-Job', 'Approved')
  expect(findingsOf({ head }, rule)).toEqual([tamperedText])
})

test('of several packets that a row names the first one is sealed', () => {
  const unsigned = edit(sealed(SEAL), PATH, SIGNATURE, '<pending>')
  const head = edit(unsigned, LEDGER, 'Task packet: WP-1-Import-Job', 'WP-1-Import-Job, WP-1-Session-Store')
  expect(findingsOf({ head }, rule)).toHaveLength(1)
})

test('a sealed packet that cannot be read is left to packet-readable', () => {
  expect(findingsOf({ head: { ...sealed(SEAL), [PATH]: { mode: '120000', text: 'elsewhere' } } }, rule)).toEqual([])
})

test('a seal that is none is about the packet of its row, and another one is new', () => {
  const { findings } = reportOf({ head: sealed('none') }, [rule])
  expect(findings.map(({ workPacket }) => workPacket)).toEqual(['WP-1-Import-Job'])
  expect(findingsOf({ head: sealed('never'), base: sealed('none') }, rule)).toHaveLength(1)
})
