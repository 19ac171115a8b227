import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import type { Repository } from './git.ts'
import { codeOf, endJournal, linkInPlace, readJournal, syncFolder, type JournalEntry } from './journal.ts'
import { journalOf } from './journal-file.ts'
import { bytesAt, isDraft, isInside, writeDraft } from './write.ts'

/** How long a process that writes is waited for, in milliseconds: what it does takes a fraction of that. */
const LONGEST_WRITE = 60_000

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const isBelow = (root: string, path: string): boolean =>
  !isAbsolute(path) && !path.split(/[\\/]/).includes('..') && isInside(join(root, path), [root])

const bytesOf = (side: JournalEntry['before']): Buffer | null =>
  side === null ? null : Buffer.from(side.bytes, 'base64')

const isSame = (a: Buffer | null, b: Buffer | null): boolean => (a === null || b === null ? a === b : a.equals(b))

function put(root: string, entry: JournalEntry, side: JournalEntry['before']): void {
  const [path, draft] = [join(root, entry.path), join(root, entry.draft)]
  const isThere = bytesAt(path) !== null
  if (side === null) return rmSync(path)
  mkdirSync(dirname(path), { recursive: true })
  rmSync(draft, { force: true })
  writeDraft(draft, Buffer.from(side.bytes, 'base64'), side.mode)
  if (isThere) renameSync(draft, path)
  else linkInPlace(draft, path)
}

/**
 * Finishes or undoes what a command was writing when it was killed, so that its files are all new or all old. Resolves to
 * what was done, for people; null where there was nothing to do. Throws, with nothing touched, where a command is still
 * writing, and where one of the files is neither what it was nor what it was to become.
 */
export function mendWrites(repository: Pick<Repository, 'root' | 'gitDir' | 'hasWorkTree'>): string | null {
  const file = journalOf(repository)
  const journal = repository.hasWorkTree ? readJournal(file) : null
  if (!journal) return null
  const { root } = repository
  const { direction, files, folders } = journal
  if (isRunning(journal.process) && Date.now() - statSync(file).mtimeMs < LONGEST_WRITE)
    throw new Error(`A command is writing here just now (process ${journal.process}): try again when it is done`)
  const strange = files.some(
    (entry) => !isBelow(root, entry.path) || !isBelow(root, entry.draft) || !isDraft(entry.draft),
  )
  if (strange || !folders.every((folder) => isBelow(root, folder)))
    throw new Error(`\`${file}\` names files out of the repository: look at \`git status\`, and remove that file`)
  const known = files.map((entry) => ({ entry, now: bytesAt(join(root, entry.path)) }))
  const other = known.find(
    ({ entry, now }) => !isSame(now, bytesOf(entry.before)) && !isSame(now, bytesOf(entry.after)),
  )
  if (other)
    throw new Error(
      `\`${other.entry.path}\` was changed after a command had been killed while it wrote ${files.map(({ path }) => `\`${path}\``).join(', ')}: look at \`git diff\`, put right what is half, and remove \`${file}\``,
    )
  for (const { entry, now } of known) {
    const wanted = direction === 'finish' ? entry.after : entry.before
    if (!isSame(now, bytesOf(wanted))) put(root, entry, wanted)
    rmSync(join(root, entry.draft), { force: true })
  }
  const written = new Set(files.map(({ path }) => dirname(join(root, path))))
  for (const folder of written) if (existsSync(folder)) syncFolder(folder)
  for (const folder of direction === 'undo' ? folders : []) removeEmpty(join(root, folder))
  endJournal(file)
  const names = files.map(({ path }) => basename(path)).join(', ')
  return `${direction === 'finish' ? 'Finished' : 'Undid'} what a command that was killed was writing: ${names}`
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error
  }
}
