import { readFileSync } from 'node:fs'
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
