import type { LedgerRow } from '../core/ledger.ts'
import { linesOf, survive, survivors } from '../core/lines.ts'
import { plainText, restoreCommand } from '../core/locked.ts'
import { parseLedger } from '../core/parse/ledger.ts'
import { topOfFile, type Place } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'
import { signatureKey } from '../core/signature.ts'

const MOST = 20

const columnThatDiffers = (before: LedgerRow, after: LedgerRow): string | undefined =>
  Object.keys(before.cells).find((column) => before.cells[column] !== (after.cells[column] ?? ''))

const isSameRow = (before: LedgerRow, after: LedgerRow): boolean => columnThatDiffers(before, after) === undefined

const nameOf = (row: LedgerRow): string => quoted(row.signature.value)

type Told = Pick<Problem, 'message' | 'place'>

/** What became of one row: null where it stands unchanged. `after` is the row that has its signature now. */
function fateOf(row: LedgerRow, after: LedgerRow | undefined, near: Place): Told | null {
  if (!after) return { message: `Missing row of ${nameOf(row)}, expected every row to stay`, place: near }
  const column = columnThatDiffers(row, after)
  if (column === undefined) return null
  const [is, was] = [after.cells[column] ?? '', row.cells[column]!]
  const message = `Unexpected ${quoted(is)} under ${quoted(column)} in the row of ${nameOf(row)}, expected ${quoted(was)} as before`
  return { message, place: after.place }
}

/** The rows of before that are gone, changed or out of order. */
function rowProblems(before: readonly LedgerRow[], after: readonly LedgerRow[]): Told[] {
  if (survivors(before, after, isSameRow)) return []
  const bySignature = new Map<string, LedgerRow[]>()
  for (const row of after) {
    const key = signatureKey(row.signature.value)
    const same = bySignature.get(key)
    if (same) same.push(row)
    else bySignature.set(key, [row])
  }
  const used = new Map<string, number>()
  let near = after[0]?.place ?? topOfFile
  const told = before.flatMap((row) => {
    const key = signatureKey(row.signature.value)
    const index = used.get(key) ?? 0
    used.set(key, index + 1)
    const now = bySignature.get(key)?.[index]
    const problem = fateOf(row, now, near)
    near = now?.place ?? near
    return problem ?? []
  })
  if (told.length > 0) return told
  return [{ message: 'Unexpected new order of the rows, expected the rows of before in their order', place: topOfFile }]
}

export default defineRule({
  id: 'ledger-insert-only',
  summary: 'The signature ledger only grows: every row of before stays, in order and unchanged.',
  severity: 'critical',
  gate: 'signature',
  source: 'Rubric §1 Pillar 5; §4 item 7; §8 SIGNATURE_AUDIT complete',
  remedy: 'Put the ledger back and add new rows only',
  needs: ['base', 'change'],
  checkChange({ base, change, config }) {
    const path = config.paths.ledger
    const file = change.files.find((other) => other.path === path)
    if (!file) return []
    const { before, after } = file
    const binding = base.files.get(path)
    const [earlier, now] = [plainText(before), plainText(after)]
    if (earlier === null || (binding?.oid === after?.oid && binding?.mode === after?.mode)) return []
    const remedy = `Put the ledger back: ${restoreCommand(path, base, change)}; then add new rows only, with a note there on what was wrong`
    const tell = ({ message, place = topOfFile }: Told): Problem => ({ message, place, path, packet: null, remedy })
    if (!after) return [tell({ message: `Missing ${quoted(path)}, expected the ledger to stay` })]
    if (now === null)
      return [tell({ message: `Unexpected mode ${quoted(after.mode)} of ${quoted(path)}, expected a plain file` })]
    const [old, current] = [parseLedger(path, earlier, config), parseLedger(path, now, config)]
    if (current.unreadable !== null && old.unreadable === null)
      return [tell({ message: `Unexpected ledger of ${current.unreadable}, expected one that can be parsed` })]
    if (old.unreadable === null) return rowProblems(old.rows, current.rows).slice(0, MOST).map(tell)
    if (survive(linesOf(earlier), linesOf(now))) return []
    return [tell({ message: 'Unexpected change to a ledger that cannot be parsed, expected every line of it to stay' })]
  },
})
