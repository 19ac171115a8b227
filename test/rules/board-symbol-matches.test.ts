import { expect, test } from 'vitest'
import rule from '../../src/rules/board-symbol-matches.ts'
import { boardFile } from '../support/documents.ts'
import { findingsOf } from '../support/snapshot.ts'

const found = (...entries: readonly string[]) => findingsOf({ head: boardFile(...entries) }, rule)

test.each([
  ['READY FOR DEV', '🔴'],
  ['IN PROGRESS', '🟠'],
  ['BLOCKED', '🟡'],
  ['GAP', '🟡'],
  ['STUB', '🟡'],
  ['DRAFT', '🟡'],
  ['DONE', '✅'],
  ['VALIDATED', '✅'],
])('%s goes with %s and with nothing else', (status, symbol) => {
  const wrong = ['🔴', '🟠', '🟡', '✅'].filter((other) => other !== symbol)
  expect(found(`WP-1-A [${status} ${symbol}]`)).toEqual([])
  expect(wrong.map((other) => found(`WP-1-A [${status} ${other}]`).length)).toEqual([1, 1, 1])
})

test.each(['FAILED', 'SUPERSEDED'])('%s has no symbol', (status) => {
  expect(found(`WP-1-A [${status}] ✅`)).toEqual([
    `docs/TASK_BOARD.md:5:1 medium Unexpected symbol (check mark) of \`WP-1-A\` with status \`${status}\`, expected none`,
  ])
  expect(found(`WP-1-A [${status}]`)).toEqual([])
})

test('an entry without a status has nothing to match', () => {
  expect(found('WP-1-A 🔴')).toEqual([])
})
