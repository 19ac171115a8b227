import { boardEntries, type Board } from '../core/board.ts'
import { isDraft, isLocked, packetId, type Packet, type Status } from '../core/packet.ts'
import { waitingIn } from '../core/write/cascade.ts'
import { agree, withEntry, withEntryStatus, wrongEntries, type BoardText } from '../core/write/board.ts'
import { unifiedDiff } from '../core/write/diff.ts'
import type { Setting } from './program.ts'
import { ask } from './terminal-questions.ts'
import { documentsOf, draftsOf, openWorkspace, settle, type Workspace } from './writing.ts'

export interface BoardOptions {
  readonly fix: boolean
  readonly yes: boolean
}

const SIGNED: readonly Status[] = ['READY_FOR_DEV', 'IN_PROGRESS', 'DONE', 'VALIDATED']

/**
 * Why the board cannot simply follow a packet: its own status does not stand up. Rubric §7 Failure Mode 3, compare and
 * verify.
 */
function doubt(packet: Packet, waiting: ReturnType<typeof waitingIn>): string | null {
  const status = packet.status!.value
  const blocker = waiting(packetId(packet))[0]
  if (SIGNED.includes(status) && !isLocked(packet)) return `its packet says ${status} and is not signed`
  if (status === 'VALIDATED' && !packet.verdicts.some(({ passed }) => passed))
    return 'its packet says VALIDATED and holds no verdict'
  if (SIGNED.includes(status) && blocker) return `its packet says ${status} while \`${blocker.id}\` ${blocker.reason}`
  return null
}

interface Repair {
  readonly board: BoardText
  /** What only a person can decide. */
  readonly left: readonly string[]
}

/** The board as the packets have it, where their word stands up. */
function repaired(workspace: Workspace, start: BoardText): Repair {
  const { config, snapshot } = workspace
  const { packets } = snapshot.head
  const ids = packets.map(packetId)
  const judged = packets.filter((packet) => packet.status !== null && packet.status.value !== 'UNKNOWN')
  const unique = judged.filter((packet) => ids.filter((id) => id === packetId(packet)).length === 1)
  return unique.reduce<Repair>(
    ({ board, left }, packet) => {
      const id = packetId(packet)
      const status = packet.status!.value
      const isListed = boardEntries(board.board).has(id)
      if (isListed && wrongEntries(board, id, status).length === 0) return { board, left }
      const next = isListed
        ? withEntryStatus(board, id, status, config)
        : withEntry(
            board,
            { id, status: isDraft(packet) ? 'GAP' : status, blockers: blockersOf(packet), notes: [] },
            config,
          )
      const tree = { packets, board: next.board }
      const why = doubt(packet, waitingIn(tree))
      return why === null ? { board: next, left } : { board, left: [...left, `${id} is left as it is: ${why}`] }
    },
    { board: start, left: strangers(start.board, ids) },
  )
}

const blockersOf = (packet: Packet): string[] => (packet.blockedBy?.items ?? []).map(({ value }) => value)

/** Entries that no packet can decide about. */
const strangers = (board: Board, ids: readonly string[]): string[] =>
  [...boardEntries(board)]
    .filter(([id]) => !ids.includes(id))
    .flatMap(([id, entries]) => {
      const statuses = [...new Set(entries.map(({ status }) => status).filter((status) => status !== 'UNKNOWN'))]
      const isOpen = statuses.some((status) => !['GAP', 'STUB', 'SUPERSEDED'].includes(status))
      const disagrees = statuses.some((status) => !agree(status, statuses[0]!))
      return isOpen || disagrees ? [`${id} is left as it is: it has no packet`] : []
    })

/**
 * `countersign board`: shows what the board says otherwise than the packets as a unified diff, and with `--fix` writes it
 * once it is confirmed. Exit 1 where there is drift and nothing was written. Rubric §1 Pillar 3, §7 Failure Mode 3.
 */
export async function boardCommand({ fix, yes }: BoardOptions, setting: Setting): Promise<0 | 1> {
  const workspace = await openWorkspace(setting)
  const documents = documentsOf(workspace)
  const { board } = documents
  if (!board) throw new Error(`there is no board at \`${workspace.config.paths.board}\``)
  const repair = repaired(workspace, board)
  const left = repair.left.map((line) => `${line}\n`).join('')
  const changed = { ...documents, board: repair.board }
  const [draft] = draftsOf(workspace, changed)
  if (!draft) {
    process.stdout.write(left || 'The board agrees with the packets\n')
    return left === '' ? 0 : 1
  }
  process.stdout.write(`${unifiedDiff(draft.path, draft.before!, draft.after)}${left}`)
  if (!fix) return 1
  const isAgreed = yes || (await ask('Write this? [y/N] '))?.trim().toLowerCase().startsWith('y') === true
  if (isAgreed) return settle(workspace, changed, [])
  process.stderr.write('Nothing was written: say yes, or give --yes\n')
  return 1
}
