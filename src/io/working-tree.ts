import type { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { FileEntry } from '../core/snapshot.ts'
import { gitError, listIndex, listUntracked, type Repository } from './git.ts'
import { onDisk } from './path-bytes.ts'

/** The working tree: what is tracked and there, and what is neither tracked nor ignored. */
export interface WorkingTree {
  /** A file on disk has the object id of the index, or zeros where it is not tracked, until its bytes are read. */
  readonly files: ReadonlyMap<string, FileEntry>
  /** The paths that a sparse checkout leaves out: what counts is in the index. */
  readonly skipped: ReadonlySet<string>
  /** Tracked paths in whose place something other than a file stands, and what it is. */
  readonly irregular: ReadonlyMap<string, string>
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR'])

const unreadable = (path: string, cause: unknown): Error =>
  gitError(`\`${path}\` cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`, cause)

function statOf(root: string, path: string): Stats | null {
  try {
    return lstatSync(onDisk(root, path))
  } catch (cause) {
    if (ABSENT.has((cause as NodeJS.ErrnoException).code ?? '')) return null
    throw unreadable(path, cause)
  }
}

/** Whether a folder above a path is a symbolic link: git takes what is behind it for no part of the working tree. */
function folderCheck(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>()
  const isBehindLink = (path: string): boolean => {
    const end = path.lastIndexOf('/')
    if (end <= 0) return false
    const folder = path.slice(0, end)
    const before = known.get(folder)
    if (before !== undefined) return before
    const behind = isBehindLink(folder) || (statOf(root, folder)?.isSymbolicLink() ?? false)
    known.set(folder, behind)
    return behind
  }
  return isBehindLink
}

const thingAt = (stat: Stats): string =>
  stat.isDirectory() ? 'a folder' : stat.isFIFO() ? 'a pipe' : stat.isSocket() ? 'a socket' : 'a device'

/** What git would record as the mode; the executable bit of a tracked file is the index's. */
function modeOf(stat: Stats, tracked: string | undefined): string {
  if (stat.isSymbolicLink()) return '120000'
  if (tracked?.startsWith('100')) return tracked
  return stat.mode & 0o100 ? '100755' : '100644'
}

/** Lists the working tree without reading files. Throws a GitError for unmerged paths and what cannot be looked at. */
export async function listWorkingTree(repository: Repository): Promise<WorkingTree> {
  const { root, objectFormat } = repository
  const [tracked, untracked] = await Promise.all([listIndex(repository), listUntracked(repository)])
  const none = '0'.repeat(objectFormat === 'sha256' ? 64 : 40)
  const isBehindLink = folderCheck(root)
  const files = new Map<string, FileEntry>()
  const irregular = new Map<string, string>()
  const add = (path: string, mode: string | undefined, oid: string) => {
    const stat = isBehindLink(path) ? null : statOf(root, path)
    if (!stat) return
    if (stat.isFile() || stat.isSymbolicLink()) files.set(path, { mode: modeOf(stat, mode), oid })
    else irregular.set(path, thingAt(stat))
  }
  for (const { path, mode, oid, isSkipped } of tracked)
    if (isSkipped || mode === '160000') files.set(path, { mode, oid })
    else add(path, mode, oid)
  for (const path of untracked)
    if (path.endsWith('/')) files.set(path.slice(0, -1), { mode: '160000', oid: none })
    else add(path, undefined, none)
  return { files, skipped: new Set(tracked.filter((entry) => entry.isSkipped).map((entry) => entry.path)), irregular }
}

/** Whether the working tree has a file of its own at a path, not behind a link. */
export const isPlainFile = (repository: Repository, path: string): boolean =>
  lstatSync(onDisk(repository.root, path), { throwIfNoEntry: false })?.isFile() ?? false

/** Bytes of a file with the object id that they have in git. */
export interface HashedFile {
  readonly oid: string
  readonly bytes: Buffer
}

/** What git would call a file with these bytes. */
export const hashedFile = ({ objectFormat }: Repository, bytes: Buffer): HashedFile => ({
  oid: createHash(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
  bytes,
})

/** The nearest folder above a file that is there. */
export function folderAbove(file: string): string {
  const folder = dirname(file)
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  return isThere || folder === dirname(folder) ? folder : folderAbove(folder)
}

/** The path of a file from the top of a repository, whether or not it is there; null where it is outside. */
export function pathFromTop(root: string, file: string): string | null {
  const folder = folderAbove(file)
  const path = relative(root, join(realpathSync(folder), relative(folder, file)))
  return path === '' || path.split(sep)[0] === '..' || isAbsolute(path) ? null : path.replaceAll(sep, '/')
}

/** The bytes of a regular file of the working tree and the object id that they have. Throws a GitError. */
export function readWorkingFile(repository: Repository, path: string): HashedFile {
  try {
    return hashedFile(repository, readFileSync(onDisk(repository.root, path)))
  } catch (cause) {
    throw unreadable(path, cause)
  }
}
