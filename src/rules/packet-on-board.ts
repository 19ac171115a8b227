import { boardEntry } from '../core/board.ts'
import { packetId } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'packet-on-board',
  summary: 'Every packet has an entry on the task board.',
  severity: 'high',
  gate: 'board',
  source: 'Rubric §1 Pillar 3; §9 Packet in TASK_BOARD with correct status',
  remedy: 'Add an entry for `<id>` to the board, in the section of its status, as `countersign board --fix` does',
  needs: ['board'],
  checkPacket(packet, { board }) {
    const id = packetId(packet)
    if (boardEntry(board, id)) return []
    const message = `Missing entry of \`${id}\` on ${board.path}, expected one in the section of its status`
    return [{ message, ...(packet.id ? { place: packet.id.place } : {}) }]
  },
})
