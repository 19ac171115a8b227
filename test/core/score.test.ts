import { describe, expect, test } from 'vitest'
import type { Rule, Severity } from '../../src/core/rule.ts'
import { CRITERIA, scoreOf, scoresOf, type Score } from '../../src/core/score.ts'
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

test('old debt counts in the score, also when a change is judged', () => {
  const head = having(OUT_OF_SCOPE)
  expect(scored(head, { base: head }).met).toBe(12)
})

test('the criteria are the rubric\u2019s 13, and no rule judges two of them', () => {
  const rules = CRITERIA.flatMap((criterion) => criterion.rules)
  expect(CRITERIA).toHaveLength(13)
  expect(new Set(rules).size).toBe(rules.length)
})
