import { dependenciesOf, idsInStatus, openBlockers } from '../core/blockers.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'blocked-while-waiting',
  summary: 'A packet that waits for a blocker is BLOCKED, not READY_FOR_DEV.',
  severity: 'critical',
  gate: 'blockers',
  source: 'Rubric §1 Pillar 4, Blocking Rules; §3 Gate 7',
  remedy:
    'Set `<id>` to BLOCKED in packet and board, as `countersign status <id> BLOCKED --reason … --eta …` does; it is ready when the blocker is VALIDATED in both',
  needs: ['packets', 'tree'],
  checkTree({ packets, tree: { board } }) {
    if (board && board.unreadable !== null) return []
    const dependencies = dependenciesOf({ packets, board })
    return idsInStatus(packets, board, ['READY_FOR_DEV']).flatMap((packet) =>
      openBlockers(dependencies, packet).map(({ id, reason, path, place }) => ({
        message: `Unexpected status \`READY_FOR_DEV\` while blocker \`${id}\` ${reason}, expected \`BLOCKED\``,
        path,
        place,
        packet,
        subject: id,
      })),
    )
  },
})
