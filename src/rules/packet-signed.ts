import type { Status } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

const SIGNED: readonly Status[] = ['READY_FOR_DEV', 'IN_PROGRESS', 'DONE', 'VALIDATED']

export default defineRule({
  id: 'packet-signed',
  summary: 'From READY_FOR_DEV on, the packet carries the signature of the user.',
  severity: 'high',
  gate: 'signature',
  source: 'Rubric §1 Pillar 5; §2 For Task Packets, USER_SIGNATURE',
  remedy:
    'Ask the user for a new signature and write it as USER_SIGNATURE into `<path>`, or set STATUS to DRAFT until then: `countersign sign <id> SIGNATURE` writes what a signature takes',
  checkPacket(packet) {
    const { signature, status } = packet
    if (!status || !SIGNED.includes(status.value)) return []
    // One that is malformed is what signature-wellformed is about.
    if (signature && signature.reading.kind !== 'unsigned') return []
    const expected = `expected \`{username}{DDMMYYYYHHMM}\` in a packet that is ${status.value}`
    if (!signature) return [{ message: `Missing USER_SIGNATURE, ${expected}`, place: status.place }]
    const message = `Unexpected USER_SIGNATURE ${quoted(signature.value)}, ${expected}`
    return [{ message, place: signature.place }]
  },
})
