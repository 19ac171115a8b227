import { expect, test } from 'vitest'
import rule from '../../src/rules/effort-estimated.ts'
import { saidOf } from '../support/session-store.ts'

test.each(['N/A', 'none', 'unknown', '?', '--'])('%s is no estimate', (effort) => {
  expect(saidOf(rule, [['4 hours', effort]])).toEqual([
    `12:11 medium Unexpected EFFORT \`${effort}\`, expected an estimate such as \`6 hours\``,
  ])
})

test.each(['S', '2 days', 'about a week'])('%s is one', (effort) => {
  expect(saidOf(rule, [['4 hours', effort]])).toEqual([])
})
