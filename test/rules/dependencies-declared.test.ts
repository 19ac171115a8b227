import { expect, test } from 'vitest'
import rule from '../../src/rules/dependencies-declared.ts'
import { saidOf } from '../support/session-store.ts'

test.each(['- Requires: None', '- **Blocker(s)**: N/A', '| BLOCKED_BY | WP-1-Storage-Layer |\n| --- | --- |'])(
  '%s declares',
  (line) => {
    expect(
      saidOf(rule, [['- BLOCKED_BY: WP-1-Storage-Layer\n', line.startsWith('|') ? `\n${line}\n\n` : `${line}\n`]]),
    ).toEqual([])
  },
)

test('what the packet blocks is not what blocks it', () => {
  expect(saidOf(rule, [['- BLOCKED_BY: WP-1-Storage-Layer\n', '']])).toEqual([
    '1:1 medium Missing BLOCKED_BY, expected ids or `None`',
  ])
})

test.each(['TBD', 'whatever comes before it', ''])('%j is no answer', (answer) => {
  expect(saidOf(rule, [['BLOCKED_BY: WP-1-Storage-Layer', `BLOCKED_BY: ${answer}`]])).toEqual([
    '1:1 medium Missing BLOCKED_BY, expected ids or `None`',
  ])
})
