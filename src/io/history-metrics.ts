import type { FileEntry } from '../core/snapshot.ts'
import { gitError, run, type RawChange, type Repository } from './git.ts'
import { splitNul } from './path-bytes.ts'

/** One commit of a history, and what it changed against its first parent. */
export interface HistoryStep {
  readonly commit: string
  /** When it was committed, ISO 8601 in UTC. */
  readonly date: string
  readonly author: string
  readonly message: string
  readonly changes: readonly RawChange[]
}

export interface History {
  /** Oldest first. */
  readonly steps: readonly HistoryStep[]
  /** Whether older commits were left out, by the limit or by a shallow clone. */
  readonly isCut: boolean
}

const HEADER = /^commit ([0-9a-f]+) (\S+) ([^\n]*)\n([^]*)$/
const RAW = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]$/

const side = (mode: string, oid: string): FileEntry | null => (mode === '000000' ? null : { mode, oid })

function stepsOf(output: Buffer): HistoryStep[] {
  const fields = splitNul(output)
  const steps: (HistoryStep & { changes: RawChange[] })[] = []
  for (let index = 0; index < fields.length; index++) {
    const [, commit, date, author, message] = HEADER.exec(fields[index]!) ?? []
    if (commit !== undefined) {
      steps.push({ commit, date: new Date(date!).toISOString(), author: author!, message: message!, changes: [] })
      continue
    }
    const [, modeBefore, modeAfter, before, after] = RAW.exec(fields[index]!) ?? []
    const path = fields[++index]
    if (modeBefore === undefined || path === undefined || steps.length === 0)
      throw gitError('Git told a history that cannot be read')
    steps.at(-1)!.changes.push({ path, before: side(modeBefore, before!), after: side(modeAfter!, after!) })
  }
  return steps.reverse()
}

/**
 * The history of a commit along first parents, as the branch saw it: a merge is one step. `paths` (UTF-8) narrows it to
 * the commits that change one of them; `limit` is the most commits. Throws a GitError.
 */
export async function historySteps(
  repository: Repository,
  commit: string,
  { paths = [], limit }: { readonly paths?: readonly string[]; readonly limit: number },
): Promise<History> {
  const format = [
    '--format=tformat:commit %H %cI %an%n%B',
    '--encoding=UTF-8',
    '--first-parent',
    '-m',
    '--no-show-signature',
    '--no-notes',
  ]
  const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none', '--no-color', '--no-ext-diff']
  const output = await run(repository, ['log', ...format, ...raw, `--max-count=${limit + 1}`, commit, '--', ...paths])
  const steps = stepsOf(output)
  const isTooLong = steps.length > limit
  return { steps: isTooLong ? steps.slice(1) : steps, isCut: isTooLong || repository.isShallow }
}
