// Plays every bypass story and counts, rule by rule, what it catches and what nothing but it catches: with that rule switched off
// such a story would pass. Writes docs/red.md; fails where a rule that can stop a change catches nothing.
import { expect, test } from 'vitest'
import { markdownText } from '../../src/core/render/escape.ts'
import { RULES } from '../../src/rules/index.ts'
import { BLOCKERS } from '../bypass/blockers.ts'
import { GIT } from '../bypass/git.ts'
import { LOCK } from '../bypass/lock.ts'
import { SCOPES } from '../bypass/scope.ts'
import { SIGNATURES } from '../bypass/signature.ts'
import { play } from '../support/judged.ts'

const STORIES = [...LOCK, ...SCOPES, ...SIGNATURES, ...BLOCKERS, ...GIT]

interface Seen {
  readonly caught: string[]
  readonly alone: string[]
}

const page = (
  seen: ReadonlyMap<string, Seen>,
  refused: ReadonlySet<string>,
  date: string,
): string => `# Each guard seen red

\`npm run red\` plays the ${STORIES.length} bypass stories of \`test/bypass\` and writes this page; ${date}. It is no part of \`npm test\`, which
plays them, too, but counts nothing. A story that one rule alone catches, as a commit or as a pull request, passes with that
rule switched off: the rule is needed. A story that several catch has as many guards.

| rule | stories that it catches | that nothing else catches | one of them |
| --- | ---: | ---: | --- |
${[...seen]
  .filter(([, { caught }]) => caught.length > 0)
  .map(
    ([id, { caught, alone }]) =>
      `| \`${id}\` | ${caught.length} | ${alone.length} | ${markdownText(alone[0] ?? `never alone; ${caught[0]}`)} |`,
  )
  .join('\n')}

Rules of the gate \`packet\` judge how a packet is written, which is no bypass: what each finds, and that it finds nothing in what
is right, is shown by the examples on its page (\`test/rule-pages.test.ts\`). Rules below the severity \`high\` stop nothing by default.

## Refused

These come to no verdict, which is exit code 2:

| story | what is said |
| --- | --- |
${[...refused].join('\n')}
`

const withoutNames = (message: string): string =>
  message
    .split('\n')[0]!
    .replace(/\b[0-9a-f]{10,40}\b/g, '…')
    .replace(/`\/[^`]*`/g, '`…`')

const refusalRow = (name: string, message: string): string =>
  `| ${markdownText(name)} | ${markdownText(withoutNames(message))} |`

test('each rule that can stop a change stops a story', async () => {
  const seen = new Map<string, Seen>(RULES.map(({ id }) => [id, { caught: [], alone: [] }]))
  const refused = new Set<string>()
  for (const story of STORIES) {
    const sides = await play(story)
    const found = new Set([...sides.commit, ...sides.pull])
    for (const rule of found) {
      if (rule.startsWith('error: ')) refused.add(refusalRow(story.name, rule.slice('error: '.length)))
      seen.get(rule)?.caught.push(story.name)
      if ([sides.commit, sides.pull].some((side) => side.length === 1 && side[0] === rule))
        seen.get(rule)?.alone.push(story.name)
    }
  }
  const date = `last on ${new Date().toISOString().slice(0, 10)}`
  await expect(page(seen, refused, date)).toMatchFileSnapshot('../../docs/red.md')
  const barriers = RULES.filter(({ gate, severity }) => gate !== 'packet' && /critical|high/.test(severity))
  expect(barriers.filter(({ id }) => seen.get(id)!.caught.length === 0).map(({ id }) => id)).toEqual([])
})
