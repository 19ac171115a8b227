import type * as Mdast from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Place } from '../place.ts'
import type { Block, Cell, ListItem } from './block.ts'
import { codeLines, contentLines, headingLines, placeBetween } from './lines.ts'
import { splitLines } from './text.ts'

/** Inline content stays raw, and some inline constructs take quadratic time on hostile text: they are not looked for. */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
]

function blocksAndTables(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), { disable: { null: INLINE } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(blocksAndTables).freeze()

type Positioned = Mdast.Node

const placeOf = (node: Positioned, source: readonly string[]): Place =>
  placeBetween(source, node.position!.start, node.position!.end.line, node.position!.end.column)

const cell = (node: Mdast.TableCell, row: Place, source: readonly string[]): Cell => {
  const first = node.children[0]
  const last = node.children[node.children.length - 1]
  if (!first || !last) return { text: '', place: { start: row.start, end: row.start } }
  const { start } = first.position!
  const { end } = last.position!
  const raw = (source[start.line - 1] ?? '').slice(start.column - 1, end.column - 1)
  return {
    text: raw.replaceAll('\\|', '|'),
    place: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
  }
}

/** An item ends where its last block does; one without blocks is its marker. */
function listItem(node: Mdast.ListItem, source: readonly string[]): ListItem {
  const { start } = node.position!
  const inside = blocks(node, source)
  const last = inside[inside.length - 1]
  const marker = placeBetween(source, start, start.line)
  return { place: last ? { start: marker.start, end: last.place.end } : marker, blocks: inside }
}

function block(node: Mdast.RootContent, source: readonly string[]): Block[] {
  const place = placeOf(node, source)
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth, lines: headingLines(place, source), place }]
    case 'paragraph':
      return [{ type: 'paragraph', lines: contentLines(place, place.end.line, source), place }]
    case 'list': {
      const items = node.children.map((item) => listItem(item, source))
      const end = items[items.length - 1]!.place.end
      return [{ type: 'list', items, place: { start: place.start, end } }]
    }
    case 'code': {
      const count = node.value === '' ? 0 : splitLines(node.value).length
      const opening = (source[place.start.line - 1] ?? '').slice(place.start.column - 1)
      // Indented code starts with its indentation, a fence with its marks.
      const fenced = /^[`~]/.test(opening)
      const first = place.start.line + (fenced ? 1 : 0)
      const lines = codeLines(first, first + count - 1, source)
      const info = fenced ? opening.replace(/^(?:`+|~+)/, '').trim() : ''
      return [{ type: 'code', fenced, info, lines, place }]
    }
    case 'table': {
      const rows = node.children.map((row) => row.children.map((data) => cell(data, placeOf(row, source), source)))
      return [{ type: 'table', rows, place }]
    }
    case 'yaml': {
      const lines = source.slice(place.start.line, place.end.line - 1)
      return [
        { type: 'yaml', lines: lines.map((text, at) => ({ text, line: place.start.line + 1 + at, column: 1 })), place },
      ]
    }
    case 'html':
    case 'definition':
      return [{ type: node.type, place }]
    case 'blockquote':
      return [{ type: 'quote', place }]
    case 'thematicBreak':
      return [{ type: 'break', place }]
    default:
      return []
  }
}

const blocks = (parent: { readonly children: readonly Mdast.RootContent[] }, source: readonly string[]): Block[] =>
  parent.children.flatMap((node) => block(node, source))

/**
 * The blocks of a Markdown text as remark reads it (CommonMark, GFM tables, YAML front matter): the reader of record.
 * Total on any text; slow and deeply recursive on deep nesting, so ask `documentProblem` first.
 */
export function readBlocks(text: string): Block[] {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD')
  // Remark takes off a BOM of its own: only the first is one.
  const root = processor.parse(`\uFEFF${clean}`)
  return blocks(root, splitLines(clean))
}
