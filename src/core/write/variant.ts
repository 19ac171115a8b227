import type { Config } from '../config.ts'
import type { PacketText } from '../lock.ts'
import { packetText } from '../locked.ts'
import { packetId, plainPacket, signatureOf, type FieldName, type Packet } from '../packet.ts'
import { packetIds } from '../parse/ids.ts'
import { sealText } from '../seal.ts'
import { compareVersions, currentSpec, type Spec } from '../spec.ts'
import { withField, withStatus } from './packet.ts'
import { lineBreak, removedLines, replaced, sourceLines, spliced, type Splice } from './text.ts'

export const VARIANT_KINDS = ['correction', 'evolution'] as const
export type VariantKind = (typeof VARIANT_KINDS)[number]

/** What a variant is, and why there is one; null where that is still to be written. */
export interface VariantReason {
  readonly kind: VariantKind
  readonly why: string | null
}

const REASON = new RegExp(`^(${VARIANT_KINDS.join('|')})(?![\\p{L}\\p{N}])[\\s:,;.–—-]*(.*)$`, 'isu')

/** Reads a reason as people give it: `correction`, or `correction: the path has moved`. Null where it is none. */
export function readReason(text: string): VariantReason | null {
  const [, kind, why] = REASON.exec(text.trim()) ?? []
  return kind === undefined ? null : { kind: kind.toLowerCase() as VariantKind, why: why || null }
}

/** What a signed packet records that its variant starts without. */
const DROPPED: readonly FieldName[] = ['BLOCKED_REASON', 'ETA', 'BLOCKED_SINCE', 'VARIANT_OF', 'VARIANT_REASON']

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => start + index)

/** The lines that go: what log sections say, but for those that hold a field, and fields of the original alone. */
function droppedLines({ packet, text }: PacketText): Set<number> {
  const kept = packet.regions.filter(({ field }) => !DROPPED.includes(field))
  const lines = sourceLines(text)
  const logs = packet.logSections
    .filter(
      ({ startLine, endLine }) => !kept.some((region) => region.startLine >= startLine && region.endLine <= endLine),
    )
    .flatMap(({ startLine, endLine }) => range(startLine + 1, endLine).filter((line) => lines[line - 1]!.trim() !== ''))
  const fields = packet.regions
    .filter(({ field }) => DROPPED.includes(field))
    .flatMap(({ startLine, endLine }) => range(startLine, endLine))
  return new Set([...logs, ...fields])
}

/** Every whole mention of an id in some lines, as a splice. */
const renamed = (lines: readonly string[], numbers: readonly number[], from: string, to: string): Splice[] =>
  [...new Set(numbers)].flatMap((line) =>
    packetIds(lines[line - 1]!)
      .filter(({ id }) => id === from)
      .map(({ index }) =>
        replaced({ start: { line, column: index + 1 }, end: { line, column: index + 1 + from.length } }, to),
      ),
  )

/** The lines that name the packet itself: its title, its id and the commands of its TEST_PLAN. */
function ownLines({ packet, text }: PacketText): number[] {
  const fields = packet.regions.filter(({ field }) => field === 'TASK_ID' || field === 'TEST_PLAN')
  const title = sourceLines(text).findIndex((line) => /^\s{0,3}#\s/.test(line)) + 1
  return [...(title > 0 ? [title] : []), ...fields.flatMap(({ startLine, endLine }) => range(startLine, endLine))]
}

/** One blank line where several were left behind, and none at the end. */
function withoutGaps(text: string): string {
  const end = lineBreak(text)
  const lines = sourceLines(text.trimEnd())
  const isBlank = (line: string | undefined) => line !== undefined && line.trim() === ''
  return lines.filter((line, index) => !(isBlank(line) && isBlank(lines[index - 1]))).join(end) + end
}

/** The contract without what tells a variant from its original: its own ids, signature, lineage and approvals. */
const contractOf = (packet: Packet, ids: readonly string[]): string =>
  ids.reduce(
    (text, id) => text.replaceAll(id, '<id>'),
    sealText({
      ...plainPacket(packet),
      id: null,
      signature: null,
      variantOf: null,
      variantReason: null,
      authority: null,
    }),
  )

/**
 * The text of a variant: the contract of a signed packet under a new id and path, as an unsigned DRAFT that says what it
 * comes from and why, with empty log sections. Rubric §4 item 4. Throws an Error where the contract would not survive.
 */
export function variantOf(
  original: PacketText,
  { id, path, kind, why }: VariantReason & { readonly id: string; readonly path: string },
  config: Config,
): PacketText {
  const from = packetId(original.packet)
  const signature = signatureOf(original.packet)
  const lines = sourceLines(original.text)
  const dropped = droppedLines(original)
  const isKept = (splice: Splice) => !dropped.has(splice.start.line)
  const splices = [
    ...[...dropped].map((line) => removedLines(line, line)),
    ...renamed(lines, ownLines(original), from, id).filter(isKept),
  ]
  const copied = withoutSignature(spliced(original.text, splices), signature)
  const draft = withStatus(packetText(path, withoutGaps(copied), config), 'DRAFT', config)
  const reasoned = withField(draft, 'VARIANT_REASON', why === null ? kind : `${kind}: ${why}`, config)
  const variant = withField(reasoned, 'VARIANT_OF', from, config)
  if (packetId(variant.packet) !== id || contractOf(variant.packet, [id, from]) !== contractOf(original.packet, [from]))
    throw new Error(`\`${original.packet.path}\` cannot be copied safely: its contract would read otherwise`)
  if (signatureOf(variant.packet) !== null)
    throw new Error(`\`${original.packet.path}\` cannot be copied safely: the copy would be signed`)
  return variant
}

const VERSION = /(?<=_|\b)v([0-9]+(?:\.[0-9]+)+)/gi

/**
 * A draft whose AUTHORITY and SPEC_ANCHOR name the spec in force where they named an older one: what is signed from now on is
 * approved under that. Rubric §1 Pillar 2.
 */
export function withSpecInForce(draft: PacketText, spec: Spec, config: Config): PacketText {
  const current = currentSpec(spec)
  if (!current || current.version === null) return draft
  const inForce = current.version
  const isOlder = (version: string) => compareVersions(version, inForce) < 0
  const older = spec.files.filter(({ version }) => version !== null && isOlder(version))
  const renewed = (line: string) =>
    older
      .reduce((text, { name }) => text.replaceAll(name, current.name), line)
      .replaceAll(VERSION, (written: string, version: string) => (isOlder(version) ? `v${inForce}` : written))
  const lines = sourceLines(draft.text)
  const naming = draft.packet.regions
    .filter(({ field }) => field === 'AUTHORITY' || field === 'SPEC_ANCHOR')
    .flatMap(({ startLine, endLine }) => range(startLine, endLine))
  const splices = [...new Set(naming)].map((line) => {
    const written = lines[line - 1]!
    return replaced({ start: { line, column: 1 }, end: { line, column: written.length + 1 } }, renewed(written))
  })
  return packetText(draft.packet.path, spliced(draft.text, splices), config)
}

const escaped = (text: string): string => text.replace(/[^A-Za-z0-9_]/g, '\\$&')

/** The signature approved another packet: where it is cited the citation goes, elsewhere it is still to come. */
const withoutSignature = (text: string, signature: string | null): string =>
  signature === null
    ? text
    : text
        .replace(new RegExp(`[ \\t]*\\[approved:\\s*${escaped(signature)}\\s*\\]`, 'gi'), '')
        .replace(new RegExp(escaped(signature), 'gi'), 'pending')
