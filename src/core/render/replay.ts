import type { ReplayRow, ReplaySummary } from '../replay.ts'
import { SEVERITIES } from '../rule.ts'
import { clip, markdownCode, markdownText } from './escape.ts'
import { plain, type Paint } from './text.ts'
import { visible } from './visible.ts'
import { plural } from './words.ts'

const MOST_ROWS = 20
const MOST_WORST = 10
const MOST_UNJUDGED = 10
const LONGEST_NAME = 48
const LONGEST_SUBJECT = 72

interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Rows that were left out. */
  readonly more: number
}

const NO_PACKET = '(no packet)'

const numbersOf = ({ findings }: Pick<ReplayRow, 'findings'>): string[] =>
  SEVERITIES.map((severity) => String(findings[severity]))

function tablesOf(summary: ReplaySummary): Table[] {
  const counted = (title: string, first: string, rows: readonly ReplayRow[]): Table => ({
    title,
    columns: [first, 'commits', 'refused', ...SEVERITIES],
    rows: rows
      .slice(0, MOST_ROWS)
      .map((row) => [row.name ?? NO_PACKET, String(row.commits), String(row.refused), ...numbersOf(row)]),
    more: rows.length - MOST_ROWS,
  })
  const worst: Table = {
    title: 'Worst commits',
    columns: ['commit', ...SEVERITIES, 'author', 'subject'],
    rows: summary.worst
      .slice(0, MOST_WORST)
      .map((row) => [row.commit.slice(0, 10), ...numbersOf(row), row.author, clip(row.subject, LONGEST_SUBJECT)]),
    more: summary.worst.length - MOST_WORST,
  }
  return [
    counted('By rule', 'rule', summary.byRule),
    counted('By packet', 'packet', summary.byPacket),
    counted('By author', 'author', summary.byAuthor),
    worst,
  ].filter(({ rows }) => rows.length > 0)
}

const isNumber = (text: string): boolean => /^[0-9]+$/.test(text)

/** The cells of a table as lines, numbers to the right. */
function aligned(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const shown = rows.map((row) => row.map((cell) => visible(clip(cell, Math.max(LONGEST_NAME, LONGEST_SUBJECT)))))
  const widths = columns.map((name, index) => Math.max(name.length, ...shown.map((row) => row[index]!.length)))
  const isRight = columns.map((_, index) => index > 0 && shown.every((row) => isNumber(row[index]!)))
  return [columns, ...shown].map((row) =>
    row
      .map((cell, index) => (isRight[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd(),
  )
}

/** What was replayed, in one sentence. */
function verdictOf(summary: ReplaySummary): string {
  const { commits, refused, findings, unjudged } = summary
  if (commits === 0) return 'There is nothing to replay: the range has no commit'
  const counts = SEVERITIES.filter((severity) => findings[severity] > 0).map(
    (severity) => `${findings[severity]} ${severity}`,
  )
  const rest = unjudged.length > 0 ? `; ${unjudged.length} could not be judged` : ''
  return `Replayed ${plural(commits, 'commit')}: the gates would have refused ${refused} (${counts.join(', ') || 'nothing found'})${rest}`
}

const moreLine = (more: number): string[] => (more > 0 ? [`… and ${more} more`] : [])

/** The summary for a person at a terminal: tables by rule, packet and author, the worst commits, the verdict. */
export function renderReplay(summary: ReplaySummary, paint: Paint = plain): string {
  const tables = tablesOf(summary).flatMap(({ title, columns, rows, more }) => {
    const [head, ...body] = aligned(columns, rows)
    return [paint.bold(title), `  ${paint.dim(head!)}`, ...[...body, ...moreLine(more)].map((line) => `  ${line}`), '']
  })
  const unjudged = summary.unjudged
    .slice(0, MOST_UNJUDGED)
    .map(({ commit, error }) => `  ${commit.slice(0, 10)}  ${visible(error.split('\n', 1)[0]!)}`)
  const refused = [...unjudged, ...moreLine(summary.unjudged.length - MOST_UNJUDGED).map((line) => `  ${line}`)]
  const faults = refused.length > 0 ? [paint.bold('Not judged'), ...refused, ''] : []
  return `${[...tables, ...faults, `${verdictOf(summary)}.`].join('\n')}\n`
}

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The same as Markdown, everything from the history escaped. */
export function renderReplayMarkdown(summary: ReplaySummary): string {
  const tables = tablesOf(summary).flatMap(({ title, columns, rows, more }) => [
    `### ${title}`,
    '',
    markdownRow(columns),
    markdownRow(columns.map((_, index) => (index > 0 && rows.every((row) => isNumber(row[index]!)) ? '---:' : '---'))),
    ...rows.map((row) =>
      markdownRow(
        row.map((cell) => (isNumber(cell) || cell === '' ? cell : markdownCode(clip(cell, LONGEST_SUBJECT)))),
      ),
    ),
    ...moreLine(more).flatMap((line) => ['', line]),
    '',
  ])
  const faults = summary.unjudged
    .slice(0, MOST_UNJUDGED)
    .map(({ commit, error }) => `- ${markdownCode(commit.slice(0, 10))}: ${markdownText(error.split('\n', 1)[0]!)}`)
  const unjudged = [...faults, ...moreLine(summary.unjudged.length - MOST_UNJUDGED)]
  const notJudged = unjudged.length > 0 ? ['### Not judged', '', ...unjudged, ''] : []
  return `${['## Replay', '', `${verdictOf(summary)}.`, '', ...tables, ...notJudged].join('\n').trimEnd()}\n`
}
