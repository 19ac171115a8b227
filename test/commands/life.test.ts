import { beforeAll, describe, expect, test } from 'vitest'
import { command } from '../support/command.ts'
import { commit, guardedRepositories, PASSED } from '../support/guarded.ts'
import type { TestRepository } from '../support/repository.ts'

const guarded = guardedRepositories()
const NOW = ['--now', '2026-03-06T12:00:00Z']
const ID = 'WP-1-Note-Search'
const PATH = `docs/task_packets/${ID}.md`
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const SIGNATURE = 'maria060320261200'

const NEW = [
  ...['--title', 'find notes by words', '--risk', 'LOW', '--risk-why', 'a search changes nothing'],
  ...['--what', 'Find the notes that hold every word of a query.'],
  ...['--why', 'Spec 2.1 asks for one way to read notes.', '--boundary', 'Only the search folder and its tests.'],
  ...['--paths', 'src/search/query.ts', 'src/search/index.ts', 'src/search/rank.ts'],
  ...['test/search/query.test.ts', 'test/search/rank.test.ts'],
  ...['--out-of-scope', 'Search in archives', 'Saved queries', 'Sync'],
  ...['--tests', 'npm test -- test/search'],
  ...['--done-means', '`search` gives every note that holds all words (§2.1)'],
  ...['An empty query gives no note, shown by `test/search/query.test.ts` (§2.1)'],
  ...['The newest note comes first, shown by `test/search/rank.test.ts` (§2.1)'],
  ...['--files', 'docs/SPEC_CURRENT.md', 'Notebook_Master_Spec_v01.02.md', 'src/storage/store.ts'],
  ...['src/session/session.ts', 'test/storage/store.test.ts'],
  ...['--terms', 'Store', 'readNote', 'query', 'index', 'rank', 'word', 'note id', 'search', 'token', 'newest'],
  ...['--runs', 'npm ci', 'npm test'],
  ...['--risks', 'A large notebook -> slow queries', 'Other scripts -> words are missed', 'Ties -> no stable order'],
  ...['--anchors', '§2.1', '--blocked-by', 'WP-1-Session-Store', '--blocks', 'None', '--effort', '5 hours'],
]

const run = async (repo: TestRepository, ...args: string[]) => {
  const { status, stdout, stderr } = await command(repo, ...args, ...NOW)
  return { status, text: stdout + stderr }
}

const refusedFor = (text: string) => ({ status: 1, text: expect.stringContaining(text) as string })

/** A step of the command line that must pass, committed through the hooks. */
async function step(repo: TestRepository, ...args: string[]): Promise<void> {
  expect(await run(repo, ...args)).toMatchObject(PASSED)
  expect(commit(repo, {})).toMatchObject(PASSED)
  expect(await run(repo, 'check', '--all')).toMatchObject(PASSED)
}

/** A shortcut that must be refused, and changes nothing. */
async function forbidden(repo: TestRepository, args: readonly string[], why: string): Promise<void> {
  expect(await run(repo, ...args)).toMatchObject(refusedFor(why))
  expect(repo.git('status', '--porcelain')).toBe('')
}

const append = (repo: TestRepository, path: string, text: string) => ({ [path]: repo.read(path) + text })

const VERDICT = '\n## VALIDATION REPORT\n\nVerdict: PASS\n'

describe('the life of a packet', () => {
  let repo: TestRepository
  beforeAll(() => {
    repo = guarded()
  })

  test('it begins as a draft with an entry on the board', async () => {
    await step(repo, 'new', ID, ...NEW)
    expect(repo.read(PATH)).toContain('- STATUS: DRAFT')
    expect(repo.read(BOARD)).toContain(`## Gap\n\n- **[${ID}]** 🟡\n  - Blocker: WP-1-Session-Store\n`)
    expect((await run(repo, 'score', ID)).text).toContain('11/13')
  })

  test('no draft is started, and no used signature locks it', async () => {
    await forbidden(repo, ['status', ID, 'IN_PROGRESS'], 'is DRAFT')
    await forbidden(repo, ['sign', ID, 'maria040320260930'], 'is used already')
    await forbidden(repo, ['sign', ID, 'maria310220261200'], 'no real date')
  })

  test('signed, it waits for its blocker', async () => {
    await step(repo, 'sign', ID, SIGNATURE)
    expect(repo.read(PATH)).toContain(`- USER_SIGNATURE: ${SIGNATURE}`)
    expect(repo.read(PATH)).toContain(`[Approved: ${SIGNATURE}]`)
    expect(repo.read(PATH)).toContain('- STATUS: BLOCKED\n- BLOCKED_REASON: waits for WP-1-Session-Store\n')
    expect(repo.read(BOARD)).toMatch(
      new RegExp(`\\[${ID}\\]\\*\\* 🟡\\n {2}- Blocker: WP-1-Session-Store\\n {2}- Reason:`),
    )
    expect(repo.read(LEDGER)).toMatch(/\| Seal \|\n.*\n\| maria060320261200 \|.*\| [0-9a-f]{64} \|\n/)
  })

  test('it is not signed twice, not started, not edited', async () => {
    await forbidden(repo, ['sign', ID, 'maria060320261300'], 'is locked')
    await forbidden(repo, ['status', ID, 'IN_PROGRESS'], 'from BLOCKED to IN_PROGRESS')
    await forbidden(repo, ['status', ID, 'READY_FOR_DEV'], 'while its blocker')
    const outcome = commit(repo, { [PATH]: repo.read(PATH).replace('Only the search folder', 'Everything') })
    expect(outcome).toMatchObject(refusedFor('locked-packet-unchanged'))
    repo.git('reset', '--quiet', '--hard')
  })

  test('its phase cannot close before its gate is validated', async () => {
    const outcome = commit(repo, { [BOARD]: repo.read(BOARD).replace('Status: OPEN', 'Status: CLOSED') })
    expect(outcome).toMatchObject(refusedFor('phase-closed-by-validation'))
    repo.git('reset', '--quiet', '--hard')
    expect(await run(repo, 'gate', '1')).toMatchObject({ status: 1 })
  })

  test('its blocker is validated once there is a verdict, and frees it', async () => {
    await forbidden(repo, ['status', 'WP-1-Session-Store', 'VALIDATED'], 'has no verdict')
    const path = 'docs/task_packets/WP-1-Session-Store.md'
    expect(commit(repo, append(repo, path, VERDICT))).toMatchObject(PASSED)
    await step(repo, 'status', 'WP-1-Session-Store', 'VALIDATED')
    expect(repo.read(PATH)).toContain('- STATUS: READY_FOR_DEV\n- BLOCKED_REASON: None\n')
    expect(repo.read('docs/task_packets/WP-1-Import-Job.md')).toContain('**Status:** Ready for Dev')
    expect(repo.read(BOARD)).toMatch(
      /## Ready for Dev\n\n[^#]*\*\*\[WP-1-Note-Search\]\*\* 🔴\n[^#]*## In Progress\n\n## Bl/,
    )
  })

  test('the work happens on its branch and in its scope', async () => {
    await step(repo, 'status', ID, 'IN_PROGRESS')
    repo.branch(`feat/${ID}`)
    expect(commit(repo, { 'src/search/query.ts': 'export {}\n' })).toMatchObject(PASSED)
    expect(await run(repo, 'post-work', ID)).toMatchObject({
      status: 0,
      text: expect.stringContaining('PASSED') as string,
    })
    expect(commit(repo, { 'src/import/archive.ts': 'export {}\n' })).toMatchObject(refusedFor('changes-in-scope'))
    repo.git('reset', '--quiet', '--hard')
    repo.git('switch', '--quiet', 'main')
    repo.git('merge', '--quiet', '--no-ff', '--no-edit', `feat/${ID}`)
  })

  test('it is validated only with a verdict', async () => {
    await forbidden(repo, ['status', ID, 'VALIDATED'], 'has no verdict')
    await step(repo, 'status', ID, 'DONE')
    expect(commit(repo, append(repo, PATH, VERDICT))).toMatchObject(PASSED)
    await step(repo, 'status', ID, 'VALIDATED')
    await forbidden(repo, ['status', ID, 'IN_PROGRESS'], 'from VALIDATED to IN_PROGRESS')
  })

  test('a variant corrects it and takes its place when it is signed', async () => {
    await step(repo, 'variant', ID, '--reason', 'correction', '--why', 'accents are not folded')
    const path = `docs/task_packets/${ID}-v2.md`
    expect(repo.read(path)).toContain(`- VARIANT_OF: ${ID}\n- VARIANT_REASON: correction: accents are not folded\n`)
    expect(repo.read(path)).not.toMatch(/Verdict|maria060320261200/)
    expect(repo.read(PATH)).toContain('- STATUS: VALIDATED')
    await forbidden(repo, ['sign', `${ID}-v2`, SIGNATURE], 'is used already')
    await step(repo, 'sign', `${ID}-v2`, 'maria070320261000')
    expect(repo.read(PATH)).toContain('- STATUS: SUPERSEDED')
    expect(repo.read(BOARD)).toMatch(new RegExp(`## Superseded\n\n- \\*\\*\\[${ID}\\]\\*\\*`))
    expect(await run(repo, 'pre-work', `${ID}-v2`)).toMatchObject(PASSED)
  })

  test('the phase closes when everything in its gate is validated', async () => {
    expect(await run(repo, 'gate', '1')).toMatchObject(PASSED)
    const outcome = commit(repo, { [BOARD]: repo.read(BOARD).replace('Status: OPEN', 'Status: CLOSED') })
    expect(outcome).toMatchObject(PASSED)
  })

  test('the spec is enriched as a new version, with a signature of its own', async () => {
    const [SPEC, NEXT] = ['Notebook_Master_Spec_v01.02.md', 'Notebook_Master_Spec_v01.03.md']
    const moved = (path: string) => ({ [path]: repo.read(path).replaceAll('v01.02', 'v01.03') })
    expect(commit(repo, { [SPEC]: `${repo.read(SPEC)}\nOne more line.\n` })).toMatchObject(
      refusedFor('spec-version-immutable'),
    )
    repo.git('reset', '--quiet', '--hard')
    const protocols = ['CODER', 'ORCHESTRATOR', 'VALIDATOR'].map((role) => moved(`docs/${role}_PROTOCOL.md`))
    const unsigned = {
      [NEXT]: repo.read(SPEC).replaceAll('v01.02', 'v01.03'),
      ...moved('docs/SPEC_CURRENT.md'),
      ...Object.assign({}, ...protocols),
      'CHANGELOG.md': '# Changelog\n\n## v01.03\n\n- Accents are folded in a search.\n',
    }
    expect(commit(repo, unsigned)).toMatchObject(refusedFor('spec-enrichment-signed'))
    const row = '| maria080320260900 | Orchestrator | 2026-03-08 09:00 | Spec enrichment v01.03 | v01.03 | | |\n'
    const signed = { [LEDGER]: repo.read(LEDGER).replace(/(\| ---.*\n)/, `$1${row}`) }
    expect(commit(repo, signed)).toMatchObject(PASSED)
    expect(await run(repo, 'check', '--all')).toMatchObject(PASSED)
  })
})
