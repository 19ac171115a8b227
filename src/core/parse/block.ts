import type { Place } from '../place.ts'

/** One source line of inline content, its container prefixes taken off; `column` is where `text` starts. */
export interface Line {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A cell of a table row, trimmed. */
export interface Cell {
  readonly text: string
  readonly place: Place
}

export interface ListItem {
  readonly place: Place
  readonly blocks: readonly Block[]
}

/**
 * The block structure of a Markdown text (CommonMark, GFM tables, YAML front matter). Inline content stays raw, so that
 * every reader of blocks gives the same fields. What stands in code, HTML or a quote is kept apart and never read as a field.
 */
export type Block =
  | { readonly type: 'heading'; readonly depth: number; readonly lines: readonly Line[]; readonly place: Place }
  | { readonly type: 'paragraph'; readonly lines: readonly Line[]; readonly place: Place }
  | { readonly type: 'list'; readonly items: readonly ListItem[]; readonly place: Place }
  | {
      readonly type: 'code'
      readonly fenced: boolean
      readonly info: string
      readonly lines: readonly Line[]
      readonly place: Place
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly place: Place }
  | { readonly type: 'yaml'; readonly lines: readonly Line[]; readonly place: Place }
  | { readonly type: 'html' | 'quote' | 'break' | 'definition'; readonly place: Place }

/** Items as a list; nothing where there are none. */
export function listOf(items: readonly ListItem[]): Block[] {
  const first = items[0]
  if (!first) return []
  const place = { start: first.place.start, end: items[items.length - 1]!.place.end }
  return [{ type: 'list', items, place }]
}

/** An item with other blocks; the item itself where they are its own. */
export const withBlocks = (item: ListItem, blocks: readonly Block[]): ListItem =>
  blocks === item.blocks ? item : { ...item, blocks }

/** Maps a list, and gives the list itself where every entry stays what it is: most texts have nothing to clean. */
export function mapChanged<T>(list: readonly T[], change: (entry: T, index: number) => T): readonly T[] {
  let changed: T[] | null = null
  for (let index = 0; index < list.length; index++) {
    const entry = change(list[index]!, index)
    if (entry !== list[index]) changed ??= list.slice(0, index)
    changed?.push(entry)
  }
  return changed ?? list
}

/** Puts others in place of entries, none where `change` gives null, and gives the list itself where all of them stay. */
export function flatMapChanged<T>(list: readonly T[], change: (entry: T) => readonly T[] | null): readonly T[] {
  const changes = list.map(change)
  return changes.every((parts) => parts === null) ? list : list.flatMap((entry, index) => changes[index] ?? [entry])
}

/** Appends items to a list: as arguments of one call, a hundred thousand of them are more than the stack holds. */
export function append<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
