import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HOOKS } from '../../src/core/render/hook-script.ts'

test.each(HOOKS)("this project's own %s runs its own bundle", (hook) => {
  const file = new URL(`../../hooks/${hook}`, import.meta.url)
  expect(readFileSync(file, 'utf8')).toContain(`\nnode dist/cli.js hook ${hook} "$@"\n`)
  expect(statSync(file).mode & 0o111).toBe(0o111)
})
