import { boardEntries } from '../core/board.ts'
import { variantFiles } from '../core/locked.ts'
import { fileId, isLocked, packetId } from '../core/packet.ts'
import { withEntry } from '../core/write/board.ts'
import { variantOf, type VariantKind } from '../core/write/variant.ts'
import type { Setting } from './program.ts'
import { documentsOf, openWorkspace, packetNamed, refuse, settle, withPacket } from './writing.ts'

export interface VariantOptions {
  readonly reason: VariantKind
  readonly why: string
}

/**
 * `countersign variant`: copies the contract of a signed packet into the next free variant, unsigned and DRAFT, which says
 * what it comes from and why. Rubric §4 item 4.
 */
export async function variantCommand(given: string, { reason, why }: VariantOptions, setting: Setting): Promise<0 | 1> {
  if (!/[\p{L}\p{N}]/u.test(why)) throw new Error('--why is empty, expected why there is a variant')
  const workspace = await openWorkspace(setting)
  const { head, config } = workspace.snapshot
  const documents = documentsOf(workspace)
  const original = packetNamed(workspace, documents, given)
  if (!isLocked(original.packet))
    return refuse({ refused: `\`${given}\` is not signed: edit \`${original.packet.path}\` itself` })
  const others = documents.board ? [...boardEntries(documents.board.board).keys()] : []
  const taken = [...head.packets, ...others.map((id) => ({ ...original.packet, id: null, path: `${id}.md` }))]
  const path = variantFiles(taken)(original.packet.path, packetId(original.packet))
  const id = fileId(path)
  if (head.files.has(path)) throw new Error(`\`${path}\` is there already`)
  const variant = variantOf(original, { id, path, kind: reason, why }, config)
  const blockers = (variant.packet.blockedBy?.items ?? []).map(({ value }) => value)
  const board = documents.board && withEntry(documents.board, { id, status: 'GAP', blockers, notes: [] }, config)
  return settle(workspace, withPacket({ ...documents, board }, variant), [
    `${id} is a DRAFT: edit it, then \`countersign sign ${id} SIGNATURE\`; ${given} is SUPERSEDED then`,
  ])
}
