import { listOf, type Block, type Line, type ListItem } from './block.ts'
import { sliced, trimmed, unquoted } from './inline.ts'
import { splitAt } from './values.ts'

type Yaml = Extract<Block, { type: 'yaml' }>

interface Node {
  readonly indent: number
  readonly head: Line
  readonly children: Node[]
}

const indentOf = (line: Line): number => line.text.length - line.text.trimStart().length

const isNothing = (line: Line): boolean => /^\s*(?:#|$)/.test(line.text)

/** Lines as a tree by their indentation; `- x` stands below a key of the same indentation. */
function treeOf(lines: readonly Line[]): Node[] {
  const root = { indent: -1, children: [] as Node[] }
  const open: Pick<Node, 'indent' | 'children'>[] = [root]
  for (const line of lines) {
    if (isNothing(line)) continue
    const isEntry = /^\s*-(?:\s|$)/.test(line.text)
    const indent = indentOf(line) + (isEntry ? 0.5 : 0)
    while (open[open.length - 1]!.indent >= indent) open.pop()
    const node = { indent, head: trimmed(line), children: [] }
    open[open.length - 1]!.children.push(node)
    open.push(node)
  }
  return root.children
}

/** `key:` at the start of a line: how long it is, blanks after it included. */
function keyLength(text: string): number {
  const colon = text.slice(0, 100).indexOf(':')
  if (colon < 1 || /^[[{#]/.test(text)) return 0
  const blanks = /^\s+|^$/.exec(text.slice(colon + 1))
  return blanks ? colon + 1 + blanks[0].length : 0
}

const keyText = (text: string): string => text.slice(0, text.indexOf(':')).replace(/["']/g, '').trim()

/** A scalar without its quotes, and without the escapes that they ask for. */
const scalarText = (text: string): string => {
  const inner = unquoted(text)
  if (inner === text) return text
  return text.startsWith('"') ? inner.replace(/\\(["\\/])/g, '$1') : inner.replaceAll("''", "'")
}

/** A trailing YAML comment is none of the value. */
const withoutRemark = (text: string): string => {
  const inQuotes = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text)?.[0].length ?? 0
  return text.startsWith('[') ? text : text.slice(0, inQuotes) + text.slice(inQuotes).replace(/\s#.*/s, '')
}

const paragraph = (lines: readonly Line[]): Block => {
  const last = lines[lines.length - 1]!
  const place = {
    start: { line: lines[0]!.line, column: lines[0]!.column },
    end: { line: last.line, column: last.column + last.text.length },
  }
  return { type: 'paragraph', lines, place }
}

const allLines = (nodes: readonly Node[]): Line[] => nodes.flatMap((node) => [node.head, ...allLines(node.children)])

const plainItem = (line: Line): ListItem => itemOf(line, [])

function itemOf(head: Line, rest: readonly Block[]): ListItem {
  const first = paragraph([head])
  const end = rest[rest.length - 1]?.place.end ?? first.place.end
  return { place: { start: first.place.start, end }, blocks: head.text === '' ? rest : [first, ...rest] }
}

/** `[a, b]` as items. */
function flowItems(value: Line): ListItem[] {
  const parts = splitAt(sliced(value, 1, value.text.length - 1), ',')
  return parts.map((part) => plainItem({ ...part, text: scalarText(part.text) }))
}

function item(node: Node): ListItem {
  const entry = /^-\s*/.exec(node.head.text)?.[0].length ?? 0
  const head = sliced(node.head, entry)
  const key = keyLength(head.text)
  const value = sliced(head, key)
  const below = listOf(node.children.map(item))
  if (key > 0 && /^[|>][+-]?[0-9]?$/.test(value.text)) {
    const lines = allLines(node.children)
    const text = lines.length === 0 ? null : paragraph(lines)
    const code =
      text && value.text.startsWith('|') ? [{ ...text, type: 'code', fenced: true, info: '', lines } as Block] : null
    return itemOf({ ...head, text: `${keyText(head.text)}:` }, code ?? (text ? [text] : []))
  }
  if (key > 0 && value.text.startsWith('[') && value.text.endsWith(']'))
    return itemOf({ ...head, text: `${keyText(head.text)}:` }, listOf(flowItems(value)))
  const said = scalarText(withoutRemark(value.text).trim())
  // The quotes of a key go, and with them its column would shift: pad, so that the value's place stays true.
  const label = head.text.slice(0, key).replace(/["']/g, ' ').trimStart()
  return itemOf({ ...head, text: key > 0 ? `${label}${said}`.trim() : said }, below)
}

/** Front matter as a list of `KEY: value` items, so that it is read as fields are read everywhere. Total and linear. */
export function yamlBlock(block: Yaml): Block {
  const [list] = listOf(treeOf(block.lines).map(item))
  return list ?? { type: 'break', place: block.place }
}
