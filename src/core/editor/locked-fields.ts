import type { Config } from '../config.ts'
import { boundFields } from '../lock.ts'
import { variantFiles } from '../locked.ts'
import { fileId, packetId, signatureOf, type FieldName, type Packet } from '../packet.ts'
import { quoted } from '../quoted.ts'
import type { Tree } from '../snapshot.ts'

/** Lines of a packet that its signature binds; both ends included. */
export interface LockedLines {
  readonly field: FieldName
  readonly startLine: number
  readonly endLine: number
  readonly message: string
}

/**
 * The lines of a packet that may not change, each with what to do instead. Nothing where the packet is not locked in `base`:
 * a signature that is still to be committed binds nothing yet.
 */
export function lockedLines(packet: Packet, base: Tree, head: Tree, config: Config): LockedLines[] {
  const bound = base.packets.find(({ path }) => path === packet.path)
  const signature = bound && signatureOf(bound)
  if (!bound || !signature) return []
  const variant = fileId(variantFiles(base.packets, head.packets)(bound.path, packetId(bound)))
  const fields = new Set(boundFields(config.lock))
  return packet.regions
    .filter(({ field }) => fields.has(field))
    .map(({ field, startLine, endLine }) => ({
      field,
      startLine,
      endLine,
      message: `${field} is locked since it was signed with ${quoted(signature)}: write a change into the variant ${quoted(variant)}`,
    }))
}
