import { dayOf } from './day.ts'
import type { Waiver } from './ledger.ts'
import { packetId, signatureOf, type Packet } from './packet.ts'
import type { Report } from './report.ts'
import {
  SEVERITIES,
  type FactTypes,
  type Facts,
  type Finding,
  type Gate,
  type Need,
  type OwnProblem,
  type Problem,
  type Rule,
  type Severity,
} from './rule.ts'
import { signatureKey } from './signature.ts'
import { packetSet, pathSet, type Snapshot, type Tree } from './snapshot.ts'
import type { Config } from './config.ts'

/** What `check` is told besides the snapshot. */
export interface CheckOptions {
  readonly version: string
  readonly failOn: Severity
  /** Names of base and head for the report: commits, or null where there is none. */
  readonly baseName: string | null
  readonly headName: string | null
  /** Address of a rule's page. */
  readonly ruleUrl: (rule: string) => string
}

interface Charge {
  readonly rule: Rule
  readonly severity: Severity
  readonly packet: Packet | null
  readonly problem: Problem
}

const DOCUMENTS: readonly Need[] = ['board', 'ledger', 'spec']

const factsOf = (tree: Tree, snapshot: Snapshot): Partial<FactTypes> & { config: Config } => ({
  packets: packetSet(tree.packets),
  ...(tree.board ? { board: tree.board } : {}),
  ...(tree.ledger ? { ledger: tree.ledger } : {}),
  ...(tree.spec ? { spec: tree.spec } : {}),
  paths: pathSet(tree.files),
  tree,
  base: snapshot.base,
  change: snapshot.change,
  statusSince: snapshot.statusSince ?? {},
  now: snapshot.now,
  config: snapshot.config,
})

/** The tree with an empty document in place of one that the change took away: a loss is judged, not skipped. */
const withLostDocuments = (tree: Tree, base: Tree): Tree => ({
  ...tree,
  board: tree.board ?? (base.board && { ...base.board, unreadable: null, entries: [], gates: [], lastUpdated: null }),
  ledger: tree.ledger ?? (base.ledger && { ...base.ledger, unreadable: null, hasTable: false, rows: [] }),
  spec: tree.spec ?? (base.spec && { pointer: null, files: [] }),
})

/**
 * Whether two trees were read from the same governance documents. Rules of the tree judge nothing else, so that all they
 * find is old debt; other than that a document cannot be read, which is charged to every change.
 */
const haveSameDocuments = (a: Tree, b: Tree): boolean =>
  a.packets === b.packets &&
  a.board === b.board &&
  a.ledger === b.ledger &&
  a.spec === b.spec &&
  a.protocols === b.protocols &&
  [a.board, a.ledger, a.spec?.pointer].every((document) => document?.unreadable == null)

const missingFrom = (rule: Rule, tree: Tree): readonly Need[] =>
  rule.needs.filter((need) => DOCUMENTS.includes(need) && tree[need as 'board' | 'ledger' | 'spec'] === null)

/** Whether the document that a rule needs is there but could not be parsed; packet-readable says so. */
const unreadable = (rule: Rule, tree: Tree): boolean =>
  (rule.needs.includes('board') && tree.board?.unreadable != null) ||
  (rule.needs.includes('ledger') && tree.ledger?.unreadable != null)

/** The rules that configuration leaves on, each with its severity. */
export const activeRules = (rules: readonly Rule[], config: Config): { rule: Rule; severity: Severity }[] =>
  rules.flatMap((rule) => {
    const configured = config.rules[rule.id]
    const severity = configured ?? (rule.optIn && !rule.optIn(config) ? 'off' : rule.severity)
    return severity === 'off' ? [] : [{ rule, severity }]
  })

/** Whether a rule judges the text of a packet and nothing else, so that it finds the same wherever that stands. */
const isOfOwnText = ({ needs, checkPacket }: Rule): boolean => needs.length === 0 && checkPacket !== null

/** What the rules without needs that a configuration leaves on find in packets. */
export function ownProblems(rules: readonly Rule[], config: Config): (packet: Packet) => OwnProblem[] {
  const asked = activeRules(rules, config).filter(({ rule }) => isOfOwnText(rule))
  // Nothing but the configuration is asked for where nothing is needed.
  const facts = { config } as Facts
  return (packet) =>
    asked.flatMap(({ rule }) => rule.checkPacket!(packet, facts).map((problem) => ({ rule: rule.id, problem })))
}

function judge(
  active: readonly { rule: Rule; severity: Severity }[],
  tree: Tree,
  snapshot: Snapshot,
  concerns: (rule: Rule, packet: Packet) => boolean,
): Charge[] {
  const facts = factsOf(tree, snapshot) as Facts
  const problemsOf = (rule: Rule, packet: Packet): readonly Problem[] => {
    const known = isOfOwnText(rule) ? snapshot.own?.get(packet) : undefined
    return known
      ? known.filter((own) => own.rule === rule.id).map(({ problem }) => problem)
      : rule.checkPacket!(packet, facts)
  }
  const judging = active.filter(({ rule }) => missingFrom(rule, tree).length === 0 && !unreadable(rule, tree))
  // A packet after the other, each by all rules: what a packet of a large tree says is not held for the next rule.
  const perPacket = judging.filter(({ rule }) => rule.checkPacket)
  const ofPackets = tree.packets.flatMap((packet) =>
    perPacket
      .filter(({ rule }) => concerns(rule, packet))
      .flatMap(({ rule, severity }) =>
        problemsOf(rule, packet).map((problem) => ({ rule, severity, packet, problem })),
      ),
  )
  const ofTree = judging.flatMap(({ rule, severity }) =>
    (rule.checkTree?.(facts) ?? []).map((problem) => ({ rule, severity, packet: null, problem })),
  )
  return [...ofPackets, ...ofTree]
}

/** The gates whose rules judge changes of any path; the others judge changes of governance documents alone. */
const JUDGE_ANY_PATH: readonly Gate[] = ['scope', 'blockers']

function judgeChange(active: readonly { rule: Rule; severity: Severity }[], snapshot: Snapshot): Charge[] {
  const facts = factsOf(snapshot.head, snapshot) as Facts
  return active.flatMap(({ rule, severity }) => {
    if (!rule.checkChange || missingFrom(rule, snapshot.head).length > 0 || unreadable(rule, snapshot.head)) return []
    return rule.checkChange(facts).map((problem) => ({ rule, severity, packet: null, problem }))
  })
}

const packetOf = ({ packet, problem }: Charge): string | null =>
  problem.packet !== undefined ? problem.packet : packet ? packetId(packet) : null

const pathOf = ({ packet, problem }: Charge): string | null =>
  problem.path !== undefined ? problem.path : (packet?.path ?? null)

/** The same rule about the same packet and subject is the same problem, wherever it stands now. */
const identity = (charge: Charge): string =>
  JSON.stringify([charge.rule.id, packetOf(charge) ?? pathOf(charge), charge.problem.subject ?? null])

/** The waivers that bind: in the ledger of the base, with a signature that nothing else uses. Some may be past their end. */
function bindingWaivers({ base }: Snapshot): Waiver[] {
  const rows = base.ledger?.rows ?? []
  if (rows.every((row) => row.waiver === null)) return []
  const uses = new Map<string, number>()
  const use = (key: string) => uses.set(key, (uses.get(key) ?? 0) + 1)
  for (const row of rows) use(signatureKey(row.signature.value))
  for (const packet of base.packets) use(signatureKey(signatureOf(packet) ?? ''))
  return rows.flatMap(({ waiver, reading, signature }) => {
    const isFresh = reading.kind === 'signed' && uses.get(signatureKey(signature.value)) === 1
    return waiver && isFresh ? [waiver] : []
  })
}

const isStanding = ({ until }: Waiver, now: Date): boolean => until === null || until >= dayOf(now)

/** The waivers that bind and are not past their end. Contract §3. */
export const standingWaivers = (snapshot: Snapshot): Waiver[] =>
  bindingWaivers(snapshot).filter((waiver) => isStanding(waiver, snapshot.now))

const DAY = 86_400_000

/** What a message adds about the end of its waiver: in the last days that it comes, and afterwards that it came. */
function noteOfEnd(waivers: readonly Waiver[], { now, config }: Snapshot): string {
  const ends = waivers.map(({ until }) => until ?? '').sort()
  const last = ends[ends.length - 1]
  if (last === undefined || ends[0] === '') return ''
  const days = Math.round((Date.parse(last) - Date.parse(dayOf(now))) / DAY)
  if (days < 0) return `; its waiver ended on ${last}`
  if (days > config.limits.waiverNoticeDays) return ''
  return days === 0 ? '; its waiver ends today' : `; its waiver ends on ${last}, in ${days} day${days === 1 ? '' : 's'}`
}

function toFinding(charge: Charge, waivers: readonly Waiver[], snapshot: Snapshot, options: CheckOptions): Finding {
  const { rule, problem, severity } = charge
  const path = pathOf(charge)
  const id = packetOf(charge)
  const own = waivers.filter((waiver) => waiver.rule === rule.id && (waiver.packet === '*' || waiver.packet === id))
  const place = path === null ? undefined : problem.place
  const remedy = (problem.remedy ?? rule.remedy)
    .replaceAll('<id>', () => id ?? '<id>')
    .replaceAll('<path>', () => path ?? '<path>')
  return {
    rule: rule.id,
    severity,
    message: problem.message + noteOfEnd(own, snapshot),
    path,
    line: place?.start.line ?? (path === null ? null : 1),
    column: place?.start.column ?? (path === null ? null : 1),
    endLine: place?.end.line ?? (path === null ? null : 1),
    endColumn: place?.end.column ?? (path === null ? null : 1),
    workPacket: id,
    waived: own.some((waiver) => isStanding(waiver, snapshot.now)),
    remedy,
    url: options.ruleUrl(rule.id),
  }
}

const text = (value: string | null): string => value ?? ''

/** Path, place, severity, rule, message: a stable order that reads from top to bottom of each file. */
const inOrder = (a: Finding, b: Finding): number =>
  compare(text(a.path), text(b.path)) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  compare(a.rule, b.rule) ||
  compare(text(a.workPacket), text(b.workPacket)) ||
  compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whether a finding of this severity counts at the given threshold. */
export const counts = (severity: Severity, failOn: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)

/** How many findings of each severity stand, and how many are waived. */
export function tally(findings: readonly Finding[]): Report['counts'] {
  const standing = findings.filter((finding) => !finding.waived)
  const count = (severity: Severity) => standing.filter((finding) => finding.severity === severity).length
  return {
    critical: count('critical'),
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    waived: findings.length - standing.length,
  }
}

/** Whether nothing that stands counts at the threshold. */
export const resultOf = (findings: readonly Finding[], failOn: Severity): Report['result'] =>
  findings.some((finding) => !finding.waived && counts(finding.severity, failOn)) ? 'fail' : 'pass'

/**
 * Judges a snapshot. Problems of the tree count only where the merge base did not have them already;
 * problems of the change count always; waived ones stay in the report, marked. Contract §2.
 */
export function check(given: Snapshot, rules: readonly Rule[], options: CheckOptions): Report {
  const snapshot = { ...given, head: withLostDocuments(given.head, given.base) }
  const active = activeRules(rules, snapshot.config)
  const whole = snapshot.mode === 'all'
  const changed = new Set(snapshot.change.files.map((file) => file.path))
  const touched = (rule: Rule, packet: Packet) =>
    whole || (rule.needs.length > 0 && !rule.onlyTouched) || changed.has(packet.path)

  const keepsDocuments = !whole && haveSameDocuments(given.head, given.before)
  const ofTree = keepsDocuments ? [] : active
  const parents = whole ? [] : [snapshot.before, ...(snapshot.otherParents ?? [])]
  const before = new Set(parents.flatMap((tree) => judge(ofTree, tree, snapshot, touched).map(identity)))
  const charged = judge(ofTree, snapshot.head, snapshot, touched).filter(
    (charge) => charge.problem.always || !before.has(identity(charge)),
  )
  const told = new Set(charged.map(identity))
  const ofPaths = active.filter(({ rule }) => !keepsDocuments || JUDGE_ANY_PATH.includes(rule.gate))
  const ofChange = whole ? [] : judgeChange(ofPaths, snapshot).filter((charge) => !told.has(identity(charge)))
  const charges = [...charged, ...ofChange]
  const waivers = bindingWaivers(snapshot)
  const findings = charges.map((charge) => toFinding(charge, waivers, snapshot, options)).sort(inOrder)
  const skipped = active.flatMap(({ rule }) => {
    const missing = missingFrom(rule, snapshot.head)
    return missing.length > 0 ? [{ rule: rule.id, missing: [...missing] }] : []
  })
  return {
    schemaVersion: 1,
    tool: { name: 'countersign', version: options.version },
    mode: snapshot.mode,
    base: options.baseName,
    head: options.headName,
    workPackets: [...new Set(snapshot.change.workPackets.map((named) => named.id))],
    result: resultOf(findings, options.failOn),
    judged: {
      packets: snapshot.head.packets.length,
      paths: whole ? snapshot.head.files.size : snapshot.change.files.length,
      rules: active.length - skipped.length,
    },
    counts: tally(findings),
    findings,
    skipped,
  }
}
