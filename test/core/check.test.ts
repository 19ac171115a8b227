import { describe, expect, test } from 'vitest'
import { check, counts, ownProblems, resultOf, standingWaivers, tally } from '../../src/core/check.ts'
import { DEFAULT_CONFIG, type Config } from '../../src/core/config.ts'
import { packetId } from '../../src/core/packet.ts'
import { onLine } from '../../src/core/place.ts'
import { defineRule, type Finding, type Problem, type Rule, type Severity } from '../../src/core/rule.ts'
import type { Snapshot } from '../../src/core/snapshot.ts'
import { finding } from '../support/report.ts'
import { edit, golden, reportOf, snapshotOf, treeFrom, without, type Files } from '../support/snapshot.ts'
import { BOARD, IMPORT, LEDGER, POINTER, SESSION, STORAGE } from '../support/texts.ts'

const head = { id: 'made-up', summary: '', severity: 'high', gate: 'packet', source: '', remedy: 'Mend it' } as const

/** A rule that finds something in every packet it is shown. */
const ofPackets = (parts: Partial<Rule> = {}): Rule => ({
  ...defineRule({ ...head, checkPacket: (packet) => [{ message: packetId(packet) }] }),
  ...parts,
})
const ofTree = (problems: readonly Problem[], parts: Partial<Rule> = {}): Rule => ({
  ...defineRule({ ...head, checkTree: () => problems }),
  ...parts,
})
const ofChange = (problems: readonly Problem[], parts: Partial<Rule> = {}): Rule => ({
  ...defineRule({ ...head, checkChange: () => problems }),
  ...parts,
})

const touched = edit(golden, SESSION, '- None yet.', '- One more.')
const messages = ({ findings }: { findings: readonly Finding[] }) => findings.map(({ message }) => message)

describe('a packet rule', () => {
  test('sees every packet where a whole tree is judged', () => {
    const all = ['WP-1-Import-Job', 'WP-1-Session-Store', 'WP-1-Storage-Layer']
    expect(messages(reportOf({ head: golden }, [ofPackets({ onlyTouched: true })]))).toEqual(all)
  })

  const seenBy = (files: Files, needs: Rule['needs'], onlyTouched: boolean) => {
    const seen: string[] = []
    const checkPacket: Rule['checkPacket'] = (packet) => {
      seen.push(packetId(packet))
      return []
    }
    reportOf({ head: files, before: golden }, [ofPackets({ needs, onlyTouched, checkPacket })])
    return [...new Set(seen)]
  }

  test('sees the packets that a change touches', () => {
    const title = '# Task Packet: WP-1-Storage-Layer\n'
    expect(seenBy(touched, [], false)).toEqual(['WP-1-Session-Store'])
    expect(seenBy(edit(touched, STORAGE, title, `${title}\n`), [], false)).toEqual([
      'WP-1-Session-Store',
      'WP-1-Storage-Layer',
    ])
  })

  test('with other facts sees all of them, unless it judges the text alone', () => {
    expect(seenBy(touched, ['board'], false)).toEqual(['WP-1-Import-Job', 'WP-1-Session-Store', 'WP-1-Storage-Layer'])
    expect(seenBy(touched, ['board'], true)).toEqual(['WP-1-Session-Store'])
  })
})

describe('old debt', () => {
  const old = ofTree([{ message: 'old', subject: 'a' }])

  test('of the same rule, packet and subject is told by a whole tree and by no change', () => {
    expect(messages(reportOf({ head: golden }, [old]))).toEqual(['old'])
    expect(messages(reportOf({ head: touched, before: golden }, [old]))).toEqual([])
  })

  test('that keeps other rules from being judged is told with every change', () => {
    const always = ofTree([{ message: 'always', always: true }])
    expect(messages(reportOf({ head: touched, before: golden }, [always]))).toEqual(['always'])
  })

  const inSession = (problem: (text: string) => Partial<Problem>) =>
    ofPackets({
      checkPacket: ({ path, scope }) => (path === SESSION ? [{ message: 'x', ...problem(scope!.value.text) }] : []),
    })
  const reworded = edit(golden, SESSION, 'Keep sessions', 'Hold sessions')

  test.each<[string, boolean, (text: string) => Partial<Problem>]>([
    ['another message', false, (text) => ({ message: text })],
    ['another place', false, (text) => ({ place: onLine(text.length, 1, 1) })],
    ['another subject', true, (text) => ({ subject: text })],
    ['another packet', true, (text) => ({ packet: text })],
    ['another path of the same packet', false, (text) => ({ path: text })],
    ['another path of no packet', true, (text) => ({ path: text, packet: null })],
  ])('with %s: new is %s', (_, isNew, problem) => {
    const report = reportOf({ head: reworded, before: golden }, [inSession(problem)])
    expect(report.findings).toHaveLength(isNew ? 1 : 0)
  })

  test('of another parent of a merge is not the doing of the merge', () => {
    const rule = ofTree([], { checkTree: ({ tree }) => (tree.files.has('new.md') ? [{ message: 'new' }] : []) })
    const given = snapshotOf({ head: { ...touched, 'new.md': '' }, before: golden })
    const options = { version: '', failOn: 'high', baseName: null, headName: null, ruleUrl: () => '' } as const
    expect(messages(check(given, [rule], options))).toEqual(['new'])
    const merged = { ...given, otherParents: [treeFrom({ ...golden, 'new.md': '' })] }
    expect(messages(check(merged, [rule], options))).toEqual([])
  })
})

describe('a change', () => {
  test('is judged by rules of changes, a whole tree is not', () => {
    const rule = ofChange([{ message: 'changed' }])
    expect(messages(reportOf({ head: touched, before: golden }, [rule]))).toEqual(['changed'])
    expect(messages(reportOf({ head: golden }, [rule]))).toEqual([])
  })

  test('is not charged twice with what the rule says of the tree', () => {
    const rule: Rule = {
      ...ofTree([], { checkTree: ({ tree }) => (tree.name === 'head' ? [{ message: 'tree', packet: 'WP-1' }] : []) }),
      checkChange: () => [
        { message: 'the same', packet: 'WP-1' },
        { message: 'another', packet: 'WP-2' },
      ],
    }
    expect(messages(reportOf({ head: touched, before: golden }, [rule]))).toEqual(['tree', 'another'])
  })

  /** A snapshot in which a source file changes and every document is the same one. */
  const ofSource = (): Snapshot => {
    const snapshot = snapshotOf({ head: { ...golden, 'src/new.ts': '' }, before: golden })
    const { packets, board, ledger, spec, protocols } = snapshot.before
    return { ...snapshot, head: { ...snapshot.head, packets, board, ledger, spec, protocols } }
  }
  const options = { version: '', failOn: 'high', baseName: null, headName: null, ruleUrl: () => '' } as const

  test.each([
    ['lock', []],
    ['signature', []],
    ['scope', ['changed']],
    ['blockers', ['changed']],
    ['packet', []],
    ['board', []],
    ['spec', []],
  ] as const)('of no document is judged by the gate %s: %j', (gate, said) => {
    const rules = [ofChange([{ message: 'changed' }], { gate }), ofTree([{ message: 'tree', always: true }], { gate })]
    expect(messages(check(ofSource(), rules, options))).toEqual(said)
  })

  test.each<[string, (snapshot: Snapshot) => Partial<Snapshot['head']>]>([
    ['the packets were', ({ head }) => ({ packets: [...head.packets] })],
    ['the board was', ({ head }) => ({ board: { ...head.board! } })],
    ['the ledger was', ({ head }) => ({ ledger: { ...head.ledger! } })],
    ['the spec was', ({ head }) => ({ spec: { ...head.spec! } })],
    ['the protocols were', ({ head }) => ({ protocols: [...head.protocols] })],
  ])('is judged by every rule where %s read anew', (_, parts) => {
    const source = ofSource()
    const rules = [ofChange([{ message: 'changed' }], { id: 'a' }), ofTree([{ message: 'tree', always: true }])]
    const given = { ...source, head: { ...source.head, ...parts(source) } }
    expect(messages(check(given, rules, options))).toEqual(['changed', 'tree'])
  })

  test.each(['board', 'ledger', 'pointer'] as const)('of no document is told that the %s cannot be read', (which) => {
    const source = ofSource()
    const { board, ledger, spec } = source.head
    const parts = {
      board: { board: { ...board!, unreadable: 'x' } },
      ledger: { ledger: { ...ledger!, unreadable: 'x' } },
      pointer: { spec: { ...spec!, pointer: { ...spec!.pointer!, unreadable: 'x' } } },
    }[which]
    const given = { ...source, head: { ...source.head, ...parts }, before: { ...source.before, ...parts } }
    expect(messages(check(given, [ofTree([{ message: 'tree', always: true }])], options))).toEqual(['tree'])
  })

  test('of a tree without documents is told nothing of the tree either', () => {
    const source = ofSource()
    const none = { board: null, ledger: null, spec: null }
    const given = { ...source, head: { ...source.head, ...none }, before: { ...source.before, ...none } }
    const base = { ...source.base, ...none }
    expect(messages(check({ ...given, base }, [ofTree([{ message: 'x', always: true }])], options))).toEqual([])
  })
})

describe('a document', () => {
  const needing = (need: 'board' | 'ledger' | 'spec' | 'packets') =>
    defineRule({
      ...head,
      id: need,
      needs: [need],
      checkTree: () => [{ message: 'tree', always: true }],
      checkChange: () => [{ message: 'change', subject: 'change' }],
    })
  const rules = (['board', 'ledger', 'spec', 'packets'] as const).map(needing)
  const heard = (report: ReturnType<typeof reportOf>) => [
    ...new Set(report.findings.map(({ rule }) => rule)),
    ...report.skipped.map(({ rule, missing }) => `no ${rule} for want of ${missing.join()}`),
  ]

  test('that is nowhere keeps the rules that need it from being judged', () => {
    const bare = without(without(without(without(golden, BOARD), LEDGER), POINTER), 'Notebook_Master_Spec_v01.02.md')
    const report = reportOf({ head: bare }, rules)
    expect(heard(report)).toEqual([
      'packets',
      'no board for want of board',
      'no ledger for want of ledger',
      'no spec for want of spec',
    ])
    expect(report.judged.rules).toBe(1)
    const changed = { ...bare, [SESSION]: touched[SESSION]! }
    expect(heard(reportOf({ head: changed, before: bare }, rules))).toEqual(heard(report))
  })

  test('that the change takes away is judged as empty', () => {
    const lost = (path: string, ...files: string[]) => [path, ...files].reduce(without, golden)
    const facts: string[] = []
    const rule = defineRule({
      ...head,
      needs: ['board', 'ledger', 'spec'],
      checkTree: ({ board, ledger, spec }) => {
        const { entries, gates, lastUpdated } = board
        facts.push(JSON.stringify([board.unreadable, entries, gates, lastUpdated]))
        facts.push(JSON.stringify([ledger.unreadable, ledger.hasTable, ledger.rows]))
        facts.push(JSON.stringify([spec.pointer, spec.files]))
        return []
      },
    })
    const files = lost(BOARD, LEDGER, POINTER, 'Notebook_Master_Spec_v01.02.md')
    reportOf({ head: files, before: golden }, [rule])
    expect(facts.slice(-3)).toEqual(['[null,[],[],null]', '[null,false,[]]', '[null,[]]'])
  })

  test.each([
    ['board', BOARD, ['ledger', 'packets', 'spec']],
    ['ledger', LEDGER, ['board', 'packets', 'spec']],
  ])('such as the %s that cannot be read is judged by no rule that needs it', (_, path, said) => {
    const files = { ...golden, [path]: '> '.repeat(200) }
    expect(heard(reportOf({ head: files }, rules))).toEqual(said)
    expect(heard(reportOf({ head: files, before: golden }, rules))).toEqual(said)
  })
})

describe('a finding', () => {
  const told = (problem: Problem, rule: Partial<Rule> = {}) =>
    reportOf({ head: golden }, [ofTree([problem], { remedy: 'Set <id> in <path>', ...rule })]).findings[0]!

  test('of a place stands there', () => {
    const place = { start: { line: 3, column: 4 }, end: { line: 5, column: 6 } }
    expect(told({ message: 'x', path: 'a.md', packet: 'WP-1', place })).toEqual({
      rule: 'made-up',
      severity: 'high',
      message: 'x',
      path: 'a.md',
      line: 3,
      column: 4,
      endLine: 5,
      endColumn: 6,
      workPacket: 'WP-1',
      waived: false,
      remedy: 'Set WP-1 in a.md',
      url: 'src/rules/made-up.md',
    })
  })

  test('of a file without a place stands at its top, one of no file nowhere', () => {
    const top = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    expect(told({ message: 'x', path: 'a.md' })).toMatchObject({ ...top, path: 'a.md', remedy: 'Set <id> in a.md' })
    const nowhere = { path: null, line: null, column: null, endLine: null, endColumn: null, workPacket: null }
    expect(told({ message: 'x' })).toMatchObject({ ...nowhere, remedy: 'Set <id> in <path>' })
    expect(told({ message: 'x', path: null, place: onLine(3, 4, 5) })).toMatchObject(nowhere)
  })

  test('of a packet is about it, unless the problem says otherwise', () => {
    const all = (problem: Partial<Problem>) =>
      reportOf({ head: golden }, [ofPackets({ checkPacket: () => [{ message: 'x', ...problem }] })]).findings[0]!
    expect(all({})).toMatchObject({ path: IMPORT, workPacket: 'WP-1-Import-Job' })
    expect(all({ path: null, packet: null })).toMatchObject({ path: null, workPacket: null })
    expect(all({ path: 'a.md', packet: 'WP-2' })).toMatchObject({ path: 'a.md', workPacket: 'WP-2' })
  })

  test('takes the remedy of the problem before that of the rule, and text for what it is', () => {
    expect(told({ message: 'x', remedy: 'Do $& to <id>', packet: 'WP-$&' }).remedy).toBe('Do $& to WP-$&')
  })
})

test('findings are in the order of path, line, column, severity, rule, packet and message', () => {
  const at = (line: number, column: number) => onLine(line, column, 1)
  const low = ofTree(
    [
      { message: 'l', path: 'A', place: at(2, 2), subject: '1' },
      { message: 'k', path: 'A', place: at(2, 2), subject: '2' },
      { message: 'j', path: 'A', place: at(2, 2), packet: 'WP-2' },
      { message: 'i', path: 'A', place: at(2, 2), packet: 'WP-1' },
    ],
    { severity: 'low', id: 'b' },
  )
  const other = ofTree([{ message: 'm', path: 'A', place: at(2, 2), subject: '1' }], { severity: 'low', id: 'a' })
  const critical = ofTree(
    [
      { message: 'f', path: 'B' },
      { message: 'e', path: 'A', place: at(10, 1) },
      { message: 'd', path: 'A', place: at(2, 10), subject: '1' },
      { message: 'c', path: 'A', place: at(2, 3), subject: '2' },
      { message: 'b', path: 'A', place: at(2, 2), subject: '3' },
      { message: 'a', path: null },
    ],
    { severity: 'critical', id: 'c' },
  )
  const order = ['a', 'b', 'm', 'k', 'l', 'i', 'j', 'c', 'd', 'e', 'f']
  expect(messages(reportOf({ head: golden }, [low, other, critical]))).toEqual(order)
  const reversed = [critical, other, low].map((rule): Rule => {
    const problems = rule.checkTree!({} as never)
    return { ...rule, checkTree: () => problems.toReversed() }
  })
  expect(messages(reportOf({ head: golden }, reversed))).toEqual(order)
})

describe('a rule that is off unless wanted', () => {
  const optIn = (config: Config) => config.limits.bytes === 1
  const rule = ofTree([{ message: 'x' }], { optIn })
  const severities = (parts: Partial<Config>) =>
    reportOf({ head: golden, config: parts }, [rule]).findings.map(({ severity }) => severity)

  test('is on where the configuration says so, by name or by what it asks for', () => {
    expect(severities({})).toEqual([])
    expect(severities({ limits: { ...DEFAULT_CONFIG.limits, bytes: 1 } })).toEqual(['high'])
    expect(severities({ rules: { 'made-up': 'low' } })).toEqual(['low'])
    expect(severities({ limits: { ...DEFAULT_CONFIG.limits, bytes: 1 }, rules: { 'made-up': 'off' } })).toEqual([])
  })
})

describe('a waiver', () => {
  const at = '| maria050320261000'
  const row = (waiver: string, signature: string) =>
    `| ${signature} | Orchestrator | 2026-03-06 | ${waiver} | v01.02 | |\n`
  const ledgerWith = (rows: string) => edit(golden, LEDGER, at, `${rows}${at}`)
  const standing = (rows: string) =>
    standingWaivers(snapshotOf({ head: ledgerWith(rows) })).map(({ rule, packet }) => `${rule} ${packet}`)

  test('stands with a signature of its own', () => {
    const waiver = row('Waiver: board-current WP-1-Import-Job', 'maria060320261010')
    expect(standing(waiver)).toEqual(['board-current WP-1-Import-Job'])
    expect(standing(waiver + row('Something else', 'MARIA060320261010'))).toEqual([])
    expect(standing(row('Waiver: board-current WP-1-Import-Job', 'maria040320260930'))).toEqual([])
    expect(standing(row('Waiver: board-current *', '<pending>'))).toEqual([])
  })

  test('stands up to its last day', () => {
    const until = (day: string) => standing(row(`Waiver: board-current * until ${day}`, 'maria060320261010'))
    const today = snapshotOf({ head: golden }).now.toISOString().slice(0, 10)
    expect([until(today), until('2026-01-31')]).toEqual([['board-current *'], []])
  })

  test('is spent by a packet that carries its signature, though no other row does', () => {
    const own = 'maria040320260930'
    const files = edit(golden, LEDGER, 'Task packet: WP-1-Session-Store', 'Waiver: board-current *')
    const standingIn = (head: Files) => standingWaivers(snapshotOf({ head })).length
    expect(standingIn(files)).toBe(0)
    expect(standingIn(edit(files, SESSION, own, '<pending>'))).toBe(1)
  })

  test('is not spent by packets that carry no signature, nor by a ledger that is not there', () => {
    const unsigned = edit(golden, SESSION, 'maria040320260930', '<pending>')
    const snapshot = snapshotOf({ head: without(unsigned, LEDGER) })
    expect(standingWaivers(snapshot)).toEqual([])
  })

  test('marks what the rule says of its packet, and nothing else', () => {
    const rule = ofPackets({ id: 'board-current' })
    const waived = (waiver: string) =>
      reportOf({ head: ledgerWith(row(waiver, 'maria060320261010')) }, [rule]).findings.flatMap((one) =>
        one.waived ? one.workPacket : [],
      )
    expect(waived('Waiver: board-current WP-1-Import-Job')).toEqual(['WP-1-Import-Job'])
    expect(waived('Waiver: board-current *')).toHaveLength(3)
    expect(waived('Waiver: packet-signed *')).toEqual([])
  })
})

describe('the sum', () => {
  const severities = ['critical', 'high', 'medium', 'low'] as const
  const of = (severity: Severity, waived = false) => finding({ severity, waived })

  test('counts each severity, waived ones apart', () => {
    const some = [of('critical'), of('high'), of('high'), of('medium'), of('low'), of('low', true), of('high', true)]
    expect(tally(some)).toEqual({ critical: 1, high: 2, medium: 1, low: 1, waived: 2 })
  })

  test('fails from the threshold on', () => {
    const failing = (failOn: Severity) => severities.filter((severity) => counts(severity, failOn))
    expect(severities.map((failOn) => failing(failOn).length)).toEqual([1, 2, 3, 4])
    expect(resultOf([of('medium')], 'high')).toBe('pass')
    expect(resultOf([of('high')], 'high')).toBe('fail')
    expect(resultOf([of('critical', true)], 'low')).toBe('pass')
  })
})

test('rules see since when packets are BLOCKED, as far as git tells', () => {
  const seen: unknown[] = []
  const rule = ofTree([], { checkTree: ({ statusSince }) => (seen.push(statusSince), []) })
  reportOf({ head: golden, statusSince: { [IMPORT]: '2026-03-01' } }, [rule])
  reportOf({ head: golden }, [rule])
  expect(seen).toEqual([{ [IMPORT]: '2026-03-01' }, {}])
})

describe('the report', () => {
  test('says what was judged: the packets, the paths and the rules', () => {
    const files = Object.keys(golden).length
    const rules = [ofTree([{ message: 'x' }]), ofPackets({ id: 'other', needs: ['board'] })]
    const whole = reportOf({ head: without(golden, BOARD) }, rules)
    expect(whole).toMatchObject({ mode: 'all', judged: { packets: 3, paths: files - 1, rules: 1 }, workPackets: [] })
    const change = reportOf({ head: touched, before: golden, workPackets: ['WP-2', 'WP-1', 'WP-2'] }, rules)
    expect(change).toMatchObject({ mode: 'range', judged: { packets: 3, paths: 1, rules: 2 } })
    expect(change.workPackets).toEqual(['WP-2', 'WP-1'])
    expect(change.skipped).toEqual([])
  })

  test('says what it was told: its version and the names of base and head', () => {
    const options = {
      version: '9.8.7',
      failOn: 'low',
      baseName: 'b',
      headName: 'h',
      ruleUrl: (id: string) => `u/${id}`,
    } as const
    const rule = ofTree([{ message: 'x' }], { severity: 'low' })
    const report = check(snapshotOf({ head: golden }), [rule], options)
    expect(report).toMatchObject({ schemaVersion: 1, tool: { name: 'countersign', version: '9.8.7' } })
    expect(report).toMatchObject({ base: 'b', head: 'h', result: 'fail' })
    expect(report.findings[0]!.url).toBe('u/made-up')
  })
})

describe('what rules found in the text of packets before', () => {
  const byText = ofPackets({ id: 'by-text' })
  const byBoard = ofPackets({ id: 'by-board', needs: ['board'] })
  const byTree = ofTree([{ message: 'tree' }], { id: 'by-tree' })
  const rules = [byText, byBoard, byTree, ofPackets({ id: 'quiet', severity: 'low' })]
  const options = { version: '', failOn: 'low', baseName: null, headName: null, ruleUrl: (id: string) => id } as const
  const given = snapshotOf({ head: golden, config: { rules: { quiet: 'off' } } })
  const found = ({ findings }: ReturnType<typeof check>) => findings.map(({ rule, message }) => `${rule}: ${message}`)

  test('is what those rules find that are on and need nothing else', () => {
    const [packet] = given.head.packets
    expect(ownProblems(rules, given.config)(packet!)).toEqual([
      { rule: 'by-text', problem: { message: packetId(packet!) } },
    ])
  })

  test('is taken instead of asking them, and no others', () => {
    const told = new Map(
      given.head.packets.map((packet) => [
        packet,
        [
          { rule: 'by-text', problem: { message: 'told' } },
          { rule: 'quiet', problem: { message: 'told of another' } },
        ],
      ]),
    )
    const report = check({ ...given, own: told }, rules, options)
    expect(found(report).filter((line) => line.startsWith('by-text'))).toEqual(
      given.head.packets.map(() => 'by-text: told'),
    )
    const others = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('by-text'))
    expect(others(found(report))).toEqual(others(found(check(given, rules, options))))
    expect(others(found(report))).toHaveLength(given.head.packets.length + 1)
  })

  test('does not count for a packet that says something else by now', () => {
    const own = new Map(given.head.packets.map((packet) => [packet, []]))
    const packets = given.head.packets.map((packet, index) => (index === 0 ? { ...packet } : packet))
    const changed = check({ ...given, head: { ...given.head, packets }, own }, rules, options)
    expect(found(changed).filter((line) => line.startsWith('by-text'))).toEqual([`by-text: ${packetId(packets[0]!)}`])
  })
})
