import { expect, test } from 'vitest'
import rule from '../../src/rules/protocol-version-bumped.ts'
import { findingsOf, golden, without, type Files } from '../support/snapshot.ts'

const CODER = 'docs/CODER_PROTOCOL.md'
const old = golden[CODER] as string
const found = (text: string, base: Files = golden, restored: string[] = []) =>
  findingsOf({ head: { ...golden, [CODER]: text }, base, restored }, rule)
const unchanged = [
  `${CODER}:3:14 medium Unexpected version \`1.1\` of a protocol that changed, expected another one or a new code`,
]

test.each([
  ['a new line', `${old}\nBe kind.\n`],
  ['a line that went', old.replace('- [CX-700] Start when the packet passes pre-work.\n', '')],
  ['a code that moved', old.replace('[CX-700]', '[CX-701]')],
])('%s is a change of the rules', (_, text) => {
  expect(found(text)).toEqual(unchanged)
})

test.each([
  ['another version', `${old}\nBe kind.\n`.replace('1.1', '1.2')],
  ['a new code', `${old}\n- [CX-702] Be kind.\n`],
  ['a new range of codes', `${old}\n[CX-700-710] Be kind.\n`],
])('%s tells of it', (_, text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['a reference to the spec', old.replace('Spec_v01.02', 'Spec_v01.03')],
  ['a date', `${old}\n**Last Updated:** 2026-03-06\n`],
  ['blank lines and line ends', old.replaceAll('\n', '\r\n\r\n')],
])('%s alone is no change', (_, text) => {
  expect(found(text)).toEqual([])
})

test('a protocol without a version is told so', () => {
  const bare = { ...golden, [CODER]: '# Coder\n\nWork.\n' }
  expect(found('# Coder\n\nWork well.\n', bare)).toEqual([
    `${CODER}:1:1 medium Missing version of a protocol that changed, expected a \`Version:\` line or a new code`,
  ])
  expect(found('# Coder\n\nversion: 2\n\nWork well.\n', bare)).toEqual([])
})

test('a protocol that is new, or put back, needs nothing', () => {
  expect(found(`${old}\nBe kind.\n`, without(golden, CODER))).toEqual([])
  expect(found(`${old}\nBe kind.\n`, golden, [CODER])).toEqual([])
})

test('a protocol that goes or comes needs no version', () => {
  expect(findingsOf({ head: without(golden, CODER), base: golden }, rule)).toEqual([])
  expect(findingsOf({ head: golden, base: without(golden, CODER) }, rule)).toEqual([])
})
