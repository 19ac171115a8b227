import { boardEntries, boardEntry, entriesOf, idsOn, type Board } from './board.ts'
import { packetId, splitVariant, type Packet, type Status } from './packet.ts'
import { itemsOf, type Located, type Place } from './place.ts'
import type { PacketSet } from './snapshot.ts'

/** A blocker that a packet or an entry of the board declares, and where it does. */
export interface DeclaredBlocker {
  readonly id: string
  readonly path: string
  readonly place: Place
}

/** Whether a blocker is out of the way; `via` is the id that is not, itself or further down; `reason` follows "which". */
export type Resolution =
  { readonly resolved: true } | { readonly resolved: false; readonly via: string; readonly reason: string }

/** Who waits for whom in one tree. */
export interface Dependencies {
  /** Whether a packet or an entry has this id, or a variant of it where it is a base id. */
  knows(id: string): boolean
  /** The id that carries the status: itself; for a base id that the board does not list its newest variant; null for an unknown id. */
  bearer(id: string): string | null
  /** The id whose VALIDATED counts: the bearer, or where that is SUPERSEDED its newest variant. */
  decider(id: string): string | null
  /** What the packets and the entries of an id wait for, each blocker once; a packet's word stands before the board's. */
  declaredBy(id: string): readonly DeclaredBlocker[]
  /** Why an id itself is not VALIDATED, whatever it waits for; null where it is. */
  objection(id: string): string | null
  resolve(id: string): Resolution
}

interface Obstacle {
  readonly via: string
  readonly reason: string
}

const declared = (items: readonly Located<string>[], path: string): DeclaredBlocker[] =>
  items.map(({ value, place }) => ({ id: value, path, place }))

const unlessSeen = (): ((blocker: DeclaredBlocker) => boolean) => {
  const seen = new Set<string>()
  return ({ id }) => seen.size < seen.add(id).size
}

/** The newest variant of every base id among some ids. */
function newestVariants(ids: Iterable<string>): ReadonlyMap<string, string> {
  const newest = new Map<string, string>()
  for (const id of ids) {
    const { base, version } = splitVariant(id)
    const other = newest.get(base)
    // An id that ends in -v1 is newer than the same id without it.
    const isNewer = other === undefined || splitVariant(other).version < version || other === base
    if (isNewer) newest.set(base, id)
  }
  return newest
}

/** Why the documents do not call this id VALIDATED; null where they do. The board decides, the packet must not contradict. */
function reasonAgainst(id: string, written: readonly Packet[], board: Board | null): string | null {
  if (written.some((packet) => packet.unreadable !== null)) return 'has a packet that cannot be read'
  if (board) {
    if (board.unreadable !== null) return `should stand on ${board.path}, which cannot be read`
    const entries = entriesOf(board, id)
    if (entries.length === 0) return `is not on ${board.path}`
    const listed = entries.filter((entry) => entry.status !== 'UNKNOWN')
    if (listed.length === 0) return `has no status on ${board.path}`
    const open = listed.find((entry) => entry.status !== 'VALIDATED')
    if (open) return `is \`${open.status}\` on ${board.path}`
  }
  const contrary = written.find((packet) => (packet.status ? packet.status.value !== 'VALIDATED' : !board))
  if (!contrary) return null
  const status = contrary.status ? `\`${contrary.status.value}\`` : 'without a status'
  return board ? `is \`VALIDATED\` on ${board.path} but ${status} in its packet` : `is ${status}`
}

// Neither changes once read, and many rules ask about the same two.
const dependencies = new WeakMap<PacketSet, { readonly board: Board | null; readonly read: Dependencies }>()

/**
 * Reads who waits for whom. A blocker is resolved when the board says VALIDATED, its packet does not contradict, and its
 * own blockers are resolved; without a board the packet's word counts. Unknown ids, FAILED and cycles are unresolved.
 * Linear over all questions, safe on chains of any length. Rubric §1 Pillar 4; contract §2.
 */
export function dependenciesOf({ packets, board }: Dependents): Dependencies {
  const known = dependencies.get(packets)
  if (known && known.board === board) return known.read
  const read = readDependencies({ packets, board })
  dependencies.set(packets, { board, read })
  return read
}

interface Dependents {
  readonly packets: PacketSet
  readonly board: Board | null
}

function readDependencies({ packets, board }: Dependents): Dependencies {
  const ids = [...packets.all.map(packetId), ...idsOn(board)]
  const known = new Set(ids)
  const variants = newestVariants(ids)
  const deciders = new Map<string, string | null>()
  const settled = new Map<string, Obstacle | null>()

  const newest = (id: string) => variants.get(splitVariant(id).base) ?? null
  const isListed = (id: string) => (board ? boardEntries(board).has(id) : known.has(id))
  const bearer = (id: string) =>
    splitVariant(id).base === id && !isListed(id) ? newest(id) : known.has(id) ? id : null

  const isSuperseded = (id: string): boolean => {
    const listed = entriesOf(board, id).find((entry) => entry.status !== 'UNKNOWN')
    return listed
      ? listed.status === 'SUPERSEDED'
      : packets.withId(id).some((packet) => packet.status?.value === 'SUPERSEDED')
  }

  const decider = (id: string): string | null => {
    if (!deciders.has(id)) {
      const own = bearer(id)
      deciders.set(id, own !== null && isSuperseded(own) ? newest(own) : own)
    }
    return deciders.get(id)!
  }

  const declaredBy = (id: string): DeclaredBlocker[] =>
    [
      ...packets.withId(id).flatMap((packet) => declared(itemsOf(packet.blockedBy), packet.path)),
      ...entriesOf(board, id).flatMap((entry) => declared(entry.blockedBy, board!.path)),
    ].filter(unlessSeen())

  const unknown = (id: string): Obstacle => ({
    via: id,
    reason: board ? `is neither a packet nor on ${board.path}` : 'is no packet',
  })

  /** Walks down with a stack of its own; an id that is still being walked counts as waiting for itself. */
  function obstacleOf(start: string): Obstacle | null {
    const walk: { id: string; blockers: readonly DeclaredBlocker[]; next: number }[] = []
    const enter = (id: string) => {
      const reason = reasonAgainst(id, packets.withId(id), board)
      settled.set(id, { via: id, reason: reason ?? 'waits for itself' })
      if (reason === null) walk.push({ id, blockers: declaredBy(id), next: 0 })
    }
    const leave = (obstacle: Obstacle | null) => settled.set(walk.pop()!.id, obstacle)
    if (!settled.has(start)) enter(start)
    while (walk.length > 0) {
      const step = walk.at(-1)!
      const blocker = step.blockers[step.next]
      const next = blocker && decider(blocker.id)
      if (!blocker) leave(null)
      else if (next == null) leave(unknown(blocker.id))
      else if (!settled.has(next)) enter(next)
      else if (settled.get(next) !== null) leave(settled.get(next)!)
      else step.next++
    }
    return settled.get(start)!
  }

  const told = (id: string, { via, reason }: Obstacle): string => {
    if (via === id) return reason
    return `${via === decider(id) ? 'stands for its newest variant' : 'waits for'} \`${via}\`, which ${reason}`
  }

  function objection(id: string): string | null {
    const via = decider(id)
    if (via === null) return unknown(id).reason
    const reason = reasonAgainst(via, packets.withId(via), board)
    return reason === null ? null : told(id, { via, reason })
  }

  function resolve(id: string): Resolution {
    const decides = decider(id)
    const obstacle = decides === null ? unknown(id) : obstacleOf(decides)
    return obstacle === null ? { resolved: true } : { resolved: false, via: obstacle.via, reason: told(id, obstacle) }
  }

  return { knows: (id) => bearer(id) !== null, bearer, decider, declaredBy, objection, resolve }
}

/** A declared blocker that is not out of the way. */
export interface OpenBlocker extends DeclaredBlocker {
  readonly reason: string
}

/** The blockers of an id that are not resolved. */
export const openBlockers = (dependencies: Dependencies, id: string): OpenBlocker[] =>
  dependencies.declaredBy(id).flatMap((blocker) => {
    const resolution = dependencies.resolve(blocker.id)
    return resolution.resolved ? [] : [{ ...blocker, reason: resolution.reason }]
  })

/** The ids of the packets that stand in one of some statuses: by their own word, else by the board's. Each once. */
export const idsInStatus = (packets: PacketSet, board: Board | null, statuses: readonly Status[]): string[] => {
  const isMeant = (packet: Packet) => {
    const own = packet.status && packet.status.value !== 'UNKNOWN' ? packet.status.value : null
    const status = own ?? boardEntry(board, packetId(packet))?.status
    return status != null && statuses.includes(status)
  }
  return [...new Set(packets.all.filter(isMeant).map(packetId))]
}
