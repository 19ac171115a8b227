import { dependenciesOf, idsInStatus, openBlockers } from '../core/blockers.ts'
import { entriesOf } from '../core/board.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'blocked-needs-blocker',
  summary: 'A packet is BLOCKED only while a blocker is open or a reason is given.',
  severity: 'medium',
  gate: 'blockers',
  source: 'Rubric §2 For Dependency Tracking (BLOCKED used correctly); §1 Pillar 3',
  remedy: 'Set `<id>` to READY_FOR_DEV in packet and board, or write down what it still waits for',
  needs: ['packets', 'tree'],
  checkTree({ packets, tree: { board } }) {
    if (board && board.unreadable !== null) return []
    const dependencies = dependenciesOf({ packets, board })
    return idsInStatus(packets, board, ['BLOCKED'])
      .filter((id) => {
        const reasons = [
          ...packets.withId(id).map((packet) => packet.blockedReason),
          ...entriesOf(board, id).map((entry) => entry.reason),
        ]
        return openBlockers(dependencies, id).length === 0 && reasons.every((reason) => !reason?.value)
      })
      .map((id) => {
        const packet = packets.withId(id)[0]!
        return {
          message: 'Unexpected status `BLOCKED` with no open blocker and no reason, expected `READY_FOR_DEV`',
          path: packet.path,
          ...(packet.status ? { place: packet.status.place } : {}),
          packet: id,
        }
      })
  },
})
