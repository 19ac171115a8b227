import type { FieldName, LogSection } from '../packet.ts'
import type { Place } from '../place.ts'
import { append, listOf, mapChanged, withBlocks, type Block, type Cell, type Line, type ListItem } from './block.ts'
import {
  BODIED,
  CONTAINERS,
  containsWord,
  fieldNamed,
  headingKey,
  isKnown,
  partNamed,
  SINGLE_LINE,
  STRONG,
  type PartName,
} from './fields.ts'
import { yamlBlock } from './yaml.ts'
import { damagedOpening } from './commands.ts'
import { keyLine, plainText, withoutBox, withoutBreaks, withoutComments, type KeyLine } from './inline.ts'

/** What stands behind a key: text on its own line and those that carry it on, none of them blank, then blocks. */
export interface Value {
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
}

/** One place where a field is written. */
export interface Occurrence extends Value {
  readonly field: FieldName
  readonly place: Place
  readonly keyLines: Span
  readonly parts: Map<PartName, Value & { readonly place: Place }>
  /** Log section that it stands in, if any, and every log or approval heading over it. */
  readonly log: LogSection | null
  readonly logTitles: string
  /** Lines of it that belong to others: fields inside, log sections inside. */
  readonly holes: Span[]
}

export interface Span {
  readonly startLine: number
  readonly endLine: number
}

/** Everything that the walk over a document gives. */
export interface Findings {
  readonly occurrences: Occurrence[]
  readonly logSections: LogSection[]
  /** Lines, items and blocks that another field has taken out of the value that they stand in. */
  readonly taken: Set<object>
  /** Lines of log sections (paragraph lines and headings), in order. */
  readonly logLines: Line[]
}

interface Context {
  readonly owner: Occurrence | null
  readonly log: LogSection | null
  readonly logTitles: string
}

type Heading = Extract<Block, { type: 'heading' }>

interface Section {
  readonly heading: Heading | null
  readonly blocks: Block[]
  readonly children: Section[]
  endLine: number
}

/**
 * The blocks with HTML comments out of their text; lines that were nothing else go. `shifts` says by how many columns
 * lines of code were moved to the right when their fence was repaired.
 */
export function cleaned(blocks: readonly Block[], shifts: ReadonlyMap<number, number>): readonly Block[] {
  const shifted = (line: Line): Line => ({ ...line, column: Math.max(1, line.column - (shifts.get(line.line) ?? 0)) })
  const cleanedItem = (item: ListItem): ListItem => withBlocks(item, cleaned(item.blocks, shifts))
  return mapChanged(blocks, (block): Block => {
    if (block.type === 'paragraph' || block.type === 'heading') {
      const lines = cleanedLines(block.lines)
      return lines === block.lines ? block : { ...block, lines }
    }
    if (block.type === 'list') {
      const items = mapChanged(block.items, cleanedItem)
      return items === block.items ? block : { ...block, items }
    }
    if (block.type === 'code' && shifts.size > 0) return { ...block, lines: block.lines.map(shifted) }
    if (block.type === 'table') {
      const rows = mapChanged(block.rows, (row) => mapChanged(row, cleanedCell))
      return rows === block.rows ? block : { ...block, rows }
    }
    if (block.type === 'yaml') return yamlBlock(block)
    return block
  })
}

/** Lines after a damaged fence may be code, where a backslash at the end means something. */
const cleanedLines = (lines: readonly Line[]): readonly Line[] => {
  const left = withoutComments(lines)
  const shown = left.some(({ text }) => text === '') ? left.filter(({ text }) => text !== '') : left
  return shown.some(({ text }) => damagedOpening(text)) ? shown : withoutBreaks(shown)
}

function cleanedCell(cell: Cell): Cell {
  const text = cleanedLines([{ text: cell.text, line: 1, column: 1 }])
    .map((line) => line.text)
    .join('')
  return text === cell.text ? cell : { ...cell, text }
}

/** Headings and what stands below them, as a tree. */
function sectionsOf(blocks: readonly Block[], lineCount: number): Section {
  const root: Section = { heading: null, blocks: [], children: [], endLine: lineCount }
  const open: Section[] = [root]
  for (const block of blocks) {
    if (block.type !== 'heading') {
      open[open.length - 1]!.blocks.push(block)
      continue
    }
    while (open.length > 1 && open[open.length - 1]!.heading!.depth >= block.depth)
      open.pop()!.endLine = block.place.start.line - 1
    const section = { heading: block, blocks: [], children: [], endLine: lineCount }
    open[open.length - 1]!.children.push(section)
    open.push(section)
  }
  return root
}

export const headingText = (heading: Heading): string => heading.lines.map((line) => line.text).join(' ')

/** The key of a heading that is `KEY` or `KEY: value`. */
export function keyOfHeading(heading: Heading): KeyLine | null {
  const first = heading.lines[0]
  if (!first) return null
  const line = keyLine(first)
  if (line && isKnown(line.key)) return line
  const nothing = { text: '', line: first.line, column: first.column + first.text.length }
  return { key: headingKey(headingText(heading)), label: first.text, note: null, value: nothing }
}

/**
 * The field that a key starts here: anywhere in a container, BLOCKS among dependencies, in another field's value only
 * when written in capitals.
 */
function fieldOf(key: KeyLine, owner: Occurrence | null): FieldName | null {
  const field = fieldNamed(key.key)
  if (!field || field === owner?.field) return null
  const isApart = owner?.field === 'BLOCKED_BY' && field === 'BLOCKS'
  return !owner || isApart || CONTAINERS.has(owner.field) || STRONG.test(key.label) ? field : null
}

/** A line that is nothing but a key, in capitals or emphasised: with a list, fence or table below it, its colon is left out. */
function bareKey(line: Line): KeyLine | null {
  const text = withoutBox(line.text)
  const label = plainText(text)
  const key = headingKey(label)
  if (!isKnown(key) || (label === text && !STRONG.test(label))) return null
  const nothing = { text: '', line: line.line, column: line.column + line.text.length }
  return { key, label, note: null, value: nothing }
}

const spanOf = (place: Place): Span => ({ startLine: place.start.line, endLine: place.end.line })

const endOf = (line: Line) => ({ line: line.line, column: line.column + line.text.length })

const endsWithColon = ({ text }: Line): boolean =>
  /[:*_`\s]/.test(text[text.length - 1] ?? '') &&
  text
    .slice(-12)
    .replace(/[*_`\s]+$/, '')
    .endsWith(':')

const isBody = (block: Block | undefined): boolean =>
  block?.type === 'list' || block?.type === 'code' || block?.type === 'table'

/** The lists, fences and tables from one block on; comments between them are stepped over. */
function bodyAfter(blocks: readonly Block[], from: number): Block[] {
  let end = from
  for (let at = from; isBody(blocks[at]) || blocks[at]?.type === 'html'; at++) if (isBody(blocks[at])) end = at + 1
  return blocks.slice(from, end)
}

const startsWithKey = ({ blocks: [first] }: ListItem): boolean =>
  first?.type !== 'paragraph' || first.lines.length === 0 || keyLine(first.lines[0]!) !== null

const columnOf = ({ place }: ListItem): number => place.start.column

/** Copies, so that blocks and items are taken from whatever they stand in but not from the entry that owns them. */
const copiesOf = <T extends object>(nodes: readonly T[]): T[] => nodes.map((node) => ({ ...node }))

/** The place from the start of one line to the end of the last of others. */
function placeFrom(line: Line, lines: readonly Line[], blocks: readonly Block[]): Place {
  const lastBlock = blocks[blocks.length - 1]
  const lastLine = lines[lines.length - 1] ?? line
  return { start: { line: line.line, column: line.column }, end: lastBlock ? lastBlock.place.end : endOf(lastLine) }
}

interface Entry {
  readonly key: KeyLine | null
  readonly head: Line
  readonly lines: readonly Line[]
}

/**
 * The `KEY: value` entries of a paragraph; lines without a key carry the one before them on. With a body below, the last
 * line may be a key alone.
 */
function entriesOf(lines: readonly Line[], hasBody: boolean): Entry[] {
  const entries: { key: KeyLine | null; head: Line; lines: Line[] }[] = []
  for (const [at, line] of lines.entries()) {
    const key = keyLine(line) ?? (hasBody && at === lines.length - 1 ? bareKey(line) : null)
    const last = entries[entries.length - 1]
    if (key || !last) entries.push({ key, head: line, lines: [line] })
    else last.lines.push(line)
  }
  return entries
}

/** Follows a document from top to bottom and takes down every field that it finds. */
export function findOccurrences(blocks: readonly Block[], logWords: readonly string[], lineCount: number): Findings {
  const found: Findings = { occurrences: [], logSections: [], taken: new Set(), logLines: [] }
  const title = blocks.find((block) => block.type === 'heading')
  const isTitle = (heading: Heading) => heading === title && heading.depth === 1

  const add = (context: Context, field: FieldName, place: Place, keySpan: Span, value: Value): Occurrence => {
    const { log, logTitles } = context
    const occurrence = { field, place, keyLines: keySpan, parts: new Map(), log, logTitles, holes: [], ...value }
    found.occurrences.push(occurrence)
    context.owner?.holes.push(spanOf(place))
    return occurrence
  }

  function walkSection(section: Section, context: Context): void {
    const { heading } = section
    if (!heading) {
      walkBlocks(section.blocks, context)
      for (const child of section.children) walkSection(child, context)
      return
    }
    if (context.log) append(found.logLines, heading.lines)
    const key = keyOfHeading(heading)
    const part = key && context.owner ? partNamed(context.owner.field, key.key) : null
    if (key && part) return walkPart(section, key, part, context.owner!, context)
    const field = key ? fieldNamed(key.key) : null
    if (key && field && field !== context.owner?.field) return walkField(section, key, field, context)
    const text = headingText(heading)
    const inside = { ...context, logTitles: context.log ? `${context.logTitles} / ${text}` : '' }
    if (context.log || field || isTitle(heading) || !containsWord(text, logWords)) return walkInside(section, inside)
    const log = { title: plainText(text), startLine: heading.place.start.line, endLine: section.endLine }
    found.logSections.push(log)
    context.owner?.holes.push({ startLine: log.startLine, endLine: log.endLine })
    append(found.logLines, heading.lines)
    walkInside(section, { owner: null, log, logTitles: text })
  }

  const walkInside = (section: Section, context: Context): void => {
    walkBlocks(section.blocks, context)
    for (const child of section.children) walkSection(child, context)
  }

  /** Sub-sections that belong to a field's value: those that are no field, no part of one and no log section. */
  function ownChildren(section: Section, owner: FieldName): Section[] {
    return section.children.filter(({ heading }) => {
      const key = keyOfHeading(heading!)
      const field = key ? fieldNamed(key.key) : null
      if (field && field !== owner) return false
      if (key && partNamed(owner, key.key)) return false
      return field !== null || !containsWord(headingText(heading!), logWords)
    })
  }

  const valueBlocks = (section: Section, owner: FieldName): Block[] => {
    const broken = section.blocks.findIndex((block) => block.type === 'break')
    const direct = broken < 0 ? section.blocks : section.blocks.slice(0, broken)
    const below = ownChildren(section, owner).flatMap((child) => [child.heading!, ...valueBlocks(child, owner)])
    return [...direct, ...below]
  }

  function walkField(section: Section, key: KeyLine, field: FieldName, context: Context): void {
    const heading = section.heading!
    const blocks = valueBlocks(section, field)
    const end = blocks[blocks.length - 1]?.place.end ?? heading.place.end
    const place = { start: heading.place.start, end }
    const lines = key.value.text === '' ? [] : [key.value]
    const occurrence = add(context, field, place, spanOf(heading.place), { lines, blocks })
    const broken = section.blocks.findIndex((block) => block.type === 'break')
    const inside = { ...context, owner: occurrence }
    walkBlocks(broken < 0 ? section.blocks : section.blocks.slice(0, broken), inside)
    if (broken >= 0) walkBlocks(section.blocks.slice(broken), context)
    for (const child of section.children) walkSection(child, inside)
  }

  function walkPart(section: Section, key: KeyLine, part: PartName, owner: Occurrence, context: Context): void {
    const lines = key.value.text === '' ? [] : [key.value]
    const blocks = valueBlocks(section, owner.field)
    const end = blocks[blocks.length - 1]?.place.end ?? section.heading!.place.end
    addPart(owner, part, { lines, blocks, place: { start: section.heading!.place.start, end } })
    walkInside(section, context)
  }

  function addPart(owner: Occurrence, part: PartName, value: Value & { place: Place }): void {
    if (!owner.parts.has(part)) owner.parts.set(part, value)
  }

  /** Takes down the entries of a paragraph; `rest` are the blocks that its last entry may own. Whether it took them. */
  function walkEntries(lines: readonly Line[], rest: readonly Block[], context: Context, last: Occurrence | null) {
    const entries = entriesOf(lines, isBody(rest[0]))
    let current = last
    let tookRest = false
    for (const [index, { key, head, lines: own }] of entries.entries()) {
      if (!key) continue
      const isLast = index === entries.length - 1
      const values = [key.value, ...own.slice(1)].filter(({ text }) => text !== '')
      const partOwner = [context.owner, current].find((owner) => owner && partNamed(owner.field, key.key))
      if (partOwner) {
        const blocks = isLast ? rest : []
        tookRest ||= isLast
        addPart(partOwner, partNamed(partOwner.field, key.key)!, {
          lines: values,
          blocks,
          place: placeFrom(head, own, blocks),
        })
        walkBlocks(blocks, { ...context, owner: partOwner })
        continue
      }
      const field = fieldOf(key, context.owner)
      if (!field) {
        current = null
        continue
      }
      const single = SINGLE_LINE.has(field) && key.value.text !== ''
      const blocks = isLast ? rest : []
      const kept = single ? values.slice(0, 1) : values
      const place = placeFrom(head, single ? own.slice(0, 1) : own, blocks)
      const keySpan = { startLine: head.line, endLine: (own[own.length - 1] ?? head).line }
      current = add(context, field, place, keySpan, { lines: kept, blocks })
      for (const line of own) found.taken.add(line)
      tookRest ||= isLast
      walkBlocks(blocks, { ...context, owner: current })
    }
    return { current, tookRest }
  }

  /** The blocks after a paragraph `KEY:` that are its value. */
  function following(lines: readonly Line[], blocks: readonly Block[], from: number): Block[] {
    const last = lines[lines.length - 1]
    return last && (endsWithColon(last) || bareKey(last)) ? bodyAfter(blocks, from) : []
  }

  /** The field of an item that is `KEY:` and nothing more, where it is one whose value can stand outside the item. */
  function openField(item: ListItem, context: Context): FieldName | null {
    const first = item.blocks[0]
    if (first?.type !== 'paragraph' || item.blocks.length > 1) return null
    const last = first.lines[first.lines.length - 1]
    const key = last && endsWithColon(last) ? keyLine(last) : null
    const field = key?.value.text === '' ? fieldOf(key, context.owner) : null
    return field && BODIED.has(field) ? field : null
  }

  /** The items after one that belong to it, since they fell out of its nested list: deeper ones, and those without a key. */
  function fallenItems(items: readonly ListItem[], at: number, context: Context): readonly ListItem[] {
    if (!openField(items[at]!, context)) return []
    const isOwn = (item: ListItem) => columnOf(item) > columnOf(items[at]!) || !startsWithKey(item)
    let end = at + 1
    while (end < items.length && isOwn(items[end]!)) end += 1
    return items.slice(at + 1, end)
  }

  function walkBlocks(blocks: readonly Block[], context: Context): void {
    let last: Occurrence | null = null
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      if (block.type === 'paragraph') {
        if (context.log) append(found.logLines, block.lines)
        const rest = following(block.lines, blocks, index + 1)
        const { current, tookRest } = walkEntries(block.lines, copiesOf(rest), context, last)
        last = current
        if (tookRest) {
          for (const taken of rest) found.taken.add(taken)
          index += rest.length
        }
      } else if (block.type === 'list') {
        const after = blocks[index + 1]
        const isKeyed = after?.type === 'list' && startsWithKey(after.items[0]!)
        const opens = !isKeyed && openField(block.items[block.items.length - 1]!, context) !== null
        const rest = opens ? bodyAfter(blocks, index + 1) : []
        last = walkList(block.items, context, last, copiesOf(rest))
        for (const taken of rest) found.taken.add(taken)
        index += rest.length
      } else if (block.type === 'table') walkTable(block.rows, context)
      else if (block.type === 'heading' && context.log) append(found.logLines, block.lines)
    }
  }

  /** Takes down the fields of a list; `after` are the blocks after it that its last item owns. */
  function walkList(
    items: readonly ListItem[],
    context: Context,
    before: Occurrence | null,
    after: readonly Block[],
  ): Occurrence | null {
    let last = before
    for (let at = 0; at < items.length; at++) {
      const item = items[at]!
      const first = item.blocks[0]
      if (first?.type !== 'paragraph') {
        walkBlocks(item.blocks, context)
        continue
      }
      if (context.log) append(found.logLines, first.lines)
      const fallen = fallenItems(items, at, context)
      const outside = [...listOf(copiesOf(fallen)), ...(at + fallen.length === items.length - 1 ? after : [])]
      const rest = [...item.blocks.slice(1), ...outside]
      const { current, tookRest } = walkEntries(first.lines, rest, context, last)
      last = current
      at += fallen.length
      for (const taken of fallen) found.taken.add(taken)
      if (tookRest) found.taken.add(item)
      else walkBlocks(rest, context)
    }
    return last
  }

  function walkTable(rows: Extract<Block, { type: 'table' }>['rows'], context: Context): void {
    if (context.owner && !CONTAINERS.has(context.owner.field)) return
    let last = context.owner
    for (const row of rows) {
      const [name, value] = row
      if (row.length !== 2 || !name || !value) continue
      const { line, column } = name.place.start
      const key = { ...name, key: headingKey(plainText(name.text)), label: name.text, note: null }
      const place = { start: { line, column }, end: value.place.end }
      const text = { text: value.text, line: value.place.start.line, column: value.place.start.column }
      const own = { lines: value.text === '' ? [] : [text], blocks: [] }
      const part = last && partNamed(last.field, key.key)
      const field = fieldNamed(key.key)
      if (last && part) addPart(last, part, { ...own, place })
      else if (!field || field === context.owner?.field) continue
      else last = add(context, field, place, spanOf(place), own)
      found.taken.add(row)
    }
  }

  walkSection(sectionsOf(blocks, lineCount), { owner: null, log: null, logTitles: '' })
  return found
}
