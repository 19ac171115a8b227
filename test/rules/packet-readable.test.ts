import { expect, test } from 'vitest'
import rule from '../../src/rules/packet-readable.ts'
import { findingsOf, golden } from '../support/snapshot.ts'
import { SESSION_STORE } from '../support/session-store.ts'

const deep = `${'> '.repeat(101)}a\n`
const message = (what: string, reason: string) =>
  `1:1 high Unexpected ${what} that cannot be read (${reason}), expected Markdown within the limits`
const DEEP = 'containers nested deeper than 100'

test('a packet that is too large is named with its size', () => {
  const head = { ...golden, [SESSION_STORE]: 'a'.repeat(1024 * 1024 + 1) }
  expect(findingsOf({ head }, rule)).toEqual([
    `${SESSION_STORE}:${message('packet', '1048577 bytes, more than 1048576')}`,
  ])
})

test('a symbolic link in place of a packet or a ledger is not followed', () => {
  const link = { mode: '120000', text: '../elsewhere.md' }
  expect(findingsOf({ head: { ...golden, [SESSION_STORE]: link, 'docs/SIGNATURE_AUDIT.md': link } }, rule)).toEqual([
    `docs/SIGNATURE_AUDIT.md:${message('ledger', 'it is a symbolic link')}`,
    `${SESSION_STORE}:${message('packet', 'it is a symbolic link')}`,
  ])
})

test('a board that could not be read before fails the next change as well', () => {
  const base = { ...golden, 'docs/TASK_BOARD.md': deep }
  expect(findingsOf({ head: { ...base, 'README.md': 'a' }, base }, rule)).toEqual([
    `docs/TASK_BOARD.md:${message('board', DEEP)}`,
  ])
})

test('a packet that could not be read before is charged to those who touch it', () => {
  const base = { ...golden, [SESSION_STORE]: deep }
  expect(findingsOf({ head: { ...base, 'README.md': 'a' }, base }, rule)).toEqual([])
  expect(findingsOf({ head: { ...base, [SESSION_STORE]: `${deep}b\n` }, base }, rule)).toHaveLength(1)
})

test('empty documents can be read', () => {
  expect(
    findingsOf({ head: { [SESSION_STORE]: '', 'docs/TASK_BOARD.md': '', 'docs/SIGNATURE_AUDIT.md': '' } }, rule),
  ).toEqual([])
})

test.each(['docs/TASK_BOARD.md', 'docs/SIGNATURE_AUDIT.md', 'docs/SPEC_CURRENT.md'])('%s is a link', (path) => {
  expect(findingsOf({ head: { ...golden, [path]: { mode: '120000', text: 'elsewhere' } } }, rule)).toEqual([
    expect.stringMatching(`^${path}:1:1 high Unexpected (board|ledger|spec pointer) that cannot be read`),
  ])
})
