import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect } from 'vitest'
import { runInit } from '../../src/commands/init.ts'
import { CLI } from './bundle.ts'
import { repository, repositoryAt, temporaryFolder, type Files, type TestRepository } from './repository.ts'
import { edit, golden } from './snapshot.ts'

export const STORAGE = 'docs/task_packets/WP-1-Storage-Layer.md'
export const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
/** A branch that names WP-1-Session-Store, and files in its scope and out of it. */
export const FEATURE = 'feat/WP-1-Session-Store'
export const IN_SCOPE: Files = { 'src/session/session.ts': 'export {}\n' }
export const OUT_OF_SCOPE: Files = { 'src/import/archive.ts': 'export {}\n' }

/** The golden file with one text replaced, as files to write. */
export function edited(path: string, from: string, to: string): Files {
  const file = edit(golden, path, from, to)[path]!
  return { [path]: typeof file === 'string' ? file : file.text }
}

/** What a lock forbids, and what it leaves free. */
export const LOCKED_EDIT = edited(STORAGE, 'Boundary: Only the storage folder', 'Boundary: Everything')
export const NOTE = edited(STORAGE, '- The interface has no delete', '- A later note.\n- The interface has no delete')

/** What git said, on either stream: hooks of a commit print on the one, hooks of a push on the other. */
export interface Said {
  readonly status: number
  readonly text: string
}

export const said = (repo: TestRepository, ...args: string[]): Said => {
  const { status, stdout, stderr } = repo.tryGit(...args)
  return { status, text: stdout + stderr }
}

/** Stages files and tries to commit them through the hooks. */
export function commit(repo: TestRepository, files: Files, ...args: string[]): Said {
  repo.stage(files)
  return said(repo, 'commit', '--message', 'work', ...args)
}

/** Commits files past the hooks, as in a clone that has none; gives the commit. */
export function slip(repo: TestRepository, files: Files): string {
  repo.stage(files)
  repo.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '--message', 'slipped in')
  return repo.git('rev-parse', 'HEAD')
}

export const PASSED = { status: 0 }
export const blockedBy = (text: string) => ({ status: 1, text: expect.stringContaining(text) as string })

/** Installs Countersign with its own `init`; throws where that fails. */
export function install(repo: TestRepository): void {
  const { status, stderr } = repo.run('node', [CLI, 'init'])
  if (status !== 0) throw new Error(stderr)
}

/** What the hooks keep of their compiled code, which each repository would otherwise make anew. */
const COMPILED = '.git/countersign/compiled-hook'

/** Gives repositories with the golden files and with the hooks that `init` installs, committed through them. */
export function guardedRepositories(): () => TestRepository {
  let template: TestRepository
  beforeAll(async () => {
    template = repository()
    template.commit('start', golden as Files)
    await runInit({ cwd: template.root, dryRun: false, now: new Date(), cli: CLI })
    template.commit('Add Countersign')
    const used = copyOf(template)
    used.commit('Use it', NOTE)
    cpSync(join(used.root, COMPILED), join(template.root, COMPILED))
  })
  return () => copyOf(template)
}

/** The same repository in a folder of its own. */
export function copyOf({ root }: TestRepository): TestRepository {
  const folder = join(temporaryFolder(), 'repository')
  cpSync(root, folder, { recursive: true })
  return repositoryAt(folder)
}
