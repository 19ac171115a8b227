import { boardEntry, idsOn } from '../core/board.ts'
import type { Status } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

/** Work that has no packet yet, or none any more. */
const WITHOUT_PACKET: readonly Status[] = ['GAP', 'STUB', 'SUPERSEDED']

export default defineRule({
  id: 'board-entry-has-packet',
  summary: 'Every entry of the task board has a packet, unless it is a GAP, a STUB or SUPERSEDED.',
  severity: 'high',
  gate: 'board',
  source: 'Rubric §2 For TASK_BOARD Maintenance',
  remedy: 'Write the packet `<id>`, correct the id on the board, or mark the entry GAP until there is a packet',
  needs: ['packets', 'board'],
  checkTree({ packets, board }) {
    return idsOn(board)
      .filter((id) => packets.withId(id).length === 0)
      .flatMap((id) => {
        const entry = boardEntry(board, id)!
        if (WITHOUT_PACKET.includes(entry.status)) return []
        const message = `Unexpected entry \`${id}\` without a packet, expected a packet with this id`
        return [{ message, path: board.path, place: entry.place, packet: id }]
      })
  },
})
