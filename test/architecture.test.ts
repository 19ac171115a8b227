import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../src')

/** What each folder of src may import, besides its own files: folders, then packages. `action.ts` belongs to `action`. */
const ALLOWED: Record<string, { folders: string[]; packages: RegExp }> = {
  core: {
    folders: ['core'],
    packages: /^(unified|remark-|mdast|micromark|picomatch|sarif$|yaml$|countersign:page-assets$)/,
  },
  rules: { folders: ['core', 'rules'], packages: /^(picomatch)/ },
  io: { folders: ['core', 'io', 'version'], packages: /^node:/ },
  commands: {
    folders: ['core', 'io', 'rules', 'commands', 'version', 'rule-page'],
    packages: /^(node:|commander$|picocolors$|@viz-js\/viz$|countersign:rule-pages$|vscode-languageserver)/,
  },
  action: {
    folders: ['core', 'io', 'rules', 'commands', 'action', 'version'],
    packages: /^(node:|@actions\/|@octokit\/)/,
  },
  cli: { folders: ['commands'], packages: /^node:/ },
  page: { folders: ['page'], packages: /^$/ },
  index: { folders: ['core', 'io', 'rules', 'commands', 'version', 'rule-page'], packages: /^$/ },
  remark: { folders: ['index'], packages: /^node:path$/ },
  version: { folders: [], packages: /^$/ },
  'rule-page': { folders: [], packages: /^$/ },
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ts$/.test(path))

const folderOf = (path: string) => path.split(/[/.]/)[0]!

const importsOf = (path: string) =>
  [...readFileSync(join(SRC, path), 'utf8').matchAll(/(?<![-\w])(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1]!,
  )

test.each(files)('%s imports only what its folder may', (path) => {
  const allowed = ALLOWED[folderOf(path)]
  expect(allowed, `no rule for ${path}`).toBeDefined()
  const bad = importsOf(path).filter((target) =>
    target.startsWith('.')
      ? !allowed!.folders.includes(folderOf(relative(SRC, join(SRC, dirname(path), target))))
      : !allowed!.packages.test(target),
  )
  expect(bad).toEqual([])
})
