import { describe, expect, test } from 'vitest'
import { phaseClosure, phaseName } from '../../src/core/phase.ts'
import { renderPhase, renderPhaseMarkdown } from '../../src/core/render/gates.ts'
import { plain } from '../../src/core/render/text.ts'
import { boardFile, packetFile } from '../support/documents.ts'
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
  expect(closure(golden)!.rows[1]).toMatchObject({ inPacket: 'IN_PROGRESS', blockedBy: ['WP-1-Storage-Layer'] })
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

  test('for one reason where a packet is missing', () => {
    expect(missing(without(done, SESSION))).toEqual(['WP-1-Session-Store: it has no packet'])
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

test.each([
  ['Phase 1 Gate: OPEN', '1'],
  ['PHASE-2b closure', '2b'],
  ['Phases_Alpha.1 Gate', 'alpha.1'],
  ['phase #3.', '3'],
  ['Emphases 4', 'emphases 4'],
  ['The Big Gate', 'the big gate'],
])('the phase of %s is %s', (title, name) => {
  expect(phaseName(title)).toBe(name)
})

test('a tree without a board has no phases', () => {
  expect(closure(without(golden, BOARD))).toBeNull()
})

describe('two gates of one phase', () => {
  const both: Files = {
    [BOARD]: [
      '# Task Board\n\n## Phase 1 Gate\n\n- WP-1-A [VALIDATED]\n- WP-1-B [VALIDATED]\n',
      '\n## Phase 1 Closure: CLOSED\n\nCloses when B and C are VALIDATED.\n\n- WP-1-B [VALIDATED]\n- WP-1-C [DONE]\n',
    ].join(''),
  }
  const idsOf = (phase: string) => closure(both, phase)?.rows.map(({ id }) => id)

  test('count together, each packet once', () => {
    expect(idsOf('1')).toEqual(['WP-1-A', 'WP-1-B', 'WP-1-C'])
    expect(closure(both, '1')).toMatchObject({
      phase: 'Phase 1 Gate',
      closed: true,
      criteria: 'Closes when B and C are VALIDATED.',
    })
  })

  test('count alone by their titles, in any case and with blanks around', () => {
    expect(idsOf('  PHASE 1 gate ')).toEqual(['WP-1-A', 'WP-1-B'])
    expect(closure(both, 'Phase 1 Gate')).toMatchObject({ closed: false, criteria: null })
    expect(idsOf('phase 1 closure: closed')).toEqual(['WP-1-B', 'WP-1-C'])
  })
})

test('a phase closes with all of its packets, not with some', () => {
  const found = closure({
    [BOARD]: '## Phase 1 Gate\n\n- WP-1-A [VALIDATED]\n- WP-1-B [DONE]\n',
    'docs/task_packets/WP-1-A.md': '# WP-1-A\n\n- STATUS: VALIDATED\n\n## VALIDATION\n\n- Verdict: PASS\n',
  })!
  expect(found.rows.map(({ missing: open }) => open.length > 0)).toEqual([false, true])
  expect(found.canClose).toBe(false)
})

test('a row tells what is known of its packet: no status, no entry, a verdict that failed', () => {
  const board = boardFile('WP-1-B [GAP]')[BOARD] as string
  const files = {
    [BOARD]: `${board}\n## Phase 1 Gate\n\n- WP-1-A [SUPERSEDED]\n`,
    ...packetFile('WP-1-A'),
    'docs/task_packets/WP-1-A-v2.md': '# WP-1-A-v2\n\n- TASK_ID: WP-1-A-v2\n\n## VALIDATION\n\n- Verdict: FAIL\n',
  }
  expect(closure(files)!.rows).toMatchObject([
    { id: 'WP-1-A', decidedBy: 'WP-1-A-v2', onBoard: null, inPacket: null, verdict: 'FAIL' },
  ])
})

test('the other packets of a phase are those of its name, without those that its gate decides by', () => {
  const files = {
    [BOARD]: '## Phase A Gate\n\n- WP-A-Store [SUPERSEDED]\n',
    ...packetFile('WP-A-Store', { STATUS: 'SUPERSEDED' }),
    ...packetFile('WP-A-Store-v2', { STATUS: 'DONE' }),
    ...packetFile('WP-A-Search', { STATUS: 'DRAFT' }),
    ...packetFile('WP-A-Sort'),
    ...packetFile('WP-AB-Sort'),
    ...packetFile('WP-2-WP-A-Sort'),
  }
  expect(closure(files, 'A')!.others).toEqual([
    { id: 'WP-A-Search', status: 'DRAFT' },
    { id: 'WP-A-Sort', status: null },
  ])
})
