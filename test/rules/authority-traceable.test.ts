import { expect, test } from 'vitest'
import rule from '../../src/rules/authority-traceable.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { findingsOf, type Files } from '../support/snapshot.ts'

const ledger: Files = {
  'docs/SIGNATURE_AUDIT.md': '| Signature | Purpose |\n| --- | --- |\n| maria020320260910 | enrichment |\n',
}
const found = (fields: Readonly<Record<string, string>>) =>
  findingsOf({ head: { ...ledger, ...packetFile('WP-1-A', { STATUS: 'READY_FOR_DEV', ...fields }) } }, rule)

test('a version and an approval of the ledger, in any case', () => {
  expect(found({ AUTHORITY: 'Notebook_Master_Spec_v01.02.md [Approved: Maria020320260910]' })).toEqual([])
})

test('the version may stand in SPEC_ANCHOR', () => {
  const anchor = 'Notebook_Master_Spec_v01.02.md §2.1'
  expect(found({ SPEC_ANCHOR: anchor, AUTHORITY: '[Approved: maria020320260910]' })).toEqual([])
})

test('one recorded approval among several is enough', () => {
  const approvals = '[Approved: maria010120260800] [Approved: maria020320260910]'
  expect(found({ AUTHORITY: `Master Spec v01.02 ${approvals}` })).toEqual([])
})

test('an approval that the ledger does not know', () => {
  expect(found({ AUTHORITY: 'Master Spec v01.02 [Approved: maria010120260800]' })).toEqual([
    `${pathOf('WP-1-A')}:5:3 medium Unexpected approval \`maria010120260800\`, expected one that docs/SIGNATURE_AUDIT.md records`,
  ])
})

test('no AUTHORITY at all', () => {
  expect(found({})).toEqual([
    `${pathOf('WP-1-A')}:1:1 medium Missing AUTHORITY, expected a spec version and an approval`,
  ])
})

test.each(['DRAFT', 'STUB', 'SUPERSEDED'])('a packet that is %s is not asked', (status) => {
  expect(found({ STATUS: status })).toEqual([])
})

test('one anchor of several that names the version is enough', () => {
  const anchors = { SPEC_ANCHOR: '§2.2', SPEC_ANCHORS: 'Notebook_Master_Spec_v01.02.md §2.1' }
  expect(found({ ...anchors, AUTHORITY: '[Approved: maria020320260910]' })).toEqual([])
})
