import { expect, test } from 'vitest'
import rule from '../../src/rules/packet-signed.ts'
import { saidOf } from '../support/session-store.ts'

const SIGNATURE = '- USER_SIGNATURE: maria040320260930\n'

test.each(['READY FOR DEV', 'In Progress', 'Done', 'Validated'])('%s asks for a signature', (status) => {
  expect(
    saidOf(rule, [
      [SIGNATURE, ''],
      ['In Progress', status],
    ])[0],
  ).toMatch(/^6:15 high Missing USER_SIGNATURE, expected/)
})

test.each(['Blocked', 'Failed', 'Draft', 'Stub', 'Gap', 'Superseded'])('%s does not', (status) => {
  expect(
    saidOf(rule, [
      [SIGNATURE, ''],
      ['In Progress', status],
    ]),
  ).toEqual([])
})

test('a bare name is no signature', () => {
  expect(saidOf(rule, [['maria040320260930', 'maria']])).toEqual([
    '9:19 high Unexpected USER_SIGNATURE `maria`, expected `{username}{DDMMYYYYHHMM}` in a packet that is IN_PROGRESS',
  ])
})

test('one that is no date is left to signature-wellformed', () => {
  expect(saidOf(rule, [['maria040320260930', 'maria999999999999']])).toEqual([])
})

test('a packet without a status is not asked', () => {
  expect(
    saidOf(rule, [
      [SIGNATURE, ''],
      ['- **Status:** In Progress\n', ''],
    ]),
  ).toEqual([])
})
