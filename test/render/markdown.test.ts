import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/core/render/markdown.ts'
import type { Report } from '../../src/core/report.ts'
import { finding, reportWith } from '../support/report.ts'

describe('the Markdown of a report', () => {
  test('gives the verdict, what was judged, and a table for each packet', () => {
    const report = reportWith([
      finding({ severity: 'medium', rule: 'board-current', path: 'docs/TASK_BOARD.md', line: 3, workPacket: null }),
      finding({ line: 4, column: 3 }),
      finding({ rule: 'seal-intact', waived: true }),
    ])
    expect(renderMarkdown(report)).toBe(
      [
        '## ❌ Countersign failed: 1 critical, 1 medium, 1 waived',
        '',
        'Judged: 2 changed paths for <code>WP-1-Storage</code>, 3 packets, 40 rules.',
        '',
        '### <code>WP-1-Storage</code>',
        '',
        '| severity | place | what is there | what to do | rule |',
        '| --- | --- | --- | --- | --- |',
        '| **critical** | <code>src/x.ts:4:3</code> | Unexpected change of <code>src/x.ts</code>, expected a path of <code>WP-1-Storage</code> | Undo the change | <code>changes-in-scope</code> |',
        '| critical (waived) | <code>src/x.ts:1:1</code> | Unexpected change of <code>src/x.ts</code>, expected a path of <code>WP-1-Storage</code> |  | <code>seal-intact</code> |',
        '',
        '### <code>docs/TASK&#95;BOARD.md</code>',
        '',
        '| severity | place | what is there | what to do | rule |',
        '| --- | --- | --- | --- | --- |',
        '| **medium** | <code>docs/TASK&#95;BOARD.md:3:1</code> | Unexpected change of <code>src/x.ts</code>, expected a path of <code>WP-1-Storage</code> | Undo the change | <code>board-current</code> |',
        '',
      ].join('\n'),
    )
  })

  test('says that an empty change passed, and what was skipped', () => {
    const report = reportWith([], {
      judged: { packets: 1, paths: 0, rules: 2 },
      workPackets: [],
      skipped: [
        { rule: 'packet-on-board', missing: ['board'] },
        { rule: 'board-current', missing: ['board'] },
      ],
    })
    expect(renderMarkdown(report)).toBe(
      [
        '## ✅ Countersign passed: nothing found',
        '',
        'Judged: the change is empty, 1 packet, 2 rules.',
        '',
        'Skipped, because the repository has no board: <code>packet-on-board</code>, <code>board-current</code>.',
        '',
      ].join('\n'),
    )
  })

  test.each<[Partial<Report>, string]>([
    [{ mode: 'staged', judged: { packets: 1, paths: 0, rules: 2 } }, 'the staged change is empty, 1 packet'],
    [{ mode: 'staged', judged: { packets: 1, paths: 1, rules: 2 } }, '1 changed path, 1 packet'],
    [{ mode: 'all', judged: { packets: 1, paths: 0, rules: 2 } }, '0 paths, 1 packet'],
    [{ mode: 'all', judged: { packets: 2, paths: 1, rules: 2 } }, '1 path, 2 packets'],
  ])('says of %j what was judged', (parts, judged) => {
    expect(renderMarkdown(reportWith([], { workPackets: [], ...parts }))).toBe(
      `## ✅ Countersign passed: nothing found\n\nJudged: ${judged}, 2 rules.\n`,
    )
  })

  test('names twenty work packets and counts the rest, and names all documents that are missing', () => {
    const judged = (count: number) =>
      renderMarkdown(
        reportWith([], {
          workPackets: Array.from({ length: count }, (_, index) => `WP-${index}`),
          skipped: [{ rule: 'ledger-current', missing: ['ledger', 'board'] }],
        }),
      ).split('\n')
    expect(judged(2)[2]).toBe('Judged: 2 changed paths for <code>WP-0</code>, <code>WP-1</code>, 3 packets, 40 rules.')
    expect(judged(20)[2]).toContain('<code>WP-19</code>, 3 packets')
    expect(judged(23)[2]).toContain('<code>WP-19</code> and 3 more, 3 packets')
    expect(judged(23)[2]).not.toContain('WP-20')
    expect(judged(1)[4]).toBe('Skipped, because the repository has no ledger and board: <code>ledger-current</code>.')
  })

  test('has a table for what is about no packet and no file, and a place as far as there is one', () => {
    const nowhere = finding({ path: null, line: null, column: null, workPacket: null, message: 'One' })
    const inFile = finding({ line: null, column: null, workPacket: null, message: 'Two' })
    expect(
      renderMarkdown(reportWith([nowhere, inFile]))
        .split('\n')
        .slice(4),
    ).toEqual([
      '### The change',
      '',
      '| severity | place | what is there | what to do | rule |',
      '| --- | --- | --- | --- | --- |',
      '| **critical** |  | One | Undo the change | <code>changes-in-scope</code> |',
      '',
      '### <code>src/x.ts</code>',
      '',
      '| severity | place | what is there | what to do | rule |',
      '| --- | --- | --- | --- | --- |',
      '| **critical** | <code>src/x.ts</code> | Two | Undo the change | <code>changes-in-scope</code> |',
      '',
    ])
  })

  test('shows every row that fits, and no table without one', () => {
    const two = [finding({ workPacket: 'WP-1' }), finding({ workPacket: 'WP-2' })]
    const [whole, first] = [renderMarkdown(reportWith(two)), renderMarkdown(reportWith(two.slice(0, 1)))]
    // Room is left for the line that counts the rest.
    const enough = whole.length + 199
    expect(renderMarkdown(reportWith(two), enough)).toBe(whole)
    expect(renderMarkdown(reportWith(two), enough - 1)).toBe(
      `${first.replace('1 critical', '2 critical')}\n**1 more finding did not fit here; the report lists all.**\n`,
    )
    const rows = [finding(), finding(), finding()]
    const all = renderMarkdown(reportWith(rows))
    expect(renderMarkdown(reportWith(rows), all.length + 199)).toBe(all)
    expect(renderMarkdown(reportWith(rows), all.length + 198)).toContain('**1 more finding did not')
  })

  test('links a rule only to a real address', () => {
    const page = finding({ url: 'https://example.invalid/rules/x.md' })
    expect(renderMarkdown(reportWith([page]))).toContain('](https://example.invalid/rules/x.md) |')
    const script = finding({ url: 'javascript:alert(1)' })
    expect(renderMarkdown(reportWith([script]))).not.toContain('](')
    for (const url of ['x:https://example.invalid/x.md', 'https://example.invalid/x.md) [x](y'])
      expect(renderMarkdown(reportWith([finding({ url })]))).not.toContain('](')
  })

  test('stays below 1 MiB with 20,000 findings, keeps the most severe, and says how many it left out', () => {
    const rest = Array.from({ length: 20_000 }, (_, index) =>
      finding({ severity: 'high', workPacket: `WP-${index % 700}`, message: `Unexpected ${'漢`|'.repeat(300)}` }),
    )
    const markdown = renderMarkdown(reportWith([...rest, finding({ path: 'worst.ts' })]))
    expect(new TextEncoder().encode(markdown).length).toBeLessThan(1024 * 1024)
    expect(markdown).toContain('worst.ts')
    const rows = markdown.split('\n').filter((line) => line.startsWith('| **')).length
    expect(markdown).toMatch(
      new RegExp(`\\*\\*${20_001 - rows} more findings did not fit here; the report lists all\\.\\*\\*\\n$`),
    )
  })

  test('keeps to a given length', () => {
    const findings = Array.from({ length: 500 }, (_, index) => finding({ path: `src/${index}.ts` }))
    expect(renderMarkdown(reportWith(findings), 20_000).length).toBeLessThan(20_000)
  })

  test('keeps untrusted text inside its cell', () => {
    const hostile = fc.array(
      fc.constantFrom('|', '`', '\n', '<', '>', '[', ']', '(', ')', '@', '#', '\\', 'a', '*', '!'),
    )
    fc.assert(
      fc.property(hostile, (parts) => {
        const text = parts.join('')
        const markdown = renderMarkdown(
          reportWith([finding({ path: text, message: text, remedy: text, workPacket: text })]),
        )
        const [row, ...others] = markdown.split('\n').filter((line) => line.startsWith('| **'))
        expect(others).toEqual([])
        expect(row!.split('|')).toHaveLength(7)
        expect(row!.replaceAll(/<\/?code>/g, '')).not.toMatch(/[<>@[\]`\\]/)
      }),
    )
  })
})
