import { expect, test } from 'vitest'
import rule from '../../src/rules/spec-enrichment-signed.ts'
import { edit, findingsOf, golden, without, type Files } from '../support/snapshot.ts'

const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const moved: Files = {
  ...edit(golden, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'),
  'Notebook_Master_Spec_v01.03.md': '# new',
}
const END = '| --- | --- | --- | --- | --- | --- |\n'
const withRow = (row: string): Files => edit(moved, LEDGER, END, `${END}${row}\n`)
const found = (head: Files, base: Files = golden) => findingsOf({ head, base }, rule)
const missing = [
  "docs/SIGNATURE_AUDIT.md:1:1 high Missing ledger row of the enrichment `v01.03`, expected one with the user's signature",
]

test('a row that names the version and no packet is the signature', () => {
  expect(found(withRow('| maria060320260815 | O | 2026-03-06 | Spec v01.03 | v01.03 | |'))).toEqual([])
  expect(found(withRow('| maria060320260815 | O | 2026-03-06 | errors | v01.03 | |'))).toEqual([])
})

test('a row of an enrichment may name the packet that asked for it', () => {
  expect(
    found(withRow('| maria060320260815 | O | 2026-03-06 | Enrichment v01.03 for WP-1-Import-Job | v01.03 | |')),
  ).toEqual([])
})

test.each([
  ['a packet written against the version', '| maria060320260815 | O | 2026-03-06 | Task packet: WP-1-B | v01.03 | |'],
  ['no valid signature', '| <pending> | O | 2026-03-06 | Spec enrichment v01.03 | v01.03 | |'],
  ['another version', '| maria060320260815 | O | 2026-03-06 | Spec enrichment v01.04 | v01.04 | |'],
])('a row of %s is none', (_, row) => {
  expect(found(withRow(row))).toEqual(missing)
})

test('a pointer that stays, or goes back, needs no row', () => {
  expect(found({ ...golden, 'src/a.ts': '' })).toEqual([])
  expect(found(golden, moved)).toEqual([])
})

test('a ledger that the change takes away does not take the question with it', () => {
  expect(found(without(moved, LEDGER))).toEqual(missing)
})

test('another text under the version in force needs a row of its own, the same text elsewhere none', () => {
  const pointed = (name: string) => edit(golden, 'docs/SPEC_CURRENT.md', 'Notebook_Master_Spec_v01.02', name)
  const other = { ...pointed('Mobile_Master_Spec_v01.02'), 'Mobile_Master_Spec_v01.02.md': '# other' }
  const row = '| maria060320260815 | O | 2026-03-06 | Enrichment v01.02, for mobile | v01.02 | |'
  expect(found(other)).toHaveLength(1)
  expect(found(edit(other, LEDGER, END, `${END}${row}\n`))).toEqual([])
  const spec = golden['Notebook_Master_Spec_v01.02.md']!
  const moved = { ...without(golden, 'Notebook_Master_Spec_v01.02.md'), 'specs/Notebook_Master_Spec_v01.02.md': spec }
  expect(found(moved)).toEqual([])
})
