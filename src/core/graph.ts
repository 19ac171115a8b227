import { dependenciesOf, type Dependencies } from './blockers.ts'
import { boardEntry, entriesOf, idsOn, type Board } from './board.ts'
import { cyclesOf } from './cycles.ts'
import { effortHours } from './effort.ts'
import { packetId, type Status } from './packet.ts'
import { packetSet, type PacketSet, type Tree } from './snapshot.ts'
import { waitsOf } from './waits.ts'

/** A packet or an entry of the board. */
export interface GraphNode {
  readonly id: string
  /** Null where it is neither a packet nor on the board, or gives no status. */
  readonly status: Status | null
  /** On the critical path. */
  readonly critical: boolean
  /** Part of a cycle. */
  readonly cyclic: boolean
}

/** From a blocker to what waits for it. */
export interface GraphEdge {
  readonly blocker: string
  readonly waiting: string
  readonly critical: boolean
  readonly cyclic: boolean
}

/** A phase gate of the board, and the ids that it waits for. */
export interface GraphGate {
  readonly title: string
  readonly closed: boolean
  readonly ids: readonly string[]
}

/** The longest chain of packets that a phase gate still waits for, first blocker first. */
export interface CriticalPath {
  readonly gate: string
  readonly ids: readonly string[]
  /** What the chain takes; null where not every packet that the gate waits for says its effort. */
  readonly hours: number | null
}

/** Who waits for whom in a tree. Plain data. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly gates: readonly GraphGate[]
  /** To the first phase gate of the board that still waits for something; null where there is none. */
  readonly criticalPath: CriticalPath | null
  /** Each as its shortest way from an id back to it, both ends included. */
  readonly cycles: readonly (readonly string[])[]
}

type Waits = ReadonlyMap<string, readonly string[]>

const statusOf = (packets: PacketSet, board: Board | null, id: string): Status | null =>
  boardEntry(board, id)?.status ?? packets.withId(id)[0]?.status?.value ?? null

function hoursOf(packets: PacketSet, board: Board | null, id: string): number | null {
  const listed = entriesOf(board, id)
  const effort = [...packets.withId(id), ...listed].find((source) => source.effort !== null)?.effort
  return effort ? effortHours(effort.value) : null
}

/** What each id waits for, blockers that nobody knows included. */
function withUnknown(waits: Waits, { decider, declaredBy }: Dependencies): Waits {
  const unknown = (id: string) =>
    declaredBy(id)
      .map((blocker) => blocker.id)
      .filter((blocker) => decider(blocker) === null)
  return new Map([...waits].map(([id, blockers]) => [id, [...new Set([...blockers, ...unknown(id)])]]))
}

/** The ids that some ids wait for, themselves and all further ones included, each behind everything it waits for. */
function inOrder(ends: readonly string[], blockersOf: (id: string) => readonly string[]): string[] {
  const order: string[] = []
  const seen = new Set<string>()
  for (const end of ends) {
    const walk = seen.has(end) ? [] : [{ id: end, next: 0 }]
    seen.add(end)
    while (walk.length > 0) {
      const step = walk.at(-1)!
      const blocker = blockersOf(step.id)[step.next++]
      if (blocker === undefined) order.push(walk.pop()!.id)
      else if (!seen.has(blocker)) {
        seen.add(blocker)
        walk.push({ id: blocker, next: 0 })
      }
    }
  }
  return order
}

/** The longest chain to one of some ends; `blockersOf` must have no cycle. The first of several as long. */
function longestChain(
  ends: readonly string[],
  order: readonly string[],
  blockersOf: (id: string) => readonly string[],
  weightOf: (id: string) => number,
): { readonly ids: readonly string[]; readonly length: number } {
  const lengths = new Map<string, number>()
  const before = new Map<string, string>()
  const longest = (ids: readonly string[]): string | undefined =>
    ids.reduce<string | undefined>(
      (best, id) => (best === undefined || lengths.get(id)! > lengths.get(best)! ? id : best),
      undefined,
    )
  for (const id of order) {
    const blocker = longest(blockersOf(id))
    if (blocker !== undefined) before.set(id, blocker)
    lengths.set(id, weightOf(id) + (blocker === undefined ? 0 : lengths.get(blocker)!))
  }
  const end = longest(ends)
  const ids: string[] = []
  for (let id = end; id !== undefined; id = before.get(id)) ids.push(id)
  return { ids: ids.reverse(), length: end === undefined ? 0 : lengths.get(end)! }
}

interface Situation {
  readonly packets: PacketSet
  readonly board: Board
  readonly dependencies: Dependencies
  readonly waits: Waits
  /** The members of cycles, by the number of their cycle. */
  readonly cycleOf: ReadonlyMap<string, number>
}

function criticalPathOf({ packets, board, dependencies, waits, cycleOf }: Situation): CriticalPath | null {
  const isOpen = (id: string) => !dependencies.resolve(id).resolved
  const endsOf = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => dependencies.decider(id) ?? id))].filter(isOpen)
  const gate = board.gates.find(({ closed, ids }) => !closed && endsOf(ids).length > 0)
  if (!gate) return null
  // A chain runs through a cycle once at most: its own edges lead nowhere.
  const isInCycle = (a: string, b: string) => cycleOf.has(a) && cycleOf.get(a) === cycleOf.get(b)
  const chained = new Map(
    [...waits].map(([id, blockers]) => [id, blockers.filter((blocker) => isOpen(blocker) && !isInCycle(id, blocker))]),
  )
  const blockersOf = (id: string) => chained.get(id) ?? []
  const ends = endsOf(gate.ids)
  const order = inOrder(ends, blockersOf)
  const hours = new Map(order.map((id) => [id, hoursOf(packets, board, id)]))
  const isTimed = [...hours.values()].every((value) => value !== null)
  const { ids, length } = longestChain(ends, order, blockersOf, (id) => (isTimed ? hours.get(id)! : 1))
  return { gate: gate.title, ids, hours: isTimed ? length : null }
}

/**
 * Who waits for whom in a tree, from blockers to what they block, by the variants that count; with the phase gates, the
 * critical path to the first open one (unresolved blockers, by effort where every one gives it, else by their number), and
 * the cycles. Pure, linear but for sorting. Rubric §1 Pillar 4.
 */
export function graphOf({ packets: all, board }: Pick<Tree, 'packets' | 'board'>): Graph {
  const packets = packetSet(all)
  const dependencies = dependenciesOf({ packets, board })
  const ids = new Set([...all.map(packetId), ...idsOn(board)])
  const waits = withUnknown(waitsOf(ids, packets, dependencies), dependencies)
  const cycles = cyclesOf([...waits.keys()], (id) => waits.get(id) ?? [])
  const cycleOf = new Map(cycles.flatMap(({ members }, index) => members.map((id): [string, number] => [id, index])))
  const criticalPath = board && criticalPathOf({ packets, board, dependencies, waits, cycleOf })
  const nextOf = new Map((criticalPath?.ids ?? []).map((id, index, path) => [id, path[index + 1]]))
  const everyId = [...new Set([...ids, ...[...waits.values()].flat()])]
  return {
    nodes: everyId.map((id) => ({
      id,
      status: statusOf(packets, board, id),
      critical: nextOf.has(id),
      cyclic: cycleOf.has(id),
    })),
    edges: [...waits].flatMap(([waiting, blockers]) =>
      blockers.map((blocker) => ({
        blocker,
        waiting,
        critical: nextOf.get(blocker) === waiting,
        cyclic: cycleOf.has(blocker) && cycleOf.get(blocker) === cycleOf.get(waiting),
      })),
    ),
    gates: (board?.gates ?? []).map(({ title, closed, ids: wanted }) => ({
      title,
      closed,
      ids: [...new Set(wanted.map((id) => dependencies.decider(id) ?? id))],
    })),
    criticalPath,
    cycles: cycles.map(({ cycle }) => cycle),
  }
}
