import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'dependencies-declared',
  summary: 'The packet says which packets it waits for, or that there are none.',
  severity: 'medium',
  gate: 'packet',
  source: 'Rubric §3 Gate 8; §6 All dependencies documented',
  remedy: `Write \`BLOCKED_BY:\` with the ids, or \`BLOCKED_BY: None\`, into \`<path>\`${UNLESS_SIGNED}`,
  checkPacket: (packet) =>
    mustBeComplete(packet) && !packet.blockedBy ? [{ message: 'Missing BLOCKED_BY, expected ids or `None`' }] : [],
})
