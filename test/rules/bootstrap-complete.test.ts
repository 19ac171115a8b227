import { expect, test } from 'vitest'
import rule from '../../src/rules/bootstrap-complete.ts'
import { saidOf } from '../support/session-store.ts'

test('each part is counted by itself', () => {
  expect(
    saidOf(rule, [
      ['  - src/session/session.ts\n', ''],
      ['  - "clock"\n', ''],
      ['  - Two writers -> a lost session\n', ''],
    ]),
  ).toEqual([
    '56:3 medium Unexpected 4 files in FILES_TO_OPEN, expected 5 to 15 files',
    '61:3 medium Unexpected 9 terms in SEARCH_TERMS, expected 10 to 20 terms',
    '76:3 medium Unexpected 2 risks in RISK_MAP, expected 3 to 8 risks',
  ])
})

test('no BOOTSTRAP at all is one finding', () => {
  const edits = ['FILES_TO_OPEN', 'SEARCH_TERMS', 'RUN_COMMANDS', 'RISK_MAP'].map((key) => [key, `No ${key}`] as const)
  expect(saidOf(rule, [['## BOOTSTRAP', '## Start'], ...edits])).toEqual([
    '1:1 medium Missing BOOTSTRAP, expected FILES_TO_OPEN, SEARCH_TERMS, RUN_COMMANDS and RISK_MAP',
  ])
})

test('the parts count without a heading above them', () => {
  expect(saidOf(rule, [['## BOOTSTRAP', '## Start']])).toEqual([])
})
