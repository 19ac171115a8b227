import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BLOCKERS } from './bypass/blockers.ts'
import { GIT } from './bypass/git.ts'
import { SAMPLES } from './bypass/samples.ts'
import { LOCK } from './bypass/lock.ts'
import { SCOPES } from './bypass/scope.ts'
import { SIGNATURES } from './bypass/signature.ts'
import { WEEK } from './honest/week.ts'
import { withGenerated } from './support/generated.ts'

const COUNTS: readonly (readonly [string, readonly { readonly name?: string }[]])[] = [
  ['ways to change a signed packet, each caught', LOCK],
  ['ways out of the scope, each caught', SCOPES],
  ['ways to misuse a signature or the ledger, each caught', SIGNATURES],
  ['ways past blockers, verdicts, board and specification, each caught', BLOCKERS],
  ['ways to mislead git about an edit, each caught', GIT],
  ['stories of an honest week, each passes', WEEK],
  ['ways through `git commit`, each caught', SAMPLES],
  ['ways through the Action, each caught', SAMPLES],
]

const evidence = (): string =>
  ['| stories | of |', '| ---: | --- |', ...COUNTS.map(([what, stories]) => `| ${stories.length} | ${what} |`)].join(
    '\n',
  )

test('the counts of the promise are those of the suites', async () => {
  const page = readFileSync(new URL('../docs/promise.md', import.meta.url), 'utf8')
  expect(page.match(/<!-- generated: /g)).toHaveLength(1)
  await expect(withGenerated(page, { evidence })).toMatchFileSnapshot('../docs/promise.md')
})

test('no two stories have the same name', () => {
  for (const stories of [LOCK, SCOPES, SIGNATURES, BLOCKERS, GIT, WEEK])
    expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length)
})

const root = new URL('../', import.meta.url)
const security = readFileSync(new URL('SECURITY.md', root), 'utf8')

/** The cells of the rows of a table below a heading, its head aside. */
const rowsBelow = (heading: string): string[][] =>
  security
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
