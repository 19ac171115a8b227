import type { Refusal } from '../agent/refusal.ts'
import { visible } from './visible.ts'

const MOST = 5

/** A refusal as an agent is told: what was refused, why, and what to do instead; ends with a line break. */
export function renderRefusal(what: string, refusals: readonly Refusal[]): string {
  const shown = refusals.slice(0, MOST)
  const rules = [...new Set(shown.flatMap(({ rule }) => rule ?? []))]
  const lines = [
    `Countersign refuses ${what}. Nothing was changed.`,
    ...shown.flatMap(({ rule, message, remedy }) => [
      `- ${rule === null ? '' : `${rule}: `}${message}`,
      `  Instead: ${remedy}`,
    ]),
    ...(refusals.length > MOST ? [`- and ${refusals.length - MOST} more`] : []),
    ...(rules.length > 0 ? [`Why: ${rules.map((rule) => `countersign explain ${rule}`).join('; ')}`] : []),
    'Do not try the same in another way: the commit is judged by the same rules.',
  ]
  return `${lines.map(visible).join('\n')}\n`
}
