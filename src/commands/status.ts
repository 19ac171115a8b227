import { isLocked, packetId, STATUSES, type Status } from '../core/packet.ts'
import { statusNamed } from '../core/write/packet.ts'
import { caught, released, waitingFor, waitingIn } from '../core/write/cascade.ts'
import { stepsFrom } from '../core/write/transitions.ts'
import type { Setting } from './program.ts'
import { predecessorOf, withPredecessor } from './supersede.ts'
import {
  documentsOf,
  isRefusal,
  openWorkspace,
  packetNamed,
  refuse,
  settle,
  treeWith,
  withStatusEverywhere,
  type Documents,
  type Reason,
  type Refusal,
  type Workspace,
} from './writing.ts'

export interface StatusOptions {
  readonly reason?: string | undefined
  readonly eta?: string | undefined
}

const KNOWN = STATUSES.filter((status) => status !== 'UNKNOWN').join(', ')

const refusal = (refused: string): Refusal => ({ refused })

const listed = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ')

/** Why this packet cannot go to a status; null where the rubric lets it. */
function objection(workspace: Workspace, documents: Documents, id: string, to: Status): Refusal | null {
  const { packet } = packetNamed(workspace, documents, id)
  const from = packet.status?.value ?? 'UNKNOWN'
  const steps = stepsFrom(from)
  if (['DRAFT', 'STUB', 'GAP'].includes(from))
    return refusal(
      `\`${id}\` is ${from}: it becomes READY_FOR_DEV or BLOCKED when it is signed, \`countersign sign ${id} SIGNATURE\``,
    )
  if (!steps.includes(to))
    return refusal(
      `\`${id}\` cannot go from ${from} to ${to}, ${steps.length === 0 ? 'it stays as it is' : `expected ${listed(steps)}`}`,
    )
  if (to !== 'SUPERSEDED' && !isLocked(packet))
    return refusal(`\`${id}\` is not signed: \`countersign sign ${id} SIGNATURE\` comes first`)
  const waits = waitingIn(workspace.snapshot.head)(id)[0]
  if (waits && to !== 'BLOCKED' && to !== 'SUPERSEDED' && to !== 'FAILED')
    return refusal(`\`${id}\` cannot be ${to} while its blocker \`${waits.id}\` ${waits.reason}`)
  if (to === 'VALIDATED' && !packet.verdicts.some((verdict) => verdict.passed))
    return refusal(
      `\`${id}\` has no verdict: a validator writes \`Verdict: PASS\` into a log section of \`${packet.path}\` first`,
    )
  if (
    to === 'SUPERSEDED' &&
    !workspace.snapshot.head.packets.some(
      (other) => isLocked(other) && predecessorOf(other, workspace.snapshot.head.packets) === id,
    )
  )
    return refusal(
      `\`${id}\` has no signed variant: \`countersign variant ${id} --reason correction --why …\` comes first`,
    )
  return null
}

/** What a packet waits for: as told, else its open blockers; null where neither says. */
function reasonOf(workspace: Workspace, id: string, { reason, eta }: StatusOptions): Reason | null {
  const blockers = waitingIn(workspace.snapshot.head)(id)
  const own = blockers.length > 0 ? waitingFor(blockers) : null
  const said = { reason: reason ?? own?.reason, eta: eta ?? own?.eta }
  return said.reason?.trim() && said.eta?.trim() ? { reason: said.reason, eta: said.eta } : null
}

/** The documents once packets that waited, and do no more, are ready; and which those are. */
export function withReleased(workspace: Workspace, documents: Documents): { documents: Documents; said: string[] } {
  const freed = released(workspace.snapshot.head, treeWith(workspace, documents))
  const [ready, unsigned] = [true, false].map((wanted) =>
    freed.filter(({ id }) => isLocked(packetNamed(workspace, documents, id).packet) === wanted),
  )
  return {
    documents: ready!.reduce(
      (current, { id }) => withStatusEverywhere(workspace, current, id, 'READY_FOR_DEV'),
      documents,
    ),
    said: [
      ...ready!.map(({ id }) => `${id} waits for nothing any more: READY_FOR_DEV`),
      ...unsigned!.map(({ id }) => `${id} waits for nothing any more and is not signed: it stays BLOCKED until then`),
    ],
  }
}

/** The documents once packets whose blocker is open again are BLOCKED; null where one of them is done already. */
export function withCaught(
  workspace: Workspace,
  documents: Documents,
): { documents: Documents; said: string[] } | null {
  const again = caught(workspace.snapshot.head, treeWith(workspace, documents))
  if (again.some(({ status }) => status === 'DONE' || status === 'VALIDATED')) return null
  return {
    documents: again.reduce(
      (current, { id, blockers }) => withStatusEverywhere(workspace, current, id, 'BLOCKED', waitingFor(blockers)),
      documents,
    ),
    said: again.map(({ id, status, blockers }) => `${id} was ${status} and ${waitingFor(blockers).reason}: BLOCKED`),
  }
}

function plan(workspace: Workspace, id: string, to: Status, options: StatusOptions) {
  const documents = documentsOf(workspace)
  const { packet } = packetNamed(workspace, documents, id)
  const isThere = packet.status?.value === to
  const refused = isThere ? null : objection(workspace, documents, id, to)
  if (refused) return refused
  const waiting =
    to === 'BLOCKED' && !(isThere && !options.reason && !options.eta) ? reasonOf(workspace, id, options) : undefined
  if (waiting === null) return refusal(`\`${id}\` is BLOCKED only with why and until when: --reason and --eta`)
  const set =
    to === 'BLOCKED' && waiting === undefined ? documents : withStatusEverywhere(workspace, documents, id, to, waiting)
  const replaced = to === 'VALIDATED' ? withPredecessor(workspace, set, packet) : { documents: set, said: [] }
  const freed =
    to === 'VALIDATED' ? withReleased(workspace, replaced.documents) : { documents: replaced.documents, said: [] }
  return { documents: freed.documents, said: [`${packetId(packet)} is ${to}`, ...replaced.said, ...freed.said] }
}

/**
 * `countersign status`: takes a packet one step further, in its file and everywhere on the board, and frees what waited
 * for it. Rubric §1 Pillars 3 and 4. Exit 1 where the rubric has no such step; throws on an unknown status.
 */
export async function statusCommand(
  id: string,
  text: string,
  options: StatusOptions,
  setting: Setting,
): Promise<0 | 1> {
  const to = statusNamed(text)
  if (to === null) throw new Error(`\`${text}\` is no status, expected one of ${KNOWN}`)
  const workspace = await openWorkspace(setting)
  const planned = plan(workspace, id, to, options)
  return isRefusal(planned) ? refuse(planned) : settle(workspace, planned.documents, planned.said)
}
