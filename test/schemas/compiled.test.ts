import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the compiled validators are those of the schemas', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  expect(execFileSync('node', ['schemas/compile.js', '--check'], { cwd: root, encoding: 'utf8' })).toBe('')
})
