import { visible } from '../render/visible.ts'
import type { Finding, Rule } from '../rule.ts'

/** The reason that a rule's page gives. */
export const whyOf = (page: string): string => /^## Why\s*$([\s\S]*?)(?=^## )/m.exec(`${page}\n## `)?.[1]!.trim() ?? ''

const MARKUP = /[\\*_{}[\]()<>&!#|~]/g

/** Untrusted prose as Markdown for an editor: what stands between backticks is code, all else is literal. */
export const literal = (text: string): string =>
  text
    .split('`')
    .map((part, index) => {
      const shown = visible(part)
      if (index % 2 === 0) return shown.replace(MARKUP, '\\$&')
      return shown === '' ? '' : `\`${shown}\``
    })
    .join('')

/** A finding for people, as Markdown: what, why, what to do, and where there is more. What a file says is literal. */
export function findingHover({ message, remedy, severity, waived, url }: Finding, rule: Rule, page: string): string {
  return [
    `**${rule.id}** · ${severity}${waived ? ' · waived' : ''} · gate ${rule.gate}`,
    literal(message),
    whyOf(page),
    `*Remedy:* ${literal(remedy)}`,
    `[${rule.source}](${url})`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
