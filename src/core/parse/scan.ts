import type { Place } from '../place.ts'
import type { Block, Cell, ListItem } from './block.ts'
import { atxText, codeLines, contentLine, contentLines, isBlankAt, placeBetween, trimBlanks } from './lines.ts'
import { readBlocks } from './remark.ts'
import { splitLines } from './text.ts'

interface Point {
  readonly line: number
  readonly column: number
}

interface OpenList {
  /** `-`, `+` or `*`; `.` or `)` behind numbers. */
  readonly marker: string
  readonly start: Point
  readonly items: ListItem[]
}

/** An open list item; `size` is how many columns further lines are indented by. */
interface OpenItem {
  readonly list: OpenList
  readonly start: Point
  readonly size: number
  readonly blocks: Block[]
  startsBlank: boolean
  wasBlank: boolean
}

type Leaf =
  | { readonly kind: 'paragraph' | 'indented' | 'quote' | 'table'; readonly start: Point; last: number }
  | { readonly kind: 'html'; readonly start: Point; last: number; readonly end: RegExp | null }
  | { readonly kind: 'fence'; readonly start: Point; last: number; readonly mark: string; closed: boolean }

/** Where a line is read from: `index` into its text, and the column there; `rest` columns of a tab are still unread. */
interface Cursor {
  readonly text: string
  readonly line: number
  index: number
  column: number
  rest: number
}

const TAB = 4
const [TABULATOR, BACKSLASH, BAR] = [0x09, 0x5c, 0x7c]

/** How many columns of blanks come next, and where they end. */
function blanksAhead(cursor: Cursor): { width: number; end: number } {
  let column = cursor.column + cursor.rest
  let index = cursor.index
  for (; isBlankAt(cursor.text, index); index++)
    column += cursor.text.charCodeAt(index) === TABULATOR ? TAB - (column % TAB) : 1
  return { width: column - cursor.column, end: index }
}

/** Steps over up to so many columns of blanks; a tab may be left half read. */
function skipBlanks(cursor: Cursor, columns: number): void {
  let left = columns
  while (left > 0) {
    if (cursor.rest > 0) {
      const step = Math.min(left, cursor.rest)
      cursor.rest -= step
      cursor.column += step
      left -= step
    } else if (isBlankAt(cursor.text, cursor.index)) {
      cursor.rest = cursor.text[cursor.index] === '\t' ? TAB - (cursor.column % TAB) : 1
      cursor.index += 1
    } else return
  }
}

const pointAt = (cursor: Cursor): Point => ({ line: cursor.line, column: cursor.index + 1 })
/** A text without the blanks around it; other white space is text. */
const bare = (text: string): string => trimBlanks(text.replace(/^[ \t]+/, ''))

const remaining = (cursor: Cursor): string => cursor.text.slice(blanksAhead(cursor).end)

const HTML_NAMES =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h1|h2|h3|h4|h5|h6|head|header|hr|html|iframe|legend|li|link|' +
  'main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|' +
  'title|tr|track|ul'

const HTML_STARTS: readonly (readonly [start: RegExp, end: RegExp | null])[] = [
  [/^<(?:pre|script|style|textarea)(?=[ \t>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Za-z]/, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${HTML_NAMES})(?=[ \\t>]|/>|$)`, 'i'), null],
]

const THEMATIC = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const FENCE = /^(`{3,})([^`]*)$|^(~{3,})(.*)$/
const BULLET = /^[-+*](?=[ \t]|$)/
const NUMBER = /^([0-9]{1,9})([.)])(?=[ \t]|$)/
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const ALMOST_DELIMITERS = /^[-:|][-:| \t]*$/

/** Whether a list item can begin with a character; most lines begin with another one. */
const mayBeginItem = (char: string | undefined): boolean => char !== undefined && /[-+*0-9]/.test(char)
const isThematic = (text: string): boolean => /^[-*_]/.test(text) && THEMATIC.test(text)

/** The cells of a row: where each starts and ends in the text, blanks around it left out. */
function rowCells(text: string, from: number): { start: number; end: number }[] {
  let end = text.length
  while (isBlankAt(text, end - 1)) end -= 1
  let index = from
  if (text[index] === '|') index += 1
  const cells: { start: number; end: number }[] = []
  let start = index
  const push = (stop: number) => {
    let left = start
    let right = stop
    while (left < right && isBlankAt(text, left)) left += 1
    while (right > left && isBlankAt(text, right - 1)) right -= 1
    cells.push({ start: left, end: right })
  }
  for (; index < end; index++) {
    const code = text.charCodeAt(index)
    const next = text.charCodeAt(index + 1)
    if (code === BACKSLASH && (next === BAR || next === BACKSLASH)) index += 1
    else if (code === BAR) {
      push(index)
      start = index + 1
    }
  }
  if (start < end || cells.length === 0) push(Math.max(start, end))
  return cells
}

/** The lines of a text as remark numbers them. */
const linesOf = (text: string): string[] => splitLines(text.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD'))

/**
 * Whether a line, by index, follows a blank one and can neither stand in a list nor go on with what is above it: all that
 * may still be open before it is fenced code and HTML.
 */
const isFresh = (source: readonly string[], index: number): boolean =>
  /^[^\s>*+\-\d]/.test(source[index]!) && trimBlanks(source[index - 1] ?? '-') === ''

/** What was read of some lines, and where the scanner stopped, by index: what stands between these two, only remark shall judge. */
interface Scan {
  readonly blocks: Block[]
  readonly doubt: { readonly from: number; readonly at: number } | null
}

/** The blocks of a text exactly as `readBlocks` gives them, or null where only remark shall judge a part of it. */
export function scanOrNull(text: string): Block[] | null {
  const { blocks, doubt } = scan(linesOf(text), 0)
  return doubt ? null : blocks
}

/**
 * The blocks of the lines from one on, which is the first or a fresh one, as `readBlocks` gives them, up to where only remark
 * shall judge: lazy lines after quotes, link definitions over several lines, unclosed front matter, tags alone on a line. Linear.
 */
function scan(source: readonly string[], from: number): Scan {
  const root: Block[] = []
  const stack: OpenItem[] = []
  let leaf: Leaf | null = null
  let first = from
  let unsure = false
  let sure = { line: from, blocks: 0 }

  const container = (): Block[] => stack[stack.length - 1]?.blocks ?? root
  const push = (block: Block) => container().push(block)
  const giveUp = () => {
    unsure = true
  }

  function closeLeaf(): void {
    if (!leaf) return
    const place = placeBetween(source, leaf.start, leaf.last)
    if (leaf.kind === 'paragraph') push({ type: 'paragraph', lines: contentLines(place, leaf.last, source), place })
    if (leaf.kind === 'quote') push({ type: 'quote', place })
    if (leaf.kind === 'html') push({ type: 'html', place })
    if (leaf.kind === 'indented')
      push({ type: 'code', fenced: false, info: '', lines: codeLines(leaf.start.line, leaf.last, source), place })
    if (leaf.kind === 'fence') {
      const lines = codeLines(leaf.start.line + 1, leaf.closed ? leaf.last - 1 : leaf.last, source)
      const opening = source[leaf.start.line - 1]!.slice(leaf.start.column - 1)
      push({ type: 'code', fenced: true, info: opening.slice(leaf.mark.length).trim(), lines, place })
    }
    if (leaf.kind === 'table') push(tableOf(leaf.start, leaf.last))
    leaf = null
  }

  function tableOf(start: Point, last: number): Block {
    const rows: Cell[][] = []
    for (let line = start.line; line <= last; line++) {
      if (line === start.line + 1) continue
      const text = source[line - 1]!
      const from = line === start.line ? start.column - 1 : text.length - text.replace(/^[ \t]+/, '').length
      const at = (index: number) => ({ line, column: index + 1 })
      const empty = { start: at(from), end: at(from) }
      rows.push(
        rowCells(text, from).map((cell): Cell => {
          const value = text.slice(cell.start, cell.end).replaceAll('\\|', '|')
          return { text: value, place: value === '' ? empty : { start: at(cell.start), end: at(cell.end) } }
        }),
      )
    }
    return { type: 'table', rows, place: placeBetween(source, start, last) }
  }

  /** Closes items until so many are open. */
  function closeItems(count: number): void {
    while (stack.length > count) {
      const item = stack.pop()!
      const last = item.blocks[item.blocks.length - 1]
      const place = last
        ? { start: item.start, end: last.place.end }
        : placeBetween(source, item.start, item.start.line)
      item.list.items.push({ place, blocks: item.blocks })
      const parent = container()
      const open = parent[parent.length - 1]
      const block = listBlock(item.list)
      if (open && open.type === 'list' && open.items === item.list.items) parent[parent.length - 1] = block
      else parent.push(block)
    }
  }

  const listBlock = ({ start, items }: OpenList): Block => ({
    type: 'list',
    items,
    place: { start, end: items[items.length - 1]!.place.end },
  })

  /** Opens a list item at the cursor, which no code is indented by, in `sibling` where that has its marker; false where there is none. */
  function openItem(cursor: Cursor, interrupt: boolean, sibling: OpenList | null): boolean {
    const { width, end } = blanksAhead(cursor)
    const text = cursor.text.slice(end)
    const bullet = BULLET.exec(text)
    const number = bullet ? null : NUMBER.exec(text)
    const length = bullet ? 1 : (number?.[0].length ?? 0)
    const marker = bullet ? bullet[0] : (number?.[2] ?? '')
    if (length === 0 || isThematic(text)) return false
    if (number && interrupt && number[1] !== '1') return false
    if (interrupt && bare(text.slice(length)) === '') return false
    const start = { line: cursor.line, column: end + 1 }
    skipBlanks(cursor, width)
    cursor.index += length
    cursor.column += length
    const after = blanksAhead(cursor)
    const nothing = after.end >= cursor.text.length
    const padding = nothing || after.width > TAB ? 1 : after.width
    if (!nothing) skipBlanks(cursor, padding)
    const list = sibling ?? { marker, start, items: [] }
    const size = width + length + padding
    stack.push({ list, start, size, blocks: [], startsBlank: nothing, wasBlank: false })
    return true
  }

  /** The items that a line is in; a new item of an open list closes what stood deeper. */
  function matchItems(cursor: Cursor): { matched: number; fresh: boolean } {
    for (let at = 0; at < stack.length; at++) {
      const item = stack[at]!
      const { width, end } = blanksAhead(cursor)
      if (end >= cursor.text.length) {
        item.wasBlank ||= item.startsBlank
        skipBlanks(cursor, item.size)
        continue
      }
      const outside = item.wasBlank || width < item.size
      item.wasBlank = false
      item.startsBlank = false
      if (!outside) {
        skipBlanks(cursor, item.size)
        continue
      }
      if (!startsItemOf(cursor, item.list)) return { matched: at, fresh: false }
      closeLeaf()
      closeItems(at)
      openItem(cursor, false, item.list)
      return { matched: at + 1, fresh: true }
    }
    return { matched: stack.length, fresh: false }
  }

  function startsItemOf(cursor: Cursor, list: OpenList): boolean {
    const { width, end } = blanksAhead(cursor)
    const text = cursor.text.slice(end, end + 12)
    const marker = BULLET.exec(text)?.[0] ?? NUMBER.exec(text)?.[2]
    return width < TAB && marker === list.marker && !isThematic(cursor.text.slice(end))
  }

  /** The next line inside the open items, null where it is not in all of them or starts something of its own. */
  function insideNext(line: number): string | null {
    const next = source[line]!
    const cursor: Cursor = { text: next, line: line + 1, index: 0, column: 0, rest: 0 }
    for (const item of stack) {
      if (blanksAhead(cursor).width < item.size) return null
      skipBlanks(cursor, item.size)
    }
    return blanksAhead(cursor).width >= TAB ? null : remaining(cursor)
  }

  /** Whether a line is the head of a table: the next one is its row of delimiters, with as many cells. */
  function startsTable(text: string, line: number): boolean {
    const raw = bare(source[line] ?? '')
    if (!ALMOST_DELIMITERS.test(raw) || !/[|:]/.test(raw)) return false
    const next = insideNext(line)
    if (next === null || BULLET.test(next)) return false
    if (!DELIMITERS.test(next) || /^(?:<|\|[ \t]*\|)/.test(text) || bare(text) === '|') {
      giveUp()
      return false
    }
    return rowCells(text, 0).length === rowCells(next, 0).length
  }

  function htmlStart(text: string, interrupt: boolean): { end: RegExp | null } | null {
    if (!text.startsWith('<')) return null
    const known = HTML_STARTS.find(([start]) => start.test(text))
    if (known) return { end: known[1] }
    // A tag alone on its line: remark judges which are whole.
    if (!interrupt && /^<\/?[A-Za-z]/.test(text) && bare(text).endsWith('>') && !/^<[A-Za-z][A-Za-z0-9-]*:/.test(text))
      giveUp()
    return null
  }

  /** Whether a line that begins with `[` is a link definition; sure of those on one line only. */
  function definition(text: string, line: number): boolean {
    if (!text.startsWith('[')) return false
    const match = /^\[((?:[^[\]\\]|\\.)*)\](.?)/.exec(text)
    if (!match) {
      if (!/^\[[^\]]*\[/.test(text)) giveUp()
      return false
    }
    if (match[2] !== ':' || bare(match[1]!) === '') return false
    const rest = bare(text.slice(match[0].length))
    const target = /^[^\s<()\\\x00-\x1f\x7f]+(?=[ \t]|$)/.exec(rest)?.[0]
    if (target === undefined || match[1]!.length > 900) {
      giveUp()
      return false
    }
    const after = bare(rest.slice(target.length))
    if (after !== '') {
      if (/^["'(]/.test(after)) giveUp()
      return false
    }
    if (bare(source[line] ?? '') !== '') giveUp()
    return true
  }

  /** Starts the leaf that a line begins, or is. `interrupt` where a paragraph is open: then only what may end one. */
  function startLeaf(cursor: Cursor, interrupt: boolean, lazy: boolean): boolean {
    const { width, end } = blanksAhead(cursor)
    const text = cursor.text.slice(end)
    const { line } = cursor
    const start = { line, column: end + 1 }
    const begin = (next: Leaf | null, block: Block | null = null) => {
      closeLeaf()
      if (lazy) closeItems(matchedItems)
      if (block) push(block)
      leaf = next
      return true
    }
    if (width >= TAB) {
      if (interrupt) return false
      return begin({ kind: 'indented', start: pointAt(cursor), last: line })
    }
    const atx = text.startsWith('#') ? atxText(contentLine(source, line, end + 1)) : null
    if (atx) {
      const depth = /^#+/.exec(text)![0].length
      const lines = atx.text === '' ? [] : [atx]
      return begin(null, { type: 'heading', depth, lines, place: placeBetween(source, start, line) })
    }
    if (isThematic(text)) return begin(null, { type: 'break', place: placeBetween(source, start, line) })
    const fence = /^[`~]/.test(text) ? FENCE.exec(text) : null
    if (fence) return begin({ kind: 'fence', start, last: line, mark: (fence[1] ?? fence[3])!, closed: false })
    const html = htmlStart(text, interrupt && !lazy)
    if (html) {
      begin({ kind: 'html', start: pointAt(cursor), last: line, end: html.end })
      if (html.end?.test(text)) closeLeaf()
      return true
    }
    if (startsTable(text, line)) {
      if (lazy) giveUp()
      return begin({ kind: 'table', start, last: line + 1 })
    }
    if (interrupt) return false
    if (definition(text, line)) return begin(null, { type: 'definition', place: placeBetween(source, start, line) })
    return begin({ kind: 'paragraph', start, last: line })
  }

  let matchedItems = 0

  /** Gives a line to fenced code or HTML, which nothing interrupts; whether the leaf took it. */
  function continueConcrete(cursor: Cursor): boolean {
    if (leaf?.kind === 'fence') {
      leaf.last = cursor.line
      const { width, end } = blanksAhead(cursor)
      const text = cursor.text.slice(end)
      const mark = width < TAB && text[0] === leaf.mark[0] ? /^(?:`+|~+)(?=[ \t]*$)/.exec(text)?.[0] : undefined
      if (mark && mark.length >= leaf.mark.length) {
        leaf.closed = true
        closeLeaf()
      }
      return true
    }
    if (leaf?.kind !== 'html') return false
    if (leaf.end === null && remaining(cursor) === '') return false
    leaf.last = cursor.line
    if (leaf.end?.test(cursor.text.slice(cursor.index))) closeLeaf()
    return true
  }

  function readLine(cursor: Cursor): void {
    const { matched, fresh } = matchItems(cursor)
    matchedItems = matched
    const all = matched === stack.length && !fresh
    if (all && continueConcrete(cursor)) return
    const interrupt = all && (leaf?.kind === 'paragraph' || leaf?.kind === 'indented')
    if (containers(cursor, fresh, interrupt, matched)) return
    const text = remaining(cursor)
    if (text === '') return blankLine()
    const unmatched = matchedItems < stack.length
    if (leaf?.kind === 'quote') {
      giveUp()
      return
    }
    if (leaf?.kind === 'paragraph') return continueParagraph(cursor, text, unmatched)
    if (unmatched) {
      if (blanksAhead(cursor).width >= TAB) giveUp()
      closeLeaf()
      closeItems(matchedItems)
    }
    if (leaf?.kind === 'indented') {
      if (blanksAhead(cursor).width >= TAB) {
        leaf.last = cursor.line
        return
      }
      closeLeaf()
    }
    if (leaf?.kind === 'table') return continueTable(cursor, text)
    startLeaf(cursor, false, false)
  }

  /** Opens the containers that a line starts; whether it is a line of a quote, which is read no further. */
  function containers(cursor: Cursor, fresh: boolean, interrupt: boolean, matched: number): boolean {
    let opened = fresh
    for (;;) {
      const { width, end } = blanksAhead(cursor)
      if (width >= TAB) return false
      if (cursor.text[end] === '>') {
        if (leaf?.kind === 'quote' && !opened && matchedItems === stack.length) leaf.last = cursor.line
        else {
          closeLeaf()
          if (!opened) closeItems(matched)
          leaf = { kind: 'quote', start: { line: cursor.line, column: end + 1 }, last: cursor.line }
        }
        return true
      }
      if (!mayBeginItem(cursor.text[end])) return false
      const before = stack.length
      if (!opened) {
        const probe = { ...cursor }
        if (!canOpen(probe, interrupt)) return false
        closeLeaf()
        closeItems(matched)
      }
      const size = opened ? before : stack.length
      if (!openItem(cursor, interrupt, null)) return false
      matchedItems = size + 1
      opened = true
    }
  }

  function canOpen(cursor: Cursor, interrupt: boolean): boolean {
    const opens = openItem(cursor, interrupt, null)
    if (opens) stack.pop()
    return opens
  }

  function blankLine(): void {
    if (leaf?.kind === 'indented') return
    closeLeaf()
  }

  /** What begins like a tag and starts no HTML that may end a paragraph. */
  const isTag = (text: string): boolean =>
    /^<\/?[A-Za-z]/.test(text) && !HTML_STARTS.some(([start]) => start.test(text))

  function continueParagraph(cursor: Cursor, text: string, lazy: boolean): void {
    const paragraph = leaf as Leaf
    const setext = !lazy && blanksAhead(cursor).width < TAB ? /^(?:=+|-+)(?=[ \t]*$)/.exec(text) : null
    if (setext) {
      const place = placeBetween(source, paragraph.start, cursor.line)
      const lines = contentLines(place, cursor.line - 1, source)
      leaf = null
      push({ type: 'heading', depth: text[0] === '=' ? 1 : 2, lines, place })
      return
    }
    if (lazy && (isTag(text) || ALMOST_DELIMITERS.test(bare(text)))) giveUp()
    if (!startLeaf(cursor, true, lazy)) paragraph.last = cursor.line
  }

  function continueTable(cursor: Cursor, text: string): void {
    if (/^[<>=|:]/.test(text) && !text.startsWith('|')) giveUp()
    const table = leaf as Leaf
    if (blanksAhead(cursor).width >= TAB || !isRow(text)) {
      closeLeaf()
      startLeaf(cursor, false, false)
    } else table.last = cursor.line
  }

  const isRow = (text: string): boolean =>
    !atxText({ text, line: 0, column: 1 }) && !isThematic(text) && !(/^[`~]/.test(text) && FENCE.test(text))

  function frontMatter(): void {
    if (!/^---[ \t]*$/.test(source[0]!)) return
    const close = source.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line))
    if (close < 0) return source.length > 1 ? giveUp() : undefined
    const lines = source.slice(1, close).map((line, at) => ({ text: line, line: at + 2, column: 1 }))
    root.push({ type: 'yaml', lines, place: placeBetween(source, { line: 1, column: 1 }, close + 1) })
    first = close + 1
  }

  if (from === 0) frontMatter()
  // Front matter that is not closed has a say in how remark reads the very last line.
  let at = unsure ? source.length : first
  for (; at < source.length && !unsure; at++) {
    const open = (leaf as Leaf | null)?.kind
    // The row of delimiters came with the head of its table.
    if (open === 'table' && at + 1 <= (leaf as unknown as Leaf).last) continue
    if ((open === undefined || open === 'indented') && isFresh(source, at)) {
      closeLeaf()
      closeItems(0)
      sure = { line: at, blocks: root.length }
    }
    readLine({ text: source[at]!, line: at + 1, index: 0, column: 0, rest: 0 })
  }
  if (unsure) return { blocks: root.slice(0, sure.blocks), doubt: { from: sure.line, at: Math.max(sure.line, at - 1) } }
  closeLeaf()
  closeItems(0)
  return { blocks: root, doubt: null }
}

const movedPlace = ({ start, end }: Place, lines: number): Place => ({
  start: { ...start, line: start.line + lines },
  end: { ...end, line: end.line + lines },
})

/** A block so many lines further down. */
function moved(block: Block, lines: number): Block {
  const place = movedPlace(block.place, lines)
  if (block.type === 'list') {
    const items = block.items.map((item) => ({
      place: movedPlace(item.place, lines),
      blocks: item.blocks.map((inner) => moved(inner, lines)),
    }))
    return { ...block, place, items }
  }
  if (block.type === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, place: movedPlace(cell.place, lines) })))
    return { ...block, place, rows }
  }
  if (!('lines' in block)) return { ...block, place }
  return { ...block, place, lines: block.lines.map((line) => ({ ...line, line: line.line + lines })) }
}

/** What stands below a part to see whether something in it is still open. */
const PROBE = 'end'

/** Reads lines with remark up to a fresh one that is outside of all that they begin; twice as many where there is none. */
function readDoubtful(source: readonly string[], { from, at }: NonNullable<Scan['doubt']>) {
  for (let least = at + 1; ;) {
    let end = least
    while (end < source.length && !isFresh(source, end)) end += 1
    const part = source.slice(from, end)
    const isLast = end >= source.length
    const blocks = readBlocks((isLast ? part : [...part, PROBE]).join('\n'))
    const probe = blocks.at(-1)
    if (isLast) return { blocks, end }
    if (probe?.type === 'paragraph' && probe.place.start.line === part.length + 1)
      return { blocks: blocks.slice(0, -1), end }
    least = from + 2 * part.length
  }
}

/**
 * The blocks of a text, as `readBlocks` gives them and, for nearly all texts, much sooner: remark reads only the parts that it
 * alone shall judge. Total; linear where it scans.
 */
export function scanBlocks(text: string): Block[] {
  const source = linesOf(text)
  const parts: Block[][] = []
  for (let from = 0; from < source.length;) {
    const { blocks, doubt } = scan(source, from)
    parts.push(blocks)
    if (!doubt) break
    const doubtful = readDoubtful(source, doubt)
    parts.push(doubtful.blocks.map((block) => moved(block, doubt.from)))
    from = doubtful.end
  }
  return parts.flat()
}
