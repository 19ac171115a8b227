import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { isOpen, preOrchestration, stopGates, type GateFacts, type StopGate } from '../../src/core/gates.ts'
import { packetId } from '../../src/core/packet.ts'
import { renderGates, renderGatesMarkdown } from '../../src/core/render/gates.ts'
import { plain } from '../../src/core/render/text.ts'
import type { Finding } from '../../src/core/rule.ts'
import { RULES } from '../../src/rules/index.ts'
import { expectedText } from '../support/expected.ts'
import { finding } from '../support/report.ts'
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

test('gates tell all that they ask, in text and in Markdown', async () => {
  await expect(renderGates(gatesOf(golden), plain)).toMatchFileSnapshot(expectedText('gates.txt'))
  await expect(renderGatesMarkdown(gatesOf(golden))).toMatchFileSnapshot(expectedText('gates.md.txt'))
})

test('gates tell why they stay closed', async () => {
  const board = edit(golden, BOARD, 'Status: OPEN', 'Status: CLOSED')
  const vague = edit(board, file('WP-1-Import-Job'), '- EFFORT: ', '- RISK: ')
  const config = { gates: { supplyChain: [['npm', 'audit']], seconds: 9 }, rules: { 'scope-clear': 'off' as const } }
  const gates = gatesOf(vague, 'WP-1-Import-Job', { config, now: '2026-03-20T12:00:00Z' })
  expect(isOpen(gates)).toBe(false)
  await expect(renderGates(gates, plain)).toMatchFileSnapshot(expectedText('gates-closed.txt'))
  await expect(renderGatesMarkdown(gates)).toMatchFileSnapshot(expectedText('gates-closed.md.txt'))
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
    const paths = { ...DEFAULT_CONFIG.paths, protocols: ['docs/*_PROTOCOL.md', 'rules/*.md'] }
    expect(checkOf(gatesOf(head, READY, { config: { paths } }), 'The governance files are there')).toMatchObject({
      standing: 'a person must confirm',
      notes: ['No file matches `docs/*_PROTOCOL.md`, `rules/*.md`: confirm that no protocol governs this work'],
    })
    const bare = checkOf(gatesOf(without(head, BOARD)), 'The governance files are there')
    expect([bare.standing, bare.notes]).toEqual(['not met', ['Missing `docs/TASK_BOARD.md`']])
  })

  const tree = (head: Files, more: Partial<GateFacts> = {}) => preOrchestration(facts(head, {}, more)).checks
  const said = (checks: readonly { title: string; standing: string; notes: readonly string[] }[], title: string) => {
    const { standing, notes } = checks.find((check) => check.title === title)!
    return [standing, ...notes]
  }

  test('what a rule that is skipped, unknown, silent or unreadable would say', () => {
    const phase = 'The phase and its packets are known'
    expect(said(tree(without(golden, BOARD)), phase)).toEqual([
      'a person must confirm',
      '`board-shows-phase-gate` was skipped: the repository has no board',
      '`phase-closed-by-validation` was skipped: the repository has no board',
    ])
    const unreadable = { ...golden, [BOARD]: `${'> '.repeat(200)}x` }
    expect(said(tree(unreadable), phase)).toEqual([
      'a person must confirm',
      '`board-shows-phase-gate` could not be judged: the board is unreadable',
      '`phase-closed-by-validation` could not be judged: the board is unreadable',
    ])
    const ledger = { ...golden, 'docs/SIGNATURE_AUDIT.md': `${'> '.repeat(200)}x` }
    expect(checkOf(gatesOf(ledger), 'The ledger records it').notes).toEqual([
      '`signature-recorded` could not be judged: the ledger is unreadable',
    ])
    const changing = RULES.map((rule) =>
      rule.id === 'work-not-stalled' ? { ...rule, checkPacket: null, checkTree: null } : rule,
    )
    expect(said(tree(golden, { rules: changing }), 'No work is stalled')).toEqual([
      'a person must confirm',
      '`work-not-stalled` judges changes alone',
    ])
    const unknown = RULES.filter((rule) => rule.id !== 'work-not-stalled')
    expect(said(tree(golden, { rules: unknown }), 'No work is stalled')).toEqual([
      'a person must confirm',
      '`work-not-stalled` is off',
    ])
  })

  test('how many packets of a phase are VALIDATED', () => {
    const head = edit(golden, file('WP-1-Storage-Layer'), '**Status:** Validated', '**Status:** Done')
    expect(said(tree(head), 'The phase and its packets are known')).toContain('Phase 1 Gate: open, 0 of 2 VALIDATED')
  })

  test('what a packet scores that does not pass', () => {
    expect(checkOf(gatesOf(inPacket('RISK_TIER: MEDIUM', 'RISK: MEDIUM')), 'The score passes').notes).toEqual([
      'the score is 12 of 13, FAIL',
    ])
  })

  test('two documents that are not there are both named', () => {
    const report = reportOf({ head: golden }, RULES)
    const skipped = [{ rule: 'work-not-stalled', missing: ['board', 'ledger'] }]
    expect(said(tree(golden, { report: { ...report, skipped } }), 'No work is stalled')).toEqual([
      'a person must confirm',
      '`work-not-stalled` was skipped: the repository has no board and ledger',
    ])
  })

  test('the documents that are not there', () => {
    const lacking = ['docs/TASK_BOARD.md', 'docs/SIGNATURE_AUDIT.md', 'docs/SPEC_CURRENT.md']
    expect(said(tree(lacking.reduce(without, golden)), 'The governance files are there')).toEqual([
      'not met',
      ...lacking.map((path) => `Missing \`${path}\``),
    ])
    const spec = without(without(golden, 'docs/SPEC_CURRENT.md'), 'Notebook_Master_Spec_v01.02.md')
    expect(said(tree(spec), 'The governance files are there')).toEqual(['not met', 'Missing `docs/SPEC_CURRENT.md`'])
  })

  const approval = (head: Files) => {
    const { standing, notes, decidedBy } = checkOf(gatesOf(head), 'The spec in force carries a signature')
    return [standing, ...notes, ...decidedBy]
  }
  const unsigned = edit(golden, 'docs/SIGNATURE_AUDIT.md', 'Spec enrichment v01.02: storage errors', 'Task packet')
  const note = 'Missing row of an enrichment `v01.02` in `docs/SIGNATURE_AUDIT.md`'

  test('whether the first spec was approved', () => {
    const first = edit(unsigned, 'docs/SIGNATURE_AUDIT.md', 'Task packet | v01.02', 'WP-1-Session-Store | v01.02')
    expect(approval(first)).toEqual([
      'a person must confirm',
      `${note}: confirm that this is the first spec and that the user approved it`,
      'a person',
    ])
    expect(approval({ ...first, 'Notebook_Master_Spec_v01.01.md': '# x' })).toEqual([
      'not met',
      note,
      'docs/SIGNATURE_AUDIT.md',
    ])
  })

  test.each([
    ['no ledger', without(golden, 'docs/SIGNATURE_AUDIT.md')],
    ['no pointer', without(golden, 'docs/SPEC_CURRENT.md')],
    ['no spec', without(without(golden, 'docs/SPEC_CURRENT.md'), 'Notebook_Master_Spec_v01.02.md')],
    [
      'no version',
      edit(
        { ...golden, 'Notebook_Master_Spec_vX.md': '# x' },
        'docs/SPEC_CURRENT.md',
        'Notebook_Master_Spec_v01.02.md',
        'Notebook_Master_Spec_vX.md',
      ),
    ],
  ])('whether a spec was approved where there is %s', (_, head) => {
    expect(approval(head)).toEqual(['a person must confirm', 'No spec in force, or no ledger, can be read', 'a person'])
  })
})

describe('what is waived', () => {
  const row = '| maria060320261010 | Orchestrator | 2026-03-06 | Waiver: scope-clear * | v01.02 | |\n'
  const waived = edit(
    edit(golden, 'docs/SIGNATURE_AUDIT.md', '| maria050320261000', `${row}| maria050320261000`),
    BOARD,
    '**Last Updated:** 2026-03-05',
    '**Last Updated:** 2026-01-05',
  )
  const of = (title: string, gates: readonly StopGate[]) =>
    gates.flatMap((gate) => gate.checks).filter((check) => check.title === title)

  test('is told and closes no gate', () => {
    const report = reportOf({ head: waived }, RULES)
    const findings = report.findings.map((one) => (one.rule === 'board-current' ? { ...one, waived: true } : one))
    const { snapshot, ...given } = facts(waived)
    const gates = stopGates({ ...given, snapshot, report: { ...report, findings } }, snapshot.head.packets[1]!)
    const message = findings.find(({ rule }) => rule === 'board-current')!.message
    for (const title of ['The governance files are current', 'The status of blockers is current']) {
      const [check] = of(title, gates)
      expect([check!.standing, check!.notes]).toEqual(['met', [`waived: ${message} (board-current)`]])
      expect(check!.findings).toEqual([])
    }
    expect(of('No work is stalled', gates)[0]!.notes).toEqual([])
  })
})

describe('what stands elsewhere', () => {
  const of = (title: string, gates: readonly StopGate[]) =>
    gates.flatMap((gate) => gate.checks).find((check) => check.title === title)!
  const stale = edit(golden, BOARD, '**Last Updated:** 2026-03-05', '**Last Updated:** 2026-01-05')

  test('on the board as a whole concerns every packet', () => {
    const gates = gatesOf(stale)
    expect(of('The status of blockers is current', gates).findings.map(({ rule }) => rule)).toEqual(['board-current'])
    expect(of('No critical or high finding stands', gates).findings).toEqual([])
  })

  test('about another packet does not concern this one', () => {
    const other = edit(golden, file('WP-1-Import-Job'), '- EFFORT: ', '- EFFORTS: ')
    const vague = edit(other, file('WP-1-Import-Job'), '- **Status:** Blocked', '- **Status:** Done')
    expect(notMet(gatesOf(vague)).filter((title) => /^[^1]/.test(title))).toEqual([])
    expect(notMet(gatesOf(vague, 'WP-1-Import-Job'))).toContain('6 No critical or high finding stands')
  })

  test('and is medium is no serious finding', () => {
    const gates = gatesOf(inPacket('- EFFORT: 4 hours\n', ''))
    expect(of('No critical or high finding stands', gates).standing).toBe('met')
  })

  test('on the ledger as a whole does not concern this one', () => {
    const { snapshot, report, ...given } = facts(golden)
    const findings = [finding({ rule: 'signature-recorded', path: 'docs/SIGNATURE_AUDIT.md', workPacket: null })]
    const gates = stopGates({ ...given, snapshot, report: { ...report, findings } }, snapshot.head.packets[1]!)
    expect(of('The ledger records it', gates).findings).toEqual([])
  })

  test.each<[Partial<Finding>, boolean]>([
    [{ path: BOARD, workPacket: READY }, true],
    [{ path: file(READY), workPacket: 'WP-9' }, true],
    [{ path: BOARD, workPacket: READY, severity: 'critical' }, true],
    [{ path: BOARD, workPacket: READY, severity: 'medium' }, false],
    [{ path: BOARD, workPacket: READY, waived: true }, false],
    [{ path: BOARD, workPacket: 'WP-9' }, false],
    [{ path: BOARD, workPacket: null }, false],
  ])('%j counts: %s', (parts, isCounted) => {
    const { snapshot, report, ...given } = facts(golden)
    const findings = [finding({ rule: 'board-symbol-matches', severity: 'high', ...parts })]
    const packet = snapshot.head.packets[1]!
    const gates = stopGates({ ...given, snapshot, report: { ...report, findings } }, packet)
    const check = of('No critical or high finding stands', gates)
    expect(check.findings).toEqual(isCounted ? findings : [])
    expect(of('The status of blockers is current', gates).findings).toEqual([])
  })

  test('where a packet has no status it is not BLOCKED', () => {
    const gates = gatesOf(inPacket('- **Status:** In Progress\n', ''))
    expect(of('Nothing blocks the work', gates).notes).toEqual([])
  })
})

test('nothing that a machine can tell stands against gates that are open', () => {
  const gate = (standing: StopGate['standing']): StopGate => ({ number: 1, title: '', standing, checks: [] })
  expect(isOpen([gate('met'), gate('a person must confirm')])).toBe(true)
  expect(isOpen([gate('met'), gate('not met')])).toBe(false)
  expect(isOpen([])).toBe(true)
})

describe('the supply chain', () => {
  const config = { gates: { supplyChain: [['npm', 'audit']], seconds: 9 } }
  const check = (more: Partial<GateFacts>, given: Partial<SnapshotParts> = { config }) =>
    preOrchestration(facts(golden, given, more)).checks.find((one) => one.title === 'The supply chain is clean')!
  const audit = { command: 'npm audit', outcome: 'it ended with exit code 1', output: ['3 vulnerabilities'] }

  test('is for a person where no command is configured, or none was run', () => {
    const person = { standing: 'a person must confirm', decidedBy: ['a person'], findings: [] }
    expect(check({ audits: [] }, {})).toMatchObject({
      ...person,
      notes: [
        'No audit command is configured in `refs/heads/main`: name them under `gates.supplyChain`, such as `["npm", "audit"]`',
      ],
    })
    expect(check({ audits: null })).toMatchObject({
      ...person,
      notes: ['The audit commands were not run: `countersign pre-orchestration` runs them'],
    })
  })
  test('is clean where every command passes', () => {
    expect(check({ audits: [{ ...audit, passed: true }] })).toMatchObject({ standing: 'met', decidedBy: ['npm audit'] })
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
