import { describe, expect, test } from 'vitest'
import { brokenLines, readPath, readTerm, saysNone, splitAt } from '../../src/core/parse/values.ts'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import type { Packet } from '../../src/core/packet.ts'
import { packetJson, parsePacket, type PacketJson } from '../../src/core/parse/packet.ts'
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
  ["a 'b c'", "a 'b c'"],
  ['x **b** y', 'x **b** y'],
  ['x `a`', 'x `a`'],
  ['**a b**', 'a b'],
  ['`  a  `', 'a'],
  ['"  a  "', 'a'],
  ['a,b.ts', 'a,b.ts'],
  ['a (x) (y)', 'a'],
  ['(x) a (y)', '(x) a'],
  ['\\n# a', ''],
  ['a\\n  # b', 'a'],
  ['a.ts (x - y)', 'a.ts'],
  ['a.ts;  - b', 'a.ts'],
  ['x **`a`**', 'x **`a`**'],
  ['', ''],
])('the entry %j names the path %j', (entry, path) => {
  expect(readPath(entry)).toBe(path)
})

test.each([
  ['`  a b  ` ', 'a b'],
  ['x `a`', 'x `a`'],
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
  ['(none) (b)', false],
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
  ['a (b, c)', ',', ['a (b, c)@1']],
  ['', ';', []],
])('%j split at %j', (text, separator, parts) => {
  expect(splitAt(lineOf(text), separator).map((part) => `${part.text}@${part.column}`)).toEqual(parts)
})

test.each([
  ['a', ['a@1']],
  ['- a', ['- a@1']],
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
    expect(tier('## RISK_TIER', '', 'LOW', '', 'It is old.')).toEqual(['LOW 3:1-3:4', 'It is old. 3:1-5:11'])
    expect(tier('## RISK_TIER', 'LOW')).toEqual(['LOW 2:1-2:4', null])
    expect(tier('RISK_TIER: LOW: a) b')).toEqual(['LOW 1:12-1:21', 'a) b 1:12-1:21'])
    expect(tier('RISK_TIER: LOW (a (b) c)')).toEqual(['LOW 1:12-1:25', 'a (b) c 1:12-1:25'])
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

  test('what is no single line', () => {
    expect(spot(read('## ROLLBACK_HINT', '| a | b |', '|---|---|', '| c | d |').rollbackHint!.place)).toBe('2:3-4:8')
    expect(spot(read('- ROLLBACK_HINT:', '  ```', '  git a', '  ```').rollbackHint!.place)).toBe('3:3-3:8')
    expect(spot(read('# A', '## BOOTSTRAP', '- FILES_TO_OPEN:', '  - a').bootstrap!)).toBe('2:1-4:6')
    expect(read('# A').bootstrap).toBeNull()
  })

  test.each([
    ['## SCOPE\nKeep the boundary.', null],
    ['## SCOPE\n(Out of bounds: y)', '(Out of bounds: y)'],
  ])('the boundary of %j', (text, boundary) => {
    expect(read(text).scope!.value.boundary?.value ?? null).toBe(boundary)
  })

  test('the name of a spec without its version', () => {
    expect(read('AUTHORITY: the spec').authority!.value.specVersions).toEqual([])
    expect(read('no name').idFromTitle).toBe(false)
  })

  test('mentions, in tables and beside brackets too', () => {
    const packet = read('[a] maria251220251030 maria999999999999', '', '| x | maria251220251031 |', '|---|---|', '', '- [x maria251220251032 y] maria251220251033 [', '## maria251220251034') // prettier-ignore
    expect(packet.signatureMentions.map(({ value, place }) => `${value.slice(-2)} ${spot(place)}`)).toEqual([
      '30 1:5-1:22',
      '31 3:7-3:24',
      '33 6:27-6:44',
      '34 7:4-7:21',
    ])
  })

  test.each<[string[], string[]]>([
    [
      ['## SCOPE', '- What: a', '- OUT_OF_SCOPE:', '  - b', '- Why: c'],
      ['SCOPE 1-2', 'SCOPE 5-5', 'OUT_OF_SCOPE 3-4'],
    ],
    [
      ['RISK_TIER: LOW', 'Rationale: x'],
      ['RISK_TIER 1-1', 'RISK_TIER 2-2'],
    ],
    [
      ['## RISK_TIER', 'LOW', '', '### Rationale', 'x', '', '## Z'],
      ['RISK_TIER 1-2', 'RISK_TIER 4-5'],
    ],
    [['## SCOPE', 'a', '', '### IN_SCOPE_PATHS', '- b', '', '### NOTES', '- c', '', '### Why', 'd'], ['SCOPE 1-2', 'SCOPE 10-11', 'IN_SCOPE_PATHS 4-5']], // prettier-ignore
    [['## BOOTSTRAP', '- FILES_TO_OPEN:', '  - a', '- SEARCH_TERMS:', '  - b'], ['BOOTSTRAP 1-1', 'FILES_TO_OPEN 2-3', 'SEARCH_TERMS 4-5']], // prettier-ignore
    [['## DONE_MEANS', '- a', '- STATUS: Done', '- b', '- ETA: x', '- c'], ['DONE_MEANS 1-2', 'DONE_MEANS 4-4', 'DONE_MEANS 6-6', 'STATUS 3-3', 'ETA 5-5']], // prettier-ignore
    [
      ['## BOOTSTRAP', '- FILES_TO_OPEN:', '  - a', '', 'Text.'],
      ['BOOTSTRAP 1-1', 'FILES_TO_OPEN 2-3'],
    ],
    [['## DONE_MEANS', 'STATUS: Done', '- a', '', '### NOTES', '- b', '', '### REPORT', '- c'], ['DONE_MEANS 1-1', 'DONE_MEANS 3-3', 'STATUS 2-2']], // prettier-ignore
  ])('the regions of %j', (lines, regions) => {
    expect(read(...lines).regions.map(({ field, startLine, endLine }) => `${field} ${startLine}-${endLine}`)).toEqual(
      regions,
    )
  })

  test.each<[string[], string[]]>([
    [
      ['EFFORT: 1', 'STATUS: Done', '', 'EFFORT: 2', 'STATUS: Draft'],
      ['EFFORT 4 false', 'STATUS 5 false'],
    ],
    [['EFFORT: **4  Hours**', '', 'EFFORT: 4 hours'], ['EFFORT 3 true']],
    [['EFFORT: 4 hours', '', 'EFFORT: 4hours'], ['EFFORT 3 false']],
    [['STATUS:', '', 'STATUS: Done', '', 'STATUS:'], []],
    [['OUT_OF_SCOPE: a', '', '## OUT_OF_SCOPE', '', '## NEXT'], []],
    [['IN_SCOPE_PATHS: a.ts', '', '## IN_SCOPE_PATHS', '', '- ` `'], ['IN_SCOPE_PATHS 3 false']],
    [['OUT_OF_SCOPE: a; b', '', 'OUT_OF_SCOPE: a; c'], ['OUT_OF_SCOPE 3 false']],
    [['RISK_TIER: LOW (x)', '', 'RISK_TIER: LOW (y)'], ['RISK_TIER 3 false']],
    [['ROLLBACK_HINT: a', '', 'ROLLBACK_HINT: b'], ['ROLLBACK_HINT 3 false']],
    [['USER_SIGNATURE: <pending>', '', '## HISTORY', '', 'User Signature Locked: nobody'], []],
    [['USER_SIGNATURE: maria251220251030', '', 'USER_SIGNATURE: <pending>', '', '## HISTORY', 'User Signature Locked: maria251220251031'], ['USER_SIGNATURE 3 false']], // prettier-ignore
    [['RISK_TIER: LOW', '', 'RISK_TIER: low'], ['RISK_TIER 3 true']],
    [['USER_SIGNATURE: Maria251220251030', '', 'USER_SIGNATURE: maria251220251030'], ['USER_SIGNATURE 3 true']],
    [['USER_SIGNATURE: <pending>', '', '## HISTORY', 'User Signature Locked: maria251220251030', '', 'User Signature Locked: maria251220251031'], ['USER_SIGNATURE 6 false']], // prettier-ignore
  ])('what %j says twice', (lines, duplicates) => {
    expect(
      read(...lines).duplicates.map(({ field, place, agrees }) => `${field} ${place.start.line} ${agrees}`),
    ).toEqual(duplicates)
  })

  test.each<[keyof PacketJson, string[], unknown]>([
    ['signature', ['USER_SIGNATURE: <pending>', '', '## HISTORY', 'User Signature Locked: maria251220251030'], 'maria251220251030'], // prettier-ignore
    ['signatureRaw', ['USER_SIGNATURE: <pending>', '', '## HISTORY', 'User Signature Locked: nobody'], '<pending>'],
    ['effort', ['EFFORT: 4 hours\\r\\nx'], '4 hours'],
    ['effort', ['EFFORT: \\n x'], null],
    ['effort', ['EFFORT: **'], null],
    ['effort', ['## EFFORT', 'TASK_ID: WP-1-A'], null],
    ['effort', ['## EFFORT', 'TASK_ID: WP-1-A', '', '4 hours'], '4 hours'],
    ['effort', ['EFFORT:', '4 hours'], '4 hours'],
    ['effort', ['EFFORT: a\uFEFFb'], 'a\uFEFFb'],
    ['effort', ['## APPROVAL NOTES', '', 'EFFORT: 4 h'], '4 h'],
    ['effort', ['## NOTES', '', 'EFFORT: 4 h'], null],
    ['riskTier', ['RISK_TIER: \\n x'], null],
    ['riskTier', ['RISK_TIER:'], null],
    ['riskTier', ['## RISK_TIER', '', 'LOW (it is', 'new)'], 'LOW'],
    ['riskJustification', ['RISK_TIER: LOW! It is (new) now'], '! It is (new) now'],
    ['specAnchors', ['## SPEC_ANCHOR', '- Main:', '  - §3.1'], [{ section: '§3.1', spec: null }]],
    ['specAnchors', ['## SPEC_ANCHOR', '- §3.1,', '  §4.1'], [{ section: '§3.1', spec: null }, { section: '§4.1', spec: null }]], // prettier-ignore
    ['id', ['TASK_ID: none yet'], null],
    ['id', ['TASK_ID:'], null],
    ['id', ['# BLOCKED_BY: WP-1-A'], null],
    ['signatureRaw', ['USER_SIGNATURE:'], null],
    ['signatureRaw', ['USER_SIGNATURE: **'], null],
    ['signatureRaw', ['## NOTES', '', 'USER_SIGNATURE: <pending>'], '<pending>'],
    ['signatureRaw', ['USER_SIGNATURE: <pending>', '', 'ETA: maria251220251030'], '<pending>'],
    ['scope', ['## SCOPE', '', '## NOTES'], null],
    ['rollbackHint', ['## ROLLBACK_HINT'], null],
    ['rollbackHint', ['## ROLLBACK_HINT', 'STATUS: Done'], null],
    ['rollbackHint', ['## ROLLBACK_HINT', '```', '', 'git a', '', '```'], 'git a'],
    ['rollbackHint', ['## ROLLBACK_HINT', 'x', '', 'STATUS:', '- Done'], 'x'],
    ['effort', ['## EFFORT', 'STATUS:', '- Done', '', '4 h'], '4 h'],
    ['doneMeans', ['DONE_MEANS: See: all'], ['See: all']],
    ['doneMeans', ['## DONE_MEANS', '- a', '', '```', 'b', '```'], ['a']],
    ['doneMeans', ['## DONE_MEANS', 'It runs:', '', '```', 'b', '```'], ['b']],
    ['searchTerms', ['SEARCH_TERMS: `a` and'], ['`a` and']],
    ['searchTerms', ['SEARCH_TERMS: and'], ['and']],
    ['inScopePaths', ['IN_SCOPE_PATHS: a.ts, b "c" d'], ['a.ts, b "c" d']],
    ['inScopePaths', ['IN_SCOPE_PATHS: x, [a, b]'], ['x', '[a', 'b]']],
    ['inScopePaths', ['IN_SCOPE_PATHS: [a, b] x'], ['[a, b] x']],
    ['inScopePaths', ['IN_SCOPE_PATHS: a.ts', 'b.ts'], ['a.ts', 'b.ts']],
    ['inScopePaths', ['## IN_SCOPE_PATHS', '- a', '- OTHER_KEY_TWO:', '- The OTHER_KEY:', '- OTHER_KEY of:'], ['a', 'The OTHER_KEY:', 'OTHER_KEY of:']], // prettier-ignore
    ['inScopePaths', ['## IN_SCOPE_PATHS', '```', 'b # c', '```'], ['b']],
    ['inScopePaths', ['## IN_SCOPE_PATHS', '- a', '', '```', 'b', '```'], ['a', 'b']],
    ['inScopePaths', ['## IN_SCOPE_PATHS', '- ```', '  a.ts', '  b.ts', '  ```'], ['a.ts', 'b.ts']],
    ['inScopePaths', ['- IN_SCOPE_PATHS: a; b', '  - c'], ['a', 'b', 'c']],
    ['inScopePaths', ['- IN_SCOPE_PATHS: see below', '  - c'], ['c']],
    ['effort', ['## EFFORT', '', '- ', '- 4 h'], '4 h'],
    ['effort', ['## EFFORT', '', '```', '', '4 h', '```'], '4 h'],
    ['rollbackHint', ['## ROLLBACK_HINT', '| a | b |', '|---|---|', '| c | d |'], 'a | b\nc | d'],
    ['doneMeans', ['## DONE_MEANS', '| A | B |', '|---|---|', '| #1. | a |', '| 10) | b |', '| x1 | c |', '| 1x | d |', '| | e |', '| f | 2 |', '| 3 | |'], ['a', 'b', 'x1 | c', '1x | d', 'e', 'f | 2']], // prettier-ignore
    ['doneMeans', ['## DONE_MEANS', '| A |', '|---|', '| 1 |'], ['1']],
    ['inScopePaths', ['## IN_SCOPE_PATHS', '```', '# x', '#', '#a', '', 'b #c', 'd', '```'], ['#a', 'b #c', 'd']],
    ['inScopePaths', ['## IN_SCOPE_PATHS', '- ` `', '- a.ts'], ['a.ts']],
    ['inScopePaths', ['IN_SCOPE_PATHS: a.ts, b c, d'], ['a.ts, b c, d']],
    ['inScopePaths', ['IN_SCOPE_PATHS: a.ts, "b c", d'], ['a.ts', 'b c', 'd']],
    ['inScopePaths', ['IN_SCOPE_PATHS: a.ts (new), and b.ts'], ['a.ts', 'b.ts']],
    ['inScopePaths', ['IN_SCOPE_PATHS: band x, b'], ['band x, b']],
    ['inScopePaths', ['IN_SCOPE_PATHS: [a.ts, b.ts]'], ['a.ts', 'b.ts']],
    ['inScopePaths', ['IN_SCOPE_PATHS: [a.ts], b.ts'], ['[a.ts]', 'b.ts']],
    ['inScopePaths', ['IN_SCOPE_PATHS: `a` and `b`, `c`'], ['a', 'b', 'c']],
    ['inScopePaths', ['IN_SCOPE_PATHS: `a` x `b`'], ['a']],
    ['inScopePaths', ['- IN_SCOPE_PATHS: The files:', '  - c'], ['c']],
    ['inScopePaths', ['## IN_SCOPE_PATHS', '- Backend:', '- Front:', '  - a', '- OTHER_KEY:', '- OTHER_KEY: x'], ['Backend:', 'a', 'OTHER_KEY: x']], // prettier-ignore
    ['outOfScope', ['OUT_OF_SCOPE: One. Two. three. `Four` x'], ['One.', 'Two. three.', '`Four` x']],
    ['outOfScope', ['## OUT_OF_SCOPE', 'a', 'b', '', 'c'], ['a b c']],
    ['outOfScope', ['- OUT_OF_SCOPE: None (x)'], []],
    ['outOfScope', ['- OUT_OF_SCOPE:', '  > a', '', '  b'], ['b']],
    ['inScopePaths', ['- IN_SCOPE_PATHS:', '  > a', '', '  b'], ['b']],
    ['searchTerms', ['## SEARCH_TERMS', '- \\', '  b', '- c'], ['c']],
    ['doneMeans', ['## DONE_MEANS', '```', 'a', '', 'b', '```'], ['a', 'b']],
    ['scope', ['## SCOPE', '| a | b |', '|---|---|', '| EFFORT | 4 h |'], 'a | b'],
    ['outOfScope', ['- OUT_OF_SCOPE: Not:', '', '  a'], ['a']],
    ['outOfScope', ['## OUT_OF_SCOPE', '- None', '- a'], ['None', 'a']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A (x) + WP-1-B'], ['WP-1-A', 'WP-1-B']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A - the store - WP-1-B'], ['WP-1-A', 'WP-1-B']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A waits WP-1-B'], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A. Then WP-1-B'], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A then x WP-1-B - y WP-1-C'], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A [done] WP-1-B'], ['WP-1-A', 'WP-1-B']],
    ['blockedBy', [`BLOCKED_BY: WP-1-A - ${'x'.repeat(76)} WP-1-B`], ['WP-1-A', 'WP-1-B']],
    ['blockedBy', [`BLOCKED_BY: WP-1-A (${'x'.repeat(80)}) WP-1-B`], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A - see x.md WP-1-B'], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: WP-1-A x - WP-1-B'], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: depends  on WP-1-A'], ['WP-1-A']],
    ['blockedBy', ['## Depends on', '1.', '2. WP-1-A'], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: TBD'], []],
    ['blockedBy', ['## Dependencies', '- First:', '  - WP-1-A'], ['WP-1-A']],
    ['blockedBy', ['## Dependencies', '- WP-1-A,', '  WP-1-B'], ['WP-1-A', 'WP-1-B']],
    ['blockedBy', ['## Dependencies', '- Blockers: WP-1-A'], ['WP-1-A']],
    ['blocks', ['## NOTES', '', 'BLOCKS: WP-1-A'], ['WP-1-A']],
    ['blockedBy', [`BLOCKED_BY: WP-1-A - ${'x'.repeat(78)} WP-1-B`], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: needs WP-1-A'], ['WP-1-A']],
    ['blockedBy', ['BLOCKED_BY: after the WP-1-A'], []],
    ['blockedBy', ['BLOCKED_BY: docs/task_packets/WP-1-A.md'], ['WP-1-A']],
    ['blockedBy', ['## Dependencies', '- Requires: WP-1-A'], ['WP-1-A']],
  ])('%s of %j', (field, lines, value) => {
    expect(packetJson(read(...lines))[field]).toEqual(value)
  })

  test.each([
    ['', []],
    ['\u2705 PASSED', [true]],
    ['PASSING', [false]],
    ['no PASS', [false]],
    ['PASS/FAIL', [false]],
  ])('the verdict %j', (text, passed) => {
    expect(read('## NOTES', '', `Verdict: ${text}`).verdicts.map((verdict) => verdict.passed)).toEqual(passed)
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
