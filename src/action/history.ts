import { gitError, objectReader, run, type Repository } from '../io/git.ts'

async function succeeds(repository: Repository, args: readonly string[]): Promise<boolean> {
  try {
    await run(repository, args)
    return true
  } catch {
    return false
  }
}

/** The commits that names stand for, as git has them now; null for a name that it has no commit for. */
export async function commitsNamed(repository: Repository, names: readonly string[]): Promise<(string | null)[]> {
  const reader = objectReader(repository)
  try {
    return await reader.commits(names)
  } finally {
    reader.close()
  }
}

/** The commits among some that git does not have. */
async function missingAmong(repository: Repository, commits: readonly string[]): Promise<string[]> {
  const found = await commitsNamed(repository, commits)
  return commits.filter((_, index) => found[index] === null)
}

/** Whether git lacks commits from here back to the beginning. A repository that was whole stays so. */
const isShallow = async (repository: Repository): Promise<boolean> =>
  repository.isShallow &&
  (await run(repository, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() === 'true'

const fetchArguments = (commits: readonly string[], shallow: boolean): string[] => [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
  ...(shallow ? ['--unshallow'] : []),
  'origin',
  ...commits,
]

/**
 * Makes sure that the commits and everything before them are here; fetches from `origin`, with the credentials that the
 * checkout left there, what a shallow checkout lacks. `wanted` may stay away when the server no longer has it. Throws a
 * GitError that tells how to check out when the history cannot be had: a part of it could hide what changed.
 */
export async function ensureHistory(
  repository: Repository,
  needed: readonly string[],
  wanted: readonly string[] = [],
): Promise<void> {
  const [missing, shallow] = await Promise.all([missingAmong(repository, needed), isShallow(repository)])
  if (missing.length === 0 && !shallow) return
  if (wanted.length > 0 && (await succeeds(repository, fetchArguments([...needed, ...wanted], shallow)))) return
  try {
    await run(repository, fetchArguments(needed, shallow))
  } catch (cause) {
    const what = missing.length > 0 ? `commit ${missing.join(' and ')}` : 'the whole history'
    throw gitError(
      `Missing ${what}, and it cannot be fetched: give \`actions/checkout\` the option \`fetch-depth: 0\``,
      cause,
    )
  }
}

/** Names for the parents of a merge, and for a third one, which a merge of two has not. */
export const parentNames = (commit: string): string[] => [`${commit}^1`, `${commit}^2`, `${commit}^3`]

/** Fetches a branch of `origin` and gives the commit that it is at. Throws a GitError where there is none. */
export async function fetchBranch(repository: Repository, branch: string): Promise<string> {
  const output = await run(repository, ['ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`])
  const commit = output.toString('utf8').split('\t', 1)[0]!
  await ensureHistory(repository, [commit])
  return commit
}
