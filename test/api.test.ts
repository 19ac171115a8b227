import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from './support/repository.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the page about the library is what its docstrings say', async () => {
  const folder = temporaryFolder()
  // Warnings are errors: a type that is used and not documented is one.
  execFileSync(process.execPath, [join(root, 'node_modules/typedoc/bin/typedoc'), '--out', folder], {
    cwd: root,
    stdio: 'pipe',
  })
  await expect(readFileSync(join(folder, 'api.md'), 'utf8')).toMatchFileSnapshot('../docs/api.md')
})
