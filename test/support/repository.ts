import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gitFolders, looseHead } from '../../src/io/commit-state.ts'
import { atEndOfFile } from './end-of-file.ts'

/** What a command said; `status` is its exit code. */
export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Texts by path; null deletes, an array of bytes is written as it is, `{ link }` makes a symbolic link. */
export type Files = Readonly<Record<string, string | Uint8Array | null | { readonly link: string }>>

/** A real repository in a temporary folder, with a clock that goes on one minute a commit. */
export interface TestRepository {
  readonly root: string
  /** Runs git and gives its output without the last line break; throws with what git said when it fails. */
  readonly git: (...args: string[]) => string
  /** Runs git and gives everything, whether it failed or not. */
  readonly tryGit: (...args: string[]) => Outcome
  /** Runs git with text or bytes on its standard input. */
  readonly gitWith: (input: string | Uint8Array, ...args: string[]) => string
  /** Runs any program in the repository, with the same environment as git. */
  readonly run: (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Outcome
  /** Writes files into the working tree. */
  readonly write: (files: Files) => void
  readonly read: (path: string) => string
  /** Writes files, if given, and stages everything. */
  readonly stage: (files?: Files) => void
  /** Writes files, if given, stages everything and commits through the hooks; gives the commit. */
  readonly commit: (message: string, files?: Files) => string
  /** Makes a branch here and changes to it. */
  readonly branch: (name: string) => void
  /** Writes an executable hook into `.git/hooks`. */
  readonly hook: (name: string, script: string) => void
  /** A linked worktree on a new branch. */
  readonly worktree: (branch: string) => TestRepository
  /** A clone of this repository: `clone('--depth=1')`. */
  readonly clone: (...options: string[]) => TestRepository
}

export interface RepositoryOptions {
  readonly objectFormat?: 'sha1' | 'sha256'
  /** The branch that HEAD is on at first; `main` unless told otherwise. */
  readonly branch?: string
}

// A hook that runs these tests hands down its own repository, which must not become theirs.
for (const name of Object.keys(process.env))
  if (
    /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|AUTHOR_.*|COMMITTER_.*|REFLOG_ACTION)$/.test(
      name,
    )
  )
    Reflect.deleteProperty(process.env, name)
process.env.GIT_CONFIG_GLOBAL = fileURLToPath(new URL('gitconfig', import.meta.url))
process.env.GIT_CONFIG_NOSYSTEM = '1'

/** A temporary folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-test-')))
  atEndOfFile(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

let minutes = 0
const clock = () => new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString()

/** The environment of a person at work: no configuration but the repository's own, a fixed clock. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  GIT_AUTHOR_NAME: 'maria',
  GIT_AUTHOR_EMAIL: 'maria@example.invalid',
  GIT_AUTHOR_DATE: clock(),
  GIT_COMMITTER_NAME: 'maria',
  GIT_COMMITTER_EMAIL: 'maria@example.invalid',
  GIT_COMMITTER_DATE: clock(),
  GIT_EDITOR: 'true',
  GIT_MERGE_AUTOEDIT: 'no',
  GIT_TERMINAL_PROMPT: '0',
})

function start(
  cwd: string,
  program: string,
  args: readonly string[],
  input?: string | Uint8Array,
  env?: Readonly<Record<string, string>>,
): Outcome {
  const result = spawnSync(program, args, {
    cwd,
    env: { ...environment(), ...env },
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  })
  if (result.error) throw result.error
  return { status: result.status ?? 128, stdout: result.stdout.toString(), stderr: result.stderr.toString() }
}

function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path)
    rmSync(file, { recursive: true, force: true })
    if (content === null) continue
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content)
    else symlinkSync(content.link, file)
  }
}

/** The repository that stands in a folder. */
export function repositoryAt(root: string): TestRepository {
  const tryGit = (...args: string[]) => start(root, 'git', args)
  const gitWith = (input: string | Uint8Array | undefined, ...args: string[]) => {
    const outcome = start(root, 'git', args, input)
    if (outcome.status !== 0) throw new Error(`git ${args.join(' ')}: ${outcome.stderr || outcome.stdout}`)
    return outcome.stdout.replace(/\n$/, '')
  }
  const git = (...args: string[]) => gitWith(undefined, ...args)
  const stage = (files: Files = {}) => {
    writeFiles(root, files)
    git('add', '--all')
  }
  return {
    root,
    git,
    tryGit,
    gitWith,
    run: (program, args, env) => start(root, program, args, undefined, env),
    write: (files) => writeFiles(root, files),
    read: (path) => readFileSync(join(root, path), 'utf8'),
    stage,
    commit: (message, files) => {
      stage(files)
      if (minutes++ === 0) atEndOfFile(() => (minutes = 0))
      git('commit', '--quiet', '--allow-empty', '--message', message)
      const { gitDir, commonDir } = gitFolders({ cwd: root, env: {} })
      // Its files mostly say where HEAD is: git takes a process for it.
      return looseHead(gitDir, commonDir).commit ?? git('rev-parse', 'HEAD')
    },
    branch: (name) => void git('switch', '--quiet', '--create', name),
    hook: (name, script) => {
      const file = join(git('rev-parse', '--path-format=absolute', '--git-common-dir'), 'hooks', name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, script)
      chmodSync(file, 0o755)
    },
    worktree: (name) => {
      const folder = join(temporaryFolder(), 'worktree')
      git('worktree', 'add', '--quiet', '-b', name, folder)
      return repositoryAt(folder)
    },
    clone: (...options) => {
      const folder = join(temporaryFolder(), 'clone')
      git('clone', '--quiet', ...options, `file://${root}`, folder)
      return repositoryAt(folder)
    },
  }
}

/** Makes an empty repository in a temporary folder. */
export function repository(options: RepositoryOptions = {}): TestRepository {
  const root = temporaryFolder()
  const format = options.objectFormat ? [`--object-format=${options.objectFormat}`] : []
  start(root, 'git', ['init', '--quiet', `--initial-branch=${options.branch ?? 'main'}`, ...format])
  return repositoryAt(root)
}
