import { isLocked, packetId, type Packet } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'
import { isOpen, needsNoWorkPacket, OPEN_STATUSES, workPacketsOf } from '../core/scope.ts'

const open = OPEN_STATUSES.map((status) => `\`${status}\``).join(', ')

function messageOf(packet: Packet): string {
  const id = packetId(packet)
  if (packet.unreadable !== null) return `Unexpected work packet \`${id}\` that cannot be read, expected a readable one`
  if (!isLocked(packet))
    return `Missing USER_SIGNATURE of work packet \`${id}\`, expected a signed packet at the base of the change`
  return packet.status
    ? `Unexpected status \`${packet.status.value}\` of work packet \`${id}\`, expected one of ${open} at the base of the change`
    : `Missing status of work packet \`${id}\`, expected one of ${open} at the base of the change`
}

export default defineRule({
  id: 'work-packet-open',
  summary: 'Each work packet of a change is signed and ready, in progress or done where the change starts from.',
  severity: 'high',
  gate: 'scope',
  source: 'Rubric §3 Gate 6 and Gate 8; §6',
  remedy:
    'Sign `<id>` and set its status first (`countersign sign`, `countersign status`), in a change of packet, board and ledger alone; where it is VALIDATED, FAILED or SUPERSEDED, name a new variant (`countersign variant`)',
  needs: ['packets', 'base', 'change'],
  checkChange(facts) {
    if (needsNoWorkPacket(facts)) return []
    return workPacketsOf(facts).flatMap(({ id, files }) =>
      files
        .filter((packet) => !isOpen(packet))
        .map((packet) => ({ message: messageOf(packet), path: packet.path, packet: id })),
    )
  },
})
