import { isLocked, packetId, signatureOf, type Packet, type Status } from '../core/packet.ts'
import { quoted } from '../core/quoted.ts'
import { renderScores } from '../core/render/score.ts'
import { findingsAsIfReady, scoreOf } from '../core/score.ts'
import { sealOf } from '../core/seal.ts'
import { rowNames, rowNamesAnother, spends } from '../core/signature-use.ts'
import { readSignature, signatureKey } from '../core/signature.ts'
import type { SignatureUse } from '../core/snapshot.ts'
import { currentSpec } from '../core/spec.ts'
import { waitingFor, waitingIn } from '../core/write/cascade.ts'
import { withRow } from '../core/write/ledger.ts'
import { withApproval, withSignature } from '../core/write/packet.ts'
import { wouldBe } from '../core/write/would-be.ts'
import { addedLines, grepWorkingTree } from '../io/git.ts'
import { RULES } from '../rules/index.ts'
import type { Setting } from './program.ts'
import { withCaught } from './status.ts'
import { withPredecessor } from './supersede.ts'
import {
  documentsOf,
  draftsOf,
  openWorkspace,
  packetNamed,
  refuse,
  settle,
  textOf,
  withPacket,
  withStatusEverywhere,
  type Documents,
  type Refusal,
  type Workspace,
} from './writing.ts'

export interface SignOptions {
  readonly purpose?: string | undefined
  readonly usedBy?: string | undefined
  readonly notes?: string | undefined
  readonly reason?: string | undefined
  readonly eta?: string | undefined
}

const refusal = (refused: string): Refusal => ({ refused })

/** Where a signature stands already, in the tree or in any commit, other than about this packet; null where nowhere. */
async function useOf(workspace: Workspace, signature: string, id: string, uses: readonly SignatureUse[]) {
  const { repository, snapshot } = workspace
  const key = signatureKey(signature)
  const carrier = snapshot.head.packets.find((packet) => {
    const other = signatureOf(packet)
    return other !== null && signatureKey(other) === key && packetId(packet) !== id
  })
  if (carrier) return `${carrier.path}:${carrier.signature!.place.start.line}`
  const holders = new Map(snapshot.head.packets.map((packet) => [packet.path, packet]))
  const here = uses.find((use) => spends(use, key, id, holders))
  if (here) return `${here.path}:${here.line}`
  const added = await addedLines(repository, signature)
  const past = added.find(({ path, text }) => spends({ path, line: 0, text }, key, id, new Map()))
  return past ? `${past.path} of commit ${past.commit.slice(0, 12)}` : null
}

const SIGNABLE: readonly Status[] = ['DRAFT', 'STUB', 'GAP', 'READY_FOR_DEV', 'BLOCKED']

/** The ledger with a row for the packet; as it is where a row of this packet holds the signature already. */
function ledgerWith(workspace: Workspace, packet: Packet, signature: string, options: SignOptions): string | null {
  const { config, snapshot } = workspace
  const id = packetId(packet)
  const path = config.paths.ledger
  const { ledger, spec } = snapshot.head
  const key = signatureKey(signature)
  const isRecorded = ledger?.rows.some((row) => signatureKey(row.signature.value) === key && rowNames(row, id))
  if (isRecorded) return null
  const version = spec ? currentSpec(spec)?.version : null
  const purpose = options.purpose?.trim()
  const row = {
    signature,
    usedBy: options.usedBy ?? 'Orchestrator',
    purpose: !purpose ? `Task packet: ${id}` : purpose.includes(id) ? purpose : `${purpose} (${id})`,
    specVersion: version ? `v${version.replace(/^v/i, '')}` : null,
    notes: options.notes ?? '',
    seal: sealOf(packet),
  }
  return withRow(path, textOf(workspace, path), row, config)
}

/** The packet signed, ready or blocked, on the board and in the ledger; what it replaces superseded. */
function signed(workspace: Workspace, id: string, signature: string, options: SignOptions) {
  const { config, snapshot } = workspace
  const start = documentsOf(workspace)
  const source = packetNamed(workspace, start, id)
  const spec = snapshot.head.spec?.pointer?.spec?.value ?? null
  const written = withApproval(withSignature(source, signature, config), signature, spec, config)
  const blockers = waitingIn(snapshot.head)(id)
  const own = blockers.length > 0 ? waitingFor(blockers) : null
  const waiting = own && { reason: options.reason ?? own.reason, eta: options.eta ?? own.eta }
  const status: Status = waiting ? 'BLOCKED' : 'READY_FOR_DEV'
  const set = withStatusEverywhere(workspace, withPacket(start, written), id, status, waiting ?? undefined)
  const replaced = withPredecessor(workspace, set, source.packet)
  const followed = withCaught(workspace, replaced.documents)
  const left =
    replaced.said.length > 0
      ? [
          `${source.packet.variantOf?.value ?? 'The old packet'} stays as it is until ${id} is VALIDATED: what it blocked is done already`,
        ]
      : []
  const documents: Documents = followed?.documents ?? set
  const packet = packetNamed(workspace, documents, id)
  const said = [
    `${id} is signed with ${signature}: ${status}${waiting ? `, ${waiting.reason}` : ''}`,
    ...(followed ? [...replaced.said, ...followed.said] : left),
  ]
  return { documents: { ...documents, ledger: ledgerWith(workspace, packet.packet, signature, options) }, said }
}

/** Why the packet cannot be signed with this signature; null where it can. */
async function objection(
  workspace: Workspace,
  id: string,
  signature: string,
  uses: readonly SignatureUse[],
): Promise<Refusal | null> {
  const { packet } = packetNamed(workspace, documentsOf(workspace), id)
  const reading = readSignature(signature)
  if (reading.kind !== 'signed')
    return refusal(
      reading.kind === 'malformed'
        ? `${quoted(signature)} carries no real date and time, expected \`{username}{DDMMYYYYHHMM}\``
        : `${quoted(signature)} is no signature, expected \`{username}{DDMMYYYYHHMM}\``,
    )
  if (isLocked(packet))
    return refusal(
      `\`${id}\` is locked with ${quoted(signatureOf(packet)!)}: \`countersign variant ${id} --reason correction\` makes a new one`,
    )
  const status = packet.status?.value ?? 'UNKNOWN'
  if (!SIGNABLE.includes(status)) return refusal(`\`${id}\` is ${status}, expected a DRAFT to sign`)
  const foreign = workspace.snapshot.head.ledger?.rows.find(
    (row) => signatureKey(row.signature.value) === signatureKey(signature) && rowNamesAnother(row, id),
  )
  const used = foreign
    ? `${workspace.config.paths.ledger}:${foreign.place.start.line}`
    : await useOf(workspace, signature, id, uses)
  return used ? refusal(`${quoted(signature)} is used already, in \`${used}\`: ask the user for a new signature`) : null
}

/**
 * `countersign sign`: locks a packet with a signature that is used nowhere else, in the tree and in the whole history, once
 * it passes its score; writes USER_SIGNATURE, the reference in AUTHORITY, the ledger row with the seal, status and board.
 * Rubric §3 Gate 3, §1 Pillar 5.
 */
export async function signCommand(id: string, given: string, options: SignOptions, setting: Setting): Promise<0 | 1> {
  const signature = given.trim()
  const workspace = await openWorkspace(setting)
  packetNamed(workspace, documentsOf(workspace), id)
  const uses =
    readSignature(signature).kind === 'signed' ? await grepWorkingTree(workspace.repository, [signature]) : []
  const refused = await objection(workspace, id, signature, uses)
  if (refused) return refuse(refused)
  const { documents, said } = signed(workspace, id, signature, options)
  const snapshot = wouldBe(workspace.snapshot, draftsOf(workspace, documents))
  const packet = snapshot.head.packets.find((other) => packetId(other) === id)!
  const score = scoreOf(packet, snapshot, RULES)
  if (score.verdict !== 'PASS') {
    process.stdout.write(renderScores([score]))
    return refuse(refusal(`\`${id}\` does not pass its score: what is signed cannot be changed any more`))
  }
  const ofVariants = RULES.filter((rule) => rule.id === 'variant-explained')
  const unexplained = findingsAsIfReady(snapshot, ofVariants).find((finding) => finding.workPacket === id)
  if (unexplained)
    return refuse(refusal(`\`${id}\` cannot be changed any more once it is signed: ${unexplained.message}`))
  return settle(workspace, documents, said, { [signatureKey(signature)]: uses })
}
