import { dependenciesOf } from '../../blockers.ts'
import { boardEntries, boardEntry, statusesAgree, type Board } from '../../board.ts'
import { packetId, type Status } from '../../packet.ts'
import { phaseName } from '../../phase.ts'
import { packetSet, type PacketSet, type Tree } from '../../snapshot.ts'
import { clip } from '../escape.ts'
import { plural } from '../words.ts'
import { badge, packetLink, type PacketAnchors } from './badges.ts'
import { groupBy } from './group-by.ts'
import { html, NOTHING, prose, type Content, type Html } from './markup.ts'

interface Phase {
  readonly title: string
  readonly gate: {
    readonly closed: boolean
    readonly criteria: string | null
    readonly met: number
    readonly of: number
  } | null
  readonly gateIds: ReadonlySet<string>
  readonly ids: readonly string[]
}

/** `WP-1-Storage` → `1`. */
const phaseOf = (id: string): string | null => /^WP-([^-]+)-/i.exec(id)?.[1]?.toLowerCase() ?? null

/** The ids of a tree by phase: first the gates of the board in its order, then phases without a gate, then the rest. */
function phasesOf({ packets: all, board }: Tree): Phase[] {
  const packets = packetSet(all)
  const { objection } = dependenciesOf({ packets, board })
  const ids = [...new Set([...all.map(packetId), ...(board ? boardEntries(board).keys() : [])])]
  const inGate = new Set(board?.gates.flatMap((gate) => gate.ids))
  const byName = groupBy(
    ids.filter((id) => !inGate.has(id)),
    phaseOf,
  )
  const gated = (board?.gates ?? []).map(({ title, closed, closureText, ids: wanted }): Phase => {
    const others = byName.get(phaseName(title)) ?? []
    byName.delete(phaseName(title))
    return {
      title,
      gate: {
        closed,
        criteria: closureText?.value ?? null,
        met: wanted.filter((id) => objection(id) === null).length,
        of: wanted.length,
      },
      gateIds: new Set(wanted),
      ids: [...new Set([...wanted, ...others])],
    }
  })
  const rest = [...byName]
    .sort(
      ([a], [b]) =>
        Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '', 'en', { numeric: true }),
    )
    .map(([name, own]): Phase => ({
      title: name === null ? 'No phase' : `Phase ${name}`,
      gate: null,
      gateIds: new Set(),
      ids: own,
    }))
  return [...gated, ...rest]
}

const LONGEST = 400
/** A status with more packets than this is folded. */
const MOST_OPEN = 60

/** What is in work comes first, what is over last. */
const ORDER: readonly Status[] = [
  'IN_PROGRESS',
  'READY_FOR_DEV',
  'BLOCKED',
  'FAILED',
  'DONE',
  'VALIDATED',
  'DRAFT',
  'STUB',
  'GAP',
  'SUPERSEDED',
  'UNKNOWN',
]

interface BoardContext {
  readonly board: Board | null
  readonly packets: PacketSet
  readonly anchors: PacketAnchors
}

function phaseArticle(phase: Phase, index: number, { board, packets, anchors }: BoardContext): Html {
  const { title, gate, gateIds, ids } = phase
  const inPacket = (id: string) => packets.withId(id)[0]?.status?.value
  const statusOf = (id: string): Status => (board && boardEntry(board, id)?.status) ?? inPacket(id) ?? 'UNKNOWN'
  const chip = (id: string): Html => {
    const own = inPacket(id)
    const differs = own !== undefined && !statusesAgree(statusOf(id), own)
    return html`<li data-packet="${anchors.get(id) ?? ''}">
      ${packetLink(id, anchors)}${gateIds.has(id) ? html`<span class="critical-mark" title="gate-critical">gate</span>` : NOTHING}${
        differs ? html`<span class="differs">packet says ${own}</span>` : NOTHING
      }
    </li>`
  }
  const groups = groupBy(ids, statusOf)
  const rows = ORDER.flatMap((status): Content[] => {
    const own = groups.get(status)
    if (!own) return []
    const chips = html`<ul class="chips">
      ${own.map(chip)}
    </ul>`
    const shown =
      own.length > MOST_OPEN
        ? html`<details>
            <summary>${plural(own.length, 'packet')}</summary>
            ${chips}
          </details>`
        : chips
    return [
      html`<tr>
        <th scope="row">${badge(status)} <span class="quiet">${own.length}</span></th>
        <td>${shown}</td>
      </tr>`,
    ]
  })
  const name = `phase-${index + 1}`
  const progress =
    gate === null
      ? html`<p class="quiet">The board has no gate for it.</p>`
      : html`<p class="progress">
            <progress
              aria-label="Gate-critical packets that are VALIDATED"
              max="${Math.max(1, gate.of)}"
              value="${gate.met}"
            ></progress>
            ${gate.met} of ${gate.of} gate-critical VALIDATED
          </p>
          ${gate.criteria === null ? NOTHING : html`<p class="quiet">${prose(clip(gate.criteria, LONGEST))}</p>`}`
  const state =
    gate === null
      ? NOTHING
      : html` <span class="badge ${gate.closed ? 'VALIDATED' : 'open'}">${gate.closed ? 'closed' : 'open'}</span>`
  return html`<article class="phase" aria-labelledby="${name}">
    <header>
      <h3 id="${name}">${clip(title, LONGEST)}</h3>
      ${state}
    </header>
    ${progress}${
      rows.length === 0
        ? NOTHING
        : html`<table class="statuses">
            <thead class="unseen">
              <tr>
                <th scope="col">Status</th>
                <th scope="col">Packets</th>
              </tr>
            </thead>
            <tbody>
              ${rows}
            </tbody>
          </table>`
    }
  </article>`
}

/** The task board by phase and status, with the packets that it does not list. */
export function boardSection(tree: Tree, anchors: PacketAnchors): Html {
  const { board } = tree
  const context = { board, packets: packetSet(tree.packets), anchors }
  const updated = board?.lastUpdated ? html` Last updated ${board.lastUpdated.value}.` : NOTHING
  const about =
    board === null
      ? html`<p class="quiet">The repository has no task board; statuses are those of the packets.</p>`
      : html`<p class="quiet">From <code>${clip(board.path, LONGEST)}</code>.${updated}</p>`
  return html`<section id="board" aria-labelledby="board-title">
    <h2 id="board-title">Board</h2>
    ${about}${phasesOf(tree).map((phase, index) => phaseArticle(phase, index, context))}
  </section>`
}
