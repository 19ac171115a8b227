import { countProblems } from '../core/entries.ts'
import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'out-of-scope-listed',
  summary: 'OUT_OF_SCOPE lists the related work that is left for later.',
  severity: 'medium',
  gate: 'packet',
  source: 'Rubric §2 For Task Packets, OUT_OF_SCOPE',
  remedy: `List what is close to this work and not part of it under OUT_OF_SCOPE in \`<path>\`${UNLESS_SIGNED}`,
  checkPacket: (packet, { config }) =>
    mustBeComplete(packet) ? countProblems('OUT_OF_SCOPE', packet.outOfScope, config.limits.outOfScope, 'item') : [],
})
