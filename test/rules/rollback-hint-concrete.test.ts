import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/rollback-hint-concrete.ts'
import { saidOf } from '../support/session-store.ts'

const HINT = '```bash\ngit revert <commit-sha>\nrm -r data/sessions\n```\n'

describe('a hint says nothing', () => {
  test.each([
    'undo if needed',
    'N/A',
    'None needed.',
    'revert',
    '`revert`',
    'Revert the changes',
    'Roll back if required',
    'TBD',
    '- n/a',
    '?',
  ])('%s', (hint) => {
    expect(saidOf(rule, [[HINT, `${hint}\n`]])[0]).toMatch(/^49:\d+ medium Unexpected ROLLBACK_HINT/)
  })
})

describe('a hint says how', () => {
  test.each([
    'git revert {hash}',
    '`git revert <commit-sha>`',
    'git revert',
    '1. Stop the job\n2. Delete `data/`',
    'Revert the merge commit',
  ])('%s', (hint) => {
    expect(saidOf(rule, [[HINT, `${hint}\n`]])).toEqual([])
  })
})

test('no hint at all', () => {
  expect(saidOf(rule, [['## ROLLBACK_HINT', '## Back']])).toEqual([
    '1:1 medium Missing ROLLBACK_HINT, expected a command or steps such as `git revert <commit-sha>`',
  ])
})
