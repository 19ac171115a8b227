import { STATUSES } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

const KNOWN = STATUSES.filter((status) => status !== 'UNKNOWN').join(', ')

export default defineRule({
  id: 'status-known',
  summary: 'The packet has a status, and it is one of those that everybody knows.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §2 For Task Packets, STATUS; §1 Pillar 3',
  remedy: 'Set STATUS in `<path>` to one of the known values',
  checkPacket({ status, unreadable }) {
    if (unreadable !== null || (status && status.value !== 'UNKNOWN')) return []
    if (!status) return [{ message: `Missing STATUS, expected one of ${KNOWN}` }]
    const message = `Unexpected STATUS ${quoted(status.text)}, expected one of ${KNOWN}`
    return [{ message, place: status.place }]
  },
})
