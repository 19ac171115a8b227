import { boardEntries } from '../core/board.ts'
import type { PacketText } from '../core/lock.ts'
import { variantFiles } from '../core/locked.ts'
import { fileId, isLocked, packetId } from '../core/packet.ts'
import { withEntry } from '../core/write/board.ts'
import { readReason, variantOf, withSpecInForce, type VariantReason } from '../core/write/variant.ts'
import type { Setting } from './program.ts'
import { ask } from './terminal-questions.ts'
import {
  documentsOf,
  openWorkspace,
  packetNamed,
  refuse,
  settle,
  withPacket,
  type Documents,
  type Workspace,
} from './writing.ts'

export interface VariantOptions {
  readonly reason: string
  readonly why?: string | undefined
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The reason as it is given in one text or in two; on a terminal the person is asked for what is missing. */
async function reasonOf({ reason, why }: VariantOptions): Promise<VariantReason> {
  const read = readReason(reason)
  if (read === null)
    throw new Error(`--reason: \`${reason}\` is no reason, expected \`correction\` or \`evolution\`, and why`)
  if (why !== undefined && !hasWords(why)) throw new Error('--why is empty, expected why there is a variant')
  if (why !== undefined && read.why !== null) throw new Error('--why says again what --reason says already')
  const known = why ?? read.why ?? (await ask('Why is there a variant? '))?.trim() ?? ''
  return { kind: read.kind, why: hasWords(known) ? known : null }
}

/** What a variant adds to the documents. */
export interface PlannedVariant {
  readonly documents: Documents
  readonly id: string
  readonly path: string
}

/**
 * The documents with the next free variant of a packet, unsigned and DRAFT, and its entry on the board; the contract is that
 * of `original`, under the spec in force. Throws an Error where it cannot be copied safely.
 */
export function planVariant(workspace: Workspace, original: PacketText, reason: VariantReason): PlannedVariant {
  const { head, config } = workspace.snapshot
  const documents = documentsOf(workspace)
  const others = documents.board ? [...boardEntries(documents.board.board).keys()] : []
  const taken = [...head.packets, ...others.map((id) => ({ ...original.packet, id: null, path: `${id}.md` }))]
  const path = variantFiles(taken)(original.packet.path, packetId(original.packet))
  const id = fileId(path)
  if (head.files.has(path)) throw new Error(`\`${path}\` is there already`)
  const copy = variantOf(original, { id, path, ...reason }, config)
  const variant = head.spec ? withSpecInForce(copy, head.spec, config) : copy
  const blockers = (variant.packet.blockedBy?.items ?? []).map(({ value }) => value)
  const board = documents.board && withEntry(documents.board, { id, status: 'GAP', blockers, notes: [] }, config)
  return { documents: withPacket({ ...documents, board }, variant), id, path }
}

/**
 * `countersign variant`: copies the contract of a signed packet into the next free variant, unsigned and DRAFT, which says
 * what it comes from and why. Rubric §4 item 4.
 */
export async function variantCommand(given: string, options: VariantOptions, setting: Setting): Promise<0 | 1> {
  const reason = await reasonOf(options)
  const workspace = await openWorkspace(setting)
  const original = packetNamed(workspace, documentsOf(workspace), given)
  if (!isLocked(original.packet))
    return refuse({ refused: `\`${given}\` is not signed: edit \`${original.packet.path}\` itself` })
  const { documents, id, path } = planVariant(workspace, original, reason)
  return settle(workspace, documents, [
    ...(reason.why === null ? [`Still to write before it can be signed: why, behind VARIANT_REASON in ${path}`] : []),
    `${id} is a DRAFT: edit it, then \`countersign sign ${id} SIGNATURE\`; ${given} is SUPERSEDED then`,
  ])
}
