import pages from 'countersign:rule-pages'
import { failureModeOf, failureModeText } from '../core/failure-modes.ts'
import { RULES } from '../rules/index.ts'

/**
 * `countersign explain`: the page of a rule with the failure mode that it sees coming, or the list of rules. Throws where
 * there is no such rule. Rubric §7.
 */
export function explainCommand(id: string | undefined): 0 {
  if (id === undefined) {
    const width = Math.max(...RULES.map((rule) => rule.id.length))
    const lines = RULES.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.summary}`)
    process.stdout.write(`${lines.join('\n')}\n`)
    return 0
  }
  const page = RULES.some((rule) => rule.id === id) ? pages[id] : undefined
  if (page === undefined) throw new Error(`there is no rule \`${id}\`; \`countersign explain\` lists them`)
  const mode = failureModeOf(id)
  process.stdout.write(mode ? `${page}\n${failureModeText(mode)}` : page)
  return 0
}
