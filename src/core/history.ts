import { boardEntry, statusesAgree, type Board } from './board.ts'
import { dependenciesOf, openBlockers } from './blockers.ts'
import { CONFIG_FILE, type Config } from './config.ts'
import { enrichmentRows } from './enrichment.ts'
import type { Ledger } from './ledger.ts'
import { lockViolations, restores, type PacketText } from './lock.ts'
import { namedPackets } from './naming.ts'
import { isDraft, isLocked, packetId, type Packet } from './packet.ts'
import { needsNoWorkPacket, scopeOf, type WorkPacket } from './scope.ts'
import { packetSet, type Change, type ChangedFile, type FileEntry, type Tree } from './snapshot.ts'

/** One commit of the history as its governance documents tell it. */
export interface HistoryRecord {
  readonly commit: string
  /** ISO 8601 in UTC. */
  readonly date: string
  readonly message: string
  readonly packets: readonly {
    readonly path: string
    readonly before: PacketText | null
    readonly after: PacketText | null
  }[]
  /** What the commit makes of a document; left out where it leaves it alone. */
  readonly board?: Board | null
  readonly ledger?: Ledger | null
  /** The version that the spec pointer names; null where it names none. */
  readonly specVersion?: string | null
  /** Everything that it changes, governance documents included. */
  readonly files: readonly ChangedFile[]
}

/** A commit and the packet that something is said about. */
export interface HistoryEvent {
  readonly id: string
  readonly commit: string
  readonly date: string
}

/** How long packet and board said different things, in hours; `isOpen` where they still do. */
export interface StatusLag extends HistoryEvent {
  readonly hours: number
  readonly isOpen: boolean
}

/** What the history of a repository tells about how the rubric was kept. Plain data. */
export interface HistoryFacts {
  readonly commits: number
  /** Changes of packets after they were signed, which the lock forbids. */
  readonly lockedEdits: readonly HistoryEvent[]
  readonly lags: readonly StatusLag[]
  /** Versions that the spec pointer moved to, and whether the ledger told of them then. */
  readonly enrichments: readonly { readonly version: string; readonly commit: string; readonly signedThen: boolean }[]
  /** Packets that were ever IN_PROGRESS, and those of them whose NOTES grew meanwhile. */
  readonly started: readonly string[]
  readonly clarified: readonly string[]
  /** Packets that went to IN_PROGRESS while a blocker was open. */
  readonly startedBlocked: readonly HistoryEvent[]
  /** Packets that were signed without a SPEC_ANCHOR. */
  readonly signedWithoutAnchor: readonly HistoryEvent[]
  /** Packets that were BLOCKED, each with its longest time in days. */
  readonly blockedDays: readonly { readonly id: string; readonly days: number }[]
  /** Commits of work: how many name a packet that lends them scope, which of them leave it, how many name none. */
  readonly scopedCommits: number
  readonly outOfScope: readonly HistoryEvent[]
  readonly unnamedCommits: number
}

interface State {
  readonly packets: Map<string, Packet>
  readonly signed: Map<string, PacketText>
  /** Whether the configuration is there; other paths are not followed. */
  readonly files: Map<string, FileEntry>
  board: Board | null
  ledger: Ledger | null
}

const HOUR = 60 * 60 * 1000

/** Whether the commit only moves the packet to another folder. */
const isMoved = (record: HistoryRecord, path: string, text: string): boolean => {
  const name = path.slice(path.lastIndexOf('/'))
  return record.packets.some((other) => !other.before && other.after?.text === text && other.path.endsWith(name))
}

/** Whether a commit edits a packet that was locked before it. */
function editsLocked(record: HistoryRecord, index: number, state: State, config: Config): boolean {
  const { path, before, after } = record.packets[index]!
  if (!before || !isLocked(before.packet)) return false
  if (!after) return !isMoved(record, path, before.text)
  if (lockViolations(before, after, config.lock.mode, config.lock).length === 0) return false
  const signed = state.signed.get(path)
  return !signed || !restores(signed, before, after, config.lock.mode, config.lock)
}

/** How many lines the sections called NOTES have, blank ones aside. */
function noteLines({ text, packet }: PacketText): number {
  const lines = text.split('\n')
  return packet.logSections
    .filter((section) => /notes/i.test(section.title))
    .reduce((sum, { startLine, endLine }) => {
      const own = lines.slice(startLine, endLine)
      return sum + own.filter((line) => line.trim() !== '').length
    }, 0)
}

/** The ids whose packet and board say different things; ids that only one of them knows are left out. */
function divergedIds({ packets, board }: State): Set<string> {
  const diverged = [...packets.values()].filter((packet) => {
    const entry = boardEntry(board, packetId(packet))
    const status = packet.status?.value
    if (!entry || !status || status === 'UNKNOWN' || entry.status === 'UNKNOWN') return false
    return !statusesAgree(status, entry.status)
  })
  return new Set(diverged.map(packetId))
}

/** The work packets of a commit as they were before it. */
function workPacketsOf({ message }: HistoryRecord, before: readonly Packet[]): WorkPacket[] {
  const known = before.map(packetId)
  const named = namedPackets(
    { option: [], branch: null, title: null, body: null, messages: [message], merges: [message] },
    known,
  )
  const set = packetSet(before)
  return named.map((packet) => ({ ...packet, broughtByChange: false, files: set.withId(packet.id) }))
}

const NOTHING: Omit<Change, 'files'> = {
  workPackets: [],
  namingDeferred: false,
  kind: 'branch',
  signedTexts: {},
  signatureUses: {},
}

type Scope = 'none needed' | 'unnamed' | 'kept' | 'left'

function scopeKept(record: HistoryRecord, base: Tree, config: Config): [Scope, string] {
  const workPackets = workPacketsOf(record, base.packets)
  const change = { ...NOTHING, files: record.files, workPackets }
  if (needsNoWorkPacket({ change, base, config })) return ['none needed', '']
  const lending = workPackets.filter(({ files }) => files.length > 0)
  if (lending.length === 0) return ['unnamed', '']
  const { covers } = scopeOf(lending, { packets: packetSet(base.packets), base, change, config })
  return [record.files.every(({ path }) => covers(path)) ? 'kept' : 'left', lending[0]!.id]
}

const EMPTY: Tree = {
  name: 'nothing',
  files: new Map(),
  packets: [],
  board: null,
  ledger: null,
  spec: null,
  protocols: [],
}

/**
 * Walks a history, oldest commit first, and tells what of the rubric it kept. `start` is the tree that the first commit
 * stands on, where older ones were left out. Rubric §6. Pure; one pass, with one look at the board a commit.
 */
export function historyFacts(
  records: Iterable<HistoryRecord>,
  start: Tree | null,
  config: Config,
  now: Date,
): HistoryFacts {
  const base = start ?? EMPTY
  const state: State = {
    packets: new Map(base.packets.map((packet) => [packet.path, packet])),
    signed: new Map(),
    files: new Map([...base.files].filter(([path]) => path === CONFIG_FILE)),
    board: base.board,
    ledger: base.ledger,
  }
  const lockedEdits: HistoryEvent[] = []
  const lags: StatusLag[] = []
  const enrichments: { version: string; commit: string; signedThen: boolean }[] = []
  const started = new Set<string>()
  const clarified = new Set<string>()
  const startedBlocked: HistoryEvent[] = []
  const signedWithoutAnchor: HistoryEvent[] = []
  const outOfScope: HistoryEvent[] = []
  const blocked = new Map<string, string>()
  const blockedDays = new Map<string, number>()
  const diverged = new Map<string, HistoryEvent>()
  let commits = 0
  let scopedCommits = 0
  let unnamedCommits = 0

  const endBlocked = (id: string, date: string) => {
    const days = (Date.parse(date) - Date.parse(blocked.get(id)!)) / HOUR / 24
    blockedDays.set(id, Math.max(blockedDays.get(id) ?? 0, days))
  }
  const hoursSince = (event: HistoryEvent, date: string) => (Date.parse(date) - Date.parse(event.date)) / HOUR

  function followPacket(record: HistoryRecord, index: number): void {
    const { before, after, path } = record.packets[index]!
    const { commit, date } = record
    const packet = (after ?? before)?.packet
    // A link or a submodule under the name of a packet has no text.
    if (!packet) return
    const event = { id: packetId(packet), commit, date }
    if (editsLocked(record, index, state, config)) lockedEdits.push({ ...event, id: packetId(before!.packet) })
    if (!after) return
    const wasLocked = before !== null && isLocked(before.packet)
    if (isLocked(packet) && !wasLocked) {
      state.signed.set(path, after)
      if (!isDraft(packet) && !packet.specAnchors?.items.length) signedWithoutAnchor.push(event)
    }
    const status = packet.status?.value
    if (status === 'IN_PROGRESS') started.add(event.id)
    if (before?.packet.status?.value === 'IN_PROGRESS' && noteLines(after) > noteLines(before)) clarified.add(event.id)
    if (status === 'BLOCKED' && !blocked.has(event.id)) blocked.set(event.id, date)
    if (status !== 'BLOCKED' && blocked.has(event.id)) {
      endBlocked(event.id, date)
      blocked.delete(event.id)
    }
  }

  function followDocuments(record: HistoryRecord): void {
    const { commit, date } = record
    if (record.board !== undefined) state.board = record.board
    if (record.ledger !== undefined) state.ledger = record.ledger
    for (const { path, after } of record.files)
      if (path === CONFIG_FILE && after) state.files.set(path, after)
      else if (path === CONFIG_FILE) state.files.delete(path)
    for (const { path, after } of record.packets)
      if (after) state.packets.set(path, after.packet)
      else state.packets.delete(path)
    if (record.specVersion != null) {
      const version = record.specVersion
      const signedThen = state.ledger !== null && enrichmentRows(state.ledger, version).length > 0
      enrichments.push({ version, commit, signedThen })
    }
    if (record.packets.length === 0 && record.board === undefined) return
    const now = divergedIds(state)
    for (const id of now) if (!diverged.has(id)) diverged.set(id, { id, commit, date })
    for (const [id, event] of diverged)
      if (!now.has(id)) {
        lags.push({ ...event, hours: hoursSince(event, date), isOpen: false })
        diverged.delete(id)
      }
  }

  function followStarts(record: HistoryRecord): void {
    const fresh = record.packets.filter(
      ({ before, after }) =>
        after?.packet.status?.value === 'IN_PROGRESS' && before?.packet.status?.value !== 'IN_PROGRESS',
    )
    if (fresh.length === 0) return
    const packets = packetSet([...state.packets.values()])
    const dependencies = dependenciesOf({ packets, board: state.board })
    for (const { after } of fresh) {
      const id = packetId(after!.packet)
      if (openBlockers(dependencies, id).length > 0)
        startedBlocked.push({ id, commit: record.commit, date: record.date })
    }
  }

  for (const record of records) {
    commits += 1
    const [scope, id] = scopeKept(record, { ...base, files: state.files, packets: [...state.packets.values()] }, config)
    if (scope === 'unnamed') unnamedCommits += 1
    if (scope === 'kept' || scope === 'left') scopedCommits += 1
    if (scope === 'left') outOfScope.push({ id, commit: record.commit, date: record.date })
    for (let index = 0; index < record.packets.length; index++) followPacket(record, index)
    followDocuments(record)
    followStarts(record)
  }
  const end = now.toISOString()
  for (const id of blocked.keys()) endBlocked(id, end)
  for (const event of diverged.values()) lags.push({ ...event, hours: hoursSince(event, end), isOpen: true })
  return {
    commits,
    lockedEdits,
    lags,
    enrichments,
    started: [...started],
    clarified: [...clarified],
    startedBlocked,
    signedWithoutAnchor,
    blockedDays: [...blockedDays].map(([id, days]) => ({ id, days })),
    scopedCommits,
    outOfScope,
    unnamedCommits,
  }
}
