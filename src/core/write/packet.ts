import type { Config } from '../config.ts'
import type { PacketText } from '../lock.ts'
import { packetText } from '../locked.ts'
import { signatureOf, type FieldName, type Packet, type Status } from '../packet.ts'
import { readStatus } from '../parse/status.ts'
import type { Located } from '../place.ts'
import { quoted } from '../quoted.ts'
import { signatureKey } from '../signature.ts'
import { labelLike, LABELS } from './labels.ts'
import { appended, insertedLines, onOneLine, replaced, sourceLines, spliced, textAt, type Splice } from './text.ts'

const cannot = (packet: Packet, what: string): Error =>
  new Error(`\`${packet.path}\` cannot be edited: ${what}. Nothing was written; edit it by hand`)

/** Edits a packet and reads it again. Throws an Error where it does not say then what it should. */
function edited(
  source: PacketText,
  splices: readonly Splice[],
  config: Config,
  isSaid: (packet: Packet) => boolean,
  what: string,
): PacketText {
  const after = packetText(source.packet.path, spliced(source.text, splices), config)
  if (!isSaid(after.packet)) throw cannot(source.packet, `${what} cannot be written in the form that it has`)
  return after
}

/** The label of a status as the packet writes it: in words, or in capitals with `_`. */
function statusWord(inner: string, status: Status): string {
  const letters = inner.replace(/[^\p{L}]/gu, '')
  if (letters !== letters.toUpperCase()) {
    return /\p{L}-\p{L}/u.test(inner) ? LABELS[status].replace('for', 'For').replaceAll(' ', '-') : LABELS[status]
  }
  return / /.test(inner.trim()) ? LABELS[status].toUpperCase() : status
}

/** A status in the manner of the one that it replaces: emphasis, brackets and symbol stay, commentary goes. */
function statusLike(raw: string, status: Status): string {
  const [, open, inner, close] = /^([*_`]*)(.*?)([*_`]*)$/s.exec(raw)!
  const bracketed = /^\[[^[\]]*\]$/.test(inner!)
  const said = bracketed ? inner!.slice(1, -1) : inner!
  const word = labelLike(said, status, statusWord(said.replace(/\[.*/s, ''), status))
  return `${open}${bracketed ? `[${word}]` : word}${close}`
}

/** Sets STATUS where it stands. Throws an Error where the packet has none. */
export function withStatus(source: PacketText, status: Status, config: Config): PacketText {
  const { packet, text } = source
  if (!packet.status) throw cannot(packet, 'it has no STATUS')
  if (packet.status.value === status) return source
  const raw = textAt(sourceLines(text), packet.status.place)
  const isSaid = (after: Packet) => after.status?.value === status
  return edited(source, [replaced(packet.status.place, statusLike(raw, status))], config, isSaid, 'STATUS')
}

const MARKER = /^\s*(?:[-*+]\s+|[0-9]+[.)]\s+)?(?:\[[ xX]\]\s+)?/

/** A line `KEY: value` beside one that holds a field, in its form: item, line or table row. */
function fieldLine(beside: string, key: string, value: string): string {
  const row = /^\s*\|/.exec(beside)
  if (row) return `${row[0]} ${key} | ${value.replaceAll('|', '\\|')} |`
  return `${MARKER.exec(beside)![0]}${key}: ${value}`.trimEnd()
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/** The line before which a new field goes: after that of STATUS, before it where something hangs below it. */
function lineForField(lines: readonly string[], status: number): number {
  const next = lines[status] ?? ''
  const hangs = next.trim() !== '' && indentOf(next) > indentOf(lines[status - 1]!)
  return hangs ? status : status + 1
}

/** New fields below STATUS, in its form. */
function newFields(source: PacketText, fields: readonly (readonly [string, string])[]): Splice {
  const { packet, text } = source
  if (!packet.status) throw cannot(packet, 'it has no STATUS beside which the new field could stand')
  const lines = sourceLines(text)
  const { line } = packet.status.place.start
  const beside = lines[line - 1]!
  return insertedLines(
    lineForField(lines, line),
    fields.map(([key, value]) => fieldLine(beside, key, value)),
  )
}

/** The text of a packet with a line for a field that it does not have yet, below STATUS and in its form. */
export const withNewLine = (source: PacketText, field: FieldName, value: string): string =>
  spliced(source.text, [newFields(source, [[field, value]])])

const CURRENT = {
  BLOCKED_REASON: (packet: Packet) => packet.blockedReason,
  ETA: (packet: Packet) => packet.eta,
  BLOCKED_SINCE: (packet: Packet) => packet.blockedSince,
  VARIANT_OF: (packet: Packet) => packet.variantOf,
  VARIANT_REASON: (packet: Packet) => packet.variantReason,
} satisfies Partial<Record<FieldName, (packet: Packet) => Located<string> | null>>

/** Sets a field of one line: in its place where it stands, else below STATUS. */
export function withField(source: PacketText, field: keyof typeof CURRENT, value: string, config: Config): PacketText {
  const said = onOneLine(value)
  const current = CURRENT[field](source.packet)
  if (current?.value === said) return source
  const isWritten = source.packet.regions.find((region) => region.field === field)
  const splice = current
    ? replaced(current.place, said)
    : isWritten
      ? emptyField(source, isWritten.startLine, said)
      : newFields(source, [[field, said]])
  return edited(source, [splice], config, (after) => CURRENT[field](after) !== null, field)
}

/** Fills a field whose key stands there alone on its line. */
function emptyField({ text }: PacketText, line: number, value: string): Splice {
  const written = sourceLines(text)[line - 1]!.trimEnd()
  const at = { line, column: written.length + 1 }
  return { start: at, end: at, text: ` ${value}` }
}

/** What is said of a blocked packet; each is one line. */
export interface Waiting {
  readonly reason: string
  readonly eta: string
  /** ISO day. */
  readonly since: string
}

/** BLOCKED with reason, ETA and day. Rubric §1 Pillar 3. */
export function withBlocked(source: PacketText, { reason, eta, since }: Waiting, config: Config): PacketText {
  const fields = [
    ['BLOCKED_SINCE', since],
    ['ETA', eta],
    ['BLOCKED_REASON', reason],
  ] as const
  return fields.reduce(
    (current, [field, value]) => withField(current, field, value, config),
    withStatus(source, 'BLOCKED', config),
  )
}

/** A status other than BLOCKED; what a blocked packet waited for is `None` from now on, since its lines must stay. */
export function withoutBlocked(source: PacketText, status: Status, config: Config): PacketText {
  const fields = (['BLOCKED_REASON', 'ETA', 'BLOCKED_SINCE'] as const).filter((field) => CURRENT[field](source.packet))
  return fields.reduce(
    (current, field) => withField(current, field, 'None', config),
    withStatus(source, status, config),
  )
}

/** Writes USER_SIGNATURE. */
export function withSignature(source: PacketText, signature: string, config: Config): PacketText {
  const { packet } = source
  const region = packet.regions.find(({ field }) => field === 'USER_SIGNATURE')
  const splice = packet.signature
    ? replaced(packet.signature.place, signature)
    : region
      ? emptyField(source, region.startLine, signature)
      : newFields(source, [['USER_SIGNATURE', signature]])
  const isSaid = (after: Packet) => signatureOf(after) === signature
  return edited(source, [splice], config, isSaid, 'USER_SIGNATURE')
}

const isHeading = (line: string): boolean => /^\s*#/.test(line)
const isRow = (line: string): boolean => /^\s*\|/.test(line)

/** Where an approval is cited in AUTHORITY: on a line that cites or names one, else at its end. */
function approvalSplice(source: PacketText, citation: string, spec: string | null): Splice {
  const { packet, text } = source
  const lines = sourceLines(text)
  const regions = packet.regions.filter(({ field }) => field === 'AUTHORITY')
  const numbers = regions.flatMap(({ startLine, endLine }) =>
    Array.from({ length: endLine - startLine + 1 }, (_, index) => startLine + index),
  )
  const isApproval = (line: string) => /\[approv|^\W*approv(?:al|ed)\b/i.test(line) && !isHeading(line)
  const own = numbers.find((number) => isApproval(lines[number - 1]!))
  if (own !== undefined && !isRow(lines[own - 1]!)) return emptyField(source, own, citation)
  if (!packet.authority) {
    const said = [spec, citation].filter(Boolean).join(', ')
    const first = regions.find(({ startLine }) => !isRow(lines[startLine - 1]!))
    if (!first) return newFields(source, [['AUTHORITY', said]])
    if (!isHeading(lines[first.startLine - 1]!)) return emptyField(source, first.startLine, said)
    return insertedLines(first.endLine + 1, ['', `- Approval: ${citation}`])
  }
  const { place } = packet.authority
  if (place.start.line === place.end.line) return appended(place, ` ${citation}`)
  const item = numbers.map((number) => lines[number - 1]!).find((line) => /^\s*[-*+]\s/.test(line))
  const marker = item ? MARKER.exec(item)![0] : ''
  return insertedLines(place.end.line + 1, [...(marker ? [] : ['']), `${marker}Approval: ${citation}`])
}

/**
 * Cites a signature in AUTHORITY as `[Approved: …]`; where the packet has no AUTHORITY, one that names the spec. Nothing
 * where it is cited already. Rubric §1 Pillar 2.
 */
export function withApproval(source: PacketText, signature: string, spec: string | null, config: Config): PacketText {
  const key = signatureKey(signature)
  const cites = (packet: Packet) =>
    packet.authority?.value.citations.some((citation) => signatureKey(citation) === key) === true
  if (cites(source.packet)) return source
  const splice = approvalSplice(source, `[Approved: ${signature}]`, spec)
  return edited(source, [splice], config, cites, `the approval ${quoted(signature)} in AUTHORITY`)
}

const NOTHING = /(?:none|n\/a|-)?\s*(\|?)\s*$/i

/** Adds an id to BLOCKS of a packet that is not signed. Nothing where it stands there or the packet has no BLOCKS. */
export function withBlocks(source: PacketText, id: string, config: Config): PacketText {
  const { blocks } = source.packet
  const isListed = (packet: Packet) => packet.blocks?.items.some(({ value }) => value === id) === true
  if (!blocks || isListed(source.packet)) return source
  const last = blocks.items.at(-1)
  const { line } = blocks.place.start
  const written = sourceLines(source.text)[line - 1]!
  const [rest, end] = NOTHING.exec(written)!
  const tail = { start: { line, column: written.length - rest.length + 1 }, end: { line, column: written.length + 1 } }
  const filled = `${/\s$/.test(written.slice(0, written.length - rest.length)) ? '' : ' '}${id}${end ? ' |' : ''}`
  const splice = last ? appended(last.place, `, ${id}`) : replaced(tail, filled)
  return edited(source, [splice], config, isListed, 'BLOCKS')
}

/** Whether a text names a status that a packet can be given by hand. */
export const statusNamed = (text: string): Status | null => {
  const status = readStatus(text)
  return status === 'UNKNOWN' ? null : status
}
