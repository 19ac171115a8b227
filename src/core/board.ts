import type { Status } from './packet.ts'
import type { Located, Place } from './place.ts'

/** One item or row of the task board. */
export interface BoardEntry {
  readonly id: string
  readonly place: Place
  /** From the bracketed token, else from the section; UNKNOWN where neither names a status. */
  readonly status: Status
  /** Whether a token of the entry itself gave the status. */
  readonly statusFromToken: boolean
  /** The status symbols that stand in the entry or its token, in order. */
  readonly symbols: readonly string[]
  readonly section: string
  readonly gateCritical: boolean
  readonly blockedBy: readonly Located<string>[]
  readonly blockersDeclared: boolean
  readonly reason: Located<string> | null
  readonly eta: Located<string> | null
  readonly effort: Located<string> | null
}

/** A phase gate section: heading, its `Status:` if any, whether it is closed, and the line saying what closes it. */
export interface PhaseGate {
  readonly title: string
  readonly place: Place
  readonly closed: boolean
  readonly closureText: Located<string> | null
  readonly ids: readonly string[]
}

/** The task board (rubric §1 Pillar 3). Plain data. */
export interface Board {
  readonly path: string
  readonly unreadable: string | null
  readonly entries: readonly BoardEntry[]
  readonly gates: readonly PhaseGate[]
  /** ISO date of `Last Updated:`; null where there is none or it is no date. */
  readonly lastUpdated: Located<string> | null
}

// A board never changes once read, so its index can be kept beside it.
const indexes = new WeakMap<Board, ReadonlyMap<string, readonly BoardEntry[]>>()

/** The entries of a board by id, each list in the order of the board. */
export function boardEntries(board: Board): ReadonlyMap<string, readonly BoardEntry[]> {
  const known = indexes.get(board)
  if (known) return known
  const entries = new Map<string, BoardEntry[]>()
  for (const entry of board.entries) {
    const same = entries.get(entry.id)
    if (same) same.push(entry)
    else entries.set(entry.id, [entry])
  }
  indexes.set(board, entries)
  return entries
}

/** The entries of an id; none where there is no board or it does not list it. */
export const entriesOf = (board: Board | null, id: string): readonly BoardEntry[] =>
  (board && boardEntries(board).get(id)) ?? []

/** The ids that a board lists, each once. */
export const idsOn = (board: Board | null): readonly string[] => (board ? [...boardEntries(board).keys()] : [])

/** The first entry with a status of its own for an id; null where the board does not list it. */
export const boardEntry = (board: Board | null, id: string): BoardEntry | null => {
  const entries = entriesOf(board, id)
  return entries.find((entry) => entry.status !== 'UNKNOWN') ?? entries[0] ?? null
}

/** DRAFT is what GAP and STUB are called before there is a packet; every other status agrees with itself alone. */
export const statusesAgree = (a: Status, b: Status): boolean =>
  a === b || (a === 'DRAFT' && (b === 'GAP' || b === 'STUB')) || (b === 'DRAFT' && (a === 'GAP' || a === 'STUB'))
