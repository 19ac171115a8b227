import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetJson, parsePacket, type PacketJson } from '../../src/core/parse/packet.ts'

const options = { logSections: DEFAULT_CONFIG.lock.logSections, limits: { bytes: 1024 * 1024, depth: 100 } }
const parse = (text: string) => parsePacket('docs/task_packets/WP-1-Sample.md', text, options)
const json = (text: string) => packetJson(parse(text))

const lines = (...text: string[]) => text.join('\n')

type Case = readonly [name: string, text: string, expected: Partial<PacketJson>]
const judge = (cases: readonly Case[]) =>
  test.each(cases)('%s', (_name, text, expected) => {
    expect(json(text)).toMatchObject(expected)
  })

describe('the forms of a field', () => {
  judge([
    ['a bare key in a list item', '- RISK_TIER: HIGH', { riskTier: 'HIGH' }],
    ['a bold key, the colon outside', '- **RISK_TIER**: HIGH', { riskTier: 'HIGH' }],
    ['a bold key, the colon inside', '**RISK_TIER:** HIGH', { riskTier: 'HIGH' }],
    ['a key in backticks', '`RISK_TIER`: HIGH', { riskTier: 'HIGH' }],
    ['a wholly bold line', '**RISK_TIER: HIGH**', { riskTier: 'HIGH' }],
    ['spaces and dashes for underscores', 'risk-tier: high', { riskTier: 'HIGH' }],
    ['several lines of one paragraph', 'TASK_ID: WP-1-A\nSTATUS: Done', { id: 'WP-1-A', status: 'DONE' }],
    ['a heading with its section', '## RISK_TIER\nHIGH', { riskTier: 'HIGH' }],
    ['a heading with its value', '### RISK_TIER: HIGH', { riskTier: 'HIGH' }],
    ['a heading with number, note and code', '## 3. Out of Scope (Later) [X]\n- a\n- b', { outOfScope: ['a', 'b'] }],
    ['a setext heading', 'OUT OF SCOPE\n---\n- a', { outOfScope: ['a'] }],
    ['a table row', '| Field | Value |\n|---|---|\n| RISK_TIER | HIGH |', { riskTier: 'HIGH' }],
    ['front matter', '---\nrisk_tier: HIGH\n---\n', { riskTier: 'HIGH' }],
    [
      'front matter with a list',
      '---\nin_scope_paths:\n  - a.ts\n  - "b.ts" # b\n---\n',
      { inScopePaths: ['a.ts', 'b.ts'] },
    ],
    ['front matter with a flow list', '---\nIN_SCOPE_PATHS: [a.ts, "b.ts"]\n---\n', { inScopePaths: ['a.ts', 'b.ts'] }],
    [
      'front matter with a block',
      '---\ntest_plan: |\n  npm test\n  just post-work\n---\n',
      { testPlan: ['npm test', 'just post-work'] },
    ],
    ['an escaped underscore', '- USER\\_SIGNATURE: maria', { signatureRaw: 'maria' }],
    ['a wholly bold path', '**IN_SCOPE_PATHS: a.ts**', { inScopePaths: ['a.ts'] }],
    [
      'lines that end with a break',
      'EFFORT: 4 hours\\\nETA: x<br>\nSTATUS: Done',
      { effort: '4 hours', status: 'DONE' },
    ],
    [
      'a break in a cell',
      '| F | V |\n|---|---|\n| IN_SCOPE_PATHS | a.ts<br>- b.ts |',
      { inScopePaths: ['a.ts', 'b.ts'] },
    ],
    [
      'front matter with escapes and commas',
      '---\nsearch_terms: ["a, b", "c \\"d\\""]\nrisk_map:\n  - \'it\'\'s late\'\n---\n',
      { searchTerms: ['a, b', 'c "d"'], riskMap: ["it's late"] },
    ],
    ['a bold key without a colon above its list', '**IN_SCOPE_PATHS**\n\n- a.ts', { inScopePaths: ['a.ts'] }],
    [
      'keys that go on with the list above them',
      'FILES_TO_OPEN:\n- a.md\n- b.md\nSEARCH_TERMS:\n- "x"\nRISK_MAP: "a" -> b\nEFFORT: 4h',
      { filesToOpen: ['a.md', 'b.md'], searchTerms: ['x'], riskMap: ['"a" -> b'], effort: '4h' },
    ],
    [
      'keys that go on with a nested list',
      '- SCOPE: notes\n  - OUT_OF_SCOPE:\n    - search\nDONE_MEANS:\n  - a\n  - b\n- EFFORT: 4h',
      { outOfScope: ['search'], doneMeans: ['a', 'b'], effort: '4h' },
    ],
    ['a key in capitals without a colon', '- IN_SCOPE_PATHS\n  - a.ts', { inScopePaths: ['a.ts'] }],
    ['a list beside its key', '- **IN_SCOPE_PATHS**:\n* a.ts\n* b.ts', { inScopePaths: ['a.ts', 'b.ts'] }],
    [
      'items that fell out of their nested list',
      '- IN_SCOPE_PATHS:\n- a.ts\n- b.ts\n- OWNER: me\n- c.ts',
      { inScopePaths: ['a.ts', 'b.ts'] },
    ],
    [
      'items with keys that look nested',
      '-\tOUT_OF_SCOPE:\n  - Phase 2: sharing\n  - search\n-\tOWNER: me',
      { outOfScope: ['Phase 2: sharing', 'search'] },
    ],
    [
      'a fence that fell out of its list item, behind a comment',
      '- TEST_PLAN:\n<!-- x -->\n```bash\nnpm test\n```\n- **DONE_MEANS**:\n  - a',
      { testPlan: ['npm test'], doneMeans: ['a'] },
    ],
    ['a key with a remark', 'FILES_TO_OPEN (done):\n- a.md\n- b.md', { filesToOpen: ['a.md', 'b.md'] }],
    [
      'a paragraph key and the list after it',
      '**IN_SCOPE_PATHS:**\n\n- a.ts\n- b.ts',
      { inScopePaths: ['a.ts', 'b.ts'] },
    ],
  ])
})

describe('what is no field', () => {
  judge([
    ['a line in a fence', '```\nRISK_TIER: HIGH\n```', { riskTier: null }],
    ['a line in indented code', 'x\n\n    RISK_TIER: HIGH', { riskTier: null }],
    ['a line in a quote', '> RISK_TIER: HIGH', { riskTier: null }],
    ['a line in a comment', '<!-- RISK_TIER: HIGH -->', { riskTier: null }],
    ['a line in a comment that began in a paragraph', 'x <!--\nRISK_TIER: HIGH\n--> y', { riskTier: null }],
    ['Current WP_STATUS', '- Current WP_STATUS: Done', { status: null }],
    ['a status in a log section', '## VALIDATION_REPORTS\nSTATUS: Done', { status: null }],
    ['a field below a log heading', '## NOTES\n### More\n- **RISK_TIER**: HIGH', { riskTier: null }],
    ['a word without a colon above a list', '- Dependencies\n  - WP-1-A', { blockedBy: [] }],
    ['a list with keys of its own beside an empty key', '- DONE_MEANS:\n* Note: a', { doneMeans: [] }],
    ['SUPERSEDES', 'SUPERSEDES: WP-1-A', { variantOf: null }],
    ['a row of a wider table', '| RISK_TIER | HIGH | x |\n|---|---|---|', { riskTier: null }],
    [
      'a label in an entry of another field',
      '## DONE_MEANS\n- Scope: nothing else',
      { scope: null, doneMeans: ['Scope: nothing else'] },
    ],
  ])

  test('a heading that is a field is no log section, and the title is none either', () => {
    const packet = parse('# Task Packet: Validation of notes\n## ROLLBACK\ngit revert x\n## Implementation notes\nx')
    expect(packet.logSections).toEqual([{ title: 'Implementation notes', startLine: 4, endLine: 5 }])
    expect(packet.rollbackHint?.value).toBe('git revert x')
  })

  test('an id does not make its heading a log section', () => {
    expect(parse('## Plan for WP-1-Evidence-Report\nx').logSections).toEqual([])
  })

  test('a log section ends at the next heading of its rank', () => {
    const text = '## A\n### Evidence\nx\n### B\nRISK_TIER: LOW\n## C'
    expect(parse(text).logSections).toEqual([{ title: 'Evidence', startLine: 2, endLine: 3 }])
    expect(json(text).riskTier).toBe('LOW')
  })
})

describe('ids and status', () => {
  judge([
    ['WP_ID serves as TASK_ID', 'WP_ID: WP-1-A', { id: 'WP-1-A' }],
    ['the title serves where no field does', '# Work Packet: WP-1-A (draft)', { id: 'WP-1-A' }],
    ['the field beats the title', '# WP-1-A\nTASK_ID: WP-1-B', { id: 'WP-1-B' }],
    ['a token in brackets beats the words', 'STATUS: Done [VALIDATED]', { status: 'VALIDATED' }],
    ['symbols do not count', '**Status:** READY FOR DEV \u{1F534}', { status: 'READY_FOR_DEV' }],
    ['commentary does not count', 'STATUS: Validated (PASS)', { status: 'VALIDATED' }],
    ['Completed is done', 'STATUS: completed', { status: 'DONE' }],
    ['In-Progress', 'STATUS: In-Progress', { status: 'IN_PROGRESS' }],
    ['a verdict in parentheses', 'STATUS: Done (VALIDATED)', { status: 'VALIDATED' }],
    ['a validation that failed', 'STATUS: Validated (FAIL)', { status: 'FAILED' }],
    ['other words in parentheses are commentary', 'STATUS: Ready for Dev (was Blocked)', { status: 'READY_FOR_DEV' }],
    ['a choice is unknown', 'STATUS: Ready for Dev | Done', { status: 'UNKNOWN' }],
    ['other words are unknown', 'STATUS: soon', { status: 'UNKNOWN' }],
  ])

  test('a title id is told from a field', () => {
    expect(parse('# WP-1-A').idFromTitle).toBe(true)
    expect(parse('TASK_ID: WP-1-A').idFromTitle).toBe(false)
  })

  test('values know their places', () => {
    const packet = parse('# T\n\n- **TASK_ID**: `WP-1-A`')
    expect(packet.id?.place).toEqual({ start: { line: 3, column: 17 }, end: { line: 3, column: 23 } })
  })
})

describe('risk tier and scope', () => {
  judge([
    [
      'a nested justification',
      '- RISK_TIER: HIGH\n  - Justification: data loss',
      { riskTier: 'HIGH', riskJustification: 'data loss' },
    ],
    [
      'level and rationale',
      '## RISK_TIER\n- Level: LOW\n- Rationale: docs only',
      { riskTier: 'LOW', riskJustification: 'docs only' },
    ],
    [
      'a paragraph below a heading',
      '### RISK_TIER: HIGH\n**Justification**: core',
      { riskTier: 'HIGH', riskJustification: 'core' },
    ],
    [
      'an item right after',
      '- RISK_TIER: HIGH\n- Justification: core',
      { riskTier: 'HIGH', riskJustification: 'core' },
    ],
    [
      'a row right after',
      '| F | V |\n|---|---|\n| RISK_TIER | HIGH |\n| Justification | core |',
      { riskTier: 'HIGH', riskJustification: 'core' },
    ],
    [
      'a remark over two lines',
      '- RISK_TIER: HIGH (core\n  change)',
      { riskTier: 'HIGH', riskJustification: 'core change' },
    ],
    ['a remark in parentheses', 'RISK_TIER: HIGH (core)', { riskTier: 'HIGH', riskJustification: 'core' }],
    ['a choice is no tier', 'RISK_TIER: LOW | MEDIUM | HIGH', { riskTier: 'LOW | MEDIUM | HIGH' }],
    ['what and why as items', '## SCOPE\n- **What**: a\n- **Why**: b', { scope: 'a\nb' }],
  ])

  test('What, Why and boundary are read as headings too', () => {
    const scope = parse('## SCOPE\n### What\na\n### Why\nb\n### Boundary\nc\n### IN_SCOPE_PATHS\n- x.ts').scope?.value
    expect([scope?.what?.value, scope?.why?.value, scope?.boundary?.value]).toEqual(['a', 'b', 'c'])
    expect(scope?.text).not.toContain('x.ts')
  })

  test('What outside SCOPE is none of it', () => {
    expect(parse('- What: a').scope).toBeNull()
  })
})

describe('paths', () => {
  test.each([
    ['a bare path', 'src/a.ts', 'src/a.ts'],
    ['a note in parentheses', 'src/a.ts (new file (if needed))', 'src/a.ts'],
    ['a note after a dash', 'src/a.ts - new', 'src/a.ts'],
    ['a note after a long dash', 'src/a.ts \u2014 new', 'src/a.ts'],
    ['a note after a hash', 'src/a.ts # new', 'src/a.ts'],
    ['parentheses in the name', 'app/(auth)/page.tsx', 'app/(auth)/page.tsx'],
    ['spaces in the name', 'docs/My File.md', 'docs/My File.md'],
    ['a dash in the name', 'docs/My - File.md', 'docs/My - File.md'],
    ['a code span, literally', '`docs/a (1).md` (draft)', 'docs/a (1).md'],
    ['quotes', '"docs/a b.md" (draft)', 'docs/a b.md'],
    ['backslashes', 'src\\app\\a.ts', 'src/app/a.ts'],
    ['an escaped underscore', 'src/\\_\\_init\\_\\_.py', 'src/__init__.py'],
    ['a section after a spec', 'Spec_v02.96.md 10.5 (lines 1-2)', 'Spec_v02.96.md'],
    ['a note in brackets', 'src/a.ts [NEW]', 'src/a.ts'],
    ['a folder in brackets', 'src/[id](group)/a.ts', 'src/[id](group)/a.ts'],
    ['a note after an arrow', 'src/a.ts -> new', 'src/a.ts'],
    ['a note after a colon', 'src/a.ts: the main view', 'src/a.ts'],
    ['a label is none of ours to cut', 'NEW: src/a.ts', 'NEW: src/a.ts'],
    ['a note on the next line', 'src/a.ts\n    Note: only here', 'src/a.ts'],
    ['a note in parentheses over two lines', 'src/a.ts (the\n    view)', 'src/a.ts'],
    ['a mark at the end', 'src/a.ts;', 'src/a.ts'],
    ['bold before a note', '**src/a.ts**: the main view', 'src/a.ts'],
    ['bold code', '**`src/a.ts`** (new)', 'src/a.ts'],
    ['a link that shows its path', '[`src/a.ts`](../src/a.ts)', 'src/a.ts'],
    ['a link with other words', '[main view](src/a.ts)', 'src/a.ts'],
    ['a literal line end', 'src/a.ts\\n\\n## NEXT', 'src/a.ts'],
  ])('%s', (_name, entry, path) => {
    expect(json(`- IN_SCOPE_PATHS:\n  - ${entry}`).inScopePaths).toEqual([path])
    expect(json(`## FILES_TO_OPEN\n- ${entry}`).filesToOpen).toEqual([path])
  })

  judge([
    ['a fence, one a line', '## FILES_TO_OPEN\n```\na.md\n\nb.md (x)\n```', { filesToOpen: ['a.md', 'b.md'] }],
    ['inline with semicolons', '- FILES_TO_OPEN: a.md; b c.md; src/', { filesToOpen: ['a.md', 'b c.md', 'src/'] }],
    ['inline with commas', '- IN_SCOPE_PATHS: `a.md`, `b.md`', { inScopePaths: ['a.md', 'b.md'] }],
    [
      'inline with commas, notes and a last `and`',
      'IN_SCOPE_PATHS: a.md (new), b.md, and c.md',
      { inScopePaths: ['a.md', 'b.md', 'c.md'] },
    ],
    ['inline in brackets', 'IN_SCOPE_PATHS: [a.md, b.md]', { inScopePaths: ['a.md', 'b.md'] }],
    [
      'a table, a row each',
      '## IN_SCOPE_PATHS\n| # | Path | Why |\n|---|---|---|\n| 1 | `a.md` | new |\n| 2 | b.md | old |',
      { inScopePaths: ['a.md', 'b.md'] },
    ],
    ['none in parentheses', '## IN_SCOPE_PATHS\n- (none)', { inScopePaths: [] }],
    ['several in an item', '## IN_SCOPE_PATHS\n- `a.md`, `b.md`\n- c.md', { inScopePaths: ['a.md', 'b.md', 'c.md'] }],
    ['numbered items', '## IN_SCOPE_PATHS\n1. a.md\n2. b.md', { inScopePaths: ['a.md', 'b.md'] }],
    [
      'bold pseudo-headings neither count nor end the field',
      '## IN_SCOPE_PATHS\n**Back:**\n- a.rs\n\n**Front:**\n- b.ts\n- c.ts',
      { inScopePaths: ['a.rs', 'b.ts', 'c.ts'] },
    ],
    [
      'labelled groups',
      '## IN_SCOPE_PATHS\n- Back:\n  - a.rs\n- b.ts\n  - a remark',
      { inScopePaths: ['a.rs', 'b.ts'] },
    ],
    ['a rule ends the field', '## IN_SCOPE_PATHS\n- a.rs\n\n---\n\n- b.rs', { inScopePaths: ['a.rs'] }],
    ['none', 'IN_SCOPE_PATHS: None', { inScopePaths: [] }],
  ])
})

describe('lists', () => {
  judge([
    ['check boxes and check marks go', '## DONE_MEANS\n- [ ] a\n- [x] b\n- \u2705 c', { doneMeans: ['a', 'b', 'c'] }],
    ['bullets below a number are remarks', '## DONE_MEANS\n1. a\n  - b\n2. c\n  - d', { doneMeans: ['a', 'c'] }],
    ['entries of one line of front matter', '---\ndone_means: [a, b]\n---', { doneMeans: ['a', 'b'] }],
    ['a list further in under its own label', '## DONE_MEANS\n- a\n\n**More:**\n\n  - b', { doneMeans: ['a', 'b'] }],
    ['nested items are remarks', '## DONE_MEANS\n- a:\n  - b\n  - c\n- d', { doneMeans: ['a:', 'd'] }],
    [
      'one sentence is one item',
      'DONE_MEANS: The call\nreturns 200. Nothing else moves.',
      { doneMeans: ['The call returns 200.', 'Nothing else moves.'] },
    ],
    ['a synonym', '## Acceptance criteria\n- a', { doneMeans: ['a'] }],
    [
      'a synonym inside the field is a group',
      '## DONE_MEANS\n**Acceptance criteria (1):**\n- a\n### Acceptance criteria\n- b',
      { doneMeans: ['a', 'b'], duplicates: [] },
    ],
    ['a foreign machine key is no entry', '## DONE_MEANS\n- a\n- OTHER_LIST:\n  - x', { doneMeans: ['a'] }],
    [
      'a field in capitals ends an entry list',
      '## DONE_MEANS\n- a\n- **ROLLBACK_HINT**: git revert x',
      { doneMeans: ['a'], rollbackHint: 'git revert x' },
    ],
    ['several terms in an item', '- SEARCH_TERMS:\n  - "a, b", "c"', { searchTerms: ['a, b', 'c'] }],
    ['terms lose their quotes', '- SEARCH_TERMS: "a; b"; `c`; d', { searchTerms: ['a; b', 'c', 'd'] }],
    [
      'risks as a table',
      '## RISK_MAP\n| Risk | Cure |\n|---|---|\n| a | b |\n| c | d |',
      { riskMap: ['a | b', 'c | d'] },
    ],
    ['a number of a row is no text', '## DONE_MEANS\n| # | x |\n|---|---|\n| 1 | a |', { doneMeans: ['a'] }],
    ['code after the list is no entry', '## DONE_MEANS\n- a\n\n```\nb\n```', { doneMeans: ['a'] }],
    ['none is no entry', '## OUT_OF_SCOPE\n- None', { outOfScope: [] }],
    ['a comment after an item', '- OUT_OF_SCOPE:\n  - a <!-- b -->', { outOfScope: ['a'] }],
  ])
})

describe('commands', () => {
  const plan = (body: string, testPlan: string[]) => expect(json(`## TEST_PLAN\n${body}`)).toMatchObject({ testPlan })

  test('comments, trailing comments and blanks are left out of a fence', () => {
    plan('```bash\n# first\nnpm test  # all\n\n$ just post-work WP-1-A\ngrep "# x" a\n```', [
      'npm test',
      'just post-work WP-1-A',
      'grep "# x" a',
    ])
  })

  test('a command that goes on is one command', () => {
    plan('```\ncargo test \\\n  --all\n```', ['cargo test --all'])
  })

  test.each([
    ['a backtick and a word', '`bash'],
    ['a backtick, a stray byte and a word', '`\bash'],
    ['a backtick, a replacement character and a word', '`\uFFFDash'],
  ])('a fence damaged to %s is read', (_name, opening) => {
    const text = `## TEST_PLAN\n${opening}\n# a comment\njust a\n\njust b\n\`\n\n## DONE_MEANS\n- x`
    expect(json(text)).toMatchObject({ testPlan: ['just a', 'just b'], doneMeans: ['x'] })
  })

  test('a damaged fence in a list item is read', () => {
    const text = '- RUN_COMMANDS:\n  `ash\n  just a\n  just b\n  `\n- RISK_MAP:\n  - x'
    expect(json(text)).toMatchObject({ runCommands: ['just a', 'just b'], riskMap: ['x'] })
  })

  test('a damaged fence that is never closed is read to the end of its paragraph', () => {
    const text = '## TEST_PLAN\n`ash\njust a\n\n## DONE_MEANS\n- x'
    expect(json(text)).toMatchObject({ testPlan: ['just a'], doneMeans: ['x'] })
  })

  test('a damaged fence among commands ends before the next heading where it is never closed', () => {
    const text = '## TEST_PLAN\n\n`bash\n# first\njust a\n\n# then\njust b\n\n## DONE_MEANS\n- x'
    expect(json(text)).toMatchObject({ testPlan: ['just a', 'just b'], doneMeans: ['x'] })
  })

  test('a damaged fence is closed by a whole one', () => {
    const text = '## TEST_PLAN\n`bash\n# first\njust a\n```\n\n## RUN_COMMANDS\n`sh\njust b\n```\n\n## DONE_MEANS\n- x'
    expect(json(text)).toMatchObject({ testPlan: ['just a'], runCommands: ['just b'], doneMeans: ['x'] })
  })

  test('a backtick and a word outside commands open nothing', () => {
    expect(json('## SCOPE\n`bash\nfoo\n\n## RISK_TIER\nLOW')).toMatchObject({ riskTier: 'LOW' })
  })

  test('a fence whose lines fell out of their list item is read', () => {
    const text = '- RUN_COMMANDS:\n  ```bash\nrg x\n  just a\n  ```\n- RISK_MAP:\n  - x\n\n## NOTES'
    const packet = parse(text)
    expect(packetJson(packet)).toMatchObject({ runCommands: ['rg x', 'just a'], riskMap: ['x'] })
    expect(packet.runCommands?.items[0]?.place.start).toEqual({ line: 3, column: 1 })
    expect(packet.logSections).toHaveLength(1)
  })

  test('a fence that is never closed gives commands up to the next field, and nothing after it is a field', () => {
    const text = '## TEST_PLAN\n```\njust a\n\n## DONE_MEANS\n- x'
    expect(json(text)).toMatchObject({ testPlan: ['just a'], doneMeans: [] })
  })

  judge([
    [
      'items that are code',
      '## TEST_PLAN\n- `npm test` (all)\n- [ ] `just b`\n- look at it',
      { testPlan: ['npm test', 'just b'] },
    ],
    ['bare items that start with a tool', '- RUN_COMMANDS:\n  - npm test\n  - Read it.', { runCommands: ['npm test'] }],
    ['inline', '- RUN_COMMANDS: cargo test; grep -r "a; b" src', { runCommands: ['cargo test', 'grep -r "a; b" src'] }],
    ['inline code', 'TEST_PLAN: `npm test`, `just b`', { testPlan: ['npm test', 'just b'] }],
    [
      'items that are a label and code',
      '## TEST_PLAN\n- **Unit**: `npm test`\n- Run `just b` twice\n- Config: `a.toml`\n- All of `just c` pass',
      { testPlan: ['npm test', 'just b'] },
    ],
    [
      'a table of commands',
      '## TEST_PLAN\n| File | Command |\n|---|---|\n| `a.ts` | `npm test` |',
      { testPlan: ['npm test'] },
    ],
    ['a sentence of commands', '## TEST_PLAN\nRun `npm test`, then `just b`.', { testPlan: ['npm test', 'just b'] }],
    ['a script by its path', '## TEST_PLAN\n- scripts/check.sh --all', { testPlan: ['scripts/check.sh --all'] }],
    ['a prompt', '## TEST_PLAN\n```\nPS C:\\app> npm test\n```', { testPlan: ['npm test'] }],
    ['fences inside items', '## TEST_PLAN\n1. Run\n   ```\n   npm test\n   ```', { testPlan: ['npm test'] }],
    ['rollback commands are text', '## ROLLBACK_HINT\n```\ngit revert x\n```', { rollbackHint: 'git revert x' }],
  ])
})

describe('spec anchors', () => {
  const sections = (text: string) => json(`SPEC_ANCHOR: ${text}`).specAnchors.map((anchor) => anchor.section)

  test.each([
    ['§2.3.12.1 (Pillars)', ['§2.3.12.1']],
    ['§7.6.3.14, §11.10.1', ['§7.6.3.14', '§11.10.1']],
    ['7.6.3.15 (v02.36)', ['7.6.3.15']],
    ['A7.6.3', ['A7.6.3']],
    ['??4.2.3 (Adapter)', ['4.2.3']],
    ['§2.3.1-§2.3.4', ['§2.3.1', '§2.3.4']],
    ['§2.3.1–4', ['§2.3.1', '§2.3.4']],
    ['§6', ['§6']],
    ['Spec_v02.113.md:35290 Engines', []],
    ['Phase 1 item 5 [CX-DBP-040] FR-EVT-003', []],
    ['Spec_v02.1.md 2.0.4 Rules (hard) [maria251220251030]; 2.1 Raw; 2.1 Again', ['2.0.4', '2.1', '2.1']],
    ['11.5.1 (trait), 11.5 (schemas), 10.1.1.3 TERM-API-005 (x)', ['11.5.1', '11.5', '10.1.1.3']],
    ['§2.3 TLS 1.2 everywhere', ['§2.3']],
    ['\\u00a72.6.8 (Mailbox) + &sect;11.5.3', ['§2.6.8', '§11.5.3']],
    ['[§2.3](Spec.md#23)', ['§2.3']],
    ['§2.1[x].5', ['§2.1']],
    ['§1-6', ['§1', '§6']],
    ['§2.1-§ 2.4', ['§2.1', '§2.4']],
    ['2.1.1-§2.4.1', ['2.1.1', '§2.4.1']],
    ['rules 2.1-2.4', ['2.1', '2.4']],
    ['x 2.1', []],
    ['A7, 12 and 3', []],
    ['Rules from Spec_v02.1.md 2.4', ['2.4']],
    ['Rules from Spec_v02.1.md: TLS 1.2', []],
  ])('%s', (text, expected) => {
    expect(sections(text)).toEqual(expected)
  })

  test.each([
    ['Master\\_Spec\\_v02.84.md §2.1', 'Master_Spec_v02.84.md'],
    ['docs/README.md and Spec_v02.1.md §2.1', 'Spec_v02.1.md'],
    ['docs/README.md §2.1', null],
    ['Spec_v02.1.md:120-140 §2.1', 'Spec_v02.1.md'],
    ['Spec_v02.1.md.. §2.1', 'Spec_v02.1.md'],
    ['Rules_v02.1: §2.1', 'Rules_v02.1'],
  ])('%s is of the spec %s', (text, spec) => {
    expect(json(`SPEC_ANCHOR: ${text}`).specAnchors).toEqual([{ section: '§2.1', spec }])
  })

  test('the spec file of the line goes with its sections', () => {
    expect(json('SPEC_ANCHOR: docs/Master_Spec_v02.84.md 2.1, 2.2.1').specAnchors).toEqual([
      { section: '2.1', spec: 'docs/Master_Spec_v02.84.md' },
      { section: '2.2.1', spec: 'docs/Master_Spec_v02.84.md' },
    ])
  })

  test('repeated lines add up and are no duplicates', () => {
    const read = json('- SPEC_ANCHOR: §1.1\n- SPEC_ANCHOR: §1.2\n\n## SPEC_ANCHORS\n- **1.3.1** x (lines 1-2)')
    expect(read.specAnchors.map((anchor) => anchor.section)).toEqual(['§1.1', '§1.2', '1.3.1'])
    expect(read.duplicates).toEqual([])
  })
})

describe('signatures', () => {
  judge([
    ['a valid one', 'USER_SIGNATURE: maria251220251030', { signature: 'maria251220251030' }],
    [
      'raw as written',
      '**USER_SIGNATURE**: `maria251220251030`',
      { signature: 'maria251220251030', signatureRaw: '`maria251220251030`' },
    ],
    ['one in brackets', 'USER_SIGNATURE: [maria251220251030]', { signature: 'maria251220251030' }],
    ['a placeholder is none', 'USER_SIGNATURE: <maria251220251030>', { signature: null }],
    ['a bare name is none', 'USER_SIGNATURE: maria', { signature: null, signatureRaw: 'maria' }],
    ['the locked spelling', '**User Signature Locked:** maria251220251030', { signature: 'maria251220251030' }],
    [
      'a real one beats a placeholder',
      'USER_SIGNATURE: <pending>\n\nUSER_SIGNATURE: maria251220251030',
      { signature: 'maria251220251030' },
    ],
    [
      'an approval section counts',
      '## SKELETON APPROVED\n- RISK_TIER: LOW\n- USER_SIGNATURE: maria251220251030',
      { riskTier: 'LOW', signature: 'maria251220251030' },
    ],
    [
      'the end of a log counts where there is no other',
      '## HISTORY\nUser Signature Locked: maria251220251030',
      { signature: 'maria251220251030' },
    ],
    [
      'a field outside beats the log',
      'USER_SIGNATURE: maria251220251030\n\n## NOTES\nUSER_SIGNATURE: maria261220251030',
      { signature: 'maria251220251030', duplicates: [] },
    ],
    ['a literal line end', 'USER_SIGNATURE: maria251220251030\\n\\n## X', { signature: 'maria251220251030' }],
  ])

  test('every mention counts but citations and code', () => {
    const text =
      'USER_SIGNATURE: maria251220251030\n\n## NOTES\nby maria261220251030, [Approved: maria271220251030]\n\n```\nmaria281220251030\n```'
    expect(parse(text).signatureMentions.map(({ value }) => value)).toEqual(['maria251220251030', 'maria261220251030'])
  })

  test('AUTHORITY knows its spec version and its citations', () => {
    const text = '## AUTHORITY\n- SPEC_CURRENT: Master_Spec_v02.84.md [Approved: maria251220251030]\n- Codex: v1.4'
    expect(parse(text).authority?.value).toMatchObject({ specVersions: ['v02.84'], citations: ['maria251220251030'] })
  })
})

describe('dependencies', () => {
  judge([
    [
      'ids with remarks',
      'BLOCKED_BY: WP-1-A (DONE), WP-1-B-v2 and WP-2-C',
      { blockedBy: ['WP-1-A', 'WP-1-B-v2', 'WP-2-C'] },
    ],
    ['a list', '- Depends on:\n  - WP-1-A\n  - `WP-1-B`', { blockedBy: ['WP-1-A', 'WP-1-B'] }],
    [
      'ids in brackets, links, folders and behind symbols',
      'BLOCKED_BY: **[WP-1-A]**, [WP-1-B](WP-1-B.md), docs/task_packets/WP-1-C.md, \u2705 WP-1-D [DONE] \u2192 WP-1-E',
      { blockedBy: ['WP-1-A', 'WP-1-B', 'WP-1-C', 'WP-1-D', 'WP-1-E'] },
    ],
    ['a flow list', 'BLOCKED_BY: ["WP-1-A", "WP-1-B"]', { blockedBy: ['WP-1-A', 'WP-1-B'] }],
    ['words that ask for an id', 'BLOCKED_BY: completion of WP-1-A', { blockedBy: ['WP-1-A'] }],
    [
      'both directions in one section',
      '## Dependencies\n- Depends on: WP-1-A (first)\n- Blocks: WP-1-B (later)',
      { blockedBy: ['WP-1-A'], blocks: ['WP-1-B'] },
    ],
    ['prose is none', '- Dependencies:\n  - This is a prerequisite for WP-1-A and others.', { blockedBy: [] }],
    [
      'further spellings',
      'BUILD_ORDER_DEPENDS_ON: WP-1-A\nBUILD_ORDER_BLOCKS: WP-1-B',
      { blockedBy: ['WP-1-A'], blocks: ['WP-1-B'] },
    ],
    [
      'a conflicting None',
      'BLOCKED_BY: WP-1-A\n\nBlockers: NONE',
      { blockedBy: ['WP-1-A'], duplicates: [{ field: 'BLOCKED_BY', line: 3, first: 1 }] },
    ],
    [
      'Requires in a section',
      '### Dependencies\n- **Requires**: WP-1-A\n- **Enables**: WP-1-B',
      { blockedBy: ['WP-1-A'] },
    ],
    ['NOTES count where nothing else says', '## Notes\n- **Dependencies**: WP-1-A', { blockedBy: ['WP-1-A'] }],
    ['other logs do not', '## EVIDENCE\n- **Dependencies**: WP-1-A', { blockedBy: [] }],
    ['the base of a variant', 'TASK_ID: WP-1-A-v2\nBASE_WP_ID: WP-1-A (stable)', { variantOf: 'WP-1-A' }],
    ['its own base is none', 'TASK_ID: WP-1-A\nBASE_WP_ID: WP-1-A', { variantOf: null }],
    ['effort', '**Effort:** 15-20 hours', { effort: '15-20 hours' }],
  ])

  test('None is declared, silence is not', () => {
    expect(parse('BLOCKED_BY: None').blockedBy?.items).toEqual([])
    expect(parse('# x').blockedBy).toBeNull()
  })
})

describe('the first complete occurrence wins', () => {
  judge([
    ['an empty one is passed over', '## DONE_MEANS\n\n## DONE_MEANS\n- a', { doneMeans: ['a'], duplicates: [] }],
    [
      'a later one is told',
      'RISK_TIER: LOW\n\n## RISK_TIER\n- Level: HIGH',
      { riskTier: 'LOW', duplicates: [{ field: 'RISK_TIER', line: 3, first: 1 }] },
    ],
    ['the same again is none', 'TASK_ID: WP-1-A\nWP_ID: WP-1-A', { id: 'WP-1-A', duplicates: [] }],
  ])

  test('agreeing ones are kept apart', () => {
    expect(parse('STATUS: Done\n\nSTATUS: completed').duplicates).toMatchObject([{ field: 'STATUS', agrees: true }])
  })
})

describe('regions and verdicts', () => {
  test('a region holds key and value, and fields inside have their own', () => {
    const text = lines('## SCOPE', '- What: a', '- OUT_OF_SCOPE:', '  - b', '', '## NOTES', '- RISK_TIER: LOW')
    expect(parse(text).regions).toEqual([
      { field: 'SCOPE', startLine: 1, endLine: 2 },
      { field: 'OUT_OF_SCOPE', startLine: 3, endLine: 4 },
    ])
  })

  test('every occurrence has its region, also one that counts in a log section', () => {
    const text = lines(
      'STATUS: Done',
      '',
      '## SKELETON APPROVED',
      '- USER_SIGNATURE: maria251220251030',
      '',
      'STATUS: x',
    )
    expect(parse(text).regions.map(({ field, startLine }) => [field, startLine])).toEqual([
      ['STATUS', 1],
      ['USER_SIGNATURE', 4],
    ])
  })

  test('no region ends before it starts', () => {
    const text = lines('## SCOPE', 'a', '### IN_SCOPE_PATHS', '- b', '', '### OUT_OF_SCOPE', '- c')
    expect(parse(text).regions.every(({ startLine, endLine }) => startLine <= endLine)).toBe(true)
  })

  test('verdicts are read in log sections only, in order', () => {
    const text = lines(
      'Verdict: PENDING',
      '',
      '## VALIDATION',
      'Verdict: FAIL',
      '',
      '- **Verdict:** PASS (with waivers)',
      '',
      '**Verdict: PASS \u2705**',
      '',
      'Verdict: PASS | FAIL',
    )
    expect(parse(text).verdicts.map(({ passed }) => passed)).toEqual([false, true, true, false])
  })
})

describe('what cannot be parsed', () => {
  test('too many bytes', () => {
    const packet = parsePacket('a.md', 'é'.repeat(6), { ...options, limits: { bytes: 11, depth: 100 } })
    expect(packet).toMatchObject({ unreadable: '12 bytes, more than 11', id: null, lineCount: 1 })
  })

  test('containers nested too deep', () => {
    expect(parse(`${'> '.repeat(101)}x`).unreadable).toBe('containers nested deeper than 100')
    expect(parse(`${'- '.repeat(101)}x`).unreadable).not.toBeNull()
    expect(parse('- a\n'.repeat(5000)).unreadable).toBeNull()
  })
})

test('a packet beyond the limits says nothing', () => {
  const { path, unreadable, lineCount, idFromTitle, ...rest } = parsePacket('a.md', '# WP-1-A\n- STATUS: Done\n', {
    ...options,
    limits: { bytes: 10, depth: 100 },
  })
  expect({ path, lineCount, idFromTitle }).toEqual({ path: 'a.md', lineCount: 3, idFromTitle: false })
  expect(unreadable).toMatch(/more than 10/)
  const { duplicates, logSections, regions, verdicts, signatureMentions, ...values } = rest
  expect([duplicates, logSections, regions, verdicts, signatureMentions]).toEqual([[], [], [], [], []])
  expect(new Set(Object.values(values))).toEqual(new Set([null]))
})

test('the fields of variants and of blocked packets are read', () => {
  const fields = parse(
    lines(
      '- VARIANT_OF: WP-1-A',
      '- VARIANT_REASON: [clarification] two ways',
      '- BLOCKED_REASON: no key yet',
      '- ETA: 2026-04-01',
      '- BLOCKED_SINCE: 2026-03-01',
      '- AUTHORITY: Spec_v01.02.03.md, [Approved: maria040320260930]; see also maria050320261000',
    ),
  )
  const { variantOf, variantReason, blockedReason, eta, blockedSince, authority } = fields
  expect([variantOf, variantReason, blockedReason, eta, blockedSince].map((field) => field?.value)).toEqual([
    'WP-1-A',
    '[clarification] two ways',
    'no key yet',
    '2026-04-01',
    '2026-03-01',
  ])
  expect(authority?.value.specVersions).toEqual(['v01.02.03'])
  expect(authority?.value.citations).toEqual(['maria040320260930'])
})

test('the title names the packet only where a line of it has an id', () => {
  expect(parse('A title\nof WP-1-B\n===\n').id?.value).toBe('WP-1-B')
  expect(parse('# A title\n').id).toBeNull()
})

describe('the verdicts of a log', () => {
  const verdictsIn = (line: string) =>
    parsePacket('docs/task_packets/WP-1-A.md', `# WP-1-A\n\n## VALIDATION\n\n${line}\n`, {
      logSections: ['validation'],
      limits: DEFAULT_CONFIG.limits,
    }).verdicts.map(({ text }) => text)

  test.each([
    'Verdict: PASS',
    '**VERDICT**: PASS',
    '`V`er**dict**: PASS',
    '- VERD\u0131CT: PASS',
    '*VER*_*DICT*: PASS',
  ])('%j is one', (line) => {
    expect(verdictsIn(line)).toEqual(['PASS'])
  })

  test.each(['The verdict is PASS', 'Final verdict: PASS', 'The verdict of the first look: PASS', 'VER_DICT: PASS'])(
    '%j is none',
    (line) => {
      expect(verdictsIn(line)).toEqual([])
    },
  )
})
