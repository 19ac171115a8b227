import { expect, test } from 'vitest'
import rule from '../../src/rules/board-shows-phase-gate.ts'
import { findingsOf } from '../support/snapshot.ts'

const found = (text: string) => findingsOf({ head: { 'docs/TASK_BOARD.md': text } }, rule)
const missing = (what: string) => [
  `docs/TASK_BOARD.md:3:1 medium Missing ${what} in the phase gate, expected entries and what closes it`,
]

test('a gate without entries', () => {
  expect(found('# Board\n\n## Phase 1 Gate\n\nIt closes when all is VALIDATED.\n')).toEqual(missing('entry'))
})

test('a gate that does not say what closes it', () => {
  expect(found('# Board\n\n## Phase 1 Gate\n\n- WP-1-A [DONE]\n')).toEqual(missing('closing condition'))
})

test('one whole gate is enough', () => {
  const whole = '## Phase 2 Closure\n\nIt closes when all is VALIDATED.\n\n- WP-2-A [GAP]\n'
  expect(found(`# Board\n\n## Phase 1 Gate\n\n- WP-1-A [DONE]\n\n${whole}`)).toEqual([])
})

test('an empty board', () => {
  expect(found('')).toHaveLength(1)
})
