import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { listTree, run, type Repository } from '../io/git.ts'

/**
 * The configuration file of the input `config` as it is at the base, as an absolute path: the checkout may hold the one of
 * the pull request, which must not decide. Null where the base does not have it. A file outside the repository is taken
 * as it is.
 */
export async function configAtBase(
  repository: Repository,
  base: string,
  folder: string,
  file: string,
): Promise<string | null> {
  const absolute = resolve(folder, file)
  const path = relative(repository.root, absolute).split(sep).join('/')
  if (path.startsWith('../') || isAbsolute(path)) return absolute
  const entry = (await listTree(repository, base)).get(path)
  if (!entry) return null
  if (!entry.mode.startsWith('100')) throw new Error(`\`${path}\` is no regular file at the base`)
  const copy = join(mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'countersign-')), basename(path))
  writeFileSync(copy, await run(repository, ['cat-file', 'blob', entry.oid]))
  return copy
}
