import { describe, expect, test } from 'vitest'
import { brokenLines, readPath, readTerm, saysNone, splitAt } from '../../src/core/parse/values.ts'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import type { Packet } from '../../src/core/packet.ts'
import { parsePacket } from '../../src/core/parse/packet.ts'
import type { Place } from '../../src/core/place.ts'

const lineOf = (text: string) => ({ text, line: 1, column: 1 })

test.each([
  ['`a b` x', 'a b'],
  ['**`a`** x', 'a'],
  ['***`a`***', 'a'],
  ['__`a`__', 'a'],
  ['`a\\_b`', 'a/_b'],
  ['"a b" c', 'a b'],
  ["'a\\b' c", 'a/b'],
  ['"a', '"a'],
  ['[a.ts](../a.ts)', 'a.ts'],
  ['[the file](src/a.ts).', 'src/a.ts'],
  ['[id](group)/a.ts', '[id](group)/a.ts'],
  ['**a.ts** new', 'a.ts'],
  ['**a.ts**x', '**a.ts**x'],
  ['__a.ts__: b', 'a.ts'],
  ['a.ts (new) [x] ', 'a.ts'],
  ['a.ts [x] (y (z))', 'a.ts'],
  ['a.ts(x)', 'a.ts(x)'],
  ['app/(auth)/a.ts', 'app/(auth)/a.ts'],
  ['a (b) c.ts', 'a (b) c.ts'],
  ['a.ts )', 'a.ts )'],
  ['(a)', '(a)'],
  ['a.ts - b', 'a.ts'],
  ['a.ts -b', 'a.ts -b'],
  ['a.ts — b', 'a.ts'],
  ['a.ts --> b', 'a.ts'],
  ['a.ts → b', 'a.ts'],
  ['a.ts // b', 'a.ts'],
  ['a.ts: b', 'a.ts'],
  ['a: b', 'a: b'],
  ['a - b', 'a'],
  ['a b - c.ts', 'a b - c.ts'],
  ['a b # c.ts', 'a b'],
  ['src/ - c.ts', 'src/'],
  ['a.ts - b (c)', 'a.ts'],
  ['a.ts (b) - c', 'a.ts'],
  ['x.md §2.1', 'x.md'],
  ['x.md 2.1, A3.4.5', 'x.md'],
  ['x.md 2', 'x.md 2'],
  ['a\\b.ts', 'a/b.ts'],
  ['a\\_b.ts', 'a_b.ts'],
  ['a\\_b\\c.ts', 'a/_b/c.ts'],
  ['a.ts;', 'a.ts'],
  ['"a.ts",', 'a.ts'],
  ['a.ts.', 'a.ts'],
  ['dir.', 'dir.'],
  ['a.ts\\n\\nb', 'a.ts'],
  ['a.ts\\n # b', 'a.ts'],
  ['a.ts\\r\\n\\r\\nb', 'a.ts'],
  ['a.ts\\nb', 'a.ts/nb'],
  ['', ''],
])('the entry %j names the path %j', (entry, path) => {
  expect(readPath(entry)).toBe(path)
})

test.each([
  ['` a b ` ', 'a b'],
  ['`a` b', '`a` b'],
  [' "a" ', 'a'],
  ['a', 'a'],
])('the entry %j is the term %j', (entry, term) => {
  expect(readTerm(entry)).toBe(term)
})

test.each([
  ['None', true],
  ['n/a.', true],
  ['NA', true],
  ['Not applicable!', true],
  ['–', true],
  ['(none)', true],
  ['**None** (yet)', true],
  ['None yet', false],
  ['not none', false],
  ['(none) b', false],
  ['', false],
])('%j says that there is nothing: %s', (text, none) => {
  expect(saysNone(text)).toBe(none)
})

test.each<[string, ';' | ',', string[]]>([
  ['a; b ;c', ';', ['a@1', 'b@4', 'c@7']],
  ['a, b', ';', ['a, b@1']],
  ['a;; b;', ';', ['a@1', 'b@5']],
  ['a, "b, c", d', ',', ['a@1', '"b, c"@4', 'd@12']],
  ['a, (b, (c), d), e', ',', ['a@1', '(b, (c), d)@4', 'e@17']],
  ['a, `b, c`, d', ',', ['a@1', '`b, c`@4', 'd@12']],
  ['a, "(", b', ',', ['a@1', '"("@4', 'b@9']],
  ['a) , b', ',', ['a)@1', 'b@6']],
  ['(a), b)c, d', ',', ['(a)@1', 'b)c@6', 'd@11']],
  ['a "b, c', ',', ['a "b@1', 'c@7']],
  ['a (b,, c', ',', ['a (b@1', 'c@8']],
  ['a, "b, c', ',', ['a@1', '"b, c@4']],
  ['', ';', []],
])('%j split at %j', (text, separator, parts) => {
  expect(splitAt(lineOf(text), separator).map((part) => `${part.text}@${part.column}`)).toEqual(parts)
})

test.each([
  ['a', ['a@1']],
  ['a<br>b', ['a@1', 'b@6']],
  ['a<BR  />- b', ['a@1', 'b@11']],
  ['a<br><br/>b<br>', ['a@1', 'b@11']],
  ['* a<br>• b<br>+ c<br>-d', ['a@3', 'b@10', 'c@17', '-d@22']],
  ['a<brx>b', ['a<brx>b@1']],
])('%j broken at its breaks', (text, parts) => {
  expect(brokenLines(lineOf(text)).map((part) => `${part.text}@${part.column}`)).toEqual(parts)
})

describe('values stand where they are written', () => {
  const options = { logSections: DEFAULT_CONFIG.lock.logSections, limits: { bytes: 100_000, depth: 100 } }
  const spot = ({ start, end }: Place) => `${start.line}:${start.column}-${end.line}:${end.column}`
  const read = (...lines: string[]) => parsePacket('a.md', lines.join('\n'), options)
  const list = (field: keyof Packet, ...lines: string[]) => {
    const { place, items } = read(...lines)[field] as { place: Place; items: { value: unknown; place: Place }[] }
    return [spot(place), ...items.map((item) => `${item.value as string} ${spot(item.place)}`)]
  }

  test('a single line', () => {
    const packet = read(
      '- TASK_ID: the WP-1-A one',
      '- **EFFORT**: **4 hours** ',
      '- USER_SIGNATURE: `maria251220251030` x',
    )
    expect([packet.id, packet.effort, packet.signature].map((one) => spot(one!.place))).toEqual([
      '1:16-1:22',
      '2:15-2:26',
      '3:19-3:40',
    ])
  })

  test('a tier and why', () => {
    const tier = (...lines: string[]) => {
      const { riskTier, riskJustification: why } = read(...lines)
      return [riskTier && `${riskTier.value} ${spot(riskTier.place)}`, why && `${why.value} ${spot(why.place)}`]
    }
    expect(tier('RISK_TIER: high (it is', 'new)')).toEqual(['HIGH 1:12-2:5', 'it is new 1:12-2:5'])
    expect(tier('RISK_TIER: LOW', 'since it is old')).toEqual(['LOW 1:12-1:15', 'since it is old 2:1-2:16'])
    expect(tier('RISK_TIER: LOW | HIGH')).toEqual(['LOW | HIGH 1:12-1:22', null])
    expect(tier('RISK_TIER: LOW - !')).toEqual(['LOW 1:12-1:19', null])
    expect(tier('## RISK_TIER', '- Level: MEDIUM', '- Rationale: it is', '  new')).toEqual([
      'MEDIUM 2:10-2:16',
      'it is new 3:14-4:6',
    ])
  })

  test('the entries of lists', () => {
    expect(list('inScopePaths', '- IN_SCOPE_PATHS:', '  - `a.ts` (x)', '  - b.ts - y', '    (z)')).toEqual([
      '1:3-4:8',
      'a.ts 2:5-2:15',
      'b.ts 3:5-3:13',
    ])
    expect(list('inScopePaths', 'IN_SCOPE_PATHS: a.ts, b.ts')).toEqual(['1:1-1:27', 'a.ts 1:17-1:21', 'b.ts 1:23-1:27'])
    expect(list('outOfScope', '## OUT_OF_SCOPE', '- a', '  b', '1. c', '   - d')).toEqual([
      '1:1-5:7',
      'a b 2:3-3:4',
      'c 4:4-4:5',
    ])
    expect(list('doneMeans', '## DONE_MEANS', '| # | A | B |', '|---|---|---|', '| 1 | c | d |')).toEqual([
      '1:1-4:14',
      'c | d 4:7-4:12',
    ])
    expect(list('doneMeans', 'DONE_MEANS: All is', 'green. It runs.')).toEqual([
      '1:1-2:16',
      'All is green. 1:13-1:26',
      'It runs. 1:27-1:35',
    ])
    expect(list('blockedBy', '- BLOCKED_BY: WP-1-A, WP-1-B')).toEqual([
      '1:3-1:29',
      'WP-1-A 1:15-1:21',
      'WP-1-B 1:23-1:29',
    ])
  })

  test('running text', () => {
    const packet = read('## SCOPE', 'Index', 'the notes.', '', '- What: sorting', '- Out of bounds: y', '', '## ROLLBACK_HINT', '```', 'git a', 'git b', '```') // prettier-ignore
    expect(packet.scope?.value).toEqual({
      text: 'Index the notes.\nOut of bounds: y\nsorting',
      what: { value: 'sorting', place: { start: { line: 5, column: 9 }, end: { line: 5, column: 16 } } },
      why: null,
      boundary: { value: 'Out of bounds: y', place: { start: { line: 6, column: 3 }, end: { line: 6, column: 19 } } },
    })
    expect(packet.rollbackHint).toMatchObject({ value: 'git a\ngit b' })
    expect(spot(packet.rollbackHint!.place)).toBe('10:1-11:6')
  })

  test('a verdict, a title and mentions', () => {
    const packet = read('# Task WP-1-A', '', 'By maria251220251030, not [maria251220251031].', '', '## NOTES', '', '- **Verdict:** PASS (all)') // prettier-ignore
    expect(packet.id && spot(packet.id.place)).toBe('1:8-1:14')
    expect(packet.signatureMentions.map(({ value, place }) => `${value} ${spot(place)}`)).toEqual([
      'maria251220251030 3:4-3:21',
    ])
    expect(packet.verdicts.map(({ passed, text, place }) => `${passed} ${text} ${spot(place)}`)).toEqual([
      'true PASS (all) 7:3-7:26',
    ])
  })
})
