import { describe, expect, test } from 'vitest'
import { isOpen, preOrchestration, stopGates, type GateFacts, type StopGate } from '../../src/core/gates.ts'
import { packetId } from '../../src/core/packet.ts'
import { renderGates, renderGatesMarkdown } from '../../src/core/render/gates.ts'
import { plain } from '../../src/core/render/text.ts'
import { RULES } from '../../src/rules/index.ts'
import { edit, golden, reportOf, snapshotOf, without, type Files, type SnapshotParts } from '../support/snapshot.ts'

const BOARD = 'docs/TASK_BOARD.md'
const READY = 'WP-1-Session-Store'
const file = (id: string) => `docs/task_packets/${id}.md`

function facts(head: Files, parts: Partial<SnapshotParts> = {}, more: Partial<GateFacts> = {}): GateFacts {
  const all = { head, ...parts }
  return {
    snapshot: snapshotOf(all),
    report: reportOf(all, RULES),
    rules: RULES,
    audits: null,
    auditsFrom: 'refs/heads/main',
    ...more,
  }
}
const gatesOf = (head: Files, id = READY, parts: Partial<SnapshotParts> = {}) => {
  const given = facts(head, parts)
  return stopGates(
    given,
    given.snapshot.head.packets.find((packet) => packetId(packet) === id)!,
  )
}
const notMet = (gates: readonly StopGate[]) =>
  gates.flatMap((gate) =>
    gate.checks.filter((check) => check.standing === 'not met').map((check) => `${gate.number} ${check.title}`),
  )
const inPacket = (from: string, to: string) => edit(golden, file(READY), from, to)

test('nothing stands against a golden packet, and what a person must confirm is never called met', () => {
  const gates = gatesOf(golden)
  expect(notMet(gates)).toEqual([])
  expect(isOpen(gates)).toBe(true)
  expect(gates.map((gate) => `${gate.number} ${gate.standing}`)).toEqual([
    '1 a person must confirm',
    '2 a person must confirm',
    '3 met',
    '4 a person must confirm',
    '5 met',
    '6 met',
    '7 a person must confirm',
    '8 a person must confirm',
  ])
})

describe('each STOP gate closes', () => {
  test.each<[string, Files, string]>([
    ['a stale pointer', { ...golden, 'Notebook_Master_Spec_v01.03.md': '# x' }, '1 The spec pointer is current'],
    [
      'a protocol with an older spec',
      edit(golden, 'docs/CODER_PROTOCOL.md', 'v01.02', 'v01.01'),
      '1 The governance files are current',
    ],
    ['a lost ledger', without(golden, 'docs/SIGNATURE_AUDIT.md'), '1 The governance files are there'],
    [
      'a board without a phase gate',
      edit(golden, BOARD, '## Phase 1 Gate', '## Phase 1'),
      '1 The phase and its packets are known',
    ],
    ['a roadmap anchor', inPacket('SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: §9.1'), '2 SPEC_ANCHOR is in the Main Body'],
    [
      'a second spec that nobody signed',
      edit(
        { ...golden, 'Notebook_Master_Spec_v01.03.md': '# x' },
        'docs/SPEC_CURRENT.md',
        'Notebook_Master_Spec_v01.02.md',
        'Notebook_Master_Spec_v01.03.md',
      ),
      '2 The spec in force carries a signature',
    ],
    [
      'a missing signature',
      inPacket('- USER_SIGNATURE: maria040320260930\n', ''),
      '3 The signature is there and well formed',
    ],
    ['a signature used twice', inPacket('maria040320260930', 'maria020320261100'), '3 It was never used before'],
    ['an unrecorded signature', inPacket('maria040320260930', 'maria040320260931'), '3 The ledger records it'],
    ['an approval nobody gave', inPacket('Approved: maria020320260910', 'Approved: maria020320260911'), '3 AUTHORITY'],
    ['a vague scope', inPacket('What: Keep sessions', 'What: Improve sessions'), '4 The scope is well defined'],
    ['a vague goal', inPacket('A session ends 30 minutes after its last request, shown by `test/session/session.test.ts` (§3.1)', 'It works'), '4 Success'], // prettier-ignore
    ['a placeholder', inPacket('EFFORT: 4 hours', 'EFFORT: TBD'), '5 No placeholder is left'],
    ['a vague path', inPacket('- src/session/clock.ts', '- src/session/'), '5 IN_SCOPE_PATHS are exact'],
    ['a missing field', inPacket('RISK_TIER: MEDIUM', 'RISK: MEDIUM'), '5 All ten fields are filled'],
    ['prose for a test plan', inPacket('npm test -- test/session\n', ''), '5 TEST_PLAN has exact commands'],
    ['a thin bootstrap', inPacket('  - "restart"\n', ''), '5 BOOTSTRAP is complete'],
    ['a low score', inPacket('RISK_TIER: MEDIUM', 'RISK: MEDIUM'), '6 The score passes'],
    ['a board that differs', edit(golden, BOARD, '[IN PROGRESS 🟠]', '[READY FOR DEV 🔴]'), '6 No critical'],
    [
      'a blocker that is not VALIDATED',
      edit(golden, file('WP-1-Storage-Layer'), '**Status:** Validated', '**Status:** Done'),
      '7 Every blocker is VALIDATED',
    ],
    ['undocumented dependencies', inPacket('- BLOCKED_BY: WP-1-Storage-Layer\n', ''), '7 Dependencies are documented'],
    ['no estimate', inPacket('- EFFORT: 4 hours\n', ''), '8 An effort estimate is there'],
  ])('on %s', (_, head, expected) => {
    expect(notMet(gatesOf(head)).filter((title) => title.startsWith(expected))).toHaveLength(1)
  })

  test('on stalled work', () => {
    expect(notMet(gatesOf(golden, READY, { now: '2026-03-20T12:00:00Z' }))).toContain('1 No work is stalled')
  })

  test('on a packet that is BLOCKED', () => {
    expect(notMet(gatesOf(golden, 'WP-1-Import-Job'))).toEqual([
      '7 Every blocker is VALIDATED',
      '8 Nothing blocks the work',
    ])
  })

  test('on a draft as on a packet that is ready', () => {
    const draft = edit(inPacket('EFFORT: 4 hours', 'EFFORT: TBD'), file(READY), 'In Progress', 'Draft')
    expect(notMet(gatesOf(draft))).toContain('5 No placeholder is left')
  })
})

describe('what nobody judged is not met', () => {
  const checkOf = (gates: readonly StopGate[], title: string) =>
    gates.flatMap((gate) => gate.checks).find((check) => check.title === title)!

  test('a rule that is off', () => {
    const config = { rules: { 'scope-clear': 'off' as const } }
    expect(checkOf(gatesOf(golden, READY, { config }), 'The scope is well defined')).toMatchObject({
      standing: 'a person must confirm',
      notes: ['`scope-clear` is off'],
    })
  })

  test('a rule whose document is not there', () => {
    const head = without(golden, 'docs/SIGNATURE_AUDIT.md')
    expect(checkOf(gatesOf(head), 'The ledger records it').standing).toBe('a person must confirm')
  })

  test('a document that cannot be read', () => {
    const head = { ...golden, [BOARD]: `${'> '.repeat(200)}x` }
    expect(checkOf(gatesOf(head), 'The phase and its packets are known').standing).toBe('a person must confirm')
    expect(notMet(gatesOf(head))).toContain('1 The governance files are current')
  })

  test('protocols that are not there', () => {
    const head = Object.fromEntries(Object.entries(golden).filter(([path]) => !path.includes('PROTOCOL')))
    expect(checkOf(gatesOf(head), 'The governance files are there').standing).toBe('a person must confirm')
  })
})

describe('the supply chain', () => {
  const config = { gates: { supplyChain: [['npm', 'audit']], seconds: 9 } }
  const check = (more: Partial<GateFacts>, given: Partial<SnapshotParts> = { config }) =>
    preOrchestration(facts(golden, given, more)).checks.find((one) => one.title === 'The supply chain is clean')!
  const audit = { command: 'npm audit', outcome: 'it ended with exit code 1', output: ['3 vulnerabilities'] }

  test('is for a person where no command is configured, or none was run', () => {
    expect(check({ audits: [] }, {}).standing).toBe('a person must confirm')
    expect(check({ audits: null }).standing).toBe('a person must confirm')
  })
  test('is clean where every command passes', () => {
    expect(check({ audits: [{ ...audit, passed: true }] }).standing).toBe('met')
  })
  test('is not where one fails, and its last lines are told', () => {
    const failed = check({
      audits: [
        { ...audit, passed: true },
        { ...audit, passed: false },
      ],
    })
    expect([failed.standing, ...failed.notes]).toEqual([
      'not met',
      '`npm audit`: it ended with exit code 1',
      '3 vulnerabilities',
    ])
  })
})

test('gates print what stands, what decides it and why', () => {
  const text = renderGates(gatesOf(inPacket('EFFORT: 4 hours', 'EFFORT: TBD \u202e')), plain)
  expect(text).toContain('Gate 5: Template completeness  NOT MET')
  expect(text).toContain('  NOT MET   No placeholder is left  [placeholders-absent]')
  expect(text).toContain(`            ${file(READY)}:12:11  Unexpected placeholder`)
  expect(text).toMatch(/\n\d+ met, \d+ not met, 7 for a person to confirm\n$/)
  expect(text).not.toContain('\u202e')
})

test('gates as Markdown escape what comes from the repository', () => {
  const text = renderGatesMarkdown(gatesOf(inPacket('EFFORT: 4 hours', 'EFFORT: TBD <img src=x>|')))
  expect(text).toContain('### Gate 5: Template completeness: not met')
  expect(text).not.toContain('<img')
})
