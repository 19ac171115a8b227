import {
  chmodSync,
  closeSync,
  fsyncSync,
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
import { dirname, join, relative, sep } from 'node:path'
import { beginJournal, endJournal, linkInPlace, syncFolder, turnJournal, type Journal } from './journal.ts'

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
  if (before === null && statOf(path)) throw new Error(`\`${path}\` is there by now`)
  if (before === null) return
  const now = bytesAt(path)
  if (now === null) throw new Error(`\`${path}\` is no regular file any more`)
  if (Buffer.compare(now, before) !== 0) throw new Error(`\`${path}\` was changed meanwhile`)
}

/** The bytes of a file; null where there is none. Throws for what is no regular file. */
export function bytesAt(path: string): Buffer | null {
  const stat = statOf(path)
  if (!stat) return null
  if (!stat.isFile()) throw new Error(`\`${path}\` is no regular file any more`)
  return readFileSync(path)
}

/** Writes a new file to the disk. */
export function writeDraft(draft: string, content: string | Uint8Array, mode: number): void {
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

/** Whether a path is one that a draft has. */
export const isDraft = (path: string): boolean => /(?:^|[\\/])\.countersign-[0-9a-f]{16}\.tmp$/.test(path)

const draftBeside = (path: string): string => join(dirname(path), `.countersign-${randomBytes(8).toString('hex')}.tmp`)

function putInPlace({ path, draft, before }: Staged): void {
  if (before !== null) renameSync(draft, path)
  else linkInPlace(draft, path)
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

const modeOf = ({ mode, modeBefore }: Staged): number => mode ?? modeBefore ?? 0o644

const base64 = (content: string | Uint8Array): string =>
  (typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)).toString('base64')

/** What is noted of a write; paths count from `root`. */
function journalFor(root: string, staged: readonly Staged[], folders: readonly string[]): Journal {
  const fromRoot = (path: string) => relative(root, path)
  const files = staged.map((file) => ({
    path: fromRoot(file.path),
    draft: fromRoot(file.draft),
    before: file.before && { bytes: base64(file.before), mode: file.modeBefore ?? 0o644 },
    after: { bytes: base64(file.after), mode: modeOf(file) },
  }))
  return { version: 1, process: process.pid, direction: 'undo', files, folders: folders.map(fromRoot) }
}

/** Where a write is noted, so that `mendWrites` can finish or undo it when the process is killed. */
export interface JournalPlace {
  readonly file: string
  /** The top of the working tree, which all files are in. */
  readonly root: string
}

/**
 * Writes all files or none: everything is written beside its place first, then put in place, and undone when one step
 * fails. Throws, with nothing written, where a file is no longer what the plan was made for, is a symbolic link, or would
 * land outside `folders` through one.
 */
export function writeFiles(folders: readonly string[], writes: readonly FileWrite[], journaled?: JournalPlace): void {
  const outside = writes.find((write) => !isInside(write.path, folders))
  if (outside) throw new Error(`Nothing was written: \`${outside.path}\` leads out of the repository`)
  let made: string[] = []
  let staged: Staged[] = []
  let journal: Journal | null = null
  const placed: Staged[] = []
  const turn = (direction: Journal['direction']) => {
    if (journaled && journal) turnJournal(journaled.file, journal, direction)
  }
  try {
    for (const write of writes) assertUnchanged(write)
    made = [...new Set(writes.flatMap(({ path }) => missingFolders(path)))].sort((a, b) => b.length - a.length)
    staged = writes.map((write) => {
      const modeBefore = write.before === null ? null : lstatSync(write.path).mode & 0o777
      return { ...write, draft: draftBeside(write.path), modeBefore }
    })
    if (journaled) {
      const noted = journalFor(journaled.root, staged, made)
      beginJournal(journaled.file, noted)
      journal = noted
    }
    for (const file of staged) {
      mkdirSync(dirname(file.path), { recursive: true })
      writeDraft(file.draft, file.after, modeOf(file))
    }
    turn('finish')
    for (const file of staged) {
      assertUnchanged(file)
      putInPlace(file)
      placed.push(file)
    }
    for (const folder of new Set(staged.map(({ path }) => dirname(path)))) syncFolder(folder)
  } catch (cause) {
    // Also where that cannot be noted: what is undone below is undone all the same.
    attempt([() => turn('undo')])
    const notBack = attempt(placed.reverse().map((file) => () => putBack(file)))
    const left = attempt([
      ...staged.map((file) => () => rmSync(file.draft, { force: true })),
      ...made.filter((folder) => statOf(folder)).map((folder) => () => rmdirSync(folder)),
      ...(journaled && journal && notBack.length === 0 ? [() => endJournal(journaled.file)] : []),
    ]).concat(notBack)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      left.length === 0 ? `Nothing was written: ${reason}` : `Not everything could be undone: ${reason}`,
      {
        cause: left.length === 0 ? cause : new Error(left.join('; ')),
      },
    )
  }
  attempt([
    ...staged.map((file) => () => rmSync(file.draft, { force: true })),
    ...(journaled && journal ? [() => endJournal(journaled.file)] : []),
  ])
}
