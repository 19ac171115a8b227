import { boardEntries, boardEntry } from '../core/board.ts'
import { packetId, type Status } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

/** DRAFT is what GAP and STUB are called before there is a packet; every other status agrees with itself alone. */
const agree = (a: Status, b: Status): boolean =>
  a === b || (a === 'DRAFT' && (b === 'GAP' || b === 'STUB')) || (b === 'DRAFT' && (a === 'GAP' || a === 'STUB'))

export default defineRule({
  id: 'board-status-agrees',
  summary: 'The packet and the task board give the same status, and the board agrees with itself.',
  severity: 'critical',
  gate: 'board',
  source: 'Rubric §1 Pillar 3, Synchronization Rule; §6',
  remedy: 'Give `<id>` the same status in its packet and in every entry of the board, in one commit',
  needs: ['board'],
  checkPacket(packet, { board }) {
    const { status } = packet
    const entry = boardEntry(board, packetId(packet))
    if (!status || status.value === 'UNKNOWN' || !entry || entry.status === 'UNKNOWN') return []
    if (agree(status.value, entry.status)) return []
    const message = `Unexpected status \`${status.value}\`, expected \`${entry.status}\` as on ${board.path}`
    return [{ message, place: status.place, subject: 'STATUS' }]
  },
  checkTree({ board }) {
    return [...boardEntries(board).values()].flatMap((entries) => {
      const [first, ...others] = entries.filter((entry) => entry.status !== 'UNKNOWN')
      return others
        .filter((entry) => !agree(first!.status, entry.status))
        .map((entry) => {
          const where = `line ${first!.place.start.line}`
          const message = `Unexpected status \`${entry.status}\` of \`${entry.id}\`, expected \`${first!.status}\` as in ${where}`
          return { message, path: board.path, place: entry.place, packet: entry.id, subject: 'board' }
        })
    })
  },
})
