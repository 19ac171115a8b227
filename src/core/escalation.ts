import type { Packet } from './packet.ts'
import { packetId } from './packet.ts'
import { quoted } from './quoted.ts'
import { SEVERITIES, type Finding } from './rule.ts'

/** A message that asks the user to decide. What only a person knows stands in braces and says what to write. Rubric §8. */
export interface Escalation {
  /** The packet it is about; null where it is about the whole tree. */
  readonly id: string | null
  readonly problem: string
  readonly context: { readonly tried: string; readonly blocked: readonly string[]; readonly needed: string }
  /** Three ways to go on, each with what it implies. */
  readonly options: readonly [string, string, string]
  /** ISO 8601 in UTC. */
  readonly decideBy: string
}

/** One kind of decision, and the rules whose findings ask for it. */
interface Decision {
  readonly problem: string
  readonly needed: string
  readonly options: Escalation['options']
  readonly rules: readonly string[]
}

const DECISIONS: readonly Decision[] = [
  {
    problem: 'The spec does not ask for this work',
    needed: 'The section of the Main Body that asks for it, or the wish that it be written there',
    options: [
      'You name the section that asks for it (implies: it already says enough to test against)',
      'The spec is enriched with {write the sentence that is missing} (implies: a new version and your signature)',
      'The packet is deferred (implies: {write what then waits for it})',
    ],
    rules: ['spec-anchor-in-main-body', 'spec-pointer-current', 'spec-references-current'],
  },
  {
    problem: 'The enrichment is larger than a clarification',
    needed: 'Your decision on how much of the spec may change',
    options: [
      'You approve it as it is (implies: packets written against the old version are looked at again)',
      'It is cut down to the gap (implies: {write what stays open})',
      'It is withdrawn (implies: the packets that need it wait)',
    ],
    rules: ['enrichment-minimal', 'spec-version-immutable', 'spec-changelog-written'],
  },
  {
    problem: 'The boundaries of the work are not clear',
    needed: 'What belongs to it, what does not, and how to tell that it is done',
    options: [
      'The narrow reading: {write it} (implies: the rest needs a packet of its own)',
      'The wide reading: {write it} (implies: more files, more risk, a higher tier)',
      'The packet is split (implies: a packet and a signature for each part)',
    ],
    rules: [
      'scope-clear',
      'in-scope-paths-exact',
      'out-of-scope-listed',
      'done-means-testable',
      'placeholders-absent',
      'risk-tier-justified',
      'changes-in-scope',
    ],
  },
  {
    problem: 'A blocker is not out of the way',
    needed: 'Whether to wait for it, to mend it, or to go on without it',
    options: [
      'Wait until it is VALIDATED (implies: the phase cannot close before)',
      'A variant without the dependency is written (implies: {write what it then cannot rely on}, and your signature)',
      'The packet is taken out of the phase (implies: {write what the phase then lacks})',
    ],
    rules: [
      'blockers-validated',
      'blocked-while-waiting',
      'blockers-known',
      'dependencies-acyclic',
      'dependencies-agree',
      'work-not-stalled',
      'phase-closed-by-validation',
    ],
  },
  {
    problem: 'Board and packet say different things',
    needed: 'Which of the two is true',
    options: [
      'The packet is right (implies: the board is corrected)',
      'The board is right (implies: the status in the packet is corrected)',
      'Neither is: {write the true status} (implies: both are corrected, and NOTES say why)',
    ],
    rules: ['board-status-agrees', 'packet-on-board', 'board-entry-has-packet', 'validation-recorded'],
  },
  {
    problem: 'A signature does not hold',
    needed: 'A fresh signature `{username}{DDMMYYYYHHMM}`, or your word that there is none',
    options: [
      'You sign (implies: the ledger records it, and the packet is locked)',
      'You ask for changes first: {write them} (implies: it stays unsigned, and no work starts)',
      'You do not approve (implies: what rests on it is taken back)',
    ],
    rules: [
      'packet-signed',
      'signature-wellformed',
      'signature-recorded',
      'signature-used-once',
      'signature-authentic',
      'seal-intact',
      'spec-enrichment-signed',
      'ledger-insert-only',
    ],
  },
]

const OTHERWISE: Omit<Decision, 'rules'> = {
  problem: 'The packet does not pass the gates',
  needed: '{write the question that only the user can answer}',
  options: [
    'It is mended as the remedies say (implies: {write what changes by that})',
    'A variant is written (implies: your signature)',
    'The packet is deferred (implies: {write what then waits for it})',
  ],
}

const REJECTED: Omit<Decision, 'rules'> = {
  problem: 'The validator rejected the work',
  needed: 'Whether the packet or the work is at fault',
  options: [
    'The work is done again under the same packet (implies: what waits for it goes on waiting)',
    'A variant of the packet is written (implies: your signature, and the work is done again)',
    'The packet is given up (implies: {write what the phase then lacks})',
  ],
}

const MOST = 5

const decisionFor = ({ rule }: Finding): Omit<Decision, 'rules'> =>
  DECISIONS.find(({ rules }) => rules.includes(rule)) ?? OTHERWISE

const placeOf = ({ path, line }: Finding): string =>
  path === null ? '' : ` (${path}${line === null ? '' : `:${line}`})`

const triedText = (found: readonly Finding[]): string => {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = found.filter((finding) => finding.severity === severity).length
    return count > 0 ? `${count} ${severity}` : []
  })
  return `\`countersign check\` judged the tree and found ${counts.join(', ')}; {write what you tried yourself}`
}

/** A stalled packet is escalated whatever its rule's severity: the rubric says so. */
const isEscalated = ({ severity, rule, waived }: Finding): boolean =>
  !waived && (severity === 'critical' || severity === 'high' || rule === 'work-not-stalled')

/** One message for each packet and kind of decision that findings ask for, the most severe first. */
function fromFindings(findings: readonly Finding[], decideBy: string): Escalation[] {
  const groups = new Map<string, { decision: Omit<Decision, 'rules'>; found: Finding[] }>()
  for (const finding of findings.filter(isEscalated)) {
    const decision = decisionFor(finding)
    const key = JSON.stringify([finding.workPacket, decision.problem])
    const group = groups.get(key)
    if (group) group.found.push(finding)
    else groups.set(key, { decision, found: [finding] })
  }
  const rank = (found: readonly Finding[]) =>
    SEVERITIES.findIndex((severity) => found.some((one) => one.severity === severity))
  return [...groups.values()]
    .sort((a, b) => rank(a.found) - rank(b.found))
    .map(({ decision, found }) => {
      const shown = found.slice(0, MOST).map((finding) => `${finding.message}${placeOf(finding)}`)
      const more = found.length > MOST ? [`and ${found.length - MOST} more findings of this kind`] : []
      const { problem, needed, options } = decision
      const context = { tried: triedText(found), blocked: [...shown, ...more], needed }
      return { id: found[0]!.workPacket, problem, context, options, decideBy }
    })
}

/** A message for each packet whose last verdict is a rejection. */
const fromVerdicts = (packets: readonly Packet[], decideBy: string): Escalation[] =>
  packets.flatMap((packet) => {
    const last = packet.verdicts.at(-1)
    if (!last || last.passed || packet.status?.value === 'SUPERSEDED') return []
    const { problem, needed, options } = REJECTED
    const blocked = [`The last verdict is ${quoted(last.text)} (${packet.path}:${last.place.start.line})`]
    const tried = 'The work was handed to the validator; {write what the report asks for}'
    return [{ id: packetId(packet), problem, context: { tried, blocked, needed }, options, decideBy }]
  })

/**
 * The messages that the state of a tree asks for, about some packets or, where none is named, about all and the tree
 * itself. Nothing in them is invented: what no document says is left for a person, in braces. Rubric §8.
 */
export function escalationsOf(
  findings: readonly Finding[],
  packets: readonly Packet[],
  ids: readonly string[],
  decideBy: Date,
): Escalation[] {
  const by = decideBy.toISOString()
  const all = [...fromFindings(findings, by), ...fromVerdicts(packets, by)]
  return ids.length === 0 ? all : all.filter(({ id }) => id !== null && ids.includes(id))
}
