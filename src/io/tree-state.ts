import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILD } from '../version.ts'
import { gitFolders, indexChecksum, looseHead, textIfFile, type HookPlace } from './commit-state.ts'
import { headNow, looksAtAllNow, unstagedNow, untrackedNow } from './git.ts'
import { journalOf } from './journal-file.ts'
import { onDisk } from './path-bytes.ts'

/** A working tree, its index and its HEAD, in one text. */
export interface TreeState {
  readonly gitDir: string
  /** Differs wherever a judgement of the working tree, with its history, could. */
  readonly text: string
}

// Of more than this a whole judgement can tell as soon.
const MOST_FILES = 200
const MOST_BYTES = 4_000_000

// Names of people, programs and networks change nothing that is read, and a person's configuration only what is listed here.
const HARMLESS =
  /^GIT_(AUTHOR_|COMMITTER_|SSL_|SSH|HTTP|PROXY_|(CONFIG_GLOBAL|CONFIG_NOSYSTEM|EDITOR|SEQUENCE_EDITOR|MERGE_AUTOEDIT|PAGER|PREFIX|ASKPASS|TERMINAL_PROMPT|OPTIONAL_LOCKS)$)/

const isMisleading = (env: NodeJS.ProcessEnv): boolean =>
  Object.keys(env).some((name) => name.startsWith('GIT_') && !HARMLESS.test(name))

/** What stands at a path, as far as a judgement can tell. Throws where it is too large to be read twice. */
async function thingAt(cwd: string, path: string): Promise<string> {
  const file = onDisk(cwd, path)
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return 'nothing'
  if (!stat.isFile()) return `mode ${stat.mode}`
  if (stat.size > MOST_BYTES) throw new Error('A changed file is large')
  // Most runs find no such file, and cryptography takes a while to load.
  const { createHash } = await import('node:crypto')
  return `mode ${stat.mode} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`
}

/**
 * The state of the working tree that a folder is the top of, in two or three calls of git and without reading what git knows
 * to be as in the index. Null where that cannot be told without reading everything; never throws.
 */
export async function readTreeState({ cwd, env }: HookPlace): Promise<TreeState | null> {
  try {
    if (isMisleading(env)) return null
    const { gitDir, commonDir } = gitFolders({ cwd, env })
    // What a killed command was writing is to be mended first; a shallow history can grow under the same commit.
    if (existsSync(journalOf({ gitDir })) || existsSync(join(commonDir, 'shallow'))) return null
    const place = { cwd, env }
    const commit = looseHead(gitDir, commonDir).commit ?? headNow(place)
    const index = indexChecksum(join(gitDir, 'index'), commit.length / 2)
    if (index === null) return null
    const changed = unstagedNow(place).map(({ path }) => path)
    const untracked = untrackedNow(place)
    const paths = [...changed, ...untracked]
    if (paths.length > MOST_FILES) return null
    const settings = [join(commonDir, 'config'), join(gitDir, 'config.worktree')].map(textIfFile)
    const things = await Promise.all(paths.map(async (path) => [path, await thingAt(cwd, path)]))
    return { gitDir, text: JSON.stringify([BUILD, commit, index, settings, changed.length, things]) }
  } catch {
    return null
  }
}

/** Whether git looks at every file of the index, so that a state tells of each. */
export const isWholeState = (place: HookPlace): boolean => {
  try {
    return looksAtAllNow(place)
  } catch {
    return false
  }
}
