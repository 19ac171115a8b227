import type { Escalation } from '../escalation.ts'
import { clip, markdownCode, markdownText } from './escape.ts'
import { visible } from './visible.ts'

const CELL = 400
const LETTERS = ['A', 'B', 'C'] as const

/** `2026-03-07 12:00 UTC`. */
const timeOf = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`

const about = ({ id, problem }: Escalation): string => (id === null ? problem : `${id}: ${problem}`)

function lines(escalation: Escalation): string[] {
  const { context, options, decideBy } = escalation
  return [
    `❌ BLOCKED: ${about(escalation)} [CX-###]`,
    '',
    'Context:',
    `- Tried: ${context.tried}`,
    ...context.blocked.map((reason) => `- Blocked: ${reason}`),
    `- Needed: ${context.needed}`,
    '',
    'Options:',
    ...options.map((option, index) => `${LETTERS[index]}) ${option}`),
    '',
    `User decision needed by: ${timeOf(decideBy)}`,
    '',
  ]
}

const HINT = 'Before sending: put the code of your protocol in place of CX-###, and fill in what stands in braces.'
const NOTHING = 'There is nothing to escalate.'

/** The messages as plain text in the rubric's format. Ends with a line break. */
export const renderEscalations = (escalations: readonly Escalation[]): string =>
  `${(escalations.length === 0 ? [NOTHING] : [...escalations.flatMap(lines), HINT]).map(visible).join('\n')}\n`

/** The messages as Markdown; whatever comes from the repository is escaped. Ends with a line break. */
export const renderEscalationsMarkdown = (escalations: readonly Escalation[]): string =>
  `${(escalations.length === 0
    ? [NOTHING]
    : [
        ...escalations.flatMap(({ id, problem, context, options, decideBy }) => [
          `### ❌ BLOCKED: ${id === null ? '' : `${markdownCode(clip(id, CELL))}: `}${problem} [CX-###]`,
          '',
          `- **Tried:** ${markdownText(context.tried)}`,
          ...context.blocked.map((reason) => `- **Blocked:** ${markdownText(clip(reason, CELL))}`),
          `- **Needed:** ${markdownText(context.needed)}`,
          '',
          ...options.flatMap((option, index) => [`**${LETTERS[index]})** ${markdownText(option)}`, '']),
          `User decision needed by: ${timeOf(decideBy)}`,
          '',
        ]),
        HINT,
      ]
  ).join('\n')}\n`
