import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../', import.meta.url)
const page = readFileSync(new URL('SECURITY.md', root), 'utf8')

/** The cells of the rows of a table below a heading, its head aside. */
const rowsBelow = (heading: string): string[][] =>
  page
    .split(`\n## ${heading}\n`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

const claims = rowsBelow('What runs these claims')

test.each(claims)('%s: %s', (_where, _claim, run) => {
  if (run!.startsWith('not checked')) return
  const [, file, name] = /^`(test\/[\w/.-]+)`: (.+)$/.exec(run!) ?? []
  expect(file, run).toBeDefined()
  expect(existsSync(new URL(file!, root)), file).toBe(true)
  expect(readFileSync(new URL(file!, root), 'utf8')).toContain(name)
})

test('every row of the threats has its claims', () => {
  const claimed = new Set(claims.map(([where]) => where))
  expect(rowsBelow('Who can do what').filter(([where]) => !claimed.has(where))).toEqual([])
})
