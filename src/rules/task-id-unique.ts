import { packetId, UNLESS_SIGNED, type Packet } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

/** File systems and people take ids for one that differ only in case or in how a letter is encoded. */
const idKey = (packet: Packet): string => packetId(packet).normalize('NFC').toLowerCase()

export default defineRule({
  id: 'task-id-unique',
  summary: 'No two packets have the same id, in upper or lower case.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §2 For Task Packets, TASK_ID',
  remedy: `Give one of the two packets an id and a file name of its own${UNLESS_SIGNED}`,
  needs: ['packets'],
  checkTree({ packets }) {
    const groups = new Map<string, Packet[]>()
    for (const packet of packets.all) {
      const group = groups.get(idKey(packet))
      if (group) group.push(packet)
      else groups.set(idKey(packet), [packet])
    }
    return packets.all.flatMap((packet) => {
      const other = groups.get(idKey(packet))!.find(({ path }) => path !== packet.path)
      if (!other) return []
      const theirs = `${other.path} has ${quoted(packetId(other))}`
      return [
        {
          message: `Unexpected TASK_ID ${quoted(packetId(packet))}, expected an id of its own: ${theirs}`,
          path: packet.path,
          packet: packetId(packet),
          subject: packet.path,
          ...(packet.id ? { place: packet.id.place } : {}),
        },
      ]
    })
  },
})
