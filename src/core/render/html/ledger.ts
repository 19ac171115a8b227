import { standingWaivers } from '../../check.ts'
import type { LedgerRow, Waiver } from '../../ledger.ts'
import type { Report } from '../../report.ts'
import type { Snapshot } from '../../snapshot.ts'
import { clip } from '../escape.ts'
import { plural } from '../words.ts'
import { packetLink, type PacketAnchors } from './badges.ts'
import { html, joined, NOTHING, prose, type Content, type Html } from './markup.ts'

const LONGEST = 400
const LONGEST_SHORT = 32

/** The columns that the rubric names, in its order. */
const COLUMNS = ['used by', 'date/time', 'purpose', 'master spec version', 'notes'] as const
/** Columns whose values stay on one line. */
const SHORT: readonly string[] = ['date/time', 'master spec version']
const TITLES: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  'used by': 'Used by',
  'date/time': 'Date',
  purpose: 'Purpose',
  'master spec version': 'Spec',
  notes: 'Notes',
}

const keyOf = ({ rule, packet, until }: Waiver): string => JSON.stringify([rule, packet, until])

/** What the ledger's rows are shown with. */
interface LedgerContext {
  readonly anchors: PacketAnchors
  readonly columns: readonly (typeof COLUMNS)[number][]
  readonly standing: ReadonlySet<string>
  /** Packets whose seal does not hold; null where nobody judged seals. */
  readonly broken: ReadonlySet<string> | null
}

function waiverCell({ waiver }: LedgerRow, { standing, anchors }: LedgerContext): Content {
  if (waiver === null) return null
  const binds = standing.has(keyOf(waiver))
  const whom = waiver.packet === '*' ? 'every packet' : packetLink(waiver.packet, anchors)
  const until = waiver.until === null ? NOTHING : html` until ${waiver.until}`
  return html`<span class="badge ${binds ? 'waived' : 'UNKNOWN'}">${binds ? 'in force' : 'not in force'}</span>
    <code>${clip(waiver.rule, LONGEST)}</code> for ${whom}${until}`
}

function sealCell({ seal, packets }: LedgerRow, { broken }: LedgerContext): Content {
  if (seal === null) return null
  const shown = html`<code title="${clip(seal, LONGEST)}">${clip(seal, 13)}</code>`
  if (broken === null) return html`${shown} <span class="quiet">not judged</span>`
  return packets.some((id) => broken.has(id))
    ? html`<span class="badge FAILED">broken</span> ${shown}`
    : html`<span class="badge VALIDATED">holds</span> ${shown}`
}

const textCell = (name: string, text: string): Html =>
  SHORT.includes(name) && text.length <= LONGEST_SHORT
    ? html`<td class="short">${text}</td>`
    : html`<td>${prose(clip(text, LONGEST))}</td>`

function rowOf(row: LedgerRow, context: LedgerContext): Html {
  const { anchors, columns } = context
  const { signature, reading, packets, cells, place } = row
  const malformed =
    reading.kind === 'malformed'
      ? html` <span class="badge FAILED">malformed</span>`
      : reading.kind === 'unsigned'
        ? html` <span class="badge UNKNOWN">unsigned</span>`
        : NOTHING
  const links = joined(packets.slice(0, 10).map((id) => packetLink(id, anchors)))
  return html`<tr id="ledger:L${place.start.line}" tabindex="-1">
    <th scope="row" class="${signature.value.length > LONGEST_SHORT ? 'long' : 'short'}">
      <code>${clip(signature.value, LONGEST)}</code>${malformed}
    </th>
    <td>${links}</td>
    ${columns.map((name) => textCell(name, cells[name] ?? ''))}
    <td>${waiverCell(row, context)}</td>
    <td>${sealCell(row, context)}</td>
  </tr>`
}

/** The signature ledger, with what its rows waive and seal. */
export function ledgerSection(
  snapshot: Snapshot,
  whole: Report,
  rules: ReadonlySet<string>,
  anchors: PacketAnchors,
): Html {
  const { ledger } = snapshot.head
  const title = html`<h2 id="ledger-title">Ledger</h2>`
  if (ledger === null || ledger.rows.length === 0) {
    const why = ledger === null ? 'The repository has no signature ledger.' : 'The signature ledger has no rows.'
    return html`<section id="ledger" aria-labelledby="ledger-title">
      ${title}
      <p class="quiet">${ledger?.unreadable ?? why}</p>
    </section>`
  }
  const broken = new Set(
    whole.findings.flatMap(({ rule, workPacket }) => (rule === 'seal-intact' && workPacket !== null ? workPacket : [])),
  )
  const context: LedgerContext = {
    anchors,
    columns: COLUMNS.filter((name) => ledger.rows.some(({ cells }) => Object.hasOwn(cells, name))),
    standing: new Set(standingWaivers(snapshot).map(keyOf)),
    broken: rules.has('seal-intact') ? broken : null,
  }
  const waivers = ledger.rows.filter(({ waiver }) => waiver !== null)
  const inForce = waivers.filter(({ waiver }) => context.standing.has(keyOf(waiver!)))
  const head = ['Signature', 'Packets', ...context.columns.map((name) => TITLES[name]), 'Waiver', 'Seal']
  return html`<section id="ledger" aria-labelledby="ledger-title">
    ${title}
    <p class="quiet">
      From <code>${clip(ledger.path, LONGEST)}</code>: ${plural(ledger.rows.length, 'row')},
      ${plural(waivers.length, 'waiver')}, ${inForce.length} of them in force.
    </p>
    <div class="scroll" tabindex="0" role="region" aria-label="Rows of the ledger">
      <table>
        <thead>
          <tr>
            ${head.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${ledger.rows.map((row) => rowOf(row, context))}
        </tbody>
      </table>
    </div>
  </section>`
}
