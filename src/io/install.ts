import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { CONFIG_FILE } from '../core/config.ts'
import { OWN_CLI } from '../core/render/hook-script.ts'
import { namedDefaultBranch } from './default-branch.ts'
import { openRepository, run, symbolicHead, tryRun, type Repository } from './git.ts'
import { isInside, writeFiles, type FileWrite } from './write.ts'

/** What runs the hooks of a repository, and where they stand; `folder` is absolute. */
export type HookManager =
  | { readonly kind: 'husky'; readonly folder: string; readonly isActive: boolean }
  | { readonly kind: 'lefthook' | 'pre-commit'; readonly file: string }
  /** A `core.hooksPath` in the repository. */
  | { readonly kind: 'folder'; readonly folder: string }
  /** A `core.hooksPath` that is shared with other repositories. */
  | { readonly kind: 'outside'; readonly folder: string }
  | { readonly kind: 'git'; readonly folder: string }

/** A path that `init` may write: what stands there now. `text` is null where it is no regular file of the repository. */
export type Present = { readonly mode: number; readonly text: string | null } | null

/** What `init` has to know about a repository. */
export interface Survey {
  readonly root: string
  readonly hooks: HookManager
  readonly recordedCli: string | null
  /** The default branch, else the branch that HEAD is on. */
  readonly branch: string
  /** Whether only configuration can tell which branch is the default one. */
  readonly isBranchUnknown: boolean
  /** Whether HEAD has a configuration: then Countersign's own files need a work packet like any other. */
  readonly isGoverned: boolean
  readonly hasOwnCli: boolean
  readonly hasPackageJson: boolean
  /** Where writing is allowed: the working tree and git's own hooks. */
  readonly folders: readonly string[]
  readonly present: (path: string) => Present
  readonly repository: Repository
}

const LEFTHOOK = /^\.?lefthook\.(?:ya?ml|toml|jsonc?)$/
const FRAMEWORK = /^\.pre-commit-config\.ya?ml$/

interface Settings {
  readonly hooksPath: string | null
  readonly recordedCli: string | null
}

/** Reads the settings of git that matter here; the last one of a name wins, as in git. */
async function readSettings(repository: Repository): Promise<Settings> {
  const output = (await run(repository, ['config', '--list', '-z'])).toString('utf8')
  const values = new Map(
    output
      .split('\0')
      .filter((entry) => entry.includes('\n'))
      .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)]),
  )
  return { hooksPath: values.get('core.hookspath') || null, recordedCli: values.get('countersign.cli') || null }
}

/** The folder that husky uses, or would; null where the repository does not use husky. */
function huskyFolder(root: string): string | null {
  const scripts = existsSync(join(root, 'package.json')) ? scriptsOf(join(root, 'package.json')) : {}
  for (const script of [scripts['prepare'], scripts['postinstall']]) {
    const match = typeof script === 'string' ? /(?:^|[\s;&|])husky(?![\w-])(?:[ \t]+([\w./-]+))?/.exec(script) : null
    if (match) return match[1] && match[1] !== 'install' ? match[1] : '.husky'
  }
  return existsSync(join(root, '.husky')) ? '.husky' : null
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The scripts of a package.json. Throws where it is no JSON. */
function scriptsOf(file: string): Record<string, unknown> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isRecord(manifest) && isRecord(manifest['scripts']) ? manifest['scripts'] : {}
  } catch (cause) {
    throw new Error(`\`${file}\` cannot be read as JSON`, { cause })
  }
}

/** Finds what runs the hooks: what git is configured to run decides, then what the repository declares. */
function findHooks(repository: Repository, hooksPath: string | null, rootFiles: readonly string[]): HookManager {
  const { root, commonDir } = repository
  if (hooksPath !== null) {
    const folder = resolve(root, hooksPath.replace(/^~(?=\/)/, homedir()))
    if (folder.endsWith(`${sep}_`) && isInside(folder, [root]))
      return { kind: 'husky', folder: dirname(folder), isActive: existsSync(join(folder, 'h')) }
    const isOwn = isInside(join(folder, 'pre-commit'), [root, commonDir])
    return { kind: isOwn ? 'folder' : 'outside', folder }
  }
  const lefthook = rootFiles.find((name) => LEFTHOOK.test(name))
  if (lefthook !== undefined) return { kind: 'lefthook', file: lefthook }
  const framework = rootFiles.find((name) => FRAMEWORK.test(name))
  if (framework !== undefined) return { kind: 'pre-commit', file: framework }
  const husky = huskyFolder(root)
  if (husky !== null) return { kind: 'husky', folder: resolve(root, husky), isActive: false }
  const folder = join(commonDir, 'hooks')
  return { kind: isInside(join(folder, 'pre-commit'), [root, commonDir]) ? 'git' : 'outside', folder }
}

function presentAt(path: string, folders: readonly string[]): Present {
  const folder = dirname(path)
  const stat = existsSync(folder) && statSync(folder).isDirectory() && lstatSync(path, { throwIfNoEntry: false })
  if (!stat) return null
  const isReadable = stat.isFile() && isInside(path, folders)
  return { mode: stat.mode & 0o777, text: isReadable ? readFileSync(path, 'utf8') : null }
}

/** Reads what `init` has to know. Throws where there is no repository, or none with a working tree. */
export async function surveyRepository(cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Survey> {
  const repository = await openRepository(cwd, env)
  const { root, commonDir, hasWorkTree } = repository
  if (!hasWorkTree) throw new Error(`\`${root}\` has no working tree: run \`countersign init\` in a checkout`)
  const [settings, known, head, configAtHead] = await Promise.all([
    readSettings(repository),
    namedDefaultBranch(repository, null),
    symbolicHead(repository),
    tryRun(repository, ['rev-parse', '--quiet', '--verify', `HEAD:${CONFIG_FILE}`], [0, 1]),
  ])
  const folders = [root, commonDir]
  const current = head?.replace(/^refs\/heads\//, '') ?? 'main'
  const isBranchUnknown = known === null && current !== 'main' && current !== 'master'
  return {
    root,
    hooks: findHooks(repository, settings.hooksPath, readdirSync(root)),
    recordedCli: settings.recordedCli,
    branch: known?.name ?? current,
    isBranchUnknown,
    isGoverned: configAtHead.status === 0,
    hasOwnCli: existsSync(join(root, OWN_CLI)),
    hasPackageJson: existsSync(join(root, 'package.json')),
    folders,
    present: (path) => presentAt(path, folders),
    repository,
  }
}

/** Writes the files and records the CLI, both or neither. Throws with nothing changed where one of them fails. */
export async function install(survey: Survey, writes: readonly FileWrite[], cli: string | null): Promise<void> {
  const { repository, recordedCli, folders } = survey
  if (cli !== null) await run(repository, ['config', '--local', 'countersign.cli', cli])
  try {
    writeFiles(folders, writes)
  } catch (error) {
    const undo = recordedCli === null ? ['--unset', 'countersign.cli'] : ['countersign.cli', recordedCli]
    if (cli !== null) await run(repository, ['config', '--local', ...undo])
    throw error
  }
}
