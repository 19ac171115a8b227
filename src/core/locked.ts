import type { Config } from './config.ts'
import { lockViolations, looksSigned, type LockViolation, type PacketText } from './lock.ts'
import { isLocked, nextVariant, packetId, signatureOf, splitVariant, type Packet } from './packet.ts'
import { parsePacket } from './parse/packet.ts'
import { scanBlocks } from './parse/scan.ts'
import type { Facts } from './rule.ts'
import type { Change, ChangedFile, ChangedSide, FileEntry, PacketSet, Tree } from './snapshot.ts'

/** A changed file that holds a locked packet in what binds. */
export interface LockedFile {
  readonly file: ChangedFile
  /** The packet as it binds. */
  readonly packet: Packet
  readonly id: string
  /** Null where the packet could not be parsed and its text alone says that it is signed. */
  readonly signature: string | null
}

type ChangeFacts = Pick<Facts, 'base' | 'change' | 'config'>

/** Whether two sides hold the same file, or neither holds one. */
export const sameEntry = (a: FileEntry | null | undefined, b: FileEntry | null | undefined): boolean =>
  a?.oid === b?.oid && a?.mode === b?.mode

/** The text of one side of a change where it is a plain file. */
export const plainText = (side: ChangedSide | null): string | null =>
  side && side.mode.startsWith('100') ? side.text : null

/** A text of a packet with what is read from it. */
export const packetText = (path: string, text: string, config: Config): PacketText => ({
  text,
  packet: parsePacket(path, text, { logSections: config.lock.logSections, limits: config.limits, read: scanBlocks }),
})

const isBound = (packet: Packet, text: string | null): boolean =>
  packet.unreadable === null ? isLocked(packet) : text !== null && looksSigned(text)

/**
 * The locked packets whose file the change touches and does not leave as what binds has it. The lock is that of the base;
 * a packet that has moved there since is still locked where it was. Contract §2 Locked.
 */
export function lockedFiles({ base, change, config }: ChangeFacts): LockedFile[] {
  const atBase = new Map(base.packets.map((packet) => [packet.path, packet]))
  return change.files.flatMap((file) => {
    const { path, before, after } = file
    const entry = base.files.get(path)
    if (sameEntry(entry, after)) return []
    const text = plainText(before)
    const packet = entry ? atBase.get(path) : text !== null ? movedAway(path, text, base, config) : null
    if (!packet || !isBound(packet, text)) return []
    return [{ file, packet, id: packetId(packet), signature: signatureOf(packet) }]
  })
}

/** What a change makes of a locked file: both texts and what breaks the lock. */
export interface LockedEdit {
  readonly before: PacketText
  readonly after: PacketText
  readonly violations: readonly LockViolation[]
}

// Asked once while reading, whether history has to tell what was signed, and once by the rule.
const edits = new WeakMap<ChangedFile, { packets: PacketSet; config: Config; edit: LockedEdit | null }>()

/** The edit of a locked file, signed texts of its history not regarded; null where no plain file is left of it. */
export function lockedEdit(locked: LockedFile, packets: PacketSet, config: Config): LockedEdit | null {
  const known = edits.get(locked.file)
  if (known && known.packets === packets && known.config === config) return known.edit
  const edit = readEdit(locked, packets, config)
  edits.set(locked.file, { packets, config, edit })
  return edit
}

function readEdit({ file }: LockedFile, packets: PacketSet, config: Config): LockedEdit | null {
  const { path } = file
  const text = plainText(file.after)
  if (text === null) return null
  const after = { text, packet: packets.at(path) ?? packetText(path, text, config).packet }
  const before = packetText(path, plainText(file.before) ?? '', config)
  return { before, after, violations: lockViolations(before, after, config.lock.mode, config.lock) }
}

/** The packet of a file that is gone at the base, where the same packet is locked there under another path. */
function movedAway(path: string, text: string, base: Tree, config: Config): Packet | null {
  const { packet } = packetText(path, text, config)
  const stands = base.packets.some((other) => isLocked(other) && packetId(other) === packetId(packet))
  return stands ? packet : null
}

const isPlain = (path: string): boolean => /^[\w./@+-]+$/.test(path)

/** A path as a shell takes it. */
export const shellPath = (path: string): string => (isPlain(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)

/** The command that puts a file back to what binds; where that has it no more, to what the change started from. */
export const restoreCommand = (path: string, base: Tree, change: Change): string => {
  const tip = base.files.has(path) ? base.name : `$(git merge-base HEAD ${base.name})`
  const source = change.kind === 'commit' ? 'HEAD' : tip
  return `\`git restore --source=${source} --staged --worktree -- ${shellPath(path)}\``
}

/** Tells the file of the next free variant of a packet, beside it. Rubric §4 item 4. */
export function variantFiles(...trees: readonly (readonly Packet[])[]): (path: string, id: string) => string {
  const taken = new Map<string, string[]>()
  for (const id of trees.flat().map(packetId)) {
    const { base } = splitVariant(id)
    const same = taken.get(base)
    if (same) same.push(id)
    else taken.set(base, [id])
  }
  return (path, id) =>
    `${path.slice(0, path.lastIndexOf('/') + 1)}${nextVariant(id, taken.get(splitVariant(id).base) ?? [])}.md`
}
