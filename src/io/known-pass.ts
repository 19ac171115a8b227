import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCommitState, type HookPlace } from './commit-state.ts'
import { diffNow } from './git.ts'
import { forgetJudged, leaveJudged, readJudged, type Judged } from './judged.ts'

/**
 * What a whole judgement of a commit has shown of all commits like it. While the governance documents are those of
 * `commit`, a change of free paths on this branch draws no finding on this day.
 */
export interface KnownPass {
  /** The build that judged. */
  readonly reader: string
  /** In UTC, as YYYY-MM-DD. */
  readonly day: string
  readonly ref: string
  readonly commit: string
  readonly isScopeOpen: boolean
  readonly workPackets: readonly string[]
  /** Where scope is settled, the paths that are free; where it waits for the message, the documents, which are not. */
  readonly paths: readonly string[]
}

/** The day of a moment, in UTC. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10)

const fileIn = (gitDir: string): string => join(gitDir, 'countersign', 'passed')

/** Keeps what was shown, in place of what was known before. */
export function keepPass(gitDir: string, pass: KnownPass): void {
  const file = fileIn(gitDir)
  const draft = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(draft, JSON.stringify(pass))
  renameSync(draft, file)
}

/** Whether a path is one that the known pass is about. Documents of other kinds all end in `.md`. */
function freePaths({ isScopeOpen, paths }: KnownPass): (path: string) => boolean {
  const named = new Set(paths)
  return isScopeOpen ? (path) => !/\.md$/i.test(path) && !named.has(path) : (path) => named.has(path)
}

/**
 * Whether the commit that is being made is one of those that are known to pass: neither the index has other paths than free
 * ones differently from HEAD, nor HEAD from the commit that was judged, so that no document differs. Leaves word for the
 * next hook. Throws where that cannot be told; what is not known to pass has to be judged.
 */
export function isKnownToPass(place: HookPlace, reader: string, now: Date): boolean {
  const { gitDir, ref, commit, key } = readCommitState(place)
  const pass = JSON.parse(readFileSync(fileIn(gitDir), 'utf8')) as KnownPass
  if (pass.reader !== reader || pass.day !== dayOf(now) || pass.ref !== ref) return false
  // Of a merge other parents have a say.
  if (existsSync(join(gitDir, 'MERGE_HEAD'))) return false
  const isFree = freePaths(pass)
  const areFree = (from: string, to: string) =>
    diffNow(place, from, to).every(
      ({ path, after }) => isFree(path) && (after === null || after.mode.startsWith('100')),
    )
  if (!areFree(commit, 'index') || (pass.commit !== commit && !areFree(pass.commit, commit))) return false
  forgetJudged(gitDir)
  leaveJudged(gitDir, key, { by: 'pre-commit', isScopeOpen: pass.isScopeOpen, workPackets: pass.workPackets })
  return true
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
