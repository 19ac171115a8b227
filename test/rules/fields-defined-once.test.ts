import { expect, test } from 'vitest'
import rule from '../../src/rules/fields-defined-once.ts'
import { saidOf } from '../support/session-store.ts'

const EFFORT = '- EFFORT: 4 hours\n'

test('every later value that differs is named', () => {
  expect(saidOf(rule, [[EFFORT, `${EFFORT}- EFFORT: 5 hours\n- Status: Done\n`]])).toEqual([
    '13:3 high Unexpected second EFFORT, expected the value of line 12 and no other',
    '14:3 high Unexpected second STATUS, expected the value of line 6 and no other',
  ])
})

test('a draft is asked as well', () => {
  expect(
    saidOf(rule, [
      [EFFORT, `${EFFORT}- EFFORT: 5 hours\n`],
      ['In Progress', 'Draft'],
    ]),
  ).toHaveLength(1)
})

test('anchors on several lines add up', () => {
  expect(saidOf(rule, [['- SPEC_ANCHOR: §3.1\n', '- SPEC_ANCHOR: §3.1\n- SPEC_ANCHOR: §2.1\n']])).toEqual([])
})
