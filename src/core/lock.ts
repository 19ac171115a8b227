import type { Config, LockMode } from './config.ts'
import { hunksOf, linesOf, survive, survivors, type Hunk } from './lines.ts'
import { FIELDS, FREE_FIELDS, type FieldName, type FieldRegion, type LogSection, type Packet } from './packet.ts'
import { onLine, topOfFile, type LocatedList, type Place } from './place.ts'
import { readSignature } from './signature.ts'

/** One state of a packet file: its text and what was read from it. */
export interface PacketText {
  readonly text: string
  readonly packet: Packet
}

/**
 * One thing that the lock does not allow. `text`: lines came, changed or went; `log`: lines of a log section changed or
 * went; `value`: lines that stand are read otherwise.
 */
export interface LockViolation {
  readonly kind: 'text' | 'log' | 'value'
  /** The fields that the lines belong to; none where they belong to no field. */
  readonly fields: readonly FieldName[]
  /** The first line that went or changed, and the first that came; null where there is none. */
  readonly removed: string | null
  readonly added: string | null
  /** In the text after; where lines only went, at the line that stands there now. */
  readonly place: Place
}

/** A line as it is compared: by `key`; `mayBeNew` where it may stand in the text after without standing before. */
interface Line {
  readonly key: string
  readonly text: string
  readonly number: number
  readonly field: FieldName | null
  readonly inLog: boolean
  readonly mayBeNew: boolean
}

type Owner = FieldRegion | LogSection

const isRegion = (owner: Owner | undefined): owner is FieldRegion => owner !== undefined && 'field' in owner

/** The innermost field or log section of each line, by its number from 1. */
function ownersOf(packet: Packet, lineCount: number): (Owner | undefined)[] {
  const owners = new Array<Owner | undefined>(lineCount + 1).fill(undefined)
  const length = (owner: Owner) => owner.endLine - owner.startLine
  const outerFirst = [...packet.logSections, ...packet.regions].sort((a, b) => length(b) - length(a))
  for (const owner of outerFirst) owners.fill(owner, owner.startLine, owner.endLine + 1)
  return owners
}

const withoutMarks = (text: string): string => text.replace(/[*_`]/g, '').trimEnd()

/** The part of a line before a field's value, up to the colon or the first cell of a table row, and what comes behind. */
function labelOf(line: string): { label: string; value: string } {
  const start = line.length - line.trimStart().length
  const colon = line.indexOf(':')
  const isRow = line[start] === '|' || colon < 0
  const end = isRow ? line.indexOf('|', start + 1) : colon
  return end < 0
    ? { label: withoutMarks(line), value: '' }
    : { label: withoutMarks(line.slice(0, end)), value: withoutMarks(line.slice(end + 1)) }
}

const isBlank = (text: string): boolean => text.trim() === ''

/** The lines that are no more than a value that may change: they are not compared. */
function valueLines(
  packet: Packet,
  texts: readonly string[],
  owners: readonly (Owner | undefined)[],
  mutable: Mutable,
) {
  const values = new Set<number>()
  for (const region of packet.regions) {
    if (!mutable.has(region.field)) continue
    const own: number[] = []
    for (let line = region.startLine + 1; line <= region.endLine; line++) if (owners[line] === region) own.push(line)
    if (mutable.mayBeNew(region.field)) for (const line of own) values.add(line)
    else if (labelOf(texts[region.startLine - 1]!).value === '') {
      const first = own.find((line) => !isBlank(texts[line - 1]!))
      if (first !== undefined) values.add(first)
    }
  }
  return values
}

interface Mutable {
  has(field: FieldName): boolean
  mayBeNew(field: FieldName): boolean
}

const mutableIn = (config: Config['lock']): Mutable => ({
  has: (field) => field === 'STATUS' || config.mutableFields.includes(field),
  mayBeNew: (field) => field !== 'STATUS' && config.mutableFields.includes(field),
})

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/

/** Whether a line says nothing: a blank one, or a rule below a blank one, as people draw above a new section. */
const saysNothing = (texts: readonly string[], index: number): boolean =>
  isBlank(texts[index]!) || (index > 0 && isBlank(texts[index - 1]!) && RULE.test(texts[index]!))

/** Whether a line that says nothing adjoins something that may be new, or the end of the text; by line number from 1. */
function looseBlanks(lines: readonly { blank: boolean; loose: boolean }[]): boolean[] {
  let open = false
  const near = lines.map(({ blank, loose }) => {
    open = blank ? open : loose
    return open
  })
  open = true
  for (let index = lines.length - 1; index >= 0; index--) {
    open = lines[index]!.blank ? open : lines[index]!.loose
    near[index] ||= open
  }
  return near
}

/** The lines as mode `append` compares them: log lines apart from others, values of mutable fields left out. */
function appendedLines({ text, packet }: PacketText, mutable: Mutable): Line[] {
  const texts = linesOf(text)
  while (texts.length > 0 && isBlank(texts[texts.length - 1]!)) texts.pop()
  const owners = ownersOf(packet, texts.length)
  const values = valueLines(packet, texts, owners, mutable)
  const described = texts.map((line, index) => {
    const number = index + 1
    const owner = owners[number]
    const field = isRegion(owner) ? owner.field : null
    const isLabel = isRegion(owner) && owner.startLine === number && mutable.has(owner.field)
    const inLog = owner !== undefined && !isRegion(owner)
    const loose = inLog || (field !== null && mutable.mayBeNew(field))
    return { text: line, number, field, inLog, loose, isLabel, blank: saysNothing(texts, index) }
  })
  const near = looseBlanks(described)
  return described
    .filter(({ number }) => !values.has(number))
    .map(({ text: line, number, field, inLog, loose, isLabel, blank }) => {
      const kind = blank ? 'blank' : isLabel ? 'label' : inLog ? 'log' : 'line'
      const key = `${kind} ${isLabel ? labelOf(line).label : line}`
      return { key, text: line, number, field, inLog, mayBeNew: loose || (blank && near[number - 1]!) }
    })
}

/** The lines of every contract field, by field; blank lines are no text. */
function fieldLines({ text, packet }: PacketText): Map<FieldName, Line[]> {
  const texts = linesOf(text)
  const owners = ownersOf(packet, texts.length)
  const lines = new Map<FieldName, Line[]>()
  for (const [index, line] of texts.entries()) {
    const owner = owners[index + 1]
    if (!isRegion(owner) || isBlank(line)) continue
    const { field } = owner
    const entry = { key: line, text: line, number: index + 1, field, inLog: false, mayBeNew: false }
    const same = lines.get(field)
    if (same) same.push(entry)
    else lines.set(field, [entry])
  }
  return lines
}

const wholeLines = (text: string): Line[] =>
  linesOf(text).map((line, index) => ({
    key: line,
    text: line,
    number: index + 1,
    field: null,
    inLog: false,
    mayBeNew: false,
  }))

const firstText = (lines: readonly Line[]): string | null =>
  (lines.find(({ text }) => !isBlank(text)) ?? lines[0])?.text ?? null

function violationAt(hunk: Hunk, before: readonly Line[], after: readonly Line[]): LockViolation[] {
  const gone = before.slice(hunk.before.start, hunk.before.end)
  const now = after.slice(hunk.after.start, hunk.after.end)
  const added = now.filter((line) => !line.mayBeNew)
  if (gone.length === 0 && added.length === 0) return []
  const fields = [...new Set([...gone, ...added].flatMap(({ field }) => field ?? []))]
  const texts = new Set(now.map(({ text }) => text))
  if (added.length === 0 && gone.every(({ text }) => texts.has(text))) {
    const first = firstText(gone)
    const stands = now.find(({ text }) => text === first)!
    return [{ kind: 'value', fields, removed: null, added: null, place: placeOfLine(stands) }]
  }
  const at = added[0] ?? after[hunk.after.start] ?? after[after.length - 1]
  const isLog = added.length === 0 && gone.every(({ inLog, text }) => inLog || isBlank(text))
  return [
    {
      kind: isLog ? 'log' : 'text',
      fields,
      removed: firstText(gone),
      added: firstText(added),
      place: at ? placeOfLine(at) : topOfFile,
    },
  ]
}

const placeOfLine = ({ number, text }: Line): Place => onLine(number, 1, text.length)

/** What of the lines before is gone or changed, and what is new where nothing may be. */
function lineViolations(before: readonly Line[], after: readonly Line[]): LockViolation[] {
  const kept = survivors(before, after, (a, b) => a.key === b.key)
  if (kept && after.every((line, index) => line.mayBeNew || kept.has(index))) return []
  const keys = (lines: readonly Line[]) => lines.map(({ key }) => key)
  return hunksOf(keys(before), keys(after)).flatMap((hunk) => violationAt(hunk, before, after))
}

const items = (list: LocatedList<unknown> | null): readonly unknown[] | null =>
  list && list.items.map(({ value }) => value)

const VALUES: Readonly<Record<FieldName, (packet: Packet) => unknown>> = {
  TASK_ID: (packet) => packet.id?.value,
  STATUS: (packet) => packet.status?.text,
  RISK_TIER: (packet) => [packet.riskTier?.value, packet.riskJustification?.value],
  SCOPE: ({ scope }) => scope && [scope.value.text, ...parts(scope.value)],
  IN_SCOPE_PATHS: (packet) => items(packet.inScopePaths),
  OUT_OF_SCOPE: (packet) => items(packet.outOfScope),
  TEST_PLAN: (packet) => items(packet.testPlan),
  DONE_MEANS: (packet) => items(packet.doneMeans),
  ROLLBACK_HINT: (packet) => packet.rollbackHint?.value,
  BOOTSTRAP: (packet) => packet.bootstrap !== null,
  FILES_TO_OPEN: (packet) => items(packet.filesToOpen),
  SEARCH_TERMS: (packet) => items(packet.searchTerms),
  RUN_COMMANDS: (packet) => items(packet.runCommands),
  RISK_MAP: (packet) => items(packet.riskMap),
  SPEC_ANCHOR: (packet) => items(packet.specAnchors),
  USER_SIGNATURE: (packet) => packet.signature?.value,
  BLOCKED_BY: (packet) => items(packet.blockedBy),
  BLOCKS: (packet) => items(packet.blocks),
  EFFORT: (packet) => packet.effort?.value,
  AUTHORITY: ({ authority }) => authority && [authority.value.specVersions, authority.value.citations],
  VARIANT_OF: (packet) => packet.variantOf?.value,
  VARIANT_REASON: (packet) => packet.variantReason?.value,
  BLOCKED_REASON: (packet) => packet.blockedReason?.value,
  ETA: (packet) => packet.eta?.value,
  BLOCKED_SINCE: (packet) => packet.blockedSince?.value,
}

const parts = ({ what, why, boundary }: { [part in 'what' | 'why' | 'boundary']: { value: string } | null }) =>
  [what, why, boundary].map((part) => part?.value)

/** The fields that read the same value, AUTHORITY by its citations and spec versions; positions do not count. */
const readsSame = (field: FieldName, before: Packet, after: Packet): boolean =>
  JSON.stringify([VALUES[field](before)]) === JSON.stringify([VALUES[field](after)])

/** The fields that a signature binds; AUTHORITY's prose is free, what it cites is not. */
export const boundFields = (config: Config['lock']): FieldName[] =>
  FIELDS.filter(
    (field) => (field === 'AUTHORITY' || !FREE_FIELDS.includes(field)) && !config.mutableFields.includes(field),
  )

const placeOf = (packet: Packet, field: FieldName): Place => {
  const line = packet.regions.find((region) => region.field === field)?.startLine ?? 1
  return onLine(line, 1, 0)
}

/** Fields that read otherwise than before, though no line of theirs was changed. */
const valueViolations = (before: Packet, after: Packet, fields: readonly FieldName[]): LockViolation[] =>
  fields
    .filter((field) => !readsSame(field, before, after))
    .map((field) => ({ kind: 'value', fields: [field], removed: null, added: null, place: placeOf(after, field) }))

/** A verdict that is read no more though its line stands: a comment or fence opened above hides it. */
function hiddenVerdicts(before: Packet, { text, packet }: PacketText): LockViolation[] {
  const textsOf = ({ verdicts }: Packet) => verdicts.map((verdict) => verdict.text)
  const hidden = survivors(textsOf(before), textsOf(packet), (a, b) => a === b) === null
  if (!hidden) return []
  const number = linesOf(text).findLastIndex((line) => /verdict/i.test(line)) + 1
  return [{ kind: 'value', fields: [], removed: null, added: null, place: onLine(Math.max(1, number), 1, 0) }]
}

/**
 * What a change of a locked packet does that its lock forbids; nothing where it keeps to it. Line endings and a BOM do
 * not count. Both must hold: the lines as they stand, and the contract fields as they are read from them. A text that
 * could not be parsed is compared line by line. Contract §2 Locked; rubric §1 Pillar 5, Gotcha 9. Linear but for sorting.
 */
export function lockViolations(
  before: PacketText,
  after: PacketText,
  mode: LockMode,
  config: Config['lock'],
): LockViolation[] {
  const isBlind = before.packet.unreadable !== null || after.packet.unreadable !== null
  if (mode === 'frozen' || isBlind) return lineViolations(wholeLines(before.text), wholeLines(after.text))
  const bound = boundFields(config)
  const inLines =
    mode === 'append'
      ? lineViolations(appendedLines(before, mutableIn(config)), appendedLines(after, mutableIn(config)))
      : regionViolations(before, after, bound)
  const touched = new Set(inLines.flatMap(({ fields }) => fields))
  const untouched = bound.filter((field) => !touched.has(field))
  const hidden = mode === 'append' && inLines.length === 0 ? hiddenVerdicts(before.packet, after) : []
  return [...inLines, ...valueViolations(before.packet, after.packet, untouched), ...hidden]
}

function regionViolations(before: PacketText, after: PacketText, bound: readonly FieldName[]): LockViolation[] {
  const [linesBefore, linesAfter] = [fieldLines(before), fieldLines(after)]
  return bound
    .filter((field) => !FREE_FIELDS.includes(field))
    .flatMap((field) => lineViolations(linesBefore.get(field) ?? [], linesAfter.get(field) ?? []))
}

/** Whether a packet's new text puts back one that was signed, and keeps what its log sections say now. */
export function restores(
  signed: PacketText,
  before: PacketText,
  after: PacketText,
  mode: LockMode,
  config: Config['lock'],
): boolean {
  if (lockViolations(signed, after, mode, config).length > 0) return false
  const lines = linesOf(after.text)
  if (linesOf(signed.text).join('\n') === lines.join('\n')) return true
  const texts = linesOf(before.text)
  const owners = ownersOf(before.packet, texts.length)
  const isLogged = (index: number) => owners[index + 1] !== undefined && !isRegion(owners[index + 1])
  return survive(
    texts.filter((_, index) => isLogged(index)),
    lines,
  )
}

/** Whether a text that could not be parsed carries a signature all the same: a line that names it and holds a valid one. */
export const looksSigned = (text: string): boolean =>
  linesOf(text).some(
    (line) =>
      /user[ _-]signature/i.test(line) &&
      line.split(/[^A-Za-z0-9_-]/).some((word) => readSignature(word).kind === 'signed'),
  )
