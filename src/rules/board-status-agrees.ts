import { boardEntries, boardEntry, statusesAgree } from '../core/board.ts'
import { packetId } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'board-status-agrees',
  summary: 'The packet and the task board give the same status, and the board agrees with itself.',
  severity: 'critical',
  gate: 'board',
  source: 'Rubric §1 Pillar 3, Synchronization Rule; §6',
  remedy:
    'Give `<id>` the same status in its packet and in every entry of the board, in one commit; where the packet is right, `countersign board --fix` writes the board',
  needs: ['board'],
  checkPacket(packet, { board }) {
    const { status } = packet
    const entry = boardEntry(board, packetId(packet))
    if (!status || status.value === 'UNKNOWN' || !entry || entry.status === 'UNKNOWN') return []
    if (statusesAgree(status.value, entry.status)) return []
    const message = `Unexpected status \`${status.value}\`, expected \`${entry.status}\` as on ${board.path}`
    return [{ message, place: status.place }]
  },
  checkTree({ board }) {
    return [...boardEntries(board).values()].flatMap((entries) => {
      const [first, ...others] = entries.filter((entry) => entry.status !== 'UNKNOWN')
      return others
        .filter((entry) => !statusesAgree(first!.status, entry.status))
        .map((entry) => {
          const where = `line ${first!.place.start.line}`
          const message = `Unexpected status \`${entry.status}\` of \`${entry.id}\`, expected \`${first!.status}\` as in ${where}`
          return { message, path: board.path, place: entry.place, packet: entry.id, subject: 'board' }
        })
    })
  },
})
