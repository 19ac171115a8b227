import { expect, test } from 'vitest'
import rule from '../../src/rules/status-known.ts'
import { saidOf } from '../support/session-store.ts'

test.each(['DRAFT', 'Stub', 'gap', 'Superseded', 'Done [VALIDATED]', '🔴 READY FOR DEV'])('%s is known', (text) => {
  expect(saidOf(rule, [['In Progress', text]])).toEqual([])
})

test.each(['TBD', '{STATUS}', '???'])('%s is not', (text) => {
  expect(saidOf(rule, [['In Progress', text]])[0]).toContain('6:15 high Unexpected STATUS')
})
