import type { Located, LocatedList, Place } from './place.ts'
import type { SignatureReading } from './signature.ts'

/** Every status a packet or a board entry can have; UNKNOWN is a text that names none of them. */
export const STATUSES = [
  'READY_FOR_DEV',
  'IN_PROGRESS',
  'BLOCKED',
  'DONE',
  'VALIDATED',
  'FAILED',
  'GAP',
  'SUPERSEDED',
  'STUB',
  'DRAFT',
  'UNKNOWN',
] as const
export type Status = (typeof STATUSES)[number]

/** The fields of a packet, by their names in the contract. */
export const FIELDS = [
  'TASK_ID',
  'STATUS',
  'RISK_TIER',
  'SCOPE',
  'IN_SCOPE_PATHS',
  'OUT_OF_SCOPE',
  'TEST_PLAN',
  'DONE_MEANS',
  'ROLLBACK_HINT',
  'BOOTSTRAP',
  'FILES_TO_OPEN',
  'SEARCH_TERMS',
  'RUN_COMMANDS',
  'RISK_MAP',
  'SPEC_ANCHOR',
  'USER_SIGNATURE',
  'BLOCKED_BY',
  'BLOCKS',
  'EFFORT',
  'AUTHORITY',
  'VARIANT_OF',
  'VARIANT_REASON',
  'BLOCKED_REASON',
  'ETA',
  'BLOCKED_SINCE',
] as const
export type FieldName = (typeof FIELDS)[number]

/** Fields that a signature does not freeze. AUTHORITY stays free as prose; its citations do not. */
export const FREE_FIELDS: readonly FieldName[] = ['STATUS', 'AUTHORITY', 'BLOCKED_REASON', 'ETA', 'BLOCKED_SINCE']

/** A reference to a section of the spec, e.g. `§2.3.12.1`, with the spec file it names, if any. */
export interface SpecAnchor {
  readonly section: string
  readonly spec: string | null
}

/** What and why of a packet, with the line that bounds it; each null where it is not written. */
export interface Scope {
  readonly text: string
  readonly what: Located<string> | null
  readonly why: Located<string> | null
  readonly boundary: Located<string> | null
}

/** The field occurrence that lost: a later one of the same field. `agrees` when it says the same. */
export interface Duplicate {
  readonly field: FieldName
  readonly place: Place
  readonly first: Place
  readonly agrees: boolean
}

/** A heading that keeps a record (NOTES, VALIDATION …) with everything below it; lines count from 1, both ends included. */
export interface LogSection {
  readonly title: string
  readonly startLine: number
  readonly endLine: number
}

/** The lines that make up one occurrence of a field (key and value), for the lock; both ends included. */
export interface FieldRegion {
  readonly field: FieldName
  readonly startLine: number
  readonly endLine: number
}

/** One `Verdict:` line of a log section. */
export interface Verdict {
  readonly passed: boolean
  readonly text: string
  readonly place: Place
}

/**
 * A task packet as read from one Markdown file. Plain data (JSON in, JSON out), so that it can be cached.
 * A field that is not written is null; a list field that is written with no entries has no items.
 */
export interface Packet {
  readonly path: string
  /** Why the text could not be parsed (too large, too deep, binary); every field is null then. */
  readonly unreadable: string | null
  /** Lines of the text, a last unterminated one included. */
  readonly lineCount: number
  /** TASK_ID (or WP_ID), else the id in the document's title, else null. */
  readonly id: Located<string> | null
  /** Whether the id is only in the title. */
  readonly idFromTitle: boolean
  /** `value` is UNKNOWN where the text names no status; `text` is as written. */
  readonly status: (Located<Status> & { readonly text: string }) | null
  readonly riskTier: Located<string> | null
  readonly riskJustification: Located<string> | null
  readonly scope: Located<Scope> | null
  readonly inScopePaths: LocatedList<string> | null
  readonly outOfScope: LocatedList<string> | null
  readonly testPlan: LocatedList<string> | null
  readonly doneMeans: LocatedList<string> | null
  readonly rollbackHint: Located<string> | null
  readonly bootstrap: Place | null
  readonly filesToOpen: LocatedList<string> | null
  readonly searchTerms: LocatedList<string> | null
  readonly runCommands: LocatedList<string> | null
  readonly riskMap: LocatedList<string> | null
  readonly specAnchors: LocatedList<SpecAnchor> | null
  /** The text behind USER_SIGNATURE without emphasis and backticks, what it reads as, and `raw` as written. */
  readonly signature: (Located<string> & { readonly reading: SignatureReading; readonly raw: string }) | null
  /** Ids that must be VALIDATED first; an empty list where the packet says None. */
  readonly blockedBy: LocatedList<string> | null
  readonly blocks: LocatedList<string> | null
  readonly effort: Located<string> | null
  /** AUTHORITY's text, the spec versions it names (`v02.84`), and the signatures it cites. */
  readonly authority: Located<{ text: string; specVersions: readonly string[]; citations: readonly string[] }> | null
  readonly variantOf: Located<string> | null
  readonly variantReason: Located<string> | null
  readonly blockedReason: Located<string> | null
  readonly eta: Located<string> | null
  readonly blockedSince: Located<string> | null
  readonly duplicates: readonly Duplicate[]
  readonly logSections: readonly LogSection[]
  readonly regions: readonly FieldRegion[]
  readonly verdicts: readonly Verdict[]
  /** Every text of the packet that reads as a signature and is no citation, outside code: signature and place. */
  readonly signatureMentions: readonly Located<string>[]
}

const NAMES: Readonly<Record<keyof Packet, true>> = {
  path: true,
  unreadable: true,
  lineCount: true,
  id: true,
  idFromTitle: true,
  status: true,
  riskTier: true,
  riskJustification: true,
  scope: true,
  inScopePaths: true,
  outOfScope: true,
  testPlan: true,
  doneMeans: true,
  rollbackHint: true,
  bootstrap: true,
  filesToOpen: true,
  searchTerms: true,
  runCommands: true,
  riskMap: true,
  specAnchors: true,
  signature: true,
  blockedBy: true,
  blocks: true,
  effort: true,
  authority: true,
  variantOf: true,
  variantReason: true,
  blockedReason: true,
  eta: true,
  blockedSince: true,
  duplicates: true,
  logSections: true,
  regions: true,
  verdicts: true,
  signatureMentions: true,
}

/** What a packet is made of. */
export const PACKET_NAMES = Object.keys(NAMES) as readonly (keyof Packet)[]

/** A copy with nothing but own values: a packet may read its own when they are asked for, and a spread leaves those out. */
export const plainPacket = (packet: Packet): Packet =>
  Object.fromEntries(PACKET_NAMES.map((name) => [name, packet[name]])) as unknown as Packet

/** The packet's id as used everywhere: TASK_ID, else the title's id, else the file name without `.md`. */
export const packetId = (packet: Packet): string => packet.id?.value ?? fileId(packet.path)

/** `docs/task_packets/WP-1-Storage.md` → `WP-1-Storage`. */
export const fileId = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')

/** The packet's signature where it carries a valid one, else null. */
export const signatureOf = (packet: Packet): string | null =>
  packet.signature?.reading.kind === 'signed' ? packet.signature.reading.signature : null

/** A packet is locked from the moment it carries a valid signature (rubric §1 Pillar 5). */
export const isLocked = (packet: Packet): boolean => signatureOf(packet) !== null

const UNFINISHED: readonly Status[] = ['DRAFT', 'STUB', 'GAP']

/** Whether the packet is still being written; it can be saved before it is complete. */
export const isDraft = (packet: Packet): boolean => packet.status !== null && UNFINISHED.includes(packet.status.value)

/**
 * Whether the packet must be complete: it could be read (else packet-readable says so), is no draft and not superseded.
 * The score judges drafts all the same. Rubric §2.
 */
export const mustBeComplete = (packet: Packet): boolean =>
  packet.unreadable === null && !isDraft(packet) && packet.status?.value !== 'SUPERSEDED'

/** What the remedies of content rules add, since a signed packet cannot be edited. */
export const UNLESS_SIGNED = '; where `<id>` was signed before, do so in a new variant of it'

const VARIANT = /^(.*)-v([0-9]+)$/

/** `WP-1-Storage-v3` → `{ base: 'WP-1-Storage', version: 3 }`; an id without `-vN` is version 1. */
export function splitVariant(id: string): { base: string; version: number } {
  const match = VARIANT.exec(id)
  return match ? { base: match[1]!, version: Number(match[2]) } : { base: id, version: 1 }
}

/** The first variant id of this packet that nobody uses yet. Rubric §4 item 4. */
export function nextVariant(id: string, taken: Iterable<string>): string {
  const { base } = splitVariant(id)
  const versions = [...taken].map(splitVariant).filter((other) => other.base === base)
  const highest = Math.max(1, ...versions.map((other) => other.version))
  return `${base}-v${highest + 1}`
}
