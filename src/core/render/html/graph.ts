import { graphOf, type Graph } from '../../graph.ts'
import type { Tree } from '../../snapshot.ts'
import { clip } from '../escape.ts'
import { lengthOf } from '../graph-mermaid.ts'
import { plural } from '../words.ts'
import { badge, packetLink, type PacketAnchors } from './badges.ts'
import { BOX_HEIGHT, drawingOf, LONGEST_TITLE, type Drawing, type PlacedBox, type PlacedLine } from './graph-layout.ts'
import { groupBy } from './group-by.ts'
import { html, joined, NOTHING, type Html } from './markup.ts'

const NEAR = 40

/** A curve through the points, level where it meets each. */
const pathOf = ({ points }: PlacedLine): string =>
  points
    .map(([x, y], index) => {
      if (index === 0) return `M${x},${y}`
      const [fromX, fromY] = points[index - 1]!
      if (fromY === y) return `L${x},${y}`
      const pull = Math.max(NEAR, Math.abs(x - fromX) / 2)
      if (fromX < x) return `C${fromX + pull},${fromY} ${x - pull},${y} ${x},${y}`
      return `C${fromX + (fromX === x ? pull : -pull)},${fromY} ${x + pull},${y} ${x},${y}`
    })
    .join('')

const ARROWS = ['plain', 'critical', 'cyclic', 'gate'] as const

const arrow = (kind: string): Html =>
  html`<marker
    id="arrow-${kind}"
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="7"
    markerHeight="7"
    markerUnits="userSpaceOnUse"
    orient="auto-start-reverse"
    ><path d="M0,0.5 8,4 0,7.5z" class="arrow ${kind}"
  /></marker>`

const lineOf = (line: PlacedLine): Html =>
  html`<path class="line ${line.kind}" d="${pathOf(line)}" marker-end="url(#arrow-${line.kind})" />`

function boxOf(box: PlacedBox, anchors: PacketAnchors): Html {
  const { x, y, width, kind, title, note, ids, critical, cyclic, status } = box
  const marks = [
    kind === 'packet' ? 'single' : kind,
    ...(critical ? ['critical'] : []),
    ...(cyclic ? ['cyclic'] : []),
  ].join(' ')
  const told = kind === 'bundle' ? ids.slice(0, 20).join(', ') : title
  const inner = html`<title>${clip(told, 400)}: ${note}</title
    ><rect x="${x}" y="${y}" width="${width}" height="${BOX_HEIGHT}" rx="7" /><circle
      class="dot ${kind === 'gate' ? 'GATE' : (status ?? 'UNKNOWN')}"
      cx="${x + 14}"
      cy="${y + 15}"
      r="4"
    /><text class="name" x="${x + 24}" y="${y + 19}">${clip(title, LONGEST_TITLE)}</text
    ><text class="note" x="${x + 24}" y="${y + 34}">${note}</text>`
  const anchor = kind === 'packet' ? anchors.get(ids[0]!) : undefined
  // Boxes are no stops for the Tab key: the same links stand in the list below the drawing.
  return anchor === undefined
    ? html`<g class="box ${marks}">${inner}</g>`
    : html`<a class="box ${marks}" href="#${anchor}" tabindex="-1">${inner}</a>`
}

const svgOf = (drawing: Drawing, anchors: PacketAnchors): Html =>
  html`<div class="scroll drawing" tabindex="0" role="region" aria-label="Drawing of the dependencies">
    <svg
      width="${drawing.width}"
      height="${drawing.height}"
      viewBox="0 0 ${drawing.width} ${drawing.height}"
      role="group"
      aria-label="Packets in columns, blockers left of what waits for them"
    >
      <defs>${ARROWS.map(arrow)}</defs>
      ${drawing.lines.map(lineOf)}${drawing.boxes.map((box) => boxOf(box, anchors))}
    </svg>
  </div>`

const LEGEND = html`<ul class="legend" aria-label="Legend">
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line plain" d="M1,5H33" /></svg>blocks
  </li>
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line critical" d="M1,5H33" /></svg>critical path
  </li>
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line gate" d="M1,5H33" /></svg>belongs to the phase gate
  </li>
  <li>
    <svg width="34" height="10" aria-hidden="true"><path class="line cyclic" d="M1,5H33" /></svg>cycle
  </li>
</ul>`

function criticalPath({ criticalPath: path, nodes }: Graph, anchors: PacketAnchors): Html {
  if (!path) return html`<p>No phase gate waits for anything, so there is no critical path.</p>`
  const statuses = new Map(nodes.map(({ id, status }) => [id, status]))
  return html`<p>Critical path to <b>${clip(path.gate, 200)}</b>, ${lengthOf(path)}:</p>
    <ol class="path">
      ${path.ids.map((id) => html`<li>${packetLink(id, anchors)} ${badge(statuses.get(id) ?? null)}</li>`)}
    </ol>`
}

const cycles = ({ cycles: all }: Graph, anchors: PacketAnchors): Html =>
  all.length === 0
    ? NOTHING
    : html`<p class="bad"><b>${plural(all.length, 'cycle')}.</b> Nothing in a cycle can ever start:</p>
        <ul>
          ${all.slice(0, 50).map(
            (cycle) =>
              html`<li>
                ${joined(
                  cycle.slice(0, 50).map((id) => packetLink(id, anchors)),
                  ' waits for ',
                )}
              </li>`,
          )}
        </ul>`

function list({ edges }: Graph, anchors: PacketAnchors): Html {
  const blockers = groupBy(edges, ({ waiting }) => waiting)
  if (blockers.size === 0) return NOTHING
  return html`<details>
    <summary>As a list: ${blockers.size === 1 ? '1 packet waits' : `${blockers.size} packets wait`} for others</summary>
    <ul class="columns">
      ${[...blockers].map(
        ([id, ways]) =>
          html`<li>
            ${packetLink(id, anchors)} waits for ${joined(ways.map(({ blocker }) => packetLink(blocker, anchors)))}
          </li>`,
      )}
    </ul>
  </details>`
}

/** The dependencies of a tree: the critical path in words, the drawing, and the same as a list. */
export function graphSection(tree: Tree, anchors: PacketAnchors): Html {
  const graph = graphOf(tree)
  const drawing = drawingOf(graph)
  const apart = drawing?.apart.length ?? 0
  return html`<section id="graph" aria-labelledby="graph-title">
    <h2 id="graph-title">Dependencies</h2>
    ${criticalPath(graph, anchors)}${cycles(graph, anchors)}${
      drawing === null
        ? html`<p>
            ${plural(graph.nodes.length, 'packet')} and ${graph.edges.length} dependencies are too many to be drawn
            here; <code>countersign graph --format dot</code> writes them all.
          </p>`
        : drawing.boxes.length === 0
          ? NOTHING
          : html`${svgOf(drawing, anchors)}${LEGEND}`
    }${apart === 0 ? NOTHING : html`<p class="quiet">${plural(apart, 'packet')} without dependencies ${apart === 1 ? 'is' : 'are'} not drawn.</p>`}${list(graph, anchors)}
  </section>`
}
