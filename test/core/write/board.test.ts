import { describe, expect, test } from 'vitest'
import { DEFAULT_CONFIG } from '../../../src/core/config.ts'
import { boardText, withEntry, withEntryStatus, withLastUpdated } from '../../../src/core/write/board.ts'

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

  test('is refused where it cannot be read back', () => {
    expect(() => withEntry(read('# Phase 1 Gate'), entry('WP-1-A'), DEFAULT_CONFIG)).toThrow('cannot be edited')
  })
})

test('the day of a board is set, or written below its title', () => {
  const dated = withLastUpdated(read('**Last Updated:** 2026-03-01 (late)'), '2026-03-06', DEFAULT_CONFIG)
  expect(dated.text).toBe('**Last Updated:** 2026-03-06 (late)\n')
  expect(withLastUpdated(read('# Board', '', 'x'), '2026-03-06', DEFAULT_CONFIG).text).toBe(
    '# Board\n\n**Last Updated:** 2026-03-06\n\nx\n',
  )
})
