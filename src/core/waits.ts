import type { Dependencies } from './blockers.ts'
import { packetId } from './packet.ts'
import { itemsOf } from './place.ts'
import type { PacketSet } from './snapshot.ts'

/**
 * What each id waits for, by the ids whose VALIDATED counts: BLOCKED_BY, the board, and BLOCKS from the other side. A
 * superseded packet waits for nothing, and blockers that nobody knows are left out. Rubric §1 Pillar 4.
 */
export function waitsOf(
  ids: Iterable<string>,
  packets: PacketSet,
  { decider, declaredBy }: Dependencies,
): Map<string, readonly string[]> {
  const counts = (id: string) => decider(id) === id
  const waits = new Map(
    [...new Set(ids)]
      .filter(counts)
      .map((id) => [id, new Set(declaredBy(id).flatMap((blocker) => decider(blocker.id) ?? []))]),
  )
  for (const packet of packets.all.filter((other) => counts(packetId(other))))
    for (const { value } of itemsOf(packet.blocks)) waits.get(decider(value) ?? '')?.add(packetId(packet))
  return new Map([...waits].map(([id, blockers]) => [id, [...blockers]]))
}
