import { describe, expect, test } from 'vitest'
import type { Problem, Rule, Severity } from '../../src/core/rule.ts'
import { CRITERIA, findingsAsIfReady, scoreOf, scoresOf, type Score } from '../../src/core/score.ts'
import boardStatusAgrees from '../../src/rules/board-status-agrees.ts'
import bootstrapComplete from '../../src/rules/bootstrap-complete.ts'
import doneMeansTestable from '../../src/rules/done-means-testable.ts'
import effortEstimated from '../../src/rules/effort-estimated.ts'
import fieldsDefinedOnce from '../../src/rules/fields-defined-once.ts'
import inScopePathsExact from '../../src/rules/in-scope-paths-exact.ts'
import outOfScopeListed from '../../src/rules/out-of-scope-listed.ts'
import packetReadable from '../../src/rules/packet-readable.ts'
import packetSigned from '../../src/rules/packet-signed.ts'
import placeholdersAbsent from '../../src/rules/placeholders-absent.ts'
import riskTierJustified from '../../src/rules/risk-tier-justified.ts'
import rollbackHintConcrete from '../../src/rules/rollback-hint-concrete.ts'
import scopeClear from '../../src/rules/scope-clear.ts'
import specAnchorInMainBody from '../../src/rules/spec-anchor-in-main-body.ts'
import statusKnown from '../../src/rules/status-known.ts'
import taskIdMatchesFile from '../../src/rules/task-id-matches-file.ts'
import taskIdUnique from '../../src/rules/task-id-unique.ts'
import testPlanExecutable from '../../src/rules/test-plan-executable.ts'
import { edit, golden, snapshotOf, type Files, type SnapshotParts } from '../support/snapshot.ts'
import { having, SESSION_STORE } from '../support/session-store.ts'

const RULES: readonly Rule[] = [
  boardStatusAgrees,
  bootstrapComplete,
  doneMeansTestable,
  effortEstimated,
  fieldsDefinedOnce,
  inScopePathsExact,
  outOfScopeListed,
  packetReadable,
  packetSigned,
  placeholdersAbsent,
  riskTierJustified,
  rollbackHintConcrete,
  scopeClear,
  specAnchorInMainBody,
  statusKnown,
  taskIdMatchesFile,
  taskIdUnique,
  testPlanExecutable,
]

const scored = (head: Files, parts: Partial<SnapshotParts> = {}): Score => {
  const snapshot = snapshotOf({ head, ...parts })
  return scoreOf(
    snapshot.head.packets.find(({ path }) => path === SESSION_STORE)!,
    snapshot,
    RULES,
  )
}

const missed = (score: Score): number[] => score.criteria.flatMap(({ number, met }) => (met ? [] : [number]))
const said = (score: Score): string => `${score.met} ${score.verdict} without ${missed(score).join(' ')}`

const OUT_OF_SCOPE = ['- Login pages\n', ''] as const
const ROLLBACK = ['git revert <commit-sha>\nrm -r data/sessions', 'undo if needed'] as const
const UNSIGNED = ['maria040320260930', '<pending>'] as const

describe('each criterion broken once is the one that is missed', () => {
  test.each([
    [1, 'TASK_ID: WP-1-Session-Store', 'TASK_ID: WP-1-Sessions', 'FAIL'],
    [3, '  - Justification: sessions can be rebuilt when they are lost\n', '', 'FAIL'],
    [4, 'Keep sessions in the store and end them', 'Improve sessions', 'FAIL'],
    [5, '- src/session/clock.ts\n', '- src/storage/\n', 'FAIL'],
    [6, ...OUT_OF_SCOPE, 'PASS'],
    [7, 'just post-work WP-1-Session-Store', 'npm run lint', 'FAIL'],
    [8, 'A restart keeps every open session, shown by `test/session/session-store.test.ts`', 'Restarts work', 'FAIL'],
    [9, ...ROLLBACK, 'PASS'],
    [10, '  - "restart"\n', '', 'PASS'],
    [11, 'SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: §9.1', 'FAIL'],
    [12, ...UNSIGNED, 'FAIL'],
    [13, 'In Progress', 'Ready for Dev', 'FAIL'],
    [13, '- EFFORT: 4 hours\n', '- EFFORT: 4 hours\n- EFFORT: 5 hours\n', 'FAIL'],
  ])('%i', (number, from, to, verdict) => {
    expect(said(scored(having([from, to])))).toBe(`12 ${verdict} without ${number}`)
  })
})

test('a medium finding of another rule costs no criterion', () => {
  expect(scored(having(['- EFFORT: 4 hours\n', '']))).toMatchObject({ met: 13, verdict: 'PASS' })
})

test('two missed criteria fail, three are rejected, minor or not', () => {
  expect(said(scored(having(OUT_OF_SCOPE, ROLLBACK)))).toBe('11 FAIL without 6 9')
  expect(said(scored(having(OUT_OF_SCOPE, ROLLBACK, ['  - "restart"\n', ''])))).toBe('10 REJECT without 6 9 10')
})

test.each(['Draft', 'Stub', 'Gap'])('a %s is asked for everything and refused for its status', (status) => {
  const board = edit(golden, 'docs/TASK_BOARD.md', '[IN PROGRESS 🟠]', `[${status}]`)
  const listed = edit(
    board,
    'docs/TASK_BOARD.md',
    '**[WP-1-Session-Store]** 🟠',
    `**[WP-1-Session-Store]** [${status}]`,
  )
  const draft = edit(listed, SESSION_STORE, 'In Progress', status)
  expect(said(scored(draft))).toBe('12 FAIL without 2')
  const empty = edit(edit(draft, SESSION_STORE, ...OUT_OF_SCOPE), SESSION_STORE, ...UNSIGNED)
  expect(said(scored(empty))).toBe('10 REJECT without 2 6 12')
})

test('a placeholder in a draft costs criterion 13', () => {
  const draft = having(['In Progress', 'Superseded'], ['sessions can be rebuilt when they are lost', 'TBD'])
  const { criteria } = scored(draft)
  expect(criteria[12]!.findings.map(({ rule }) => rule)).toContain('placeholders-absent')
})

test('a packet without a status misses criterion 2, and is still asked for its signature', () => {
  expect(missed(scored(having(['- **Status:** In Progress\n', ''], UNSIGNED)))).toEqual([2, 12])
})

test('a packet that cannot be read meets nothing', () => {
  const score = scored({ ...golden, [SESSION_STORE]: '> '.repeat(200) })
  expect([score.met, score.verdict]).toEqual([0, 'REJECT'])
  expect(score.criteria[0]!.findings[0]!.rule).toBe('packet-readable')
})

test('where the board cannot be read nobody knows whether pre-work finds nothing', () => {
  expect(said(scored({ ...golden, 'docs/TASK_BOARD.md': '> '.repeat(200) }))).toBe('12 FAIL without 13')
})

test('the faults of one packet are not those of another', () => {
  const scores = scoresOf(snapshotOf({ head: having(OUT_OF_SCOPE, UNSIGNED) }), RULES)
  expect(scores.map(({ id, met }) => [id, met])).toEqual([
    ['WP-1-Import-Job', 13],
    ['WP-1-Session-Store', 11],
    ['WP-1-Storage-Layer', 13],
  ])
})

test('configuration decides what is minor, and what is not asked at all', () => {
  const rules = (severity: Severity | 'off') => ({ config: { rules: { 'scope-clear': severity } } })
  const vague = having(['Keep sessions in the store and end them', 'Improve sessions'])
  expect(said(scored(vague, rules('low')))).toBe('12 PASS without 4')
  expect(scored(vague, rules('off')).met).toBe(13)
})

test('a status that is known and not ready is told with its place, its rule and what to do', () => {
  const { criteria } = scored(having(['In Progress', 'Draft']))
  expect(criteria[1]!.findings).toEqual([
    {
      rule: 'status-known',
      severity: 'high',
      message: 'Unexpected STATUS `DRAFT`, expected `READY_FOR_DEV` or later',
      path: SESSION_STORE,
      line: 6,
      column: 15,
      endLine: 6,
      endColumn: 20,
      workPacket: 'WP-1-Session-Store',
      waived: false,
      remedy: `Set STATUS to \`READY_FOR_DEV\` in \`${SESSION_STORE}\` and on the board when the packet is complete and signed, as \`countersign sign WP-1-Session-Store SIGNATURE\` does`,
      url: 'src/rules/status-known.md',
    },
  ])
  expect(criteria[0]!.findings).toEqual([])
})

test('pages of rules are where the caller says', () => {
  const snapshot = snapshotOf({ head: having(UNSIGNED) })
  const [, session] = scoresOf(snapshot, RULES, (rule) => `page of ${rule}`)
  expect(session!.criteria[11]!.findings.map(({ url }) => url)).toEqual(['page of packet-signed'])
  expect(scored(having(UNSIGNED)).criteria[11]!.findings[0]!.url).toBe('src/rules/packet-signed.md')
})

/** A rule that says one thing. */
const saying = (rule: Partial<Rule> & { readonly id: string }): Rule => ({ ...packetReadable, needs: [], ...rule })

describe('a finding', () => {
  const all = (rule: Partial<Rule> & { readonly id: string }, head: Files = golden) =>
    scoresOf(snapshotOf({ head }), [saying({ checkPacket: null, checkTree: null, ...rule })]).map((score) =>
      score.criteria.flatMap(({ number, findings }) => findings.map(({ message }) => `${number} ${message}`)),
    )
  const tree = (...problems: readonly Problem[]) => ({ id: 'board-current', checkTree: () => problems })
  const message = 'x'

  test('counts for the packet in which it stands, whatever packet it names', () => {
    expect(all(tree({ message, path: SESSION_STORE, packet: 'WP-1-Import-Job' }))).toEqual([[], ['13 x'], []])
  })

  test('that stands in another file counts for the packet that it names', () => {
    expect(all(tree({ message, path: 'docs/TASK_BOARD.md', packet: 'WP-1-Import-Job' }))).toEqual([['13 x'], [], []])
    expect(all(tree({ message, path: null, packet: 'WP-1-Storage-Layer' }))).toEqual([[], [], ['13 x']])
  })

  test('that names no packet counts for none', () => {
    expect(all(tree({ message, path: 'docs/TASK_BOARD.md' }, { message, subject: 'other' }))).toEqual([[], [], []])
  })

  test('that a document cannot be read counts for all of them, that another file cannot for none', () => {
    const readable = (path: string | null) => all({ ...tree({ message, path }), id: 'packet-readable' })
    const everywhere = [['13 x'], ['13 x'], ['13 x']]
    for (const path of ['docs/TASK_BOARD.md', 'docs/SIGNATURE_AUDIT.md', 'docs/SPEC_CURRENT.md'])
      expect(readable(path)).toEqual(everywhere)
    for (const path of ['docs/other.md', null]) expect(readable(path)).toEqual([[], [], []])
    expect(all(tree({ message, path: 'docs/TASK_BOARD.md' }))).toEqual([[], [], []])
  })

  test('of a packet that cannot be read is all that is said of it', () => {
    const head = { ...golden, [SESSION_STORE]: '> '.repeat(200) }
    const other = { id: 'board-current', checkPacket: () => [{ message, subject: 'other' }] }
    const rules = [packetReadable, saying({ checkTree: null, ...other })]
    const [, session] = scoresOf(snapshotOf({ head }), rules)
    expect(session!.criteria.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual(
      Array.from({ length: 13 }, () => ['packet-readable']),
    )
    const [, unasked] = scoresOf(snapshotOf({ head }), [saying({ checkTree: null, ...other })])
    expect([unasked!.met, unasked!.verdict]).toEqual([0, 'REJECT'])
  })

  test('is no less serious for a minor one beside it', () => {
    const findings = (['low', 'high'] as const).map((severity) =>
      saying({ id: 'scope-clear', severity, checkTree: null, checkPacket: () => [{ message, subject: severity }] }),
    )
    const [score] = scoresOf(snapshotOf({ head: golden }), findings)
    expect(said(score!)).toBe('12 FAIL without 4')
  })

  test('that is waived does not count', () => {
    const row = '| maria060320261010 | Orchestrator | 2026-03-06 | Waiver: board-current * | v01.02 | |\n'
    const at = '| maria050320261000'
    const head = edit(golden, 'docs/SIGNATURE_AUDIT.md', at, `${row}${at}`)
    expect(all(tree({ message, packet: 'WP-1-Import-Job' }), head)).toEqual([[], [], []])
  })
})

test('packets are scored also where there is no board, no ledger and no spec', () => {
  const head = { [SESSION_STORE]: golden[SESSION_STORE]! }
  expect(missed(scored(head))).toEqual([])
  expect(missed(scored({ ...head, 'Notebook_Master_Spec_v01.02.md': '## 3.1 Session store\n' }))).toEqual([])
})

test('the text is judged as that of a packet that is ready, all the rest as it is', () => {
  const seen: string[] = []
  const looking = (id: string, gate: Rule['gate']) =>
    saying({
      id,
      gate,
      checkTree: null,
      checkPacket: ({ path, status }) => {
        if (path === SESSION_STORE) seen.push(`${id} ${status?.value} ${status?.text}`)
        return []
      },
    })
  const rules = [
    looking('scope-clear', 'scope'),
    looking('another', 'packet'),
    looking('status-known', 'packet'),
    looking('board-current', 'board'),
  ]
  findingsAsIfReady(snapshotOf({ head: having(['In Progress', 'Draft']) }), rules)
  expect(seen).toEqual([
    'scope-clear READY_FOR_DEV Draft',
    'another READY_FOR_DEV Draft',
    'status-known DRAFT Draft',
    'board-current DRAFT Draft',
  ])
  seen.length = 0
  findingsAsIfReady(snapshotOf({ head: having(['- **Status:** In Progress\n', '']) }), rules.slice(0, 1))
  expect(seen).toEqual(['scope-clear READY_FOR_DEV '])
})

test('old debt counts in the score, also when a change is judged', () => {
  const head = having(OUT_OF_SCOPE)
  expect(scored(head, { base: head }).met).toBe(12)
})

test('the criteria are the rubric\u2019s 13, and no rule judges two of them', () => {
  const rules = CRITERIA.flatMap((criterion) => criterion.rules)
  expect(CRITERIA).toHaveLength(13)
  expect(new Set(rules).size).toBe(rules.length)
})
