import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/done-means-testable.ts'
import { findingsOf } from '../support/snapshot.ts'
import { having, saidOf, type Edit } from '../support/session-store.ts'

const ITEM = 'A restart keeps every open session, shown by `test/session/session-store.test.ts` (§3.1)'

describe('an item is vague', () => {
  test.each([
    'The feature works',
    'Errors are handled properly (§3.1)',
    'Behaves as expected.',
    'Looks better than before',
  ])('%s', (item) => {
    expect(saidOf(rule, [[ITEM, item]])[0]).toMatch(/^45:3 high Unexpected vague item/)
  })
})

describe('an item can be checked', () => {
  test.each([
    'It works: `npm test` passes',
    'Works within 30 seconds',
    'A restart keeps every session',
    'The workflow ends',
  ])('%s', (item) => {
    expect(saidOf(rule, [[ITEM, item]])).toEqual([])
  })
})

const several = ['SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: §3.1, §2.2'] as const

test('with several anchors an item that names none is found, and an anchor that none names', () => {
  expect(saidOf(rule, [several, [ITEM, 'A restart keeps every open session']])).toEqual([
    '41:1 high Missing §2.2 in DONE_MEANS, expected an item for each SPEC_ANCHOR',
    '45:3 high Missing anchor in `A restart keeps every open session` of DONE_MEANS, expected one of §3.1, §2.2',
  ])
})

test('a section may be named without its sign, or by one below it', () => {
  expect(saidOf(rule, [several, [ITEM, 'A failed read gives an error value, 2.2.1']])).toEqual([])
})

test('with one anchor nothing has to be named', () => {
  expect(saidOf(rule, [[ITEM, 'A restart keeps every open session']])).toEqual([])
})

test('the same anchor twice is one', () => {
  expect(
    saidOf(rule, [
      ['SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: §3.1, 3.1'],
      [ITEM, 'A restart keeps sessions'],
    ]),
  ).toEqual([])
})

test('no list, and too short a list', () => {
  expect(saidOf(rule, [['## DONE_MEANS', '## Ends']])).toEqual(['1:1 high Missing DONE_MEANS, expected 3 to 8 items'])
  expect(saidOf(rule, [[`- ${ITEM}\n`, '']])).toEqual([
    '41:1 high Unexpected 2 items in DONE_MEANS, expected 3 to 8 items',
  ])
})

test('of more than five anchors the first five are named', () => {
  const many = (count: number) =>
    saidOf(rule, [
      [
        'SPEC_ANCHOR: §3.1',
        `SPEC_ANCHOR: ${Array.from({ length: count }, (_, index) => `§3.${index + 1}`).join(', ')}`,
      ],
      [ITEM, 'A restart keeps every open session'],
    ]).filter((line) => line.includes('Missing anchor'))
  expect(many(5)[0]).toMatch(/expected one of §3\.1, §3\.2, §3\.3, §3\.4, §3\.5$/)
  expect(many(6)[0]).toMatch(/expected one of §3\.1, §3\.2, §3\.3, §3\.4, §3\.5 …$/)
})

test('another vague item, another item without its anchor and another anchor that none names are new', () => {
  const told = (first: readonly Edit[], then: readonly Edit[]) =>
    findingsOf({ base: having(...first), head: having(...then) }, rule).length
  expect(told([[ITEM, 'Sessions work']], [[ITEM, 'Restarts work']])).toBe(1)
  expect(told([[ITEM, 'Sessions work']], [[ITEM, 'Sessions work']])).toBe(0)
  expect(told([several, [ITEM, 'A restart keeps all']], [several, [ITEM, 'A restart keeps every session']])).toBe(1)
  expect(told([several], [['SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: §3.1, §2.1']])).toBe(1)
})

test('without vague words of its own a repository judges none', () => {
  const config = { limits: { ...DEFAULT_CONFIG.limits, vagueDoneWords: [] } }
  expect(saidOf(rule, [[ITEM, 'The feature works']], { config })).toEqual([])
})

test('without anchors nothing has to be named', () => {
  expect(saidOf(rule, [['- SPEC_ANCHOR: §3.1\n', '']])).toEqual([])
})
