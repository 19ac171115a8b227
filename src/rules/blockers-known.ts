import { dependenciesOf } from '../core/blockers.ts'
import { packetId } from '../core/packet.ts'
import { itemsOf, type Located } from '../core/place.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'blockers-known',
  summary: 'Every id in BLOCKED_BY, BLOCKS and the blockers of the board is a packet or an entry of the board.',
  severity: 'high',
  gate: 'blockers',
  source: 'Rubric §2 For Dependency Tracking; §2 For TASK_BOARD Maintenance (no orphaned blockers)',
  remedy: 'Write the id of the packet in full, or put what it waits for on the board as a GAP',
  needs: ['packets', 'tree'],
  checkTree({ packets, tree: { board } }) {
    if (board && board.unreadable !== null) return []
    const { knows } = dependenciesOf({ packets, board })
    const unknown = (items: readonly Located<string>[], what: string, packet: string, path: string) =>
      items
        .filter(({ value }) => !knows(value))
        .map(({ value, place }) => ({
          message: `Unexpected ${what} \`${value}\`, expected the id of a packet or of an entry of the board`,
          path,
          place,
          packet,
          subject: value,
        }))
    return [
      ...packets.all.flatMap((packet) => [
        ...unknown(itemsOf(packet.blockedBy), 'blocker', packetId(packet), packet.path),
        ...unknown(itemsOf(packet.blocks), 'blocked packet', packetId(packet), packet.path),
      ]),
      ...(board?.entries ?? []).flatMap((entry) => unknown(entry.blockedBy, 'blocker', entry.id, board!.path)),
    ]
  },
})
