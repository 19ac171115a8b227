import { dependenciesOf, openBlockers, type OpenBlocker } from '../blockers.ts'
import { packetId, type Packet, type Status } from '../packet.ts'
import { packetSet, type Tree } from '../snapshot.ts'

/** A packet with the blockers that it waits for. */
export interface Waiter {
  readonly id: string
  readonly status: Status
  readonly blockers: readonly OpenBlocker[]
}

/** What the packets of a tree wait for, as a function of their id. */
export function waitingIn(tree: Pick<Tree, 'packets' | 'board'>): (id: string) => readonly OpenBlocker[] {
  const dependencies = dependenciesOf({ packets: packetSet(tree.packets), board: tree.board })
  return (id) => openBlockers(dependencies, id)
}

const standing = (packet: Packet): Status => packet.status?.value ?? 'UNKNOWN'

/** The packets in some statuses that waited for something before and no more, or the other way round. */
function turned(before: Tree, after: Tree, statuses: readonly Status[], isFreed: boolean): Waiter[] {
  const [were, are] = [waitingIn(before), waitingIn(after)]
  return after.packets
    .filter((packet) => statuses.includes(standing(packet)))
    .map((packet) => ({ id: packetId(packet), status: standing(packet), blockers: are(packetId(packet)) }))
    .filter(({ id, blockers }) => (blockers.length === 0) === isFreed && (were(id).length === 0) !== isFreed)
}

/** What is BLOCKED and waits for nothing any more. Rubric §1 Pillar 4. */
export const released = (before: Tree, after: Tree): Waiter[] => turned(before, after, ['BLOCKED'], true)

/** What is ready or further and waits again. */
export const caught = (before: Tree, after: Tree): Waiter[] =>
  turned(before, after, ['READY_FOR_DEV', 'IN_PROGRESS', 'DONE', 'VALIDATED'], false)

/** Why and until when something with open blockers waits, in words for BLOCKED_REASON and ETA. */
export function waitingFor(blockers: readonly OpenBlocker[]): { reason: string; eta: string } {
  const ids = [...new Set(blockers.map(({ id }) => id))]
  const listed = ids.join(' and ')
  return { reason: `waits for ${listed}`, eta: `when ${listed} ${ids.length === 1 ? 'is' : 'are'} VALIDATED` }
}
