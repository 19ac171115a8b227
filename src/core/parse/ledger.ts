import { letterPattern } from '../letters.ts'
import { leadingDay } from '../day.ts'
import type { Ledger, LedgerRow, Waiver } from '../ledger.ts'
import type { Place } from '../place.ts'
import { readSignature } from '../signature.ts'
import type { Block, Cell } from './block.ts'
import { packetIds } from './ids.ts'
import { plainText, withoutComments } from './inline.ts'
import { readBlocks } from './remark.ts'
import { documentProblem } from './text.ts'

type Table = Extract<Block, { type: 'table' }>

const columnName = (cell: Cell): string => plainText(cell.text).toLowerCase().replace(/\s+/g, ' ')

/** The names of the columns; one that comes again is told apart by its number, so that no cell hides another. */
function columnNames(header: readonly Cell[]): string[] {
  const seen = new Map<string, number>()
  return header.map(columnName).map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} ${count}`
  })
}

const WAIVER = letterPattern(
  String.raw`(?<![\p{L}\p{N}-])waiver:\s*([a-z][a-z0-9-]*)\s+(WP-[A-Za-z0-9._-]+|\*)(?=\s|[.,;)]|$)(.*)`,
  'isu',
)
const UNTIL = /^[\s,;(]*until:?\s+(.*)/isu

/** The waiver that a cell grants. One whose end is no date grants nothing, lest it hold for ever. */
function waiverIn(text: string): Waiver | null {
  const plain = text.replace(/`|\*\*|\\(?=\*)/g, '')
  const match = WAIVER(plain).exec(plain)
  if (!match) return null
  const [, rule, target, rest] = match
  const packet = target === '*' ? '*' : packetIds(target!)[0]?.id
  if (packet === undefined) return null
  const named = { rule: rule!.toLowerCase(), packet }
  if (!/\buntil\b/i.test(rest!)) return { ...named, until: null }
  const until = leadingDay(UNTIL.exec(rest!)?.[1] ?? '')
  return until === null ? null : { ...named, until }
}

/** From the first cell to the last; a row without cells stands where its table stands. */
const rowPlace = (row: readonly Cell[], table: Table): Place => {
  const [first, last] = [row[0], row.at(-1)]
  return first && last ? { start: first.place.start, end: last.place.end } : table.place
}

/** The text of a cell that a reader of the page sees: comments left out. */
const shownText = (cell: Cell | undefined): string =>
  cell ? withoutComments([{ text: cell.text, ...cell.place.start }])[0]!.text : ''

function rowsOf(table: Table): LedgerRow[] {
  const [header = [], ...rows] = table.rows
  const names = columnNames(header)
  const signatureColumn = names.indexOf('signature')
  if (signatureColumn < 0) return []
  return rows.map((row) => {
    const cells = Object.fromEntries(names.map((name, at) => [name, row[at]?.text ?? '']))
    const texts = names.map((_, at) => shownText(row[at]))
    const place = rowPlace(row, table)
    const signature = plainText(texts[signatureColumn]!)
    return {
      place,
      cells,
      signature: { value: signature, place: row[signatureColumn]?.place ?? place },
      reading: readSignature(signature),
      packets: [...new Set(texts.flatMap((text) => packetIds(text).map(({ id }) => id)))],
      waiver: texts.map(waiverIn).find((waiver) => waiver !== null) ?? null,
      seal: plainText(texts[names.indexOf('seal')] ?? '') || null,
    }
  })
}

const tablesOf = (block: Block): Table[] => {
  if (block.type === 'table') return [block]
  return block.type === 'list' ? block.items.flatMap((item) => item.blocks.flatMap(tablesOf)) : []
}

/**
 * Reads `docs/SIGNATURE_AUDIT.md`: the rows of every table with a `Signature` column, in order. What stands in code,
 * comments or quotes is no row. Contract §1, rubric §1 Pillar 2. Linear; never throws.
 */
export function parseLedger(
  path: string,
  text: string,
  options: { readonly limits: { readonly bytes: number; readonly depth: number } },
  read: (text: string) => readonly Block[] = readBlocks,
): Ledger {
  const unreadable = documentProblem(text, options.limits)
  if (unreadable !== null) return { path, unreadable, hasTable: false, rows: [] }
  const tables = read(text).flatMap(tablesOf)
  const hasTable = tables.some((table) => table.rows[0]?.some((cell) => columnName(cell) === 'signature'))
  return { path, unreadable, hasTable, rows: tables.flatMap(rowsOf) }
}
