import type { Status } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

/** Which statuses each symbol stands for, and its name in words. DRAFT and STUB are gaps that somebody began to fill. */
const SYMBOLS: ReadonlyMap<string, { name: string; statuses: readonly Status[] }> = new Map([
  ['🔴', { name: 'red', statuses: ['READY_FOR_DEV'] }],
  ['🟠', { name: 'orange', statuses: ['IN_PROGRESS'] }],
  ['🟡', { name: 'yellow', statuses: ['BLOCKED', 'GAP', 'STUB', 'DRAFT'] }],
  ['✅', { name: 'check mark', statuses: ['DONE', 'VALIDATED'] }],
])

const expectedFor = (status: Status): string =>
  [...SYMBOLS.values()].find(({ statuses }) => statuses.includes(status))?.name ?? 'none'

export default defineRule({
  id: 'board-symbol-matches',
  summary: 'A status symbol on the board, where there is one, is the symbol of the status beside it.',
  severity: 'medium',
  gate: 'board',
  source: 'Rubric §1 Pillar 3, Status Values Reference; §2 For TASK_BOARD Maintenance',
  remedy: 'Give the entry of `<id>` the symbol of its status, or none',
  needs: ['board'],
  checkTree({ board }) {
    return board.entries.flatMap(({ id, status, symbols, place }) => {
      if (status === 'UNKNOWN') return []
      const wrong = symbols.map((symbol) => SYMBOLS.get(symbol)!).find(({ statuses }) => !statuses.includes(status))
      if (!wrong) return []
      const message = `Unexpected symbol (${wrong.name}) of \`${id}\` with status \`${status}\`, expected ${expectedFor(status)}`
      return [{ message, path: board.path, place, packet: id }]
    })
  },
})
