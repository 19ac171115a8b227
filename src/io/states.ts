import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileEntry } from '../core/snapshot.ts'
import type { Files, State } from './documents.ts'
import {
  diffIndex,
  diffTree,
  gitError,
  listIndex,
  listTree,
  mergeBases,
  resolveCommits,
  type RawChange,
  type Repository,
} from './git.ts'

/** The states that a verdict compares, and what is changed between them. */
export interface States {
  readonly head: State
  readonly before: State
  readonly base: State
  /** The commit whose tree binds, and the one that the change starts from; null where there is none. */
  readonly baseCommit: string | null
  readonly beforeCommit: string | null
  /** The commit that is judged; null for the index and the working tree. */
  readonly headCommit: string | null
  readonly changes: readonly RawChange[]
  /** In a merge that is being concluded: what the other parents have. */
  readonly otherParents: readonly State[]
}

const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const
const EMPTY_BLOB = {
  sha1: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  sha256: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
} as const

/** How people call a commit. */
export const shortName = (commit: string): string => commit.slice(0, 10)

/** The files as they were before changes. */
function undone(files: Files, changes: readonly RawChange[]): Files {
  if (changes.length === 0) return files
  const earlier = new Map(files)
  for (const { path, before } of changes)
    if (before) earlier.set(path, before)
    else earlier.delete(path)
  return earlier
}

/** A file of the git directory; null where it is not there. */
export function readGitFile(repository: Repository, name: string): string | null {
  try {
    return readFileSync(join(repository.gitDir, name), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw gitError(`\`${name}\` of the git directory cannot be read`, cause)
  }
}

/** The paths that are only meant to be added (`git add -N`): the index lists them, and a commit leaves them out. */
async function intendedPaths(
  repository: Repository,
  treeish: string,
  entries: ReadonlyMap<string, FileEntry>,
  changes: readonly RawChange[],
): Promise<string[]> {
  const staged = new Set(changes.filter((change) => change.after).map((change) => change.path))
  const empty = EMPTY_BLOB[repository.objectFormat]
  const isPossible = [...entries].some(([path, entry]) => entry.oid === empty && !staged.has(path))
  if (!isPossible) return []
  const visible = await diffIndex(repository, treeish, 'visible')
  return visible.filter((change) => change.after && !staged.has(change.path)).map((change) => change.path)
}

/** In a merge that is being concluded, the other parents and what the index has differently from each. */
async function mergedParents(repository: Repository) {
  const parents = readGitFile(repository, 'MERGE_HEAD')?.split('\n').filter(Boolean) ?? []
  return Promise.all(parents.map(async (parent) => ({ parent, changes: await diffIndex(repository, parent) })))
}

/** Only what differs from every parent is a merge's own. */
function ownChanges(changes: readonly RawChange[], others: readonly { readonly changes: readonly RawChange[] }[]) {
  const differing = others.map((other) => new Set(other.changes.map((change) => change.path)))
  return changes.filter((change) => differing.every((paths) => paths.has(change.path)))
}

/** HEAD against the index; before the first commit, nothing against the index. */
export async function stagedStates(repository: Repository): Promise<States> {
  const commit = repository.headCommit
  const treeish = commit ?? EMPTY_TREE[repository.objectFormat]
  const [index, changes] = await Promise.all([listIndex(repository), diffIndex(repository, treeish)])
  const files = new Map<string, FileEntry>(index.map(({ path, mode, oid }) => [path, { mode, oid }]))
  for (const path of await intendedPaths(repository, treeish, files, changes)) files.delete(path)
  const before = { name: commit ? 'HEAD' : 'the empty tree', files: undone(files, changes) }
  const others = await mergedParents(repository)
  return {
    head: { name: 'the index', files },
    before,
    base: before,
    baseCommit: commit,
    beforeCommit: commit,
    headCommit: null,
    changes: ownChanges(changes, others),
    otherParents: others.map((other) => ({ name: shortName(other.parent), files: undone(files, other.changes) })),
  }
}

/** HEAD against the working tree, in the paths that are asked for; before the first commit, nothing against it. */
export async function uncommittedStates(
  repository: Repository,
  working: State,
  isWanted: (path: string) => boolean,
): Promise<States> {
  const commit = repository.headCommit
  const files = commit === null ? new Map<string, FileEntry>() : await listTree(repository, commit)
  const before = { name: commit === null ? 'the empty tree' : 'HEAD', files }
  const paths = [...new Set([...files.keys(), ...working.files.keys()])].filter(isWanted).sort()
  const changes = paths
    .map((path) => ({ path, before: files.get(path) ?? null, after: working.files.get(path) ?? null }))
    .filter(({ before: a, after: b }) => a?.oid !== b?.oid || a?.mode !== b?.mode)
  return {
    head: working,
    before,
    base: before,
    baseCommit: commit,
    beforeCommit: commit,
    headCommit: null,
    changes,
    otherParents: [],
  }
}

const noCommonCommit = (repository: Repository, base: string, head: string): Error =>
  repository.isShallow
    ? gitError(
        `\`${base}\` and \`${head}\` have no common commit in this shallow clone: fetch the history with \`git fetch --unshallow\` (actions/checkout: \`fetch-depth: 0\`)`,
      )
    : gitError(`\`${base}\` and \`${head}\` have no common commit: name a base that \`${head}\` has started from`)

/** Whether a change only makes a path what it is in other files: after criss-cross merges that is what those brought. */
const isAsIn = (files: Files, { path, after }: RawChange): boolean => {
  const there = files.get(path)
  return there?.oid === after?.oid && there?.mode === after?.mode
}

/**
 * A base and a head. The change starts from `since`, else from the merge base that git takes for the best (the first, where
 * there are several). With `since` all three are full ids of commits.
 */
export async function rangeStates(
  repository: Repository,
  baseRev: string,
  headRev: string,
  since?: string,
): Promise<States> {
  const named = [baseRev, headRev]
  const [base, head] = (since === undefined ? await resolveCommits(repository, named) : named) as [string, string]
  const [before, ...others] = since === undefined ? await mergeBases(repository, base, head) : [since]
  if (before === undefined) throw noCommonCommit(repository, baseRev, headRev)
  const [files, changes, baseFiles] = await Promise.all([
    listTree(repository, head),
    diffTree(repository, before, head),
    base === before ? null : listTree(repository, base),
  ])
  const beforeState = { name: shortName(before), files: undone(files, changes) }
  return {
    head: { name: shortName(head), files },
    before: beforeState,
    base: baseFiles ? { name: shortName(base), files: baseFiles } : beforeState,
    baseCommit: base,
    beforeCommit: before,
    headCommit: head,
    changes: others.length > 0 && baseFiles ? changes.filter((change) => !isAsIn(baseFiles, change)) : changes,
    otherParents: [],
  }
}
