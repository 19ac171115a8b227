import { describe, expect, test } from 'vitest'
import { CONFIG_FILE, DEFAULT_CONFIG } from '../../src/core/config.ts'
import { historyFacts } from '../../src/core/history.ts'
import { recordsOf, type Step } from '../support/history.ts'
import { edit, golden, snapshotOf, without, type Files } from '../support/snapshot.ts'

const BOARD = 'docs/TASK_BOARD.md'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const NOW = new Date('2026-03-06T12:00:00Z')

type Told = Files | readonly [Files, string]

/** One commit a day, from the first of March on; each is its files, or its files and its message. */
const stepsOf = (told: readonly Told[]): Step[] =>
  told.map((one, index) => {
    const [files, message] = Array.isArray(one) ? (one as [Files, string]) : [one as Files, 'work']
    return { files, message, date: `2026-03-0${index + 1}T00:00:00.000Z` }
  })
const factsOf = (...told: readonly Told[]) => historyFacts(recordsOf(stepsOf(told)), null, DEFAULT_CONFIG, NOW)

const text = (files: Files, path: string) => {
  const file = files[path]!
  return typeof file === 'string' ? file : file.text
}
const renamed = (files: Files, from: string, to: string, change = (before: string) => before): Files => ({
  ...without(files, from),
  [to]: change(text(files, from)),
})
const withoutStatus = (path: string) => edit(golden, path, /- \*\*Status:\*\* .*\n/.exec(text(golden, path))![0], '')
const withStatus = (files: Files, path: string, status: string) =>
  edit(files, path, /\*\*Status:\*\* .*/.exec(text(files, path))![0], `**Status:** ${status}`)

test('all that is told of one commit', () => {
  expect(factsOf(golden)).toEqual({
    commits: 1,
    lockedEdits: [],
    lags: [],
    enrichments: [{ version: '01.02', commit: '1'.repeat(40), signedThen: true }],
    started: ['WP-1-Session-Store'],
    clarified: [],
    startedBlocked: [],
    signedWithoutAnchor: [],
    blockedDays: [{ id: 'WP-1-Import-Job', days: 5.5 }],
    scopedCommits: 0,
    outOfScope: [],
    unnamedCommits: 1,
  })
})

describe('packets signed without an anchor', () => {
  const bare = edit(golden, SESSION, '- SPEC_ANCHOR: §3.1\n', '')
  const unsigned = edit(bare, SESSION, 'maria040320260930', '<pending>')
  const ids = (...states: Files[]) => factsOf(...states).signedWithoutAnchor.map(({ id, commit }) => [id, commit[0]])
  test.each<[string, string[][], Files[]]>([
    ['are told when they are signed, and once', [['WP-1-Session-Store', '2']], [unsigned, bare, withStatus(bare, SESSION, 'Done')]], // prettier-ignore
    ['are told where the anchor names nothing', [['WP-1-Session-Store', '1']], [edit(golden, SESSION, '- SPEC_ANCHOR: §3.1', '- SPEC_ANCHOR: all of it')]], // prettier-ignore
    ['are none while nobody signed', [], [unsigned]],
    ['are none as drafts', [], [withStatus(bare, SESSION, 'Draft')]],
  ])('%s', (_, told, states) => {
    expect(ids(...states)).toEqual(told)
  })
})

describe('edits of locked packets', () => {
  test.each<[string, number, Told[]]>([
    ['a move to another folder is none', 0, [golden, renamed(golden, IMPORT, 'docs/task_packets/old/WP-1-Import-Job.md')]], // prettier-ignore
    ['another file name is one', 1, [golden, renamed(golden, IMPORT, 'docs/task_packets/WP-1-Import-Jobs.md')]],
    [
      'a move with another text is one',
      1,
      [golden, renamed(golden, IMPORT, 'docs/task_packets/old/WP-1-Import-Job.md', (old) => `${old}- More.\n`)],
    ],
    ['a link in the place of one is', 1, [golden, { ...golden, [IMPORT]: { mode: '120000', text: 'a.md' } }]],
    [
      'a link elsewhere is no move',
      1,
      [golden, { ...without(golden, IMPORT), 'docs/task_packets/old/WP-1-Import-Job.md': { mode: '120000', text: 'a' } }], // prettier-ignore
    ],
    ['a link that comes is none', 0, [golden, { ...golden, 'docs/task_packets/WP-1-A.md': { mode: '120000', text: 'a' } }]], // prettier-ignore
  ])('%s', (_, count, told) => {
    expect(factsOf(...told).lockedEdits).toHaveLength(count)
  })

  const edited = edit(golden, SESSION, 'EFFORT: 4 hours', 'EFFORT: 9 hours')

  test('putting back what was signed is no second one, and another text is', () => {
    expect(factsOf(golden, edited, golden).lockedEdits).toHaveLength(1)
    expect(factsOf(golden, edited, edit(golden, SESSION, '4 hours', '8 hours')).lockedEdits).toHaveLength(2)
  })

  test('a new status after an edit is no second one', () => {
    expect(factsOf(golden, edited, withStatus(edited, SESSION, 'Done')).lockedEdits).toEqual([
      { id: 'WP-1-Session-Store', commit: '2'.repeat(40), date: '2026-03-02T00:00:00.000Z' },
    ])
  })
})

describe('a packet is clarified where its NOTES grow in work', () => {
  const noted = edit(golden, SESSION, '- None yet.', '- One.\n- Two.')
  test.each<[string, string[], Files[]]>([
    ['by a line', ['WP-1-Session-Store'], [golden, noted]],
    ['but not by blank lines', [], [noted, edit(noted, SESSION, '- Two.', `${'  \n\n'.repeat(10)}- Two.`)]],
    ['nor by another text of a line', [], [golden, edit(golden, SESSION, '- None yet.', '- No.')]],
    ['nor by another section', [], [golden, { ...golden, [SESSION]: `${text(golden, SESSION)}\n## EVIDENCE\n\n- It runs.\n` }]], // prettier-ignore
    [
      'nor by lines before them',
      [],
      [golden, edit(golden, SESSION, '- Login pages', '- Login pages\n- More\n- Again')],
    ],
    ['nor before the work', [], [golden, edit(golden, IMPORT, '- None yet.', '- One.\n- Two.')]],
    ['nor where it had no status', [], [withoutStatus(SESSION), noted]],
    ['nor where it goes', [], [golden, without(golden, SESSION)]],
  ])('%s', (_, clarified, states) => {
    expect(factsOf(...states).clarified).toEqual(clarified)
  })
})

describe('packet and board differ', () => {
  const done = withStatus(golden, SESSION, 'Done')
  const lagsOf = (...states: Files[]) => factsOf(...states).lags.map(({ id, hours, isOpen }) => [id, hours, isOpen])

  test('since the first commit that parted them, whatever changes meanwhile', () => {
    const meanwhile = edit(done, IMPORT, '- None yet.', '- Seen.')
    expect(lagsOf(golden, done, meanwhile, golden)).toEqual([['WP-1-Session-Store', 48, false]])
    expect(lagsOf(golden, done, meanwhile)).toEqual([['WP-1-Session-Store', 108, true]])
  })

  test('where only the board moves on', () => {
    const onBoard = edit(golden, BOARD, '[IN PROGRESS 🟠]', '[DONE 🔵]')
    expect(lagsOf(golden, onBoard)).toEqual([['WP-1-Session-Store', 108, true]])
  })

  const unlisted = without(golden, BOARD)
  test.each<[string, Files]>([
    ['without a board', without(done, BOARD)],
    ['where the board does not list the packet', { ...golden, 'docs/task_packets/WP-1-New.md': '- STATUS: Done\n' }],
    ['where the packet has no status', withoutStatus(SESSION)],
    ['where the packet has an unknown status', withStatus(golden, SESSION, 'Perhaps')],
    ['where the board has none', { ...unlisted, [BOARD]: '# Task Board\n\n- **[WP-1-Session-Store]**\n' }],
    ['where both say the same', golden],
  ])('but not %s', (_, files) => {
    expect(lagsOf(golden, files)).toEqual([])
  })
})

describe('work and the packets that commits name', () => {
  const changed = (...paths: string[]): Files => ({ ...golden, ...Object.fromEntries(paths.map((path) => [path, ''])) })
  const [INSIDE, OUTSIDE] = ['src/session/clock.ts', 'src/login.ts']
  test.each<[string, { scopedCommits: number; unnamedCommits: number; outOfScope: string[] }, Told]>([
    ['in a subject', { scopedCommits: 1, unnamedCommits: 0, outOfScope: [] }, [changed(INSIDE), '[WP-1-Session-Store] Add']], // prettier-ignore
    ['by a merged branch', { scopedCommits: 1, unnamedCommits: 0, outOfScope: [] }, [changed(INSIDE), "Merge branch 'wp-1-session-store'"]], // prettier-ignore
    ['that nobody knows', { scopedCommits: 0, unnamedCommits: 1, outOfScope: [] }, [changed(INSIDE), '[WP-1-Nobody] Add']], // prettier-ignore
    [
      'of which one is not known',
      { scopedCommits: 1, unnamedCommits: 0, outOfScope: ['WP-1-Session-Store'] },
      [changed(OUTSIDE), '[WP-1-Nobody] Add\n\nWork-Packet: WP-1-Nobody, WP-1-Session-Store\n'],
    ],
    [
      'with a path in scope and one out of it',
      { scopedCommits: 1, unnamedCommits: 0, outOfScope: ['WP-1-Session-Store'] },
      [changed(INSIDE, OUTSIDE), '[WP-1-Session-Store] Add'],
    ],
  ])('%s', (_, { outOfScope, ...counts }, told) => {
    const [, record] = recordsOf(stepsOf([golden, told]))
    const facts = historyFacts([record!], snapshotOf({ head: golden }).head, DEFAULT_CONFIG, NOW)
    expect(facts).toMatchObject(counts)
    expect(facts.outOfScope.map(({ id }) => id)).toEqual(outOfScope)
  })

  const bare: Files = { 'README.md': '' }
  const installed: Files = { ...bare, [CONFIG_FILE]: '{}' }
  test.each<[string, number, Files]>([
    ['are asked for once the configuration is there', 1, installed],
    ['are not asked for without one', 0, bare],
  ])('%s, packets or not', (_, count, before) => {
    const code = { ...before, 'src/a.ts': '' }
    const [, record] = recordsOf(stepsOf([before, code]))
    const start = snapshotOf({ head: before }).head
    expect(historyFacts([record!], start, DEFAULT_CONFIG, NOW).unnamedCommits).toBe(count)
    expect(factsOf(bare, before, code).unnamedCommits).toBe(count)
  })

  test('are asked for no more once the configuration went', () => {
    const gone = { ...bare, 'src/b.ts': '' }
    // Its going is itself asked about, since it was there before.
    expect(factsOf(installed, bare, gone).unnamedCommits).toBe(1)
  })
})

describe('packets started while a blocker is open', () => {
  const startedBlocked = (...states: Files[]) =>
    factsOf(...states).startedBlocked.map(({ id, commit }) => [id, commit[0]])
  const started = withStatus(golden, IMPORT, 'In Progress')

  test('are told once, whatever changes in work', () => {
    expect(startedBlocked(golden, started, edit(started, IMPORT, '- None yet.', '- One.'))).toEqual([
      ['WP-1-Import-Job', '2'],
    ])
  })
  test('are told by the blockers of the packets where there is no board', () => {
    expect(startedBlocked(without(golden, BOARD), without(started, BOARD))).toContainEqual(['WP-1-Import-Job', '2'])
  })
  test('are told where the packet had no status before', () => {
    expect(startedBlocked(withoutStatus(IMPORT), started)).toContainEqual(['WP-1-Import-Job', '2'])
  })
})

test.each<[string, Files]>([
  ['without a ledger', without(golden, LEDGER)],
  ['without its row in the ledger', edit(golden, LEDGER, 'Spec enrichment v01.02: storage errors | v01.02', 'x | x')],
])('a spec that moves on %s was not signed then', (_, files) => {
  expect(factsOf(files).enrichments).toEqual([{ version: '01.02', commit: '1'.repeat(40), signedThen: false }])
})

test('a spec that moves on is looked for in the ledger as it is then', () => {
  const later = {
    ...golden,
    'Notebook_Master_Spec_v01.03.md': '',
    'docs/SPEC_CURRENT.md': 'Notebook_Master_Spec_v01.03.md',
  }
  expect(factsOf(golden, later).enrichments.map(({ version, signedThen }) => [version, signedThen])).toEqual([
    ['01.02', true],
    ['01.03', false],
  ])
})

test('the days of packets that are or were BLOCKED, the longest time of each', () => {
  const ready = withStatus(golden, IMPORT, 'Ready for Dev')
  expect(factsOf(golden).blockedDays).toEqual([{ id: 'WP-1-Import-Job', days: 5.5 }])
  expect(factsOf(golden, golden, ready, golden, ready).blockedDays).toEqual([{ id: 'WP-1-Import-Job', days: 2 }])
})
