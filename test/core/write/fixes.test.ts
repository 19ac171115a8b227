import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { check } from '../../../src/core/check.ts'
import { placeOfFinding } from '../../../src/core/report.ts'
import type { Finding } from '../../../src/core/rule.ts'
import { fixesFor, replacementAt } from '../../../src/core/write/fixes.ts'
import { RULES } from '../../../src/rules/index.ts'
import { finding } from '../../support/report.ts'
import { edit, golden, printed, snapshotOf, textsOf, treeFrom, type Files } from '../../support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const BOARD = 'docs/TASK_BOARD.md'
const SIGNED = '- USER_SIGNATURE: maria040320260930\n'

const reportOf = (head: Files) => {
  const snapshot = snapshotOf({ head })
  const options = { version: '', failOn: 'high', baseName: null, headName: null, ruleUrl: (rule: string) => rule }
  return { snapshot, findings: check(snapshot, RULES, options as Parameters<typeof check>[2]).findings }
}

/** The fixes of a rule's findings, with the file and its text before. */
function fixesOf(head: Files, rule: string, path = SESSION) {
  const { snapshot, findings } = reportOf(head)
  const text = textsOf(head)[path]!
  const told = findings.filter((one) => one.rule === rule && one.path === path)
  expect(told.length, `${rule} finds something`).toBeGreaterThan(0)
  return told.flatMap((one) =>
    fixesFor(one, snapshot.head, snapshot.config, text).map((fix) => ({ ...fix, before: text })),
  )
}

/** What a line says after a fix that it did not say before. */
const added = (before: string, after: string) => {
  const known = new Set(before.split('\n'))
  return after.split('\n').filter((line) => !known.has(line))
}

/** Whether the finding is gone once its only fix is in. */
function mends(head: Files, rule: string, path = SESSION): string[] {
  const [fix, ...others] = fixesOf(head, rule, path)
  expect(others).toEqual([])
  const after = reportOf({ ...head, [path]: fix!.text }).findings
  expect(after.filter((one) => one.rule === rule && one.path === path).map(printed)).toEqual([])
  return [fix!.title, ...added(fix!.before, fix!.text)]
}

const unsigned = edit(golden, SESSION, SIGNED, '')
const draft = edit(unsigned, SESSION, '**Status:** In Progress', '**Status:** Ready for Dev')

describe('a status', () => {
  test('in a packet becomes the one of the board, in the form that it has', () => {
    const head = edit(golden, SESSION, '**Status:** In Progress', '**Status:** Done')
    expect(mends(head, 'board-status-agrees')).toEqual([
      'Set STATUS to IN_PROGRESS as on the board',
      '- **Status:** In Progress',
    ])
  })
  test.each([
    ['In Progres', 'In Progress'],
    ['IN_PROGRES', 'IN_PROGRESS'],
    ['Valdated', 'Validated'],
    ['REDY_FOR_DEV', 'READY_FOR_DEV'],
  ])('that is misspelt as %s becomes %s', (said, meant) => {
    const head = edit(golden, SESSION, '**Status:** In Progress', `**Status:** ${said}`)
    expect(mends(head, 'status-known')[1]).toBe(`- **Status:** ${meant}`)
  })
  test.each(['Soon', 'X', 'D', `${'IN_PROGRESS'.repeat(9)}`, 'later, see the board'])(
    'that could mean anything has no fix: %s',
    (said) => {
      expect(fixesOf(edit(golden, SESSION, 'In Progress', said), 'status-known')).toEqual([])
    },
  )
  test('on the board becomes what the first entry of the packet says', () => {
    const head = edit(golden, BOARD, '- **[WP-1-Session-Store]** 🟠\n', '- **[WP-1-Session-Store]** [DONE ✅]\n')
    expect(mends(head, 'board-status-agrees', BOARD)).toEqual([
      'Make WP-1-Session-Store IN_PROGRESS',
      '- **[WP-1-Session-Store]** [IN PROGRESS 🟠]',
    ])
  })
})

test('a symbol of the board becomes the one of the status beside it', () => {
  const head = edit(golden, BOARD, '[IN PROGRESS 🟠]', '[IN PROGRESS 🔴]')
  expect(mends(head, 'board-symbol-matches', BOARD)).toEqual([
    'Give WP-1-Session-Store the symbol of IN_PROGRESS',
    '- **[WP-1-Session-Store]** - sessions in the store [IN PROGRESS 🟠]',
  ])
})

test('an id becomes that of the file', () => {
  const head = edit(unsigned, SESSION, 'TASK_ID: WP-1-Session-Store', 'TASK_ID: WP-1-Sessions')
  expect(mends(head, 'task-id-matches-file')).toEqual([
    'Set the id to WP-1-Session-Store',
    '- TASK_ID: WP-1-Session-Store',
  ])
})

const sectionOf = (title: string): string =>
  new RegExp(`## ${title}\n[^]*?(?=\n## )\n`).exec(golden[SESSION] as string)![0]

describe('a field that is missing comes from the template', () => {
  test.each([
    ['effort-estimated', '- EFFORT: 4 hours\n', 'EFFORT', ['- EFFORT:']],
    ['dependencies-declared', '- BLOCKED_BY: WP-1-Storage-Layer\n', 'BLOCKED_BY', ['- BLOCKED_BY:']],
    ['spec-anchor-in-main-body', '- SPEC_ANCHOR: §3.1\n', 'SPEC_ANCHOR', ['- SPEC_ANCHOR:']],
    ['out-of-scope-listed', sectionOf('OUT_OF_SCOPE'), 'OUT_OF_SCOPE', ['## OUT_OF_SCOPE']],
    ['scope-clear', sectionOf('SCOPE'), 'SCOPE', ['## SCOPE', '- What:', '- Why:', '- Boundary:']],
    [
      'rollback-hint-concrete',
      sectionOf('ROLLBACK_HINT'),
      'ROLLBACK_HINT',
      ['## ROLLBACK_HINT', 'git revert <commit-sha>'],
    ],
    ['bootstrap-complete', sectionOf('BOOTSTRAP'), 'BOOTSTRAP', ['## BOOTSTRAP', '- FILES_TO_OPEN:']],
  ])('%s', (rule, text, field, lines) => {
    const head = edit(draft, SESSION, text, '')
    const fix = fixesOf(head, rule)[0]!
    expect(fix.title).toBe(`Add ${field} from the template`)
    expect(added(fix.before, fix.text)).toEqual(expect.arrayContaining(lines))
    expect(fix.before.split('\n').filter((line) => !fix.text.split('\n').includes(line))).toEqual([])
  })
  test('where the section would stand', () => {
    const text = fixesOf(edit(draft, SESSION, sectionOf('DONE_MEANS'), ''), 'done-means-testable')[0]!.text
    const headings = text.split('\n').filter((line) => line.startsWith('## '))
    expect(headings.indexOf('## DONE_MEANS')).toBe(headings.indexOf('## TEST_PLAN') + 1)
  })
  test('before the log sections, and at the end where there are none', () => {
    const bare = '# WP-1-Session-Store\n\n- STATUS: Ready for Dev'
    const noted = { ...golden, [SESSION]: `${bare}\n\n## NOTES\n\n- Hm\n` }
    expect(fixesOf(noted, 'out-of-scope-listed')[0]!.text).toContain(
      'related and left for later -->\n\n## NOTES\n\n- Hm\n',
    )
    const { text } = fixesOf({ ...golden, [SESSION]: bare }, 'out-of-scope-listed')[0]!
    expect(text).toMatch(/Ready for Dev\n\n## OUT_OF_SCOPE\n\n<!-- .* -->$/)
  })
  test('id and status too', () => {
    const head = { ...golden, [SESSION]: '# A packet\n\nText.\n' }
    expect(fixesOf(head, 'status-known')[0]!.text).toBe('# A packet\n\n- STATUS: DRAFT\n\nText.\n')
    expect(fixesOf(head, 'task-id-matches-file')[0]!.text).toBe(
      '# A packet\n\n- TASK_ID: WP-1-Session-Store\n\nText.\n',
    )
  })
  test('but not in a packet that is locked', () => {
    const head = edit(golden, SESSION, '- EFFORT: 4 hours\n', '')
    expect(fixesOf(head, 'effort-estimated')).toEqual([])
  })
})

describe('what stands in a place after an edit', () => {
  const place = { start: { line: 2, column: 4 }, end: { line: 2, column: 7 } }
  test('is told where nothing else changes', () => {
    expect(replacementAt(place, 'one\nto two\n', 'one\nto three\n')).toBe('three')
    expect(replacementAt({ ...place, start: place.end }, 'one\nto two\n', 'one\nto twa, two\n')).toBe(null)
  })
  test('is nothing where something else does', () => {
    expect(replacementAt(place, 'one\nto two\n', 'two\nto three\n')).toBe(null)
  })
})

const PACKET = 'docs/task_packets/WP-1-A.md'

/** The fixes of a made-up finding. */
function made(rule: string, packet: string, board: string | null, at: Partial<Finding> = {}): [string, string][] {
  const tree = treeFrom({ [PACKET]: packet, ...(board === null ? {} : { [BOARD]: board }) })
  const told = finding({ rule, path: PACKET, line: null, workPacket: 'WP-1-A', ...at })
  const text = told.path === BOARD ? board! : packet
  return fixesFor(told, tree, DEFAULT_CONFIG, text).map((fix) => [fix.title, fix.text])
}

test.each<[string, string, string | null, [string, string][]]>([
  [
    'status-known',
    '# A\n\n- TASK_ID: WP-1-A\n',
    null,
    [['Add STATUS from the template', '# A\n\n- TASK_ID: WP-1-A\n- STATUS: DRAFT\n']],
  ],
  [
    'status-known',
    '# A\n\n*   TASK_ID: WP-1-A\n- x\n',
    null,
    [['Add STATUS from the template', '# A\n\n*   TASK_ID: WP-1-A\n*   STATUS: DRAFT\n- x\n']],
  ],
  [
    'status-known',
    '# A\n\nTASK_ID: WP-1-A\n',
    null,
    [['Add STATUS from the template', '# A\n\nTASK_ID: WP-1-A\nSTATUS: DRAFT\n']],
  ],
  [
    'status-known',
    '  # A\ntext # x\n',
    null,
    [['Add STATUS from the template', '  # A\n\n- STATUS: DRAFT\ntext # x\n']],
  ],
  ['status-known', 'text # x\n', null, [['Add STATUS from the template', '- STATUS: DRAFT\ntext # x\n']]],
  ['status-known', '', null, [['Add STATUS from the template', '- STATUS: DRAFT\n']]],
  ['status-known', '> - x\n\n# A\n', null, [['Add STATUS from the template', '> - x\n\n# A\n\n- STATUS: DRAFT\n']]],
  [
    'task-id-matches-file',
    '- STATUS: DRAFT\n',
    null,
    [['Add TASK_ID from the template', '- STATUS: DRAFT\n- TASK_ID: WP-1-A\n']],
  ],
  [
    'task-id-matches-file',
    '# A\n\n| STATUS | DRAFT |\n| - | - |\n',
    null,
    [['Add TASK_ID from the template', '# A\n\n| STATUS | DRAFT |\n| TASK_ID | WP-1-A |\n| - | - |\n']],
  ],
  ['status-known', '- STATUS: DON\n', null, [['Set STATUS to DONE', '- STATUS: DONE\n']]],
  ['status-known', '- STATUS: DO\n', null, []],
  ['status-known', '- STATUS: PROGRESS\n', null, [['Set STATUS to IN_PROGRESS', '- STATUS: IN_PROGRESS\n']]],
  ['status-known', '- STATUS: Fialed\n', null, [['Set STATUS to FAILED', '- STATUS: Failed\n']]],
  ['status-known', '- STATUS: Faild\n', null, [['Set STATUS to FAILED', '- STATUS: Failed\n']]],
  ['status-known', '- STATUS: GON\n', null, []],
  ['status-known', '- STATUS: Unknwn\n', null, []],
  ['status-known', '- STATUS: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n', null, []],
  ['status-known', '- STATUS: stub of it\n', null, []],
  [
    'board-status-agrees',
    '- STATUS: DONE\n',
    '## Work\n\n- WP-1-A [BLOCKED]\n',
    [['Set STATUS to BLOCKED as on the board', '- STATUS: BLOCKED\n']],
  ],
  ['board-status-agrees', '- STATUS: DONE\n', '## Work\n\n- WP-1-A\n', []],
  ['board-status-agrees', '- STATUS: DONE\n', '## Work\n\n- WP-1-B [BLOCKED]\n', []],
  ['board-status-agrees', '- STATUS: DONE\n', null, []],
  ['board-status-agrees', 'x\n', '## Work\n\n- WP-1-A [BLOCKED]\n', []],
  ['effort-estimated', '- STATUS: DRAFT\n', null, [['Add EFFORT from the template', '- STATUS: DRAFT\n- EFFORT:\n']]],
  ['effort-estimated', '# A\n', null, []],
  ['effort-estimated', '- STATUS: DRAFT\n- EFFORT:\n', null, []],
  ['effort-estimated', '- STATUS: DRAFT\n- USER_SIGNATURE: maria060320261200\n', null, []],
  ['board-current', '- STATUS: DRAFT\n', null, []],
  ['bootstrap-complete', '- STATUS: DRAFT\n- FILES_TO_OPEN:\n  - a\n', null, []],
  [
    'test-plan-executable',
    '# A\n\n- STATUS: DRAFT\n\n## DONE_MEANS\n\n- x\n',
    null,
    [
      [
        'Add TEST_PLAN from the template',
        '# A\n\n- STATUS: DRAFT\n\n## TEST_PLAN\n\n<!-- 2 to 6 commands, the last one as it stands -->\n\n```bash\njust post-work WP-1-A\n```\n\n## DONE_MEANS\n\n- x\n',
      ],
    ],
  ],
  [
    'test-plan-executable',
    '# A\n\n- STATUS: DRAFT\n\n## SCOPE\n\n- What: x\n\n## NOTES\n\n- x\n\n## DONE_MEANS\n\n- x\n',
    null,
    [
      [
        'Add TEST_PLAN from the template',
        '# A\n\n- STATUS: DRAFT\n\n## SCOPE\n\n- What: x\n\n## TEST_PLAN\n\n<!-- 2 to 6 commands, the last one as it stands -->\n\n```bash\njust post-work WP-1-A\n```\n\n## NOTES\n\n- x\n\n## DONE_MEANS\n\n- x\n',
      ],
    ],
  ],
  [
    'test-plan-executable',
    '# A\n\n- STATUS: DRAFT',
    null,
    [
      [
        'Add TEST_PLAN from the template',
        '# A\n\n- STATUS: DRAFT\n\n## TEST_PLAN\n\n<!-- 2 to 6 commands, the last one as it stands -->\n\n```bash\njust post-work WP-1-A\n```',
      ],
    ],
  ],
  [
    'test-plan-executable',
    '# A\n\n- STATUS: DRAFT\n\n## NOTES\n\n## OUT_OF_SCOPE\n',
    null,
    [
      [
        'Add TEST_PLAN from the template',
        '# A\n\n- STATUS: DRAFT\n\n## TEST_PLAN\n\n<!-- 2 to 6 commands, the last one as it stands -->\n\n```bash\njust post-work WP-1-A\n```\n\n## NOTES\n\n## OUT_OF_SCOPE\n',
      ],
    ],
  ],
  [
    'authority-traceable',
    '# A\n\n- STATUS: DRAFT\n',
    null,
    [
      [
        'Add AUTHORITY from the template',
        '# A\n\n- STATUS: DRAFT\n\n## AUTHORITY\n\n- SPEC_CURRENT:\n- SPEC_ANCHOR:\n',
      ],
    ],
  ],
  [
    'test-plan-executable',
    '# A\n\n- STATUS: DRAFT\n\n## Work\n\na ## b\n\n- EFFORT: 1 h\n- DONE_MEANS: x\n## NOTES\n',
    null,
    [
      [
        'Add TEST_PLAN from the template',
        '# A\n\n- STATUS: DRAFT\n\n## TEST_PLAN\n\n<!-- 2 to 6 commands, the last one as it stands -->\n\n```bash\njust post-work WP-1-A\n```\n\n## Work\n\na ## b\n\n- EFFORT: 1 h\n- DONE_MEANS: x\n## NOTES\n',
      ],
    ],
  ],
  [
    'test-plan-executable',
    '# A\n\n- STATUS: DRAFT\n\n## Work\n\n- DONE_MEANS: x',
    null,
    [
      [
        'Add TEST_PLAN from the template',
        '# A\n\n- STATUS: DRAFT\n\n## TEST_PLAN\n\n<!-- 2 to 6 commands, the last one as it stands -->\n\n```bash\njust post-work WP-1-A\n```\n\n## Work\n\n- DONE_MEANS: x',
      ],
    ],
  ],
  [
    'status-known',
    '# A\n\n- EFFORT: 1 h\n',
    null,
    [['Add STATUS from the template', '# A\n\n- STATUS: DRAFT\n\n- EFFORT: 1 h\n']],
  ],
  [
    'task-id-matches-file',
    '# A\n\n- TASK_ID: WP-1-B\n',
    null,
    [['Set the id to WP-1-A', '# A\n\n- TASK_ID: WP-1-A\n']],
  ],
  ['task-id-matches-file', '# A\n\n- TASK_ID: WP-1-B\n- USER_SIGNATURE: maria060320261200\n', null, []],
])('%s in the packet %j beside the board %j', (rule, packet, board, fixes) => {
  expect(made(rule, packet, board)).toEqual(fixes)
})

test.each<[string, number, string | null, string, [string, string][]]>([
  [
    'board-symbol-matches',
    3,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-status-agrees',
    3,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [
      [
        'Make WP-1-A BLOCKED',
        '## Work\n\n- WP-1-A [BLOCKED 🟡]\n- WP-1-A\n- WP-1-A [BLOCKED 🟡]\n- WP-1-B [DONE 🔴]\n',
      ],
    ],
  ],
  [
    'board-symbol-matches',
    4,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-status-agrees',
    4,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [
      [
        'Make WP-1-A BLOCKED',
        '## Work\n\n- WP-1-A [BLOCKED 🟡]\n- WP-1-A\n- WP-1-A [BLOCKED 🟡]\n- WP-1-B [DONE 🔴]\n',
      ],
    ],
  ],
  [
    'board-symbol-matches',
    5,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-status-agrees',
    5,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [
      [
        'Make WP-1-A BLOCKED',
        '## Work\n\n- WP-1-A [BLOCKED 🟡]\n- WP-1-A\n- WP-1-A [BLOCKED 🟡]\n- WP-1-B [DONE 🔴]\n',
      ],
    ],
  ],
  [
    'board-symbol-matches',
    9,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-status-agrees',
    9,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [
      [
        'Make WP-1-A BLOCKED',
        '## Work\n\n- WP-1-A [BLOCKED 🟡]\n- WP-1-A\n- WP-1-A [BLOCKED 🟡]\n- WP-1-B [DONE 🔴]\n',
      ],
    ],
  ],
  [
    'board-symbol-matches',
    6,
    'WP-1-B',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [
      [
        'Give WP-1-B the symbol of DONE',
        '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE ✅]\n',
      ],
    ],
  ],
  [
    'board-symbol-matches',
    6,
    null,
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-symbol-matches',
    6,
    'WP-1-C',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-current',
    3,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-status-agrees-not',
    3,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'x-board-status-agrees',
    3,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A\n- WP-1-A [DONE ✅]\n- WP-1-B [DONE 🔴]\n',
    [],
  ],
  [
    'board-symbol-matches',
    3,
    'WP-1-A',
    '## Work\n\n- WP-1-A [BLOCKED 🔴]\n- WP-1-A [BLOCKED 🟠]\n',
    [['Give WP-1-A the symbol of BLOCKED', '## Work\n\n- WP-1-A [BLOCKED 🟡]\n- WP-1-A [BLOCKED 🟡]\n']],
  ],
  ['board-symbol-matches', 1, 'WP-1-A', '- WP-1-A [BLOCKED 🔴]\n', []],
  ['board-symbol-matches', 3, 'WP-1-A', '## Work\n\n- WP-1-A 🔴\n', []],
  [
    'board-status-agrees',
    5,
    'WP-1-A',
    '## Work\n\n- WP-1-A\n- WP-1-A [BLOCKED]\n- WP-1-A [DONE]\n',
    [['Make WP-1-A BLOCKED', '## Work\n\n- WP-1-A\n- WP-1-A [BLOCKED]\n- WP-1-A [BLOCKED]\n']],
  ],
  ['board-status-agrees', 3, 'WP-1-Z', '## Work\n\n- WP-1-A [DONE]\n', []],
  ['board-current', 3, 'WP-1-A', '## Work\n\n- WP-1-A [DONE]\n- WP-1-A [BLOCKED]\n', []],
])('%s in line %d about %s of the board %j', (rule, line, workPacket, board, fixes) => {
  expect(made(rule, 'x\n', board, { path: BOARD, line, workPacket })).toEqual(fixes)
})

test('what is about no document, or about one that cannot be read, has no fix', () => {
  expect(made('effort-estimated', '- STATUS: DRAFT\n', null, { path: 'docs/other.md' })).toEqual([])
  expect(made('effort-estimated', '- STATUS: DRAFT\n', null, { path: null })).toEqual([])
  expect(made('effort-estimated', '> '.repeat(200), null)).toEqual([])
  const short = { ...DEFAULT_CONFIG, limits: { ...DEFAULT_CONFIG.limits, bytes: 20 } }
  const tree = treeFrom({ [PACKET]: '# A\n\n- TASK_ID: WP-1-A\n' }, 'HEAD', short)
  const told = finding({ rule: 'status-known', path: PACKET, line: null, workPacket: 'WP-1-A' })
  expect(fixesFor(told, tree, DEFAULT_CONFIG, '# A\n')).toEqual([])
})

test('a section has no fix where its template is too long to be read', () => {
  const short = { ...DEFAULT_CONFIG, limits: { ...DEFAULT_CONFIG.limits, bytes: 100 } }
  const text = '# A\n\n- STATUS: DRAFT\n'
  const told = finding({ rule: 'scope-clear', path: PACKET, line: null, workPacket: 'WP-1-A' })
  expect(fixesFor(told, treeFrom({ [PACKET]: text }, 'HEAD', short), short, text)).toEqual([])
})

test('a status that is spelt in more letters than any is none, and so is a document that is not about a packet', () => {
  expect(made('status-known', `- STATUS: ${'IN_PROGRESS'.repeat(4)}\n`, null)).toEqual([])
  expect(made('status-known', '- STATUS: lidated\n', null)).toEqual([
    ['Set STATUS to VALIDATED', '- STATUS: Validated\n'],
  ])
  expect(made('status-known', '- STATUS: dated\n', null)).toEqual([])
})

test('a mistake of ours is no refusal', () => {
  const tree = treeFrom({ [PACKET]: '- STATUS: DRAFT\n' })
  const broken = new Proxy(tree, {
    get: () => {
      throw new TypeError('ours')
    },
  })
  expect(() => fixesFor(finding(), broken, DEFAULT_CONFIG, '')).toThrow(TypeError)
})

test('what stands in a place is told where the text before and behind it overlap', () => {
  const place = { start: { line: 1, column: 3 }, end: { line: 1, column: 3 } }
  expect(replacementAt(place, 'aaaa', 'aaa')).toBe(null)
  expect(replacementAt(place, 'aaaa', 'aaaa')).toBe('')
})

test('whatever stands in a file, a fix is a text or nothing', () => {
  const hostile = [
    '',
    '\u0000',
    '# WP-1-Session-Store\n\n| STATUS | Don',
    '- STATUS: Don\r\n- x',
    '```\n- STATUS: Don',
    '<!-- ',
  ]
  for (const text of hostile) {
    const { snapshot, findings } = reportOf({ ...golden, [SESSION]: text, [BOARD]: text })
    for (const told of findings)
      for (const fix of fixesFor(told, snapshot.head, snapshot.config, text)) {
        expect(fix.text).not.toBe(text)
        expect(placeOfFinding(told)).not.toBe(null)
      }
  }
})
