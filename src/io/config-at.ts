import { CONFIG_FILE, DEFAULT_CONFIG, type Config } from '../core/config.ts'
import { parseConfig } from '../core/load-config.ts'
import { decode } from '../core/parse/text.ts'
import { catFiles, defaultBranch, gitError, run, type Repository } from './git.ts'
import { splitNul } from './path-bytes.ts'

/** A configuration, and the name of what it was read from. */
export interface BoundConfig {
  readonly config: Config
  readonly from: string
}

/** The configuration of a commit, the default where it has none. Throws an Error where it cannot be used. */
export async function configAt(
  repository: Repository,
  commit: string,
  knownRules?: readonly string[],
): Promise<Config> {
  const listed = splitNul(await run(repository, ['ls-tree', '-z', '--full-tree', commit, '--', CONFIG_FILE]))[0]
  if (listed === undefined) return DEFAULT_CONFIG
  const [mode, , oid] = listed.slice(0, listed.indexOf('\t')).split(' ')
  if (!mode?.startsWith('100') || !oid)
    throw gitError(`\`${CONFIG_FILE}\` is no regular file at ${commit.slice(0, 10)}`)
  const bytes = (await catFiles(repository, [oid])).get(oid)!
  return parseConfig(decode(bytes), CONFIG_FILE, knownRules)
}

/**
 * The configuration that says what may be run here: that of the default branch, so that no branch that was merely checked
 * out can start a program; without one that of HEAD. Null before the first commit. Throws an Error.
 */
export async function trustedConfig(
  repository: Repository,
  configured: string | null,
  knownRules?: readonly string[],
): Promise<BoundConfig | null> {
  const trunk = await defaultBranch(repository, configured)
  const commit = trunk?.commit ?? repository.headCommit
  if (commit === null) return null
  return { config: await configAt(repository, commit, knownRules), from: trunk?.ref ?? 'HEAD' }
}
