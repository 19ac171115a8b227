import { expect, test } from 'vitest'
import {
  fileId,
  isDraft,
  isLocked,
  mustBeComplete,
  nextVariant,
  packetId,
  signatureOf,
  splitVariant,
  type Packet,
} from '../../src/core/packet.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { treeFrom } from '../support/snapshot.ts'

const packet = (fields: Readonly<Record<string, string>> = {}): Packet =>
  treeFrom(packetFile('WP-1-A', fields)).packets[0]!
const fileOf = (text: string) => treeFrom({ [pathOf('WP-1-A')]: text }).packets[0]!

test('the id of a packet is that of its field, of its title or of its file', () => {
  expect(packetId(fileOf('# WP-1-B\n\n- TASK_ID: WP-1-C\n'))).toBe('WP-1-C')
  expect(packetId(fileOf('# Task Packet: WP-1-B\n'))).toBe('WP-1-B')
  expect(packetId(fileOf('text\n'))).toBe('WP-1-A')
})

test.each([
  ['docs/task_packets/WP-1-A.md', 'WP-1-A'],
  ['WP-1-A.MD', 'WP-1-A'],
  ['x/WP-1.md.md', 'WP-1.md'],
  ['x/WP-1.mdx', 'WP-1.mdx'],
])('the id of the file %s is %s', (path, id) => {
  expect(fileId(path)).toBe(id)
})

test('a packet is locked by a valid signature alone', () => {
  expect(signatureOf(packet({ USER_SIGNATURE: 'maria040320260930' }))).toBe('maria040320260930')
  for (const text of ['<pending>', 'maria990320260930', ''])
    expect(isLocked(packet({ USER_SIGNATURE: text }))).toBe(false)
  expect(isLocked(packet({ USER_SIGNATURE: 'maria040320260930' }))).toBe(true)
  expect(signatureOf(packet())).toBe(null)
})

test.each([
  ['Draft', true, false],
  ['Stub', true, false],
  ['Gap', true, false],
  ['Ready for Dev', false, true],
  ['In Progress', false, true],
  ['Superseded', false, false],
  ['Nearly there', false, true],
])('with the status %s a packet is a draft: %s, and must be complete: %s', (Status, draft, complete) => {
  expect([isDraft(packet({ Status })), mustBeComplete(packet({ Status }))]).toEqual([draft, complete])
})

test('without a status a packet must be complete, and one that cannot be read need not', () => {
  expect([isDraft(packet()), mustBeComplete(packet())]).toEqual([false, true])
  expect(mustBeComplete(fileOf('> '.repeat(200)))).toBe(false)
})

test.each([
  ['WP-1-A', 'WP-1-A', 1],
  ['WP-1-A-v3', 'WP-1-A', 3],
  ['WP-1-A-v12', 'WP-1-A', 12],
  ['WP-1-A-v2-v3', 'WP-1-A-v2', 3],
  ['WP-1-v', 'WP-1-v', 1],
  ['WP-1-v2x', 'WP-1-v2x', 1],
])('%s is of %s in version %d', (id, base, version) => {
  expect(splitVariant(id)).toEqual({ base, version })
})

test('the next variant is one more than any that is taken', () => {
  expect(nextVariant('WP-1-A', [])).toBe('WP-1-A-v2')
  expect(nextVariant('WP-1-A-v2', ['WP-1-A', 'WP-1-A-v4', 'WP-1-A-v3', 'WP-1-B-v9'])).toBe('WP-1-A-v5')
})
