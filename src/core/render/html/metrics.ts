import { TABLES, type Metric } from '../../metrics.ts'
import { clip } from '../escape.ts'
import { summaryOf, type Measured } from '../metrics.ts'
import { plural } from '../words.ts'
import { severityBadge } from './badges.ts'
import { html, NOTHING, prose, type Html } from './markup.ts'

const LONGEST = 400
const SHOWN = 3

/** What a table calls its rows, and a row that is met, and one that is not. */
type Words = readonly [row: string, met: string, missed: string]

const KEPT: Words = ['Metric', 'met', 'missed']
const RAISED: Words = ['Flag', 'not up', 'up']

const stands = ({ met }: Metric, [, yes, no]: Words): Html =>
  met === null
    ? html`<span class="badge UNKNOWN">unknown</span>`
    : html`<span class="badge ${met ? 'VALIDATED' : 'FAILED'}">${met ? yes : no}</span>`

/** What stands behind a metric: a few lines of one that is missed, the rest folded away. */
function notesOf({ notes, met }: Metric): Html {
  const shown = met === false ? notes.slice(0, SHOWN) : []
  const folded = notes.slice(shown.length)
  const list = (texts: readonly string[]) =>
    html`<ul class="notes">
      ${texts.map((note) => html`<li>${prose(clip(note, LONGEST))}</li>`)}
    </ul>`
  return html`${shown.length === 0 ? NOTHING : list(shown)}${
    folded.length === 0
      ? NOTHING
      : html`<details>
          <summary>${shown.length === 0 ? 'Notes' : `${folded.length} more`}</summary>
          ${list(folded)}
        </details>`
  }`
}

const rowOf = (metric: Metric, words: Words): Html =>
  html`<tr>
    <th scope="row">
      ${metric.name}${metric.severity === null ? NOTHING : [' ', severityBadge(metric.severity)]}${notesOf(metric)}
    </th>
    <td>${metric.shown}</td>
    <td>${metric.target}</td>
    <td>${stands(metric, words)}</td>
  </tr>`

interface MetricTable {
  /** What a reader of the screen calls it. */
  readonly label: string
  readonly caption: Html
  readonly words: Words
}

const tableOf = (metrics: readonly Metric[], { label, caption, words }: MetricTable): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${label}">
    <table class="metrics">
      ${caption}
      <thead>
        <tr>
          <th scope="col">${words[0]}</th>
          <th scope="col">Value</th>
          <th scope="col">Target</th>
          <th scope="col">Stands</th>
        </tr>
      </thead>
      <tbody>
        ${metrics.map((metric) => rowOf(metric, words))}
      </tbody>
    </table>
  </div>`

const FLAGS = 'Red flags'

/** How many red flags are up. */
export const raisedFlags = (metrics: readonly Metric[]): number =>
  metrics.filter(({ table, met }) => table === FLAGS && met === false).length

/** The red flags of the rubric: those that are up, and the others folded. Rubric §6. */
export function redFlagsSection(metrics: readonly Metric[]): Html {
  const flags = metrics.filter(({ table }) => table === FLAGS)
  const raised = flags.filter(({ met }) => met === false)
  const others = flags.filter(({ met }) => met !== false)
  const table = { caption: NOTHING, words: RAISED }
  return html`<section id="red-flags" aria-labelledby="red-flags-title">
    <h2 id="red-flags-title">Red flags</h2>
    ${
      raised.length === 0
        ? html`<p class="good">No red flag is up.</p>`
        : tableOf(raised, { ...table, label: 'Red flags that are up' })
    }
    <details>
      <summary>${raised.length === 0 ? 'All' : 'The other'} ${plural(others.length, 'flag')}</summary>
      ${tableOf(others, { ...table, label: 'Other red flags' })}
    </details>
  </section>`
}

/** The other metric tables, value beside target. Rubric §6. */
export const metricsSection = (metrics: readonly Metric[], measured: Measured): Html =>
  html`<section id="metrics" aria-labelledby="metrics-title">
    <h2 id="metrics-title">Metrics</h2>
    <p class="quiet">${summaryOf(metrics, measured)}</p>
    ${TABLES.filter((table) => table !== FLAGS).map((table) =>
      tableOf(
        metrics.filter((metric) => metric.table === table),
        {
          label: `Metrics: ${table}`,
          caption: html`<caption>
            ${table}
          </caption>`,
          words: KEPT,
        },
      ),
    )}
  </section>`
