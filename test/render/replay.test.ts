import { describe, expect, test } from 'vitest'
import { renderReplay, renderReplayMarkdown } from '../../src/core/render/replay.ts'
import { plain } from '../../src/core/render/text.ts'
import { replaySummary, type ReplayedCommit } from '../../src/core/replay.ts'
import { finding, replayed } from '../support/report.ts'

const commit = (name: string, parts: Partial<ReplayedCommit> = {}) =>
  replayed(name, { commit: name.repeat(40), ...parts })

const summary = replaySummary([
  commit('a', {
    subject: 'Add | a pipe',
    refused: true,
    findings: [finding(), finding({ severity: 'high', rule: 'scope-clear', workPacket: null })],
  }),
  commit('b', {
    author: 'jo\u202e',
    subject: '',
    findings: [finding({ severity: 'low', rule: 'scope-clear' })],
  }),
  commit('c'),
  commit('d', { error: 'no `tree`\u202e\nof this' }),
])

const marked = { ...plain, bold: (text: string) => `*${text}*`, dim: (text: string) => `~${text}~` }

describe('a replay', () => {
  test('is tables by rule, packet and author, the worst commits, what was not judged, and a verdict', () => {
    expect(renderReplay(summary)).toBe(`By rule
  rule              commits  refused  critical  high  medium  low
  changes-in-scope        1        1         1     0       0    0
  scope-clear             2        1         0     1       0    1

By packet
  packet        commits  refused  critical  high  medium  low
  WP-1-Storage        2        1         1     0       0    1
  (no packet)         1        1         0     1       0    0

By author
  author      commits  refused  critical  high  medium  low
  maria             2        1         1     1       0    0
  jo\\u{202e}        1        0         0     0       0    1

Worst commits
  commit      critical  high  medium  low  author      subject
  aaaaaaaaaa         1     1       0    0  maria       Add | a pipe
  bbbbbbbbbb         0     0       0    1  jo\\u{202e}

Not judged
  dddddddddd  no \`tree\`\\u{202e}

Replayed 4 commits: the gates would have refused 1 (1 critical, 1 high, 1 low); 1 could not be judged.
`)
  })

  test('as Markdown is the same, escaped', () => {
    expect(renderReplayMarkdown(summary)).toBe(`## Replay

Replayed 4 commits: the gates would have refused 1 (1 critical, 1 high, 1 low); 1 could not be judged.

### By rule

| rule | commits | refused | critical | high | medium | low |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| <code>changes-in-scope</code> | 1 | 1 | 1 | 0 | 0 | 0 |
| <code>scope-clear</code> | 2 | 1 | 0 | 1 | 0 | 1 |

### By packet

| packet | commits | refused | critical | high | medium | low |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| <code>WP-1-Storage</code> | 2 | 1 | 1 | 0 | 0 | 1 |
| <code>(no packet)</code> | 1 | 1 | 0 | 1 | 0 | 0 |

### By author

| author | commits | refused | critical | high | medium | low |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| <code>maria</code> | 2 | 1 | 1 | 1 | 0 | 0 |
| <code>jo&#92;u&#123;202e&#125;</code> | 1 | 0 | 0 | 0 | 0 | 1 |

### Worst commits

| commit | critical | high | medium | low | author | subject |
| --- | ---: | ---: | ---: | ---: | --- | --- |
| <code>aaaaaaaaaa</code> | 1 | 1 | 0 | 0 | <code>maria</code> | <code>Add &#124; a pipe</code> |
| <code>bbbbbbbbbb</code> | 0 | 0 | 0 | 1 | <code>jo&#92;u&#123;202e&#125;</code> |  |

### Not judged

- <code>dddddddddd</code>: no <code>tree</code>&#92;u&#123;202e&#125;
`)
  })

  test.each<[string, readonly ReplayedCommit[], string, string]>([
    ['no commit', [], '', 'There is nothing to replay: the range has no commit.'],
    [
      'one commit',
      [commit('a')],
      `By author
  author  commits  refused  critical  high  medium  low
  maria         1        0         0     0       0    0

`,
      'Replayed 1 commit: the gates would have refused 0 (nothing found).',
    ],
  ])('of %s has a verdict, and tables only of what is there', (_, commits, tables, verdict) => {
    expect(renderReplay(replaySummary(commits))).toBe(`${tables}${verdict}\n`)
    const markdown = renderReplayMarkdown(replaySummary(commits))
    expect(markdown.match(/^##.*|^.*\.$/gm)).toEqual([
      '## Replay',
      verdict,
      ...(tables === '' ? [] : ['### By author']),
    ])
    expect(markdown).toMatch(/[.|]\n$/)
  })

  test('columns of numbers stand to the right, and no other', () => {
    const author = (name: string, findings = 0) =>
      commit('a', { author: name, findings: Array.from({ length: findings }, () => finding({ workPacket: null })) })
    const numbers = replaySummary([author('42', 10), author('maria-7', 1)])
    expect(renderReplay(numbers)).toContain(`By author
  author   commits  refused  critical  high  medium  low
  42             1        0        10     0       0    0
  maria-7        1        0         1     0       0    0

Worst commits
  commit      critical  high  medium  low  author   subject
  aaaaaaaaaa        10     0       0    0  42       Do a
  aaaaaaaaaa         1     0       0    0  maria-7  Do a
`)
    const all = '---: | ---: | ---: | ---:'
    expect(renderReplayMarkdown(numbers)).toContain(`| commit | critical | high | medium | low | author | subject |
| --- | ${all} | --- | --- |
| <code>aaaaaaaaaa</code> | 10 | 0 | 0 | 0 | 42 | <code>Do a</code> |
`)
    const only = replaySummary([author('42', 10), author('7')])
    expect(renderReplay(only)).toContain(`
  42            1        0        10     0       0    0
  7             1        0         0     0       0    0
`)
    expect(renderReplayMarkdown(only)).toContain(`
| --- | ---: | ---: | ${all} |
| 42 | 1 | 0 | 10 | 0 | 0 | 0 |
`)
  })

  test('marks titles and heads', () => {
    const lines = renderReplay(summary, marked).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      '*By rule*',
      '  ~rule              commits  refused  critical  high  medium  low~',
    ])
    expect(lines).toContain('*Not judged*')
  })
})

describe('of a long history', () => {
  /** So many commits with a finding of their own rule, and as many that were not judged. */
  const long = (count: number) =>
    replaySummary(
      Array.from({ length: count }, (_, index) => [
        commit('a', {
          commit: `${String(index).padStart(10, '0')}-a`,
          subject: `${index} ${'x'.repeat(100)}`,
          author: 'm'.repeat(100),
          findings: [finding({ rule: `rule-${index}` })],
        }),
        commit('b', { commit: `${String(index).padStart(10, '0')}-b`, error: 'none' }),
      ]).flat(),
    )
  const linesWith = (text: string, pattern: RegExp) => text.split('\n').filter((line) => pattern.test(line))

  test.each([renderReplay, renderReplayMarkdown])('so much is told and the rest counted', (render) => {
    expect(linesWith(render(long(21)), /^\W*(<code>)?rule-\d/)).toHaveLength(20)
    expect(linesWith(render(long(21)), /more/).map((line) => line.trim())).toEqual([
      '… and 1 more',
      '… and 11 more',
      '… and 11 more',
    ])
    expect(linesWith(render(long(10)), /more/)).toEqual([])
    expect(linesWith(render(long(10)), /: ?none$|  none$/)).toHaveLength(10)
    expect(linesWith(render(long(11)), /: ?none$|  none$/)).toHaveLength(10)
    expect(linesWith(render(long(11)), /xxx/)).toHaveLength(10)
  })

  test('long names and subjects are cut', () => {
    const row = linesWith(renderReplay(long(1)), /xxx/)[0]!
    expect(row).toContain(`  ${'m'.repeat(71)}…  0 ${'x'.repeat(69)}…`)
    expect(renderReplayMarkdown(long(21))).toMatch(/\|\n\n… and 1 more\n\n###/)
    expect(renderReplayMarkdown(long(1))).toContain(
      `| <code>${'m'.repeat(71)}…</code> | <code>0 ${'x'.repeat(69)}…</code> |`,
    )
  })
})
