import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { CONFIG_FILE, DEFAULT_CONFIG, type Config } from '../core/config.ts'
import type { Canaries, Canary, DoctorFacts, HookFile } from '../core/doctor.ts'
import { matcher } from '../core/glob.ts'
import { HOOKS, OWN_CLI } from '../core/render/hook-script.ts'
import { readConfigNear } from './config.ts'
import { run } from './git.ts'
import { surveyRepository, type Survey } from './install.ts'

const WORKFLOWS = '.github/workflows'
const LONGEST_SECONDS = 300

/** A path for the canary among the packets, by the first glob that gives one; null where none does. */
function canaryPath({ paths }: Config): string | null {
  const isPacket = matcher(paths.packets)
  const made = paths.packets
    .filter((glob) => !glob.startsWith('!'))
    .map((glob) => glob.replaceAll('**/', '').replaceAll('*', 'Canary'))
  return made.find(isPacket) ?? null
}

const CANARY = `# Task Packet: WP-Canary

- TASK_ID: WP-Canary
- STATUS: Ready for Dev
- RISK_TIER: LOW
- USER_SIGNATURE: canary010120200000

## NOTES

- A canary of \`countersign doctor\`.
`

/** What a hook or another git handed down would lead every git from here on to that other repository. */
const cleanEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|REFLOG_ACTION)$/.test(name),
    ),
  )

const NO_HOOKS = ['-c', `core.hooksPath=${devNull}`]
const IDENTITY = [
  '-c',
  'user.name=countersign',
  '-c',
  'user.email=doctor@countersign.invalid',
  '-c',
  'commit.gpgSign=false',
]

function git(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): Canary {
  const { status, stdout, stderr, error } = spawnSync('git', [...IDENTITY, ...args], {
    cwd,
    env: { ...env, GIT_EDITOR: 'true', GIT_TERMINAL_PROMPT: '0' },
    encoding: 'utf8',
    timeout: LONGEST_SECONDS * 1000,
    maxBuffer: 1 << 26,
  })
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error ? `\n${error.message}` : ''}` }
}

function expectDone({ status, output }: Canary, what: string): void {
  if (status !== 0) throw new Error(`${what} for the canaries failed`, { cause: new Error(output.trim()) })
}

/** Tries the commits in a worktree; `hooks` are options of git that say which hooks run. */
function tryCanaries(folder: string, path: string, env: NodeJS.ProcessEnv, hooks: readonly string[]): Canaries {
  const file = join(folder, path)
  const attempt = (change: () => void, ...options: string[]): Canary => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, CANARY)
    expectDone(git(folder, env, 'add', '--force', '--', path), 'Staging')
    const start = git(folder, env, ...NO_HOOKS, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'canary')
    expectDone(start, 'A commit without hooks')
    change()
    expectDone(git(folder, env, 'add', '--force', '--', path), 'Staging')
    return git(folder, env, ...hooks, 'commit', '--quiet', '-m', 'canary', ...options)
  }
  const edit = () => writeFileSync(file, CANARY.replace('RISK_TIER: LOW', 'RISK_TIER: HIGH'))
  const note = () => appendFileSync(file, '- A note.\n')
  return { locked: attempt(edit), unverified: attempt(edit, '--no-verify'), honest: attempt(note) }
}

/**
 * Tries commits in a throw-away linked worktree on a detached HEAD: once with the hooks of this worktree, once with those
 * that a fresh one finds. Leaves no ref, no worktree and no file behind, whatever happens.
 */
function inThrowAway({ repository, hasOwnCli }: Survey, hooksFolder: string, path: string): DoctorFacts['canaries'] {
  const { root, headCommit, env } = repository
  if (headCommit === null) return { untried: 'the repository has no commit yet' }
  const folder = mkdtempSync(join(tmpdir(), 'countersign-doctor-'))
  const worktree = join(folder, 'canary')
  const clean = cleanEnvironment(env)
  // The fresh worktree has no dependencies: what this one would run is handed over.
  const own = hasOwnCli ? [`countersign.cli=${realpathSync(join(root, OWN_CLI))}`] : []
  try {
    const made = git(root, clean, ...NO_HOOKS, 'worktree', 'add', '--quiet', '--detach', worktree, headCommit)
    expectDone(made, 'A worktree')
    return {
      here: tryCanaries(
        worktree,
        path,
        clean,
        [`core.hooksPath=${hooksFolder}`, ...own].flatMap((set) => ['-c', set]),
      ),
      fresh: tryCanaries(worktree, path, clean, []),
    }
  } finally {
    git(root, clean, 'worktree', 'remove', '--force', '--force', worktree)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

const textAt = (path: string): string | null =>
  existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : null

/** A hook as git runs it in a folder, with the text that it hands over to. */
function hookFile({ root, hooks }: Survey, folder: string, hook: (typeof HOOKS)[number]): HookFile {
  const path = join(folder, hook)
  const text = textAt(path)
  if (text === null) return { hook, isExecutable: false, text }
  const isExecutable = process.platform === 'win32' || (statSync(path).mode & 0o111) !== 0
  const behind = 'file' in hooks ? join(root, hooks.file) : hooks.kind === 'husky' ? join(hooks.folder, hook) : null
  const isAsleep = hooks.kind === 'husky' && !existsSync(join(folder, 'h'))
  return { hook, isExecutable, text: isAsleep ? null : `${text}\n${(behind && textAt(behind)) ?? ''}` }
}

function workflowsOf(root: string): Record<string, string> {
  const folder = join(root, WORKFLOWS)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : []
  const files = names.map((name) => [`${WORKFLOWS}/${name}`, textAt(join(folder, name)) ?? ''] as const)
  return Object.fromEntries(files.filter(([, text]) => /^\s*(?:- )?\s*uses:.*countersign/m.test(text)))
}

function configOf(cwd: string, configFile: string | undefined, knownRules: readonly string[]) {
  try {
    return { config: readConfigNear(cwd, configFile, knownRules), fault: null }
  } catch (error) {
    return { config: null, fault: (error as Error).message }
  }
}

/**
 * Finds out all that `doctor` judges, canaries included. Writes nothing but a worktree in a temporary folder, which goes
 * again. Throws an Error where there is no repository, or where the canaries cannot be set out.
 */
export async function readDoctorFacts(
  cwd: string,
  knownRules: readonly string[],
  {
    configFile,
    env = process.env,
  }: { readonly configFile?: string | undefined; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<DoctorFacts> {
  const survey = await surveyRepository(cwd, env)
  const { root, repository, hooks, recordedCli, hasOwnCli } = survey
  const shown = await run(repository, ['rev-parse', '--git-path', 'hooks'])
  const hooksFolder = resolve(root, shown.toString('utf8').replace(/\n$/, ''))
  const { config, fault } = configOf(root, configFile, knownRules)
  const path = canaryPath(config ?? DEFAULT_CONFIG)
  return {
    node: process.version,
    git: (await run(repository, ['version'])).toString('utf8').trim(),
    manager: hooks.kind,
    hooksFolder,
    hooks: HOOKS.map((hook) => hookFile(survey, hooksFolder, hook)),
    husky: env['HUSKY'] ?? null,
    hasOwnCli,
    recordedCli: recordedCli === null ? null : { path: recordedCli, isThere: existsSync(resolve(root, recordedCli)) },
    configFault: fault,
    workflows: workflowsOf(root),
    canaries:
      path === null
        ? { untried: `no file name fits \`paths.packets\` of \`${CONFIG_FILE}\`` }
        : inThrowAway(survey, hooksFolder, path),
  }
}
