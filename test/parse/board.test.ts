import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { parseBoard } from '../../src/core/parse/board.ts'
import { HOSTILE } from '../support/hostile.ts'

const read = (text: string) => parseBoard('docs/TASK_BOARD.md', text, DEFAULT_CONFIG)
const entriesOf = (text: string) => read(text).entries
const statuses = (text: string) => entriesOf(text).map((entry) => `${entry.id} ${entry.status}`)
const entryOf = (text: string) => entriesOf(text)[0]!

const BOARD = `# Task board

**Last Updated:** 2026-02-06 14:30

## Phase 1 closure gates (BLOCKING - MUST COMPLETE)

Phase 1 closes when all of these are VALIDATED.

### Storage

1. **[WP-1-Storage]** - One way to the data. [READY FOR DEV 🔴]
   - Lead: Coder
   - Effort: 15-20 hours
   - Blocker: None (foundational)

2. **[WP-1-Cache]** - Faster. [BLOCKED 🟡]
   - Blocker: WP-1-Storage + \`WP-1-Index\` (MUST COMPLETE FIRST)
   - Reason: waits for the storage
   - ETA: 2026-03-01

## In Progress

(None)

## Done

- **[WP-1-Index]**
- WP-1-Search [VALIDATED]
`

test('a board is its entries, gates and date', () => {
  const board = read(BOARD)
  expect(board.lastUpdated).toEqual({
    value: '2026-02-06',
    place: { start: { line: 3, column: 19 }, end: { line: 3, column: 29 } },
  })
  expect(board.gates).toEqual([
    {
      title: 'Phase 1 closure gates (BLOCKING - MUST COMPLETE)',
      place: { start: { line: 5, column: 1 }, end: { line: 5, column: 52 } },
      closed: false,
      closureText: {
        value: 'Phase 1 closes when all of these are VALIDATED.',
        place: { start: { line: 7, column: 1 }, end: { line: 7, column: 48 } },
      },
      ids: ['WP-1-Storage', 'WP-1-Cache'],
    },
  ])
  expect(board.entries).toMatchObject([
    { id: 'WP-1-Storage', status: 'READY_FOR_DEV', gateCritical: true },
    { id: 'WP-1-Cache', status: 'BLOCKED', gateCritical: true },
    { id: 'WP-1-Index', status: 'DONE', statusFromToken: false, section: 'Done', gateCritical: false },
    { id: 'WP-1-Search', status: 'VALIDATED', statusFromToken: true, section: 'Done' },
  ])
})

test('an entry is its own line with what is nested below it', () => {
  expect(entriesOf(BOARD)[1]).toEqual({
    id: 'WP-1-Cache',
    place: { start: { line: 16, column: 1 }, end: { line: 16, column: 43 } },
    status: 'BLOCKED',
    statusFromToken: true,
    symbols: ['🟡'],
    section: 'Storage',
    gateCritical: true,
    blockedBy: [
      { value: 'WP-1-Storage', place: { start: { line: 17, column: 15 }, end: { line: 17, column: 27 } } },
      { value: 'WP-1-Index', place: { start: { line: 17, column: 31 }, end: { line: 17, column: 41 } } },
    ],
    blockersDeclared: true,
    reason: {
      value: 'waits for the storage',
      place: { start: { line: 18, column: 14 }, end: { line: 18, column: 35 } },
    },
    eta: { value: '2026-03-01', place: { start: { line: 19, column: 11 }, end: { line: 19, column: 21 } } },
    effort: null,
  })
  expect(entriesOf(BOARD)[0]).toMatchObject({
    blockedBy: [],
    blockersDeclared: true,
    reason: null,
    effort: { value: '15-20 hours' },
    symbols: ['🔴'],
  })
})

test.each([
  ['a bullet', '- WP-1-A', ['WP-1-A DONE']],
  ['a number', '1) WP-1-A', ['WP-1-A DONE']],
  ['a check box', '- [x] WP-1-A', ['WP-1-A DONE']],
  ['a link', '- [WP-1-A](task_packets/WP-1-A.md): text', ['WP-1-A DONE']],
  ['backticks', '- `WP-1-A` [FAIL]', ['WP-1-A FAILED']],
  ['the first id of several', '- WP-1-A replaces WP-1-B', ['WP-1-A DONE']],
  ['an id in a nested item', '- Notes\n  - WP-1-A', []],
  ['an id in a paragraph', 'WP-1-A is done', []],
  ['an item that is a field', '- Blocked by: WP-1-A', []],
  ['a sample of the format', '- Done: `- **[WP-1-A]** - [VALIDATED]`', []],
  ['a placeholder', '- **[WP_ID]** - [VALIDATED]\n- WP-{ID}\n- (None)', []],
  ['code', '```\n- WP-1-A\n```\n\n    - WP-1-B', []],
  ['a comment', '<!--\n- WP-1-A\n-->', []],
  ['a comment in an item', '- Notes <!-- WP-1-A -->', []],
  ['a quote', '> - WP-1-A', []],
  ['a heading in an item', '- ## WP-1-A', ['WP-1-A DONE']],
  ['a cell beyond the columns', '| WP | Title |\n|---|---|\n| WP-1-A | a | [FAIL] |', ['WP-1-A DONE']],
  ['table rows', '| WP | Title |\n| --- | --- |\n| WP-1-A | a |\n| WP-1-B |', ['WP-1-A DONE', 'WP-1-B DONE']],
])('entries: %s', (_name, text, expected) => {
  expect(statuses(`## Done\n\n${text}\n`)).toEqual(expected)
})

test.each([
  ['In Progress', 'IN_PROGRESS'],
  ['🔴 Ready for Dev', 'READY_FOR_DEV'],
  ['2. **Blocked**', 'BLOCKED'],
  ['§ 2.10)  Blocked', 'BLOCKED'],
  ['12 Done', 'DONE'],
  ['2 Done', 'DONE'],
  ['Sprint 2 Done', 'UNKNOWN'],
  ['In 2 Progress Meetings', 'UNKNOWN'],
  ['2.Done', 'UNKNOWN'],
  ['Done', 'DONE'],
  ['VALIDATED', 'VALIDATED'],
  ['Superseded (Archive)', 'SUPERSEDED'],
  ['Stub Backlog (Not Activated)', 'STUB'],
  ['GAP', 'GAP'],
  ['Active (Cross-Branch Status)', 'UNKNOWN'],
  ['Phase 1 closure gates (BLOCKING - MUST COMPLETE)', 'UNKNOWN'],
  ['Definition of Done', 'UNKNOWN'],
])('an item below the heading `%s` is %s', (title, status) => {
  expect(entryOf(`## ${title}\n- **[WP-1-A]**\n`)).toMatchObject({
    status,
    statusFromToken: false,
    section: title.replaceAll('*', ''),
  })
})

test('a heading over several lines is one', () => {
  expect(entryOf('In\nProgress\n---\n- WP-1-A')).toMatchObject({ status: 'IN_PROGRESS', section: 'In Progress' })
})

test.each([
  ['a sub-heading without a status', '## Done\n### January\n- WP-1-A', 'DONE', 'Done'],
  ['a sub-heading with one', '## Done\n### Failed\n- WP-1-A', 'FAILED', 'Failed'],
  ['a heading of the same rank without one', '## Done\n## Notes\n- WP-1-A', 'UNKNOWN', 'Notes'],
  ['a heading after a sub-heading', '## Done\n### Failed\n### Others\n- WP-1-A', 'DONE', 'Done'],
  ['no heading', '- WP-1-A', 'UNKNOWN', ''],
])('the section of an entry: %s', (_name, text, status, section) => {
  expect(entryOf(text)).toMatchObject({ status, section })
})

test.each([
  ['at the end', '- **[WP-1-A]** / FAIL (SUPERSEDED by v2): text. [READY FOR DEV]', 'READY_FOR_DEV'],
  ['with a symbol', '- WP-1-A [IN PROGRESS 🟠]', 'IN_PROGRESS'],
  ['right behind the id, before others', '- **[WP-1-A]** - [VALIDATED] - replaces the [STUB]', 'VALIDATED'],
  ['right before the id', '- [VALIDATED] WP-1-A - handles [FAIL]', 'VALIDATED'],
  ['at the end, after others in the text', '- **[WP-1-A]** - handles [FAIL] well [BLOCKED]', 'BLOCKED'],
  ['in backticks', '- WP-1-A `[BLOCKED]`', 'BLOCKED'],
  ['with an id of its own', '- WP-1-A [SUPERSEDED by WP-1-A-v2]', 'SUPERSEDED'],
  ['behind a field', '- WP-1-A - Effort: 2 days - [FAILED]', 'FAILED'],
  ['on the next line', '- WP-1-A\n  [FAILED]', 'FAILED'],
])('a bracketed token beats the section: %s', (_name, text, status) => {
  expect(entryOf(`## Stub\n${text}`)).toMatchObject({ status, statusFromToken: true })
})

test.each([
  ['the bracket that holds the id', '- **[DONE WP-1-A]**'],
  ['a bracket that names no status', '- **[WP-1-A]** - [ACTIVE] [CX-598]'],
  ['a verdict that is no status', '- **[WP-1-A]** - [OUTDATED_ONLY]'],
  ['a choice', '- **[WP-1-A]** - [VALIDATED|FAIL|OUTDATED_ONLY]'],
  ['a bracket in a comment', '- **[WP-1-A]** <!-- [VALIDATED] -->'],
  ['a bracket in code', '- **[WP-1-A]** `x[VALIDATED]`'],
  ['a bracket in a nested item', '- **[WP-1-A]**\n  - see [VALIDATED]'],
  ['a status without brackets', '- **[WP-1-A]**: VALIDATED'],
])('no token: %s', (_name, text) => {
  expect(entryOf(`## Stub\n${text}`)).toMatchObject({ status: 'STUB', statusFromToken: false })
})

test.each([
  ['behind the id', '- WP-1-A: VALIDATED ✅ (depends on WP-1-B)', 'VALIDATED'],
  ['behind the id, in emphasis', '- **[WP-1-A]** - Ready for Dev', 'READY_FOR_DEV'],
  ['as a nested field', '- WP-1-A\n  - Status: BLOCKED 🟡', 'BLOCKED'],
  ['as a nested field below other words', '- WP-1-A: unknown\n  - Status: BLOCKED', 'BLOCKED'],
  ['in a sentence', '- WP-1-A - Blocked requests are tried again', 'UNKNOWN'],
])('where neither token nor section names a status, the entry may: %s', (_name, text, status) => {
  const statusFromToken = status !== 'UNKNOWN'
  expect(entryOf(`## Phase 1 gate\n${text}`)).toMatchObject({ status, statusFromToken })
})

test('the columns of a table are the fields of its rows', () => {
  const text = [
    '## Ready for Dev',
    '',
    '| Blocked by | WP | Status | Reason | ETA | Effort | Title |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| WP-1-B, WP-1-C | **WP-1-A** | 🟡 Blocked | waits | 2026-03-01 | 2 days | handles [FAIL] |',
    '| None | WP-1-B | later | | | | |',
  ].join('\n')
  const [first, second] = entriesOf(text)
  expect(first).toMatchObject({
    id: 'WP-1-A',
    status: 'BLOCKED',
    statusFromToken: true,
    symbols: ['🟡'],
    reason: { value: 'waits' },
    eta: { value: '2026-03-01' },
    effort: { value: '2 days' },
    place: { start: { line: 5 }, end: { line: 5 } },
  })
  expect(first!.blockedBy.map(({ value }) => value)).toEqual(['WP-1-B', 'WP-1-C'])
  expect(second).toMatchObject({ id: 'WP-1-B', status: 'READY_FOR_DEV', statusFromToken: false, reason: null })
  expect(second).toMatchObject({ blockedBy: [], blockersDeclared: true })
})

test.each([
  ['nested', '- WP-1-A\n  - Reason: a vendor - not us\n  - ETA: soon\n  - Blocker: WP-1-B'],
  ['on the lines below', '- WP-1-A\n  Reason: a vendor -\n  not us\n  **ETA:** soon\n  Blocked by: WP-1-B'],
  ['on the same line', '- **[WP-1-A]** - Reason: a vendor - not us; ETA: soon - Depends on: WP-1-B - [BLOCKED]'],
  ['as a list below the key', '- WP-1-A\n  - Reason: a vendor - not us\n  - ETA: soon\n  - Blockers:\n    - WP-1-B'],
])('reason, ETA and blockers of an entry: %s', (_name, text) => {
  const entry = entryOf(`## Blocked\n${text}\n`)
  expect(entry).toMatchObject({
    id: 'WP-1-A',
    status: 'BLOCKED',
    reason: { value: 'a vendor - not us' },
    eta: { value: 'soon' },
    blockersDeclared: true,
  })
  expect(entry.blockedBy.map(({ value }) => value)).toEqual(['WP-1-B'])
})

test.each([
  ['None (WP-1-B was one)', []],
  ['n/a', []],
  ['None but WP-1-B', ['WP-1-B']],
  ['not\n    applicable (WP-1-B was one)', []],
  ['Nonesuch, so WP-1-B', ['WP-1-B']],
  ['the list below\n    - WP-1-B\n      - and WP-1-C', ['WP-1-B', 'WP-1-C']],
])('the blockers `%s` are %j', (value, ids) => {
  const { blockedBy, blockersDeclared } = entryOf(`- WP-1-A\n  - Blocker: ${value}\n`)
  expect(blockedBy.map((blocker) => blocker.value)).toEqual(ids)
  expect(blockersDeclared).toBe(true)
})

test('a row of a table is read by its first columns, blank cells say nothing', () => {
  const rows =
    '| Title | WP | Status | Reason | Effort |\n|---|---|---|---|---|\n| see WP-1-B ✅ | WP-1-A | | | |\n| a WP-1-C | | Done | x | y | WP-1-D [FAIL] |'
  expect(entriesOf(rows)).toMatchObject([
    { id: 'WP-1-A', status: 'UNKNOWN', symbols: ['✅'], reason: null, effort: null },
    { id: 'WP-1-C', status: 'DONE', reason: { value: 'x' }, effort: { value: 'y' } },
  ])
})

test('what goes on below a field belongs to it, what stands before one does not', () => {
  const entry = entryOf('- WP-1-A a\n  b\n  Reason: c\n  d\n  Effort: 1 day - e\n  f')
  expect(entry).toMatchObject({ reason: { value: 'c d' }, effort: { value: '1 day - e f' } })
  expect(entryOf('- WP-1-A\n  b - Reason: c\n  WP d').reason?.value).toBe('c')
  expect(entryOf('- WP-1-A\n  Reason: c\n  d - ETA: x\n  e')).toMatchObject({
    reason: { value: 'c' },
    eta: { value: 'x' },
  })
  expect(entryOf('- WP-1-A\n  - Reason:\n    - a vendor').reason).toEqual({
    value: 'a vendor',
    place: { start: { line: 3, column: 7 }, end: { line: 3, column: 15 } },
  })
})

test('code is none of what an entry says, and moves nothing', () => {
  const place = { start: { line: 1, column: 31 }, end: { line: 1, column: 37 } }
  expect(entryOf('- `x` `[DONE] y` WP-1-A 🟡')).toMatchObject({
    status: 'UNKNOWN',
    symbols: ['🟡'],
  })
  expect(entryOf('- `x` `yy` WP-1-A - Blocker:  WP-1-B').blockedBy).toEqual([{ value: 'WP-1-B', place }])
  expect(entryOf('- WP-1-A - [VALIDATED ✅]').symbols).toEqual(['✅'])
})

test.each([
  ['- WP-1-A [DONE][FAIL]', 'DONE'],
  ['- WP-1-A[DONE] x [FAIL]', 'DONE'],
  ['- [DONE]WP-1-A x [FAIL]', 'DONE'],
  ['- [DONE] then WP-1-A x [FAIL]', 'FAILED'],
  ['- WP-1-A x [DONE]', 'DONE'],
  ['- `[DONE] ` WP-1-A', 'DONE'],
  ['- `[DONE] x` WP-1-A', 'UNKNOWN'],
])('the token of %j is %s', (text, status) => {
  expect(entryOf(text).status).toBe(status)
})

test('an entry that declares no blockers says so', () => {
  expect(entryOf('- WP-1-A')).toMatchObject({ blockedBy: [], blockersDeclared: false })
})

test.each([
  ['Phase 1 gate: CLOSED', true],
  ['Phase 1 gate: ✅ Complete', true],
  ['Phase 1 gate [COMPLETE]', true],
  ['Phase 1 closure (closed)', true],
  ['Phase 1 closure gates (BLOCKING - MUST COMPLETE)', false],
  ['Phase 1 gate, until May: CLOSED', true],
  ['Phase 1 gate: NOT CLOSED', false],
  ['Phase 1 gate: OPEN', false],
  ['Phase 1 gate [OPEN]', false],
  ['Phase 1 gate [CLOSED, nearly]', false],
  ['Complete phase 1: gate', false],
  ['The phase gates: 1 is COMPLETE', true],
  [': phase gate COMPLETE', true],
  ['The phase gate COMPLETE', false],
  ['Phase 1 closure', false],
])('a gate called `%s` is closed: %s', (title, closed) => {
  expect(read(`## ${title}\n- WP-1-A\n`).gates).toMatchObject([{ closed }])
})

test.each([
  ['**Status:** CLOSED', true],
  ['- Status: Complete (2026-01-01)', true],
  ['Status: OPEN', false],
  ['Status: not closed', false],
  ['- WP-1-B\n  - Status: CLOSED', false],
  ['### Part\n\nStatus: CLOSED', true],
  ['### Phase 1a gate\n\nStatus: CLOSED', false],
  ['## Next\n\nStatus: CLOSED', false],
])('a gate with `%s` is closed: %s', (text, closed) => {
  expect(read(`## Phase 1 gate\n\n${text}\n`).gates[0]).toMatchObject({ closed })
})

test.each(['Phase investigation', 'Gate', 'Closure', 'Phases'])('the heading `%s` starts no gate', (title) => {
  expect(read(`## ${title}\n- WP-1-A\n`)).toMatchObject({ gates: [], entries: [{ gateCritical: false }] })
})

test('a gate goes down to the next heading of its rank, a gate inside it belongs to it', () => {
  const text = '## Phase gates\n- WP-1-A\n### Phase 2 gate\n- WP-1-B\n### Rest\n- WP-1-A\n## Done\n- WP-1-C'
  expect(read(text).gates.map(({ title, ids }) => [title, ids])).toEqual([
    ['Phase gates', ['WP-1-A', 'WP-1-B']],
    ['Phase 2 gate', ['WP-1-B']],
  ])
  expect(entriesOf(text).map((entry) => entry.gateCritical)).toEqual([true, true, true, false])
})

test.each([
  ['a paragraph', 'All of these must be VALIDATED.', 'All of these must be VALIDATED.'],
  ['an item that is no entry', '- **Closure criteria**: every test passes', 'Closure criteria: every test passes'],
  ['the second line', 'Storage first.\nThe phase requires both.', 'The phase requires both.'],
  ['an entry is none', '- WP-1-B must come first', null],
  ['a status is none', 'Status: CLOSED', null],
  ['other text is none', 'These two enclose the rest.', null],
])('the line that closes a gate: %s', (_name, text, expected) => {
  expect(read(`## Phase 1 gate\n\n${text}\n`).gates[0]!.closureText?.value ?? null).toBe(expected)
})

test.each([
  ['plain', 'Last Updated: 2026-02-06', '2026-02-06'],
  ['colon outside the emphasis', '**Last updated**: 2026-02-06T14:30:00Z', '2026-02-06'],
  ['in emphasis', '*Last Updated: 2026-02-06*', '2026-02-06'],
  ['in emphasis of underscores', '_Last Updated: 2026-02-06_', '2026-02-06'],
  ['at the end of the board', '## Done\n- WP-1-A\n\n---\n\n_Last Updated:_ 2026-02-06\n', '2026-02-06'],
  ['in a line with others', '**Version:** 1.0 | **Last Updated:** 2026-02-06', '2026-02-06'],
  ['in a list', '- a\n  - Last Updated: 2026-02-06', '2026-02-06'],
  ['in a table', '| Key | Value |\n| --- | --- |\n| **Last Updated** | 2026-02-06 |', '2026-02-06'],
  [
    'in a table, behind another day',
    '| Created | 2026-01-01 |\n| --- | --- |\n| Last Updated | 2026-02-06 |',
    '2026-02-06',
  ],
  ['in a heading', '# Board (Last Updated: 2026-02-06)', '2026-02-06'],
  ['in front matter', '---\nlast_updated: 2026-02-06\n---\n', '2026-02-06'],
  ['with a byte order mark and carriage returns', '\uFEFF# B\r\n\r\nLast Updated: 2026-02-06\r\n', '2026-02-06'],
  ['no date', 'Last Updated: yesterday', null],
  ['no day of the calendar', 'Last Updated: 2026-02-30', null],
  ['in code', '```\nLast Updated: 2026-02-06\n```', null],
  ['in a comment', '<!-- Last Updated: 2026-02-06 -->', null],
  ['in a comment of a line', 'a <!-- Last Updated: 2026-02-06 -->', null],
  ['nowhere', '# Board', null],
])('the date of the board: %s', (_name, text, expected) => {
  const { lastUpdated } = read(text)
  expect(lastUpdated && lastUpdated.value).toBe(expected)
})

test('only what names blockers declares them, and a blank cell does not', () => {
  const declared = (text: string) =>
    entriesOf(text).map(({ blockersDeclared, blockedBy }) => [blockersDeclared, blockedBy])
  expect(declared('- WP-1-A\n  - Effort: less than WP-1-B')).toEqual([[false, []]])
  expect(declared('| WP | Blocked by | ETA |\n|---|---|---|\n| WP-1-A | | soon |\n')).toEqual([[false, []]])
})

test('an id in backticks with blanks around it is an id', () => {
  expect(statuses('- `  WP-1-A  ` [VALIDATED]')).toEqual(['WP-1-A VALIDATED'])
})

test('a board beyond the limits is not parsed', () => {
  const deep = parseBoard('b.md', '- WP-1-A\n- - - x', { limits: { bytes: 100, depth: 2 } })
  expect(deep).toEqual({
    path: 'b.md',
    unreadable: 'containers nested deeper than 2',
    entries: [],
    gates: [],
    lastUpdated: null,
  })
})

test.each(Object.entries(HOSTILE))('a board of hostile text is read: %s', (_name, text) => {
  expect(() => read(`${text}\n## Phase 1 gate\n- WP-1-A\n`)).not.toThrow()
})

test('any text is read, and every place lies on one of its lines', () => {
  const piece = fc.constantFrom(
    ...['\n', '\n', '## Phase gate: ', '- ', '  - ', '1. ', 'WP-1-A ', '[DONE]', '[', ']', '`', '`WP-1-B`', ' - '],
    ...['Blocker: ', 'Reason: ', 'Status: ', 'Last Updated: 2026-01-01', '| ', '| --- |\n', '<!--', '-->', '**', '✅'],
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const lines = text.split(/\r\n|\n|\r/)
      const { entries, gates } = read(text)
      const places = [...entries, ...gates, ...entries.flatMap((entry) => entry.blockedBy)].map(({ place }) => place)
      return places.every(({ start, end }) => start.line >= 1 && end.line <= lines.length && start.column >= 1)
    }),
  )
})
