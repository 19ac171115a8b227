import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { historyFacts, type HistoryFacts } from '../../src/core/history.ts'
import { metricsOf, TABLES, type Metric } from '../../src/core/metrics.ts'
import { renderMetrics, renderMetricsMarkdown } from '../../src/core/render/metrics.ts'
import { plain } from '../../src/core/render/text.ts'
import type { Finding } from '../../src/core/rule.ts'
import { RULES } from '../../src/rules/index.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { expectedText } from '../support/expected.ts'
import { recordsOf, type Step } from '../support/history.ts'
import { finding, reportWith } from '../support/report.ts'
import { edit, golden, reportOf, snapshotOf, without, type Files, type SnapshotParts } from '../support/snapshot.ts'

const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const STORAGE = 'docs/task_packets/WP-1-Storage-Layer.md'
const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
const NOW = '2026-03-06T12:00:00Z'

const at = (day: number, hour = 0) => `2026-03-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z`
const start: Step = { files: golden, date: at(1) }

const factsOf = (steps: readonly Step[]) => historyFacts(recordsOf(steps), null, DEFAULT_CONFIG, new Date(NOW))

/** The metrics of the last state of a history. */
function measured(steps: readonly Step[], parts: Partial<SnapshotParts> = {}): Metric[] {
  const all = { head: steps.at(-1)!.files, now: NOW, ...parts }
  return metricsOf({ snapshot: snapshotOf(all), report: reportOf(all, RULES), rules: RULES, history: factsOf(steps) })
}
const missed = (metrics: readonly Metric[]) =>
  metrics.filter(({ met }) => met === false).map(({ table, name }) => `${table}: ${name}`)
const of = (metrics: readonly Metric[], name: string) => metrics.find((metric) => metric.name.startsWith(name))!

test('the golden repository misses only what is not finished', () => {
  expect(missed(measured([start]))).toEqual(['Phase: Gate-critical packets are VALIDATED'])
})

test('every table has its rows, and what git cannot tell is called unknown', () => {
  const metrics = measured([start])
  expect(TABLES.map((table) => metrics.filter((metric) => metric.table === table).length)).toEqual([8, 4, 5, 4, 10, 1])
  const unknown = metrics.filter(({ value }) => value === null)
  expect(unknown.map(({ name, met, notes }) => [name, met, notes.length])).toEqual([
    ['The coder never asks what to do', null, 1],
    ['Pre-work skipped', null, 1],
    ['Commits that the gates refused', null, 1],
  ])
})

const then = (files: Files, message?: string): Step => ({ files, date: at(2), ...(message ? { message } : {}) })
const inPacket = (from: string, to: string) => edit(golden, SESSION, from, to)

describe('a broken rule of the rubric is named', () => {
  test.each<[string, string[], Files]>([
    ['a packet that was never written', ['Phase: Gate-critical packets are created'], without(golden, SESSION)],
    [
      'a board that differs',
      ['Phase: Board and packets that differ in status', 'Red flags: Board differs from packets'],
      edit(golden, BOARD, '- **[WP-1-Import-Job]** 🟡', '- **[WP-1-Import-Job]** [READY FOR DEV]'),
    ],
    [
      'a signature used twice',
      ['Phase: Signatures used twice', 'Red flags: Signatures used twice'],
      inPacket('maria040320260930', 'maria020320261100'),
    ],
    ['dependencies left out', ['Phase: Packets with documented dependencies'], inPacket('- BLOCKED_BY: WP-1-Storage-Layer\n', '')], // prettier-ignore
    ['no phase gate', ['Phase: Faults of the phase gate on the board'], edit(golden, BOARD, 'Phase 1 Gate', 'Phase 1')],
    ['an anchor in the roadmap', ['Governance: Packets with a SPEC_ANCHOR in the Main Body', 'Validator interaction: Packets whose SPEC_ANCHOR can be found'], inPacket('SPEC_ANCHOR: §3.1', 'SPEC_ANCHOR: §9.1')], // prettier-ignore
    ['no anchor', ['Red flags: Packets without SPEC_ANCHOR'], inPacket('- SPEC_ANCHOR: §3.1\n', '')],
    ['a packet that fails pre-work', ['Governance: Signed packets that pass pre-work now'], inPacket('RISK_TIER: MEDIUM', 'RISK: MEDIUM')], // prettier-ignore
    ['DONE_MEANS that lead nowhere', ['Validator interaction: Packets whose DONE_MEANS can be traced'], inPacket('A session ends 30 minutes after its last request, shown by `test/session/session.test.ts` (§3.1)', 'It works')], // prettier-ignore
    ['a validation without verdict', ['Coder interaction: VALIDATED packets whose verdict stands for DONE_MEANS'], edit(golden, STORAGE, 'Verdict: PASS', 'Verdict: pending')], // prettier-ignore
    ['a verdict that failed', ['Validator interaction: Judged packets without a FAIL'], edit(golden, STORAGE, 'Verdict: PASS', 'Verdict: FAIL')], // prettier-ignore
    ['a vague scope', ['Red flags: Vague SCOPE or IN_SCOPE_PATHS'], inPacket('What: Keep', 'What: Improve')],
  ])('in the tree: %s', (_, names, files) => {
    expect(missed(measured([{ files, date: at(1) }]))).toEqual(expect.arrayContaining(names))
  })

  test('in the tree: stalled work', () => {
    const later = '2026-03-25T12:00:00Z'
    const metrics = measured([start], { now: later })
    expect(missed(metrics)).toContain('Phase: Stalled packets')
  })

  const enriched = {
    ...edit(golden, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'),
    'Notebook_Master_Spec_v01.03.md': '# new',
  }
  test.each<[string, string[], Step]>([
    [
      'an enrichment nobody signed',
      [
        'Phase: Unsigned enrichments',
        'Governance: Enrichments that the ledger records',
        'Red flags: Enrichments without a signature',
      ],
      then(enriched),
    ],
    [
      'an edit of a locked packet',
      ['Governance: Edits of locked packets', 'Red flags: Locked packets edited'],
      then(inPacket('EFFORT: 4 hours', 'EFFORT: 9 hours')),
    ],
    [
      'a locked packet that went',
      ['Governance: Edits of locked packets', 'Red flags: Locked packets edited'],
      then(without(golden, IMPORT)),
    ],
    [
      'a clarification in work',
      ['Coder interaction: Packets that need no clarification in work'],
      then(inPacket('- None yet.', '- None yet.\n- The clock is the one of the server.')),
    ],
    [
      'work out of scope',
      ['Coder interaction: Commits that stay in IN_SCOPE_PATHS'],
      then({ ...golden, 'src/login.ts': '' }, '[WP-1-Session-Store] Add login'),
    ],
    [
      'a start before the blocker was VALIDATED',
      [
        'Validator interaction: Packets started after their blockers',
        'Red flags: Packets started with an open blocker',
      ],
      then(edit(golden, IMPORT, '**Status:** Blocked', '**Status:** In Progress')),
    ],
  ])('in the history: %s', (_, names, step) => {
    expect(missed(measured([start]))).not.toEqual(expect.arrayContaining(names))
    expect(missed(measured([start, step]))).toEqual(expect.arrayContaining(names))
    // What was undone later was done all the same.
    const undone = missed(measured([start, step, { files: golden, date: at(3) }]))
    if (!names[0]!.includes('Unsigned')) expect(undone).toEqual(expect.arrayContaining(names))
  })

  test('in the history: a packet signed without an anchor', () => {
    const bare = inPacket('- SPEC_ANCHOR: §3.1\n', '')
    expect(missed(measured([{ files: bare, date: at(1) }, then(golden)]))).toContain(
      'Red flags: Packets signed without SPEC_ANCHOR',
    )
  })

  test('in the history: weeks of being BLOCKED, though they are over', () => {
    const free = edit(golden, IMPORT, '**Status:** Blocked', '**Status:** Ready for Dev')
    const steps = [{ files: golden, date: '2026-01-01T00:00:00.000Z' }, then(free)]
    const metric = of(measured(steps), 'Packets BLOCKED for more than 14 days')
    expect([metric.value, metric.notes[0]]).toEqual([1, 'WP-1-Import-Job: 60 days'])
  })
})

describe('the status lag', () => {
  const moved = edit(golden, IMPORT, '**Status:** Blocked', '**Status:** Ready for Dev')
  const both = edit(moved, BOARD, '- **[WP-1-Import-Job]** 🟡', '- **[WP-1-Import-Job]** [READY FOR DEV]')
  const lag = (steps: readonly Step[]) => of(measured(steps), 'Longest time')

  test('is never, where both change in one commit', () => {
    expect(lag([start, then(both)])).toMatchObject({ value: 0, shown: 'never', met: true })
  })
  test('is the time until they agree', () => {
    expect(lag([start, then(moved), { files: both, date: at(2, 5) }])).toMatchObject({ value: 5, met: true })
    expect(lag([start, then(moved), { files: both, date: at(4) }])).toMatchObject({ value: 48, met: false })
  })
  test('goes on until now where they still differ', () => {
    const metric = lag([start, then(moved)])
    expect(metric).toMatchObject({ value: 108, met: false })
    expect(metric.notes).toEqual(['WP-1-Import-Job in 2222222222, 2026-03-02: 108 hours, and still does'])
  })
})

describe('no fault of anybody', () => {
  test.each<[string, Files]>([
    ['a status', edit(golden, IMPORT, '**Status:** Blocked', '**Status:** Ready for Dev')],
    ['a line of NOTES', edit(golden, IMPORT, '- None yet.', '- None yet.\n- Seen.')],
    ['a move', { ...without(golden, IMPORT), 'docs/task_packets/old/WP-1-Import-Job.md': golden[IMPORT]! }],
  ])('%s of a locked packet', (_, files) => {
    expect(factsOf([start, then(files)]).lockedEdits).toEqual([])
  })

  test('putting back what was signed', () => {
    const edited = inPacket('EFFORT: 4 hours', 'EFFORT: 9 hours')
    expect(factsOf([start, then(edited), { files: golden, date: at(3) }]).lockedEdits).toHaveLength(1)
  })

  test('work in scope, and governance without a packet', () => {
    const inScope = then({ ...golden, 'src/session/clock.ts': '' }, 'WP-1-Session-Store: add a clock')
    expect(factsOf([start, inScope])).toMatchObject({ scopedCommits: 1, outOfScope: [], unnamedCommits: 1 })
    const board = edit(golden, BOARD, '2026-03-05', '2026-03-06')
    expect(factsOf([start, then(board)])).toMatchObject({ scopedCommits: 0, unnamedCommits: 1 })
  })

  test('an enrichment that the same commit records', () => {
    const row = '| maria060320260815 | O | 2026-03-06 | Spec enrichment v01.03 | v01.03 | |\n'
    const head = '| --- | --- | --- | --- | --- | --- |\n'
    const files = edit(edit(golden, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'), LEDGER, head, `${head}${row}`)
    expect(factsOf([start, then(files)]).enrichments).toEqual([
      { version: '01.02', commit: '1'.repeat(40), signedThen: true },
      { version: '01.03', commit: '2'.repeat(40), signedThen: true },
    ])
  })
})

test('a rule that is off is not judged, and never counts as met', () => {
  const metric = of(measured([start], { config: { rules: { 'board-status-agrees': 'off' } } }), 'Board and packets')
  expect(metric).toMatchObject({ value: null, shown: 'not judged', met: null })
})

test('a history that starts in the middle starts from the tree before it', () => {
  const [, second] = recordsOf([start, then(edit(golden, IMPORT, '**Status:** Blocked', '**Status:** In Progress'))])
  const facts = historyFacts([second!], snapshotOf({ head: golden }).head, DEFAULT_CONFIG, new Date(NOW))
  expect(facts.startedBlocked.map(({ id }) => id)).toEqual(['WP-1-Import-Job'])
})

test('metrics print target beside value, and end with what was measured', () => {
  const metrics = measured([start, then(inPacket('EFFORT: 4 hours', 'EFFORT: 9 hours'))])
  const text = renderMetrics(metrics, { commits: 2, isCut: true }, plain)
  expect(text).toMatch(
    /MISSED {3}Edits of locked packets +1 +target 0\n {13}WP-1-Session-Store in 2222222222, 2026-03-02\n/,
  )
  expect(text).toMatch(/unknown {2}Pre-work skipped \[high\] +not in git +target 0\n/)
  expect(text).toMatch(/measured over 2 commits, older ones were not read\.\n$/)
})

test('metrics as Markdown escape what comes from the repository', () => {
  const files = edit(golden, SESSION, 'What: Keep', 'What: <img src=x> improve')
  const text = renderMetricsMarkdown(measured([{ files, date: at(1) }]), { commits: 1, isCut: false })
  expect(text).toContain('| metric | target | value | stands | what stands behind it |')
  expect(text).not.toContain('<img')
})

describe('all metrics', () => {
  const files = edit(
    edit(
      edit(inPacket('EFFORT: 4 hours', 'EFFORT: 9 hours'), BOARD, '🟠\n', '🔴\n'),
      SESSION,
      '- None yet.',
      '- None yet.\n- So.',
    ),
    STORAGE,
    'Verdict: PASS',
    'Verdict: FAIL',
  )
  const enriched = {
    ...edit(files, 'docs/SPEC_CURRENT.md', 'v01.02', 'v01.03'),
    'Notebook_Master_Spec_v01.03.md': '# new',
    'src/login.ts': '',
  }
  const started = edit(enriched, IMPORT, '**Status:** Blocked', '**Status:** In Progress')
  const bare = edit(golden, SESSION, '- SPEC_ANCHOR: §3.1\n', '')
  const steps: Step[] = [
    { files: bare, date: '2026-01-01T00:00:00.000Z' },
    { files: golden, date: '2026-02-01T06:00:00.000Z' },
    { files, date: '2026-02-03T06:30:00.000Z', message: '[WP-1-Session-Store] Change' },
    { files: enriched, date: '2026-02-04T06:00:00.000Z', message: '[WP-1-Session-Store] Login' },
    { files: started, date: '2026-02-05T06:00:00.000Z' },
  ]

  test('of a repository that keeps the rubric', async () => {
    const metrics = measured([start])
    await expect(renderMetrics(metrics, { commits: 1, isCut: false }, plain)).toMatchFileSnapshot(
      expectedText('metrics.txt'),
    )
    const markdown = renderMetricsMarkdown(metrics, { commits: 1, isCut: false })
    await expect(markdown).toMatchFileSnapshot(expectedText('metrics.md.txt'))
  })

  test('of one that does not', async () => {
    const metrics = measured(steps, { config: { rules: { 'scope-clear': 'off' } } })
    await expect(renderMetrics(metrics, { commits: 5, isCut: true }, plain)).toMatchFileSnapshot(
      expectedText('metrics-missed.txt'),
    )
    await expect(`${JSON.stringify(metrics, null, 2)}\n`).toMatchFileSnapshot(expectedText('metrics-missed.json.txt'))
    await expect(`${JSON.stringify(factsOf(steps), null, 2)}\n`).toMatchFileSnapshot(expectedText('history.json.txt'))
  })

  test('of one that has no documents', async () => {
    const metrics = measured([{ files: { 'src/a.ts': '' }, date: at(1) }])
    await expect(renderMetrics(metrics, { commits: 1, isCut: false }, plain)).toMatchFileSnapshot(
      expectedText('metrics-empty.txt'),
    )
  })
})

describe('made of little', () => {
  const NOTHING: HistoryFacts = {
    commits: 0,
    lockedEdits: [],
    lags: [],
    enrichments: [],
    started: [],
    clarified: [],
    startedBlocked: [],
    signedWithoutAnchor: [],
    blockedDays: [],
    scopedCommits: 0,
    outOfScope: [],
    unnamedCommits: 0,
  }
  const ASKED = ['dependencies-declared', 'board-status-agrees']
  /** The metric that is called so, of files, findings and a history. */
  const metricOf = (
    name: string,
    head: Files,
    {
      findings = [],
      history = {},
      rules = ASKED,
    }: { findings?: Finding[]; history?: Partial<HistoryFacts>; rules?: string[] } = {},
  ): Metric => {
    const metrics = metricsOf({
      snapshot: snapshotOf({ head }),
      report: reportWith(findings),
      rules: RULES.filter(({ id }) => rules.includes(id)),
      history: { ...NOTHING, ...history },
    })
    return of(metrics, name)
  }
  const gate = (...lines: readonly string[]): Files => ({
    [BOARD]: `# Board\n\n## Phase 1 Gate\n\n${lines.join('\n')}\n`,
  })
  const event = (id: string) => ({ id, commit: 'c'.repeat(40), date: '2026-03-02T10:00:00.000Z' })

  test('a share of nothing is not measured, and has nothing against it', () => {
    expect(metricOf('Gate-critical packets are created', {})).toEqual({
      table: 'Phase',
      name: 'Gate-critical packets are created',
      target: '100%',
      value: 100,
      unit: '%',
      shown: 'none to measure',
      met: null,
      from: 'tree',
      severity: null,
      notes: [],
    })
  })

  test('a share has one decimal, and names what is missing', () => {
    const files = { ...gate('- WP-1-A [DONE]', '- WP-1-B [DONE]', '- WP-1-C [DONE]'), ...packetFile('WP-1-B') }
    expect(metricOf('Gate-critical packets are created', files)).toMatchObject({
      value: 33.3,
      shown: '1 of 3 (33%)',
      met: false,
      notes: ['WP-1-A', 'WP-1-C'],
    })
  })

  test('a packet whose newest variant is there is created', () => {
    const files = { ...gate('- WP-1-A [SUPERSEDED]'), ...packetFile('WP-1-A-v2', { VARIANT_OF: 'WP-1-A' }) }
    expect(metricOf('Gate-critical packets are created', files).shown).toBe('1 of 1 (100%)')
  })

  test.each([
    [10, null],
    [12, 'and 2 more'],
  ])('of %i notes ten are told', (count, rest) => {
    const files = gate(...Array.from({ length: count }, (_, index) => `- WP-1-${index} [DONE]`))
    const { notes } = metricOf('Gate-critical packets are created', files)
    expect(notes.slice(9)).toEqual(['WP-1-9', ...(rest === null ? [] : [rest])])
  })

  test('a count is of the tree, and tells findings with their file', () => {
    const findings = [
      finding({ rule: 'board-status-agrees', path: null, message: 'One' }),
      finding({ rule: 'board-status-agrees', path: 'a.md', message: 'Two' }),
      finding({ rule: 'board-status-agrees', waived: true }),
    ]
    expect(metricOf('Board and packets that differ', {}, { findings })).toMatchObject({
      value: 2,
      unit: 'count',
      shown: '2',
      target: '0',
      met: false,
      from: 'tree',
      notes: ['-: One', 'a.md: Two'],
    })
  })

  test('what no rule judged is not measured', () => {
    expect(metricOf('Packets with documented dependencies', packetFile('WP-1-A'), { rules: [] })).toEqual({
      table: 'Phase',
      name: 'Packets with documented dependencies',
      target: '100%',
      value: null,
      unit: '%',
      shown: 'not judged',
      met: null,
      from: 'tree',
      severity: null,
      notes: ['`dependencies-declared` is off'],
    })
  })

  test('what git cannot tell is for a person to say', () => {
    expect(metricOf('Pre-work skipped', {})).toEqual({
      table: 'Red flags',
      name: 'Pre-work skipped',
      target: '0',
      value: null,
      unit: '%',
      shown: 'not in git',
      met: null,
      from: 'person',
      severity: 'high',
      notes: ['A run of pre-work leaves no trace in git; the score of every packet is under Governance'],
    })
  })

  test('a finding is against the packet that it names, and against the one that it stands in', () => {
    const files = Object.assign({}, ...['WP-1-A', 'WP-1-B', 'WP-1-C'].map((id) => packetFile(id))) as Files
    const findings = [
      finding({ rule: 'dependencies-declared', path: BOARD, workPacket: 'WP-1-A' }),
      finding({ rule: 'dependencies-declared', path: pathOf('WP-1-B'), workPacket: null }),
    ]
    expect(metricOf('Packets with documented dependencies', files, { findings })).toMatchObject({
      shown: '1 of 3 (33%)',
      notes: ['WP-1-A', 'WP-1-B'],
    })
  })

  test('packets that are drafts or superseded do not count, those without a status do', () => {
    const files = {
      ...packetFile('WP-1-A', { STATUS: 'DRAFT' }),
      ...packetFile('WP-1-B', { STATUS: 'SUPERSEDED' }),
      ...packetFile('WP-1-C'),
      ...packetFile('WP-1-D', { STATUS: 'DONE' }),
    }
    expect(metricOf('Packets with documented dependencies', files).shown).toBe('2 of 2 (100%)')
    expect(metricOf('Packets without SPEC_ANCHOR', files)).toMatchObject({ value: 2, notes: ['WP-1-C', 'WP-1-D'] })
  })

  test('an enrichment is unsigned where there is no ledger', () => {
    const enrichments = [{ version: '01.03', commit: 'c'.repeat(40), signedThen: true }]
    expect(metricOf('Unsigned enrichments', {}, { history: { enrichments } })).toMatchObject({
      value: 1,
      notes: ['v01.03 in cccccccccc'],
    })
  })

  test('a packet with verdicts of both kinds passed, and had a FAIL', () => {
    const text = '# Task Packet: WP-1-A\n\n- STATUS: VALIDATED\n\n## VALIDATION\n\n- Verdict: FAIL\n- Verdict: PASS\n'
    const files = { [pathOf('WP-1-A')]: text }
    expect(metricOf('VALIDATED packets whose verdict', files).shown).toBe('1 of 1 (100%)')
    expect(metricOf('Judged packets without a FAIL', files)).toMatchObject({ shown: '0 of 1 (0%)', met: false })
  })

  test('only signed packets are asked whether they pass pre-work', () => {
    const files = { ...packetFile('WP-1-A'), ...packetFile('WP-1-B', { USER_SIGNATURE: 'maria040320260930' }) }
    expect(metricOf('Signed packets that pass pre-work', files).shown).toBe('1 of 1 (100%)')
  })

  test('a lag of a day is met, a longer one is told', () => {
    const lag = (id: string, hours: number) => ({ ...event(id), hours, isOpen: false })
    const longest = (...lags: HistoryFacts['lags']) => metricOf('Longest time', {}, { history: { lags } })
    expect(longest(lag('WP-1-A', 24))).toMatchObject({ met: true, value: 24, shown: '24 hours', notes: [] })
    expect(longest(lag('WP-1-A', 24.06), lag('WP-1-B', 3))).toMatchObject({
      met: false,
      value: 24.1,
      shown: '24.1 hours',
      target: '24 hours or less',
      notes: ['WP-1-A in cccccccccc, 2026-03-02: 24.1 hours'],
    })
  })

  test('a packet that was started twice before its blocker counts once', () => {
    const history = {
      started: ['WP-1-A', 'WP-1-B', 'WP-1-C'],
      startedBlocked: [event('WP-1-A'), event('WP-1-A'), event('WP-1-B')],
    }
    expect(metricOf('Packets started after their blockers', {}, { history }).shown).toBe('1 of 3 (33%)')
    expect(metricOf('Packets started with an open blocker', {}, { history }).value).toBe(3)
  })

  test('a packet is BLOCKED for too long from the limit on', () => {
    const history = { blockedDays: [{ id: 'WP-1-A', days: 14 }] }
    expect(metricOf('Packets BLOCKED for more than 14 days', {}, { history })).toMatchObject({ value: 0, notes: [] })
  })

  test('in a terminal what is met is green, what is missed red, what is unknown yellow', () => {
    const paint = Object.fromEntries(
      Object.keys(plain).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
    ) as unknown as typeof plain
    const base = metricOf('Gate-critical packets are created', {})
    const metrics = [true, false, null].map((met) => ({
      ...base,
      name: 'Name',
      shown: '1',
      met,
      notes: ['one', 'two|'],
    }))
    expect(renderMetrics(metrics, { commits: 1, isCut: false }, paint).split('\n').slice(0, 8)).toEqual([
      '<bold>Phase</bold>',
      '  <green>met    </green>  Name  1  target 100%',
      '  <red>MISSED </red>  Name  1  target 100%',
      '             one',
      '             two|',
      '  <yellow>unknown</yellow>  Name  1  target 100%',
      '             one',
      '             two|',
    ])
    expect(renderMetricsMarkdown(metrics, { commits: 2, isCut: false })).toContain(
      '| Name | 100% | 1 | **missed** | one<br>two&#124; |\n',
    )
  })
})
