import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/in-scope-paths-exact.ts'
import { edit, findingsOf, golden } from '../support/snapshot.ts'
import { having, saidOf, SESSION_STORE } from '../support/session-store.ts'

const CLOCK = '- src/session/clock.ts\n'

test('a path twice is named where it stands again', () => {
  expect(saidOf(rule, [[CLOCK, '- src/session/session.ts\n']])).toEqual([
    '24:3 high Unexpected second `src/session/session.ts` in IN_SCOPE_PATHS, expected each path once',
  ])
})

test('too many paths', () => {
  const many = Array.from({ length: 17 }, (_, index) => `- src/session/${index}.ts\n`).join('')
  expect(saidOf(rule, [[CLOCK, many]])).toEqual([
    '20:1 high Unexpected 21 paths in IN_SCOPE_PATHS, expected 5 to 20 paths',
  ])
})

test('no list at all', () => {
  expect(saidOf(rule, [['## IN_SCOPE_PATHS', '## Files']])).toEqual([
    '1:1 high Missing IN_SCOPE_PATHS, expected 5 to 20 paths',
  ])
})

test('folders and patterns are fine where the configuration allows them, doubles are not', () => {
  const config = { scope: { ...DEFAULT_CONFIG.scope, allowPatterns: true } }
  expect(saidOf(rule, [[CLOCK, '- src/session/**\n- src/storage\n']], { config })).toEqual([])
  expect(saidOf(rule, [[CLOCK, '- src/session/session.ts\n']], { config })).toHaveLength(1)
})

test('a folder that another change creates is not charged to packets that were there', () => {
  const before = having([CLOCK, '- src/clock\n'])
  expect(findingsOf({ head: { ...before, 'src/clock/a.ts': '' }, base: before }, rule)).toEqual([])
})

test('the bad entry of before is not charged, a new one is', () => {
  const before = having([CLOCK, '- src/session/*.ts\n'])
  const head = edit(before, SESSION_STORE, '- src/session/session-store.ts\n', '- src/*.ts\n')
  expect(findingsOf({ head, base: before }, rule)).toEqual([
    `${SESSION_STORE}:22:3 high Unexpected pattern \`src/*.ts\` in IN_SCOPE_PATHS, expected the path of one file from the root`,
  ])
})

test('a draft may be saved with nothing in it', () => {
  const head = { ...golden, 'docs/task_packets/WP-1-A.md': '# WP-1-A\n\nSTATUS: DRAFT\n' }
  expect(findingsOf({ head }, rule)).toEqual([])
})
