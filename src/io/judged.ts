import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileEntry } from '../core/snapshot.ts'
import type { Repository } from './git.ts'

/** What a hook of the commit that is being made has judged and passed, for the hooks after it. */
export interface Judged {
  readonly by: 'pre-commit' | 'prepare-commit-msg'
  /** Whether scope waits for the message. */
  readonly isScopeOpen: boolean
  /** The work packets that were judged. */
  readonly workPackets: readonly string[]
}

interface Difference {
  readonly path: string
  readonly before: FileEntry | null
  readonly after: FileEntry | null
}

const sideOf = (side: FileEntry | null) => side && [side.mode, side.oid]

/** A digest of HEAD, its branch, and what the index has differently; null before the first commit. */
export function changeKey(repository: Repository, differences: readonly Difference[]): string | null {
  if (repository.headCommit === null) return null
  const rows = differences.map(({ path, before, after }) => [path, sideOf(before), sideOf(after)])
  const facts = [repository.headCommit, repository.headBranch, rows]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

const fileOf = (repository: Repository): string => join(repository.gitDir, 'countersign', 'judged')

/** Lets no earlier hook vouch any more. */
export const forgetJudged = (repository: Repository): void => rmSync(fileOf(repository), { force: true })

/** Takes what a hook before has judged, once; null where none has, or where it was another change. */
export function takeJudged(repository: Repository, key: string | null): Judged | null {
  const file = fileOf(repository)
  if (!existsSync(file)) return null
  const [judgedKey, by, scope, ...workPackets] = readFileSync(file, 'utf8').split('\n')
  forgetJudged(repository)
  if (key === null || judgedKey !== key || (by !== 'pre-commit' && by !== 'prepare-commit-msg')) return null
  return { by, isScopeOpen: scope !== 'judged', workPackets }
}

/** Leaves what was judged for the next hook of the same commit. */
export function leaveJudged(repository: Repository, key: string | null, judged: Judged): void {
  if (key === null) return
  const file = fileOf(repository)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, [key, judged.by, judged.isScopeOpen ? 'open' : 'judged', ...judged.workPackets].join('\n'))
}
