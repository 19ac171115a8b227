import { LETTER, LETTER_OR_DIGIT, letterPattern } from '../letters.ts'
import {
  FIELDS,
  FREE_FIELDS,
  type Duplicate,
  type FieldName,
  type FieldRegion,
  type Packet,
  type Verdict,
} from '../packet.ts'
import { onLine, type Located, type LocatedList } from '../place.ts'
import { readSignature } from '../signature.ts'
import { readAnchors } from './anchors.ts'
import { append, type Block, type Line } from './block.ts'
import { readCommands } from './commands.ts'
import { containsWord, fieldNamed } from './fields.ts'
import { repairedBlocks } from './fences.ts'
import { packetIds } from './ids.ts'
import { withoutLazyKeys } from './lazy.ts'
import { keyLine, plainText } from './inline.ts'
import {
  cleaned,
  findOccurrences,
  keyOfHeading,
  type Findings,
  type Occurrence,
  type Span,
  type Value,
} from './occurrences.ts'
import { readBlocks } from './remark.ts'
import { readStatus } from './status.ts'
import { countLines, documentProblem } from './text.ts'
import {
  aroundLines,
  isWritten,
  joined,
  lineOf,
  listEntries,
  plainPiece,
  readPath,
  readScope,
  readTerm,
  saysNone,
  textOf,
  type Piece,
  type Taken,
} from './values.ts'

/** What `parsePacket` is told: the words that make a heading a log section, the limits, and another block reader. */
export interface PacketOptions {
  readonly logSections: readonly string[]
  readonly limits: { readonly bytes: number; readonly depth: number }
  readonly read?: (text: string) => Block[]
}

/** A reading of one occurrence: `complete` when it says something, `same` for telling whether another says the same. */
interface Reading<T> {
  readonly value: T
  readonly complete: boolean
  readonly same: string
}

type Reader<T> = (occurrence: Occurrence, taken: Taken) => Reading<T> | null

const list = <T>(occurrence: Occurrence, items: readonly Located<T>[], taken: Taken): Reading<LocatedList<T>> => ({
  value: { place: occurrence.place, items },
  complete: items.length > 0 || saysNone(textOf(occurrence, taken)?.value ?? ''),
  same: JSON.stringify(items.map((item) => item.value)),
})

const plainSame = (text: string): string => plainText(text).toLowerCase().replace(/\s+/g, ' ')

const scalar = <T>(value: Located<T> | null, same: string): Reading<Located<T>> | null =>
  value ? { value, complete: true, same } : null

const idOf: Reader<Located<string>> = (occurrence, taken) => {
  const line = lineOf(occurrence, taken)
  const first = line ? packetIds(line.text)[0] : undefined
  if (!line || !first) return null
  const place = onLine(line.line, line.column + first.index, first.id.length)
  return scalar({ value: first.id, place }, first.id)
}

const oneLine: Reader<Located<string>> = (occurrence, taken) => {
  const line = lineOf(occurrence, taken)
  const piece = line ? plainPiece(line) : null
  return piece && piece.value !== '' ? scalar(piece, plainSame(piece.value)) : null
}

const text: Reader<Located<string>> = (occurrence, taken) => {
  const whole = textOf(occurrence, taken)
  return scalar(whole, plainSame(whole?.value ?? ''))
}

const status: Reader<NonNullable<Packet['status']>> = (occurrence, taken) => {
  const piece = oneLine(occurrence, taken)?.value
  if (!piece) return null
  const value = readStatus(piece.value)
  return { value: { value, text: piece.value, place: piece.place }, complete: true, same: value }
}

interface RiskTier {
  readonly tier: Located<string>
  readonly justification: Located<string> | null
}

const TIER = letterPattern(String.raw`^[^\p{L}{<]*(\p{L}+)(?!\p{L}|\s*[|/])(.*)$`, 'su')

/** `HIGH (because)` → the tier and what is said after it; a choice such as `LOW | HIGH` stays as it is. */
function splitTier(piece: Located<string>): RiskTier {
  const match = TIER(piece.value).exec(piece.value)
  if (!match) return { tier: piece, justification: null }
  const rest = match[2]!.replace(/^[\s:,;(–—-]+/, '').replace(/\)$/, '')
  const said = LETTER(rest).test(rest) ? { value: rest, place: piece.place } : null
  return { tier: { value: match[1]!.toUpperCase(), place: piece.place }, justification: said }
}

/** The plain text of a line, with the lines that go on with it where it leaves a parenthesis open. */
function wholeSentence(line: Line, lines: readonly Line[]): Located<string> {
  const isOpen = line.text.lastIndexOf('(') > line.text.lastIndexOf(')') && lines[0] === line
  return isOpen ? { ...joined(lines), value: plainText(joined(lines).value) } : plainPiece(line)
}

const riskTier: Reader<RiskTier> = (occurrence, taken) => {
  const level = occurrence.parts.get('LEVEL')
  const line = lineOf(level ?? occurrence, taken)
  const justification = occurrence.parts.get('JUSTIFICATION')
  if (!line) return null
  const split = splitTier(wholeSentence(line, (level ?? occurrence).lines))
  const more = { lines: occurrence.lines.slice(1), blocks: occurrence.blocks }
  const own = justification
    ? textOf(justification, taken)
    : (split.justification ?? (level ? null : after(more, line, taken)))
  const value = { tier: split.tier, justification: own }
  const spoken = own === null ? '' : plainSame(own.value)
  return { value, complete: true, same: `${split.tier.value} ${spoken}` }
}

/** What is said after the line that held the tier. */
function after(value: Value, line: Line, taken: Taken): Located<string> | null {
  const whole = textOf(value, taken)
  if (!whole) return null
  const rest = whole.value.startsWith(line.text) ? whole.value.slice(line.text.length).trim() : whole.value
  return rest === '' ? null : { value: rest, place: whole.place }
}

const SIGNATURE_LIKE = letterPattern(String.raw`^[^\p{L}\p{N}<{]*([A-Za-z][A-Za-z_-]*[0-9]{12})(?![A-Za-z0-9])`, 'u')

const signature: Reader<NonNullable<Packet['signature']>> = (occurrence, taken) => {
  const line = lineOf(occurrence, taken)
  if (!line) return null
  const plain = plainText(line.text)
  const value = SIGNATURE_LIKE(plain).exec(plain)?.[1] ?? plain
  const reading = readSignature(value)
  const place = aroundLines([line])
  if (plain === '') return null
  const same = value.toLowerCase()
  return { value: { value, raw: line.text, reading, place }, complete: reading.kind === 'signed', same }
}

const NAMES = { separators: 'commas', descend: true, names: true } as const

const paths: Reader<LocatedList<string>> = (occurrence, taken) => {
  const entries = listEntries(occurrence, taken, NAMES)
  const items = entries.map((piece) => ({ ...piece, value: readPath(piece.value) })).filter(({ value }) => value !== '')
  return list(occurrence, items, taken)
}

const terms: Reader<LocatedList<string>> = (occurrence, taken) => {
  const entries = listEntries(occurrence, taken, NAMES)
  return list(
    occurrence,
    entries.map((piece) => ({ ...piece, value: readTerm(piece.value) })),
    taken,
  )
}

const sentences: Reader<LocatedList<string>> = (occurrence, taken) =>
  list(occurrence, listEntries(occurrence, taken, { separators: 'sentences', descend: false, names: false }), taken)

const commands: Reader<LocatedList<string>> = (occurrence, taken) =>
  list(occurrence, readCommands(occurrence, taken), taken)

const scope: Reader<Located<NonNullable<ReturnType<typeof readScope>>>> = (occurrence, taken) => {
  const value = readScope(occurrence, taken)
  return value ? scalar({ value, place: occurrence.place }, plainSame(value.text)) : null
}

/** Remarks in parentheses, and tokens in brackets that hold no id. */
const REMARKS = /\([^()]*\)|\[(?![^[\]]*WP-)[^[\]]*\]/g
const FOLDER = /(?:[\w.-]+\/)+$/
const ASKS = /^(?:needs|requires|after|completion of|depends on|blocked by|wait(?:s|ing)? (?:for|on))$/
const LONGEST_GAP = 80

/** The words of what stands beside an id, symbols and the folder of a file left out; null where that is too long. */
const BETWEEN_GAP_WORDS = letterPattern(String.raw`[^\p{L}\p{N}.]+`, 'gu')

function gapWords(gap: string): string | null {
  if (gap.length > LONGEST_GAP) return null
  const said = gap
    .replace(/^\.md\b/i, '')
    .replace(FOLDER, '')
    .toLowerCase()
  return said.replace(BETWEEN_GAP_WORDS(said), ' ').trim()
}

/** Whether an entry starts with its id: behind a number, or behind words that ask for it. */
function startsEntry(before: string): boolean {
  const words = gapWords(before)
  return words !== null && (/^[0-9]*$/.test(words) || ASKS.test(words))
}

/** Whether two ids are told one after the other: nothing but signs, `and` or a short remark behind a dash between them. */
function isListed(gap: string): boolean {
  const words = gapWords(gap)
  if (words === null || words.includes('.')) return false
  return words === '' || words === 'and' || /[-–—:]\s/.test(gap.slice(0, gap.search(LETTER_OR_DIGIT(gap))))
}

/** Whether an entry is a list of ids, with short remarks, and no sentence about them. */
function idsIn(piece: Piece): Located<string>[] {
  const plain = plainText(piece.value).replace(REMARKS, (note) => ' '.repeat(note.length))
  const ids = packetIds(plain)
  if (ids.length === 0 || !startsEntry(plain.slice(0, ids[0]!.index))) return []
  const between = ids.slice(1).map((id, at) => plain.slice(ids[at]!.index + ids[at]!.id.length, id.index))
  const kept = between.every(isListed) ? ids : ids.slice(0, 1)
  return kept.map(({ id }) => ({ value: id, place: piece.place }))
}

/** In a section `Dependencies` an item may say `Requires: …` again. */
function withoutOwnKey(piece: Piece, field: FieldName): Piece {
  const key = keyLine({ text: piece.value, ...piece.place.start })
  return key && fieldNamed(key.key) === field ? { ...piece, value: key.value.text } : piece
}

const ids: Reader<LocatedList<string>> = (occurrence, taken) => {
  const entries = listEntries(occurrence, taken, { separators: 'commas', descend: true, names: false })
  const told = list(occurrence, entries.map((piece) => withoutOwnKey(piece, occurrence.field)).flatMap(idsIn), taken)
  // `TBD` and prose are no answer, while `None` is one.
  return told.complete ? told : null
}

/** Every field of one name, in the order of the document, as its readings. */
interface Told<T> {
  readonly winner: Reading<T> | null
  readonly duplicates: readonly Duplicate[]
}

/** The first complete occurrence, else the first; those after a complete one are duplicates. */
function tell<T>(occurrences: readonly Occurrence[], read: Reader<T>, taken: Taken): Told<T> {
  const readings = occurrences.flatMap((occurrence) => {
    const reading = read(occurrence, taken)
    return reading ? [{ occurrence, reading }] : []
  })
  const first = readings.find(({ reading }) => reading.complete) ?? readings[0]
  if (!first) return { winner: null, duplicates: [] }
  const said = ({ occurrence, reading }: (typeof readings)[number]) => reading.complete || isWritten(occurrence, taken)
  const later = readings.slice(readings.indexOf(first) + 1).filter(said)
  const duplicates = later.map(({ occurrence, reading }) => ({
    field: occurrence.field,
    place: occurrence.place,
    first: first.occurrence.place,
    agrees: reading.same === first.reading.same,
  }))
  return { winner: first.reading, duplicates }
}

/**
 * The occurrences of a field that count: those outside log sections. Where there are none, a log section that also says
 * APPROVED or APPROVAL may hold a contract field, NOTES may hold dependencies, and any may hold the signature.
 */
function counting(found: Findings, field: FieldName): Occurrence[] {
  const all = found.occurrences.filter((occurrence) => occurrence.field === field)
  const outside = all.filter(({ log }) => log === null)
  if (outside.length > 0 || FREE_FIELDS.includes(field)) return outside
  const approved = all.filter(({ logTitles }) => containsWord(logTitles, ['APPROVED', 'APPROVAL']))
  if (approved.length > 0) return approved
  if (field === 'USER_SIGNATURE') return all
  const dependency = field === 'BLOCKED_BY' || field === 'BLOCKS'
  return dependency ? all.filter(({ log }) => containsWord(log!.title, ['NOTES'])) : []
}

function signatureOccurrences(found: Findings, taken: Taken): Occurrence[] {
  const all = found.occurrences.filter(({ field }) => field === 'USER_SIGNATURE')
  const counted = counting(found, 'USER_SIGNATURE')
  const signed = (occurrence: Occurrence) => signature(occurrence, taken)?.complete === true
  if (counted.some(signed)) return counted
  const others = new Set(counted)
  return [...counted, ...all.filter((occurrence) => !others.has(occurrence) && signed(occurrence))]
}

const withoutSpans = (span: Span, holes: readonly Span[]): Span[] => {
  const spans: Span[] = []
  let from = span.startLine
  for (const hole of [...holes].sort((a, b) => a.startLine - b.startLine)) {
    const endLine = Math.min(hole.startLine - 1, span.endLine)
    if (from <= endLine) spans.push({ startLine: from, endLine })
    from = Math.max(from, hole.endLine + 1)
  }
  return from <= span.endLine ? [...spans, { startLine: from, endLine: span.endLine }] : spans
}

function regionsOf(occurrence: Occurrence): FieldRegion[] {
  const { field, place, keyLines, parts, holes } = occurrence
  const own = { startLine: place.start.line, endLine: place.end.line }
  const apart = [...parts.values()].map(({ place: part }) => ({ startLine: part.start.line, endLine: part.end.line }))
  const outside = apart.filter((span) => span.endLine > own.endLine)
  // Nothing but fields makes up BOOTSTRAP, and each of them has its own region.
  const inside = field === 'BOOTSTRAP' ? [keyLines] : withoutSpans(own, holes)
  return [...inside, ...outside].map((span) => ({ field, ...span }))
}

const SIGNATURE = /(?<![A-Za-z0-9._-])[A-Za-z][A-Za-z0-9._-]*[0-9]{12}(?![A-Za-z0-9])/g

/** The signatures of a line; `cited` are those in brackets. */
function signaturesIn(line: Line): { mention: Located<string>; cited: boolean }[] {
  const found: { mention: Located<string>; cited: boolean }[] = []
  if (!/[0-9]{12}/.test(line.text)) return found
  let open = -1
  let from = 0
  for (const match of line.text.matchAll(SIGNATURE)) {
    for (; from < match.index; from++) {
      if (line.text[from] === '[') open = from
      if (line.text[from] === ']') open = -1
    }
    if (readSignature(match[0]).kind !== 'signed') continue
    const place = onLine(line.line, line.column + match.index, match[0].length)
    found.push({ mention: { value: match[0], place }, cited: open >= 0 })
  }
  return found
}

/** Every line of text outside code, quotes and HTML, cells of tables too. */
function allLines(blocks: readonly Block[], lines: Line[] = []): Line[] {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') for (const line of block.lines) lines.push(line)
    if (block.type === 'list') for (const item of block.items) allLines(item.blocks, lines)
    if (block.type === 'table')
      for (const cell of block.rows.flat())
        lines.push({ text: cell.text, line: cell.place.start.line, column: cell.place.start.column })
  }
  return lines
}

/** The letters of the key, whatever marks stand between them: most lines of a log are no verdict. */
const MAY_BE_VERDICT = new RegExp([...'VERD', '[I\u0131]', ...'CT'].join('[*`~_\\\\]*'), 'i')

const PASSED = letterPattern(String.raw`^[^\p{L}]*PASS(?:ED)?(?![\p{L}\p{N}_]|\s*[|/])`, 'iu')

function verdictOf(line: Line): Verdict[] {
  if (!MAY_BE_VERDICT.test(line.text)) return []
  const key = keyLine(line)
  if (key?.key !== 'VERDICT') return []
  const said = plainText(key.value.text)
  if (said === '') return []
  const passed = PASSED(said).test(said)
  return [{ passed, text: said, place: aroundLines([line]) }]
}

function authority(occurrences: readonly Occurrence[]): Packet['authority'] {
  const none: Taken = new Set()
  const told = tell(occurrences, text, none).winner
  if (!told) return null
  const lines = occurrences.flatMap((occurrence) => [...occurrence.lines, ...allLines(occurrence.blocks)])
  const specLines = lines.filter((line) => /spec/i.test(line.text))
  const specVersions = specLines.flatMap((line) => line.text.match(/(?<=_|\b)v[0-9]+(?:\.[0-9]+)+/gi) ?? [])
  const citations = lines.flatMap(signaturesIn).filter(({ cited }) => cited)
  const value = {
    text: told.value.value,
    specVersions: [...new Set(specVersions)],
    citations: [...new Set(citations.map(({ mention }) => mention.value))],
  }
  return { value, place: occurrences[0]!.place }
}

function titleId(blocks: readonly Block[]): Located<string> | null {
  const title = blocks.find((block) => block.type === 'heading')
  const key = title ? keyOfHeading(title) : null
  if (key && fieldNamed(key.key)) return null
  const line = title?.lines.find(({ text: words }) => packetIds(words).length > 0)
  const id = line ? packetIds(line.text)[0] : undefined
  return line && id ? { value: id.id, place: onLine(line.line, line.column + id.index, id.id.length) } : null
}

function anchors(occurrences: readonly Occurrence[], taken: Taken): Packet['specAnchors'] {
  const first = occurrences[0]
  if (!first) return null
  const entries = occurrences.flatMap((occurrence) => anchorEntries(occurrence, taken))
  return { place: first.place, items: entries.flatMap(readAnchors) }
}

/** Every line and item counts by itself: the spec file on it goes with the sections on it. */
const anchorEntries = (value: Value, taken: Taken): Piece[] => {
  const inline = value.lines.map((line) => ({ value: line.text, place: aroundLines([line]) }))
  const below = listEntries({ lines: [], blocks: value.blocks }, taken, {
    separators: 'commas',
    descend: true,
    names: false,
  })
  return [...inline, ...below]
}

const unread = (path: string, reason: string, lineCount: number): Packet => ({
  path,
  unreadable: reason,
  lineCount,
  id: null,
  idFromTitle: false,
  status: null,
  riskTier: null,
  riskJustification: null,
  scope: null,
  inScopePaths: null,
  outOfScope: null,
  testPlan: null,
  doneMeans: null,
  rollbackHint: null,
  bootstrap: null,
  filesToOpen: null,
  searchTerms: null,
  runCommands: null,
  riskMap: null,
  specAnchors: null,
  signature: null,
  blockedBy: null,
  blocks: null,
  effort: null,
  authority: null,
  variantOf: null,
  variantReason: null,
  blockedReason: null,
  eta: null,
  blockedSince: null,
  duplicates: [],
  logSections: [],
  regions: [],
  verdicts: [],
  signatureMentions: [],
})

/**
 * Reads a task packet: every field in every form of contract §1, with its place. Total: any text gives a packet, one
 * beyond the limits an unreadable one. Linear in the length of the text.
 */
export function parsePacket(path: string, source: string, options: PacketOptions): Packet {
  const whole = source.replace(/^\uFEFF/, '')
  const lineCount = countLines(whole)
  const problem = documentProblem(whole, options.limits)
  if (problem !== null) return unread(path, problem, lineCount)
  const read = options.read ?? readBlocks
  const repaired = repairedBlocks(whole, read)
  const blocks = withoutLazyKeys(cleaned(repaired.blocks, repaired.shifts))
  const found = findOccurrences(blocks, options.logSections, lineCount)
  const { taken } = found

  const duplicates: Duplicate[] = []
  const field = <T>(name: FieldName, reader: Reader<T>, occurrences = counting(found, name)): T | null => {
    const told = tell(occurrences, reader, taken)
    append(duplicates, told.duplicates)
    return told.winner?.value ?? null
  }
  const written = field('TASK_ID', idOf)
  const id = written ?? titleId(blocks)
  const tier = field('RISK_TIER', riskTier)
  const signatures = signatureOccurrences(found, taken)
  const variantOf = field('VARIANT_OF', idOf)
  const values = {
    status: field('STATUS', status),
    scope: field('SCOPE', scope),
    inScopePaths: field('IN_SCOPE_PATHS', paths),
    outOfScope: field('OUT_OF_SCOPE', sentences),
    testPlan: field('TEST_PLAN', commands),
    doneMeans: field('DONE_MEANS', sentences),
    rollbackHint: field('ROLLBACK_HINT', text),
    filesToOpen: field('FILES_TO_OPEN', paths),
    searchTerms: field('SEARCH_TERMS', terms),
    runCommands: field('RUN_COMMANDS', commands),
    riskMap: field('RISK_MAP', sentences),
    signature: field('USER_SIGNATURE', signature, signatures),
    blockedBy: field('BLOCKED_BY', ids),
    blocks: field('BLOCKS', ids),
    effort: field('EFFORT', oneLine),
    variantReason: field('VARIANT_REASON', text),
    blockedReason: field('BLOCKED_REASON', text),
    eta: field('ETA', oneLine),
    blockedSince: field('BLOCKED_SINCE', oneLine),
  }
  const authorities = counting(found, 'AUTHORITY')
  const counted = new Set([...FIELDS.flatMap((name) => counting(found, name)), ...signatures])
  const mentions = allLines(blocks).flatMap((line) => signaturesIn(line))
  return {
    ...unread(path, '', lineCount),
    unreadable: null,
    ...values,
    id,
    idFromTitle: written === null && id !== null,
    riskTier: tier?.tier ?? null,
    riskJustification: tier?.justification ?? null,
    bootstrap: counting(found, 'BOOTSTRAP')[0]?.place ?? null,
    specAnchors: anchors(counting(found, 'SPEC_ANCHOR'), taken),
    authority: authority(authorities),
    variantOf: variantOf?.value === id?.value ? null : variantOf,
    duplicates: duplicates.sort((a, b) => a.place.start.line - b.place.start.line),
    logSections: found.logSections,
    regions: found.occurrences.filter((occurrence) => counted.has(occurrence)).flatMap(regionsOf),
    verdicts: found.logLines.flatMap(verdictOf),
    signatureMentions: mentions.filter(({ cited }) => !cited).map(({ mention }) => mention),
  }
}

export { packetJson, type PacketJson } from './packet-json.ts'
