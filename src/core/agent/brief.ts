import { dependenciesOf, openBlockers } from '../blockers.ts'
import type { Config, LockMode } from '../config.ts'
import { isLocked, nextVariant, packetId, type Packet, type SpecAnchor, type Status } from '../packet.ts'
import type { LocatedList } from '../place.ts'
import { OPEN_STATUSES } from '../scope.ts'
import { packetSet, type Snapshot } from '../snapshot.ts'

/** The contract of one packet, as it is handed to whoever works on it. Absent is null or an empty list. */
export interface Brief {
  readonly id: string
  readonly path: string
  readonly status: Status | null
  readonly signature: string | null
  /** Whether work may go on, and what stands against it. */
  readonly isOpen: boolean
  readonly obstacles: readonly string[]
  readonly riskTier: string | null
  readonly riskJustification: string | null
  readonly what: string | null
  readonly why: string | null
  readonly boundary: string | null
  readonly specAnchors: readonly SpecAnchor[]
  /** What may be changed: what the packet lists, and what every work may touch. */
  readonly inScopePaths: readonly string[]
  readonly alsoAllowed: readonly string[]
  readonly outOfScope: readonly string[]
  readonly filesToOpen: readonly string[]
  readonly searchTerms: readonly string[]
  readonly runCommands: readonly string[]
  readonly risks: readonly string[]
  readonly testPlan: readonly string[]
  readonly doneMeans: readonly string[]
  readonly rollbackHint: string | null
  readonly blockedBy: readonly string[]
  readonly blocks: readonly string[]
  readonly effort: string | null
  /** How branch and commits name the packet. */
  readonly naming: readonly string[]
  readonly forbidden: readonly string[]
  readonly whenOutOfScope: readonly string[]
}

const values = <T>(list: LocatedList<T> | null): T[] => (list ? list.items.map(({ value }) => value) : [])

function obstaclesOf(packet: Packet, { head }: Snapshot): string[] {
  const id = packetId(packet)
  if (packet.unreadable !== null) return [`It cannot be read: ${packet.unreadable}`]
  const status = packet.status?.value ?? null
  const blockers = openBlockers(dependenciesOf({ packets: packetSet(head.packets), board: head.board }), id)
  return [
    ...(isLocked(packet) ? [] : ['It is not signed']),
    ...(OPEN_STATUSES.some((open) => open === status)
      ? []
      : [`Its status is ${status ?? 'missing'}, expected one of ${OPEN_STATUSES.join(', ')}`]),
    ...blockers.map((blocker) => `It waits for ${blocker.id}, which ${blocker.reason}`),
  ]
}

const FREE: Readonly<Record<LockMode, string>> = {
  append: 'only its status, and new lines in its log sections such as `## NOTES`, are free',
  contract: 'only what stands outside of its contract fields is free',
  frozen: 'nothing in it is free',
}

function forbiddenIn(id: string, { paths, lock, scope }: Config): string[] {
  const listed = scope.allowPatterns
    ? 'that no path, folder or pattern above covers'
    : 'that is not listed above, by its exact path'
  return [
    `Change, add, rename or remove no file ${listed}`,
    `Leave the text of ${id} as it is once it is signed: ${FREE[lock.mode]}`,
    `Leave every row of ${paths.ledger} as it is, and write no signature: only the user gives one`,
    'Set no packet to VALIDATED in the change that does the work: the validator does that, in a change of its own',
    'Do not go past the hooks (`--no-verify`, `core.hooksPath`, `HUSKY=0`): CI judges by the same rules',
  ]
}

const stepsOutOfScope = (id: string, variant: string): string[] => [
  'Stop, and leave the file as it is',
  'Tell the user which path or change is missing, and why the work cannot be done without it',
  `On their word: \`countersign variant ${id} --reason evolution --why "<why>"\` writes ${variant}; list the path there`,
  `The user signs it (\`countersign sign ${variant} <signature>\`), and it comes in before the work that it allows; then work under ${variant}`,
]

/** The contract of a packet from the tree that was read: what to do, within what, and what to do where that is not enough. */
export function briefOf(packet: Packet, snapshot: Snapshot): Brief {
  const { head, config } = snapshot
  const id = packetId(packet)
  const obstacles = obstaclesOf(packet, snapshot)
  return {
    id,
    path: packet.path,
    status: packet.status?.value ?? null,
    signature: isLocked(packet) ? packet.signature!.value : null,
    isOpen: obstacles.length === 0,
    obstacles,
    riskTier: packet.riskTier?.value ?? null,
    riskJustification: packet.riskJustification?.value ?? null,
    what: packet.scope?.value.what?.value ?? null,
    why: packet.scope?.value.why?.value ?? null,
    boundary: packet.scope?.value.boundary?.value ?? null,
    specAnchors: values(packet.specAnchors),
    inScopePaths: values(packet.inScopePaths),
    alsoAllowed: [packet.path, config.paths.board, config.paths.ledger, ...config.scope.alwaysAllowed],
    outOfScope: values(packet.outOfScope),
    filesToOpen: values(packet.filesToOpen),
    searchTerms: values(packet.searchTerms),
    runCommands: values(packet.runCommands),
    risks: values(packet.riskMap),
    testPlan: values(packet.testPlan),
    doneMeans: values(packet.doneMeans),
    rollbackHint: packet.rollbackHint?.value ?? null,
    blockedBy: values(packet.blockedBy),
    blocks: values(packet.blocks),
    effort: packet.effort?.value ?? null,
    naming: [`Branch: feat/${id}`, `Trailer of each commit: Work-Packet: ${id}`],
    forbidden: forbiddenIn(id, config),
    whenOutOfScope: stepsOutOfScope(id, nextVariant(id, head.packets.map(packetId))),
  }
}
