import type { Config } from '../config.ts'
import type { Ledger } from '../ledger.ts'
import type { Block, Cell } from '../parse/block.ts'
import { plainText } from '../parse/inline.ts'
import { parseLedger } from '../parse/ledger.ts'
import { readBlocks } from '../parse/remark.ts'
import { readSignature, signatureKey } from '../signature.ts'
import { insertedLines, onOneLine, sourceLines, spliced, type Splice } from './text.ts'

/** What a new row says. */
export interface NewRow {
  readonly signature: string
  readonly usedBy: string
  readonly purpose: string
  /** As in `v01.02`; null where no spec is in force. */
  readonly specVersion: string | null
  readonly notes: string
  readonly seal: string
}

type Table = Extract<Block, { type: 'table' }>

const COLUMNS = ['Signature', 'Used By', 'Date/Time', 'Purpose', 'Master Spec Version', 'Notes', 'Seal']

const columnName = (cell: Cell): string => plainText(cell.text).toLowerCase().replace(/\s+/g, ' ')

const tablesOf = (block: Block): Table[] => {
  if (block.type === 'table') return [block]
  return block.type === 'list' ? block.items.flatMap((item) => item.blocks.flatMap(tablesOf)) : []
}

const isLedgerTable = (table: Table): boolean => table.rows[0]!.some((cell) => columnName(cell) === 'signature')

/** The time that a signature carries, as people write it: `2026-03-05 10:00`. */
function timeOf(signature: string): string {
  const reading = readSignature(signature)
  return reading.kind === 'signed' ? reading.date.slice(0, 16).replace('T', ' ') : ''
}

function cellFor(name: string, row: NewRow): string {
  if (name === 'signature') return row.signature
  if (name === 'seal') return row.seal
  if (/\bused by\b|\bwho\b/.test(name)) return row.usedBy
  if (/\b(?:date|time)\b/.test(name)) return timeOf(row.signature)
  if (/\bpurpose\b/.test(name)) return row.purpose
  if (/\bspec\b/.test(name)) return row.specVersion ?? ''
  return /\bnotes?\b/.test(name) ? row.notes : ''
}

const rowLine = (prefix: string, cells: readonly string[]): string =>
  `${prefix}| ${cells.map((cell) => onOneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('|  |', '| |')

const withCell = (line: string, cell: string): string => {
  const trimmed = line.trimEnd()
  return /(?<!\\)\|$/.test(trimmed) ? `${trimmed} ${cell} |` : `${trimmed} | ${cell}`
}

const whole = (lines: readonly string[], line: number, text: string): Splice => ({
  start: { line, column: 1 },
  end: { line, column: lines[line - 1]!.length + 1 },
  text,
})

/** The time of the first and the last signed row, whichever there are. */
function timesOf(table: Table): readonly string[] {
  const at = table.rows[0]!.findIndex((cell) => columnName(cell) === 'signature')
  return table.rows.slice(1).flatMap((row) => {
    const cell = row[at]
    const reading = cell && readSignature(plainText(cell.text))
    return reading?.kind === 'signed' ? [reading.date] : []
  })
}

/** Whether new rows stand at the top: where the first dated row is newer than the last. */
function growsAtTop(table: Table): boolean {
  const times = timesOf(table)
  return times[0]! > times.at(-1)!
}

const newest = (table: Table): string => timesOf(table).toSorted().at(-1) ?? ''

function rowSplices(text: string, table: Table, row: NewRow): Splice[] {
  const lines = sourceLines(text)
  const header = table.place.start.line
  const prefix = /^\s*/.exec(lines[header - 1]!)![0]
  const names = table.rows[0]!.map(columnName)
  const hasSeal = names.includes('seal')
  const columns = hasSeal
    ? []
    : [
        whole(lines, header, withCell(lines[header - 1]!, 'Seal')),
        whole(lines, header + 1, withCell(lines[header]!, '---')),
      ]
  const cells = [...names, ...(hasSeal ? [] : ['seal'])].map((name) => cellFor(name, row))
  const before = growsAtTop(table) ? header + 2 : table.place.end.line + 1
  return [...columns, insertedLines(before, [rowLine(prefix, cells)])]
}

const newTable = (row: NewRow): string[] => [
  rowLine('', COLUMNS),
  rowLine(
    '',
    COLUMNS.map(() => '---'),
  ),
  rowLine(
    '',
    COLUMNS.map((name) => cellFor(name.toLowerCase(), row)),
  ),
]

/** Whether every row of before is there in order, its cells as they were, and the new one with its seal. */
function isGrown(before: Ledger, after: Ledger, row: NewRow): boolean {
  const key = signatureKey(row.signature)
  const isNew = ({ signature, seal }: Ledger['rows'][number]) =>
    signatureKey(signature.value) === key && seal === row.seal
  const others = after.rows.filter((other) => !isNew(other))
  const kept = before.rows.map(({ cells }, index) => ({ ...others[index]?.cells, ...cells }))
  return (
    after.rows.length === others.length + 1 && JSON.stringify(kept) === JSON.stringify(others.map(({ cells }) => cells))
  )
}

/**
 * The ledger with one more row, at the end where it grows, with a Seal column; a new ledger where there is none. Rows that
 * are there stay byte for byte. Rubric §1 Pillar 2. Throws an Error where the row cannot be added safely.
 */
export function withRow(path: string, text: string | null, row: NewRow, config: Config): string {
  if (text === null) return ['# Signature ledger', '', ...newTable(row), ''].join('\n')
  const before = parseLedger(path, text, config)
  if (before.unreadable !== null) throw new Error(`\`${path}\` cannot be edited: ${before.unreadable}`)
  const tables = readBlocks(text).flatMap(tablesOf).filter(isLedgerTable)
  const table = tables.reduce<Table | undefined>(
    (found, other) => (found && newest(found) >= newest(other) ? found : other),
    undefined,
  )
  const behind = sourceLines(text).length + 1
  const after = spliced(text, table ? rowSplices(text, table, row) : [insertedLines(behind, ['', ...newTable(row)])])
  if (!isGrown(before, parseLedger(path, after, config), row))
    throw new Error(`\`${path}\` cannot be edited: its table has no room for a new row. Nothing was written`)
  return after
}
