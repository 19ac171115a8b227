import { expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetJson, parsePacket } from '../../src/core/parse/packet.ts'

const options = { logSections: DEFAULT_CONFIG.lock.logSections, limits: { bytes: 100_000, depth: 100 } }

const span = ({ startLine, endLine }: { startLine: number; endLine: number }) => `${startLine}-${endLine}`

/** What a text says: every field with a value, what and why, and the lines of fields and log sections. */
const said = (lines: readonly string[]) => {
  const packet = parsePacket('a.md', lines.join('\n'), options)
  const { riskJustification, ...fields } = packetJson(packet)
  const written = Object.entries(fields).filter(
    ([name, value]) => value !== null && String(value) !== '' && name !== 'path' && name !== 'signatureRaw',
  )
  const { scope, logSections, verdicts } = packet
  return {
    ...Object.fromEntries(written),
    ...(scope && { what: scope.value.what?.value ?? null, why: scope.value.why?.value ?? null }),
    ...(riskJustification !== null && { why: riskJustification }),
    regions: packet.regions.map((region) => `${region.field} ${span(region)}`).join(', '),
    ...(logSections.length > 0 && { logs: logSections.map((log) => `${log.title} ${span(log)}`).join(', ') }),
    ...(verdicts.length > 0 && { verdicts: verdicts.map(({ text }) => text).join(', ') }),
  }
}

test.each<[string[], object]>([
  [
    [
      '| RISK_TIER | HIGH <!-- x --> |',
      '|---|---|',
      '| EFFORT | <!-- y --> |',
      '| **STATUS:** | Done<br> |',
      '| a | b | c |',
    ],
    { status: 'DONE', riskTier: 'HIGH', regions: 'RISK_TIER 1-1, EFFORT 3-3, STATUS 4-4' },
  ],
  [
    ['## SCOPE', '', '### Why: it is slow', '', '### What', '', 'Index', '- b', '', '### Boundary'],
    {
      scope: 'Index\nb\nit is slow',
      what: 'Index\nb',
      why: 'it is slow',
      regions: 'SCOPE 1-1, SCOPE 3-3, SCOPE 5-8, SCOPE 10-10',
    },
  ],
  [
    ['## SCOPE', '| What | a |', '|---|---|', '| Why | |', '| OUT_OF_SCOPE | b |', '| SCOPE | x |', '| Nothing | y |'],
    {
      scope: 'SCOPE | x\nNothing | y\na',
      outOfScope: ['b'],
      what: 'a',
      why: null,
      regions: 'SCOPE 1-4, SCOPE 6-7, OUT_OF_SCOPE 5-5',
    },
  ],
  [
    ['## DONE_MEANS', '| STATUS | x |', '|---|---|', '| STATUS | Done |'],
    { doneMeans: ['STATUS | Done'], regions: 'DONE_MEANS 1-4' },
  ],
  [
    ['## SCOPE', 'a', '', '---', '', '- EFFORT: 4 h', '- What: x'],
    { scope: 'a', effort: '4 h', what: null, why: null, regions: 'SCOPE 1-2, EFFORT 6-6' },
  ],
  [
    ['## DONE_MEANS', '- a', '', '---', '', '- b', '- EFFORT: 4 h'],
    { doneMeans: ['a'], effort: '4 h', regions: 'DONE_MEANS 1-2, EFFORT 7-7' },
  ],
  [['## DONE_MEANS', '---', '- a'], { regions: 'DONE_MEANS 1-1' }],
  [
    ['## Dependencies', '- Blocks: WP-1-B', '- WP-1-A', '- Effort: 4 h'],
    { blockedBy: ['WP-1-A'], blocks: ['WP-1-B'], regions: 'BLOCKED_BY 1-1, BLOCKED_BY 3-4, BLOCKS 2-2' },
  ],
  [
    ['## DONE_MEANS', '- Blocks: x', '- Effort: y', '- EFFORT: z'],
    { doneMeans: ['Blocks: x', 'Effort: y'], effort: 'z', regions: 'DONE_MEANS 1-3, EFFORT 4-4' },
  ],
  [['IN_SCOPE_PATHS', '', '- a'], { inScopePaths: ['a'], regions: 'IN_SCOPE_PATHS 1-3' }],
  [['In-scope paths', '', '- a'], { regions: '' }],
  [['**In-scope paths**', '', '- a'], { inScopePaths: ['a'], regions: 'IN_SCOPE_PATHS 1-3' }],
  [['**IN_SCOPE_PATHS**', 'x', '', '- a'], { regions: '' }],
  [['x', '**IN_SCOPE_PATHS**', '', '- a'], { inScopePaths: ['a'], regions: 'IN_SCOPE_PATHS 2-4' }],
  [['**RISK_TIER**', '', 'LOW'], { regions: '' }],
  [
    ['IN_SCOPE_PATHS:', '', '<!-- x -->', '', '- a', '', '<!-- y -->', '', 'z', '', '- b'],
    { inScopePaths: ['a'], regions: 'IN_SCOPE_PATHS 1-5' },
  ],
  [
    ['TEST_PLAN:', '', '```', 'npm a', '```', '', '| `npm b` | x |', '|---|---|', '', '- npm c', '', 'npm d'],
    { testPlan: ['npm a', 'npm b', 'npm c'], regions: 'TEST_PLAN 1-10' },
  ],
  [
    ['## NOTES', '### SKELETON APPROVED', '- RISK_TIER: LOW'],
    { riskTier: 'LOW', regions: 'RISK_TIER 3-3', logs: 'NOTES 1-3' },
  ],
  [['# NOTES of WP-1-A', '', '- RISK_TIER: LOW'], { id: 'WP-1-A', riskTier: 'LOW', regions: 'RISK_TIER 3-3' }],
  [
    ['# A', '# NOTES', '- RISK_TIER: LOW', '# B', '- EFFORT: 4 h'],
    { effort: '4 h', regions: 'EFFORT 5-5', logs: 'NOTES 2-3' },
  ],
  [['## NOTES', '- RISK_TIER: LOW'], { regions: '', logs: 'NOTES 1-2' }],
  [
    ['EFFORT: 4 hours', 'more text', 'STATUS:', 'Done'],
    { status: 'DONE', effort: '4 hours', regions: 'EFFORT 1-1, STATUS 3-4' },
  ],
  [
    ['## VALIDATION', '', '- a', '  - Verdict: PASS', '### Verdict: FAIL'],
    { regions: '', logs: 'VALIDATION 1-5', verdicts: 'PASS, FAIL' },
  ],
  [
    ['## SCOPE', '- What: a', '- What: b', '- Why:', '  - c', '  - OUT_OF_SCOPE: d'],
    { scope: 'a\nc', outOfScope: ['d'], what: 'a', why: 'c', regions: 'SCOPE 1-5, OUT_OF_SCOPE 6-6' },
  ],
  [
    ['SCOPE: x', 'What: a', '', '- b', '', 'Why: z'],
    { scope: 'x\na\nz', what: 'a', why: 'z', regions: 'SCOPE 1-1, SCOPE 2-2, SCOPE 6-6' },
  ],
  [
    ['- IN_SCOPE_PATHS:', '- a', '- b', '- EFFORT: 4 h'],
    { inScopePaths: ['a', 'b'], effort: '4 h', regions: 'IN_SCOPE_PATHS 1-3, EFFORT 4-4' },
  ],
  [
    ['- IN_SCOPE_PATHS:', '  - a', '   - b', '- c: d', '- e'],
    { inScopePaths: ['a', 'b'], regions: 'IN_SCOPE_PATHS 1-3' },
  ],
  [['- EFFORT:', '- a'], { regions: 'EFFORT 1-1' }],
  [['- IN_SCOPE_PATHS: x', '- a'], { inScopePaths: ['x'], regions: 'IN_SCOPE_PATHS 1-1' }],
  [
    ['- x', '- IN_SCOPE_PATHS:', '', '1. a', '2. b', '', '* EFFORT: 4 h'],
    { inScopePaths: ['a', 'b'], effort: '4 h', regions: 'IN_SCOPE_PATHS 2-6, EFFORT 7-7' },
  ],
  [['- IN_SCOPE_PATHS:', '', '* EFFORT: 4 h'], { effort: '4 h', regions: 'IN_SCOPE_PATHS 1-1, EFFORT 3-3' }],
  [
    ['## BOOTSTRAP', '- FILES_TO_OPEN:', '  - a', '  - SEARCH_TERMS: b', '- RISK_MAP: c -> d'],
    {
      filesToOpen: ['a'],
      searchTerms: ['b'],
      riskMap: ['c -> d'],
      regions: 'BOOTSTRAP 1-1, FILES_TO_OPEN 2-3, SEARCH_TERMS 4-4, RISK_MAP 5-5',
    },
  ],
  [
    ['## OUT_OF_SCOPE', '- a', '### More', '- b', '### EFFORT', '4 h', '### NOTES', '- c', '## X', '- d'],
    { outOfScope: ['a', 'b'], effort: '4 h', regions: 'OUT_OF_SCOPE 1-4, EFFORT 5-6', logs: 'NOTES 7-8' },
  ],
  [
    ['## RISK_TIER', '### Level', 'HIGH', '### Justification', 'since', '- it is new'],
    { riskTier: 'HIGH', why: 'since\nit is new', regions: 'RISK_TIER 1-1, RISK_TIER 2-3, RISK_TIER 4-6' },
  ],
  [
    ['# A', '## SCOPE', 'x', '# SCOPE', 'y', '### Z', 'z'],
    {
      scope: 'x',
      duplicates: [{ field: 'SCOPE', line: 4, first: 2 }],
      what: null,
      why: null,
      regions: 'SCOPE 2-3, SCOPE 4-7',
    },
  ],
])('%j', (lines, expected) => {
  expect(said(lines)).toEqual(expected)
})

test('a heading is read without its comments, and over its lines', () => {
  expect(said(['## RISK_TIER <!-- how bad -->', 'HIGH'])).toMatchObject({ riskTier: 'HIGH' })
  expect(said(['OUT OF', 'SCOPE', '---', '- The mobile app'])).toMatchObject({ outOfScope: ['The mobile app'] })
})

test('BOOTSTRAP has the lines of its key alone', () => {
  const lines = ['- BOOTSTRAP:', '  as follows', '  - FILES_TO_OPEN: a.ts', '  - SEARCH_TERMS: "x"']
  expect(said(lines).regions).toBe('BOOTSTRAP 1-2, FILES_TO_OPEN 3-3, SEARCH_TERMS 4-4')
})

test.each<[string, string[], object]>([
  ['a heading without words', ['##', 'STATUS: Done'], { status: 'DONE' }],
  ['a title behind other text', ['x', '', '# Notes', 'STATUS: Done'], { status: 'DONE' }],
  ['a comment over lines', ['## ROLLBACK_HINT', 'a <!--', 'x', '--> b'], { rollbackHint: 'a b' }],
  ['a bare key', ['ROLLBACK_HINT', '- git a'], { rollbackHint: 'git a' }],
  ['a bare key that is not the last line', ['EFFORT', 'more', 'IN_SCOPE_PATHS:', '- a'], { inScopePaths: ['a'], regions: 'IN_SCOPE_PATHS 3-4' }], // prettier-ignore
  ['a key in its own section', ['## OUT_OF_SCOPE', '- a', '- OUT_OF_SCOPE: b'], { outOfScope: ['a', 'OUT_OF_SCOPE: b'], regions: 'OUT_OF_SCOPE 1-3' }], // prettier-ignore
  ['a section that a rule ends at once', ['## DONE_MEANS', '---', 'Status: Done'], { status: 'DONE' }],
  ['a key behind the rule that ends a section at once', ['## DONE_MEANS', '---', 'STATUS: Done'], { regions: 'DONE_MEANS 1-1, STATUS 3-3' }], // prettier-ignore
  ['a section of notes of its own name', ['## OUT_OF_SCOPE', '- a', '### OUT_OF_SCOPE (NOTES)', '- b'], { outOfScope: ['a', 'b'] }], // prettier-ignore
  ['lines behind a damaged fence', ['## SCOPE', '`ash', 'a\\', 'b'], { scope: '`ash a\\ b' }],
  ['a field before the rule that ends a section', ['## SCOPE', 'OUT_OF_SCOPE: b', '', '---', 'x'], { outOfScope: ['b'], regions: 'SCOPE 1-1, OUT_OF_SCOPE 2-2' }], // prettier-ignore
  ['a list below the last of several keys', ['ROLLBACK_HINT: x', 'IN_SCOPE_PATHS:', '- a'], { rollbackHint: 'x', inScopePaths: ['a'] }], // prettier-ignore
  ['parts on lines of one paragraph', ['## SCOPE', 'What: a', 'Why: b'], { what: 'a', why: 'b' }],
  ['items beside a list that has its own', ['- DONE_MEANS:', '  - a', '- x'], { doneMeans: ['a'] }],
  ['an empty item', ['- EFFORT: 4 h', '-'], { effort: '4 h' }],
  ['an empty list', ['- EFFORT: 4 h', '*'], { effort: '4 h' }],
  ['a verdict in the heading of an item', ['## NOTES', '- ## VERDICT: PASS'], { verdicts: 'PASS' }],
  ['a rule and code in a log section', ['## NOTES', '---', '```', 'VERDICT: PASS', '```', 'VERDICT: FAIL'], { verdicts: 'FAIL' }], // prettier-ignore
])('%s', (_, lines, expected) => {
  expect(said(lines)).toMatchObject(expected)
})

test.each([[['## VERDICT: PASS']], [['- VERDICT: PASS']]])('%j is no verdict outside of log sections', (lines) => {
  expect(said(lines)).not.toHaveProperty('verdicts')
})

test('a command that fell out of its item stands where it is written', () => {
  const lines = ['- TEST_PLAN:', '  ```', ' npm a', 'npm b', '  ```', '', '---', '', '| a |', '|---|']
  const { items } = parsePacket('a.md', lines.join('\n'), options).testPlan!
  expect(items.map(({ place }) => `${place.start.line}:${place.start.column}`)).toEqual(['3:2', '4:1'])
})
