import { isLocked, packetId, splitVariant, type Packet } from '../core/packet.ts'
import { packetNamed, withStatusEverywhere, type Documents, type Workspace } from './writing.ts'

/** The packet that a variant replaces: the one that it names, else the newest older one; null where there is none. */
export function predecessorOf(variant: Packet, packets: readonly Packet[]): string | null {
  const id = packetId(variant)
  const { base, version } = splitVariant(id)
  const ids = packets.map(packetId)
  if (variant.variantOf) return ids.includes(variant.variantOf.value) ? variant.variantOf.value : null
  const older = ids
    .map((other) => ({ other, ...splitVariant(other) }))
    .filter((one) => one.base === base && one.version < version)
  return older.sort((a, b) => b.version - a.version)[0]?.other ?? null
}

/** The documents once a signed variant has taken the place of the packet that it replaces. Rubric §4 item 4. */
export function withPredecessor(
  workspace: Workspace,
  documents: Documents,
  variant: Packet,
): { documents: Documents; said: string[] } {
  const old = predecessorOf(variant, workspace.snapshot.head.packets)
  if (old === null) return { documents, said: [] }
  const { packet } = packetNamed(workspace, documents, old)
  if (packet.status?.value === 'SUPERSEDED' || !isLocked(packet)) return { documents, said: [] }
  return {
    documents: withStatusEverywhere(workspace, documents, old, 'SUPERSEDED'),
    said: [`${old} is SUPERSEDED by ${packetId(variant)}`],
  }
}
