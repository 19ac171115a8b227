import { signatureOf, type FieldName, type Packet, type SpecAnchor } from '../packet.ts'
import type { LocatedList } from '../place.ts'

/** The parse JSON of contract §4: absent is null or an empty list. Lines count from 1. */
export interface PacketJson {
  readonly path: string
  readonly id: string | null
  readonly status: string | null
  readonly riskTier: string | null
  readonly riskJustification: string | null
  readonly scope: string | null
  readonly inScopePaths: readonly string[]
  readonly outOfScope: readonly string[]
  readonly testPlan: readonly string[]
  readonly doneMeans: readonly string[]
  readonly rollbackHint: string | null
  readonly filesToOpen: readonly string[]
  readonly searchTerms: readonly string[]
  readonly runCommands: readonly string[]
  readonly riskMap: readonly string[]
  readonly specAnchors: readonly SpecAnchor[]
  readonly signature: string | null
  readonly signatureRaw: string | null
  readonly blockedBy: readonly string[]
  readonly blocks: readonly string[]
  readonly effort: string | null
  readonly variantOf: string | null
  /** Fields that are written again with another value: where, and where the one that counts stands. */
  readonly duplicates: readonly { readonly field: FieldName; readonly line: number; readonly first: number }[]
}

const values = <T>(list: LocatedList<T> | null): T[] => (list ? list.items.map((item) => item.value) : [])

/** A packet as `countersign parse` prints it. Contract §4, parse JSON. */
export const packetJson = (packet: Packet): PacketJson => ({
  path: packet.path,
  id: packet.id?.value ?? null,
  status: packet.status?.value ?? null,
  riskTier: packet.riskTier?.value ?? null,
  riskJustification: packet.riskJustification?.value ?? null,
  scope: packet.scope?.value.text ?? null,
  inScopePaths: values(packet.inScopePaths),
  outOfScope: values(packet.outOfScope),
  testPlan: values(packet.testPlan),
  doneMeans: values(packet.doneMeans),
  rollbackHint: packet.rollbackHint?.value ?? null,
  filesToOpen: values(packet.filesToOpen),
  searchTerms: values(packet.searchTerms),
  runCommands: values(packet.runCommands),
  riskMap: values(packet.riskMap),
  specAnchors: values(packet.specAnchors),
  signature: signatureOf(packet),
  signatureRaw: packet.signature?.raw ?? null,
  blockedBy: values(packet.blockedBy),
  blocks: values(packet.blocks),
  effort: packet.effort?.value ?? null,
  variantOf: packet.variantOf?.value ?? null,
  duplicates: packet.duplicates
    .filter(({ agrees }) => !agrees)
    .map(({ field, place, first }) => ({ field, line: place.start.line, first: first.start.line })),
})
