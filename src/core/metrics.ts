import { dependenciesOf } from './blockers.ts'
import { enrichmentRows } from './enrichment.ts'
import type { HistoryEvent, HistoryFacts } from './history.ts'
import { isDraft, isLocked, packetId, type Packet } from './packet.ts'
import { quoted } from './quoted.ts'
import type { Report } from './report.ts'
import type { Rule, Severity } from './rule.ts'
import { activeRules } from './check.ts'
import { scoresOf } from './score.ts'
import { packetSet, type Snapshot } from './snapshot.ts'

export const TABLES = [
  'Phase',
  'Coder interaction',
  'Governance',
  'Validator interaction',
  'Red flags',
  'Besides',
] as const
export type Table = (typeof TABLES)[number]

/** Where a value comes from. */
export type MetricSource = 'tree' | 'history' | 'person'

/** One row of the rubric's metric tables. Plain data. */
export interface Metric {
  readonly table: Table
  readonly name: string
  readonly target: string
  /** Percent, count or hours; null where it cannot be had from the tree and its history. */
  readonly value: number | null
  readonly unit: '%' | 'count' | 'hours'
  /** The value as people read it: `2 of 3 (66%)`. */
  readonly shown: string
  /** Null where nothing was measured. */
  readonly met: boolean | null
  readonly from: MetricSource
  /** Of red flags. */
  readonly severity: Severity | null
  /** What stands behind the value, and what it cannot tell. */
  readonly notes: readonly string[]
}

/** What the metrics are made from. */
export interface MetricFacts {
  /** Of the whole tree. */
  readonly snapshot: Snapshot
  readonly report: Report
  readonly rules: readonly Rule[]
  readonly history: HistoryFacts
}

const MOST = 10
const DAY = 24

const listed = (texts: readonly string[]): string[] =>
  texts.length > MOST ? [...texts.slice(0, MOST), `and ${texts.length - MOST} more`] : [...texts]

const told = ({ id, commit, date }: HistoryEvent): string => `${id} in ${commit.slice(0, 10)}, ${date.slice(0, 10)}`

interface Base {
  readonly table: Table
  readonly name: string
  readonly from?: MetricSource
  readonly severity?: Severity
  readonly notes?: readonly string[]
}

const filled = ({ from = 'tree', severity, notes = [], ...rest }: Base) => ({
  ...rest,
  from,
  severity: severity ?? null,
  notes: listed(notes),
})

/** A share of a whole; an empty whole has nothing against it. */
function share(base: Base, part: number, whole: number, target = 100): Metric {
  const percent = whole === 0 ? 100 : (100 * part) / whole
  return {
    ...filled(base),
    target: target === 100 ? '100%' : `${target}% or more`,
    value: Math.floor(percent * 10) / 10,
    unit: '%',
    shown: whole === 0 ? 'none to measure' : `${part} of ${whole} (${Math.floor(percent)}%)`,
    met: whole === 0 ? null : percent >= target,
  }
}

const count = (base: Base, value: number): Metric => ({
  ...filled(base),
  target: '0',
  value,
  unit: 'count',
  shown: String(value),
  met: value === 0,
})

/** What neither the tree nor its history can tell. */
const unknown = (base: Base, target: string, ...notes: readonly string[]): Metric => ({
  ...filled({ ...base, from: 'person' }),
  target,
  value: null,
  unit: '%',
  shown: 'not in git',
  met: null,
  notes,
})

/** Answers by rules: what they find, and which packets they find nothing against. */
function rulesOf({ snapshot, report, rules }: MetricFacts) {
  const active = new Set(activeRules(rules, snapshot.config).map(({ rule }) => rule.id))
  const skipped = new Set(report.skipped.map(({ rule }) => rule))
  return {
    found: (...ids: readonly string[]) => report.findings.filter(({ rule, waived }) => !waived && ids.includes(rule)),
    /** Why some rules say nothing; nothing where they were all asked. */
    silence: (...ids: readonly string[]) =>
      ids.flatMap((id) =>
        !active.has(id) ? `${quoted(id)} is off` : skipped.has(id) ? `${quoted(id)} was skipped: no such document` : [],
      ),
  }
}

type ByRules = ReturnType<typeof rulesOf>

/** How many findings some rules make; not measured where one of them was not asked. */
function findings(by: ByRules, base: Base, ...ids: readonly string[]): Metric {
  const silence = by.silence(...ids)
  if (silence.length > 0) return { ...unknown(base, '0', ...silence), from: 'tree', shown: 'not judged', unit: 'count' }
  const found = by.found(...ids)
  return count({ ...base, notes: found.map(({ path, message }) => `${path ?? '-'}: ${message}`) }, found.length)
}

/** The share of some packets that rules find nothing against. */
function without(
  by: ByRules,
  packets: readonly Packet[],
  base: Base,
  target: number,
  ...ids: readonly string[]
): Metric {
  const silence = by.silence(...ids)
  if (silence.length > 0) return { ...unknown(base, `${target}%`, ...silence), from: 'tree', shown: 'not judged' }
  const against = new Set(by.found(...ids).flatMap(({ workPacket, path }) => [workPacket, path]))
  const bad = packets.filter((packet) => against.has(packetId(packet)) || against.has(packet.path))
  return share({ ...base, notes: bad.map(packetId) }, packets.length - bad.length, packets.length, target)
}

function phaseMetrics({ snapshot: { head }, history }: MetricFacts, by: ByRules, live: readonly Packet[]): Metric[] {
  const table = 'Phase'
  const ids = [...new Set((head.board?.gates ?? []).flatMap((gate) => gate.ids))]
  const packets = packetSet(head.packets)
  const { objection, decider } = dependenciesOf({ packets, board: head.board })
  const created = ids.filter((id) => packets.withId(decider(id) ?? id).length > 0)
  const open = ids.filter((id) => objection(id) !== null)
  const unsigned = unsignedEnrichments({ snapshot: { head }, history })
  return [
    share(
      { table, name: 'Gate-critical packets are created', notes: ids.filter((id) => !created.includes(id)) },
      created.length,
      ids.length,
    ),
    share({ table, name: 'Gate-critical packets are VALIDATED', notes: open }, ids.length - open.length, ids.length),
    findings(by, { table, name: 'Board and packets that differ in status' }, 'board-status-agrees'),
    count({ table, name: 'Unsigned enrichments', from: 'history', notes: unsigned }, unsigned.length),
    findings(by, { table, name: 'Signatures used twice' }, 'signature-used-once'),
    without(by, live, { table, name: 'Packets with documented dependencies' }, 100, 'dependencies-declared'),
    findings(by, { table, name: 'Stalled packets' }, 'work-not-stalled'),
    findings(by, { table, name: 'Faults of the phase gate on the board' }, 'board-shows-phase-gate'),
  ]
}

/** The versions that no signed row of the ledger records now. */
function unsignedEnrichments({
  snapshot: { head },
  history,
}: {
  snapshot: Pick<Snapshot, 'head'>
  history: HistoryFacts
}) {
  const isRecorded = (version: string) => head.ledger !== null && enrichmentRows(head.ledger, version).length > 0
  const versions = history.enrichments.filter(({ version }) => !isRecorded(version))
  return versions.map(({ version, commit }) => `v${version} in ${commit.slice(0, 10)}`)
}

function coderMetrics({ history }: MetricFacts, validated: readonly Packet[]): Metric[] {
  const table = 'Coder interaction'
  const { started, clarified, scopedCommits, outOfScope, unnamedCommits } = history
  const judged = validated.filter((packet) => packet.verdicts.some((verdict) => verdict.passed))
  return [
    unknown(
      { table, name: 'The coder never asks what to do' },
      '100%',
      'Questions are not in git: ask the coder, and count the questions about WHAT',
    ),
    share(
      { table, name: 'Packets that need no clarification in work', from: 'history', notes: clarified },
      started.length - clarified.length,
      started.length,
      95,
    ),
    share(
      {
        table,
        name: 'Commits that stay in IN_SCOPE_PATHS',
        from: 'history',
        notes: [...outOfScope.map(told), `${unnamedCommits} commits of work name no packet and are not counted`],
      },
      scopedCommits - outOfScope.length,
      scopedCommits,
    ),
    share(
      {
        table,
        name: 'VALIDATED packets whose verdict stands for DONE_MEANS',
        notes: ['Whether each item was checked, only the validator knows'],
      },
      judged.length,
      validated.length,
    ),
  ]
}

function governanceMetrics(facts: MetricFacts, by: ByRules, live: readonly Packet[]): Metric[] {
  const table = 'Governance'
  const { snapshot, rules, history } = facts
  const { enrichments, lockedEdits, lags } = history
  const unsigned = unsignedEnrichments(facts)
  const late = enrichments
    .filter(({ signedThen }) => !signedThen)
    .map(({ version }) => `v${version}: not recorded in the commit itself`)
  const passing = new Set(scoresOf(snapshot, rules).flatMap(({ path, verdict }) => (verdict === 'PASS' ? path : [])))
  const handed = live.filter(isLocked)
  const failing = handed.filter((packet) => !passing.has(packet.path))
  const slow = lags.filter(({ hours }) => hours > DAY)
  const longest = lags.reduce((most, { hours }) => Math.max(most, hours), 0)
  return [
    share(
      { table, name: 'Enrichments that the ledger records', from: 'history', notes: [...unsigned, ...late] },
      enrichments.length - unsigned.length,
      enrichments.length,
    ),
    without(by, live, { table, name: 'Packets with a SPEC_ANCHOR in the Main Body' }, 100, 'spec-anchor-in-main-body'),
    count(
      { table, name: 'Edits of locked packets', from: 'history', notes: lockedEdits.map(told) },
      lockedEdits.length,
    ),
    share(
      {
        table,
        name: 'Signed packets that pass pre-work now',
        notes: [...failing.map(packetId), 'Whether pre-work was run before the handover is not in git'],
      },
      handed.length - failing.length,
      handed.length,
    ),
    {
      ...filled({
        table,
        name: 'Longest time in which board and packet differed',
        from: 'history',
        notes: slow.map((lag) => `${told(lag)}: ${hoursOf(lag.hours)}${lag.isOpen ? ', and still does' : ''}`),
      }),
      target: '24 hours or less',
      value: Math.round(longest * 10) / 10,
      unit: 'hours',
      shown: lags.length === 0 ? 'never' : hoursOf(longest),
      met: slow.length === 0,
    },
  ]
}

const hoursOf = (hours: number): string => `${Math.round(hours * 10) / 10} hours`

function validatorMetrics(facts: MetricFacts, by: ByRules, live: readonly Packet[]): Metric[] {
  const table = 'Validator interaction'
  const judged = live.filter((packet) => packet.verdicts.length > 0)
  const failed = judged.filter((packet) => packet.verdicts.some((verdict) => !verdict.passed))
  const { startedBlocked, started } = facts.history
  const early = new Set(startedBlocked.map(({ id }) => id))
  return [
    share(
      {
        table,
        name: 'Judged packets without a FAIL',
        notes: [
          ...failed.map(packetId),
          'Whether a FAIL was for missing information, a person has to read in the report',
        ],
      },
      judged.length - failed.length,
      judged.length,
      95,
    ),
    without(by, live, { table, name: 'Packets whose SPEC_ANCHOR can be found' }, 100, 'spec-anchor-in-main-body'),
    without(by, live, { table, name: 'Packets whose DONE_MEANS can be traced' }, 100, 'done-means-testable'),
    share(
      { table, name: 'Packets started after their blockers', from: 'history', notes: startedBlocked.map(told) },
      started.length - early.size,
      started.length,
    ),
  ]
}

function redFlags(facts: MetricFacts, by: ByRules, live: readonly Packet[]): Metric[] {
  const table = 'Red flags'
  const { history, snapshot } = facts
  const { stalledDays } = snapshot.config.limits
  const unsigned = unsignedEnrichments(facts)
  const lacking = live.filter((packet) => !packet.specAnchors?.items.length).map(packetId)
  const stalled = history.blockedDays.filter(({ days }) => days > stalledDays)
  return [
    findings(by, { table, name: 'Board differs from packets', severity: 'critical' }, 'board-status-agrees'),
    count(
      {
        table,
        name: 'Packets signed without SPEC_ANCHOR',
        severity: 'critical',
        from: 'history',
        notes: history.signedWithoutAnchor.map(told),
      },
      history.signedWithoutAnchor.length,
    ),
    count(
      {
        table,
        name: 'Locked packets edited',
        severity: 'critical',
        from: 'history',
        notes: history.lockedEdits.map(told),
      },
      history.lockedEdits.length,
    ),
    findings(by, { table, name: 'Signatures used twice', severity: 'critical' }, 'signature-used-once'),
    count(
      {
        table,
        name: 'Packets started with an open blocker',
        severity: 'critical',
        from: 'history',
        notes: history.startedBlocked.map(told),
      },
      history.startedBlocked.length,
    ),
    count(
      { table, name: 'Enrichments without a signature', severity: 'high', from: 'history', notes: unsigned },
      unsigned.length,
    ),
    unknown(
      { table, name: 'Pre-work skipped', severity: 'high' },
      '0',
      'A run of pre-work leaves no trace in git; the score of every packet is under Governance',
    ),
    findings(
      by,
      { table, name: 'Vague SCOPE or IN_SCOPE_PATHS', severity: 'high' },
      'scope-clear',
      'in-scope-paths-exact',
    ),
    count({ table, name: 'Packets without SPEC_ANCHOR', severity: 'high', notes: lacking }, lacking.length),
    count(
      {
        table,
        name: `Packets BLOCKED for more than ${stalledDays} days`,
        severity: 'medium',
        from: 'history',
        notes: [
          ...stalled.map(({ id, days }) => `${id}: ${Math.floor(days)} days`),
          ...(stalled.length > 0 ? ['Whether the user was asked, a person has to say'] : []),
        ],
      },
      stalled.length,
    ),
  ]
}

const refusals = (): Metric =>
  unknown(
    { table: 'Besides', name: 'Commits that the gates refused' },
    'none',
    'What a hook refuses never becomes a commit; `countersign replay` tells what would have been refused',
  )

/** Every row of the rubric's metric tables, in its order, for one tree and its history. Rubric §6. */
export function metricsOf(facts: MetricFacts): Metric[] {
  const by = rulesOf(facts)
  const { packets } = facts.snapshot.head
  const live = packets.filter((packet) => !isDraft(packet) && packet.status?.value !== 'SUPERSEDED')
  const validated = live.filter((packet) => packet.status?.value === 'VALIDATED')
  return [
    ...phaseMetrics(facts, by, live),
    ...coderMetrics(facts, validated),
    ...governanceMetrics(facts, by, live),
    ...validatorMetrics(facts, by, live),
    ...redFlags(facts, by, live),
    refusals(),
  ]
}
