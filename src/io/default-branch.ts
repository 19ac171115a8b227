import { CONFIG_FILE } from '../core/config.ts'
import { parseConfig } from '../core/load-config.ts'
import { readConfigFile } from './config.ts'
import { branchNamed, defaultBranch, run, type Branch, type Repository } from './git.ts'

const ORIGIN_HEAD = 'refs/remotes/origin/HEAD'

/** The default branch with its short name, as it is called at the remote too; null where none is known. Contract §4. */
export async function namedDefaultBranch(
  repository: Repository,
  configured: string | null,
): Promise<(Branch & { readonly name: string }) | null> {
  const branch = await defaultBranch(repository, configured)
  if (!branch) return null
  const target = branch.ref === ORIGIN_HEAD ? await branchNamed(repository, ORIGIN_HEAD) : null
  return { ...branch, name: (target ?? branch.ref).replace(/^refs\/heads\/|^(?:refs\/remotes\/)?origin\//, '') }
}

/** What the configuration at HEAD, or in a file that counts from `cwd`, says the default branch is. Throws where it cannot be read. */
async function configuredDefaultBranch(
  repository: Repository,
  cwd: string,
  file: string | undefined,
): Promise<string | null> {
  if (file !== undefined) return readConfigFile(cwd, file).defaultBranch
  if (repository.headCommit === null) return null
  const listed = await run(repository, ['ls-tree', '-z', '--full-tree', repository.headCommit, '--', CONFIG_FILE])
  if (listed.length === 0) return null
  const text = await run(repository, ['cat-file', 'blob', `${repository.headCommit}:${CONFIG_FILE}`])
  return parseConfig(text.toString('utf8'), CONFIG_FILE).defaultBranch
}

/** The default branch that a push is judged by: what the repository knows, else what the configuration names. Throws where that cannot be read. */
export const pushDefaultBranch = async (repository: Repository, cwd: string, file?: string) =>
  (await namedDefaultBranch(repository, null)) ??
  (await namedDefaultBranch(repository, await configuredDefaultBranch(repository, cwd, file)))
