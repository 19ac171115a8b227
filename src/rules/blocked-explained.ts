import { idsInStatus } from '../core/blockers.ts'
import { entriesOf } from '../core/board.ts'
import { isPlaceholder } from '../core/placeholder.ts'
import type { Located } from '../core/place.ts'
import { defineRule } from '../core/rule.ts'

const NOTHING = /^(?:n\/?a|none|unknown|unclear|-+)?$/i

const says = (value: Located<string> | null): boolean =>
  value !== null && !NOTHING.test(value.value) && !isPlaceholder(value.value)

export default defineRule({
  id: 'blocked-explained',
  summary: 'What is BLOCKED says why and until when, on the board or in its packet.',
  severity: 'medium',
  gate: 'board',
  source: 'Rubric §1 Pillar 3; §2 For TASK_BOARD Maintenance',
  remedy:
    'Write `Reason:` and `ETA:` below the entry of `<id>` on the board, or BLOCKED_REASON and ETA into its packet',
  needs: ['packets', 'board'],
  checkTree({ packets, board }) {
    const listed = board.entries.filter((entry) => entry.status === 'BLOCKED').map((entry) => entry.id)
    return [...new Set([...listed, ...idsInStatus(packets, board, ['BLOCKED'])])].flatMap((id) => {
      const entries = entriesOf(board, id)
      const files = packets.withId(id)
      const missing = [
        ...([...entries.map((entry) => entry.reason), ...files.map((file) => file.blockedReason)].some(says)
          ? []
          : ['reason']),
        ...([...entries.map((entry) => entry.eta), ...files.map((file) => file.eta)].some(says) ? [] : ['ETA']),
      ]
      const where = entries[0]
        ? { path: board.path, place: entries[0].place }
        : { path: files[0]!.path, place: files[0]!.status!.place }
      return missing.map((what) => ({
        message: `Missing ${what} of blocked \`${id}\`, expected why it waits and until when`,
        ...where,
        packet: id,
        subject: what,
      }))
    })
  },
})
