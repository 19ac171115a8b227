import type { CriticalPath, Graph, GraphGate } from '../graph.ts'
import { clip, mermaidLabel } from './escape.ts'
import { STATUS_CLASSES, statusClass } from './mermaid.ts'

const LONGEST_LABEL = 100

const label = (text: string): string => mermaidLabel(clip(text, LONGEST_LABEL))

/** `2 packets, 9 hours`. */
export const lengthOf = ({ ids, hours }: CriticalPath): string =>
  `${ids.length} packet${ids.length === 1 ? '' : 's'}${hours === null ? '' : `, ${Math.round(hours * 10) / 10} hours`}`

/** The second line of a gate: whether it is closed, and what its critical path comes to. */
export function gateNote(gate: GraphGate, path: CriticalPath | null): string {
  if (gate.closed) return 'closed'
  return path?.gate === gate.title ? `critical path: ${lengthOf(path)}` : 'open'
}

interface Link {
  readonly text: string
  readonly style: string | null
}

const RED = 'stroke:#cf222e,stroke-width:3px'

function linksOf({ edges, gates, criticalPath }: Graph, nameOf: (id: string) => string): Link[] {
  const between = edges.map(({ blocker, waiting, critical, cyclic }) => ({
    text: `  ${nameOf(blocker)} ${critical ? '==>' : '-->'} ${nameOf(waiting)}`,
    style: cyclic ? RED : null,
  }))
  const last = criticalPath?.ids.at(-1)
  const toGates = gates.flatMap(({ title, ids }, index) =>
    ids.map((id) => ({
      text: `  ${nameOf(id)} ${title === criticalPath?.gate && id === last ? '==>' : '-.->'} g${index}`,
      style: null,
    })),
  )
  return [...between, ...toGates]
}

/**
 * The graph as a Mermaid flowchart: packets with their status, phase gates, the critical path thick, cycles in red.
 * Everything from the repository is escaped. Rubric §1 Pillar 4.
 */
export function renderGraphMermaid(graph: Graph): string {
  const names = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]))
  const nameOf = (id: string) => names.get(id)!
  const links = linksOf(graph, nameOf)
  const red = links.flatMap(({ style }, index) => (style === null ? [] : [`  linkStyle ${index} ${style}`]))
  const marked = (name: string, isMarked: (node: Graph['nodes'][number]) => boolean) => {
    const ids = graph.nodes.filter(isMarked).map(({ id }) => nameOf(id))
    return ids.length > 0 ? [`  class ${ids.join(',')} ${name}`] : []
  }
  return `${[
    'flowchart LR',
    ...graph.nodes.map(
      ({ id, status }) => `  ${nameOf(id)}["${label(id)}<br/>${status ?? 'unknown'}"]:::${statusClass(status)}`,
    ),
    ...graph.gates.map(
      (gate, index) => `  g${index}{{"${label(gate.title)}<br/>${gateNote(gate, graph.criticalPath)}"}}:::gate`,
    ),
    ...links.map(({ text }) => text),
    ...red,
    ...STATUS_CLASSES,
    '  classDef gate fill:#f6f8fa,stroke:#57606a,color:#1f2328',
    '  classDef critical stroke-width:4px',
    '  classDef cycle stroke:#cf222e,stroke-width:4px',
    ...marked('critical', ({ critical }) => critical),
    ...marked('cycle', ({ cyclic }) => cyclic),
  ].join('\n')}\n`
}
