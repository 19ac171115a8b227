import { expect, test } from 'vitest'
import { check } from '../../src/core/check.ts'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { loneSnapshot, rulesOfText } from '../../src/core/lone-packet.ts'
import { RULES } from '../../src/rules/index.ts'
import { treeFrom } from '../support/snapshot.ts'
import { having, SESSION_STORE } from '../support/session-store.ts'

const now = new Date('2026-03-06T12:00:00Z')
const options = { version: '', failOn: 'high', baseName: null, headName: null, ruleUrl: () => '' } as const

test('the rules of a text ask for nothing but the packet', () => {
  const rules = rulesOfText(RULES)
  expect(rules.map(({ id }) => id)).toContain('scope-clear')
  expect(rules.filter(({ needs, checkPacket }) => needs.length > 0 || !checkPacket)).toEqual([])
  const others = RULES.filter((rule) => !rules.includes(rule))
  expect(others.filter(({ needs, checkPacket }) => needs.length === 0 && checkPacket)).toEqual([])
  expect(others.map(({ id }) => id)).toContain('board-current')
})

test('a rule that judges no packet is none of them', () => {
  const [rule] = rulesOfText(RULES)
  expect(rulesOfText([{ ...rule!, checkPacket: null }])).toEqual([])
})

test('a packet that stands alone is judged as a whole tree with nothing else in it', () => {
  const vague = having(['Keep sessions in the store and end them', 'Improve sessions'])
  const packet = treeFrom(vague).packets.find(({ path }) => path === SESSION_STORE)!
  const snapshot = loneSnapshot(packet, DEFAULT_CONFIG, now)
  const tree = {
    name: 'the file',
    files: new Map([[SESSION_STORE, { mode: '100644', oid: '' }]]),
    packets: [packet],
    board: null,
    ledger: null,
    spec: null,
    protocols: [],
  }
  const change = {
    files: [],
    workPackets: [],
    namingDeferred: false,
    kind: 'branch',
    signedTexts: {},
    signatureUses: {},
  }
  expect(snapshot).toEqual({ mode: 'all', config: DEFAULT_CONFIG, now, head: tree, before: tree, base: tree, change })
  const report = check(snapshot, rulesOfText(RULES), options)
  expect(report.findings.map(({ rule }) => rule)).toEqual(['scope-clear'])
})
