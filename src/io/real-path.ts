import { existsSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path'

// As many as Linux follows.
const MOST_LINKS = 40

const isAbsence = (cause: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}

/** Joins as a kernel reads it: `..` behind a symbolic link is not the folder that the link stands in. */
const joined = (folder: string, path: string): string => (isAbsolute(path) ? path : `${folder}${sep}${path}`)

/** Where a path leads, symbolic links followed, also where what it names is not there yet. Throws where it cannot be told. */
function realPath(path: string, links = 0): string {
  try {
    return realpathSync.native(path)
  } catch (cause) {
    if (!isAbsence(cause) || links > MOST_LINKS)
      throw new Error(`\`${path}\` cannot be followed: ${(cause as NodeJS.ErrnoException).code}`, { cause })
  }
  const link = linkAt(path)
  const folder = dirname(path)
  if (link !== null) return realPath(joined(folder, link), links + 1)
  return folder === path ? path : join(realPath(folder, links), basename(path))
}

/**
 * The files that a path can mean: tools shorten `a/../b` before they look, kernels do not, and behind a link these differ.
 * Absolute, with every symbolic link followed. Throws an Error where a link cannot be.
 */
export function meantPaths(path: string, cwd: string): string[] {
  return [...new Set([realPath(resolve(cwd, path)), realPath(joined(cwd, path))])]
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The nearest folder above a path that is there. */
export function folderAbove(path: string): string {
  const folder = dirname(path)
  return folder === path || isFolder(folder) ? folder : folderAbove(folder)
}

const isGitDirectory = (folder: string): boolean =>
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)))

/** Whether git would look for a repository in a folder or above it and find something; whether it can be opened is git's word. */
export function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git')) || isGitDirectory(folder)) return true
  const parent = dirname(folder)
  return parent !== folder && isInRepository(parent)
}
