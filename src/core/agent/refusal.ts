import { DEFAULT_CONFIG, type Config, type LockMode } from '../config.ts'
import { classifier } from '../governance.ts'
import { isLocked, packetId, type Packet } from '../packet.ts'
import type { Finding } from '../rule.ts'
import { isOpen } from '../scope.ts'
import type { NamedPacket, Snapshot, Tree } from '../snapshot.ts'
import { wouldBe, type Prospect } from '../write/would-be.ts'

/** Why a call is refused, and what an agent can do instead; `rule` is null where no rule says so. */
export interface Refusal {
  readonly rule: string | null
  readonly message: string
  readonly remedy: string
}

/** The work packets that lend a call their scope. */
export interface Active {
  readonly packets: readonly NamedPacket[]
  /** `named`: by branch or option; `open`: nothing names one, so every packet that is open counts. */
  readonly by: 'named' | 'open'
}

/** The active packets: those that are named, else all that are open at HEAD, since a message may still name any of them. */
export function activePackets(tree: Tree, named: readonly NamedPacket[]): Active {
  if (named.length > 0) return { packets: named, by: 'named' }
  return { packets: tree.packets.filter(isOpen).map((packet) => ({ id: packetId(packet), by: 'option' })), by: 'open' }
}

/** Whether only the commit can tell the scope: a packet that it brings itself may lend it. */
export const isScopeLate = (tree: Tree, active: Active, { scope }: Config): boolean =>
  scope.packetsFrom === 'head' &&
  (active.by === 'open' || active.packets.some(({ id }) => !tree.packets.some((packet) => packetId(packet) === id)))

/** Files as a call would leave them, as a change from HEAD, which binds. */
export function prospectSnapshot(
  bound: Pick<Snapshot, 'config' | 'now'> & { readonly tree: Tree },
  prospects: readonly Prospect[],
  workPackets: readonly NamedPacket[],
  signedTexts: Readonly<Record<string, readonly string[]>> = {},
): Snapshot {
  const { config, now, tree } = bound
  const change = {
    files: [],
    workPackets,
    namingDeferred: false,
    kind: 'commit' as const,
    signedTexts,
    signatureUses: {},
  }
  const present: Snapshot = { mode: 'staged', config, now, head: tree, before: tree, base: tree, change }
  const judged = wouldBe(present, prospects)
  return { ...judged, mode: 'staged', change: { ...change, files: judged.change.files } }
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase()

/**
 * The path of a packet or of the ledger that is the same as a given one where case, or the form of its letters, does not
 * count; the given one where there is none, or where the tree has it as it is.
 */
export function governedTwin(path: string, tree: Tree, { paths }: Config): string {
  if (tree.files.has(path)) return path
  const key = folded(path)
  const governed = [...tree.packets.map((packet) => packet.path), paths.ledger]
  return governed.find((other) => folded(other) === key) ?? path
}

/** Whether a path outside of any repository is called like a packet, a board or a ledger. */
export function looksGoverned(path: string): boolean {
  const kindOf = classifier(DEFAULT_CONFIG.paths)
  const parts = path.split('/')
  return parts.some((_, index) => ['packet', 'board', 'ledger'].includes(kindOf(parts.slice(index).join('/')) ?? ''))
}

/** What a path holds that may not be changed freely: a locked packet, or the ledger; null where it holds neither. */
export function boundAt(path: string, tree: Tree, { paths, rules }: Config): { what: string; rule: string } | null {
  if (path === paths.ledger && tree.ledger && rules['ledger-insert-only'] !== 'off')
    return { what: 'the signature ledger', rule: 'ledger-insert-only' }
  const packet = tree.packets.find((other) => other.path === path && isLocked(other))
  if (!packet || rules['locked-packet-unchanged'] === 'off') return null
  return { what: `locked \`${packetId(packet)}\``, rule: 'locked-packet-unchanged' }
}

/** What a folder holds that may not be changed freely, by path. */
export const boundUnder = (folder: string, tree: Tree, config: Config): string[] =>
  [...tree.packets.map(({ path }) => path), config.paths.ledger].filter(
    (path) => path.startsWith(`${folder}/`) && boundAt(path, tree, config) !== null,
  )

const FREE: Readonly<Record<LockMode, string>> = {
  append:
    'Another status passes (`countersign status <id> <STATUS>`), and so do new lines under a log section such as `## NOTES`',
  contract: 'What stands outside of its contract fields is free',
  frozen: 'Nothing in it may change, not even its status',
}

const fill = (text: string, id: string): string => text.replaceAll('<id>', () => id)

const VARIANT =
  'Put the change into a new packet: run `countersign variant <id> --reason correction --why "<why>"` (or `--reason evolution`), edit that one, and have the user sign it'

const insteadOfEdit = (id: string, { lock }: Config): string =>
  fill(`Leave the signed text as it is. ${VARIANT}. ${FREE[lock.mode]}`, id)

const INSTEAD_OF_ROW_CHANGE =
  'Leave every row as it is and add new rows only. A signature comes from the user and is recorded by `countersign sign <id> <signature>`'

/** What an agent can do instead of what a finding is about. */
export function insteadOf(finding: Finding, active: Active, config: Config): string {
  const id = finding.workPacket ?? '<id>'
  if (finding.rule === 'locked-packet-unchanged') return insteadOfEdit(id, config)
  if (finding.rule === 'locked-packet-kept')
    return fill(`Leave \`<id>\` where it is and what it is, and give its id to nothing else. ${VARIANT}`, id)
  if (finding.rule === 'ledger-insert-only') return INSTEAD_OF_ROW_CHANGE
  if (finding.rule !== 'changes-in-scope') return finding.remedy
  if (active.by === 'open')
    return 'Work on a packet that lists this path: no open one does. `countersign brief <id>` tells what a packet lists. Where the task needs this path, stop and tell the user'
  const ids = active.packets.map((packet) => packet.id)
  return fill(
    `Stay within what \`countersign brief <id>\` lists. Where the task cannot be done without this path, stop and tell the user: a variant that lists it (\`countersign variant <id> --reason evolution --why "<why>"\`) has to be signed and brought in first`,
    ids[0] ?? id,
  )
}

/** What to do instead of a change of a locked packet, or else of the ledger, that cannot be judged before it is made. */
export function insteadOfBlindEdit(packet: Packet | null, config: Config): string {
  const better = packet ? insteadOfEdit(packetId(packet), config) : INSTEAD_OF_ROW_CHANGE
  return `Use a tool that shows the new text (Edit or Write), so that it can be judged. ${better}`
}
