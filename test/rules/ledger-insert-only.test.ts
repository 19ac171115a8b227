import { describe, expect, test } from 'vitest'
import rule from '../../src/rules/ledger-insert-only.ts'
import { edit, findingsOf, golden, reportOf, without, type Files } from '../support/snapshot.ts'

const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const text = golden[LEDGER] as string
const lines = text.split('\n')
const ROW = '| maria040320260930 | Orchestrator | 2026-03-04 09:30 | Task packet: WP-1-Session-Store | v01.02 | |\n'
const NEW = '| maria060320261000 | Orchestrator | 2026-03-06 10:00 | Task packet: WP-1-Search | v01.02 | |\n'
const large = `${text}\n${'x'.repeat(1024 * 1024)}\n`
const change = (head: Files, base: Files = golden) => findingsOf({ head, base }, rule)
const ledger = (content: string): Files => ({ ...golden, [LEDGER]: content })
const MISSING = (name: string, line: number) =>
  `${LEDGER}:${line}:3 critical Missing row of \`${name}\`, expected every row to stay`

describe('lets in', () => {
  test('a new row at the top, in the middle and at the end', () => {
    for (const at of [4, 6, 8]) expect(change(ledger(lines.toSpliced(at, 0, NEW.trimEnd()).join('\n')))).toEqual([])
  })

  test('a second table, prose and other line endings', () => {
    expect(
      change(ledger(`${text}\nMore:\n\n| Signature | Notes |\n| --- | --- |\n| maria060320261000 | x |\n`)),
    ).toEqual([])
    expect(change(ledger(text.replaceAll('\n', '\r\n').replace('# Signature ledger', '# Ledger')))).toEqual([])
  })

  test('a new column, also with cells, and columns in another order', () => {
    const wider = lines.map((line, at) =>
      line.startsWith('|') ? `${line} ${['', '', 'Seal', '---'][at] ?? 'abc'} |` : line,
    )
    expect(change(ledger(wider.join('\n')))).toEqual([])
    const turned = lines.map((line) => line.replace(/^\|([^|]*)\|([^|]*)\|/, '|$2|$1|'))
    expect(change(ledger(turned.join('\n')))).toEqual([])
  })

  test('the loss of a column that was empty', () => {
    const wider = lines.map((line, at) =>
      line.startsWith('|') ? `${line} ${['', '', 'Seal', '---'][at] ?? ''} |` : line,
    )
    expect(change(golden, ledger(wider.join('\n')))).toEqual([])
  })

  test('what the base has already', () => {
    const base = ledger(text.replace(ROW, ''))
    expect(findingsOf({ head: base, before: golden, base }, rule)).toEqual([])
    expect(findingsOf({ head: without(golden, LEDGER), before: golden, base: without(golden, LEDGER) }, rule)).toEqual(
      [],
    )
  })

  test('a ledger that is new', () => {
    expect(change(golden, without(golden, LEDGER))).toEqual([])
  })
})

describe('tells', () => {
  test('a row that goes', () => {
    expect(change(ledger(text.replace(ROW, '')))).toEqual([MISSING('maria040320260930', 5)])
  })

  test('a cell that changes, by its column', () => {
    expect(change(edit(golden, LEDGER, '4 lines', '5 lines'))).toEqual([
      `${LEDGER}:8:3 critical Unexpected \`5 lines\` under \`notes\` in the row of \`maria020320260910\`, expected \`4 lines\` as before`,
    ])
  })

  test('a cell that is filled later', () => {
    const filled = ROW.replace('| |\n', '| late |\n')
    expect(change(ledger(text.replace(ROW, filled)))).toHaveLength(1)
  })

  test('a column that goes or gets another name', () => {
    const found = change(edit(golden, LEDGER, '| Purpose |', '| Reason |'))
    expect(found).toHaveLength(4)
    expect(found[0]).toContain('Unexpected `` under `purpose` in the row of `maria050320261000`')
  })

  test('a signature that changes', () => {
    expect(change(edit(golden, LEDGER, '| maria040320260930', '| maria040320260931'))).toHaveLength(1)
  })

  test('rows in another order', () => {
    const turned = [...lines.slice(0, 4), lines[5], lines[4], ...lines.slice(6)].join('\n')
    expect(change(ledger(turned))).toEqual([
      `${LEDGER}:1:1 critical Unexpected new order of the rows, expected the rows of before in their order`,
    ])
  })

  test('rows that disappear in a comment, a fence or a quote', () => {
    expect(change(ledger(text.replace('| Signature', '<!--\n| Signature')))).toHaveLength(4)
    expect(change(ledger(text.replace('| Signature', '```\n| Signature')))).toHaveLength(4)
    expect(change(ledger(text.replaceAll('\n|', '\n> |')))).toHaveLength(4)
  })

  test('a ledger that goes or is no plain file', () => {
    expect(change(without(golden, LEDGER))).toEqual([
      `${LEDGER}:1:1 critical Missing \`${LEDGER}\`, expected the ledger to stay`,
    ])
    const link = { ...golden, [LEDGER]: { mode: '120000', text: 'x' } }
    expect(findingsOf({ head: link, base: golden }, rule)).toHaveLength(1)
  })

  test('a ledger that becomes too large to parse', () => {
    expect(change(ledger(large))).toEqual([
      expect.stringMatching(/Unexpected ledger of [0-9]+ bytes, more than 1048576, expected one that can be parsed$/),
    ])
  })

  test('a line that goes from a ledger that was too large to parse', () => {
    expect(change(ledger(`${large}${NEW}`), ledger(large))).toEqual([])
    expect(change(ledger(large.replace(ROW, '')), ledger(large))).toEqual([
      `${LEDGER}:1:1 critical Unexpected change to a ledger that cannot be parsed, expected every line of it to stay`,
    ])
  })
})

test('the same signature twice is followed row by row', () => {
  const base = ledger(text.replace(ROW, ROW + ROW))
  expect(change(base, base)).toEqual([])
  expect(change(golden, base)).toEqual([MISSING('maria040320260930', 6)])
})

test('the remedy puts the ledger back', () => {
  const { findings } = reportOf({ head: without(golden, LEDGER), base: golden, kind: 'commit' }, [rule])
  expect(findings[0]!.remedy).toContain(`\`git restore --source=HEAD --staged --worktree -- ${LEDGER}\``)
})

test('a change of other files leaves the ledger alone', () => {
  expect(change({ ...golden, 'src/a.ts': 'x' })).toEqual([])
  expect(change(without(golden, 'docs/CODER_PROTOCOL.md'))).toEqual([])
})

test('a row that changes is told beside another of its signature', () => {
  const twice = (notes: string) => ledger(text.replace(ROW, ROW + ROW.replace('| |\n', `| ${notes} |\n`)))
  expect(change(twice('late'), twice('early'))).toEqual([
    `${LEDGER}:7:3 critical Unexpected \`late\` under \`notes\` in the row of \`maria040320260930\`, expected \`early\` as before`,
  ])
})

test('the first row that goes is told where the next one stands', () => {
  expect(change(ledger(lines.toSpliced(4, 1).join('\n')))).toEqual([MISSING('maria050320261000', 5)])
})

test('a link that holds the same text is no ledger', () => {
  expect(change({ ...golden, [LEDGER]: { mode: '120000', text } })).toEqual([
    `${LEDGER}:1:1 critical Unexpected mode \`120000\` of \`${LEDGER}\`, expected a plain file`,
  ])
})

test('of many rows that go twenty are told', () => {
  const many = Array.from({ length: 25 }, (_, index) => NEW.replace('1000', String(1000 + index))).join('')
  expect(change(golden, ledger(text + many))).toHaveLength(20)
})
