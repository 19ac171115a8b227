import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/scope-clear.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { having, saidOf } from '../support/session-store.ts'
import { findingsOf } from '../support/snapshot.ts'

const WHAT = 'Keep sessions in the store and end them after 30 minutes.'

describe('a vague verb carries the scope', () => {
  test.each([
    'Improve the sessions',
    'improving sessions',
    'To enhance the sessions',
    'We want to improve the sessions',
    'Make the session store better',
    '**Clean up** the session folder',
    'Split the store and improve it',
    'Keep sessions. Then improve them',
    'This packet improves sessions',
  ])('%s', (what) => {
    expect(saidOf(rule, [[WHAT, what]])[0]).toMatch(
      /^16:9 high Unexpected vague `.*` in SCOPE, expected the change itself$/,
    )
  })
})

describe('the scope says what changes', () => {
  test.each([
    'Split the store to improve its speed',
    'Add the `improve` command',
    '`improve` gets a flag',
    'Half- improve what is there',
    'Ship the improvements of the last week',
    'Remove what the cleanup job left behind',
    'Measure how much better the store is',
  ])('%s', (what) => {
    expect(saidOf(rule, [[WHAT, what]])).toEqual([])
  })
})

test('a reason may be an improvement', () => {
  expect(saidOf(rule, [['Spec 3.1 asks for sessions that survive a restart.', 'Improve restarts.']])).toEqual([])
})

test('a scope of one sentence misses its parts', () => {
  const scope =
    '- What: Keep sessions in the store and end them after 30 minutes.\n- Why: Spec 3.1 asks for sessions that survive a restart.\n- Boundary: Only the session folder and its tests.\n'
  expect(saidOf(rule, [[scope, 'Improve sessions.\n']])).toEqual([
    '14:1 high Missing What of SCOPE, expected what the work changes',
    '14:1 high Missing Why of SCOPE, expected the reason for the work',
    '14:1 high Unexpected vague `Improve` in SCOPE, expected the change itself',
  ])
})

test('without boundary and OUT_OF_SCOPE nothing bounds it', () => {
  const listed = '## OUT_OF_SCOPE\n\n- Login pages\n- Imports (WP-1-Import-Job)\n- A second session backend\n'
  expect(
    saidOf(rule, [
      [listed, ''],
      ['- Boundary: Only the session folder and its tests.\n', ''],
    ]),
  ).toEqual(['14:1 high Missing Boundary of SCOPE, expected where the work ends'])
})

test('a repository has vague verbs of its own, or none', () => {
  const verbs = (vagueVerbs: string[]) => ({ config: { limits: { ...DEFAULT_CONFIG.limits, vagueVerbs } } })
  expect(saidOf(rule, [[WHAT, 'Polish (the) store']], verbs(['polish (the)', 'a+b']))).toHaveLength(1)
  expect(saidOf(rule, [[WHAT, 'Polish the store']], verbs(['polish', 'a+b']))).toHaveLength(1)
  expect(saidOf(rule, [[WHAT, 'Improve the store']], verbs([]))).toEqual([])
})

test('no scope at all', () => {
  expect(saidOf(rule, [['## SCOPE', '## Aims']])).toEqual(['1:1 high Missing SCOPE, expected What, Why and Boundary'])
})

test('another vague verb is new, the same one in capitals is not', () => {
  const told = (from: string, to: string) =>
    findingsOf({ base: having([WHAT, from]), head: having([WHAT, to]) }, rule).length
  expect(told('Improve the store', 'Enhance the store')).toBe(1)
  expect(told('Improve the store', 'improve the store')).toBe(0)
})

test.each(['- ', '* ', '+ ', '  - ', '1. ', '12) '])(
  'behind the bullet %j a vague verb carries the scope as well',
  (bullet) => {
    const scope =
      '- What: Keep sessions in the store and end them after 30 minutes.\n- Why: Spec 3.1 asks for sessions that survive a restart.\n- Boundary: Only the session folder and its tests.\n'
    expect(saidOf(rule, [[scope, `Sort it.\n\n${bullet}Improve it.\n`]]).join()).toContain('Unexpected vague `Improve`')
  },
)

test('a draft may stay vague', () => {
  expect(
    saidOf(rule, [
      [WHAT, 'Improve it'],
      ['In Progress', 'Draft'],
    ]),
  ).toEqual([])
})

test.each(['- improve it', '+ improve it', '1. improve it', '12) improve it'])(
  '%j is as vague without its bullet',
  (scope) => {
    const head = packetFile('WP-1-A', { STATUS: 'READY_FOR_DEV', SCOPE: scope })
    expect(findingsOf({ head }, rule).join()).toContain('Unexpected vague `improve`')
  },
)

test('bullets below a text in front matter are none of its words', () => {
  const head = { [pathOf('WP-1-A')]: '---\nscope: |\n  Sort it.\n    - improve it\n---\n# WP-1-A\n' }
  expect(findingsOf({ head }, rule).join()).toContain('Unexpected vague `improve`')
})
