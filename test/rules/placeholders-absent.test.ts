import { expect, test } from 'vitest'
import rule from '../../src/rules/placeholders-absent.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { having, saidOf } from '../support/session-store.ts'
import { findingsOf } from '../support/snapshot.ts'

test.each([
  ['sessions can be rebuilt when they are lost', 'TBD', 'RISK_TIER'],
  ['Only the session folder and its tests.', '{boundary}', 'SCOPE'],
  ['- src/session/clock.ts', '- TBD', 'IN_SCOPE_PATHS'],
  ['- Login pages', '- TK', 'OUT_OF_SCOPE'],
  ['npm test -- test/session\n', 'npm test -- {path}\n', 'TEST_PLAN'],
  ['A session ends 30 minutes after', 'A session ends <n> minutes after', 'DONE_MEANS'],
  ['rm -r data/sessions', 'rm -r data/{folder}', 'ROLLBACK_HINT'],
  ['  - src/storage/store.ts', '  - src/<module>.ts', 'FILES_TO_OPEN'],
  ['  - "restart"', '  - "TBD"', 'SEARCH_TERMS'],
  ['  npm ci\n', '  npm run <script>\n', 'RUN_COMMANDS'],
  ['Two writers -> a lost session', 'Two writers -> TODO', 'RISK_MAP'],
  ['EFFORT: 4 hours', 'EFFORT: TBD', 'EFFORT'],
  ['EFFORT: 4 hours', 'VARIANT_REASON: correction: TBD', 'VARIANT_REASON'],
])('instead of %j, %j in %s is found', (from, to, field) => {
  expect(saidOf(rule, [[from, to]]).map((line) => / in (\w+),/.exec(line)?.[1])).toEqual([field])
})

test.each([
  ['- Login pages', '- The `{id}` of a login, and Arc<dyn Login>'],
  ['  - "restart"', '  - "TODO: restart"'],
  ['npm test -- test/session\n', 'rg TODO src/session\n'],
  ['git revert <commit-sha>\n', 'git revert {hash} -m 1\n'],
  ['- None yet.', '- TBD'],
  ['maria040320260930', '<pending>'],
])('instead of %j, %j is fine', (from, to) => {
  expect(saidOf(rule, [[from, to]])).toEqual([])
})

test('a scope without parts is looked at as a whole', () => {
  const scope =
    '- What: Keep sessions in the store and end them after 30 minutes.\n- Why: Spec 3.1 asks for sessions that survive a restart.\n- Boundary: Only the session folder and its tests.\n'
  expect(saidOf(rule, [[scope, 'TBD\n']])).toEqual([
    '14:1 high Unexpected placeholder `TBD` in SCOPE, expected the value itself',
  ])
})

test('a list that is not there holds none', () => {
  const head = { ...packetFile('WP-1-A', { STATUS: 'READY_FOR_DEV' }) }
  expect(findingsOf({ head }, rule)).toEqual([])
})

test('each part of a scope is looked at where it stands, even if it is the only one', () => {
  for (const part of ['What', 'Why', 'Boundary']) {
    const head = { [pathOf('WP-1-A')]: `# WP-1-A\n\n## SCOPE\n\nSome words.\n\n- ${part}: TBD\n` }
    const [found] = findingsOf({ head }, rule)
    expect(found).toContain(`${pathOf('WP-1-A')}:7:${part.length + 5} high`)
  }
})

test('another placeholder of the same field is new', () => {
  const told = (from: string, to: string) =>
    findingsOf({ base: having(['- Login pages', from]), head: having(['- Login pages', to]) }, rule).length
  expect(told('- {login} pages', '- {start} pages')).toBe(1)
  expect(told('- {login} pages', '- {login} pages')).toBe(0)
})

test('a draft may hold what it likes', () => {
  expect(
    saidOf(rule, [
      ['- Login pages', '- TBD'],
      ['In Progress', 'Draft'],
    ]),
  ).toEqual([])
})
