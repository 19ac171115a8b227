import { describe, expect, test } from 'vitest'
import { plain, renderText } from '../../src/core/render/text.ts'
import boardStatusAgrees from '../../src/rules/board-status-agrees.ts'
import type { Report } from '../../src/core/report.ts'
import { finding, reportWith } from '../support/report.ts'
import { edit, golden, reportOf, without } from '../support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const drifted = edit(golden, SESSION, '**Status:** In Progress', '**Status:** Done')

test('a report groups by packet and ends with verdict and what was judged', () => {
  expect(
    renderText(reportOf({ head: drifted, base: golden, workPackets: ['WP-1-Session-Store'] }, [boardStatusAgrees])),
  ).toBe(
    [
      'WP-1-Session-Store',
      '  critical  Unexpected status `DONE`, expected `IN_PROGRESS` as on docs/TASK_BOARD.md',
      '            docs/task_packets/WP-1-Session-Store.md:6:15  board-status-agrees',
      '            Give `WP-1-Session-Store` the same status in its packet and in every entry of the board, in one commit; where the packet is right, `countersign board --fix` writes the board',
      '',
      '✖ Failed: 1 critical. Judged 1 changed path for WP-1-Session-Store, 3 packets, 1 rule.',
      '',
    ].join('\n'),
  )
})

test('a pass says what was judged', () => {
  expect(renderText(reportOf({ head: golden }, [boardStatusAgrees]))).toMatch(
    /^✔ Passed: nothing found\. Judged \d+ paths, 3 packets, 1 rule\.\n$/,
  )
})

test('an empty change does not look like a verdict on something', () => {
  expect(renderText(reportOf({ head: golden, base: golden }, [boardStatusAgrees]))).toBe(
    '✔ Passed: nothing found. There is nothing to judge: the change is empty.\n',
  )
})

test('what was skipped is said', () => {
  expect(renderText(reportOf({ head: without(golden, 'docs/TASK_BOARD.md') }, [boardStatusAgrees]))).toContain(
    'Skipped board-status-agrees: the repository has no board\n',
  )
})

test('characters that a terminal would act on are written out', () => {
  const path = 'docs/task_packets/WP-\u001b[31m\u202e.md'
  const head = { ...golden, [path]: '- TASK_ID: WP-1-Session-Store\n- STATUS: Done\n' }
  const text = renderText(reportOf({ head }, [boardStatusAgrees]))
  expect(text).toContain('WP-\\u{1b}[31m\\u{202e}.md')
  expect(text).not.toMatch(/[\u001b\u202e]/)
})

test('findings are grouped by packet, else by file, in their order, each with its place as far as it has one', () => {
  const nowhere = { path: null, line: null, column: null, workPacket: null }
  const report = reportWith([
    finding({ message: 'One' }),
    finding({ ...nowhere, message: 'Two', remedy: 'Split the change' }),
    finding({ message: 'Three', line: 4, column: 2, severity: 'medium', waived: true }),
    finding({ message: 'Four', workPacket: null, path: 'src/\u202e.ts', line: null, severity: 'low' }),
    finding({ ...nowhere, message: 'Five', severity: 'high', remedy: 'Undo \u202e' }),
  ])
  expect(renderText(report)).toBe(`WP-1-Storage
  critical  One
            src/x.ts:1:1  changes-in-scope
            Undo the change
  medium    Three (waived)
            src/x.ts:4:2  changes-in-scope

The change
  critical  Two
            changes-in-scope
            Split the change
  high      Five
            changes-in-scope
            Undo \\u{202e}

src/\\u{202e}.ts
  low       Four
            src/\\u{202e}.ts  changes-in-scope
            Undo the change

✖ Failed: 2 critical, 1 high, 1 low, 1 waived. Judged 2 changed paths for WP-1-Storage, 3 packets, 40 rules.
`)
})

describe('marked for a terminal', () => {
  const paint = Object.fromEntries(
    Object.keys(plain).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
  ) as unknown as typeof plain

  test.each([
    ['critical', 'red'],
    ['high', 'red'],
    ['medium', 'yellow'],
    ['low', 'dim'],
  ] as const)('%s is %s', (severity, color) => {
    expect(renderText(reportWith([finding({ severity })]), paint)).toContain(
      `  <${color}>${severity.padEnd(8)}</${color}>  Unexpected`,
    )
  })

  test('names, places, waivers, what was skipped and the verdict stand out', () => {
    const skipped = [{ rule: 'board-current', missing: ['board'] }]
    const failed = renderText(reportWith([finding({ message: 'One' }), finding({ waived: true })], { skipped }), paint)
    expect(failed).toContain('<bold>WP-1-Storage</bold>\n')
    expect(failed).toContain('            <dim>src/x.ts:1:1  changes-in-scope</dim>\n')
    expect(failed).toContain('`WP-1-Storage`<dim> (waived)</dim>\n')
    expect(failed).toContain('<dim>Skipped board-current: the repository has no board</dim>\n')
    expect(failed).toMatch(/\n<red>✖ Failed: 1 critical, 1 waived<\/red>\. Judged .*\.\n$/)
    expect(renderText(reportWith([]), paint)).toMatch(/^<green>✔ Passed: nothing found<\/green>\. Judged .*\.\n$/)
  })
})

describe('what was judged', () => {
  const judged = (paths: number) => ({ packets: 1, paths, rules: 2 })
  test.each<[Partial<Report>, string]>([
    [{ mode: 'staged', judged: judged(0) }, 'There is nothing to judge: the staged change is empty.'],
    [{ mode: 'range', judged: judged(0) }, 'There is nothing to judge: the change is empty.'],
    [{ mode: 'all', judged: judged(0), workPackets: [] }, 'Judged 0 paths, 1 packet, 2 rules.'],
    [{ mode: 'all', judged: judged(1), workPackets: [] }, 'Judged 1 path, 1 packet, 2 rules.'],
    [
      { mode: 'staged', judged: judged(1), workPackets: ['WP-1', 'WP-\u202e'] },
      'Judged 1 changed path for WP-1, WP-\\u{202e}, 1 packet, 2 rules.',
    ],
  ])('%j', (parts, line) => {
    expect(renderText(reportWith([], parts))).toBe(`✔ Passed: nothing found. ${line}\n`)
  })

  test('and what was skipped, the rules of one reason in one line', () => {
    const skipped = [
      { rule: 'board-current', missing: ['board'] },
      { rule: 'ledger-records-signature', missing: ['ledger', 'board'] },
      { rule: 'board-status-agrees', missing: ['board'] },
    ]
    expect(renderText(reportWith([], { skipped })).split('\n').slice(0, 2)).toEqual([
      'Skipped board-current, board-status-agrees: the repository has no board',
      'Skipped ledger-records-signature: the repository has no ledger and board',
    ])
  })
})
