import { TABLES, type Metric } from '../metrics.ts'
import { clip, markdownText } from './escape.ts'
import type { Paint } from './text.ts'
import { visible } from './visible.ts'

const CELL = 400
const WORDS = { yes: 'met', no: 'MISSED', none: 'unknown' } as const

const wordOf = ({ met }: Metric): string => (met === null ? WORDS.none : met ? WORDS.yes : WORDS.no)

const painted = (metric: Metric, paint: Paint): string => {
  const word = wordOf(metric).padEnd(WORDS.none.length)
  return metric.met === null ? paint.yellow(word) : metric.met ? paint.green(word) : paint.red(word)
}

const nameOf = ({ name, severity }: Metric): string => (severity === null ? name : `${name} [${severity}]`)

/** How far the history went, in a sentence. */
export interface Measured {
  readonly commits: number
  readonly isCut: boolean
}

/** What was met, missed and unknown, and over which history. */
export const summaryOf = (metrics: readonly Metric[], { commits, isCut }: Measured): string => {
  const of = (met: boolean | null) => metrics.filter((metric) => metric.met === met).length
  const history = `${commits} ${commits === 1 ? 'commit' : 'commits'}${isCut ? ', older ones were not read' : ''}`
  return `${of(true)} met, ${of(false)} missed, ${of(null)} unknown; measured over ${history}.`
}

/** Metrics as plain text tables, target beside value, with what stands behind each. Ends with a line break. */
export function renderMetrics(metrics: readonly Metric[], measured: Measured, paint: Paint): string {
  const width = (text: (metric: Metric) => string) => Math.max(...metrics.map((metric) => text(metric).length))
  const [name, shown] = [width(nameOf), width((metric) => metric.shown)]
  const lines = TABLES.flatMap((table) => [
    paint.bold(table),
    ...metrics
      .filter((metric) => metric.table === table)
      .flatMap((metric) => [
        `  ${painted(metric, paint)}  ${nameOf(metric).padEnd(name)}  ${metric.shown.padEnd(shown)}  target ${metric.target}`,
        ...(metric.met === true ? [] : metric.notes.map((note) => `             ${visible(note)}`)),
      ]),
    '',
  ])
  return `${[...lines, summaryOf(metrics, measured)].join('\n')}\n`
}

const row = (metric: Metric): string => {
  const notes = metric.notes.map((note) => markdownText(clip(note, CELL))).join('<br>')
  const cells = [
    nameOf(metric),
    metric.target,
    metric.shown,
    metric.met === false ? '**missed**' : wordOf(metric),
    notes,
  ]
  return `| ${cells.join(' | ')} |`
}

/** Metrics as Markdown tables; whatever comes from the repository is escaped. Ends with a line break. */
export const renderMetricsMarkdown = (metrics: readonly Metric[], measured: Measured): string =>
  `${[
    ...TABLES.flatMap((table) => [
      `### ${table}`,
      '',
      '| metric | target | value | stands | what stands behind it |',
      '| --- | --- | --- | --- | --- |',
      ...metrics.filter((metric) => metric.table === table).map(row),
      '',
    ]),
    summaryOf(metrics, measured),
  ].join('\n')}\n`
