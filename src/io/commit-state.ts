import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A commit that is being made, as its hooks find it. */
export interface CommitState {
  readonly gitDir: string
  /** The full name of the branch that HEAD is on. */
  readonly ref: string
  /** The commit that HEAD is at. */
  readonly commit: string
  /** Stands for HEAD, its branch and all that the index holds. */
  readonly key: string
}

/** Where a hook runs, and what git is given there. */
export interface HookPlace {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

/** The checksum that git writes at the end of an index; null where there is no index, or `index.skipHash` leaves it out. */
export function indexChecksum(file: string, length: number): string | null {
  if (!existsSync(file)) return null
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    readSync(descriptor, bytes, 0, length, fstatSync(descriptor).size - length)
    return bytes.some((byte) => byte !== 0) ? bytes.toString('hex') : null
  } finally {
    closeSync(descriptor)
  }
}

/**
 * What the hooks of one commit know it by: HEAD, its branch and the checksum of the index. Null before the first commit
 * and where the index has no checksum. `cwd` is the top of the working tree. Throws where the index cannot be read.
 */
export function commitKey(
  { cwd, env }: HookPlace,
  gitDir: string,
  commit: string | null,
  branch: string | null,
): string | null {
  if (commit === null) return null
  const index = env.GIT_INDEX_FILE ? resolve(cwd, env.GIT_INDEX_FILE) : join(gitDir, 'index')
  const checksum = indexChecksum(index, commit.length / 2)
  return checksum && `${commit} ${branch ?? ''} ${checksum}`
}

const LOOSE_REF = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\n$/

/**
 * The git directory of the working tree that a folder is the top of, and the one that all worktrees share. Throws where
 * GIT_COMMON_DIR names another.
 */
export function gitFolders({ cwd, env }: HookPlace): { readonly gitDir: string; readonly commonDir: string } {
  if (env.GIT_COMMON_DIR !== undefined) throw new Error('GIT_COMMON_DIR is set')
  const place = resolve(cwd, env.GIT_DIR ?? '.git')
  // In a linked worktree and in a submodule `.git` is a file that says where the directory is.
  const pointer = env.GIT_DIR === undefined ? /^gitdir: (.+)\n$/.exec(textIfFile(place) ?? '')?.[1] : undefined
  const gitDir = pointer === undefined ? place : resolve(cwd, pointer)
  const common = textIfFile(join(gitDir, 'commondir'))
  return { gitDir, commonDir: common === null ? gitDir : resolve(gitDir, common.trimEnd()) }
}

/** The branch that HEAD is on and the commit that it is at, each null where no file of its own says so. Throws where HEAD cannot be read. */
export function looseHead(
  gitDir: string,
  commonDir: string,
): { readonly branch: string | null; readonly commit: string | null } {
  const head = readFileSync(join(gitDir, 'HEAD'), 'utf8')
  const branch = /^ref: refs\/heads\/(.+)\n$/.exec(head)?.[1] ?? null
  const text = branch === null ? head : textIfFile(join(commonDir, 'refs', 'heads', branch))
  return { branch, commit: LOOSE_REF.exec(text ?? '')?.[1] ?? null }
}

/**
 * Reads the state of a commit from the files of the git directory, without git. Throws where they do not say it all: on a
 * detached HEAD, with packed refs or a reftable, or below the top of the working tree. Git then has to be asked.
 */
export function readCommitState({ cwd, env }: HookPlace): CommitState {
  const { gitDir, commonDir } = gitFolders({ cwd, env })
  const { branch, commit } = looseHead(gitDir, commonDir)
  if (branch === null) throw new Error('HEAD is on no branch')
  const key = commitKey({ cwd, env }, gitDir, commit, branch)
  if (commit === null || key === null) throw new Error('The commit or the index cannot be told')
  return { gitDir, ref: `refs/heads/${branch}`, commit, key }
}

/** The text of a file; null where there is none. Throws where it cannot be read. */
export function textIfFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (['ENOENT', 'EISDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return null
    throw cause
  }
}
