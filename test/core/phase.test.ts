import { describe, expect, test } from 'vitest'
import { phaseClosure } from '../../src/core/phase.ts'
import { renderPhase, renderPhaseMarkdown } from '../../src/core/render/gates.ts'
import { plain } from '../../src/core/render/text.ts'
import { edit, golden, treeFrom, without, type Files } from '../support/snapshot.ts'

const BOARD = 'docs/TASK_BOARD.md'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const STORAGE = 'docs/task_packets/WP-1-Storage-Layer.md'
const closure = (files: Files, phase = '1') => phaseClosure(treeFrom(files), phase)
const missing = (files: Files) =>
  closure(files)!.rows.flatMap((row) => row.missing.map((reason) => `${row.id}: ${reason}`))

const board = (text: string): Files => edit(golden, BOARD, '[IN PROGRESS 🟠]', text)
/** The golden phase with its last packet validated. */
const done: Files = edit(
  edit(
    edit(board('[VALIDATED ✅]'), BOARD, '## In Progress\n\n- **[WP-1-Session-Store]** 🟠\n', ''),
    SESSION,
    '- **Status:** In Progress',
    '- **Status:** Validated',
  ),
  SESSION,
  '- None yet.',
  '- Verdict: PASS',
)

test('an open phase tells what each packet misses', () => {
  expect(closure(golden)).toMatchObject({
    phase: 'Phase 1 Gate',
    criteria: 'Phase 1 closes when every packet below is VALIDATED.',
    closed: false,
    canClose: false,
    others: [{ id: 'WP-1-Import-Job', status: 'BLOCKED' }],
  })
  expect(closure(golden)!.rows[0]).toEqual({
    id: 'WP-1-Storage-Layer',
    decidedBy: 'WP-1-Storage-Layer',
    onBoard: 'VALIDATED',
    inPacket: 'VALIDATED',
    verdict: 'PASS',
    blockedBy: [],
    missing: [],
  })
  expect(missing(golden)).toEqual([
    'WP-1-Session-Store: it is `IN_PROGRESS` on docs/TASK_BOARD.md',
    'WP-1-Session-Store: no passed verdict is recorded in its packet',
  ])
})

test('a phase whose packets are all VALIDATED can close', () => {
  expect(closure(done)).toMatchObject({ canClose: true })
  expect(renderPhase(closure(done)!, plain)).toContain('Phase 1 Gate can close\n')
})

describe('a phase cannot close', () => {
  test.each<[string, Files, string]>([
    ['with a packet that is DONE', edit(done, SESSION, 'Validated', 'Done'), 'but `DONE` in its packet'],
    ['with a packet that FAILED', edit(done, STORAGE, '**Status:** Validated', '**Status:** Failed'), '`FAILED`'],
    ['without a verdict', edit(done, SESSION, 'Verdict: PASS', 'Verdict: pending'), 'no passed verdict'],
    ['after a verdict that failed', edit(done, SESSION, 'Verdict: PASS', 'Verdict: PASS\n- Verdict: FAIL'), 'verdict'],
    ['without a packet', without(done, SESSION), 'it has no packet'],
    ['with an open blocker', edit(done, SESSION, 'BLOCKED_BY: WP-1-Storage-Layer', 'BLOCKED_BY: WP-1-Import-Job'), 'it waits for `WP-1-Import-Job`'], // prettier-ignore
  ])('%s', (_, files, reason) => {
    expect(closure(files)!.canClose).toBe(false)
    expect(missing(files).join('\n')).toContain(reason)
  })

  test('without packets', () => {
    const empty = { ...golden, [BOARD]: '## Phase 1 Gate\n\nCloses when all is VALIDATED.\n' }
    expect(closure(empty)).toMatchObject({ canClose: false, rows: [] })
    expect(renderPhase(closure(empty)!, plain)).toContain('its gate lists no packet')
  })
})

test('the newest variant decides for a packet that is superseded', () => {
  const files: Files = {
    ...edit(
      edit(done, SESSION, 'Validated', 'Superseded'),
      BOARD,
      '- **[WP-1-Session-Store]** - sessions in the store [VALIDATED ✅]',
      '- **[WP-1-Session-Store]** [SUPERSEDED]',
    ),
  }
  const variant = (done[SESSION] as { text: string }).text.replaceAll('WP-1-Session-Store', 'WP-1-Session-Store-v2')
  const both = edit(
    { ...files, 'docs/task_packets/WP-1-Session-Store-v2.md': variant },
    BOARD,
    '## Done\n',
    '## Done\n\n- **[WP-1-Session-Store-v2]** [VALIDATED]\n',
  )
  expect(closure(files)!.canClose).toBe(false)
  expect(closure(both)!.rows.map((row) => [row.id, row.decidedBy, row.missing])).toContainEqual([
    'WP-1-Session-Store',
    'WP-1-Session-Store-v2',
    [],
  ])
})

test.each(['1', 'phase 1', 'Phase 1', 'PHASE-1', 'Phase 1 Gate'])('%s is the phase', (name) => {
  expect(closure(golden, name)?.phase).toBe('Phase 1 Gate')
})

test.each(['2', '11', 'Phase', ''])('%s is no phase of the board', (name) => {
  expect(closure(golden, name)).toBeNull()
})

test('a phase as Markdown escapes what comes from the board', () => {
  const files = edit(golden, BOARD, '## Phase 1 Gate', '## Phase 1 Gate <b>|x')
  expect(renderPhaseMarkdown(closure(files)!)).not.toContain('<b>')
})
