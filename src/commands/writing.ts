import { dayOf } from '../core/day.ts'
import { join } from 'node:path'
import { check, counts } from '../core/check.ts'
import type { Config } from '../core/config.ts'
import { packetText } from '../core/locked.ts'
import type { PacketText } from '../core/lock.ts'
import { packetId, type Status } from '../core/packet.ts'
import { plain, renderText } from '../core/render/text.ts'
import type { Severity } from '../core/rule.ts'
import type { SignatureUse, Snapshot, Tree } from '../core/snapshot.ts'
import {
  boardText,
  withEntry,
  withEntryStatus,
  withLastUpdated,
  withNotes,
  withoutNotes,
  type BoardText,
} from '../core/write/board.ts'
import { withBlocked, withoutBlocked } from '../core/write/packet.ts'
import { wouldBe, type Draft } from '../core/write/would-be.ts'
import type { Repository } from '../io/git.ts'
import { journalOf } from '../io/journal-file.ts'
import { readSnapshot } from '../io/snapshot.ts'
import { readWorkingFile } from '../io/working-tree.ts'
import { writeFiles } from '../io/write.ts'
import { boardEntries } from '../core/board.ts'
import { RULES } from '../rules/index.ts'
import { VERSION } from '../version.ts'
import type { Setting } from './program.ts'
import { isColorWanted } from './color.ts'
import { paintFor } from './terminal.ts'

/** The tree that a command writes into, as it was read. */
export interface Workspace {
  readonly snapshot: Snapshot
  readonly repository: Repository
  readonly config: Config
  /** Today, as an ISO day. */
  readonly day: string
  /** The bytes of documents as they were read, by path. */
  readonly bytes: Map<string, Buffer>
}

/** What a command makes of the documents. `packets` and `ledger` are those that it changes. */
export interface Documents {
  readonly packets: readonly PacketText[]
  /** Null where the repository has no board. */
  readonly board: BoardText | null
  readonly ledger: string | null
}

/** Why a command does not do what it is asked for: the rubric forbids it. Exit 1. */
export interface Refusal {
  readonly refused: string
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value

const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * The text of a document of the working tree without a BOM; null where there is none. Throws an Error where it is no valid
 * UTF-8, since an edit would change bytes that it does not mean.
 */
export function textOf({ snapshot, repository, bytes }: Workspace, path: string): string | null {
  if (!snapshot.head.files.has(path)) return null
  const known = bytes.get(path) ?? readWorkingFile(repository, path).bytes
  bytes.set(path, known)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(known)
  } catch (cause) {
    throw new Error(`\`${path}\` cannot be edited: it is no valid UTF-8. Nothing was written`, { cause })
  }
}

/** Reads the working tree for a command that writes. Throws an Error where something cannot be read. */
export async function openWorkspace(setting: Setting): Promise<Workspace> {
  const { snapshot, repository } = await readSnapshot({
    ...setting,
    mode: 'all',
    mayBeEmpty: true,
    knownRules: RULES.map((rule) => rule.id),
  })
  const day = dayOf(setting.now)
  return { snapshot, repository, config: snapshot.config, day, bytes: new Map() }
}

/** The documents before anything is changed. Throws an Error where the board cannot be parsed. */
export function documentsOf(workspace: Workspace): Documents {
  const { config, snapshot } = workspace
  const path = config.paths.board
  const text = snapshot.head.board === null ? null : textOf(workspace, path)
  const board = text === null ? null : boardText(path, text, config)
  if (board && board.board.unreadable !== null)
    throw new Error(`\`${path}\` cannot be edited: ${board.board.unreadable}. Nothing was written`)
  return { packets: [], board, ledger: null }
}

/** The one packet with an id, as the documents have it. Throws an Error where there is none, or more than one. */
export function packetNamed(workspace: Workspace, documents: Documents, id: string): PacketText {
  const { head, config } = workspace.snapshot
  const edited = documents.packets.find(({ packet }) => packetId(packet) === id)
  if (edited) return edited
  const [packet, ...others] = head.packets.filter((other) => packetId(other) === id)
  if (!packet) throw new Error(`there is no packet \`${id}\` under ${config.paths.packets.join(', ')}`)
  if (others.length > 0)
    throw new Error(`\`${id}\` is the id of two packets: \`${packet.path}\` and \`${others[0]!.path}\``)
  if (packet.unreadable !== null) throw new Error(`\`${packet.path}\` cannot be edited: ${packet.unreadable}`)
  return packetText(packet.path, textOf(workspace, packet.path)!, config)
}

/** The documents with another text of one packet. */
export const withPacket = (documents: Documents, packet: PacketText): Documents => ({
  ...documents,
  packets: [...documents.packets.filter((other) => other.packet.path !== packet.packet.path), packet],
})

/** Why and until when a packet waits. */
export interface Reason {
  readonly reason: string
  readonly eta: string
}

/** Gives a packet and every entry of it on the board a status; `waiting` is told where that is BLOCKED. */
export function withStatusEverywhere(
  workspace: Workspace,
  documents: Documents,
  id: string,
  status: Status,
  waiting?: Reason,
): Documents {
  const { config, day } = workspace
  const source = packetNamed(workspace, documents, id)
  const isStill = source.packet.status?.value === 'BLOCKED'
  const since = (isStill && source.packet.blockedSince?.value) || day
  const packet = waiting ? withBlocked(source, { ...waiting, since }, config) : withoutBlocked(source, status, config)
  const { board } = documents
  if (!board) return withPacket(documents, packet)
  const blockers = (packet.packet.blockedBy?.items ?? []).map(({ value }) => value)
  const listed = boardEntries(board.board).has(id)
    ? withEntryStatus(board, id, status, config)
    : withEntry(board, { id, status, blockers, notes: [] }, config)
  const noted = waiting ? withNotes(listed, id, waiting.reason, waiting.eta, config) : withoutNotes(listed, id, config)
  return withPacket({ ...documents, board: noted }, packet)
}

/** The documents that differ from what is there, the board with its day. */
export function draftsOf(workspace: Workspace, documents: Documents): Draft[] {
  const { config, day } = workspace
  const before = (path: string) => textOf(workspace, path)
  const { board } = documents
  const isBoardChanged = board !== null && board.text !== before(board.board.path)
  const texts = [
    ...documents.packets.map(({ packet, text }) => [packet.path, text] as const),
    ...(isBoardChanged ? [[board.board.path, withLastUpdated(board, day, config).text] as const] : []),
    ...(documents.ledger === null ? [] : [[config.paths.ledger, documents.ledger] as const]),
  ]
  return texts
    .map(([path, after]) => ({ path, before: before(path), after }))
    .filter((draft) => draft.before !== draft.after)
}

/** The tree as the documents would leave it. */
export const treeWith = (workspace: Workspace, documents: Documents): Tree =>
  wouldBe(workspace.snapshot, draftsOf(workspace, documents)).head

const stricter = (a: Severity, b: Severity): Severity => (counts(a, b) ? b : a)

/** Ctrl-C waits until the files are whole: what has begun is finished or undone. */
function uninterrupted(write: () => void): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const wait = () => {}
  for (const signal of signals) process.on(signal, wait)
  try {
    write()
  } finally {
    for (const signal of signals) process.off(signal, wait)
  }
}

function write({ repository, bytes }: Workspace, drafts: readonly Draft[]): void {
  const writes = drafts.map(({ path, before, after }) => {
    const known = before === null ? null : bytes.get(path)!
    const hasBom = known?.subarray(0, 3).equals(BOM) === true
    return {
      path: join(repository.root, path),
      before: known,
      after: hasBom ? Buffer.concat([BOM, Buffer.from(after)]) : after,
    }
  })
  const { root } = repository
  uninterrupted(() => writeFiles([root], writes, { file: journalOf(repository), root }))
}

const print = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''))

/** Tells on stderr why nothing was done. */
export function refuse({ refused }: Refusal): 1 {
  process.stderr.write(
    `${paintFor(isColorWanted(process.stderr)).red('countersign:')} ${refused}\nNothing was written\n`,
  )
  return 1
}

/**
 * Judges the tree that the documents would make, as a change from the tree that there is, and writes all of them or, where
 * something new counts, none. `said` is printed once it is done. Resolves to the exit code.
 */
export function settle(
  workspace: Workspace,
  documents: Documents,
  said: readonly string[],
  signatureUses: Readonly<Record<string, readonly SignatureUse[]>> = {},
): 0 | 1 {
  const drafts = draftsOf(workspace, documents)
  if (drafts.length === 0) {
    print(['Nothing to do: packet and board say so already'])
    return 0
  }
  const report = check(wouldBe(workspace.snapshot, drafts, signatureUses), RULES, {
    version: VERSION,
    failOn: stricter('high', workspace.config.failOn),
    baseName: null,
    headName: null,
    ruleUrl: (rule) => `src/rules/${rule}.md`,
  })
  const text = () => renderText(report, isColorWanted(process.stdout) ? paintFor(true) : plain)
  if (report.result === 'fail') {
    print([text(), 'Nothing was written: it would leave a tree that the gates refuse'])
    return 1
  }
  write(workspace, drafts)
  print([
    ...(report.findings.length > 0 ? [text()] : []),
    ...said,
    `Wrote ${drafts.map(({ path }) => path).join(', ')}`,
  ])
  return 0
}
