import { expect, test } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { expectedText } from '../support/expected.ts'
import { inLines, pageOf, sectionOf } from '../support/html-page.ts'
import type { Files } from '../support/snapshot.ts'
import { BOARD, LEDGER } from '../support/texts.ts'

const STORE = 'docs/task_packets/WP-1-Store.md'
const IMPORT = 'docs/task_packets/WP-2-Import.md'

const files: Files = {
  [BOARD]: `# Task Board

**Last Updated:** 2026-01-05

## Phase 1 Gate

It closes when \`every\` packet below is VALIDATED.

- WP-1-Store [IN PROGRESS]
- WP-1-Clock [VALIDATED]

## Phase 3 Gate

Status: CLOSED

- WP-3-Done [VALIDATED]

## Backlog

- WP-1-Store [IN PROGRESS]
  - Blocker: WP-1-Clock
- WP-2-Import [BLOCKED]
  - Blocker: WP-1-Store, WP-2-Export
- WP-2-Export [BLOCKED]
  - Blocker: WP-2-Import
- WP-10-Late [GAP]
- WP-Loose [STUB]
- WP-3-Done [VALIDATED]
`,
  [LEDGER]: `| Signature | Used By | Date/Time | Purpose | Notes | Seal |
| --- | --- | --- | --- | --- | --- |
| maria050320261000 | Maria | 2026-03-05 10:00 | Task packet: WP-2-Import | \`kept\` | ${'ab'.repeat(32)} |
| maria040320260930 | Maria | 2026-03-04 09:30, as it was agreed upon | Task packet: WP-1-Store | | |
| maria030320260930 | Maria | 2026-03-03 | Waiver: board-current * until 2026-04-01 | | |
| maria030320260931 | Maria | 2026-03-03 | Waiver: placeholders-absent WP-1-Store until 2026-03-01 | | |
| soon | Maria | | Task packet: WP-9-None | | |
| <pending> | Maria | | Task packet: WP-1-Clock | | |
`,
  [STORE]: `# Task Packet: WP-1-Store

- TASK_ID: WP-1-Store
- STATUS: Done
- RISK_TIER: LOW
  - Justification: \`nothing\` is lost
- USER_SIGNATURE: maria040320260930
- EFFORT: 4 hours
- SPEC_ANCHOR: §3.1

## SCOPE

- What: Keep \`notes\` & more
- Why: TBD

## IN_SCOPE_PATHS

- src/store.ts
- src/<b>.ts

## VALIDATION

Verdict: FAIL: too \`slow\`
`,
  [IMPORT]: `# Task Packet: WP-2-Import

- TASK_ID: WP-2-Import
- STATUS: Blocked
- BLOCKED_REASON: waits for \`Store\`
- USER_SIGNATURE: maria050320261000
- BLOCKED_BY: WP-1-Store, WP-2-Export
- VARIANT_OF: WP-1-Store
`,
}

const rules = RULES.filter(({ id }) =>
  ['placeholders-absent', 'board-status-agrees', 'board-current', 'seal-intact'].includes(id),
)

const pageOfAll = (): string => pageOf({ head: files }, rules)

test.each(['summary', 'red-flags', 'board', 'graph', 'findings', 'packets', 'ledger', 'metrics', 'documents'])(
  'the page of a small repository has the section %s',
  async (id) => {
    await expect(inLines(sectionOf(pageOfAll(), id))).toMatchFileSnapshot(expectedText(`html-${id}.txt`))
  },
)

test('the page has its head, its links and its filter around the sections', async () => {
  const frame = inLines(pageOfAll()).replace(/<section [^]*<\/section>/, '…')
  await expect(frame).toMatchFileSnapshot(expectedText('html-frame.txt'))
})
