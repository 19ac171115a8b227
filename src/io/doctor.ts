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
import { firesFrom, scopeUnbound, type Canaries, type Canary, type DoctorFacts, type HookFile } from '../core/doctor.ts'
import { matcher } from '../core/governance.ts'
import { HOOKS, OWN_CLI, type HookName } from '../core/render/hook-script.ts'
import { readConfigNear } from './config.ts'
import { pushDefaultBranch } from './default-branch.ts'
import { run, type Repository } from './git.ts'
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

// In the top folder, which every sparse checkout has.
const LISTED = 'countersign-canary-in-scope'
const OUTSIDE = 'countersign-canary-out-of-scope'

const CANARY = `# Task Packet: WP-Canary

- TASK_ID: WP-Canary
- STATUS: Ready for Dev
- RISK_TIER: LOW
- USER_SIGNATURE: canary010120200000
- IN_SCOPE_PATHS:
  - ${LISTED}

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
    env: { ...env, GIT_EDITOR: 'true', GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_PUSH: '1' },
    encoding: 'utf8',
    timeout: LONGEST_SECONDS * 1000,
    maxBuffer: 1 << 26,
  })
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error ? `\n${error.message}` : ''}` }
}

function expectDone({ status, output }: Canary, what: string): void {
  if (status !== 0) throw new Error(`${what} for the canaries failed`, { cause: new Error(output.trim()) })
}

// From the worktree of the canaries: beside it in the temporary folder.
const REMOTE = '../remote'

/** A push that no configuration can send anywhere else, or let fail. */
const PUSH = [
  ...['-c', `url.${REMOTE}.pushInsteadOf=${REMOTE}`, '-c', 'protocol.file.allow=always', '-c', 'push.pushOption='],
  ...['push', '--quiet', '--no-signed', '--recurse-submodules=no', REMOTE],
]

/** Makes an empty repository to push to. It borrows the objects of another, so that a push carries but the canary. */
function makeRemote(folder: string, { commonDir, objectFormat }: Repository, env: NodeJS.ProcessEnv): void {
  const made = git(folder, env, 'init', '--quiet', '--bare', '--template=', `--object-format=${objectFormat}`, 'remote')
  expectDone(made, 'A repository to push to')
  mkdirSync(join(folder, 'remote/objects/info'), { recursive: true })
  writeFileSync(join(folder, 'remote/objects/info/alternates'), `${join(commonDir, 'objects')}\n`)
  // The hooks of all repositories of somebody would run here too, and upkeep would outlive it.
  appendFileSync(join(folder, 'remote/config'), '[core]\n\thooksPath = hooks\n[receive]\n\tautogc = false\n')
}

/** The folder that git runs the hooks of a worktree from. */
const hooksFolderOf = (root: string, env: NodeJS.ProcessEnv): string =>
  resolve(root, git(root, env, 'rev-parse', '--git-path', 'hooks').output.replace(/\n$/, ''))

/** What is tried in a worktree, and with what. */
interface Trial {
  readonly folder: string
  /** Where the packet stands. */
  readonly path: string
  readonly env: NodeJS.ProcessEnv
  /** The branch to push to; null for no push. */
  readonly branch: string | null
  /** Why a path out of scope is not tried, null where it is; undefined to leave that out. */
  readonly unbound: string | null | undefined
}

/** Tries the commits and the push in a worktree; `hooks` are options of git that say which hooks run. */
function tryCanaries({ folder, path, env, branch, unbound }: Trial, hooks: readonly string[]): Canaries {
  const stage = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    expectDone(git(folder, env, 'add', '--force', '--', ...Object.keys(files)), 'Staging')
  }
  const slip = (): void => {
    const options = ['--quiet', '--no-verify', '--allow-empty', '-m', 'canary']
    expectDone(git(folder, env, ...NO_HOOKS, 'commit', ...options), 'A commit without hooks')
  }
  const begin = (): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    stage({ [path]: CANARY, [OUTSIDE]: '' })
    slip()
  }
  const attempt = (files: Readonly<Record<string, string>>, ...options: string[]): Canary => {
    begin()
    stage(files)
    return git(folder, env, ...hooks, 'commit', '--quiet', '-m', 'canary', ...options)
  }
  const edit = { [path]: CANARY.replace('RISK_TIER: LOW', 'RISK_TIER: HIGH') }
  const push = (ref: string): Canary => {
    begin()
    // As if it had been pushed: the objects are there, and a shallow repository could not.
    const start = git(folder, env, 'rev-parse', 'HEAD').output.trim()
    expectDone(git(folder, env, `--git-dir=${REMOTE}`, 'update-ref', ref, start), 'A branch to push to')
    stage(edit)
    slip()
    const { status, output } = git(folder, env, ...hooks, ...PUSH, `HEAD:${ref}`)
    // What git says of its own is about a folder that nobody knows.
    return { status, output: output.replace(/^.*\.\.\/remote.*\n/m, '') }
  }
  const stray = (): Canary => attempt({ [OUTSIDE]: 'canary\n' }, '-m', 'Work-Packet: WP-Canary')
  return {
    locked: attempt(edit),
    unverified: attempt(edit, '--no-verify'),
    pushed: branch === null ? null : push(`refs/heads/${branch}`),
    outside: typeof unbound === 'string' ? { untried: unbound } : unbound === null ? stray() : null,
    honest: attempt({ [path]: `${CANARY}- A note.\n` }),
  }
}

/**
 * Tries commits and pushes in a throw-away linked worktree on a detached HEAD: once with the hooks of this worktree, once
 * with those that a fresh one finds. Leaves no ref, no worktree and no file behind, whatever happens.
 */
async function inThrowAway(
  { repository, recordedCli, hasOwnCli }: Survey,
  hooksFolder: string,
  path: string,
  fires: (hook: HookName) => boolean,
): Promise<DoctorFacts['canaries']> {
  const { root, headCommit, env } = repository
  if (headCommit === null) return { untried: 'the repository has no commit yet' }
  // Where the default branch cannot be told, the hook will say so.
  const known = fires('pre-push') && (await pushDefaultBranch(repository, root).catch(() => null))
  const branch = known === false ? null : (known?.name ?? 'main')
  const folder = mkdtempSync(join(tmpdir(), 'countersign-doctor-'))
  const worktree = join(folder, 'canary')
  const clean = cleanEnvironment(env)
  // The fresh worktree has no dependencies: what this one would run is handed over.
  const own = hasOwnCli ? realpathSync(join(root, OWN_CLI)) : null
  const asHere = [`core.hooksPath=${hooksFolder}`, ...(own === null ? [] : [`countersign.cli=${own}`])]
  try {
    const made = git(root, clean, ...NO_HOOKS, 'worktree', 'add', '--quiet', '--detach', worktree, headCommit)
    expectDone(made, 'A worktree')
    if (branch !== null) makeRemote(folder, repository, clean)
    // The hooks judge by what is committed.
    const { config } = configOf(worktree, undefined)
    const unbound = fires('commit-msg') ? scopeUnbound(config ?? DEFAULT_CONFIG, OUTSIDE) : undefined
    const trial = { folder: worktree, path, env: clean, branch, unbound }
    const here = tryCanaries(
      trial,
      asHere.flatMap((set) => ['-c', set]),
    )
    // All is tried in a fresh worktree: one that comes to the same hooks and CLI by itself would see the same again.
    const isSame = (own === null || own === recordedCli) && hooksFolderOf(worktree, clean) === hooksFolder
    return { here, fresh: isSame ? null : tryCanaries(trial, []) }
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

function configOf(cwd: string, configFile: string | undefined, knownRules?: readonly string[]) {
  try {
    return { config: readConfigNear(cwd, configFile, knownRules), fault: null }
  } catch (error) {
    return { config: null, fault: (error as Error).message }
  }
}

/**
 * Finds out all that `doctor` judges, canaries included. Writes nothing but a worktree, and a repository to push to, in a
 * temporary folder, which goes again. Throws an Error where there is no repository, or where the canaries cannot be set out.
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
  const files = HOOKS.map((hook) => hookFile(survey, hooksFolder, hook))
  return {
    node: process.version,
    git: (await run(repository, ['version'])).toString('utf8').trim(),
    manager: hooks.kind,
    hooksFolder,
    hooks: files,
    husky: env['HUSKY'] ?? null,
    hasOwnCli,
    recordedCli: recordedCli === null ? null : { path: recordedCli, isThere: existsSync(resolve(root, recordedCli)) },
    configFault: fault,
    workflows: workflowsOf(root),
    canaries:
      path === null
        ? { untried: `no file name fits \`paths.packets\` of \`${CONFIG_FILE}\`` }
        : await inThrowAway(survey, hooksFolder, path, (hook) => firesFrom(files, hook)),
  }
}
