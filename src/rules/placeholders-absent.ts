import { mustBeComplete, UNLESS_SIGNED, type Packet } from '../core/packet.ts'
import { gapIn, isPlaceholder, placeholderIn } from '../core/placeholder.ts'
import { itemsOf, type Located } from '../core/place.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

type Find = (text: string) => string | null
type Texts = readonly (Located<string> | null | undefined)[]

const whole: Find = (text) => (isPlaceholder(text) ? text : null)
const inProse: Find = (text) => placeholderIn(text) ?? whole(text)
/** What is reverted has no name until it is committed. */
const inRollback: Find = (text) =>
  placeholderIn(text, (placeholder) => /commit|hash|sha|rev|ref|merge/i.test(placeholder)) ?? whole(text)

/** The contract values of a packet, each with the way in which a placeholder shows in it. */
function valuesOf(packet: Packet): readonly (readonly [string, Find, Texts])[] {
  const scope = packet.scope?.value
  const text = packet.scope && { value: packet.scope.value.text, place: packet.scope.place }
  const parts = scope?.what || scope?.why || scope?.boundary ? [scope.what, scope.why, scope.boundary] : [text]
  return [
    ['RISK_TIER', inProse, [packet.riskTier, packet.riskJustification]],
    ['SCOPE', inProse, parts],
    ['IN_SCOPE_PATHS', gapIn, itemsOf(packet.inScopePaths)],
    ['OUT_OF_SCOPE', inProse, itemsOf(packet.outOfScope)],
    ['TEST_PLAN', gapIn, itemsOf(packet.testPlan)],
    ['DONE_MEANS', inProse, itemsOf(packet.doneMeans)],
    ['ROLLBACK_HINT', inRollback, [packet.rollbackHint]],
    ['FILES_TO_OPEN', gapIn, itemsOf(packet.filesToOpen)],
    ['SEARCH_TERMS', whole, itemsOf(packet.searchTerms)],
    ['RUN_COMMANDS', gapIn, itemsOf(packet.runCommands)],
    ['RISK_MAP', inProse, itemsOf(packet.riskMap)],
    ['EFFORT', inProse, [packet.effort]],
    ['VARIANT_REASON', inProse, [packet.variantReason]],
  ]
}

export default defineRule({
  id: 'placeholders-absent',
  summary: 'No field of the packet still holds a placeholder.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1; §3 Gate 5',
  remedy: `Replace the placeholder in \`<path>\` by the value, or put it into backticks where it is code${UNLESS_SIGNED}`,
  checkPacket(packet) {
    if (!mustBeComplete(packet)) return []
    return valuesOf(packet).flatMap(([field, find, texts]) =>
      texts.flatMap((text) => {
        const found = text ? find(text.value) : null
        if (!text || found === null) return []
        const message = `Unexpected placeholder ${quoted(found)} in ${field}, expected the value itself`
        return [{ message, place: text.place, subject: `${field} ${text.value}` }]
      }),
    )
  },
})
