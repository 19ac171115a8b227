import { packetText } from '../locked.ts'
import type { Packet } from '../packet.ts'
import { parseBoard } from '../parse/board.ts'
import { parseLedger } from '../parse/ledger.ts'
import { classifier } from '../governance.ts'
import type { ChangedFile, FileEntry, SignatureUse, Snapshot, Tree } from '../snapshot.ts'

/** What would become of a file; `before` is null where there is none yet, `after` where it is taken away. */
export interface Prospect {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
  /** The blob that it would be, where there is one already: a file that is moved. */
  readonly blob?: FileEntry
}

/** A document that a command would write. */
export interface Draft extends Prospect {
  readonly after: string
}

const isDraft = (prospect: Prospect): prospect is Draft => prospect.after !== null

const byPath = (a: Packet, b: Packet): number => (a.path < b.path ? -1 : 1)

const BLOB = '100644'

/** What a draft is in git's terms; ids are made up, since nobody reads the objects behind them. */
function entryOf(tree: Tree, { path, blob }: Prospect): FileEntry {
  const mode = tree.files.get(path)?.mode
  return blob ?? { mode: mode?.startsWith('100') ? mode : BLOB, oid: `draft of ${path}` }
}

function filesWith({ files }: Tree, prospects: readonly Prospect[], entry: (draft: Draft) => FileEntry): Tree['files'] {
  const changed = new Map(files)
  for (const prospect of prospects)
    if (isDraft(prospect)) changed.set(prospect.path, entry(prospect))
    else changed.delete(prospect.path)
  return changed
}

function treeWith(tree: Tree, prospects: readonly Prospect[], { config }: Snapshot): Tree {
  const kindOf = classifier(config.paths)
  const single = (kind: string) => prospects.find(({ path }) => kindOf(path) === kind)
  const written = prospects.filter(({ path }) => kindOf(path) === 'packet')
  const paths = new Set(written.map(({ path }) => path))
  const packets = () =>
    [
      ...tree.packets.filter(({ path }) => !paths.has(path)),
      ...written.filter(isDraft).map(({ path, after }) => packetText(path, after, config).packet),
    ].sort(byPath)
  const read = <T>(
    document: Prospect | undefined,
    parse: (path: string, text: string) => T,
    now: T | null,
  ): T | null => {
    if (!document) return now
    return isDraft(document) ? parse(document.path, document.after) : null
  }
  return {
    ...tree,
    files: filesWith(tree, prospects, (draft) => entryOf(tree, draft)),
    packets: written.length > 0 ? packets() : tree.packets,
    board: read(single('board'), (path, text) => parseBoard(path, text, config), tree.board),
    ledger: read(single('ledger'), (path, text) => parseLedger(path, text, config), tree.ledger),
  }
}

const changedFile = (tree: Tree, prospect: Prospect): ChangedFile => ({
  path: prospect.path,
  before: prospect.before === null ? null : { ...tree.files.get(prospect.path)!, text: prospect.before },
  after: isDraft(prospect) ? { ...entryOf(tree, prospect), text: prospect.after } : null,
  restored: false,
})

/**
 * The tree with some files written or taken away, as a change from the tree that there is, which binds. `present` was read in mode
 * `all`; `signatureUses` tells where new signatures stand already, by their keys.
 */
export function wouldBe(
  present: Snapshot,
  prospects: readonly Prospect[],
  signatureUses: Readonly<Record<string, readonly SignatureUse[]>> = {},
): Snapshot {
  return {
    ...present,
    mode: 'range',
    head: treeWith(present.head, prospects, present),
    change: {
      files: prospects.map((prospect) => changedFile(present.head, prospect)),
      workPackets: [],
      namingDeferred: false,
      kind: 'branch',
      signedTexts: {},
      signatureUses,
    },
  }
}
