import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** One file of a write, by paths from the top of the working tree. */
export interface JournalEntry {
  readonly path: string
  /** What is written beside its place first. */
  readonly draft: string
  /** What stood there before in base 64, with its permission bits; null where nothing did. */
  readonly before: { readonly bytes: string; readonly mode: number } | null
  readonly after: { readonly bytes: string; readonly mode: number }
}

/** What a command is writing. `undo` until everything lies beside its place, then `finish`. */
export interface Journal {
  readonly version: 1
  readonly process: number
  readonly direction: 'undo' | 'finish'
  readonly files: readonly JournalEntry[]
  /** Folders that are made for it, the deepest first. */
  readonly folders: readonly string[]
}

export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code

/** What file systems say that have no hard links. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** Puts a draft where nothing is: a link fails where somebody made the file meanwhile, which a rename would overwrite. */
export function linkInPlace(draft: string, path: string): void {
  try {
    linkSync(draft, path)
  } catch (error) {
    if (!WITHOUT_LINKS.includes(codeOf(error) ?? '')) throw error
    renameSync(draft, path)
  }
}

/** What systems say that cannot write a folder through to the disk. */
const WITHOUT_FOLDERS = ['EACCES', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']

/** Makes names in a folder last through a power cut, where the system can do that. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (!WITHOUT_FOLDERS.includes(codeOf(error) ?? '')) throw error
  }
}

function store(file: string, journal: Journal, place: (draft: string, file: string) => void): void {
  const draft = `${file}.${randomBytes(8).toString('hex')}`
  mkdirSync(dirname(file), { recursive: true })
  try {
    const handle = openSync(draft, 'wx', 0o600)
    try {
      writeFileSync(handle, JSON.stringify(journal))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    place(draft, file)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Notes what will be written, before anything is. Throws where another command has noted something. */
export function beginJournal(file: string, journal: Journal): void {
  try {
    store(file, journal, linkInPlace)
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause
    throw new Error('another command is writing here just now', { cause })
  }
  try {
    syncFolder(dirname(file))
  } catch (error) {
    endJournal(file)
    throw error
  }
}

/** Notes in which direction a write goes on. */
export function turnJournal(file: string, journal: Journal, direction: Journal['direction']): void {
  store(file, { ...journal, direction }, renameSync)
  syncFolder(dirname(file))
}

export const endJournal = (file: string): void => rmSync(file, { force: true })

const isText = (value: unknown): value is string => typeof value === 'string'
const isSide = (value: unknown): boolean => {
  const { bytes, mode } = (value ?? {}) as Partial<JournalEntry['after']>
  return isText(bytes) && Number.isInteger(mode)
}
const isEntry = (value: unknown): boolean => {
  const { path, draft, before, after } = (value ?? {}) as Partial<JournalEntry>
  return isText(path) && isText(draft) && (before === null || isSide(before)) && isSide(after)
}
const isJournal = (value: unknown): value is Journal => {
  const { version, process, direction, files, folders } = (value ?? {}) as Partial<Journal>
  return (
    version === 1 &&
    Number.isInteger(process) &&
    (direction === 'undo' || direction === 'finish') &&
    Array.isArray(files) &&
    files.every(isEntry) &&
    Array.isArray(folders) &&
    folders.every(isText)
  )
}

/** The journal that stands in a file; null where there is none. Throws where it is none. */
export function readJournal(file: string): Journal | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  }
  let value: unknown = null
  try {
    value = JSON.parse(text)
  } catch {
    // Told below.
  }
  if (!isJournal(value))
    throw new Error(`\`${file}\` is no journal of an unfinished write: look at \`git status\`, and remove that file`)
  return value
}
