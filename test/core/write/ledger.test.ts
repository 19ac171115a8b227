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

test('a row whose extra cell would become a seal is not given one', () => {
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
