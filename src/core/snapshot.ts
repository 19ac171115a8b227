import type { Authentication } from './authentic.ts'
import type { Board } from './board.ts'
import type { Config } from './config.ts'
import type { Enrichment } from './enrichment.ts'
import type { Ledger } from './ledger.ts'
import { packetId, type Packet } from './packet.ts'
import type { Protocol } from './protocol.ts'
import type { OwnProblem } from './rule.ts'
import type { Spec } from './spec.ts'

/** A path of a tree: git's mode (`100644`, `100755`, `120000`, `160000`) and object id. */
export interface FileEntry {
  readonly mode: string
  readonly oid: string
}

/** One state of the repository, read whole: an index, a commit or the working tree. */
export interface Tree {
  /** What people call it: `HEAD`, `the index`, `the working tree`, or an abbreviated commit. */
  readonly name: string
  /** Every path of the tree. */
  readonly files: ReadonlyMap<string, FileEntry>
  /** In path order. */
  readonly packets: readonly Packet[]
  /** Null where the tree has no such document. */
  readonly board: Board | null
  readonly ledger: Ledger | null
  readonly spec: Spec | null
  /** In path order. */
  readonly protocols: readonly Protocol[]
}

/** One side of a changed path; `text` is there for governance documents only. */
export interface ChangedSide extends FileEntry {
  readonly text: string | null
}

/** A path that differs between the merge base and the head. Renames are a deletion and an addition. */
export interface ChangedFile {
  readonly path: string
  readonly before: ChangedSide | null
  readonly after: ChangedSide | null
  /** The same blob as at the merge base with the default branch: putting it back is no change. */
  readonly restored: boolean
}

/** Who says that a packet is a work packet of the change. */
export type NamedBy = 'option' | 'branch' | 'trailer' | 'body' | 'title' | 'subject'

export interface NamedPacket {
  readonly id: string
  readonly by: NamedBy
}

/** What a change does, and what it says it is for. */
export interface Change {
  readonly files: readonly ChangedFile[]
  readonly workPackets: readonly NamedPacket[]
  /** In pre-commit only the message could still name a work packet: scope waits for commit-msg. */
  readonly namingDeferred: boolean
  /** Where the change is judged: for remedies. `commit` for hooks, `branch` for ranges. */
  readonly kind: 'commit' | 'branch'
  /** For each locked packet that the change touches, by its path at the base: the texts that were signed. */
  readonly signedTexts: Readonly<Record<string, readonly string[]>>
  /** Signatures that the change adds, by their key, with the places in the base tree where each stands already. */
  readonly signatureUses: Readonly<Record<string, readonly SignatureUse[]>>
  /** Only where the change makes the pointer name another spec that is there. */
  readonly enrichment?: Enrichment
  /** The signatures that a range of commits brings; not there in a commit that is still being made, or without signers. */
  readonly authentications?: readonly Authentication[]
  /** Before a push nobody can have asked GitHub about its commits: what only it can tell waits for the pull request. */
  readonly accountsDeferred?: boolean
}

/** A line of the base tree that holds a signature. */
export interface SignatureUse {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** Everything that is judged, read beforehand. In mode `all` the tree is its own base and nothing changed. */
export interface Snapshot {
  readonly mode: 'staged' | 'range' | 'all'
  readonly config: Config
  readonly now: Date
  /** What is judged. */
  readonly head: Tree
  /** What the change started from: the merge base. Old debt is measured against it. */
  readonly before: Tree
  /** In a merge that is being concluded, the other parents: what they have already is not the merge's doing. */
  readonly otherParents?: readonly Tree[]
  /** What binds: config, locks, scope, blockers, spent signatures, waivers. */
  readonly base: Tree
  readonly change: Change
  /**
   * What the rules without needs find in packets under this configuration: as `ownProblems` gives it, which may have been kept.
   * They are asked about every packet that is not in it. Read in mode `all`.
   */
  readonly own?: ReadonlyMap<Packet, readonly OwnProblem[]>
  /** For BLOCKED packets that do not say since when: the ISO date at which git saw it, by path. Read in mode `all`. */
  readonly statusSince?: Readonly<Record<string, string>>
}

/** The packets of a tree, by id. */
export interface PacketSet {
  readonly all: readonly Packet[]
  /** The packets with this id; more than one where an id is used twice. */
  withId(id: string): readonly Packet[]
  at(path: string): Packet | null
}

// The packets of a tree never change once read, so that what is found out about them can be kept beside them.
const sets = new WeakMap<readonly Packet[], PacketSet>()

/** Indexes packets by id and path; the same list gives the same set. */
export function packetSet(packets: readonly Packet[]): PacketSet {
  const set = sets.get(packets) ?? indexed(packets)
  sets.set(packets, set)
  return set
}

function indexed(packets: readonly Packet[]): PacketSet {
  const ids = new Map<string, Packet[]>()
  for (const packet of packets) {
    const id = packetId(packet)
    const same = ids.get(id)
    if (same) same.push(packet)
    else ids.set(id, [packet])
  }
  const paths = new Map(packets.map((packet) => [packet.path, packet]))
  return { all: packets, withId: (id) => ids.get(id) ?? [], at: (path) => paths.get(path) ?? null }
}

/** Which paths a tree has. */
export interface PathSet {
  has(path: string): boolean
  isDirectory(path: string): boolean
}

/** Answers for files and for the folders above them. */
export function pathSet(files: ReadonlyMap<string, FileEntry>): PathSet {
  let folders: Set<string> | null = null
  const allFolders = () => {
    if (folders) return folders
    folders = new Set()
    for (const path of files.keys())
      for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end)
        if (folders.has(folder)) break
        folders.add(folder)
      }
    return folders
  }
  return {
    has: (path) => files.has(path),
    isDirectory: (path) => files.get(path)?.mode === '160000' || allFolders().has(path.replace(/\/+$/, '')),
  }
}
