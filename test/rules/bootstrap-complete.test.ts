import { expect, test } from 'vitest'
import rule from '../../src/rules/bootstrap-complete.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { saidOf } from '../support/session-store.ts'
import { findingsOf } from '../support/snapshot.ts'

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

test.each(['FILES_TO_OPEN', 'SEARCH_TERMS', 'RUN_COMMANDS', 'RISK_MAP'])(
  '%s alone is a BOOTSTRAP that lacks the others',
  (key) => {
    const head = packetFile('WP-1-A', { STATUS: 'READY_FOR_DEV', [key]: '`npm test`' })
    const found = findingsOf({ head }, rule).join('\n')
    expect(found).not.toContain('Missing BOOTSTRAP')
    expect(found).not.toContain(`Missing ${key}`)
  },
)

test('a heading with nothing under it is told of each part, where it stands', () => {
  const head = { [pathOf('WP-1-A')]: '# WP-1-A\n\n- STATUS: READY_FOR_DEV\n\n## BOOTSTRAP\n\nLater.\n' }
  expect(findingsOf({ head }, rule)).toEqual(
    [
      'FILES_TO_OPEN, expected 5 to 15 files',
      'RISK_MAP, expected 3 to 8 risks',
      'RUN_COMMANDS, expected at least 1 command',
      'SEARCH_TERMS, expected 10 to 20 terms',
    ].map((what) => `${pathOf('WP-1-A')}:5:1 medium Missing ${what}`),
  )
})
