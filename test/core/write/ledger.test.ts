import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { withRow } from '../../../src/core/write/ledger.ts'

const row = {
  signature: 'maria060320261200',
  usedBy: 'Orchestrator',
  purpose: 'Task packet: WP-1-A | more',
  specVersion: null,
  notes: '',
  seal: 'abc',
}
const added = (...lines: string[]) => withRow('l.md', `${lines.join('\n')}\n`, row, DEFAULT_CONFIG).split('\n')
const NEW = '| maria060320261200 | Task packet: WP-1-A \\| more | abc |'

test('a ledger with the newest row on top grows there, any other one at its end', () => {
  const head = ['| Signature | Purpose | Seal |', '| --- | --- | --- |']
  const rows = ['| maria050320261200 | x | |', '| maria010320261200 | y | |']
  expect(added(...head, ...rows)).toEqual([...head, NEW, ...rows, ''])
  expect(added(...head, ...rows.toReversed())).toEqual([...head, ...rows.toReversed(), NEW, ''])
  expect(added(...head)).toEqual([...head, NEW, ''])
})

test('a table without a Seal column gets one, in its own form', () => {
  expect(added('Signature | Purpose', '--- | ---', 'maria010320261200 | y')).toEqual([
    'Signature | Purpose | Seal',
    '--- | --- | ---',
    'maria010320261200 | y',
    NEW,
    '',
  ])
})

test('a row with a cell more than its table has columns stays as it is, below the new Seal column, too', () => {
  const table = ['| Signature |', '| --- |', '| maria010320261200 | stray |']
  const grown = added(...table)
  expect(grown.slice(0, 3)).toEqual(['| Signature | Seal |', '| --- | --- |', table[2]])
})

test('a ledger without a table gets one at its end', () => {
  expect(added('# Ledger', '', 'Rules.').slice(3, 6)).toEqual([
    '',
    '| Signature | Used By | Date/Time | Purpose | Master Spec Version | Notes | Seal |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ])
})

const full = {
  signature: 'maria060320261200',
  usedBy: 'O | x',
  purpose: 'p\nq',
  specVersion: 'v1',
  notes: 'n',
  seal: 's',
}

test.each([
  [
    null,
    '# Signature ledger\n\n| Signature | Used By | Date/Time | Purpose | Master Spec Version | Notes | Seal |\n| --- | --- | --- | --- | --- | --- | --- |\n| maria060320261200 | O \\| x | 2026-03-06 12:00 | p q | v1 | n | s |\n',
  ],
  [
    '# L',
    '# L\n\n| Signature | Used By | Date/Time | Purpose | Master Spec Version | Notes | Seal |\n| --- | --- | --- | --- | --- | --- | --- |\n| maria060320261200 | O \\| x | 2026-03-06 12:00 | p q | v1 | n | s |',
  ],
  [
    '| Who | Signature | Date | Purpose | Spec | Note | Seal |\n| - | - | - | - | - | - | - |\n',
    '| Who | Signature | Date | Purpose | Spec | Note | Seal |\n| - | - | - | - | - | - | - |\n| O \\| x | maria060320261200 | 2026-03-06 12:00 | p q | v1 | n | s |\n',
  ],
  [
    '| Time | Signature | Other |\n| - | - | - |\n| | maria010120261200 | |',
    '| Time | Signature | Other | Seal |\n| - | - | - | --- |\n| | maria010120261200 | |\n| 2026-03-06 12:00 | maria060320261200 | | s |',
  ],
  [
    '| SIGNATURE |\n| - |\n| maria010120261200 |\n| maria020120261200 |\n\n| Signature |\n| - |\n| maria030120261200 |\n| maria020120261200 |\n',
    '| SIGNATURE |\n| - |\n| maria010120261200 |\n| maria020120261200 |\n\n| Signature | Seal |\n| - | --- |\n| maria060320261200 | s |\n| maria030120261200 |\n| maria020120261200 |\n',
  ],
  [
    '- x\n\n  | Signature | Purpose |\n  | - | - |\n  | maria010120261200 | y |\n',
    '- x\n\n  | Signature | Purpose | Seal |\n  | - | - | --- |\n  | maria010120261200 | y |\n  | maria060320261200 | p q | s |\n',
  ],
  [
    '| A |\n| - |\n| x |\n',
    '| A |\n| - |\n| x |\n\n| Signature | Used By | Date/Time | Purpose | Master Spec Version | Notes | Seal |\n| --- | --- | --- | --- | --- | --- | --- |\n| maria060320261200 | O \\| x | 2026-03-06 12:00 | p q | v1 | n | s |\n',
  ],
  [
    '| Signature | Purpose\n| - | -\n| maria010120261200 | y \\|\n',
    '| Signature | Purpose | Seal\n| - | - | ---\n| maria010120261200 | y \\|\n| maria060320261200 | p q | s |\n',
  ],
  [
    '| Signature | Signature |\n| - | - |\n',
    '| Signature | Signature | Seal |\n| - | - | --- |\n| maria060320261200 | maria060320261200 | s |\n',
  ],
  [
    '> | Signature |\n> | - |\n',
    '> | Signature |\n> | - |\n\n| Signature | Used By | Date/Time | Purpose | Master Spec Version | Notes | Seal |\n| --- | --- | --- | --- | --- | --- | --- |\n| maria060320261200 | O \\| x | 2026-03-06 12:00 | p q | v1 | n | s |\n',
  ],
  [
    '| Signature |\n| - |\n| maria010120261200 |\n| x |\n| maria020120261200 |\n',
    '| Signature | Seal |\n| - | --- |\n| maria010120261200 |\n| x |\n| maria020120261200 |\n| maria060320261200 | s |\n',
  ],
])('a row goes into %j', (text, expected) => {
  expect(withRow('l.md', text, full, DEFAULT_CONFIG)).toBe(expected)
})

test('what has no time and no spec leaves its cells empty', () => {
  const text = withRow('l.md', null, { ...full, signature: 'x', specVersion: null }, DEFAULT_CONFIG)
  expect(text.split('\n')[4]).toBe('| x | O \\| x | | p q | | n | s |')
})

test('a ledger that cannot be read is not written', () => {
  expect(() => withRow('l.md', '> '.repeat(200), full, DEFAULT_CONFIG)).toThrow(
    '`l.md` cannot be edited: containers nested deeper than 100',
  )
})

test.each([
  [
    '| Signature | Seal |\n| - | - |\n| maria010120261200 | s |\n',
    '| Signature | Seal |\n| - | - |\n| maria010120261200 | s |\n| maria060320261200 | s |\n',
  ],
  [
    '| Signature | Seal |\n| - | - |\n| maria060320261200 | t |\n',
    '| Signature | Seal |\n| - | - |\n| maria060320261200 | t |\n| maria060320261200 | s |\n',
  ],
  [
    '| Who | Signature |\n| - | - |\n| x | maria030120261200 |\n| y | maria020120261200 |\n',
    '| Who | Signature | Seal |\n| - | - | --- |\n| O | maria060320261200 | s |\n| x | maria030120261200 |\n| y | maria020120261200 |\n',
  ],
  [
    '| Signature |\n| - |\n| x |\n| maria030120261200 |\n| maria020120261200 |\n',
    '| Signature | Seal |\n| - | --- |\n| maria060320261200 | s |\n| x |\n| maria030120261200 |\n| maria020120261200 |\n',
  ],
  [
    '| Signature | A |\n| - | - |\n| maria030120261200 | x |\n\n| Signature | B |\n| - | - |\n| maria020120261200 | y |\n',
    '| Signature | A | Seal |\n| - | - | --- |\n| maria030120261200 | x |\n| maria060320261200 | | s |\n\n| Signature | B |\n| - | - |\n| maria020120261200 | y |\n',
  ],
  [
    '| Signature | A |\n| - | - |\n\n| Signature | B |\n| - | - |\n',
    '| Signature | A | Seal |\n| - | - | --- |\n| maria060320261200 | | s |\n\n| Signature | B |\n| - | - |\n',
  ],
  [
    '| Signature | Used  By | Seal |\n| - | - | - |\n',
    '| Signature | Used  By | Seal |\n| - | - | - |\n| maria060320261200 | O | s |\n',
  ],
  [
    '| A | Signature | Seal |\n| - | - | - |\n| x |\n| | maria010120261200 | |\n',
    '| A | Signature | Seal |\n| - | - | - |\n| x |\n| | maria010120261200 | |\n| | maria060320261200 | s |\n',
  ],
  [
    '| Signature | Seal |\n| - | - |\n| x | |\n| maria010120261200 | |\n',
    '| Signature | Seal |\n| - | - |\n| x | |\n| maria010120261200 | |\n| maria060320261200 | s |\n',
  ],
  [
    '| Signature | Seal |\n| - | - |\n| maria020120261200 | |\n| maria010120261200 | |\n| maria030120261200 | |\n',
    '| Signature | Seal |\n| - | - |\n| maria020120261200 | |\n| maria010120261200 | |\n| maria030120261200 | |\n| maria060320261200 | s |\n',
  ],
  [
    '| Signature | A | Seal |\n| - | - | - |\n| maria020220261200 | | |\n| maria020120261200 | | |\n| maria010120261200 | | |\n\n| Signature | Seal |\n| - | - |\n| maria010220261200 | |\n',
    '| Signature | A | Seal |\n| - | - | - |\n| maria060320261200 | | s |\n| maria020220261200 | | |\n| maria020120261200 | | |\n| maria010120261200 | | |\n\n| Signature | Seal |\n| - | - |\n| maria010220261200 | |\n',
  ],
  [
    '| Signature | A | Seal |\n| - | - | - |\n\n| Signature | Seal |\n| - | - |\n| maria010220261200 | |\n',
    '| Signature | A | Seal |\n| - | - | - |\n\n| Signature | Seal |\n| - | - |\n| maria010220261200 | |\n| maria060320261200 | s |\n',
  ],
  [
    '  | Signature | Seal |\n  | - | - |\n| maria010120261200 | |\n',
    '  | Signature | Seal |\n  | - | - |\n| maria010120261200 | |\n  | maria060320261200 | s |\n',
  ],
])('a plain row goes into %j', (text, expected) => {
  const plain = { ...full, usedBy: 'O', purpose: 'p' }
  expect(withRow('l.md', text, plain, DEFAULT_CONFIG)).toBe(expected)
})

test('a row that is there already is not written again', () => {
  const text = withRow('l.md', null, full, DEFAULT_CONFIG)
  expect(() => withRow('l.md', text, full, DEFAULT_CONFIG)).toThrow(
    '`l.md` cannot be edited: its table has no room for a new row. Nothing was written',
  )
})

test.each(['maria010120261200', 'maria060320261200'])(
  'a row that would stand outside of its table, below one by %s, is not written',
  (signature) => {
    const text = `- | Signature | Seal |\n  | - | - |\n  | ${signature} | s |\n`
    expect(() => withRow('l.md', text, full, DEFAULT_CONFIG)).toThrow('its table has no room for a new row')
  },
)
