import { CONFIG_FILE, type Config } from './config.ts'
import { classifier } from './governance.ts'
import { keptReading } from './same-reading.ts'
import { itemsOf } from './place.ts'
import { lendsScope, needsNoWorkPacket, scopeOf, workPacketsOf } from './scope.ts'
import { packetSet, type ChangedFile, type ChangedSide, type Snapshot } from './snapshot.ts'

/** Who has a say about the scope of a commit: only its message, the packets that were judged, or nobody. */
export type ScopeQuestion = 'open' | 'judged' | 'free'

/** What a judgement of one commit without findings shows of others with the same documents, branch and day. */
export interface Shown {
  readonly scope: Exclude<ScopeQuestion, 'free'>
  /** Where scope is judged, the paths in it that are no documents; where it is open, the documents, all others being free. */
  readonly paths: readonly string[]
  /** The files of the packets whose scope it is. */
  readonly own: readonly string[]
  /** Blobs by path that say what the packets of the base say. */
  readonly same: Readonly<Record<string, readonly string[]>>
}

const named = [{ id: 'WP-0', by: 'trailer' }] as const

/** What is still to be asked about the scope of a change: nothing of one that needs no work packet, whatever it names. */
export function scopeQuestion({ change, base, config }: Snapshot): ScopeQuestion {
  if (needsNoWorkPacket({ change: { ...change, workPackets: named }, base, config })) return 'free'
  return change.namingDeferred ? 'open' : 'judged'
}

const textOf = (side: ChangedSide | null): string | null => (side?.mode.startsWith('100') ? side.text : null)

/** Whether a changed document is a packet that still says the same, in a file of the same kind. */
function saysTheSame({ path, before, after }: ChangedFile, config: Config): boolean {
  const [old, current] = [textOf(before), textOf(after)]
  if (old === null || current === null || before!.mode !== after!.mode) return false
  return keptReading(path, { text: old, packet: null }, current, config) !== null
}

/** What a judgement without findings shows; null where the change makes a document say something else, or in a merge. */
export function shownBy({ change, base, head, config, otherParents }: Snapshot): Shown | null {
  const kindOf = classifier(config.paths)
  const isDocument = (path: string) => path === CONFIG_FILE || kindOf(path) !== null
  const documents = change.files.filter(({ path }) => isDocument(path))
  if (otherParents !== undefined || !documents.every((file) => saysTheSame(file, config))) return null
  const same = Object.fromEntries(documents.map(({ path, after }) => [path, [after!.oid]]))
  if (change.namingDeferred) {
    const { board, ledger, specPointer } = config.paths
    return { scope: 'open', paths: [CONFIG_FILE, board, ledger, specPointer], own: [], same }
  }
  const facts = { change, base, config, packets: packetSet(head.packets) }
  // Work packets were not asked for: a change of other paths may need them, and find them closed.
  if (needsNoWorkPacket(facts)) {
    const paths = change.files.map(({ path }) => path).filter((path) => !isDocument(path))
    return { scope: 'judged', paths, own: [], same }
  }
  const lending = workPacketsOf(facts).filter(lendsScope)
  const scope = scopeOf(lending, facts)
  const files = lending.flatMap((packet) => packet.files)
  const listed = files.flatMap(({ inScopePaths }) => itemsOf(inScopePaths).map(({ value }) => value))
  return {
    scope: 'judged',
    paths: listed.filter((path) => !isDocument(path) && scope.covers(path)),
    own: files.map(({ path }) => path),
    same,
  }
}
