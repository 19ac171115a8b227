import { expect, test } from 'vitest'
import { carriersIn } from '../../src/core/signature-use.ts'
import { edit, golden, treeFrom } from '../support/snapshot.ts'

const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const tree = treeFrom(golden)

test('who carries a signature is read once for the same packets and ledger', () => {
  expect(carriersIn(tree)).toBe(carriersIn({ packets: tree.packets, ledger: tree.ledger }))
})

test('what was read of a ledger is not taken for another ledger', () => {
  const { ledger } = treeFrom(edit(golden, LEDGER, 'maria020320260910', 'maria020320260911'))
  const rowsOf = (one: typeof ledger, key: string) =>
    carriersIn({ packets: tree.packets, ledger: one }).get(key)?.rows.length ?? 0
  expect(rowsOf(tree.ledger, 'maria020320260910')).toBe(1)
  expect(rowsOf(ledger, 'maria020320260910')).toBe(0)
  expect(rowsOf(ledger, 'maria020320260911')).toBe(1)
  expect(rowsOf(null, 'maria020320260911')).toBe(0)
})

test('a row whose signature is none carries nothing', () => {
  const { packets, ledger } = treeFrom(edit(golden, LEDGER, 'maria020320260910', 'pending'))
  expect([...carriersIn({ packets, ledger }).keys()]).not.toContain('pending')
})
