import { UNLESS_SIGNED } from '../core/packet.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'fields-defined-once',
  summary: 'No field is given twice with different values.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1, zero ambiguity',
  remedy: `Keep one value of the field in \`<path>\`; a record of later days belongs under NOTES${UNLESS_SIGNED}`,
  checkPacket: (packet) =>
    packet.duplicates
      .filter((duplicate) => !duplicate.agrees)
      .map(({ field, place, first }) => ({
        message: `Unexpected second ${field}, expected the value of line ${first.start.line} and no other`,
        place,
        subject: field,
      })),
})
