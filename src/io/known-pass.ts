import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from '../core/config.ts'
import { dayOf } from '../core/day.ts'
import type { Shown } from '../core/known-pass.ts'
import type { Packet } from '../core/packet.ts'
import type { keptReading } from '../core/same-reading.ts'
import { BUILD } from '../version.ts'
import { readCommitState, type HookPlace } from './commit-state.ts'
import { catFilesNow, diffNow, type RawChange } from './git.ts'
import { journalOf } from './journal-file.ts'
import { forgetJudged, leaveJudged, readJudged, type Judged } from './judged.ts'
import { removeFile } from './remove.ts'
import { decodeText } from './path-bytes.ts'

/**
 * What a whole judgement of a commit has shown of all commits like it: on this branch and day, while the governance documents
 * say what they say at `commit`, a change of free paths draws no finding, nor one of packets that still say the same.
 */
export interface KnownPass extends Shown {
  /** The build that judged. */
  readonly build: string
  /** In UTC, as YYYY-MM-DD. */
  readonly day: string
  readonly ref: string
  readonly commit: string
  readonly workPackets: readonly string[]
  readonly config: Config
  /** What the packets of the last commits read as, by path and blob. */
  readonly readings?: readonly Reading[]
}

interface Reading {
  readonly path: string
  readonly oid: string
  readonly packet: Packet
}

/** What both texts of a packet read as, where the new one says the same and keeps its lock; see `keptReading` of the core. */
export type KeepsReading = typeof keptReading

// The next commit most likely goes on with one of these.
const MOST_READINGS = 4

// A branch on which more packets have got notes than this is judged anew, which costs time and nothing else.
const MOST_BLOBS = 500

const fileIn = (gitDir: string): string => join(gitDir, 'countersign', 'passed')

/** Keeps what was shown, in place of what was known before. */
export function keepPass(gitDir: string, pass: KnownPass): void {
  const file = fileIn(gitDir)
  const draft = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, JSON.stringify(pass))
  // Renamed over another file, ext4 starts to write the new one to the disk at once, which takes longer than to write it here.
  removeFile(file)
  renameSync(draft, file)
}

const isRegular = (side: RawChange['after']): boolean => side === null || side.mode.startsWith('100')

/** Tells the changes of paths that may change. Documents of other kinds than the named ones all end in `.md`. */
function freeChanges({ scope, paths }: Shown): (change: RawChange) => boolean {
  const named = new Set(paths)
  const isFree = (path: string) => (scope === 'open' ? !/\.md$/i.test(path) && !named.has(path) : named.has(path))
  return ({ path, after }) => isFree(path) && isRegular(after)
}

/** What the documents that were changed read as, if they are packets that say the same before and after; else null. */
function sameReadings(
  place: HookPlace,
  changes: readonly RawChange[],
  { config, readings = [] }: KnownPass,
  keeps: KeepsReading,
): Reading[] | null {
  const isEdit = ({ before, after }: RawChange) =>
    before !== null && after !== null && before.mode === after.mode && isRegular(after)
  if (!changes.every(isEdit)) return null
  const oids = changes.flatMap(({ before, after }) => [before!.oid, after!.oid])
  const texts = catFilesNow(place, oids).map(decodeText)
  const read: Reading[] = []
  for (const [index, { path, before, after }] of changes.entries()) {
    const known = readings.find((reading) => reading.path === path && reading.oid === before!.oid)
    const text = texts[2 * index]!
    const kept = keeps(path, { text, packet: known?.packet ?? null }, texts[2 * index + 1]!, config)
    if (kept === null) return null
    read.push({ path, oid: before!.oid, packet: kept.before }, { path, oid: after!.oid, packet: kept.after })
  }
  return read
}

const withSame = (pass: KnownPass, changes: readonly RawChange[], readings: readonly Reading[]): KnownPass => ({
  ...pass,
  readings: readings.slice(0, MOST_READINGS),
  same: {
    ...pass.same,
    ...Object.fromEntries(changes.map(({ path, after }) => [path, [...(pass.same[path] ?? []), after!.oid]])),
  },
})

const countBlobs = ({ same }: Shown): number => Object.values(same).flat().length

/**
 * Whether the commit that is being made is one of those that are known to pass: neither the index nor HEAD, since the commit
 * that was judged, has changed other paths than free ones and packets that still say the same. Leaves word for the next
 * hook. Throws where that cannot be told; what is not known to pass has to be judged.
 */
export function isKnownToPass(place: HookPlace, now: Date, keeps: KeepsReading): boolean {
  const { gitDir, ref, commit, key } = readCommitState(place)
  const pass = JSON.parse(readFileSync(fileIn(gitDir), 'utf8')) as KnownPass
  if (pass.build !== BUILD || pass.day !== dayOf(now) || pass.ref !== ref) return false
  // Of a merge other parents have a say, and what a killed command was writing is to be mended first.
  if (existsSync(join(gitDir, 'MERGE_HEAD')) || existsSync(journalOf({ gitDir }))) return false
  const isFree = freeChanges(pass)
  const isSame = ({ path, after }: RawChange) => after !== null && (pass.same[path] ?? []).includes(after.oid)
  const since = pass.commit === commit ? [] : diffNow(place, pass.commit, commit)
  if (!since.every((change) => isFree(change) || isSame(change))) return false
  const changes = diffNow(place, commit, 'index')
  const documents = changes.filter((change) => !isFree(change))
  if (documents.length > 0) {
    const areAlone = documents.length === changes.length
    // Beside other files, the packet of another work is out of scope.
    if (!areAlone && !documents.every(({ path }) => pass.own.includes(path))) return false
    const readings = countBlobs(pass) > MOST_BLOBS ? null : sameReadings(place, documents, pass, keeps)
    if (readings === null) return false
    keepPass(gitDir, withSame(pass, documents, readings))
    leave(gitDir, key, areAlone ? 'free' : pass.scope, pass)
  } else leave(gitDir, key, pass.scope, pass)
  return true
}

function leave(gitDir: string, key: string, scope: Judged['scope'], { workPackets }: KnownPass): void {
  forgetJudged(gitDir)
  leaveJudged(gitDir, key, { by: 'pre-commit', scope, workPackets })
}

/** What pre-commit has left about the very commit that prepare-commit-msg or commit-msg is called for. */
export function judgedBefore(place: HookPlace): {
  readonly judged: Judged | null
  readonly gitDir: string
  readonly key: string
} {
  const { gitDir, key } = readCommitState(place)
  return { judged: readJudged(gitDir, key), gitDir, key }
}
