import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import type { Status } from '../../../src/core/packet.ts'
import {
  agree,
  boardText,
  withEntry,
  withEntryStatus,
  withLastUpdated,
  withNotes,
  withoutNotes,
  wrongEntries,
} from '../../../src/core/write/board.ts'

const read = (...lines: string[]) => boardText('docs/TASK_BOARD.md', `${lines.join('\n')}\n`, DEFAULT_CONFIG)
const entry = (id: string) => ({ id, status: 'GAP' as const, blockers: [], notes: [] })

describe('the status of an entry', () => {
  test.each([
    [['## Work', '', '- **[WP-1-A]** - a store [READY FOR DEV 🔴]'], '- **[WP-1-A]** - a store [BLOCKED 🟡]'],
    [['## Work', '', '- WP-1-A: In Progress 🟠'], '- WP-1-A: Blocked 🟡'],
    [['## Ready', '', '| WP | Status |', '| - | - |', '| WP-1-A | Ready |'], '| WP-1-A | Blocked |'],
    [['## Ready', '', '| WP | Note |', '| - | - |', '| WP-1-A | x |'], '| WP-1-A [BLOCKED 🟡] | x |'],
    [['## Phase 1 Gate', '', '1. **[WP-1-A]** [Done]'], '1. **[WP-1-A]** [Blocked]'],
  ])('%j is changed in its place', (lines, expected) => {
    const after = withEntryStatus(read(...lines), 'WP-1-A', 'BLOCKED', DEFAULT_CONFIG)
    expect(after.text.split('\n')).toContain(expected)
    expect(after.board.entries.map(({ status }) => status)).toEqual(['BLOCKED'])
  })

  test.each<[Status, string, string]>([
    ['DONE', '## Work\n\n- WP-1-A [ready for dev]\n', '## Work\n\n- WP-1-A [Done]\n'],
    [
      'DONE',
      '## Work\n\n- WP-1-A [Ready for Dev 🔴] 🔴 (see [WP-1-B] and [a note])\n',
      '## Work\n\n- WP-1-A [Done ✅] ✅ (see [WP-1-B] and [a note])\n',
    ],
    ['DONE', '## Work\n\n- WP-1-A 🔴\uFE0F\n', '## Work\n\n- WP-1-A 🔴\uFE0F\n'],
    ['FAILED', '## Work\n\n- WP-1-A 🔴 text\n', '## Work\n\n- WP-1-A 🔴 text\n'],
    ['DONE', '## Work\n\n- the store WP-1-A\n', '## Work\n\n- the store WP-1-A\n'],
    ['DONE', '## Ready\n\n- the store WP-1-A\n', '## Ready\n\n## Done\n\n- the store WP-1-A\n'],
    ['DONE', '## Ready\n\n### Part\n\n- **[WP-1-A]** x\n', '## Ready\n\n### Part\n\n## Done\n\n- **[WP-1-A]** x\n'],
    [
      'DONE',
      '## Ready\n\n### Part\n\n- **[WP-1-A]** x\n## Done\n',
      '## Ready\n\n### Part\n\n## Done\n\n- **[WP-1-A]** x\n',
    ],
    [
      'DONE',
      '# Ready\n## Part\n#### Deep\n### Less\n- WP-1-A\n',
      '# Ready\n## Part\n#### Deep\n### Less\n\n# Done\n\n- WP-1-A\n',
    ],
    [
      'DONE',
      '## Ready\n\n- WP-1-A\n  more 🔴\n\n  - sub\n\n- WP-1-B\n\n## Done\n\nNone.\n',
      '## Ready\n\n\n- WP-1-B\n\n## Done\n\n- WP-1-A\n  more ✅\n\n  - sub\n',
    ],
    ['DONE', '## Ready\n\n- WP-1-A\n\n## Done\n\n- None\n', '## Ready\n\n## Done\n\n- WP-1-A\n'],
    ['DONE', '## Ready\n\n- WP-1-A\n\n## Done\n', '## Ready\n\n## Done\n\n- WP-1-A\n'],
    ['DONE', '## Done\n\n- WP-1-B\n\n## Ready\n\n- WP-1-A\n', '## Done\n\n- WP-1-B\n- WP-1-A\n\n## Ready\n'],
    ['DONE', '## Done\n- WP-1-B\n## Ready\n- WP-1-A\n', '## Done\n- WP-1-B\n- WP-1-A\n## Ready\n'],
    ['DONE', '## Done\n## Ready\n- WP-1-A', '## Done\n\n- WP-1-A\n\n## Ready\n'],
    [
      'IN_PROGRESS',
      '## Ready\n\n- WP-1-A — In Progress, soon\n',
      '## Ready\n\n## In Progress\n\n- WP-1-A — In Progress, soon\n',
    ],
    ['IN_PROGRESS', '## Work\n\n- WP-1-A: Ready for Dev (later)\n', '## Work\n\n- WP-1-A: In Progress (later)\n'],
    ['IN_PROGRESS', '## Work\n\n- **WP-1-A** - Ready for Dev  \n', '## Work\n\n- **WP-1-A** - In Progress  \n'],
    [
      'IN_PROGRESS',
      '## Work\n\n- WP-1-A: Something\n- WP-1-A [DONE]\n',
      '## Work\n\n- WP-1-A: Something\n- WP-1-A [IN PROGRESS]\n',
    ],
    [
      'IN_PROGRESS',
      '## Phase 1 Gate\n\n- WP-1-A [DONE ✅]\n\n## Done\n\n- WP-1-A ✅\n\n## In Progress\n',
      '## Phase 1 Gate\n\n- WP-1-A [IN PROGRESS 🟠]\n\n## Done\n\n## In Progress\n\n- WP-1-A 🟠\n',
    ],
    [
      'IN_PROGRESS',
      '## Phase 1 Gate\n\n### Ready\n\n- WP-1-A\n',
      '## Phase 1 Gate\n\n### Ready\n\n- WP-1-A [IN PROGRESS 🟠]\n',
    ],
    ['VALIDATED', '## Done\n\n- WP-1-A ✅\n', '## Done\n\n- WP-1-A [VALIDATED ✅]\n'],
    ['VALIDATED', '## Done\n\n- WP-1-A\n', '## Done\n\n- WP-1-A [VALIDATED ✅]\n'],
    ['DRAFT', '## Gap\n\n- WP-1-A\n', '## Gap\n\n- WP-1-A\n'],
    ['DRAFT', '## Gap\n\n- WP-1-A [GAP 🟡]\n', '## Gap\n\n- WP-1-A [GAP 🟡]\n'],
    ['DRAFT', '## Gap\n\n- WP-1-A [GAP 🔴]\n', '## Gap\n\n- WP-1-A [DRAFT 🟡]\n'],
    [
      'BLOCKED',
      '## Work\n\n| Status | Packet | x |\n| - | - | - |\n| done ✅ | WP-1-A | |\n',
      '## Work\n\n| Status | Packet | x |\n| - | - | - |\n| Blocked 🟡 | WP-1-A | |\n',
    ],
    [
      'BLOCKED',
      '## Work\n\n| Status | Packet | x |\n| - | - | - |\n| [DONE] | WP-1-A | |\n',
      '## Work\n\n| Status | Packet | x |\n| - | - | - |\n| [BLOCKED] | WP-1-A | |\n',
    ],
    [
      'BLOCKED',
      '## Work\n\n| Status | Packet |\n| - | - |\n| DONE | WP-1-A |\n',
      '## Work\n\n| Status | Packet |\n| - | - |\n| BLOCKED | WP-1-A |\n',
    ],
    [
      'BLOCKED',
      '## Done\n\n| Packet | x |\n| - | - |\n| WP-1-A ✅ | y |\n',
      '## Done\n\n| Packet | x |\n| - | - |\n| WP-1-A [BLOCKED 🟡] | y |\n',
    ],
    [
      'BLOCKED',
      '## Phase 1 Gate\n\n| Packet | x |\n| - | - |\n| WP-1-A [DONE] | y |\n',
      '## Phase 1 Gate\n\n| Packet | x |\n| - | - |\n| WP-1-A [BLOCKED] | y |\n',
    ],
    [
      'BLOCKED',
      '## Blocked\n\n| Packet | x |\n| - | - |\n| WP-1-A 🔴 | y |\n',
      '## Blocked\n\n| Packet | x |\n| - | - |\n| WP-1-A 🟡 | y |\n',
    ],
    ['DONE', '## Ready\r\n\r\n- WP-1-A 🔴\r\n\r\n## Done\r\n', '## Ready\r\n\r\n## Done\r\n\r\n- WP-1-A ✅\r\n'],
    ['DONE', '## Ready\n\n> - WP-1-A 🔴\n', '## Ready\n\n> - WP-1-A 🔴\n'],
    [
      'BLOCKED',
      '## Ready\n\n1. WP-1-A 🔴\n2. WP-1-B 🔴\n\n## Blocked\n\n10) WP-1-C 🟡\n11) WP-1-D 🟡\n',
      '## Ready\n\n2. WP-1-B 🔴\n\n## Blocked\n\n10) WP-1-C 🟡\n11) WP-1-D 🟡\n12) WP-1-A 🟡\n',
    ],
    [
      'DONE',
      '## Ready\n\n- WP-1-A 🔴\n  - Reason: x\n- WP-1-B\n\n## Done\n\ntext\n\n## Gap\n',
      '## Ready\n\n- WP-1-B\n\n## Done\n\ntext\n\n- WP-1-A ✅\n  - Reason: x\n\n## Gap\n',
    ],
    [
      'SUPERSEDED',
      '## Ready\n\n- WP-1-A 🔴\n\n## Failed\n\n',
      '## Ready\n\n## Failed\n\n\n## Superseded\n\n- WP-1-A\n',
    ],
    ['SUPERSEDED', '## Ready\n\n- WP-1-A 🔴\n\n## Gap\n', '## Ready\n\n## Superseded\n\n- WP-1-A\n\n## Gap\n'],
    ['IN_PROGRESS', 'Ready\n---\n\n- WP-1-A\n\nIn\nProgress\n---\n', 'Ready\n---\n\nIn\nProgress\n---\n\n- WP-1-A\n'],
    [
      'IN_PROGRESS',
      '## Ready\n### A\n## B\n### C\n- WP-1-A [DONE]\n',
      '## Ready\n### A\n## B\n### C\n- WP-1-A [IN PROGRESS]\n',
    ],
    [
      'DONE',
      '## Ready\n\n- x\n\ntext\n\n- WP-1-A\n  - deep\n\n## Done\n\n- WP-1-C\n',
      '## Ready\n\n- x\n\ntext\n\n## Done\n\n- WP-1-C\n- WP-1-A\n  - deep\n',
    ],
    [
      'FAILED',
      '## Work\n\n| WP | Status |\n| - | - |\n| WP-1-B | DONE |\n\ntext\n\n| WP | Status |\n| - | - |\n| WP-1-A | DONE |\n',
      '## Work\n\n| WP | Status |\n| - | - |\n| WP-1-B | DONE |\n\ntext\n\n| WP | Status |\n| - | - |\n| WP-1-A | FAILED |\n',
    ],
    [
      'FAILED',
      '## Work\n\n- WP-1-A [DONE]\n  abcde: Ready for Dev\n',
      '## Work\n\n- WP-1-A [FAILED]\n  abcde: Ready for Dev\n',
    ],
    ['IN_PROGRESS', '## Work\n\n- WP-1-A:Ready for Dev\n', '## Work\n\n- WP-1-A:In Progress\n'],
    ['IN_PROGRESS', '## Work\n\n- WP-1-A :- Ready for Dev\n', '## Work\n\n- WP-1-A :- In Progress\n'],
    [
      'IN_PROGRESS',
      '## Work\n\n- WP-1-A the store: Ready for Dev [DONE]\n',
      '## Work\n\n- WP-1-A the store: Ready for Dev [IN PROGRESS]\n',
    ],
    [
      'VALIDATED',
      '## Done\n\n- **[WP-1-A]** - a store ✅ ok\n',
      '## Done\n\n- **[WP-1-A]** [VALIDATED ✅] - a store ok\n',
    ],
    ['VALIDATED', '## Done\n\n- (WP-1-A) a store\n', '## Done\n\n- (WP-1-A) [VALIDATED ✅] a store\n'],
    ['VALIDATED', '## Done\n\n- the\n  WP-1-A store\n', '## Done\n\n- the\n  WP-1-A [VALIDATED ✅] store\n'],
    [
      'DONE',
      '## Ready\n\n10. WP-1-A\n    - note\n      - deeper\n\n## Done\n\n- WP-1-C\n',
      '## Ready\n\n## Done\n\n- WP-1-C\n- WP-1-A\n  - note\n    - deeper\n',
    ],
    [
      'DONE',
      '## Ready\n\n-   WP-1-A\n    - note\n\n  last\n\n## Done\n',
      '## Ready\n\n  last\n\n## Done\n\n- WP-1-A\n  - note\n',
    ],
    [
      'DONE',
      '## Ready\n\n* WP-1-A 🔴\n* WP-1-B 🔴\n\ntext\n\n## Done\n',
      '## Ready\n\n* WP-1-B 🔴\n\ntext\n\n## Done\n\n- WP-1-A ✅\n',
    ],
    [
      'DONE',
      '- WP-1-B\n\n## Ready\n- WP-1-A\n\n\n## Done\n\n## X\n',
      '- WP-1-B\n\n## Ready\n\n\n## Done\n\n- WP-1-A\n\n## X\n',
    ],
    ['DONE', '## Done\n\n## Ready\n\n- WP-1-A\n', '## Done\n\n- WP-1-A\n\n## Ready\n'],
    ['DONE', '## Done\n\n## Ready\n\ntext\n- WP-1-A', '## Done\n\n- WP-1-A\n\n## Ready\n\ntext\n'],
    ['FAILED', '## Work\n\n- WP-1-A (Done)\n', '## Work\n\n- WP-1-A (Done)\n'],
    ['FAILED', '## Work\n\n- WP-1-A [DONE] [BLOCKED]\n', '## Work\n\n- WP-1-A [FAILED] [FAILED]\n'],
    ['FAILED', '## Work\n\n- WP-1-A Status: DONE\n', '## Work\n\n- WP-1-A Status: DONE\n'],
    ['FAILED', '## Work\n\n- WP-1-A [DONE]\n  - Status: DONE\n', '## Work\n\n- WP-1-A [FAILED]\n  - Status: DONE\n'],
    ['FAILED', '## Work\n\n- WP-1-A ✅ [WP-1-B ✅]\n', '## Work\n\n- WP-1-A ✅ [WP-1-B ✅]\n'],
    ['FAILED', '## Work\n\n- WP-1-A [DONE [✅]]\n', '## Work\n\n- WP-1-A [DONE [✅]]\n'],
    ['FAILED', '## Work\n\n| WP |\n| - |\n| WP-1-A [DONE] |\n', '## Work\n\n| WP |\n| - |\n| WP-1-A [FAILED] |\n'],
    [
      'FAILED',
      '## Done\n\n| WP | x |\n| - | - |\n| WP-1-A | WP-1-A [DONE] |\n',
      '## Done\n\n| WP | x |\n| - | - |\n| WP-1-A | WP-1-A [FAILED] |\n',
    ],
    ['FAILED', '## Work\n\n- WP-1-A [done in WP-1-B]\n', '## Work\n\n- WP-1-A [FAILED] [done in WP-1-B]\n'],
    [
      'FAILED',
      '## Work\n\n- WP-1-A [DONE]\n  abc: Ready for Dev\n',
      '## Work\n\n- WP-1-A [FAILED]\n  abc: Ready for Dev\n',
    ],
    [
      'FAILED',
      '## Work\n\n| WP | x |\n| - | - |\nWP-1-A: Ready for Dev | y\n',
      '## Work\n\n| WP | x |\n| - | - |\nWP-1-A: Failed | y\n',
    ],
    ['FAILED', '## Work\n\n- WP-1-A: Unknown [DONE]\n', '## Work\n\n- WP-1-A: Unknown [FAILED]\n'],
    [
      'BLOCKED',
      '## Work\n\n| WP | Status |\n| - | - |\n| WP-1-A | IN PROGRESS |\n',
      '## Work\n\n| WP | Status |\n| - | - |\n| WP-1-A | BLOCKED |\n',
    ],
    ['BLOCKED', '## Blocked\n\n- WP-1-A 🔴\n', '## Blocked\n\n- WP-1-A 🟡\n'],
    ['DRAFT', '## Gap\n\n- WP-1-A 🔴\n', '## Gap\n\n- WP-1-A 🟡\n'],
    [
      'VALIDATED',
      '## Done\n\n| WP | x |\n| - | - |\n|\nWP-1-A | y\n',
      '## Done\n\n| WP | x |\n| - | - |\n|\nWP-1-A [VALIDATED ✅] | y\n',
    ],
    [
      'DONE',
      '## Ready\n\n-\n  WP-1-A\n\n  more\n\n## Done\n\n- WP-1-B\n',
      '## Ready\n\n## Done\n\n- WP-1-B\n- WP-1-A\n\n  more\n',
    ],
    ['DONE', '## Ready\n\n- WP-1-A\nlazy\n\n## Done\n', '## Ready\n\n## Done\n\n- WP-1-A\n  lazy\n'],
    ['DONE', '## Ready\n\n - WP-1-A\n      \n   - x\n\n## Done\n', '## Ready\n\n## Done\n\n- WP-1-A\n   \n  - x\n'],
    [
      'DONE',
      '## Done\n\n- WP-1-B\n\n## Ready\n \n- WP-1-A\n  \n## Gap\n',
      '## Done\n\n- WP-1-B\n- WP-1-A\n\n## Ready\n  \n## Gap\n',
    ],
    ['DONE', '## Done\n\n- WP-1-B\n\n## Ready\n\n- WP-1-A', '## Done\n\n- WP-1-B\n- WP-1-A\n\n## Ready\n'],
    ['VALIDATED', '## Done\n\n- ✅ WP-1-A - a store\n', '## Done\n\n- WP-1-A [VALIDATED ✅] - a store\n'],
    [
      'VALIDATED',
      '## Done\n\n- **[WP-1-A](docs/WP-1-A.md "The store (new)")** - x [y](z)\n',
      '## Done\n\n- **[WP-1-A](docs/WP-1-A.md "The store (new)")** [VALIDATED ✅] - x [y](z)\n',
    ],
    [
      'VALIDATED',
      '## Done\n\n- [a](b), [the store](docs/WP-1-A.md) - x\n',
      '## Done\n\n- [a](b), [the store](docs/WP-1-A.md) [VALIDATED ✅] - x\n',
    ],
    ['VALIDATED', '## Done\n\n- [WP-1-A][store] - x\n', '## Done\n\n- [WP-1-A][store] [VALIDATED ✅] - x\n'],
    ['VALIDATED', '## Done\n\n- WP-1-A[x](y)\n', '## Done\n\n- WP-1-A [VALIDATED ✅][x](y)\n'],
    ['VALIDATED', '## Done\n\n- WP-1-A (x) [y]\n', '## Done\n\n- WP-1-A [VALIDATED ✅] (x) [y]\n'],
  ])('becomes %s in %j', (status, before, expected) => {
    const after = withEntryStatus(
      boardText('docs/TASK_BOARD.md', before, DEFAULT_CONFIG),
      'WP-1-A',
      status,
      DEFAULT_CONFIG,
    )
    expect(after.text).toBe(expected)
    expect(wrongEntries(after, 'WP-1-A', status)).toEqual([])
  })

  test('that stands under no heading cannot be changed', () => {
    expect(() => withEntryStatus(read('- WP-1-A [DONE]'), 'WP-1-A', 'BLOCKED', DEFAULT_CONFIG)).toThrow(
      '`docs/TASK_BOARD.md` cannot be edited: the entry of `WP-1-A` in line 1 cannot be found. Nothing was written; edit it by hand',
    )
  })

  test.each<[Status, string]>([
    ['FAILED', '## Work\n\n- WP-1-A [DONE] ✅ [a ✅ note]\n'],
    ['DONE', '## Ready\n\n- WP-1-A\n\n## Done\n\n```\nopen\n'],
  ])('cannot become %s in %j', (status, text) => {
    const source = boardText('docs/TASK_BOARD.md', text, DEFAULT_CONFIG)
    expect(() => withEntryStatus(source, 'WP-1-A', status, DEFAULT_CONFIG)).toThrow(
      `the entry of \`WP-1-A\` in line 3 cannot be made \`${status}\` in the form that it has`,
    )
  })

  test('that stands under no heading is right in any place', () => {
    expect(wrongEntries(read('- WP-1-A [DONE]'), 'WP-1-A', 'DONE')).toEqual([])
  })

  test('is wrong in words, symbol or section', () => {
    const source = read(
      '## Done',
      '',
      '- WP-1-A [BLOCKED]',
      '- WP-1-A [DONE 🔴]',
      '- WP-1-A',
      '## Blocked',
      '- WP-1-A [DONE]',
    )
    const lines = (id: string) => wrongEntries(source, id, 'DONE').map(({ place }) => place.start.line)
    expect(lines('WP-1-A')).toEqual([3, 4, 7])
    expect(lines('WP-1-B')).toEqual([])
  })

  test('an entry moves with what stands below it, and takes on the form of its new list', () => {
    const source = read(
      '## In Progress',
      '',
      '- WP-1-A 🟠',
      '  - Lead: x',
      '- WP-1-B 🟠',
      '',
      '## Done',
      '',
      '1. WP-1-C ✅',
    )
    const after = withEntryStatus(source, 'WP-1-A', 'DONE', DEFAULT_CONFIG)
    expect(after.text).toBe('## In Progress\n\n- WP-1-B 🟠\n\n## Done\n\n1. WP-1-C ✅\n2. WP-1-A ✅\n   - Lead: x\n')
  })

  test('what says the same already stays byte for byte', () => {
    const source = read('## Done', '', '- WP-1-A [VALIDATED]', '- WP-1-A [VALIDATED ✅]')
    expect(withEntryStatus(source, 'WP-1-A', 'VALIDATED', DEFAULT_CONFIG).text).toBe(source.text)
  })
})

describe('a new entry', () => {
  test.each([
    [['# Board'], '# Board\n\n## Gap\n\n- **[WP-1-A]** 🟡\n'],
    [['## Gap', '', '(None)'], '## Gap\n\n- **[WP-1-A]** 🟡\n'],
    [['## Gap', '', '* WP-1-B', '', '---', 'end'], '## Gap\n\n* WP-1-B\n* **[WP-1-A]** 🟡\n\n---\nend\n'],
    [['## Gap', '## Done'], '## Gap\n\n- **[WP-1-A]** 🟡\n\n## Done\n'],
    [
      ['## Gap', '', '| WP | Status |', '| - | - |', '| WP-1-B | GAP |'],
      '## Gap\n\n| WP | Status |\n| - | - |\n| WP-1-B | GAP |\n| **[WP-1-A]** | GAP 🟡 |\n',
    ],
  ])('goes into %j', (lines, expected) => {
    expect(withEntry(read(...lines), entry('WP-1-A'), DEFAULT_CONFIG).text).toBe(expected)
  })

  test.each<[Partial<Parameters<typeof withEntry>[1]>, string, string]>([
    [
      { status: 'BLOCKED', blockers: ['WP-1-B', 'WP-1-C'], notes: ['Reason: a\nb'] },
      '# Board\n\n## Done\n\n- WP-1-B\n\n## Gap\n\n- WP-1-C\n',
      '# Board\n\n## Blocked\n\n- **[WP-1-A]** 🟡\n  - Blocker: WP-1-B, WP-1-C\n  - Reason: a b\n\n## Done\n\n- WP-1-B\n\n## Gap\n\n- WP-1-C\n',
    ],
    [
      { status: 'FAILED' },
      '# Board\n\n### Done\n\n- WP-1-B\n',
      '# Board\n\n### Done\n\n- WP-1-B\n\n### Failed\n\n- **[WP-1-A]**\n',
    ],
    [
      { status: 'VALIDATED' },
      '# Board\n\n### Done\n\n- WP-1-B\n',
      '# Board\n\n### Done\n\n- WP-1-B\n- **[WP-1-A]** [VALIDATED ✅]\n',
    ],
    [
      { status: 'READY_FOR_DEV' },
      '# Board\n\n### Done\n\n- WP-1-B',
      '# Board\n\n### Ready for Dev\n\n- **[WP-1-A]** 🔴\n\n### Done\n\n- WP-1-B',
    ],
    [{ status: 'READY_FOR_DEV' }, '# Board', '# Board\n\n## Ready for Dev\n\n- **[WP-1-A]** 🔴'],
    [{}, '## Gap\n\nNone yet.\n', '## Gap\n\nNone yet.\n\n- **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\n- none\n', '## Gap\n\n- **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\n* (none)\n\n## Done\n', '## Gap\n\n- **[WP-1-A]** 🟡\n\n## Done\n'],
    [{}, '## Gap\n\n1. WP-1-B\n\n2) WP-1-C\n', '## Gap\n\n1. WP-1-B\n\n2) WP-1-C\n3) **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\ntext\nmore\n\n## Done\n', '## Gap\n\ntext\nmore\n\n- **[WP-1-A]** 🟡\n\n## Done\n'],
    [
      {},
      '## Gap\n\n- WP-1-B\n\ntext\n\n  * WP-1-C\n',
      '## Gap\n\n- WP-1-B\n\ntext\n\n  * WP-1-C\n  * **[WP-1-A]** 🟡\n',
    ],
    [
      { blockers: ['WP-1-B'] },
      '## Gap\n\n| ID | Blocked by | x |\n| - | - | - |\n| WP-1-B | | |\n',
      '## Gap\n\n| ID | Blocked by | x |\n| - | - | - |\n| WP-1-B | | |\n| **[WP-1-A]** [GAP 🟡] | WP-1-B |  |\n',
    ],
    [
      { status: 'STUB' },
      '## Gap\n\n  | x | Work Packet | Status |\n  | - | - | - |\n  | | WP-1-B | GAP |\n',
      '## Gap\n\n  | x | Work Packet | Status |\n  | - | - | - |\n  | | WP-1-B | GAP |\n  |  | **[WP-1-A]** | STUB 🟡 |\n',
    ],
    [
      { status: 'DRAFT' },
      '## Gap\n\n| x | y |\n| - | - |\n| WP-1-B | |\n',
      '## Gap\n\n| x | y |\n| - | - |\n| WP-1-B | |\n| **[WP-1-A]** [DRAFT 🟡] |  |\n',
    ],
    [
      {},
      '## Gap\n\n| WP |\n| - |\n| WP-1-B |\n\n- WP-1-C\n',
      '## Gap\n\n| WP |\n| - |\n| WP-1-B |\n\n- WP-1-C\n- **[WP-1-A]** 🟡\n',
    ],
    [
      { status: 'DRAFT' },
      '## Phase 1 Gate\n\n### Gap\n\n- WP-1-B\n\n## Stub\n\n- WP-1-C\n',
      '## Phase 1 Gate\n\n### Gap\n\n- WP-1-B\n\n## Stub\n\n- WP-1-C\n- **[WP-1-A]** 🟡\n',
    ],
    [{}, '## Gap\n\ntext\n\n---\n', '## Gap\n\ntext\n\n- **[WP-1-A]** 🟡\n\n---\n'],
    [
      { status: 'VALIDATED' },
      '## Done\n\n## Validated\n\n- WP-1-B\n',
      '## Done\n\n## Validated\n\n- WP-1-B\n- **[WP-1-A]** ✅\n',
    ],
    [{}, '## Gap\n\n```\nnone\n```\n', '## Gap\n\n```\nnone\n```\n\n- **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\n-   WP-1-B\n', '## Gap\n\n-   WP-1-B\n-   **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\n-\n  WP-1-B\n', '## Gap\n\n-\n  WP-1-B\n- **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\ntext\n\n\n## Done\n', '## Gap\n\ntext\n\n- **[WP-1-A]** 🟡\n\n## Done\n'],
    [{}, '## Gap\n\ntext\n  \n## Done\n', '## Gap\n\ntext\n  \n- **[WP-1-A]** 🟡\n\n## Done\n'],
    [
      { blockers: ['WP-1-B', 'WP-1-C'] },
      '## Gap\n\n| My ID | Packet | Blocker |\n| - | - | - |\n| x | WP-1-B | |\n',
      '## Gap\n\n| My ID | Packet | Blocker |\n| - | - | - |\n| x | WP-1-B | |\n|  | **[WP-1-A]** [GAP 🟡] | WP-1-B, WP-1-C |\n',
    ],
    [
      { blockers: ['WP-1-B'] },
      '## Gap\n\n| ID note | Packet | No blockers | Blockers note |\n| - | - | - | - |\n| x | WP-1-B | | |\n',
      '## Gap\n\n| ID note | Packet | No blockers | Blockers note |\n| - | - | - | - |\n| x | WP-1-B | | |\n|  | **[WP-1-A]** [GAP 🟡] |  |  |\n',
    ],
    [{}, '## Gap\n\nno\nne\n', '## Gap\n\nno\nne\n\n- **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\n1.\n   WP-1-B\n', '## Gap\n\n1.\n   WP-1-B\n2. **[WP-1-A]** 🟡\n'],
    [{}, '## Gap\n\ntext\n\n  \n## Done\n', '## Gap\n\ntext\n\n- **[WP-1-A]** 🟡\n  \n## Done\n'],
    [
      {},
      '## Gap\n\n  | WP |\n  | - |\n| WP-1-B |\n',
      '## Gap\n\n  | WP |\n  | - |\n| WP-1-B |\n  | **[WP-1-A]** [GAP 🟡] |\n',
    ],
    [
      {},
      '## Phase 1 Gate\n\n- WP-1-A [DONE]\n\n## Gap <!-- of the phase gate -->\n\n- WP-1-C\n',
      '## Phase 1 Gate\n\n- WP-1-A [DONE]\n\n## Gap <!-- of the phase gate -->\n\n- WP-1-C\n- **[WP-1-A]** 🟡\n',
    ],
    [{ notes: ['WP-1-Z [DONE]'] }, '## Gap\n', '## Gap\n\n- **[WP-1-A]** 🟡\n  - WP-1-Z [DONE]\n'],
    [{ notes: ['**[WP-1-A]** [DONE]'] }, '## Gap\n', '## Gap\n\n- **[WP-1-A]** 🟡\n  - **[WP-1-A]** [DONE]\n'],
  ])('%j goes into %j', (parts, before, expected) => {
    const source = boardText('docs/TASK_BOARD.md', before, DEFAULT_CONFIG)
    expect(withEntry(source, { ...entry('WP-1-A'), ...parts }, DEFAULT_CONFIG).text).toBe(expected)
  })

  test('is refused where it cannot be read back', () => {
    expect(() => withEntry(read('## Gap'), entry('nope'), DEFAULT_CONFIG)).toThrow(
      '`docs/TASK_BOARD.md` cannot be edited: an entry of `nope` cannot be added. Nothing was written; edit it by hand',
    )
    expect(() => withEntry(read('```', 'open'), entry('WP-1-A'), DEFAULT_CONFIG)).toThrow(
      '`docs/TASK_BOARD.md` cannot be edited: a section `Gap` cannot be added. Nothing was written; edit it by hand',
    )
    expect(() =>
      withEntry(read('## Phase 1 Gate', '- WP-1-A [GAP]', '## Gap', '```'), entry('WP-1-A'), DEFAULT_CONFIG),
    ).toThrow('an entry of `WP-1-A` cannot be added')
    expect(() => withEntry(read('# Phase 1 Gate'), entry('WP-1-A'), DEFAULT_CONFIG)).toThrow('cannot be edited')
  })
})

describe('the notes of an entry', () => {
  const withReason = (...lines: string[]) =>
    withNotes(read(...lines), 'WP-1-A', 'new\nreason', 'now', DEFAULT_CONFIG).text
  const gate = ['## Phase 1 Gate', '', '- WP-1-A [BLOCKED]', '', '## Blocked', '', '- WP-1-A 🟡', '  - Blocker: WP-1-B']

  test('stand below it outside the phase gate, in place of older ones', () => {
    const noted = [...gate, '  - Reason: x', '  - ETA: y']
    expect(withoutNotes(read(...noted), 'WP-1-A', DEFAULT_CONFIG).text).toBe(`${gate.join('\n')}\n`)
    expect(withReason(...noted)).toBe(`${gate.join('\n')}\n  - Reason: new reason\n  - ETA: now\n`)
  })

  test('are as deep as its text, also where it stands in a gate alone', () => {
    expect(withReason('## Phase 1 Gate', '', '10. WP-1-A [BLOCKED]', '    - Reason: x')).toBe(
      '## Phase 1 Gate\n\n10. WP-1-A [BLOCKED]\n    - Reason: new reason\n    - ETA: now\n',
    )
  })

  test.each([
    [['## Work', '', '| WP | x |', '| - | - |', '| WP-1-A [BLOCKED] | |']],
    [['## Work', '', '- WP-1-B']],
    [['- WP-1-A [BLOCKED]']],
  ])('are not written where there is no item below a heading: %j', (lines) => {
    expect(withReason(...lines)).toBe(`${lines.join('\n')}\n`)
  })

  test.each([
    [
      '## Work\n\n-   WP-1-A [BLOCKED]\n    1. Reason: x\n    12) ETA: y\n',
      '## Work\n\n-   WP-1-A [BLOCKED]\n    - Reason: r\n    - ETA: e\n',
    ],
    [
      '## Work\n\n* WP-1-A [BLOCKED]\n  * Reason: x\n  * ETA: y\n- WP-1-B\n',
      '## Work\n\n* WP-1-A [BLOCKED]\n  - Reason: r\n  - ETA: e\n- WP-1-B\n',
    ],
    ['## Work\n\n-\n  WP-1-A [BLOCKED]\n', '## Work\n\n-\n  WP-1-A [BLOCKED]\n  - Reason: r\n  - ETA: e\n'],
    ['## Work\n\n1.\n   WP-1-A [BLOCKED]\n', '## Work\n\n1.\n   WP-1-A [BLOCKED]\n   - Reason: r\n   - ETA: e\n'],
    ['## Work\n\n - WP-1-A [BLOCKED]\n', '## Work\n\n - WP-1-A [BLOCKED]\n   - Reason: r\n   - ETA: e\n'],
  ])('are written into %j', (before, expected) => {
    const source = boardText('docs/TASK_BOARD.md', before, DEFAULT_CONFIG)
    expect(withNotes(source, 'WP-1-A', 'r', 'e', DEFAULT_CONFIG).text).toBe(expected)
  })

  test.each([
    ['## Work\n\n-   WP-1-A [BLOCKED]\n    1. Reason: x\n    12) ETA: y\n', '## Work\n\n-   WP-1-A [BLOCKED]\n'],
    [
      '## Work\n\n* WP-1-A [BLOCKED]\n  * Reason: x\n  * ETA: y\n- WP-1-B\n',
      '## Work\n\n* WP-1-A [BLOCKED]\n- WP-1-B\n',
    ],
    ['## Work\n\n-\n  WP-1-A [BLOCKED]\n', '## Work\n\n-\n  WP-1-A [BLOCKED]\n'],
    ['## Work\n\n- WP-1-A [BLOCKED]\n  - Reason: x; ETA: y\n', '## Work\n\n- WP-1-A [BLOCKED]\n'],
    [
      '## Work\n\n- WP-1-A [BLOCKED]\n  - **ETA:** y - **Reason:** x: z\n    more\n- WP-1-B\n',
      '## Work\n\n- WP-1-A [BLOCKED]\n- WP-1-B\n',
    ],
    [
      '## Work\n\n- WP-1-A [BLOCKED]\n  - Reason: x\n  - Lead: y - ETA: z\n',
      '## Work\n\n- WP-1-A [BLOCKED]\n  - Lead: y - ETA: z\n',
    ],
    [
      '## Work\n\n- WP-1-A [BLOCKED]\n  - Reason: x\n    more\n  - ETA: y\n    - z\n- WP-1-B\n',
      '## Work\n\n- WP-1-A [BLOCKED]\n- WP-1-B\n',
    ],
  ])('are taken out of %j', (before, expected) => {
    const source = boardText('docs/TASK_BOARD.md', before, DEFAULT_CONFIG)
    expect(withoutNotes(source, 'WP-1-A', DEFAULT_CONFIG).text).toBe(expected)
  })

  test.each([
    ['in its own words', '- WP-1-A [BLOCKED]\n  Reason: x\n'],
    ['in its own line', '- WP-1-A [BLOCKED] - Reason: x\n'],
    ['behind another note', '- WP-1-A [BLOCKED]\n  - Lead: x - Reason: y\n'],
    ['before another note', '- WP-1-A [BLOCKED]\n  - Reason: x - Blocker: WP-1-B\n'],
    ['around another note', '- WP-1-A [BLOCKED]\n  - Reason: x; Blocker: WP-1-B; ETA: y\n'],
    ['before other words', '- WP-1-A [BLOCKED]\n  - Reason: x - [link]\n'],
    ['below another note', '- WP-1-A [BLOCKED]\n  - Lead\n    x - Reason: y\n'],
    ['of another entry', '- WP-1-B [BLOCKED]\n  - Reason: x\n'],
  ])('%s stay', (_, lines) => {
    const source = read('## Work', '', lines)
    expect(withoutNotes(source, 'WP-1-A', DEFAULT_CONFIG).text).toBe(source.text)
  })
})

test('the day of a board that has no title stands at its top, and the same day stays', () => {
  expect(withLastUpdated(read('text'), '2026-03-06', DEFAULT_CONFIG).text).toBe(
    '**Last Updated:** 2026-03-06\n\ntext\n',
  )
  const source = read('# Board', '', '**Last Updated:** 2026-03-06')
  expect(withLastUpdated(source, '2026-03-06', DEFAULT_CONFIG)).toBe(source)
})

test('the day of a board is set, or written below its title', () => {
  const dated = withLastUpdated(read('**Last Updated:** 2026-03-01 (late)'), '2026-03-06', DEFAULT_CONFIG)
  expect(dated.text).toBe('**Last Updated:** 2026-03-06 (late)\n')
  expect(withLastUpdated(read('# Board', '', 'x'), '2026-03-06', DEFAULT_CONFIG).text).toBe(
    '# Board\n\n**Last Updated:** 2026-03-06\n\nx\n',
  )
})

test('drafts, stubs and gaps agree, and every other status with itself alone', () => {
  expect([agree('DRAFT', 'GAP'), agree('GAP', 'STUB'), agree('DONE', 'DONE')]).toEqual([true, true, true])
  expect([agree('DRAFT', 'DONE'), agree('DONE', 'DRAFT'), agree('DONE', 'VALIDATED')]).toEqual([false, false, false])
})
