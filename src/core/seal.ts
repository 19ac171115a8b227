import { FIELDS, type FieldName, type Packet, type Scope } from './packet.ts'
import type { Located, LocatedList } from './place.ts'
import { sha256 } from './sha256.ts'

type Lines = readonly string[]

const one = (value: Located<string> | null): Lines => (value ? [value.value] : [])
const all = (list: LocatedList<string> | null): Lines => list?.items.map(({ value }) => value) ?? []

const partsOf = ({ what, why, boundary }: Scope): Lines =>
  Object.entries({ What: what, Why: why, Boundary: boundary }).flatMap(([name, part]) =>
    part ? [`${name}: ${part.value}`] : [],
  )

/** The values that a signature binds, by field; AUTHORITY by the spec versions and approvals that it names. */
const VALUES: Readonly<Partial<Record<FieldName, (packet: Packet) => Lines>>> = {
  TASK_ID: (packet) => one(packet.id),
  RISK_TIER: (packet) => [...one(packet.riskTier), ...one(packet.riskJustification)],
  SCOPE: ({ scope }) => (scope ? [scope.value.text, ...partsOf(scope.value)] : []),
  IN_SCOPE_PATHS: (packet) => all(packet.inScopePaths),
  OUT_OF_SCOPE: (packet) => all(packet.outOfScope),
  TEST_PLAN: (packet) => all(packet.testPlan),
  DONE_MEANS: (packet) => all(packet.doneMeans),
  ROLLBACK_HINT: (packet) => one(packet.rollbackHint),
  FILES_TO_OPEN: (packet) => all(packet.filesToOpen),
  SEARCH_TERMS: (packet) => all(packet.searchTerms),
  RUN_COMMANDS: (packet) => all(packet.runCommands),
  RISK_MAP: (packet) => all(packet.riskMap),
  SPEC_ANCHOR: ({ specAnchors }) =>
    specAnchors?.items.map(({ value }) => (value.spec === null ? value.section : `${value.section} ${value.spec}`)) ??
    [],
  USER_SIGNATURE: (packet) => one(packet.signature),
  BLOCKED_BY: (packet) => all(packet.blockedBy),
  BLOCKS: (packet) => all(packet.blocks),
  EFFORT: (packet) => one(packet.effort),
  AUTHORITY: ({ authority }) => (authority ? [...authority.value.specVersions, ...authority.value.citations] : []),
  VARIANT_OF: (packet) => one(packet.variantOf),
  VARIANT_REASON: (packet) => one(packet.variantReason),
}

/**
 * The canonical text of what a signature binds, whose SHA-256 in hex is the packet's seal. One line `FIELD: value` for each
 * value, fields in the order of `FIELDS` without STATUS, BLOCKED_REASON, ETA and BLOCKED_SINCE, the values of a list in
 * their order, a field without a value not at all; in a value `\\` stands for a backslash and `\n` for a line break.
 * Unicode NFC, UTF-8, each line ended by LF. RISK_TIER: tier, then justification. SCOPE: its text, then `What: …`, `Why: …`
 * and `Boundary: …` as far as written. SPEC_ANCHOR: the section, then a blank and the spec file where it names one.
 * AUTHORITY: spec versions, then cited signatures. `sha256sum` gives the same seal. Pure; rubric §1 Pillar 5.
 */
export const sealText = (packet: Packet): string =>
  FIELDS.flatMap((field) => (VALUES[field]?.(packet) ?? []).map((value) => `${field}: ${escaped(value)}\n`))
    .join('')
    .normalize('NFC')

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replace(/\r\n|\n|\r/g, '\\n')

/** The seal of a packet: the SHA-256 of its canonical text, in lower case hex. Pure. */
export const sealOf = (packet: Packet): string => sha256(sealText(packet))
