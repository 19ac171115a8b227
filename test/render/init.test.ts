import { expect, test } from 'vitest'
import { renderInit, type InitOutcome } from '../../src/core/render/init.ts'

const outcome = (parts: Partial<InitOutcome>): InitOutcome => ({
  root: '/work',
  isDryRun: false,
  written: [],
  recorded: null,
  kept: [],
  left: [],
  next: [],
  ...parts,
})

test('what was written, kept and left alone is told, with the lines to add and what to do next', () => {
  const all = outcome({
    written: ['hooks/pre-commit', 'hooks/\u202e'],
    recorded: '/opt/cli\u0007.js',
    kept: ['workflow\u202e'],
    left: [{ name: 'pre-push\u202e', why: 'it is yours; add this:', lines: ['one', 'two'] }],
    next: ['Commit', 'Push \u202e'],
  })
  expect(renderInit(all)).toBe(`Countersign in /work

Done
  wrote hooks/pre-commit
  wrote hooks/\\u{202e}
  set git config countersign.cli /opt/cli\\u{7}.js

In place
  workflow\\u{202e}

Left alone
  pre-push\\u{202e}: it is yours; add this:
      one
      two

Next
  1. Commit
  2. Push \\u{202e}
`)
})

test('a dry run says what it would do', () => {
  expect(renderInit(outcome({ isDryRun: true, written: ['a'], recorded: 'b' })))
    .toBe(`Countersign in /work (dry run: nothing is written)

Done
  would write a
  would set git config countersign.cli b
`)
})

test.each<[string, Partial<InitOutcome>, string]>([
  ['nothing to do', {}, 'nothing: everything is in place'],
  ['only a file', { written: ['a'] }, 'wrote a'],
  ['only the CLI', { recorded: 'b' }, 'set git config countersign.cli b'],
])('%s is one line', (_, parts, line) => {
  expect(renderInit(outcome(parts))).toBe(`Countersign in /work\n\nDone\n  ${line}\n`)
})
