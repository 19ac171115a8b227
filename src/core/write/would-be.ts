import { packetText } from '../locked.ts'
import type { Packet } from '../packet.ts'
import { parseBoard } from '../parse/board.ts'
import { parseLedger } from '../parse/ledger.ts'
import { classifier } from '../governance.ts'
import type { ChangedFile, FileEntry, SignatureUse, Snapshot, Tree } from '../snapshot.ts'

/** A document that a command would write; `before` is null where there is none yet. */
export interface Draft {
  readonly path: string
  readonly before: string | null
  readonly after: string
}

const byPath = (a: Packet, b: Packet): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

const BLOB = '100644'

/** What a draft is in git's terms; ids are made up, since nobody reads the objects behind them. */
const entryOf = (tree: Tree, { path }: Draft): FileEntry => ({
  mode: tree.files.get(path)?.mode ?? BLOB,
  oid: `draft of ${path}`,
})

function treeWith(tree: Tree, drafts: readonly Draft[], { config }: Snapshot): Tree {
  const kindOf = classifier(config.paths)
  const textOf = (kind: string) => drafts.find((draft) => kindOf(draft.path) === kind)
  const written = drafts.filter(({ path }) => kindOf(path) === 'packet')
  const paths = new Set(written.map(({ path }) => path))
  const [board, ledger] = [textOf('board'), textOf('ledger')]
  return {
    ...tree,
    files: new Map([...tree.files, ...drafts.map((draft) => [draft.path, entryOf(tree, draft)] as const)]),
    packets: [
      ...tree.packets.filter(({ path }) => !paths.has(path)),
      ...written.map(({ path, after }) => packetText(path, after, config).packet),
    ].sort(byPath),
    board: board ? parseBoard(board.path, board.after, config) : tree.board,
    ledger: ledger ? parseLedger(ledger.path, ledger.after, config) : tree.ledger,
  }
}

const changedFile = (tree: Tree, draft: Draft): ChangedFile => ({
  path: draft.path,
  before: draft.before === null ? null : { ...tree.files.get(draft.path)!, text: draft.before },
  after: { ...entryOf(tree, draft), text: draft.after },
  restored: false,
})

/**
 * The tree with some documents written, as a change from the tree that there is, which binds. `present` was read in mode
 * `all`; `signatureUses` tells where new signatures stand already, by their keys.
 */
export function wouldBe(
  present: Snapshot,
  drafts: readonly Draft[],
  signatureUses: Readonly<Record<string, readonly SignatureUse[]>> = {},
): Snapshot {
  return {
    ...present,
    mode: 'range',
    head: treeWith(present.head, drafts, present),
    change: {
      files: drafts.map((draft) => changedFile(present.head, draft)),
      workPackets: [],
      namingDeferred: false,
      kind: 'branch',
      signedTexts: {},
      signatureUses,
    },
  }
}
