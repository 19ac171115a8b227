import { letterPattern } from '../core/letters.ts'
import { mustBeComplete, UNLESS_SIGNED } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { defineRule } from '../core/rule.ts'

const EMPTY_WORDS = new Set(
  (
    'undo revert reverts reverting rollback roll back if as when where it this that these the a all any change changes ' +
    'everything needed necessary required possible wanted can could should be is to just simply please you we or and ' +
    'bash sh shell text n na none no not nothing applicable tbd tk todo unknown later decide decided'
  ).split(' '),
)

const WORDS = letterPattern(String.raw`[\p{L}\p{N}]+`, 'gu')

/** Whether a hint says nothing but to undo: `undo if needed`, `N/A`, `revert`. */
const saysNothing = (text: string): boolean =>
  (text.match(WORDS(text)) ?? []).every((word) => EMPTY_WORDS.has(word.toLowerCase()))

export default defineRule({
  id: 'rollback-hint-concrete',
  summary: 'ROLLBACK_HINT gives the command or the steps that take the work back.',
  severity: 'medium',
  gate: 'packet',
  source: 'Rubric §1 Pillar 1; §2 For Task Packets, ROLLBACK_HINT; §4 Gotcha 2',
  remedy: `Write \`git revert <commit-sha>\` or the steps under ROLLBACK_HINT in \`<path>\`${UNLESS_SIGNED}`,
  checkPacket(packet) {
    const hint = packet.rollbackHint
    if (!mustBeComplete(packet)) return []
    const expected = 'expected a command or steps such as `git revert <commit-sha>`'
    if (!hint) return [{ message: `Missing ROLLBACK_HINT, ${expected}` }]
    if (!saysNothing(hint.value)) return []
    const message = `Unexpected ROLLBACK_HINT ${quoted(hint.value)}, ${expected}`
    return [{ message, place: hint.place }]
  },
})
