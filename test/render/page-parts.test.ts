import { describe, expect, test } from 'vitest'
import { graphOf } from '../../src/core/graph.ts'
import type { Metric } from '../../src/core/metrics.ts'
import { anchorsOf } from '../../src/core/render/html/anchors.ts'
import { boardSection } from '../../src/core/render/html/board.ts'
import type { HtmlFacts } from '../../src/core/render/html/facts.ts'
import { findingList, type FindingContext } from '../../src/core/render/html/finding.ts'
import { graphSection } from '../../src/core/render/html/graph.ts'
import { drawingOf } from '../../src/core/render/html/graph-layout.ts'
import { ledgerSection } from '../../src/core/render/html/ledger.ts'
import { html } from '../../src/core/render/html/markup.ts'
import { metricsSection, redFlagsSection } from '../../src/core/render/html/metrics.ts'
import { renderHtml } from '../../src/core/render/html/report.ts'
import { sourceOf } from '../../src/core/render/html/source.ts'
import type { Finding } from '../../src/core/rule.ts'
import type { Tree } from '../../src/core/snapshot.ts'
import { RULES } from '../../src/rules/index.ts'
import { packetFile, pathOf } from '../support/documents.ts'
import { inLines, pageOf, sectionOf, wordsOf } from '../support/html-page.ts'
import { expectedText } from '../support/expected.ts'
import { finding, reportWith } from '../support/report.ts'
import { snapshotOf, textsOf, treeFrom, type Files } from '../support/snapshot.ts'
import { BOARD, LEDGER } from '../support/texts.ts'
import { boardTree, type Listed } from '../support/waiting-board.ts'

/** The page of files with a report and metrics that are made up. */
function pageWith(head: Files, parts: Partial<HtmlFacts> = {}): string {
  const report = reportWith([], { mode: 'all' })
  return renderHtml({
    snapshot: snapshotOf({ head }),
    report,
    whole: report,
    rules: [],
    metrics: [],
    measured: { commits: 0, isCut: false },
    texts: new Map(Object.entries(textsOf(head))),
    ...parts,
  })
}

test('the page of a repository without documents says what is not there', async () => {
  const page = pageWith({ 'src/a.ts': '' }, { report: reportWith([], { mode: 'all', workPackets: [] }) })
  await expect(inLines(page)).toMatchFileSnapshot(expectedText('html-empty.txt'))
})

describe('the summary', () => {
  const summary = (parts: Parameters<typeof reportWith>[1]) =>
    wordsOf(sectionOf(pageWith({ ...packetFile('WP-1-A') }, { report: reportWith([], parts) }), 'summary'))

  test.each<[Parameters<typeof reportWith>[1], string]>([
    [{ mode: 'all' }, 'Judged head As of'],
    [{ mode: 'staged', base: null }, 'Judged the index against nothing As of'],
    [{ mode: 'staged' }, 'Judged the index against aaaaaaaaaaaa As of'],
    [{ mode: 'range' }, 'Judged aaaaaaaaaaaa to bbbbbbbbbbbb As of'],
    [{ workPackets: ['WP-1-A', 'WP-2'] }, 'Work packets WP-1-A , WP-2'],
    [
      { skipped: [{ rule: 'board-current', missing: ['board'] }] },
      'Skipped board-current: the repository has no board.',
    ],
  ])('of %j tells what was judged', (parts, text) => {
    expect(summary(parts)).toContain(text)
  })

  test('names twenty work packets', () => {
    const workPackets = Array.from({ length: 21 }, (_, index) => `WP-${index}-A`)
    expect(summary({ workPackets }).split('Work packets')[1]!.match(/WP-/g)).toHaveLength(20)
    expect(summary({ workPackets: [] })).not.toContain('Work packets')
  })
})

describe('findings', () => {
  const files = { ...packetFile('WP-1-A'), ...packetFile('WP-1-B'), [BOARD]: '# Board\n' }
  const page = (findings: readonly Finding[], texts?: Record<string, string>) =>
    pageWith(files, {
      report: reportWith(findings, { mode: 'all' }),
      ...(texts ? { texts: new Map(Object.entries(texts)) } : {}),
    })
  const at = (path: string | null, workPacket: string | null, message: string) =>
    finding({ path, workPacket, message, line: null })

  test('stand with the packet that they stand in or are about, else with their file, else with the change', () => {
    const found = page([
      at(pathOf('WP-1-A'), 'WP-1-B', 'in A'),
      at(BOARD, 'WP-1-B', 'about B'),
      at(BOARD, 'WP-9-None', 'in the board'),
      at('src/x.ts', null, 'in a file'),
      at(null, null, 'in the change'),
    ])
    const group = (start: string) => wordsOf(found.slice(found.indexOf(start)).split('</article>')[0]!)
    expect(group('<article class="packet" id="WP-1-A"')).toContain('in A')
    expect(group('<article class="packet" id="WP-1-A"')).not.toContain('about B')
    expect(group('<article class="packet" id="WP-1-B"')).toContain('about B')
    const others = wordsOf(sectionOf(found, 'findings'))
    expect(others).toContain('2 findings about packets stand with the packets .')
    expect(others).toMatch(
      /\/TASK_BOARD\.md critical.* in the board .* src\/x\.ts critical.* in a file .* The change critical/,
    )
  })

  test('are told in good words, one or many', () => {
    expect(wordsOf(sectionOf(page([at(null, 'WP-1-A', 'x')]), 'findings'))).toContain(
      '1 finding about packets stands with the packets .',
    )
    expect(wordsOf(sectionOf(page([at(null, null, 'x')]), 'findings'))).not.toContain('about packets')
  })

  test.each([
    [5000, null],
    [5001, '1 finding of the least severe is left out; --format json lists all.'],
    [5002, '2 findings of the least severe are left out; --format json lists all.'],
  ])('of %i some are left out', (count, line) => {
    const all = page(Array.from({ length: count }, () => at(null, null, 'x')))
    expect(all.match(/<li class="finding /g)).toHaveLength(5000)
    const words = wordsOf(sectionOf(all, 'findings').split('<article')[0]!)
    if (line === null) expect(words).not.toContain('left out')
    else expect(words).toContain(line)
  })
})

describe('sources', () => {
  const files = { ...packetFile('WP-1-A'), ...packetFile('WP-1-B'), [BOARD]: '# Board\n' }
  const [A, B] = [pathOf('WP-1-A'), pathOf('WP-1-B')]
  /** The documents whose source is shown, where each has a text of one line and this weight. */
  const shown = (weights: Record<string, number>, findings: readonly Finding[] = []) => {
    const texts = new Map(Object.entries(weights).map(([path, weight]) => [path, 'x'.repeat(weight - 60)]))
    const page = pageWith(files, { report: reportWith(findings, { mode: 'all' }), texts })
    return [...page.matchAll(/aria-label="Source of ([^"]*)"/g)].map(([, path]) => path)
  }
  const MOST = 24_000_000

  test('are shown as far as they fit, documents that all packets share first, then what has findings', () => {
    expect(shown({ [BOARD]: MOST - 200, [A]: 100, [B]: 100 })).toEqual([A, B, BOARD])
    expect(shown({ [BOARD]: MOST - 199, [A]: 100, [B]: 100 })).toEqual([A, BOARD])
    expect(shown({ [BOARD]: MOST + 1, [A]: 100, [B]: 100 })).toEqual([A, B])
    const found = finding({ path: B, workPacket: null, line: null })
    expect(shown({ [BOARD]: MOST - 199, [A]: 100, [B]: 100 }, [found])).toEqual([B, BOARD])
  })

  test('weigh their lines too', () => {
    const texts = new Map([[A, `${'\n'.repeat(Math.floor(MOST / 61))}x`]])
    const page = pageWith(packetFile('WP-1-A'), { texts })
    expect(page).toContain(`</code>, 393443 lines, is left out: the page would become too large.`)
  })

  test('of documents that were not read are told as such', () => {
    const found = finding({ path: A, workPacket: null, line: 1 })
    const page = pageWith(files, { report: reportWith([found], { mode: 'all' }), texts: new Map() })
    const words = wordsOf(page)
    expect(words.match(/The source of \S+ is not a text that was read\./g)).toEqual([
      `The source of ${A} is not a text that was read.`,
      `The source of ${B} is not a text that was read.`,
    ])
    expect(page).toContain('<span class="place">line 1</span>')
    expect(wordsOf(sectionOf(page, 'documents'))).toContain('no board, no ledger and no spec pointer')
  })
})

describe('a finding', () => {
  const context = (text: string, shown = true): FindingContext => ({
    anchors: { ofDocument: new Map([['a.md', 'A']]), ofFinding: new Map() },
    lines: new Map([
      ['a.md', text.split('\n')],
      ['b.md', ['b']],
    ]),
    shown: new Set(shown ? ['a.md', 'b.md'] : []),
    gateOf: new Map([['changes-in-scope', 'scope']]),
  })
  const shown = (parts: Partial<Finding>, given: FindingContext, home: string | null = null): string => {
    const one = finding({ path: 'a.md', message: 'One', remedy: 'Two', ...parts })
    return findingList([one], { ...given, anchors: { ...given.anchors, ofFinding: new Map([[one, 'F']]) } }, home)
      .markup
  }
  const stretch = (line: number, column: number, endLine: number, endColumn: number) => ({
    line,
    column,
    endLine,
    endColumn,
  })
  const whole = { line: null, column: null, endLine: null, endColumn: null }

  test.each<[string, Partial<Finding>, string]>([
    ['no file', { path: null, ...whole }, ''],
    ['a file', whole, '<span class="place">a.md</span>'],
    ['a line', stretch(1, 3, 1, 3), '<a class="place" href="#A:L1">a.md:1:3</a>'],
    ['the last line', stretch(2, 1, 2, 1), '<a class="place" href="#A:L2">a.md:2:1</a>'],
    ['a line behind the last', stretch(3, 1, 3, 1), '<span class="place">a.md:3:1</span>'],
    ['a file that is no document', { path: 'b.md', ...stretch(1, 1, 1, 1) }, '<span class="place">b.md:1:1</span>'],
    ['a file that was not read', { path: 'c.md', ...stretch(1, 1, 1, 1) }, '<span class="place">c.md:1:1</span>'],
  ])('stands in %s', (_, parts, place) => {
    expect(shown(parts, context('one\ntwo'))).toContain(`<span class="gate">scope</span> ${place} </p>`)
  })

  test('in its own document has its line alone, and no link where the source is left out', () => {
    expect(shown(stretch(2, 1, 2, 1), context('one\ntwo'), 'a.md')).toContain('href="#A:L2">line 2</a>')
    expect(shown(whole, context('one\ntwo'), 'a.md')).toContain('<span class="place">a.md</span>')
    expect(shown(stretch(1, 1, 1, 1), context('one', false))).toContain('<span class="place">a.md:1:1</span>')
    expect(shown({ rule: 'other' }, context('one'))).toContain('data-gate=""')
  })

  const excerptOf = (markup: string) => />(<span class="number">.*)<\/pre>/.exec(markup)?.[1] ?? null
  const x = (count: number) => 'x'.repeat(count)

  test.each<[string, string, Partial<Finding>, string | null]>([
    ['the stretch marked', 'ab<d\tef', stretch(1, 2, 1, 5), 'a<mark>b&lt;d</mark>\tef'],
    ['all to the end of its first line', 'abc\ndef', stretch(1, 2, 2, 2), 'a<mark>bc</mark>'],
    ['nothing for an empty stretch', 'abc', stretch(1, 2, 1, 2), null],
    ['a stretch over lines that ends in its own column', 'abc\ndef', stretch(1, 2, 2, 2), 'a<mark>bc</mark>'],
    ['nothing for a blank line', ' \ndef', stretch(1, 1, 2, 2), null],
    ['nothing behind the end', 'abc', stretch(2, 1, 2, 2), null],
    ['nothing for a file', 'abc', whole, null],
    ['nothing for no file', 'abc', { path: null, ...whole }, null],
    ['nothing of what was not read', 'abc', { path: 'c.md', ...stretch(1, 1, 1, 2) }, null],
    ['a long line up to 400', x(401), stretch(1, 1, 1, 2), `<mark>x</mark>${x(399)}…`],
    ['a line of 400', x(400), stretch(1, 1, 1, 2), `<mark>x</mark>${x(399)}`],
    ['a long stretch up to 400', x(500), stretch(1, 1, 1, 501), `<mark>${x(400)}</mark>…`],
    ['a late stretch with 100 before it', `${x(201)}yz`, stretch(1, 202, 1, 203), `…${x(100)}<mark>y</mark>z`],
    [
      'a stretch that is not late with all before it',
      `${x(200)}yz`,
      stretch(1, 201, 1, 202),
      `${x(200)}<mark>y</mark>z`,
    ],
    [
      'what is late and long',
      `${x(300)}${'y'.repeat(400)}`,
      stretch(1, 301, 1, 701),
      `…${x(100)}<mark>${'y'.repeat(300)}</mark>…`,
    ],
  ])('shows of its line %s', (_, text, parts, excerpt) => {
    const markup = excerptOf(shown(parts, context(text)))
    expect(markup).toBe(excerpt === null ? null : `<span class="number">1</span>${excerpt}`)
  })

  test('that is not there is no list', () => {
    expect(findingList([], context(''), null).markup).toBe('')
  })

  test('in a source stands at its line, the worst first in colour', () => {
    const found = [finding({ severity: 'low' }), finding({ severity: 'high' })].map((one) => ({ ...one, path: 'a.md' }))
    const given = context(`a\tb\n${x(4001)}`)
    const anchors = { ...given.anchors, ofFinding: new Map(found.map((one, index) => [one, `F${index}`])) }
    const { markup } = sourceOf('a.md', found, { ...given, anchors })
    expect(markup).toContain('<span id="A:L1" class="hit high">a\tb<span class="notes"')
    expect(markup).toContain(`<span id="A:L2">${x(3999)}…</span>`)
    expect(wordsOf(markup)).toContain('low: changes-in-scope high: changes-in-scope')
  })
})

describe('places in the page', () => {
  const at = (path: string | null, workPacket: string | null) => finding({ path, workPacket })

  test('have each their own name, in letters that an address takes', () => {
    const documents = ['WP-1', 'WP-1', 'WP-1', 'WP 1/ü', '', 'main', 'x'.repeat(130)]
    const findings = [at('a.md', 'WP-1'), at('a.md', null), at(null, null), at('a.md', 'WP-1')]
    const anchors = anchorsOf(
      documents.map((name, index) => ({ path: String(index), name })),
      findings,
      ['main'],
    )
    expect([...anchors.ofDocument.values()]).toEqual([
      'WP-1',
      'WP-1~2',
      'WP-1~3',
      'WP_1__',
      '_',
      'main~2',
      'x'.repeat(120),
    ])
    expect([...anchors.ofFinding.values()]).toEqual([
      'finding-changes-in-scope-WP-1',
      'finding-changes-in-scope-a.md',
      'finding-changes-in-scope-change',
      'finding-changes-in-scope-WP-1~2',
    ])
  })
})

describe('the board', () => {
  const board = (files: Files) => wordsOf(boardSection(treeFrom(files), new Map()).markup)
  const listed = (...lines: readonly string[]): Files => ({ [BOARD]: `# Board\n\n${lines.join('\n')}\n` })

  test('has phases by their names, numbers as such, and last what has none', () => {
    const files = listed('- WP-Loose [GAP]', '- WP-10-A [GAP]', '- WP-b-A [GAP]', '- WP-2-A [GAP]', '- WP-B-C [GAP]')
    expect(board(files).match(/Phase \w+|No phase/g)).toEqual(['Phase 2', 'Phase 10', 'Phase b', 'No phase'])
  })

  test('shows a packet of another phase with the gate that lists it', () => {
    const files = listed('## Phase 1 Gate', '', '- WP-2-A [GAP]')
    expect(board(files)).toMatch(/GAP 1 WP-2-A gate$/)
  })

  test('has a phase with packets that its gate does not list, each once', () => {
    const files = listed('## Phase A Gate', '', '- WP-A-1 [VALIDATED]', '', '## Work', '', '- WP-a-2 [GAP]')
    expect(board(files)).toBe(
      `Board From ${BOARD} . Phase A Gate open 1 of 1 gate-critical VALIDATED Status Packets VALIDATED 1 WP-A-1 gate GAP 1 WP-a-2`,
    )
  })

  test('without a board shows the packets, also those without a status', () => {
    expect(board({ ...packetFile('WP-1-A', { STATUS: 'DONE' }), ...packetFile('WP-1-B') })).toBe(
      'Board The repository has no task board; statuses are those of the packets. Phase 1 The board has no gate for it. Status Packets DONE 1 WP-1-A UNKNOWN 1 WP-1-B',
    )
  })

  test('has an empty gate without a table', () => {
    expect(board(listed('## Phase 1 Gate', '', 'It closes when all is done.'))).toBe(
      `Board From ${BOARD} . Phase 1 Gate open 0 of 0 gate-critical VALIDATED It closes when all is done.`,
    )
  })

  test.each([
    [60, false],
    [61, true],
  ])('with %i packets of a status folds them: %s', (count, folded) => {
    const lines = Array.from({ length: count }, (_, index) => `- WP-1-${index} [GAP]`)
    expect(board(listed(...lines)).includes(`GAP ${count} ${count} packets WP-1-0`)).toBe(folded)
  })
})

describe('the ledger', () => {
  const HEAD = '| Signature | Packet | Seal |\n| --- | --- | --- |\n'
  const ledger = (text: string, rules: readonly string[] = ['seal-intact'], findings: readonly Finding[] = []) => {
    const snapshot = snapshotOf({ head: { [LEDGER]: text } })
    return ledgerSection(snapshot, reportWith(findings), new Set(rules), new Map()).markup
  }
  const cells = (markup: string) => wordsOf(`>${markup.split('<tbody>')[1]}`)
  const seal = 'ab'.repeat(32)
  const row = (sealed: string) => `${HEAD}| maria040320260930 | WP-1-A WP-1-B | ${sealed} |\n`
  const broken = (rule: string, workPacket: string | null) => [finding({ rule, workPacket })]

  test.each<[string, readonly string[], readonly Finding[]]>([
    ['holds abababababab…', ['seal-intact'], []],
    ['abababababab… not judged', [], []],
    ['broken abababababab…', ['seal-intact'], broken('seal-intact', 'WP-1-B')],
    ['holds abababababab…', ['seal-intact'], broken('scope-clear', 'WP-1-B')],
    ['holds abababababab…', ['seal-intact'], broken('seal-intact', null)],
  ])('says of a seal: %s', (word, rules, findings) => {
    expect(cells(ledger(row(seal), rules, findings))).toBe(`maria040320260930 WP-1-A , WP-1-B ${word}`)
  })

  test('has nothing to say of a row without a seal', () => {
    expect(cells(ledger(row(' ')))).toBe('maria040320260930 WP-1-A , WP-1-B')
  })

  test('marks what is no signature, and what is too long for its column', () => {
    const long = `m${'a'.repeat(20)}040320260930`
    const markup = ledger(`${HEAD}| maria993320260930 | | |\n| soon | | |\n| ${long} | | |\n| ${long.slice(1)} | | |\n`)
    expect(cells(markup)).toBe(`maria993320260930 malformed soon unsigned ${long} ${long.slice(1)}`)
    expect(markup.match(/<th scope="row" class="\w+"/g)!.map((cell) => cell.slice(23, -1))).toEqual([
      'short',
      'short',
      'long',
      'short',
    ])
  })

  test('names ten packets of a row', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `WP-1-${index}A`).join(' ')
    expect(cells(ledger(`${HEAD}| maria040320260930 | ${ids} | |\n`)).match(/WP-/g)).toHaveLength(10)
  })

  test('has the columns of all its tables, and a short text on one line', () => {
    const second = `\n| Signature | Date/Time |\n| --- | --- |\n| maria050320260930 | ${'5'.repeat(32)} |\n| maria050320260931 | ${'5'.repeat(33)} |\n`
    const markup = ledger(`${row('')}${second}`)
    expect(wordsOf(markup)).toContain('Signature Packets Date Waiver Seal maria040320260930')
    expect(markup.match(/<td class="short">5+<\/td>/g)).toEqual([`<td class="short">${'5'.repeat(32)}</td>`])
    expect(markup).toContain('<td class="short"></td>')
  })

  test('waives without an end', () => {
    const markup = ledger(
      '| Signature | Purpose |\n| --- | --- |\n| maria040320260930 | Waiver: board-current WP-1-A |\n',
    )
    expect(cells(markup)).toMatch(/(not )?in force board-current for WP-1-A$/)
  })

  test.each([
    ['The repository has no signature ledger.', {}],
    ['The signature ledger has no rows.', { [LEDGER]: '# Ledger\n' }],
    ['containers nested deeper than 100', { [LEDGER]: '> '.repeat(200) }],
  ])('says: %s', (why, head) => {
    const snapshot = snapshotOf({ head })
    expect(wordsOf(ledgerSection(snapshot, reportWith([]), new Set(), new Map()).markup)).toBe(`Ledger ${why}`)
  })
})

describe('metrics', () => {
  const metric = (parts: Partial<Metric>): Metric => ({
    table: 'Red flags',
    name: 'Edits',
    target: '0',
    value: 4,
    unit: 'count',
    shown: '4',
    met: false,
    from: 'tree',
    severity: null,
    notes: [],
    ...parts,
  })
  const notes = (count: number) => Array.from({ length: count }, (_, index) => `note-${index}`)

  test('that are missed show three notes and fold the rest', () => {
    const flags = (count: number) => wordsOf(redFlagsSection([metric({ notes: notes(count) })]).markup)
    expect(flags(3)).toContain('Edits note-0 note-1 note-2 4 0 up The other 0 flags')
    expect(flags(5)).toContain('Edits note-0 note-1 note-2 2 more note-3 note-4 4 0 up')
  })

  test('that are met or unknown fold their notes', () => {
    const flags = wordsOf(redFlagsSection([metric({ met: true, notes: notes(1) }), metric({ met: null })]).markup)
    expect(flags).toBe(
      'Red flags No red flag is up. All 2 flags Flag Value Target Stands Edits Notes note-0 4 0 not up Edits 4 0 unknown',
    )
    const phase = metric({ table: 'Phase', met: true })
    expect(wordsOf(metricsSection([phase], { commits: 1, isCut: false }).markup)).toContain('Edits 4 0 met')
  })
})

describe('packets', () => {
  const article = (page: string, id: string): string =>
    page.slice(page.indexOf(`<article class="packet" id="${id}"`)).split('</article>')[0]!

  test('tell of themselves what there is, and no more', () => {
    const head = {
      [pathOf('WP-1-A')]: '# Task Packet: WP-1-A\n',
      ...packetFile('WP-1-B', { STATUS: 'Draft', RISK_TIER: 'LOW', IN_SCOPE_PATHS: 'None', SPEC_ANCHOR: '§3.1 §4.1' }),
      [pathOf('WP-1-C')]: '> '.repeat(200),
      [pathOf('WP-1-D')]: '# Task Packet: WP-1-D\n\n## SCOPE\n\n- Why: It is `asked` for\n',
    }
    const page = pageWith(head, { report: reportWith([], { workPackets: ['WP-1-B'] }), texts: new Map() })
    const gone = (id: string) => `The source of ${pathOf(id)} is not a text that was read.`
    const words = (id: string) => wordsOf(article(page, id).replace(/<details class="score">.*?<\/details>/, ''))
    expect(words('WP-1-A')).toBe(`WP-1-A UNKNOWN not signed ${gone('WP-1-A')}`)
    expect(words('WP-1-B')).toBe(
      `WP-1-B DRAFT work packet of the change not signed Risk LOW Spec §3.1, §4.1 ${gone('WP-1-B')}`,
    )
    expect(words('WP-1-D')).toBe(`WP-1-D UNKNOWN not signed Why It is asked for ${gone('WP-1-D')}`)
    expect(wordsOf(article(page, 'WP-1-C'))).toContain('containers nested deeper than 100')
    expect(page).toContain('<option value="">any</option> <option value="DRAFT">DRAFT</option><option value="UNKNOWN">')
  })

  test.each([
    [30, ''],
    [32, ' and 2 more'],
  ])('list thirty of %i paths', (count, rest) => {
    const paths = Array.from({ length: count }, (_, index) => `- src/${index}.ts`).join('\n')
    const text = `# Task Packet: WP-1-A\n\n## IN_SCOPE_PATHS\n\n${paths}\n`
    const page = pageWith({ [pathOf('WP-1-A')]: text }, { texts: new Map() })
    expect(page).toContain(`, <code>src/29.ts</code>${rest}</dd>`)
  })

  test('with the most severe findings that stand come first', () => {
    const ids = ['WP-1-A', 'WP-1-B', 'WP-1-C', 'WP-1-D']
    const head = Object.assign({}, ...ids.map((id) => packetFile(id))) as Files
    const of = (workPacket: string, severity: Finding['severity'], waived = false) =>
      finding({ path: null, workPacket, severity, waived })
    const findings = [of('WP-1-A', 'critical', true), of('WP-1-C', 'medium'), of('WP-1-D', 'low'), of('WP-1-D', 'high')]
    const page = pageWith(head, { report: reportWith(findings) })
    expect([...page.matchAll(/<article class="packet" id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'WP-1-D',
      'WP-1-C',
      'WP-1-A',
      'WP-1-B',
    ])
    expect(wordsOf(article(page, 'WP-1-A').split('</header>')[0]!)).toBe('WP-1-A UNKNOWN not signed')
    expect(wordsOf(article(page, 'WP-1-D').split('</header>')[0]!)).toBe('WP-1-D UNKNOWN not signed 1 high 1 low')
  })

  test('say why they miss a criterion where no finding above does', () => {
    const rules = RULES.filter(({ id }) => id === 'placeholders-absent')
    const page = (status: string, count: number) =>
      article(
        pageOf({ head: packetFile('WP-1-A', { STATUS: status, EFFORT: 'TBD', BLOCKS: 'TODO' }) }, rules),
        'WP-1-A',
      ).split('<details class="score">')[count]!
    expect(wordsOf(`>${page('Draft', 1)}`)).toContain('Missed: Pre-work finds nothing Unexpected placeholder TBD')
    const many = Array.from({ length: 40 }, (_, index) => `- TBD ${index}\n`).join('')
    const text = `# Task Packet: WP-1-A\n\n- STATUS: Draft\n\n## OUT_OF_SCOPE\n\n${many}`
    const missed = article(pageOf({ head: { [pathOf('WP-1-A')]: text } }, rules), 'WP-1-A')
    expect(missed.match(/<li>Unexpected placeholder/g)).toHaveLength(30)
    expect(wordsOf(`>${page('Ready for Dev', 1)}`)).toMatch(/Missed: Pre-work finds nothing Source/)
  })
})

describe('the dependencies', () => {
  const graph = (gate: readonly string[], entries: readonly Listed[], title?: string) =>
    graphSection(boardTree(gate, entries, title) as Tree, new Map()).markup

  test('without any are told in a word', () => {
    expect(wordsOf(graph([], []))).toBe('Dependencies No phase gate waits for anything, so there is no critical path.')
    expect(wordsOf(graph([], [['WP-1-A', 'GAP']]))).toMatch(
      /critical path. 1 packet without dependencies is not drawn.$/,
    )
  })

  test('of one packet are told as one', () => {
    const words = wordsOf(graph(['WP-1-B'], [['WP-1-B', 'BLOCKED', 'WP-1-A']]))
    expect(words).toMatch(/ As a list: 1 packet waits for others WP-1-B waits for WP-1-A$/)
    expect(words).toContain('2 packets: WP-1-A UNKNOWN WP-1-B BLOCKED')
    expect(words).not.toMatch(/cycle\.|not drawn/)
    const { markup } = graphSection(boardTree(['WP-1-B'], [['WP-1-B', 'BLOCKED', 'WP-1-A']]) as Tree, new Map())
    expect(markup).toContain('<span class="badge UNKNOWN">UNKNOWN</span>')
    expect(markup).toMatch(/<circle\s+class="dot UNKNOWN"/)
  })

  test('there and back within a column are two curves on its right', () => {
    const markup = graph(
      [],
      [
        ['WP-1-A', 'BLOCKED', 'WP-1-B'],
        ['WP-1-B', 'BLOCKED', 'WP-1-A'],
      ],
    )
    expect(markup.match(/(?<=<path class="line cyclic" d=")M[^"]+H?(?=" marker)/g)).toEqual([
      'M170,83C210,83 210,39 170,39',
      'M170,27C210,27 210,95 170,95',
    ])
  })

  test('that are too many are counted', () => {
    const chain = Array.from({ length: 2100 }, (_, index): Listed => [`WP-1-${index}`, 'GAP', `WP-1-${index + 1}`])
    const words = wordsOf(graph([], chain))
    expect(words).toContain(
      '2101 packets and 2100 dependencies are too many to be drawn here; countersign graph --format dot writes them all.',
    )
    expect(words).not.toContain('not drawn')
  })

  test('name fifty cycles, and fifty packets of each', () => {
    const ring = (name: number, length: number) =>
      Array.from({ length }, (_, at): Listed => [`WP-${name}-${at}`, 'BLOCKED', `WP-${name}-${(at + 1) % length}`])
    const many = graph([], Array.from({ length: 51 }, (_, name) => ring(name, 2)).flat())
    expect(wordsOf(many)).toContain('51 cycles. Nothing in a cycle can ever start:')
    expect(many.split('<ul>')[1]!.split('</ul>')[0]!.match(/<li>/g)).toHaveLength(50)
    expect(
      graph([], ring(1, 60))
        .split('<ul>')[1]!
        .split('</ul>')[0]!
        .match(/class="id"/g),
    ).toHaveLength(50)
  })

  test('in a bundle are told by twenty names', () => {
    const alike = Array.from({ length: 50 }, (_, index): Listed => [`WP-2-${index}`, 'BLOCKED', 'WP-1-A'])
    const tree = boardTree([], [['WP-1-A', 'GAP'], ...alike]) as Tree
    const { markup } = graphSection(tree, new Map([['WP-2-0', 'place']]))
    const title = Array.from({ length: 20 }, (_, index) => `WP-2-${index}`).join(', ')
    expect(markup).toContain(`<g class="box bundle"><title>${title}: BLOCKED</title`)
    expect(markup).toContain('>50 packets</text')
  })
})

test('a spec that nothing points at is no document', () => {
  const page = pageWith({ 'Notebook_Master_Spec_v01.02.md': '# Spec\n' })
  expect(wordsOf(sectionOf(page, 'documents'))).toContain('no spec pointer')
})

test('line breaks and indents of a template are one blank, what is put in stays', () => {
  const parts = ['<p>\n  a  b\n\n', ' \t\n</p>']
  expect(html(Object.assign(parts, { raw: parts }), 'one\ntwo').markup).toBe('<p> a  b one\\u{a}two </p>')
})

/** A drawing in lines: each box with its place and width, each line with its points. */
const sketch = (...parts: Parameters<typeof boardTree>): string => {
  const { width, height, boxes, lines } = drawingOf(graphOf(boardTree(...parts)))!
  return [
    `${width} x ${height}`,
    ...boxes.map(
      ({ kind, title, note, status, x, y, width: own }) => `${x},${y} +${own} ${kind} ${title} (${note}) ${status}`,
    ),
    ...lines.map(({ kind, points }) => `${kind} ${points.map(([x, y]) => `${x},${y}`).join(' ')}`),
    '',
  ].join('\n')
}

const entriesOf = (count: number, entry: (index: number) => Listed) =>
  Array.from({ length: count }, (_, at) => entry(at))

const DRAWN: readonly [string, Parameters<typeof boardTree>][] = [
  [
    'fork',
    [
      ['WP-1-D'],
      [
        ['WP-1-A', 'VALIDATED'],
        ['WP-1-B', 'READY FOR DEV', 'WP-1-A'],
        ['WP-1-C', 'READY FOR DEV', 'WP-1-A'],
        ['WP-1-D', 'BLOCKED', 'WP-1-B, WP-1-C, WP-1-A'],
        ['WP-1-E', 'BLOCKED', 'WP-1-F'],
        ['WP-1-F', 'BLOCKED', 'WP-1-E'],
      ],
    ],
  ],
  [
    'cycle',
    [
      [],
      [
        ['WP-1-A', 'BLOCKED', 'WP-1-B'],
        ['WP-1-B', 'BLOCKED', 'WP-1-C, WP-1-Z'],
        ['WP-1-C', 'BLOCKED', 'WP-1-A'],
        ['WP-1-Z', 'VALIDATED'],
        ['WP-1-D', 'BLOCKED', 'WP-1-B'],
      ],
    ],
  ],
  [
    'long-names',
    [
      [],
      [
        ['WP-1-A-name-that-is-far-longer-than-its-box', 'GAP'],
        ['WP-1-B', 'GAP', 'WP-1-A-name-that-is-far-longer-than-its-box'],
        ['WP-1-C', 'GAP'],
      ],
    ],
  ],
  [
    'fans',
    [
      ['WP-1-0', 'WP-9-None'],
      [
        ...entriesOf(7, (at) => [`WP-1-${at}`, 'GAP', 'WP-1-Z']),
        ['WP-3-A', 'GAP', 'WP-3-B'],
        ...entriesOf(5, (at) => [`WP-2-${at}`, 'GAP', 'WP-2-Z, WP-1-6']),
        ['WP-4-A', 'GAP', 'WP-1-0, WP-2-4'],
      ],
    ],
  ],
  [
    'tangle',
    [
      ['WP-1-3'],
      entriesOf(14, (at) => [`WP-1-${at}`, 'GAP', at > 2 ? `WP-1-${(at * 5) % 3}, WP-1-${at >> 1}` : undefined]),
    ],
  ],
  [
    'bundles',
    [
      ['WP-3-0', 'WP-3-1', 'WP-3-2', 'WP-3-3'],
      [
        ['WP-1-A', 'GAP'],
        ['WP-1-B', 'GAP'],
        ...entriesOf(4, (at) => [`WP-2-${at}`, 'GAP', at % 2 ? 'WP-1-A, WP-1-B' : 'WP-1-B, WP-1-A']),
        ...entriesOf(4, (at) => [`WP-3-${at}`, 'GAP', 'WP-1-A']),
        ...entriesOf(3, (at) => [`WP-4-${at}`, 'GAP', 'WP-1-B']),
        ...entriesOf(4, (at) => [`WP-5-${at}`, 'BLOCKED', `WP-5-${at ^ 1}`]),
        ...entriesOf(4, (at) => [`WP-7-${at}`, 'BLOCKED', `WP-8-${at}`]),
        ['WP-9-A', 'BLOCKED', 'WP-9-0, WP-9-1, WP-9-2, WP-9-3'],
        ...entriesOf(4, (at) => [`WP-9-${at}`, 'BLOCKED', 'WP-9-A']),
        ...entriesOf(24, (at) => [`WP-6-${at}`, at % 2 ? 'BLOCKED' : 'GAP', 'WP-1-A']),
      ],
    ],
  ],
]

test.each(DRAWN)('a drawing of a %s has its boxes and lines in their places', async (name, parts) => {
  await expect(sketch(...parts)).toMatchFileSnapshot(expectedText(`html-drawing-${name}.txt`))
})

describe('a drawing', () => {
  const kinds = (tree: Pick<Tree, 'packets' | 'board'>) =>
    drawingOf(graphOf(tree))?.boxes.map(({ kind }) => kind) ?? null

  test.each([
    [39, false],
    [40, true],
  ])('of one packet and %i alike that wait for it bundles them: %s', (count, bundled) => {
    const alike = entriesOf(count, (at) => [`WP-2-${at}`, 'GAP', 'WP-1-A'])
    expect(kinds(boardTree([], [['WP-1-A', 'GAP'], ...alike]))!.includes('bundle')).toBe(bundled)
  })

  test('has the critical path to one gate alone, and no gate that lists nothing', () => {
    const text = [
      '# Board',
      '## Phase 1 Gate',
      '- WP-1-A [GAP]',
      '## Phase 2 Gate',
      '- WP-1-A [GAP]',
      '## Phase 3 Gate',
      'Status: CLOSED',
      '',
    ]
    const { boxes, lines } = drawingOf(graphOf(treeFrom({ [BOARD]: text.join('\n\n') })))!
    expect(boxes.map(({ title, note }) => `${title}: ${note}`)).toEqual([
      'WP-1-A: GAP · critical path',
      'Phase 1 Gate: phase gate · open',
      'Phase 2 Gate: phase gate · open',
    ])
    expect(lines.map(({ kind }) => kind)).toEqual(['critical', 'gate'])
  })

  /** Each waits for the one before it; the last one for all. */
  const fan = (count: number): Listed[] =>
    entriesOf(count, (at) => [
      `WP-1-${at}`,
      'GAP',
      at === 0
        ? undefined
        : at < count - 1
          ? `WP-1-${at - 1}`
          : entriesOf(at, (other) => [`WP-1-${other}`, ''])
              .map(([id]) => id)
              .join(', '),
    ])
  const chain = (count: number): Listed[] => entriesOf(count, (at) => [`WP-1-${at}`, 'GAP', `WP-1-${at + 1}`])
  const pair: Listed = ['WP-2-0', 'GAP', 'WP-2-1']

  test.each<[string, boolean, readonly Listed[]]>([
    ['lines that pass 3916 columns', true, fan(90)],
    ['lines that pass 4000 columns', true, [...fan(90), ['WP-2-0', 'GAP', 'WP-1-88, WP-1-4']]],
    ['lines that pass 4001 columns', false, [...fan(90), ['WP-2-0', 'GAP', 'WP-1-88, WP-1-3']]],
    ['4000 boxes and lines', true, [...chain(1998), pair]],
    ['4002 boxes and lines', false, [...chain(1999), pair]],
  ])('of %s is made: %s', (_, made, entries) => {
    expect(kinds(boardTree([], entries)) !== null).toBe(made)
  })
})
