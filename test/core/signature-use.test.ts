import { expect, test } from 'vitest'
import { carriersIn, spends } from '../../src/core/signature-use.ts'
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

test('a file named after a packet is about it, whatever its ending and in a folder with a dot', () => {
  const key = 'maria020320260910'
  const spent = (path: string) => spends({ path, line: 1, text: `Signed: ${key}` }, key, 'WP-1-Cache', new Map())
  const paths = ['docs/WP-1-Cache.txt', '.notes/WP-1-Cache.txt', '.notes/WP-1-Cache.2.txt', 'docs/cache.txt']
  expect(paths.map(spent)).toEqual([false, false, true, true])
})
