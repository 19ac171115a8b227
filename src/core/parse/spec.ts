import { DEFAULT_CONFIG } from '../config.ts'
import { onLine, type Located, type Place } from '../place.ts'
import type { Spec, SpecFile, SpecHeading, SpecPointer } from '../spec.ts'
import type { Block, Line } from './block.ts'
import { plainText, withoutComments } from './inline.ts'
import { readBlocks } from './remark.ts'
import { documentProblem, splitLines } from './text.ts'

const FILE_NAME = /(?:[\w.-]|\\_)+/g
const LEADING_MARKS = /^_+/
/** How spec files are called; where `paths.specs` has other names, they still say `spec` and a version. */
const SPEC_NAMES: readonly ((name: string) => boolean)[] = [
  (name) => /master_spec_v/i.test(name),
  (name) => /spec/i.test(name) && /[_-]v[0-9]/i.test(name),
]

/** How many dots, dashes and underscores at the end of a name are punctuation. */
function trailingMarks(name: string): number {
  let end = name.length
  while (end > 0 && '._-'.includes(name[end - 1]!)) end -= 1
  return name.length - end
}

/** The first file name of a line that is called so: bare, in emphasis, backticks or a link, behind a folder, with escaped underscores. */
function specNamed({ text, line, column }: Line, isMeant: (name: string) => boolean): Located<string> | null {
  for (const match of text.matchAll(FILE_NAME)) {
    const start = LEADING_MARKS.exec(match[0])?.[0].length ?? 0
    const written = match[0].slice(start, match[0].length - trailingMarks(match[0].slice(start)))
    const value = written.replaceAll('\\_', '_')
    if (/\.md$/i.test(value) && isMeant(value))
      return { value, place: onLine(line, column + match.index + start, written.length) }
  }
  return null
}

/** The lines that can name a file; of a link definition the source line, since it has no text of its own. */
function linesOf(block: Block, source: readonly string[]): readonly Line[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return withoutComments(block.lines)
    case 'yaml':
      return block.lines
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap((inner) => linesOf(inner, source)))
    case 'table':
      return block.rows.flat().map(({ text, place }) => ({ text, ...place.start }))
    case 'definition':
      return [{ text: source[block.place.start.line - 1] ?? '', line: block.place.start.line, column: 1 }]
    default:
      return []
  }
}

/**
 * Reads `docs/SPEC_CURRENT.md`: the first name like `*Master_Spec_v*.md`, else the first of another spec with a version,
 * outside code blocks, comments and quotes, without its folder. Contract §1, rubric §1 Pillar 2. Never throws.
 */
export function parseSpecPointer(
  path: string,
  text: string,
  read: (text: string) => readonly Block[] = readBlocks,
): SpecPointer {
  const unreadable = documentProblem(text, DEFAULT_CONFIG.limits)
  if (unreadable !== null) return { path, unreadable, spec: null }
  const source = splitLines(text)
  const lines = read(text).flatMap((block) => linesOf(block, source))
  const named = SPEC_NAMES.flatMap((isMeant) => lines.flatMap((line) => specNamed(line, isMeant) ?? []))
  return { path, unreadable, spec: named[0] ?? null }
}

const SECTION = /^§*\s*([A-Z]?[0-9]+(?:\.[0-9]+)*)[.:)]*(?=\s|$)/

/** The number that a heading starts with: `§2.3.12.1 Storage` → `2.3.12.1`, `7. Roadmap` → `7`; null where it has none. */
const sectionOf = (title: string): string | null => SECTION.exec(title)?.[1] ?? null

interface RawHeading {
  readonly depth: number
  readonly title: string
  readonly place: Place
}

/** A fence or HTML block that is open: its container's indentation, and whether a line closes it. */
interface Opaque {
  readonly indent: number
  readonly isClosedBy: (text: string, indent: number) => boolean
}

const FENCE = /^(`{3,}|~{3,})(.*)$/
const MARKER = /^(?:[-+*]|[0-9]{1,9}[.)])(?=[ \t]|$)/
const RULE = /^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/
const ATX = /^#{1,6}(?=[ \t]|$)/
const UNDERLINE = /^(?:=+|-+)$/
const RAW_HTML = /^<(script|pre|style|textarea)(?=[\s>]|$)/i

/** The row below the header of a table. */
const isDelimiterRow = (text: string): boolean => /^[-|: \t]+$/.test(text) && text.includes('-') && /[|:]/.test(text)

/** How far the first character of a line is indented, in columns, and where it stands in the line. */
function indentation(line: string, from: number, column: number): { at: number; column: number } {
  let at = from
  let width = column
  for (; at < line.length; at++) {
    if (line[at] === ' ') width += 1
    else if (line[at] === '\t') width += 4 - (width % 4)
    else break
  }
  return { at, column: width }
}

/** What a line opens that hides the lines after it; null where it opens nothing. */
function opened(text: string, indent: number): Opaque | null {
  const fence = FENCE.exec(text)
  if (fence && !(text.startsWith('`') && fence[2]!.includes('`'))) {
    const mark = fence[1]!
    const isClosedBy = (line: string, at: number) =>
      at - indent < 4 && line.length >= mark.length && line === mark[0]!.repeat(line.length)
    return { indent, isClosedBy }
  }
  if (text.startsWith('<!--'))
    return text.includes('-->', 2) ? null : { indent, isClosedBy: (line) => line.includes('-->') }
  const tag = RAW_HTML.exec(text)?.[1]?.toLowerCase()
  if (tag === undefined || text.toLowerCase().includes(`</${tag}>`)) return null
  return { indent, isClosedBy: (line) => line.toLowerCase().includes(`</${tag}>`) }
}

/** The title of an ATX heading, its closing marks taken off; blanks around it may be left. */
function atxTitle(text: string): string {
  const title = text.replace(ATX, '')
  let end = title.length
  while (title[end - 1] === '#') end -= 1
  return title[end - 1] === ' ' || title[end - 1] === '\t' ? title.slice(0, end) : title
}

/** The first line after a YAML front matter, as an index. */
function afterFrontMatter(lines: readonly string[]): number {
  if (lines[0]!.trimEnd() !== '---') return 0
  return lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') + 1
}

interface Paragraph {
  readonly indent: number
  readonly start: Place['start']
  readonly lines: string[]
}

/** What the lines so far leave open: content columns of list items, a hiding block, a paragraph, a table. */
interface Scan {
  readonly headings: RawHeading[]
  readonly items: number[]
  opaque: Opaque | null
  paragraph: Paragraph | null
  inTable: boolean
}

/** Whether an open fence or HTML block hides this line. It ends with its closing line or with its list item. */
function isHidden(scan: Scan, text: string, column: number): boolean {
  if (!scan.opaque) return false
  const inside = column >= scan.opaque.indent
  if (!inside || scan.opaque.isClosedBy(text, column)) scan.opaque = null
  return inside
}

/** Steps over the list markers at a place of a line; each opens an item. */
function stepIntoItems(
  scan: Scan,
  source: string,
  from: { at: number; column: number },
): { at: number; column: number } {
  let { at, column } = from
  let indent = scan.items.at(-1) ?? 0
  if (RULE.test(source.slice(at))) return from
  for (;;) {
    const marker = column - indent < 4 ? MARKER.exec(source.slice(at)) : null
    if (!marker) return { at, column }
    const end = column + marker[0].length
    ;({ at, column } = indentation(source, at + marker[0].length, end))
    indent = column === end || column > end + 4 ? end + 1 : column
    scan.items.push(indent)
  }
}

function readLine(scan: Scan, source: string, line: number): void {
  const first = indentation(source, 0, 0)
  if (isHidden(scan, source.slice(first.at), first.column)) return
  while (scan.items.at(-1)! > first.column) scan.items.pop()
  const before = scan.paragraph
  const wasInTable = scan.inTable
  const end = { line, column: source.length + 1 }
  scan.paragraph = null
  scan.inTable = false

  const outer = scan.items.at(-1) ?? 0
  if (before?.indent === outer && first.column - outer < 4 && UNDERLINE.test(source.slice(first.at))) {
    const depth = source[first.at] === '=' ? 1 : 2
    scan.headings.push({ depth, title: before.lines.join(' '), place: { start: before.start, end } })
    return
  }
  const { at, column } = stepIntoItems(scan, source, first)
  const text = source.slice(at)
  const indent = scan.items.at(-1) ?? 0
  const continued = at === first.at ? before : null
  if (column - indent >= 4) {
    continued?.lines.push(text)
    scan.paragraph = continued
    return
  }
  scan.opaque = opened(text, indent)
  if (scan.opaque || text === '' || text.startsWith('<!--') || RULE.test(text)) return
  const start = { line, column: at + 1 }
  if (text.startsWith('>')) {
    // The line below may go on with the quoted paragraph; no underline outside the quote makes it a heading.
    scan.paragraph = { indent: -1, start, lines: [] }
    return
  }
  const marks = ATX.exec(text)
  if (marks) {
    scan.headings.push({ depth: marks[0].length, title: atxTitle(text), place: { start, end } })
    return
  }
  scan.inTable = wasInTable || (continued !== null && isDelimiterRow(text))
  if (scan.inTable) return
  continued?.lines.push(text)
  scan.paragraph = continued ?? { indent, start, lines: [text] }
}

/**
 * The ATX and setext headings of a text by one look at each line. Knows what hides lines (fences, comments, raw HTML,
 * indented code, quotes, tables) and the list items that end a fence; everything else is text. Linear.
 */
function headingsOf(lines: readonly string[]): RawHeading[] {
  const scan: Scan = { headings: [], items: [], opaque: null, paragraph: null, inTable: false }
  for (let index = afterFrontMatter(lines); index < lines.length; index++) {
    const source = lines[index]!.trimEnd()
    if (source !== '') readLine(scan, source, index + 1)
    else {
      scan.paragraph = null
      scan.inTable = false
    }
  }
  return scan.headings
}

/**
 * The headings of a spec with their numbers, and whether they are roadmap: under (or being) a heading that contains
 * "Roadmap", up to the next heading of the same or a higher rank. Not read with remark, since real specs have megabytes.
 * Contract §1. Linear; never throws.
 */
export function parseSpecHeadings(text: string): SpecHeading[] {
  let roadmapDepth = Infinity
  return headingsOf(splitLines(text.replace(/^\uFEFF/, ''))).map(({ depth, title: written, place }) => {
    const title = plainText(written)
    if (depth <= roadmapDepth) roadmapDepth = /roadmap/i.test(title) ? depth : Infinity
    return { section: sectionOf(title), title, depth, place, roadmap: roadmapDepth <= depth }
  })
}

const VERSION = /(?<![A-Za-z0-9])v([0-9]+(?:\.[0-9]+)*)/gi

/** `docs/Notebook_Master_Spec_v02.84.md` → `02.84`: the last version of the file name. */
const versionOf = (name: string): string | null => Array.from(name.matchAll(VERSION)).at(-1)?.[1] ?? null

/** The specs of a tree, each with the name and version that its path gives. */
export function specOf(
  pointer: SpecPointer | null,
  files: readonly { readonly path: string; readonly headings: readonly SpecHeading[] }[],
): Spec {
  const specFile = ({ path, headings }: (typeof files)[number]): SpecFile => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return { path, name, version: versionOf(name), headings }
  }
  return { pointer, files: files.map(specFile) }
}
