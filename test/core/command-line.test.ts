import { expect, test } from 'vitest'
import { isCommand, isSentence } from '../../src/core/command-line.ts'

test.each(['Run tests.', 'Run the unit tests', 'check that it works', 'all the tests', 'Verify, then merge'])(
  '%s is a sentence',
  (entry) => {
    expect(isSentence(entry)).toBe(true)
  },
)

test.each([
  'npm test',
  '  grep -r the tests',
  ' echo the end',
  'npm run test all',
  'just post-work WP-1-A',
  'cargo test --workspace',
  './run.sh the tests',
  'Get-ChildItem src',
  'Rscript tests',
  'FOO=1 make check',
  'echo this is a test',
  'git commit -m "that is a message"',
  '',
])('%s is a command line', (entry) => {
  expect(isSentence(entry)).toBe(false)
})

test('a command may have arguments, but its name must end', () => {
  const gate = 'just post-work'
  expect(['just post-work', 'just post-work WP-1', 'just post-work\tWP-1'].every((line) => isCommand(line, gate))).toBe(
    true,
  )
  expect(['just post-workflow', 'just pre-work', 'npm test'].some((line) => isCommand(line, gate))).toBe(false)
})
