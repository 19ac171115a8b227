import { dependenciesOf, type Dependencies } from '../blockers.ts'
import { boardEntry } from '../board.ts'
import { packetId, type Status } from '../packet.ts'
import { packetSet, type Tree } from '../snapshot.ts'
import { clip, mermaidLabel } from './escape.ts'

/** GitHub draws no graph that is much larger than this. */
const MOST_NODES = 80
const MOST_EDGES = 200

/** From a blocker to what waits for it. */
type Edge = readonly [blocker: string, waiting: string]

const statusOf = (tree: Tree, id: string): Status | null =>
  (tree.board && boardEntry(tree.board, id)?.status) ??
  tree.packets.find((packet) => packetId(packet) === id)?.status?.value ??
  null

function edgesOf(tree: Tree, dependencies: Dependencies): Edge[] {
  const ids = [...tree.packets.map(packetId), ...(tree.board?.entries.map((entry) => entry.id) ?? [])]
  return [...new Set(ids)].flatMap((id) => dependencies.declaredBy(id).map((blocker): Edge => [blocker.id, id]))
}

/** The edges above some ids, to the end, and those that lead away from them by one step; all where none is asked for. */
function around(edges: readonly Edge[], ids: readonly string[]): readonly Edge[] {
  if (ids.length === 0) return edges
  const blockers = new Map<string, string[]>()
  for (const [blocker, waiting] of edges) {
    const others = blockers.get(waiting)
    if (others) others.push(blocker)
    else blockers.set(waiting, [blocker])
  }
  const reached = new Set(ids)
  for (const id of reached) for (const blocker of blockers.get(id) ?? []) reached.add(blocker)
  const asked = new Set(ids)
  return edges.filter(([blocker, waiting]) => reached.has(waiting) || asked.has(blocker))
}

const CLASS: Partial<Record<Status, string>> = { VALIDATED: 'validated', FAILED: 'failed', BLOCKED: 'blocked' }

/** The class of a node with this status. */
export const statusClass = (status: Status | null): string => (status && CLASS[status]) ?? 'open'

/** What the classes look like. */
export const STATUS_CLASSES = [
  '  classDef validated fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
  '  classDef failed fill:#ffebe9,stroke:#cf222e,color:#1f2328',
  '  classDef blocked fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  '  classDef open fill:#ddf4ff,stroke:#0969da,color:#1f2328',
]

const node = (tree: Tree, id: string, index: number): string => {
  const status = statusOf(tree, id)
  const label = `${mermaidLabel(clip(id, 100))}<br/>${status ?? 'unknown'}`
  return `  n${index}["${label}"]:::${statusClass(status)}`
}

/**
 * Who waits for whom in a tree, as a Mermaid flowchart from blockers to what they block: everything above the given
 * packets and one step below, or the whole tree where none is given. Null where nothing depends on anything. What would be
 * too large to be drawn is left out, and a last node says so. Linear; untrusted ids are escaped. Rubric §1 Pillar 4.
 */
export function renderMermaid(tree: Tree, ids: readonly string[]): string | null {
  const dependencies = dependenciesOf({ packets: packetSet(tree.packets), board: tree.board })
  const wanted = around(edgesOf(tree, dependencies), ids)
  const indexes = new Map<string, number>()
  const lines: string[] = []
  let drawn = 0
  const place = (id: string) => {
    if (!indexes.has(id)) {
      indexes.set(id, indexes.size)
      lines.push(node(tree, id, indexes.get(id)!))
    }
    return `n${indexes.get(id)}`
  }
  for (const [blocker, waiting] of wanted) {
    if (indexes.size >= MOST_NODES - 1 || drawn >= MOST_EDGES) break
    lines.push(`  ${place(blocker)} --> ${place(waiting)}`)
    drawn++
  }
  if (drawn === 0) return null
  const rest = wanted.length - drawn
  return [
    'flowchart LR',
    ...lines,
    ...(rest > 0 ? [`  more["${rest} more dependencies"]`] : []),
    ...STATUS_CLASSES,
  ].join('\n')
}
