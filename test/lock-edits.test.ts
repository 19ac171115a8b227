import { describe, expect, test } from 'vitest'
import type { LockMode } from '../src/core/config.ts'
import type { Report } from '../src/core/report.ts'
import { command } from './support/command.ts'
import { repository } from './support/repository.ts'

const SIGNATURE = 'maria020320261100'

const PACKET = `# Task Packet: WP-1-Note-Index

## METADATA
- TASK_ID: WP-1-Note-Index
- DATE: 2026-03-02
- **Status:** Ready for Dev
- ETA: 2026-03-20
- RISK_TIER: HIGH
  - Justification: The index holds every note.
- EFFORT: 4-6 hours
- BLOCKED_BY: WP-1-Store
- USER_SIGNATURE: ${SIGNATURE}

---

## SCOPE
Sort the notes by day, and keep the
index beside them.

### IN_SCOPE_PATHS
- src/index.ts
- src/store.ts (the old one)

### OUT_OF_SCOPE
- No search
- No sharing

## QUALITY_GATE
Read the design first. It is short,
and it says why.

### TEST_PLAN
\`\`\`bash
# unit tests
npm test
just post-work WP-1-Note-Index
\`\`\`

### DONE_MEANS
- [ ] The index is rebuilt per \u00c2\u00a72.3
- [ ] All tests pass

## NOTES
- Frist note, cost 5 \u00c2\u00a3
- Second note

### 2026-03-02
Nothing yet.

## BOOTSTRAP
- FILES_TO_OPEN:
  - docs/START.md
- SEARCH_TERMS: "NoteStore"; "open("
- RISK_MAP:
  - "A slow index" -> search

## AUTHORITY
- SPEC_ANCHOR: \u00a72.3.12.1
- Approved by the lead: [Approved: maria010320260900]
- Task board: docs/TASK_BOARD.md

### ROLLBACK_HINT
git revert <commit-sha>

## EVIDENCE
| Command | Result |
|---------|--------|
| npm test | green |

## VALIDATION_REPORTS
Verdict: FAIL
`

type Edit = readonly [name: string, edit: (text: string) => string]

/** One text for another, each found once. */
const put =
  (...pairs: readonly (readonly [from: string, to: string])[]) =>
  (text: string): string =>
    pairs.reduce((before, [from, to]) => {
      expect(before.split(from)).toHaveLength(2)
      return before.replace(from, () => to)
    }, text)

const after = (anchor: string, more: string) => put([anchor, `${anchor}${more}`])
const atEnd = (more: string) => (text: string) => `${text}${more}`

const STATUS = '- **Status:** Ready for Dev\n'
const NOTE = '- Second note\n'
const PATHS = '- src/index.ts\n- src/store.ts (the old one)\n'
const NOTES = '## NOTES\n- Frist note, cost 5 \u00c2\u00a3\n- Second note\n\n### 2026-03-02\nNothing yet.\n\n'
const REPORT = '\n## VALIDATION REPORT - 2026-03-05\nVerdict: PASS\n\n- All lines read.\n'

/** Nothing that counts: allowed in every mode. */
const NO_CHANGE: readonly Edit[] = [
  ['line ends become CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['half of the line ends become CRLF', (text) => text.replaceAll('-\n', '-\r\n').replaceAll('e\n', 'e\r\n')],
  ['a BOM comes', (text) => `\uFEFF${text}`],
  ['the last line end goes', (text) => text.slice(0, -1)],
]

/** Allowed in `append` and `contract`: the status, what may be new, and what is added to a log. */
const ADDED: readonly Edit[] = [
  ['the status moves on', put([STATUS, '- **Status:** In Progress\n'])],
  ['the status gets a symbol and a remark', put([STATUS, '- **Status:** Blocked \u{1F7E1} (waits for WP-1-Store)\n'])],
  ['the colon of the status moves out of the bold', put([STATUS, '- **Status**: Done\n'])],
  ['a reason and its date come', after(STATUS, '- BLOCKED_REASON: the disk is late\n- BLOCKED_SINCE: 2026-03-05\n')],
  ['the ETA changes', put(['ETA: 2026-03-20', 'ETA: 2026-03-27 (holidays)'])],
  ['a note is added', after(NOTE, '- Third note\n')],
  ['a note is added between', put([NOTE, `- A note between\n${NOTE}`])],
  ['a note is written twice', after(NOTE, NOTE)],
  ['a paragraph ends the notes', put(['Nothing yet.\n', 'Nothing yet.\n\nAnd still nothing.\n'])],
  ['a note goes on below in its paragraph', put(['Nothing yet.\n', 'Nothing yet.\nStill nothing.\n'])],
  ['a heading with its text comes below a log', put(['Nothing yet.\n', 'Nothing yet.\n\n### 2026-03-03\nDone.\n'])],
  ['a deep heading comes below a log', put(['Nothing yet.\n', 'Nothing yet.\n\n##### Detail\nDone.\n'])],
  ['a closed fence comes into the notes', after(NOTE, '\n```\n## DONE_MEANS\n- STATUS: Done\n```\n')],
  ['a closed comment comes into the notes', after(NOTE, '<!-- RISK_TIER: LOW -->\n')],
  ['a quote comes into the notes', after(NOTE, '\n> RISK_TIER: LOW\n')],
  ['evidence is added as a row', after('| npm test | green |\n', '| npm run lint | green |\n')],
  ['a report is appended', atEnd(REPORT)],
  ['a report is appended below a rule', atEnd(`\n---\n${REPORT}`)],
  ['a report is appended under a heading of the first rank', atEnd(`\n# VALIDATION REPORT\nVerdict: PASS\n`)],
  ['a report comes with the status', (text) => atEnd(REPORT)(put([STATUS, '- **Status:** Validated (PASS)\n'])(text))],
  ['a report repeats fields', atEnd(`${REPORT}\n**STATUS: VALIDATED**\nRISK_TIER: LOW\nIN_SCOPE_PATHS: x.ts\n`)],
  ['the log ends with the signature again', atEnd(`\n---\n**User Signature Locked:** ${SIGNATURE}\n`)],
  [
    'a new log section comes between fields',
    put(['## QUALITY_GATE\n', '## ERRATA\n- "Frist" is a typo.\n\n## QUALITY_GATE\n']),
  ],
  [
    'a new log section comes below a rule between fields',
    put(['## NOTES\n', '---\n\n## HISTORY\n- begun\n\n## NOTES\n']),
  ],
  ['a new log section comes inside a container', put(['### OUT_OF_SCOPE\n', '### NOTES\n- one\n\n### OUT_OF_SCOPE\n'])],
  ['a setext log section is appended', atEnd('\nValidation report\n-----------------\nVerdict: PASS\n')],
  ['blank lines come between log sections', put(['## VALIDATION_REPORTS\n', '\n\n## VALIDATION_REPORTS\n'])],
  ['a blank line comes at the end', atEnd('\n')],
]

/** Allowed in `contract` alone: lines that are no contract field, changed or gone. */
const BESIDE: readonly Edit[] = [
  ['the status goes', put([STATUS, ''])],
  ['the status moves to the end', (text) => `${put([STATUS, ''])(text)}\nSTATUS: Done\n`],
  ['the ETA goes', put(['- ETA: 2026-03-20\n', ''])],
  ['the status goes on in a line below', after(STATUS, '  since Monday\n')],
  ['a typo in a note is put right', put(['Frist', 'First'])],
  ['a note is decoded', put(['5 \u00c2\u00a3', '5 \u00a3'])],
  ['a note goes', put([NOTE, ''])],
  ['the notes change their bullets', put([NOTE, NOTE.replace('-', '*')])],
  ['the notes get another name of a log', put(['## NOTES\n', '## HISTORY\n'])],
  ['the notes get a name that is no log', put(['## NOTES\n', '## REMARKS\n'])],
  ['the notes move to the end', (text) => `${put([NOTES, ''])(text)}\n${NOTES}`],
  ['a line below a heading in a log changes', put(['Nothing yet.', 'Something.'])],
  ['a heading below a log changes', put(['### 2026-03-02', '### 2026-03-03'])],
  ['a verdict changes', put(['Verdict: FAIL', 'Verdict: PASS'])],
  ['a verdict goes', put(['Verdict: FAIL\n', ''])],
  ['the evidence is aligned anew', put(['| npm test | green |', '| npm test | green  |'])],
  ['a section that is no log is appended', atEnd('\n## FOLLOW-UP\n- later\n'.replace('\n## ', '\n# '))],
  ['a section that is no log comes between', put(['## QUALITY_GATE\n', '## INVARIANTS\n- none\n\n## QUALITY_GATE\n'])],
  ['prose is wrapped anew', put(['It is short,\nand it says', 'It is short, and\nit says'])],
  ['prose goes', put(['It is short,\nand it says why.\n', 'It is short.\n'])],
  ['a comment comes above prose', put(['Read the design', '<!-- gate -->\n\nRead the design'])],
  ['the head of a log in a fence is no log', put(['Read the design', '```\n## NOTES\n```\n\nRead the design'])],
  ['a line comes between the title and the first section', put(['## METADATA\n', 'A packet.\n\n## METADATA\n'])],
  ['the title gets a word', put(['# Task Packet: WP', '# The Task Packet: WP'])],
  ['a rule goes', put(['\n---\n', '\n'])],
  ['a rule comes between fields', put(['### TEST_PLAN\n', '---\n\n### TEST_PLAN\n'])],
  ['blanks at the end of prose come', put(['and it says why.\n', 'and it says why.  \n'])],
  ['a blank line goes between fields', put(['### OUT_OF_SCOPE\n', '### OUT_OF_SCOPE\n\n'])],
  ['the prose of AUTHORITY changes', put(['Approved by the lead', 'Approved by the owner'])],
  ['a key that is no field comes', after(STATUS, '- CODER_MODEL: a\n')],
]

/** Allowed in no mode: the text or the reading of a contract field. */
const CHANGED: readonly Edit[] = [
  ['a path comes', after('- src/store.ts (the old one)\n', '- src/new.ts\n')],
  ['a path comes first', put([PATHS, `- src/new.ts\n${PATHS}`])],
  ['a path goes', put(['- src/index.ts\n', ''])],
  ['the remark of a path goes', put([' (the old one)', ''])],
  ['the order of paths changes', put([PATHS, '- src/store.ts (the old one)\n- src/index.ts\n'])],
  ['paths change their bullets', put([PATHS, PATHS.replaceAll('- ', '* ')])],
  ['a path is put in backticks', put(['- src/index.ts', '- `src/index.ts`'])],
  ['a box is ticked', put(['- [ ] All tests', '- [x] All tests'])],
  ['a nested remark comes below an item', after('- [ ] All tests pass\n', '  - on every branch\n')],
  ['a line goes on with the last item', after('- [ ] All tests pass\n', 'on every branch\n')],
  [
    'a line goes on with a paragraph of a field',
    put(['git revert <commit-sha>\n', 'git revert <commit-sha>\nand a rest\n']),
  ],
  ['an item is decoded', put(['per \u00c2\u00a72.3', 'per \u00a72.3'])],
  ['a field is wrapped anew', put(['keep the\nindex beside', 'keep\nthe index beside'])],
  ['blanks come at the end of a field', put(['- No search\n', '- No search  \n'])],
  ['a letter is composed otherwise', put(['- No sharing', '- No sha\u0301ring'])],
  ['a field is named otherwise', put(['### DONE_MEANS', '### Acceptance criteria'])],
  ['a heading gets a remark', put(['### DONE_MEANS', '### DONE_MEANS (all met)'])],
  ['a heading changes its rank', put(['### TEST_PLAN', '## TEST_PLAN'])],
  ['a command changes', put(['npm test\njust', 'npm test -- --bail\njust'])],
  ['a comment among the commands changes', put(['# unit tests', '# all tests'])],
  ['a search term comes', put(['"open("', '"open("; "close("'])],
  ['the effort changes', put(['4-6 hours', '8 hours'])],
  ['the tier changes', put(['RISK_TIER: HIGH', 'RISK_TIER: LOW'])],
  ['the justification changes', put(['holds every note', 'holds many notes'])],
  ['a blocker goes', put(['BLOCKED_BY: WP-1-Store', 'BLOCKED_BY: None'])],
  ['an anchor comes', put(['\u00a72.3.12.1', '\u00a72.3.12.1, \u00a72.4'])],
  ['what AUTHORITY cites changes', put(['maria010320260900', 'maria010320260901'])],
  ['the signature changes', put([SIGNATURE, 'maria020320261101'])],
  ['the signature goes', put([`- USER_SIGNATURE: ${SIGNATURE}\n`, ''])],
  ['the signature is written twice', after(`- USER_SIGNATURE: ${SIGNATURE}\n`, `- USER_SIGNATURE: ${SIGNATURE}\n`)],
  ['front matter defines a field first', (text) => `---\nrisk_tier: LOW\n---\n${text}`],
  ['a field is defined above', put(['## METADATA\n', '## METADATA\n- RISK_TIER: LOW\n'])],
  ['a field is defined again below', atEnd('\n# RISK_TIER\nLOW\n')],
  ['a field that was not there comes', after(STATUS, '- BLOCKS: WP-1-Search\n')],
  ['a field that was not there comes in the notes', after(NOTE, '- BLOCKS: WP-1-Search\n')],
  ['a field becomes a comment', put(['- EFFORT: 4-6 hours\n', '<!-- - EFFORT: 4-6 hours -->\n'])],
  ['a fence in the notes swallows fields', after(NOTE, '\n```\n')],
  ['a comment in the notes swallows fields', after(NOTE, '\n<!-- more to come\n')],
  ['raw HTML in the notes swallows fields', after(NOTE, '\n<pre>\n')],
  ['a heading of a log swallows fields', put(['## QUALITY_GATE\n', '# NOTES\n\n## QUALITY_GATE\n'])],
  ['a heading of a log comes above items', put([PATHS, `#### NOTES\n${PATHS}`])],
  ['a comment comes at the end of a field', put(['## QUALITY_GATE\n', '<!-- gate -->\n## QUALITY_GATE\n'])],
  ['a rule comes between items', put(['- No search\n', '- No search\n\n---\n\n'])],
  ['a comment comes between items', put(['- No search\n', '- No search\n<!-- yet -->\n'])],
]

/** One file a packet, so that one run of the command judges every edit. */
const TABLE = [
  ...NO_CHANGE.map((edit) => ({ edit, allowed: ['append', 'contract', 'frozen'] })),
  ...ADDED.map((edit) => ({ edit, allowed: ['append', 'contract'] })),
  ...BESIDE.map((edit) => ({ edit, allowed: ['contract'] })),
  ...CHANGED.map((edit) => ({ edit, allowed: [] })),
].map(({ edit: [name, edit], allowed }, index) => {
  const number = String(index + 1).padStart(3, '0')
  const own = (text: string) => text.replaceAll('WP-1-Note-Index', `WP-1-Note-${number}`)
  const path = `docs/task_packets/WP-1-Note-${number}.md`
  return { name, path, before: own(PACKET), after: own(edit(PACKET)), allowed: allowed as readonly LockMode[] }
})

const files = (side: 'before' | 'after') => Object.fromEntries(TABLE.map((row) => [row.path, row[side]]))

describe.each<LockMode>(['append', 'contract', 'frozen'])('in mode %s', (mode) => {
  let broken: ReadonlySet<string | null> | null = null
  const brokenFiles = async () => {
    if (broken !== null) return broken
    const repo = repository()
    repo.commit('start', { 'countersign.config.json': JSON.stringify({ lock: { mode } }), ...files('before') })
    repo.branch('edits')
    repo.commit('edit', files('after'))
    const { stdout, stderr } = await command(repo, 'check', '--base', 'main', '--format', 'json')
    expect(stderr).toBe('')
    const { findings } = JSON.parse(stdout) as Report
    const locks = findings.filter(({ rule }) => rule === 'locked-packet-unchanged' || rule === 'locked-packet-kept')
    return (broken = new Set(locks.map(({ path }) => path)))
  }

  test.each(TABLE.filter(({ allowed }) => allowed.includes(mode)))('$name: allowed', async ({ path }) => {
    expect(await brokenFiles()).not.toContain(path)
  })

  test.each(TABLE.filter(({ allowed }) => !allowed.includes(mode)))('$name: refused', async ({ path }) => {
    expect(await brokenFiles()).toContain(path)
  })
})
