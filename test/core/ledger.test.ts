import { expect, test } from 'vitest'
import { recordedKeys } from '../../src/core/ledger.ts'
import { signatureKey } from '../../src/core/signature.ts'
import { golden, treeFrom } from '../support/snapshot.ts'

test('the keys of a ledger are those of its signatures', () => {
  const ledger = treeFrom(golden).ledger!
  const keys = recordedKeys(ledger)
  expect(keys.size).toBe(ledger.rows.length)
  expect(keys.has(signatureKey('MARIA040320260930'))).toBe(true)
  expect(keys.has(signatureKey('maria040320260931'))).toBe(false)
  expect(recordedKeys(ledger)).toBe(keys)
})
