import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname, join, sep } from 'node:path'

/** One file to write. Paths are absolute. */
export interface FileWrite {
  readonly path: string
  /** What stands there now, as it was read when this was planned; null where nothing does. */
  readonly before: Uint8Array | null
  readonly after: string | Uint8Array
  /** Permission bits; default: those of the file that is there, else 0o644. */
  readonly mode?: number
}

interface Staged extends FileWrite {
  readonly draft: string
  readonly modeBefore: number | null
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code

const statOf = (path: string) => lstatSync(path, { throwIfNoEntry: false })

/** Where a folder really is; null where it is not there or its link leads nowhere. */
function realPath(folder: string): string | null {
  try {
    return realpathSync(folder)
  } catch {
    return null
  }
}

/** The real path of the nearest folder that is there, on the way up from a path; null where a link leads nowhere. */
function realFolder(path: string): string | null {
  const folder = dirname(path)
  return statOf(folder) || folder === path ? realPath(folder) : realFolder(folder)
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)

/** Whether a path, symbolic links followed, is in one of some folders. The path itself need not exist. */
export function isInside(path: string, folders: readonly string[]): boolean {
  const real = realFolder(path)
  const roots = folders.flatMap((folder) => realPath(folder) ?? [])
  return real !== null && roots.some((root) => isWithin(real, root))
}

/** Throws unless the file is still what the plan was made for. */
function assertUnchanged({ path, before }: FileWrite): void {
  const stat = statOf(path)
  if (before === null && !stat) return
  if (before === null) throw new Error(`\`${path}\` is there by now`)
  if (!stat?.isFile()) throw new Error(`\`${path}\` is no regular file any more`)
  if (Buffer.compare(readFileSync(path), before) !== 0) throw new Error(`\`${path}\` was changed meanwhile`)
}

function writeDraft(draft: string, content: string | Uint8Array, mode: number): void {
  const file = openSync(draft, 'wx', 0o600)
  try {
    writeFileSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  // The mode of `open` is cut by the umask, and a hook that cannot be executed is no hook.
  chmodSync(draft, mode)
}

const draftBeside = (path: string): string => join(dirname(path), `.countersign-${randomBytes(8).toString('hex')}.tmp`)

/** What file systems say that have no hard links. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** Puts the draft in place; a link fails where somebody made the file meanwhile, which a rename would overwrite. */
function putInPlace({ path, draft, before }: Staged): void {
  if (before !== null) return renameSync(draft, path)
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error) ?? '')) throw error
    renameSync(draft, path)
  }
}

function putBack({ path, before, modeBefore }: Staged): void {
  if (before === null) return rmSync(path, { force: true })
  const draft = draftBeside(path)
  writeDraft(draft, before, modeBefore ?? 0o644)
  renameSync(draft, path)
}

/** The folders above a path that are not there, the deepest first. */
function missingFolders(path: string): string[] {
  const folder = dirname(path)
  return statOf(folder) ? [] : [folder, ...missingFolders(folder)]
}

/** Runs every step, whatever the others did: undoing must not stop half way. */
function attempt(steps: readonly (() => void)[]): string[] {
  return steps.flatMap((step) => {
    try {
      step()
      return []
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)]
    }
  })
}

/**
 * Writes all files or none: everything is written beside its place first, then put in place, and undone when one step
 * fails. Throws, with nothing written, where a file is no longer what the plan was made for, is a symbolic link, or would
 * land outside `folders` through one.
 */
export function writeFiles(folders: readonly string[], writes: readonly FileWrite[]): void {
  const outside = writes.find((write) => !isInside(write.path, folders))
  if (outside) throw new Error(`Nothing was written: \`${outside.path}\` leads out of the repository`)
  const made: string[] = []
  const staged: Staged[] = []
  const placed: Staged[] = []
  try {
    for (const write of writes) assertUnchanged(write)
    for (const write of writes) {
      made.unshift(...missingFolders(write.path))
      mkdirSync(dirname(write.path), { recursive: true })
      const modeBefore = write.before === null ? null : lstatSync(write.path).mode & 0o777
      const file = { ...write, draft: draftBeside(write.path), modeBefore }
      staged.push(file)
      writeDraft(file.draft, file.after, file.mode ?? modeBefore ?? 0o644)
    }
    for (const file of staged) {
      assertUnchanged(file)
      putInPlace(file)
      placed.push(file)
    }
  } catch (cause) {
    const left = attempt([
      ...placed.reverse().map((file) => () => putBack(file)),
      ...staged.map((file) => () => rmSync(file.draft, { force: true })),
      ...made.filter((folder) => statOf(folder)).map((folder) => () => rmdirSync(folder)),
    ])
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      left.length === 0 ? `Nothing was written: ${reason}` : `Not everything could be undone: ${reason}`,
      {
        cause: left.length === 0 ? cause : new Error(left.join('; ')),
      },
    )
  }
  attempt(staged.map((file) => () => rmSync(file.draft, { force: true })))
}
