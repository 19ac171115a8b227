import { letterPattern } from './letters.ts'
import { dependenciesOf, openBlockers } from './blockers.ts'
import { boardEntry, type Board, type PhaseGate } from './board.ts'
import { packetId, type Packet, type Status } from './packet.ts'
import { packetSet, type Tree } from './snapshot.ts'

/** One gate-critical packet of a phase. Plain data. */
export interface PhaseRow {
  readonly id: string
  /** The packet that decides: the newest variant, where that is another one. */
  readonly decidedBy: string
  readonly onBoard: Status | null
  readonly inPacket: Status | null
  /** Its last recorded verdict. */
  readonly verdict: 'PASS' | 'FAIL' | null
  readonly blockedBy: readonly string[]
  /** What keeps the phase open; nothing where the packet is done with. */
  readonly missing: readonly string[]
}

/** Whether a phase can close, packet by packet. */
export interface PhaseClosure {
  readonly phase: string
  /** What the board says that it takes. */
  readonly criteria: string | null
  /** Whether the board calls the phase closed. */
  readonly closed: boolean
  readonly canClose: boolean
  readonly rows: readonly PhaseRow[]
  /** Other packets of the phase by their ids, which the gate does not wait for, and their statuses. */
  readonly others: readonly { readonly id: string; readonly status: Status | null }[]
}

const NUMBER = letterPattern(
  String.raw`\bphases?\s*[-_:#]?\s*([\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,20}[\p{L}\p{N}])?)`,
  'iu',
)

/** `Phase 1 Gate: OPEN` → `1`; the whole title where it has no number. */
export const phaseName = (title: string): string => (NUMBER(title).exec(title)?.[1] ?? title).toLowerCase()

/** The gates that a phase, as people name it (`1`, `Phase 1`, the title), means. */
function gatesNamed(board: Board, phase: string): PhaseGate[] {
  const wanted = phase.trim().toLowerCase()
  const titled = board.gates.filter((gate) => gate.title.toLowerCase() === wanted)
  const name = phaseName(wanted)
  return titled.length > 0 ? titled : board.gates.filter((gate) => phaseName(gate.title) === name)
}

const statusOf = (packets: readonly Packet[]): Status | null => packets[0]?.status?.value ?? null

/**
 * What a phase still waits for. Null where the board has no such phase gate. A phase closes only when every packet of its
 * gate is VALIDATED on board and in its packet, with a recorded verdict. Rubric §1 Pillar 4; §4 item 10.
 */
export function phaseClosure(
  { packets: all, board }: Pick<Tree, 'packets' | 'board'>,
  phase: string,
): PhaseClosure | null {
  const gates = board ? gatesNamed(board, phase) : []
  if (!board || gates.length === 0) return null
  const packets = packetSet(all)
  const dependencies = dependenciesOf({ packets, board })
  const ids = [...new Set(gates.flatMap((gate) => gate.ids))]
  const rows = ids.map((id): PhaseRow => {
    const decidedBy = dependencies.decider(id) ?? id
    const files = packets.withId(decidedBy)
    const verdict = files.flatMap((packet) => packet.verdicts).at(-1)
    const objection = dependencies.objection(id)
    const open = openBlockers(dependencies, decidedBy)
    return {
      id,
      decidedBy,
      onBoard: boardEntry(board, decidedBy)?.status ?? null,
      inPacket: statusOf(files),
      verdict: verdict ? (verdict.passed ? 'PASS' : 'FAIL') : null,
      blockedBy: dependencies.declaredBy(decidedBy).map((blocker) => blocker.id),
      missing: [
        ...(objection === null ? [] : [`it ${objection}`]),
        ...(files.length === 0 ? ['it has no packet'] : []),
        ...(files.length > 0 && !verdict?.passed ? ['no passed verdict is recorded in its packet'] : []),
        ...open.map((blocker) => `it waits for \`${blocker.id}\`, which ${blocker.reason}`),
      ],
    }
  })
  const name = phaseName(gates[0]!.title)
  const listed = new Set(rows.flatMap((row) => [row.id, row.decidedBy]))
  const isOther = (packet: Packet) =>
    packetId(packet).toLowerCase().startsWith(`wp-${name}-`) && !listed.has(packetId(packet))
  return {
    phase: gates[0]!.title,
    criteria: gates.flatMap((gate) => gate.closureText?.value ?? [])[0] ?? null,
    closed: gates.some((gate) => gate.closed),
    canClose: rows.length > 0 && rows.every((row) => row.missing.length === 0),
    rows,
    others: all.filter(isOther).map((packet) => ({ id: packetId(packet), status: statusOf([packet]) })),
  }
}
