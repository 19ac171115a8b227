import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { parseLedger } from '../../src/core/parse/ledger.ts'
import { HOSTILE } from '../support/hostile.ts'

const SIGNED = 'maria251220251030'
const read = (text: string) => parseLedger('docs/SIGNATURE_AUDIT.md', text, DEFAULT_CONFIG)
const rowsOf = (text: string) => read(text).rows
const table = (columns: string, ...rows: string[]) => [columns, columns.replace(/[^|]+/g, ' --- '), ...rows].join('\n')
const waiverIn = (cell: string) => rowsOf(table('| Signature | Purpose |', `| ${SIGNED} | ${cell} |`))[0]!.waiver

test('a row is its cells by column, its signature and the packets it names, with places', () => {
  const text = `# Ledger\n\n${table(
    '| Signature | Used By | Purpose | Seal |',
    `| \`${SIGNED}\` | Orchestrator | Packet WP-1-Storage (see docs/refinements/WP-1-Storage.md) and WP-1-Cache | \`abc\` |`,
  )}`
  expect(rowsOf(text)).toEqual([
    {
      place: { start: { line: 5, column: 3 }, end: { line: 5, column: 121 } },
      cells: {
        signature: `\`${SIGNED}\``,
        'used by': 'Orchestrator',
        purpose: 'Packet WP-1-Storage (see docs/refinements/WP-1-Storage.md) and WP-1-Cache',
        seal: '`abc`',
      },
      signature: { value: SIGNED, place: { start: { line: 5, column: 3 }, end: { line: 5, column: 22 } } },
      reading: { kind: 'signed', signature: SIGNED, user: 'maria', date: '2025-12-25T10:30:00' },
      packets: ['WP-1-Storage', 'WP-1-Cache'],
      waiver: null,
      seal: 'abc',
    },
  ])
})

test.each([
  ['columns in any order', table('| Notes | SIGNATURE |', `| a | ${SIGNED} |`), [SIGNED]],
  ['an emphasised column name', table('| **Signature** | Notes |', `| **${SIGNED}** | a |`), [SIGNED]],
  ['several tables', `${table('| Signature |', '| a |')}\n\nText\n\n${table('| Signature |', '| b |')}`, ['a', 'b']],
  ['a table without the column', table('| Signatures | Notes |', `| ${SIGNED} | a |`), []],
  ['a row that is too short', table('| Notes | Signature |', '| a |'), ['']],
  ['a row that is too long', table('| Signature | Notes |', `| ${SIGNED} | a | b |`), [SIGNED]],
  ['no outer pipes', `Signature | Notes\n--- | ---\n${SIGNED} | a`, [SIGNED]],
  [
    'carriage returns and a byte order mark',
    `\uFEFF${table('| Signature |', '| a |', '| b |')}`.replaceAll('\n', '\r\n'),
    ['a', 'b'],
  ],
  ['a table in a list item', `- here\n\n  ${table('| Signature |', '| a |').replaceAll('\n', '\n  ')}`, ['a']],
  ['a table in a fence', `\`\`\`\n${table('| Signature |', '| a |')}\n\`\`\``, []],
  ['a table in a comment', `<!--\n${table('| Signature |', '| a |')}\n-->`, []],
  ['a table in a quote', table('| Signature |', '| a |').replace(/^/gm, '> '), []],
  ['a comment in the cell', table('| Signature | Notes |', `| ${SIGNED} <!-- x --> | a |`), [SIGNED]],
])('signatures of a ledger: %s', (_name, text, signatures) => {
  expect(rowsOf(text).map((row) => row.signature.value)).toEqual(signatures)
})

test('a ledger says whether it has a table at all', () => {
  expect(read(table('| Signature |')).hasTable).toBe(true)
  expect(read(table('| Notes | Signature |')).hasTable).toBe(true)
  expect(read(table('| Name |', '| a |')).hasTable).toBe(false)
  expect(read('').hasTable).toBe(false)
})

test('a cell that is not there is empty, and a column is named with single blanks', () => {
  const [row] = rowsOf(table('| Signature | Master  Spec |', `| ${SIGNED} |`))
  expect(row!.cells).toEqual({ signature: SIGNED, 'master spec': '' })
})

test('a ledger beyond the limits is not parsed', () => {
  const text = table('| Signature |', `| ${SIGNED} |`)
  expect(parseLedger('a.md', text, { limits: { bytes: 9, depth: 9 } })).toEqual({
    path: 'a.md',
    unreadable: `${text.length} bytes, more than 9`,
    hasTable: false,
    rows: [],
  })
})

test('an escaped pipe stays in its cell', () => {
  const [row] = rowsOf(table('| Signature | Notes | Seal |', `| ${SIGNED} | a \\| b | s |`))
  expect(row).toMatchObject({ cells: { notes: 'a | b' }, seal: 's' })
})

test('a row has no seal where its cell is empty or no column is for it', () => {
  const text = `${table('| Signature | Seal |', `| ${SIGNED} |  |`)}\n\n${table('| Signature |', `| ${SIGNED} |`)}`
  expect(rowsOf(text).map(({ seal }) => seal)).toEqual([null, null])
})

test('a column that comes twice hides no cell', () => {
  const [row] = rowsOf(table('| Signature | Notes | NOTES |  |', `| ${SIGNED} | a | b | c |`))
  expect(row!.cells).toEqual({ signature: SIGNED, notes: 'a', 'notes 2': 'b', '': 'c' })
})

test('a column may be called like a part of every object', () => {
  const [row] = rowsOf(table('| Signature | constructor | toString |', `| ${SIGNED} | a | b |`))
  expect(Object.entries(row!.cells)).toEqual([
    ['signature', SIGNED],
    ['constructor', 'a'],
    ['tostring', 'b'],
  ])
})

test.each([
  ['for a packet, until a day', 'Waiver: changes-in-scope WP-1-A until 2026-03-01', 'WP-1-A', '2026-03-01'],
  ['for a packet', 'Waiver: changes-in-scope WP-1-A', 'WP-1-A', null],
  ['for all', 'Waiver: changes-in-scope * until 2026-03-01.', '*', '2026-03-01'],
  ['for all, the star escaped', 'Waiver: changes-in-scope \\* until 2026-03-01', '*', '2026-03-01'],
  ['in bold and backticks', '**Waiver:** `changes-in-scope` `WP-1-A` until `2026-03-01`', 'WP-1-A', '2026-03-01'],
  ['inside a sentence', 'Agreed. waiver: Changes-In-Scope WP-1-A, until 2026-03-01', 'WP-1-A', '2026-03-01'],
])('a waiver %s', (_name, cell, packet, until) => {
  expect(waiverIn(cell)).toEqual({ rule: 'changes-in-scope', packet, until })
})

test.each([
  ['an end that is no date', 'Waiver: changes-in-scope WP-1-A until further notice'],
  ['a day that does not exist', 'Waiver: changes-in-scope WP-1-A until 2026-02-30'],
  ['an end without a date', 'Waiver: changes-in-scope WP-1-A until'],
  ['an end that stands elsewhere', 'Waiver: changes-in-scope WP-1-A, agreed until 2026-03-01'],
  ['no packet', 'Waiver: changes-in-scope until 2026-03-01'],
  ['an id in lower case', 'Waiver: changes-in-scope wp-1-a until 2026-03-01'],
  ['no rule', 'Waiver: WP-1-A'],
  ['other words before the colon', 'Waiver approval: WAIVER-1 WP-1-A'],
  ['a comment', '<!-- Waiver: changes-in-scope * -->'],
])('no waiver: %s', (_name, cell) => {
  expect(waiverIn(cell)).toBe(null)
})

test.each(Object.entries(HOSTILE))('a ledger of hostile text is read: %s', (_name, text) => {
  expect(() => read(`${text}\n\n${table('| Signature | Notes |', '| a | b |')}`)).not.toThrow()
})

test('any text is read', () => {
  const piece = fc.constantFrom(
    '|',
    '| Signature ',
    ' --- ',
    '\n',
    '\\',
    '`',
    'Waiver: a-b * until ',
    '2026-01-01',
    '<!--',
    '*',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const { rows } = read(pieces.join(''))
      return rows.every((row) => row.place.start.line >= 1 && 'signature' in row.cells)
    }),
  )
})
