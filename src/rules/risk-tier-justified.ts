import { LETTER } from '../core/letters.ts'
import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

export default defineRule({
  id: 'risk-tier-justified',
  summary: 'The packet has a risk tier and says why it is that one.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1; §2 For Task Packets, RISK_TIER',
  remedy: `Write the tier and a line \`Justification: …\` under RISK_TIER in \`<path>\`${UNLESS_SIGNED}`,
  checkPacket(packet, { config }) {
    const { riskTier, riskJustification } = packet
    if (!mustBeComplete(packet)) return []
    const tiers = config.limits.riskTiers.map((tier) => tier.toUpperCase())
    const wanted = `expected ${tiers.join(' or ')}`
    if (!riskTier) return [{ message: `Missing RISK_TIER, ${wanted}` }]
    const { value, place } = riskTier
    if (!tiers.includes(value.toUpperCase()))
      return [{ message: `Unexpected RISK_TIER ${quoted(value)}, ${wanted}`, place }]
    const reason = riskJustification?.value ?? ''
    if (LETTER(reason).test(reason)) return []
    const message = `Missing justification of RISK_TIER ${quoted(value)}, expected the reason for this tier`
    return [{ message, place, subject: 'justification' }]
  },
})
