import { dependenciesOf, openBlockers } from './blockers.ts'
import { activeRules } from './check.ts'
import { enrichmentRows } from './enrichment.ts'
import { packetId, type Packet } from './packet.ts'
import { quoted } from './quoted.ts'
import type { Report } from './report.ts'
import type { Finding, Rule } from './rule.ts'
import { findingsAsIfReady, scoreOf, type Score } from './score.ts'
import { packetSet, type Snapshot } from './snapshot.ts'
import { currentSpec } from './spec.ts'

/** Where a check, or a gate, stands. What only a person can tell is never taken for met. */
export type Standing = 'met' | 'not met' | 'a person must confirm'

/** One question of a gate, with what answers it. Plain data. */
export interface GateCheck {
  readonly title: string
  readonly standing: Standing
  /** Rule ids, commands, documents, or `a person`. */
  readonly decidedBy: readonly string[]
  /** Why it is not met, or what to confirm. */
  readonly notes: readonly string[]
  readonly findings: readonly Finding[]
}

/** One of the rubric's STOP gates. Rubric §3. */
export interface StopGate {
  readonly number: number
  readonly title: string
  readonly standing: Standing
  readonly checks: readonly GateCheck[]
}

/** What an audit command of `gates.supplyChain` said. */
export interface Audit {
  readonly command: string
  readonly passed: boolean
  /** Its exit code, or why there is none. */
  readonly outcome: string
  /** The last lines of its output. */
  readonly output: readonly string[]
}

/** What the gates are judged by. */
export interface GateFacts {
  /** Of the whole tree. */
  readonly snapshot: Snapshot
  readonly report: Report
  readonly rules: readonly Rule[]
  /** Null where the commands were not run. */
  readonly audits: readonly Audit[] | null
  /** Whose configuration says which commands those are: a branch, a file. */
  readonly auditsFrom: string
}

const PERSON = 'a person'
const PERSON_CONFIRMS: Standing = 'a person must confirm'

const worst = (standings: readonly Standing[]): Standing =>
  (['not met', 'a person must confirm'] as const).find((standing) => standings.includes(standing)) ?? 'met'

const gateOf = (number: number, title: string, checks: readonly GateCheck[]): StopGate => ({
  number,
  title,
  standing: worst(checks.map((check) => check.standing)),
  checks,
})

const person = (title: string, ...notes: readonly string[]): GateCheck => ({
  title,
  standing: PERSON_CONFIRMS,
  decidedBy: [PERSON],
  notes,
  findings: [],
})

const decided = (
  title: string,
  decidedBy: readonly string[],
  reasons: readonly string[],
  findings: readonly Finding[] = [],
): GateCheck => ({
  title,
  standing: reasons.length + findings.length > 0 ? 'not met' : 'met',
  decidedBy,
  notes: reasons,
  findings,
})

/** Why a rule says nothing about this tree; null where its silence means that it holds. */
function silenceOf({ snapshot, report, rules }: GateFacts): (id: string) => string | null {
  const active = new Set(activeRules(rules, snapshot.config).map(({ rule }) => rule.id))
  const skipped = new Map(report.skipped.map(({ rule, missing }) => [rule, missing]))
  const { board, ledger } = snapshot.head
  return (id) => {
    const rule = rules.find((other) => other.id === id)
    const needs = rule?.needs ?? []
    if (!active.has(id)) return `${quoted(id)} is off`
    if (skipped.has(id)) return `${quoted(id)} was skipped: the repository has no ${skipped.get(id)!.join(' and ')}`
    if (!rule?.checkPacket && !rule?.checkTree) return `${quoted(id)} judges changes alone`
    if (needs.includes('board') && board?.unreadable)
      return `${quoted(id)} could not be judged: the board is unreadable`
    if (needs.includes('ledger') && ledger?.unreadable)
      return `${quoted(id)} could not be judged: the ledger is unreadable`
    return null
  }
}

type ByRules = (title: string, ...ids: readonly string[]) => GateCheck

/** Makes checks that rules decide, from the findings that count. A rule that was not asked leaves it to a person. */
function checksBy(facts: GateFacts, findings: readonly Finding[]): ByRules {
  const silence = silenceOf(facts)
  return (title, ...ids) => {
    const found = findings.filter((finding) => ids.includes(finding.rule) && !finding.waived)
    const silent = ids.flatMap((id) => silence(id) ?? [])
    const waived = findings.filter((finding) => ids.includes(finding.rule) && finding.waived)
    const notes = [...silent, ...waived.map(({ rule, message }) => `waived: ${message} (${rule})`)]
    const standing = found.length > 0 ? 'not met' : silent.length > 0 ? PERSON_CONFIRMS : 'met'
    return { title, standing, decidedBy: ids, notes, findings: found }
  }
}

const SUPPLY_CHAIN = 'The supply chain is clean'

function supplyChain({ audits, auditsFrom, snapshot }: GateFacts): GateCheck {
  if (snapshot.config.gates.supplyChain.length === 0)
    return person(
      SUPPLY_CHAIN,
      `No audit command is configured in ${quoted(auditsFrom)}: name them under \`gates.supplyChain\`, such as \`["npm", "audit"]\``,
    )
  if (audits === null)
    return person(SUPPLY_CHAIN, 'The audit commands were not run: `countersign pre-orchestration` runs them')
  const failed = audits.filter((audit) => !audit.passed)
  const reasons = failed.flatMap(({ command, outcome, output }) => [`${quoted(command)}: ${outcome}`, ...output])
  return decided(
    SUPPLY_CHAIN,
    audits.map((audit) => audit.command),
    reasons,
  )
}

/** Which governance documents are not there. */
function governanceFiles({ snapshot: { head, config } }: GateFacts): GateCheck {
  const title = 'The governance files are there'
  const { board, ledger, specPointer, protocols } = config.paths
  const lacking = [
    ...(head.board ? [] : [board]),
    ...(head.ledger ? [] : [ledger]),
    ...(head.spec?.pointer ? [] : [specPointer]),
  ].map((path) => `Missing ${quoted(path)}`)
  const unprotocolled = `No file matches ${protocols.map(quoted).join(', ')}: confirm that no protocol governs this work`
  if (lacking.length === 0 && head.protocols.length === 0) return person(title, unprotocolled)
  return decided(title, [board, ledger, specPointer, ...protocols], lacking)
}

/** How far each phase is, for people to read. */
function phaseNotes({ snapshot: { head } }: GateFacts): string[] {
  if (!head.board) return []
  const dependencies = dependenciesOf({ packets: packetSet(head.packets), board: head.board })
  return head.board.gates.map(({ title, closed, ids }) => {
    const validated = ids.filter((id) => dependencies.objection(id) === null).length
    return `${title}: ${closed ? 'closed' : 'open'}, ${validated} of ${ids.length} VALIDATED`
  })
}

/** STOP Gate 1: what must hold before any packet is written. Rubric §3. */
export function preOrchestration(facts: GateFacts): StopGate {
  const by = checksBy(facts, facts.report.findings)
  const phase = by('The phase and its packets are known', 'board-shows-phase-gate', 'phase-closed-by-validation')
  return gateOf(1, 'Pre-orchestration checklist', [
    by('The spec pointer is current', 'spec-pointer-current'),
    by('No work is stalled', 'work-not-stalled'),
    supplyChain(facts),
    { ...phase, notes: [...phase.notes, ...phaseNotes(facts)] },
    governanceFiles(facts),
    by('The governance files are current', 'spec-references-current', 'board-current', 'packet-readable'),
  ])
}

/** Whether the user approved the spec in force. */
function specApproved({ snapshot: { head } }: GateFacts): GateCheck {
  const title = 'The spec in force carries a signature'
  const current = head.spec && currentSpec(head.spec)
  if (!current || current.version === null || !head.ledger)
    return person(title, 'No spec in force, or no ledger, can be read')
  if (enrichmentRows(head.ledger, current.version).length > 0) return decided(title, [head.ledger.path], [])
  const isFirst = head.spec!.files.length === 1
  const note = `Missing row of an enrichment ${quoted(`v${current.version}`)} in ${quoted(head.ledger.path)}`
  return isFirst
    ? person(title, `${note}: confirm that this is the first spec and that the user approved it`)
    : decided(title, [head.ledger.path], [note])
}

/** What is said about one packet. */
interface PacketFacts {
  readonly facts: GateFacts
  readonly packet: Packet
  readonly score: Score
  /** Judged as if it were handed over now. */
  readonly findings: readonly Finding[]
  /** Critical and high ones of the tree as it is. */
  readonly serious: readonly Finding[]
  readonly waitsFor: readonly string[]
}

function factsAbout(facts: GateFacts, packet: Packet): PacketFacts {
  const { snapshot, report, rules } = facts
  const id = packetId(packet)
  const isAbout = (finding: Finding) => finding.path === packet.path || finding.workPacket === id
  const isSerious = ({ severity, waived }: Finding) => !waived && (severity === 'critical' || severity === 'high')
  const dependencies = dependenciesOf({ packets: packetSet(snapshot.head.packets), board: snapshot.head.board })
  return {
    facts,
    packet,
    score: scoreOf(packet, snapshot, rules),
    findings: findingsAsIfReady(snapshot, rules).filter(isAbout),
    serious: report.findings.filter((finding) => isAbout(finding) && isSerious(finding)),
    waitsFor: openBlockers(dependencies, id).map((blocker) => `${quoted(blocker.id)} ${blocker.reason}`),
  }
}

const DONE_MEANS = ['done-means-testable']
const ANCHOR = ['spec-anchor-in-main-body']
const BOOTSTRAP = ['bootstrap-complete']
const FIELDS = [
  'task-id-matches-file',
  'task-id-unique',
  'status-known',
  'risk-tier-justified',
  'scope-clear',
  'in-scope-paths-exact',
  'out-of-scope-listed',
  'test-plan-executable',
  'done-means-testable',
  'rollback-hint-concrete',
  'bootstrap-complete',
]

const enrichmentGate = (facts: GateFacts, by: ByRules): StopGate =>
  gateOf(2, 'Spec enrichment', [
    by('SPEC_ANCHOR is in the Main Body', ...ANCHOR),
    specApproved(facts),
    person(
      'The spec covers the requirement clearly',
      'Read the sections of SPEC_ANCHOR; where they leave a gap, enrich',
    ),
  ])

const signatureGate = (by: ByRules): StopGate =>
  gateOf(3, 'Signature', [
    by('The signature is there and well formed', 'packet-signed', 'signature-wellformed'),
    by('It was never used before', 'signature-used-once'),
    by('The ledger records it', 'signature-recorded'),
    by('AUTHORITY cites the approval', 'authority-traceable'),
  ])

const requirementsGate = (by: ByRules): StopGate =>
  gateOf(4, 'Requirements verification', [
    person("The user's request is clear", 'Where it can be read in two ways, ask'),
    by('The scope is well defined', 'scope-clear', 'out-of-scope-listed'),
    by('Success can be measured', ...DONE_MEANS),
    person('The acceptance criteria are understood', 'Say them in your own words to the user'),
  ])

const templateGate = (by: ByRules): StopGate =>
  gateOf(5, 'Template completeness', [
    by('All ten fields are filled', ...FIELDS),
    by('No placeholder is left', 'placeholders-absent'),
    by('SPEC_ANCHOR is valid', ...ANCHOR),
    by('IN_SCOPE_PATHS are exact', 'in-scope-paths-exact'),
    by('TEST_PLAN has exact commands', 'test-plan-executable'),
    by('BOOTSTRAP is complete', ...BOOTSTRAP),
  ])

function preWorkGate({ score, serious }: PacketFacts): StopGate {
  const scored = `the score is ${score.met} of ${score.criteria.length}, ${score.verdict}`
  return gateOf(6, 'Pre-work validation', [
    decided('The score passes', ['countersign score'], score.verdict === 'PASS' ? [] : [scored]),
    decided('No critical or high finding stands', ['countersign check'], [], serious),
  ])
}

const dependencyGate = (by: ByRules, { waitsFor }: PacketFacts): StopGate =>
  gateOf(7, 'Dependency check', [
    decided('Every blocker is VALIDATED', ['packets and board'], waitsFor),
    by('The status of blockers is current', 'board-status-agrees', 'board-current'),
    by(
      'Dependencies are documented',
      'dependencies-declared',
      'dependencies-agree',
      'dependencies-acyclic',
      'blockers-known',
    ),
    person('No dependency was overlooked', 'Look for packets that touch the same files or the same section'),
  ])

function delegationGate(by: ByRules, { packet, waitsFor, serious }: PacketFacts): StopGate {
  const isBlocked = packet.status?.value === 'BLOCKED' ? ['The packet is BLOCKED'] : []
  return gateOf(8, 'Pre-delegation verification', [
    by('SPEC_ANCHOR references the Main Body', ...ANCHOR),
    by('IN_SCOPE_PATHS are exact', 'in-scope-paths-exact'),
    by('OUT_OF_SCOPE is there', 'out-of-scope-listed'),
    by('DONE_MEANS are measurable and trace to SPEC_ANCHOR', ...DONE_MEANS),
    by('RISK_TIER is assigned', 'risk-tier-justified'),
    by('TEST_PLAN is complete', 'test-plan-executable'),
    by('BOOTSTRAP is complete', ...BOOTSTRAP),
    by('USER_SIGNATURE locks the packet', 'packet-signed', 'signature-wellformed', 'signature-recorded'),
    by('Dependencies are documented', 'dependencies-declared', 'dependencies-agree'),
    by('An effort estimate is there', 'effort-estimated'),
    decided(
      'Nothing blocks the work',
      ['packets and board', 'countersign check'],
      [...isBlocked, ...waitsFor],
      serious,
    ),
    person('OUT_OF_SCOPE leaves nothing out', 'Think of what is related and deferred'),
    person('The coder understands the scope', 'Let the coder say it back'),
  ])
}

/** The eight STOP gates as they stand for one packet of the head. Rubric §3. */
export function stopGates(facts: GateFacts, packet: Packet): StopGate[] {
  const about = factsAbout(facts, packet)
  // How old the board is concerns every packet that relies on it.
  const ofBoard = facts.report.findings.filter((finding) => finding.rule === 'board-current')
  const by = checksBy(facts, [...about.findings, ...ofBoard])
  return [
    preOrchestration(facts),
    enrichmentGate(facts, by),
    signatureGate(by),
    requirementsGate(by),
    templateGate(by),
    preWorkGate(about),
    dependencyGate(by, about),
    delegationGate(by, about),
  ]
}

/** Whether nothing that a machine can tell stands against some gates. */
export const isOpen = (gates: readonly StopGate[]): boolean => gates.every((gate) => gate.standing !== 'not met')
