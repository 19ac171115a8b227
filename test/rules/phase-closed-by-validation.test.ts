import { expect, test } from 'vitest'
import rule from '../../src/rules/phase-closed-by-validation.ts'
import { packetFile } from '../support/documents.ts'
import { findingsOf, type Files } from '../support/snapshot.ts'

const gate = (heading: string, ...lines: readonly string[]): Files => ({
  'docs/TASK_BOARD.md': `# Board\n\n## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`,
})
const found = (...files: readonly Files[]) => findingsOf({ head: Object.assign({}, ...files) as Files }, rule)

test.each(['Phase 1 Gate: CLOSED', 'Phase 1 Gate [COMPLETE]'])('%s with a packet that is only DONE', (heading) => {
  expect(found(gate(heading, 'WP-1-A [VALIDATED]', 'WP-1-B [DONE]'))).toEqual([
    'docs/TASK_BOARD.md:3:1 critical Unexpected end of the phase while `WP-1-B` is `DONE` on docs/TASK_BOARD.md, expected every packet of the gate to be `VALIDATED`',
  ])
})

test('a closed gate with nothing but VALIDATED', () => {
  expect(found(gate('Phase 1 Gate: CLOSED', 'WP-1-A [VALIDATED]', 'WP-1-B [VALIDATED]'))).toEqual([])
})

test('an open gate may hold anything', () => {
  expect(found(gate('Phase 1 Gate: OPEN', 'WP-1-A [FAILED]'))).toEqual([])
})

test('a packet that contradicts the board keeps the gate open', () => {
  expect(
    found(gate('Phase 1 Gate: CLOSED', 'WP-1-A [VALIDATED]'), packetFile('WP-1-A', { STATUS: 'DONE' })),
  ).toHaveLength(1)
})

test('a superseded packet counts by its newest variant', () => {
  const board = gate('Phase 1 Gate: CLOSED', 'WP-1-A [SUPERSEDED]', 'WP-1-A-v2 [VALIDATED]')
  expect(found(board)).toEqual([])
})

test('blockers outside the gate are not part of it', () => {
  const packet = packetFile('WP-1-A', { STATUS: 'VALIDATED', BLOCKED_BY: 'WP-9-X' })
  expect(found(gate('Phase 1 Gate: CLOSED', 'WP-1-A [VALIDATED]'), packet)).toEqual([])
})
