import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import rule from '../../src/rules/test-plan-executable.ts'
import { having, saidOf } from '../support/session-store.ts'
import { findingsOf } from '../support/snapshot.ts'

const PLAN = 'npm test -- test/session\njust post-work WP-1-Session-Store\n'

test('no plan at all', () => {
  expect(saidOf(rule, [['## TEST_PLAN', '## Tests']])).toEqual(['1:1 high Missing TEST_PLAN, expected 2 to 6 commands'])
})

test('a plan of prose has no commands', () => {
  expect(saidOf(rule, [[`\`\`\`bash\n${PLAN}\`\`\``, '- Run the tests\n- Look at the result']])).toEqual([
    '34:1 high Missing `just post-work` in TEST_PLAN, expected the post-work gate as one of its commands',
    '34:1 high Unexpected 0 commands in TEST_PLAN, expected 2 to 6 commands',
  ])
})

test('prose in a fence is found', () => {
  expect(saidOf(rule, [['npm test -- test/session\n', 'Run the session tests\n']])).toEqual([
    '37:1 high Unexpected prose `Run the session tests` in TEST_PLAN, expected a command to run as it stands',
  ])
})

test('a command that only begins like the gate is another one', () => {
  expect(saidOf(rule, [['just post-work WP-1-Session-Store', 'just post-workflow']])[0]).toContain(
    'Missing `just post-work`',
  )
})

test('a repository has a gate of its own', () => {
  const config = { limits: { ...DEFAULT_CONFIG.limits, postWorkCommand: 'make done' } }
  expect(saidOf(rule, [['just post-work WP-1-Session-Store', 'make done']], { config }).join()).not.toContain('36')
})

test('another line of prose is new', () => {
  const plan = (line: string) => having(['npm test -- test/session\n', `${line}\n`])
  expect(findingsOf({ base: plan('Run the session tests'), head: plan('Run the store tests') }, rule)).toHaveLength(1)
  expect(findingsOf({ base: plan('Run the session tests'), head: plan('Run the session tests') }, rule)).toEqual([])
})
