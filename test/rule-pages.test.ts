import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Rule } from '../src/core/rule.ts'
import { RULES } from '../src/rules/index.ts'
import { examplesOf } from './support/page.ts'
import { findingsOf } from './support/snapshot.ts'

const page = (rule: Rule) => readFileSync(new URL(`../src/rules/${rule.id}.md`, import.meta.url), 'utf8')

/** The head of a rule page, made from the rule itself. */
const headOf = (rule: Rule) =>
  [
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    '| severity | gate | reads | from |',
    '| --- | --- | --- | --- |',
    `| ${rule.severity}${rule.optIn ? ' (off until configured)' : ''} | ${rule.gate} | ${rule.needs.join(', ') || 'the packet'} | ${rule.source} |`,
    '',
    '## Why',
    '',
  ].join('\n')

describe.each(RULES)('the page of $id', (rule) => {
  const text = page(rule)
  const examples = examplesOf(text, rule.needs.includes('change'))

  test('starts with what the rule says of itself', () => {
    expect(text.slice(0, headOf(rule).length)).toBe(headOf(rule))
  })

  test('shows something wrong and something right', () => {
    expect(examples.some((example) => example.wrong)).toBe(true)
    expect(examples.some((example) => !example.wrong)).toBe(true)
  })

  test.each(examples)('$title', ({ wrong, parts, printed }) => {
    const found = findingsOf(parts, rule)
    expect(found).toEqual(wrong ? printed : [])
    expect(found.length > 0).toBe(wrong)
  })
})
