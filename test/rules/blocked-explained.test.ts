import { expect, test } from 'vitest'
import rule from '../../src/rules/blocked-explained.ts'
import { boardFile, packetFile } from '../support/documents.ts'
import { findingsOf, type Files } from '../support/snapshot.ts'

const entry = (lines: string): Files => ({ 'docs/TASK_BOARD.md': `# Board\n\n## Blocked\n\n- **[WP-1-A]**\n${lines}` })
const missing = (what: string) =>
  `docs/TASK_BOARD.md:5:1 medium Missing ${what} of blocked \`WP-1-A\`, expected why it waits and until when`

test('a reason and an ETA on the board', () => {
  expect(findingsOf({ head: entry('  - Reason: no key yet\n  - ETA: next week\n') }, rule)).toEqual([])
})

test('one on the board and the other in the packet', () => {
  const packet = packetFile('WP-1-A', { STATUS: 'BLOCKED', BLOCKED_REASON: 'no key yet' })
  expect(findingsOf({ head: { ...packet, ...entry('  - ETA: 2026-03-20\n') } }, rule)).toEqual([])
})

test.each(['TBD', 'unknown', 'N/A', '-', '?'])('an ETA of %s is none', (eta) => {
  expect(findingsOf({ head: entry(`  - Reason: no key yet\n  - ETA: ${eta}\n`) }, rule)).toEqual([missing('ETA')])
})

test('a blocker alone is no reason', () => {
  expect(findingsOf({ head: entry('  - Blocker: WP-1-B\n') }, rule)).toEqual([missing('ETA'), missing('reason')])
})

test('a packet that is BLOCKED without an entry is told at its status', () => {
  const head = { ...packetFile('WP-1-A', { STATUS: 'BLOCKED', ETA: '2026-03-20' }), ...boardFile() }
  expect(findingsOf({ head }, rule)).toEqual([
    'docs/task_packets/WP-1-A.md:4:11 medium Missing reason of blocked `WP-1-A`, expected why it waits and until when',
  ])
})

test('what is not blocked needs no reason', () => {
  expect(findingsOf({ head: boardFile('WP-1-A [READY FOR DEV]') }, rule)).toEqual([])
})
