import { CONFIG_FILE, type Config } from './config.ts'
import { matcher } from './glob.ts'
import { classifier, isOwnFile } from './governance.ts'
import { isLocked, type Packet, type Status } from './packet.ts'
import { itemsOf } from './place.ts'
import { packetSet, type Change, type NamedPacket, type PacketSet, type Tree } from './snapshot.ts'

/** The statuses in which a packet may be worked on. */
export const OPEN_STATUSES: readonly Status[] = ['READY_FOR_DEV', 'IN_PROGRESS', 'DONE']

/** What the judging of a change reads. */
export interface ChangeFacts {
  /** The packets of the head. */
  readonly packets: PacketSet
  readonly base: Tree
  readonly change: Change
  readonly config: Config
}

/** A work packet of the change, with the packet files that bind it: none where it is not known. */
export interface WorkPacket extends NamedPacket {
  readonly files: readonly Packet[]
  /** Whether the change itself brings it and the base does not have it. */
  readonly broughtByChange: boolean
}

/** Paths and texts are compared in one Unicode form, since file systems disagree about it. */
const composed = (text: string): string => text.normalize('NFC')

/** What the change changes, in path order; putting a file back to what the default branch has is no change. */
export const changedPaths = (change: Change): string[] =>
  change.files.filter((file) => !file.restored).map((file) => file.path)

/** `1 path`, `3 paths`. */
export const countOfPaths = (count: number): string => `${count} path${count === 1 ? '' : 's'}`

const alwaysAllowed = (config: Config): ((path: string) => boolean) => {
  const literal = new Set(config.scope.alwaysAllowed.map(composed))
  const matches = matcher(config.scope.alwaysAllowed)
  return (path) => literal.has(composed(path)) || matches(path)
}

/**
 * The changed paths that call for a work packet: all but governance documents, `alwaysAllowed`, and Countersign's own files
 * where the base has no configuration yet. None where there is no packet anywhere that the change could name and it names
 * none. Contract §2.
 */
export function pathsOfWork({ change, base, config }: Omit<ChangeFacts, 'packets'>): string[] {
  const isInstalled = base.files.has(CONFIG_FILE)
  const kindOf = classifier(config.paths)
  const isAllowed = alwaysAllowed(config)
  const paths = changedPaths(change)
  // A link or a submodule under the name of a document can bring anything.
  const irregular = new Set(
    change.files.filter(({ after }) => after && !after.mode.startsWith('100')).map(({ path }) => path),
  )
  // The rules of the spec ask for an entry there of the change that moves the pointer.
  const changelogs = new Set(change.enrichment?.changelogs.map(({ path }) => path))
  const isDocument = (path: string) => (kindOf(path) !== null || changelogs.has(path)) && !irregular.has(path)
  const hasPackets = base.packets.length > 0 || paths.some((path) => kindOf(path) === 'packet')
  if (!isInstalled && !hasPackets && change.workPackets.length === 0) return []
  return paths.filter((path) => !isDocument(path) && !isAllowed(path) && (isInstalled || !isOwnFile(path)))
}

/** Whether nothing that the change changes calls for a work packet; true for an empty change. */
export const needsNoWorkPacket = (facts: Omit<ChangeFacts, 'packets'>): boolean => pathsOfWork(facts).length === 0

/** The work packets of the change, each once, as what binds has them; from the head where `scope.packetsFrom` says so. */
export function workPacketsOf({ change, base, packets, config }: ChangeFacts): WorkPacket[] {
  const atBase = packetSet(base.packets)
  const named = new Map(change.workPackets.map((packet) => [packet.id, packet]))
  return [...named.values()].map((packet) => {
    const binding = atBase.withId(packet.id)
    const brought = packets.withId(packet.id)
    const broughtByChange = binding.length === 0 && brought.length > 0
    return {
      ...packet,
      broughtByChange,
      files: broughtByChange && config.scope.packetsFrom === 'head' ? brought : binding,
    }
  })
}

/** Whether a packet may be worked on: signed, and ready, in progress or done. */
export const isOpen = (packet: Packet): boolean =>
  isLocked(packet) && packet.status !== null && OPEN_STATUSES.includes(packet.status.value)

/** Whether the change may take its scope from this work packet: it is known and each of its files is open. */
export const lendsScope = ({ files }: WorkPacket): boolean => files.length > 0 && files.every(isOpen)

/** Whether some items match a sequence in which a star stands for any number of them, none included. */
function matchesSequence<T>(
  pattern: readonly string[],
  items: readonly T[],
  star: string,
  matchesOne: (wanted: string, item: T) => boolean,
): boolean {
  let at = 0
  let lastStar = -1
  let takenByStar = 0
  for (let index = 0; index < items.length;) {
    const wanted = pattern[at]
    if (wanted === star) {
      lastStar = at++
      takenByStar = index
    } else if (wanted !== undefined && matchesOne(wanted, items[index]!)) {
      at++
      index++
    } else if (lastStar >= 0) {
      at = lastStar + 1
      index = ++takenByStar
    } else return false
  }
  return pattern.slice(at).every((wanted) => wanted === star)
}

const matchesName = (pattern: string, name: string): boolean =>
  matchesSequence([...pattern], [...name], '*', (wanted, character) => wanted === '?' || wanted === character)

/**
 * Whether a pattern matches a path: `*` and `?` within a name, `**` as a name of its own for any folders. Every other
 * character is itself, since `[id]` and `(auth)` are folders in many trees. Never slower than pattern times path.
 */
export const matchesPattern = (pattern: string, path: string): boolean =>
  matchesSequence(pattern.split('/'), path.split('/'), '**', matchesName)

const withoutSlashes = (entry: string): string => {
  let end = entry.length
  while (entry[end - 1] === '/') end--
  return entry.slice(0, end)
}

// Enough to explain a finding; a packet with more of them has other findings.
const HINTED_PATTERNS = 100

/** How an entry of IN_SCOPE_PATHS that does not cover a path comes close to it. */
export interface NearMiss {
  readonly entry: string
  readonly kind: 'folder' | 'pattern' | 'case'
}

/** What the work packets of a change let it touch. */
export interface ScopeOfChange {
  /** How many different entries the packets list. */
  readonly size: number
  covers(path: string): boolean
  nearMiss(path: string): NearMiss | null
}

/** A path's folders, the innermost first. */
function foldersOf(path: string): string[] {
  const folders = []
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.push(path.slice(0, end))
  return folders
}

/**
 * The union of what some packets list, with their own files, the board, the ledger and `scope.alwaysAllowed`. Entries are
 * literal paths; folders and patterns cover something only with `scope.allowPatterns`. Contract §2, "In scope".
 */
export function scopeOf(lending: readonly WorkPacket[], { packets, config }: ChangeFacts): ScopeOfChange {
  const entries = new Set(
    lending.flatMap(({ files }) =>
      files.flatMap((file) => itemsOf(file.inScopePaths).map((item) => composed(item.value))),
    ),
  )
  const own = new Set([
    config.paths.board,
    config.paths.ledger,
    ...lending.flatMap(({ id, files }) => [...files, ...packets.withId(id)].map((file) => file.path)),
  ])
  const isAllowed = alwaysAllowed(config)
  const folders = new Map([...entries].map((entry) => [withoutSlashes(entry), entry]))
  const patterns = [...entries].filter((entry) => /[*?]/.test(entry))
  const lowerCase = new Map([...entries].map((entry) => [entry.toLowerCase(), entry]))

  const folderAbove = (path: string) => foldersOf(path).find((folder) => folders.has(folder))
  const patternOf = (path: string, among = patterns) => among.find((pattern) => matchesPattern(pattern, path))

  return {
    size: entries.size,
    covers(path) {
      const name = composed(path)
      if (entries.has(name) || own.has(path) || isAllowed(path)) return true
      return config.scope.allowPatterns && (folderAbove(name) !== undefined || patternOf(name) !== undefined)
    },
    nearMiss(path) {
      const name = composed(path)
      const folder = folderAbove(name)
      if (folder !== undefined) return { entry: folders.get(folder)!, kind: 'folder' }
      const pattern = patternOf(name, patterns.slice(0, HINTED_PATTERNS))
      if (pattern !== undefined) return { entry: pattern, kind: 'pattern' }
      const twin = lowerCase.get(name.toLowerCase())
      return twin === undefined ? null : { entry: twin, kind: 'case' }
    },
  }
}

/** Up to three ids or paths as a text, with the number of the others. */
export function namesOf(all: readonly string[]): string {
  const named = all.slice(0, 3).map((one) => `\`${one}\``)
  const others = all.length > 3 ? [`${all.length - 3} more`] : []
  return [...named, ...others].join(', ').replace(/, ([^,]*)$/, ' and $1')
}
