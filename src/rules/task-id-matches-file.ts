import { fileId, UNLESS_SIGNED } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'task-id-matches-file',
  summary: 'The packet carries the id that its file is named after.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §2 For Task Packets, TASK_ID',
  remedy: `Write the file's name without \`.md\` as TASK_ID in \`<path>\`, or rename the file${UNLESS_SIGNED}`,
  checkPacket(packet) {
    const expected = fileId(packet.path)
    if (packet.unreadable !== null || packet.id?.value === expected) return []
    const wanted = `expected ${quoted(expected)} as the file is named`
    if (!packet.id) return [{ message: `Missing TASK_ID, ${wanted}` }]
    const message = `Unexpected TASK_ID ${quoted(packet.id.value)}, ${wanted}`
    return [{ message, place: packet.id.place }]
  },
})
