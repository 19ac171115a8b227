import { expect, test } from 'vitest'
import { renderCompletion, SHELLS, type CompletedCommand } from '../../src/core/render/completion.ts'
import { expectedText } from '../support/expected.ts'

const COMMANDS: readonly CompletedCommand[] = [
  {
    name: 'check',
    description: "Judges what's there: all [of] it",
    options: [
      { name: '--packet', description: 'a packet', values: 'packet' },
      { name: '--file', description: 'a file', values: 'file' },
      { name: '--note', description: 'a \\ note', values: 'text' },
      { name: '--all-of-it', description: 'all', values: null },
    ],
    values: [],
  },
  {
    name: 'sign',
    description: 'Signs',
    options: [{ name: '--format', description: 'how', values: ['text', 'json'] }],
    values: ['packet', ['a', 'b'], 'file'],
  },
  { name: 'say', description: 'Says', options: [], values: ['text'] },
]

test.each(SHELLS.map((shell) => [shell]))('the script for %s offers commands, options and values', async (shell) => {
  await expect(renderCompletion(shell, COMMANDS)).toMatchFileSnapshot(expectedText(`completion-${shell}.txt`))
})
