import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

const NO_ESTIMATE = /^(?:n\/?a|none|unknown|unclear|-+|\?+)?$/i

export default defineRule({
  id: 'effort-estimated',
  summary: 'The packet says how much effort the work takes.',
  severity: 'medium',
  gate: 'packet',
  source: 'Rubric §3 Gate 8',
  remedy: `Write an estimate such as \`EFFORT: 6 hours\` into \`<path>\`${UNLESS_SIGNED}`,
  checkPacket(packet) {
    const { effort } = packet
    if (!mustBeComplete(packet)) return []
    const expected = 'expected an estimate such as `6 hours`'
    if (!effort) return [{ message: `Missing EFFORT, ${expected}` }]
    if (!NO_ESTIMATE.test(effort.value)) return []
    return [{ message: `Unexpected EFFORT ${quoted(effort.value)}, ${expected}`, place: effort.place }]
  },
})
