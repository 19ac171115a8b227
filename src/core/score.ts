import { activeRules, check } from './check.ts'
import { packetId, plainPacket, type Packet } from './packet.ts'
import { topOfFile } from './place.ts'
import { quoted } from './quoted.ts'
import type { Finding, Rule } from './rule.ts'
import type { Snapshot } from './snapshot.ts'

/** One of the rubric's 13 criteria, judged for one packet. */
export interface Criterion {
  /** 1 to 13, in the rubric's order. */
  readonly number: number
  readonly title: string
  /** The rules that judge it; the last criterion is judged by all the others. */
  readonly rules: readonly string[]
  readonly met: boolean
  /** Why it is not met. */
  readonly findings: readonly Finding[]
}

export type Verdict = 'PASS' | 'FAIL' | 'REJECT'

/** The score of one packet. Plain data, as `countersign score --format json` prints it. */
export interface Score {
  readonly id: string
  readonly path: string
  readonly criteria: readonly Criterion[]
  /** How many of the criteria are met. */
  readonly met: number
  readonly verdict: Verdict
}

/** The rubric's criteria in its order, each with its rules; §2 For Task Packets. */
export const CRITERIA: readonly { readonly title: string; readonly rules: readonly string[] }[] = [
  { title: 'TASK_ID is unique', rules: ['task-id-matches-file', 'task-id-unique'] },
  { title: 'STATUS is ready or later', rules: ['status-known'] },
  { title: 'RISK_TIER is justified', rules: ['risk-tier-justified'] },
  { title: 'SCOPE is clear', rules: ['scope-clear'] },
  { title: 'IN_SCOPE_PATHS are exact', rules: ['in-scope-paths-exact'] },
  { title: 'OUT_OF_SCOPE is listed', rules: ['out-of-scope-listed'] },
  { title: 'TEST_PLAN is executable', rules: ['test-plan-executable'] },
  { title: 'DONE_MEANS are testable', rules: ['done-means-testable'] },
  { title: 'ROLLBACK_HINT is concrete', rules: ['rollback-hint-concrete'] },
  { title: 'BOOTSTRAP is complete', rules: ['bootstrap-complete'] },
  { title: 'SPEC_ANCHOR is in the Main Body', rules: ['spec-anchor-in-main-body'] },
  { title: 'USER_SIGNATURE locks the packet', rules: ['packet-signed', 'signature-wellformed'] },
  { title: 'Pre-work finds nothing', rules: [] },
]

/** Address of a rule's page, for findings. */
type RuleUrl = (rule: string) => string

const pageOf: RuleUrl = (rule) => `src/rules/${rule}.md`
const named = new Set(CRITERIA.flatMap(({ rules }) => rules))
const isSerious = ({ severity }: Finding): boolean => severity === 'critical' || severity === 'high'

/** The packet as if it were handed over now: the score asks a draft for everything. */
const asIfReady = (packet: Packet): Packet => ({
  ...plainPacket(packet),
  status: { place: topOfFile, text: '', ...packet.status, value: 'READY_FOR_DEV' },
})

/** Judges the text of every packet as if it were ready, and all the rest as it is. Findings of any age count. */
export function findingsAsIfReady(
  snapshot: Snapshot,
  rules: readonly Rule[],
  ruleUrl: RuleUrl = pageOf,
): readonly Finding[] {
  const options = { version: '', failOn: 'high', baseName: null, headName: null, ruleUrl } as const
  const whole: Snapshot = { ...snapshot, mode: 'all' }
  const ready: Snapshot = { ...whole, head: { ...whole.head, packets: whole.head.packets.map(asIfReady) } }
  const ofText = (rule: Rule) => rule.id !== 'status-known' && (named.has(rule.id) || rule.gate === 'packet')
  return [
    ...check(ready, rules.filter(ofText), options).findings,
    ...check(
      whole,
      rules.filter((rule) => !ofText(rule)),
      options,
    ).findings,
  ].filter((finding) => !finding.waived)
}

/** Criterion 2 also refuses what is known and not yet a packet to work from. */
function unfinished(packet: Packet, snapshot: Snapshot, rules: readonly Rule[], ruleUrl: RuleUrl): Finding[] {
  const active = activeRules(rules, snapshot.config).find(({ rule }) => rule.id === 'status-known')
  const { status } = packet
  if (!active || !status || !['DRAFT', 'STUB', 'GAP'].includes(status.value)) return []
  const { start, end } = status.place
  return [
    {
      rule: active.rule.id,
      severity: active.severity,
      message: `Unexpected STATUS ${quoted(status.value)}, expected \`READY_FOR_DEV\` or later`,
      path: packet.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      workPacket: packetId(packet),
      waived: false,
      remedy: `Set STATUS to \`READY_FOR_DEV\` in \`${packet.path}\` and on the board when the packet is complete and signed, as \`countersign sign ${packetId(packet)} SIGNATURE\` does`,
      url: ruleUrl(active.rule.id),
    },
  ]
}

/** 13 pass; 12 pass when what is missed is minor; 11 fail; fewer are rejected. Rubric §2 Score Interpretation. */
function verdictOf(criteria: readonly Criterion[]): Verdict {
  const missed = criteria.filter((criterion) => !criterion.met)
  if (missed.length === 0) return 'PASS'
  if (missed.length > 2) return 'REJECT'
  const [first] = missed
  const isMinor = missed.length === 1 && !first!.findings.some(isSerious)
  return isMinor ? 'PASS' : 'FAIL'
}

/**
 * The score of every packet of the head, in path order: the rubric's 13 criteria, whatever the packet's status. A packet that
 * cannot be read meets none. Rules that need the change are not asked. Rubric §2; contract §3 Score.
 */
export function scoresOf(snapshot: Snapshot, rules: readonly Rule[], ruleUrl: RuleUrl = pageOf): Score[] {
  const findings = findingsAsIfReady(snapshot, rules, ruleUrl)
  const documents = new Set([snapshot.head.board?.path, snapshot.head.ledger?.path, snapshot.head.spec?.pointer?.path])
  const isReadable = (finding: Finding) => finding.rule === 'packet-readable'
  const unreadable = findings.filter((finding) => isReadable(finding) && documents.has(finding.path ?? ''))
  const paths = new Set(snapshot.head.packets.map(({ path }) => path))
  const byPacket = new Map<string, Finding[]>()
  for (const finding of findings) {
    // A finding that stands in a packet is about that packet; one that stands elsewhere is about the packet it names.
    const key = finding.path !== null && paths.has(finding.path) ? finding.path : finding.workPacket
    if (key === null) continue
    const group = byPacket.get(key)
    if (group) group.push(finding)
    else byPacket.set(key, [finding])
  }
  return snapshot.head.packets.map((packet) => {
    const id = packetId(packet)
    const own = [
      ...(byPacket.get(packet.path) ?? []),
      ...(byPacket.get(id) ?? []),
      ...unfinished(packet, snapshot, rules, ruleUrl),
    ]
    const rest = [...own.filter((finding) => !named.has(finding.rule) && isSerious(finding)), ...unreadable]
    const criteria = CRITERIA.map((criterion, index): Criterion => {
      const isLast = index === CRITERIA.length - 1
      const why = isLast ? rest : own.filter((finding) => criterion.rules.includes(finding.rule))
      const found = packet.unreadable === null ? why : own.filter(isReadable)
      return { number: index + 1, ...criterion, met: packet.unreadable === null && found.length === 0, findings: found }
    })
    const met = criteria.filter((criterion) => criterion.met).length
    return { id, path: packet.path, criteria, met, verdict: verdictOf(criteria) }
  })
}

/** The score of one packet of the head. */
export const scoreOf = (packet: Packet, snapshot: Snapshot, rules: readonly Rule[], ruleUrl: RuleUrl = pageOf): Score =>
  scoresOf(snapshot, rules, ruleUrl).find((score) => score.path === packet.path)!
