import { append, flatMapChanged, withBlocks, type Block, type Line, type ListItem } from './block.ts'
import { fieldNamed, STRONG } from './fields.ts'
import { keyLine } from './inline.ts'

/** Whether a line is `KEY: value` and stands no further in than an item: people mean it to come after the list. */
function isOutside(line: Line, item: ListItem): boolean {
  if (line.column > item.place.start.column) return false
  const key = keyLine(line)
  return key !== null && (fieldNamed(key.key) !== null || STRONG.test(key.label))
}

type Paragraph = Extract<Block, { type: 'paragraph' }>

function paragraphOf(lines: readonly Line[]): Paragraph {
  const [first, last] = [lines[0]!, lines[lines.length - 1]!]
  const end = { line: last.line, column: last.column + last.text.length }
  return { type: 'paragraph', lines, place: { start: { line: first.line, column: first.column }, end } }
}

/** A paragraph of an item up to the line that is meant to stand outside, and from it on; null where it stays whole. */
function splitParagraph(block: Block, item: ListItem): Block[] | null {
  if (block.type !== 'paragraph') return null
  const at = block.lines.findIndex((line, index) => index > 0 && isOutside(line, item))
  return at < 0 ? null : [paragraphOf(block.lines.slice(0, at)), paragraphOf(block.lines.slice(at))]
}

/** An item without the blocks that are meant to come after it, and these; the item itself where it stays what it is. */
function splitItem(item: ListItem): { readonly item: ListItem; readonly after: readonly Block[] } {
  const blocks = flatMapChanged(withoutLazyKeys(item.blocks), (block) => splitParagraph(block, item))
  const at = blocks.findIndex(
    (block, index) => index > 0 && block.type === 'paragraph' && isOutside(block.lines[0]!, item),
  )
  if (at < 0) return { item: withBlocks(item, blocks), after: [] }
  const own = blocks.slice(0, at)
  return { item: { place: { ...item.place, end: own[at - 1]!.place.end }, blocks: own }, after: blocks.slice(at) }
}

/** The lists that a list falls into, with what is meant to stand between them; null where it stays what it is. */
function splitList(block: Block): Block[] | null {
  if (block.type !== 'list') return null
  const splits = block.items.map(splitItem)
  if (splits.every(({ item }, index) => item === block.items[index])) return null
  const parts: Block[] = []
  let items: ListItem[] = []
  const close = () => {
    const [first, last] = [items[0], items[items.length - 1]]
    if (first && last) parts.push({ ...block, items, place: { start: first.place.start, end: last.place.end } })
    items = []
  }
  for (const { item, after } of splits) {
    items.push(item)
    if (after.length === 0) continue
    close()
    append(parts, after)
  }
  close()
  return parts
}

/**
 * The blocks with `KEY: value` lines out of the list items that they only go on with because no blank line stands before
 * them (CommonMark's lazy lines): each starts a paragraph between two lists. The blocks themselves where there are none.
 * Linear in the size of the blocks.
 */
export const withoutLazyKeys = (blocks: readonly Block[]): readonly Block[] => flatMapChanged(blocks, splitList)
