import { packetId, splitVariant } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'
import { needsNoWorkPacket, workPacketsOf } from '../core/scope.ts'

export default defineRule({
  id: 'work-packet-known',
  summary: 'Each work packet that a change names is a packet of the base, not one that the change itself brings.',
  severity: 'high',
  gate: 'scope',
  source: 'Rubric §1 Pillar 5; §6 Coder stays within IN_SCOPE_PATHS',
  remedy: 'Name a packet that is there already, by its full id',
  needs: ['packets', 'base', 'change'],
  checkChange(facts) {
    if (needsNoWorkPacket(facts)) return []
    const { base } = facts
    return workPacketsOf(facts)
      .filter(({ files }) => files.length === 0)
      .map(({ id, broughtByChange }) => {
        const variants = base.packets.map(packetId).filter((other) => splitVariant(other).base === id)
        const known = variants.length > 0 ? `, one of ${variants.map((other) => `\`${other}\``).join(', ')}` : ''
        return broughtByChange
          ? {
              message: `Unexpected work packet \`${id}\`, which this change itself brings, expected one that ${base.name} has`,
              path: null,
              packet: id,
              remedy:
                'Bring packet, board and ledger in first, in a change of their own: governance files alone need no work packet',
            }
          : {
              message: `Unexpected work packet \`${id}\`, expected a packet that ${base.name} has${known}`,
              path: null,
              packet: id,
            }
      })
  },
})
