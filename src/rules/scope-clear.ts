import { mustBeComplete, UNLESS_SIGNED, type Packet } from '../core/packet.ts'
import { proseOf, verbPattern, wordPattern } from '../core/prose.ts'
import { plainText } from '../core/parse/inline.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule, type Problem } from '../core/rule.ts'

const LEAD = /^(?:(?:to|we|i|it|this|packet|will|should|must|want|please|then|also|just)\s+)+/i
const SENTENCE = /[.;:!?]\s+|\n+/
const CLAUSE = /,\s*|\s(?:and|or|then)\s+/

/** The first clauses carry the scope: `Refactor the parser to improve speed` is about refactoring. */
const carriers = (text: string): string[] =>
  proseOf(text)
    .split(SENTENCE)
    .flatMap((sentence) => sentence.split(CLAUSE))
    .map((clause) => plainText(clause.replace(/^\s*(?:[-*+]|[0-9]+[.)])\s/, '')).replace(LEAD, ''))

/** The vague verb that carries a text, as it is written there; null where none does. */
function vagueVerb(text: string, verbs: readonly string[]): string | null {
  const vague = wordPattern(verbs, verbPattern)
  const found = carriers(text).flatMap((clause) => {
    const match = vague?.(clause).exec(clause)
    return match?.index === 0 ? [match[0]] : []
  })
  return found[0] ?? null
}

const missing = (part: string, meaning: string, packet: Packet): Problem => ({
  message: `Missing ${part} of SCOPE, expected ${meaning}`,
  place: packet.scope!.place,
  subject: part,
})

export default defineRule({
  id: 'scope-clear',
  summary: 'SCOPE says what is done, why, and where it ends, and no vague verb carries it.',
  severity: 'high',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1; §2 For Task Packets, SCOPE; §6',
  remedy: `Write What, Why and Boundary under SCOPE in \`<path>\`, and name the change itself${UNLESS_SIGNED}`,
  checkPacket(packet, { config }) {
    const { scope, outOfScope } = packet
    if (!mustBeComplete(packet)) return []
    if (!scope) return [{ message: 'Missing SCOPE, expected What, Why and Boundary' }]
    const { what, why, boundary, text } = scope.value
    const verb = vagueVerb(what?.value ?? text, config.limits.vagueVerbs)
    return [
      ...(what ? [] : [missing('What', 'what the work changes', packet)]),
      ...(why ? [] : [missing('Why', 'the reason for the work', packet)]),
      ...(boundary || outOfScope?.items.length ? [] : [missing('Boundary', 'where the work ends', packet)]),
      ...(verb === null
        ? []
        : [
            {
              message: `Unexpected vague ${quoted(verb)} in SCOPE, expected the change itself`,
              place: what?.place ?? scope.place,
              subject: `vague ${verb.toLowerCase()}`,
            },
          ]),
    ]
  },
})
