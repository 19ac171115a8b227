import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { FileEntry } from '../core/snapshot.ts'
import { splitNul } from './path-bytes.ts'
import { timed } from './timings.ts'

/** A repository as git sees it from a folder. All paths are absolute. */
export interface Repository {
  /** The top of the working tree; the git directory itself where there is no working tree. */
  readonly root: string
  readonly hasWorkTree: boolean
  /** The git directory of this worktree. */
  readonly gitDir: string
  /** The git directory that all worktrees share. */
  readonly commonDir: string
  readonly objectFormat: 'sha1' | 'sha256'
  readonly isShallow: boolean
  /** The commit that HEAD is at; null where there is none yet. */
  readonly headCommit: string | null
  /** The branch that HEAD is on, without `refs/heads/`; null when HEAD is detached or has no commit yet. */
  readonly headBranch: string | null
  readonly env: NodeJS.ProcessEnv
}

/** A path that two trees, or a tree and the index, have differently. A rename is a removal and an addition. */
export interface RawChange {
  readonly path: string
  readonly before: FileEntry | null
  readonly after: FileEntry | null
}

/** An index entry at stage 0. `isSkipped` marks what a sparse checkout leaves out of the working tree. */
export interface IndexEntry extends FileEntry {
  readonly path: string
  readonly isSkipped: boolean
}

/** A branch by its full name and the commit it is at. */
export interface Branch {
  readonly ref: string
  readonly commit: string
}

/** Something that git cannot do or that is not as it must be; the first line of `message` says what, for people. */
export function gitError(message: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? {} : { cause })
  error.name = 'GitError'
  return error
}

/** Whether an error came from `gitError`. */
export const isGitError = (error: unknown): error is Error => error instanceof Error && error.name === 'GitError'

const NO_REPOSITORY = 'There is no git repository at'

/** Whether an error says that a folder is in no repository, rather than that git failed. */
export const saysNoRepository = (error: unknown): boolean =>
  isGitError(error) && error.message.startsWith(NO_REPOSITORY)

interface Outcome {
  readonly status: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

// What configuration, replacements or grafts could change about an answer, or run, is switched off.
const HONEST = [
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.untrackedCache=false', 'core.useReplaceRefs=false'].flatMap((set) => ['-c', set]),
]

const honestEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...env,
  // Git takes no other kind of pathspec beside the literal one.
  GIT_ICASE_PATHSPECS: undefined,
  GIT_GLOB_PATHSPECS: undefined,
  GIT_NOGLOB_PATHSPECS: undefined,
  LC_ALL: 'C',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Git knows this name on every system.
  GIT_GRAFT_FILE: '/dev/null',
  GIT_OPTIONAL_LOCKS: '0',
})

function startFailure(cwd: string, cause: NodeJS.ErrnoException): Error {
  if (cause.code !== 'ENOENT') return gitError(`Git could not be started: ${cause.message}`, cause)
  return existsSync(cwd)
    ? gitError('Git was not found: install git and put it on the PATH', cause)
    : gitError(`The folder \`${cwd}\` does not exist`, cause)
}

const launch = (cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn('git', [...HONEST, ...args], { cwd, env: honestEnvironment(env), windowsHide: true })

function outcomeOf(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[], input?: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = launch(cwd, env, args)
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // A git that ends early closes its input; its exit code and message tell why.
    child.stdin.on('error', () => {})
    child.on('error', (cause) => reject(startFailure(cwd, cause)))
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8').trim() }),
    )
    child.stdin.end(input)
  })
}

/** Runs git and gives how it ended. */
const start: typeof outcomeOf = (...what) => timed('git', () => outcomeOf(...what))

/** The reason that git gave, without its prefix. */
const reasonOf = (stderr: string): string => {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((other) => other.startsWith('fatal: ')) ?? lines.find((other) => other.startsWith('error: '))
  return (line ?? lines[0] ?? 'it gave no reason').replace(/^(fatal|error): /, '')
}

const failure = (args: readonly string[], outcome: Outcome): Error =>
  gitError(`\`git ${args[0]}\` failed: ${reasonOf(outcome.stderr)}`, new Error(outcome.stderr || `git ${args[0]}`))

/** Runs git and gives its outcome. Throws a GitError unless git exits with one of the allowed codes. */
export async function tryRun(
  repository: Repository,
  args: readonly string[],
  allowed: readonly number[],
  input?: string,
): Promise<Outcome> {
  const outcome = await start(repository.root, repository.env, args, input)
  if (outcome.status !== null && allowed.includes(outcome.status)) return outcome
  throw failure(args, outcome)
}

/** Runs git at the top of the repository and gives its output. Throws a GitError unless git exits 0. */
export const run = async (repository: Repository, args: readonly string[], input?: string): Promise<Buffer> =>
  (await tryRun(repository, args, [0], input)).stdout

function cannotOpen(cwd: string, outcome: Outcome): Error {
  const cause = new Error(outcome.stderr)
  if (/dubious ownership/.test(outcome.stderr))
    return gitError(
      `Git refuses the repository at \`${cwd}\`, since it belongs to somebody else: trust it with \`git config --global --add safe.directory <path>\``,
      cause,
    )
  if (/not a git repository/.test(outcome.stderr))
    return gitError(`${NO_REPOSITORY} \`${cwd}\`: go into one, or make one with \`git init\``, cause)
  return gitError(`The git repository at \`${cwd}\` cannot be opened: ${reasonOf(outcome.stderr)}`, cause)
}

const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

// A relative GIT_DIR counts from the folder that git was started in, and from here on that is the top.
const environmentAt = (env: NodeJS.ProcessEnv, gitDir: string, root: string): NodeJS.ProcessEnv => ({
  ...env,
  ...(env.GIT_DIR ? { GIT_DIR: gitDir } : {}),
  ...(env.GIT_WORK_TREE ? { GIT_WORK_TREE: root } : {}),
})

/**
 * Finds the repository of a folder, in one git process. `env` is what git gets: the caller's own, untouched but for what
 * keeps answers honest. Throws a GitError where there is no repository or git cannot open it.
 */
export async function openRepository(cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Repository> {
  const facts = ['--is-bare-repository', '--is-inside-work-tree', '--show-object-format', '--is-shallow-repository']
  const folders = ['--path-format=absolute', '--absolute-git-dir', '--git-common-dir']
  // After a HEAD without a commit git takes all that follows for paths, so it comes last.
  const ask = (...top: readonly string[]) =>
    start(cwd, env, ['rev-parse', ...facts, ...folders, ...top, '--revs-only', 'HEAD', '--symbolic-full-name', 'HEAD'])
  const linesOf = ({ stdout }: Outcome) => stdout.toString('utf8').replace(/\n$/, '').split('\n')
  const first = await ask('--show-toplevel')
  const isOutside = first.status !== 0 && linesOf(first)[1] === 'false'
  const outcome = isOutside ? await ask() : first
  if (outcome.status !== 0) throw cannotOpen(cwd, outcome)
  const [, , objectFormat, isShallow, gitDir, commonDir, ...rest] = linesOf(outcome)
  const root = isOutside ? gitDir : rest[0]
  const [headCommit, headRef, ...others] = isOutside ? rest : rest.slice(1)
  if (!gitDir || !commonDir || !root || others.length > 0 || (headCommit && !OBJECT_ID.test(headCommit)))
    throw gitError(
      `The repository at \`${cwd}\` cannot be opened: git 2.31 or newer and a path without line breaks are needed`,
    )
  return {
    root,
    hasWorkTree: !isOutside,
    gitDir,
    commonDir,
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    isShallow: isShallow === 'true',
    headCommit: headCommit ?? null,
    headBranch: headRef?.startsWith('refs/heads/') ? headRef.slice('refs/heads/'.length) : null,
    env: environmentAt(env, gitDir, root),
  }
}

/** The full name of the branch that HEAD is on, also before its first commit; null when HEAD is detached. */
export async function symbolicHead(repository: Repository): Promise<string | null> {
  const { stdout } = await tryRun(repository, ['symbolic-ref', '--quiet', 'HEAD'], [0, 1])
  return stdout.toString('utf8').replace(/\n$/, '') || null
}

/**
 * The commit that a revision names. Throws a GitError naming the revision where it names none, or more than one ref.
 */
export async function resolveCommit(repository: Repository, revision: string): Promise<string> {
  const unknown = (cause?: unknown) =>
    gitError(
      repository.isShallow
        ? `Unknown revision \`${revision}\` in this shallow clone: fetch it, or the whole history with \`git fetch --unshallow\``
        : `Unknown revision \`${revision}\`: fetch it, or name a commit, branch or tag that is here`,
      cause,
    )
  if (revision === '' || revision.startsWith('-')) throw unknown()
  const args = ['-c', 'core.warnAmbiguousRefs=true', 'rev-parse', '--verify', `${revision}^{commit}`]
  const outcome = await start(repository.root, repository.env, args)
  const commit = outcome.stdout.toString('utf8').trim()
  // Git takes a tag before a branch, so that a tag called `main` could stand in for it.
  if (/^warning: refname .* is ambiguous/m.test(outcome.stderr))
    throw gitError(`Ambiguous revision \`${revision}\`: name it in full, as \`refs/heads/${revision}\``)
  if (outcome.status !== 0 || !OBJECT_ID.test(commit)) throw unknown(new Error(outcome.stderr))
  return commit
}

/** The commits that revisions name, in one git process where all are ids. Throws a GitError as `resolveCommit` does. */
export async function resolveCommits(repository: Repository, revisions: readonly string[]): Promise<string[]> {
  // Where HEAD is, was asked when the repository was opened.
  const known = (revision: string) => (revision === 'HEAD' ? repository.headCommit : null)
  const oneByOne = () =>
    Promise.all(revisions.map((revision) => known(revision) ?? resolveCommit(repository, revision)))
  // Only ids are sure to name one thing each.
  if (!revisions.every((revision) => OBJECT_ID.test(revision))) return oneByOne()
  const args = ['rev-parse', ...revisions.map((revision) => `${revision}^{commit}`)]
  const outcome = await start(repository.root, repository.env, args)
  if (outcome.status === 0) return outcome.stdout.toString('utf8').split('\n').filter(Boolean)
  // Tells which of them it is.
  await oneByOne()
  throw failure(args, outcome)
}

/** Whether a revision names a commit that this repository has, for callers who can do without it. */
export async function hasCommit(repository: Repository, revision: string): Promise<boolean> {
  if (revision === '' || revision.startsWith('-')) return false
  const args = ['rev-parse', '--quiet', '--verify', `${revision}^{commit}`]
  return (await start(repository.root, repository.env, args)).status === 0
}

/** The branch that a revision is a name of, as people say it (`feat/x`, `origin/feat/x`); null where it is no branch. */
export async function branchNamed(repository: Repository, revision: string): Promise<string | null> {
  if (revision.startsWith('-')) return null
  const outcome = await start(repository.root, repository.env, ['rev-parse', '--symbolic-full-name', revision])
  const name = outcome.stdout.toString('utf8').trim()
  return outcome.status === 0 ? (/^refs\/(?:heads|remotes)\/(.+)$/.exec(name)?.[1] ?? null) : null
}

const absent = (mode: string) => mode === '000000'

/** A change from the two fields that git prints for it with `--raw -z`. Throws a GitError, also for an unmerged path. */
export function rawChange(fact: string, path: string): RawChange {
  const match = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])$/.exec(fact)
  if (!match) throw gitError(`Git reported a change that cannot be read, near \`${path}\``)
  const [, modeBefore, modeAfter, oidBefore, oidAfter, status] = match as unknown as string[]
  if (status === 'U') throw unmerged(path)
  return {
    path,
    before: absent(modeBefore!) ? null : { mode: modeBefore!, oid: oidBefore! },
    after: absent(modeAfter!) ? null : { mode: modeAfter!, oid: oidAfter! },
  }
}

function rawChanges(output: Buffer): RawChange[] {
  const fields = splitNul(output)
  const changes: RawChange[] = []
  for (let index = 0; index + 1 < fields.length; index += 2) changes.push(rawChange(fields[index]!, fields[index + 1]!))
  return changes
}

const unmerged = (path: string): Error =>
  gitError(`\`${path}\` is unmerged: resolve the conflict and \`git add\` it first`)

/** How changes are asked for: no option of a repository or of its .gitmodules may hide one. */
export const RAW = [
  '--raw',
  '-z',
  '--no-renames',
  '--no-abbrev',
  '--ignore-submodules=none',
  '--no-ext-diff',
  '--no-textconv',
]

const diffIndexArgs = (treeish: string, intentToAdd: 'visible' | 'invisible'): string[] => [
  'diff-index',
  '--cached',
  ...RAW,
  `--ita-${intentToAdd}-in-index`,
  treeish,
  '--',
]

/**
 * What the index has differently from a commit or tree. Intent-to-add entries (`git add -N`) are no part of the index
 * unless asked for. Throws a GitError for an unmerged path.
 */
export const diffIndex = async (
  repository: Repository,
  treeish: string,
  intentToAdd: 'visible' | 'invisible' = 'invisible',
): Promise<RawChange[]> => rawChanges(await run(repository, diffIndexArgs(treeish, intentToAdd)))

/**
 * What the index (`to` is `index`) or a commit has differently from a commit, asked at the top of a working tree without waiting
 * on the event loop, which costs a hook more than git does. Throws a GitError, also for an unmerged path.
 */
export function diffNow(place: Place, from: string, to: string): RawChange[] {
  return rawChanges(runNow(place, to === 'index' ? diffIndexArgs(from, 'invisible') : diffTreeArgs(from, to)))
}

/** Where git is started: a folder and an environment. */
interface Place {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

function runNow({ cwd, env }: Place, args: readonly string[], input?: string): Buffer {
  const { error, status, stdout, stderr } = spawnSync('git', [...HONEST, ...args], {
    cwd,
    env: honestEnvironment(env),
    maxBuffer: Infinity,
    windowsHide: true,
    ...(input === undefined ? {} : { input }),
  })
  if (error) throw startFailure(cwd, error)
  if (status !== 0) throw failure(args, { status, stdout, stderr: stderr.toString('utf8') })
  return stdout
}

/** The commit that HEAD is at, asked without waiting on the event loop. Throws a GitError where there is none. */
export const headNow = (place: Place): string =>
  runNow(place, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).toString('latin1').trimEnd()

// Sizes and times of files then tell as much as git can know, whatever the configuration would have it leave out.
const STRICT = ['-c', 'core.trustctime=true', '-c', 'core.checkStat=default']

/**
 * What the working tree at its top may have otherwise than the index: whatever git would have to read to know that it is the
 * same counts as changed. Submodules and what is assumed to be unchanged are left out. Throws a GitError, also for an unmerged path.
 */
export const unstagedNow = (place: Place): RawChange[] =>
  rawChanges(runNow(place, [...STRICT, 'diff-files', ...RAW, '--ignore-submodules=all', '--']))

/** The paths below a folder that are neither tracked nor ignored; an embedded repository ends with `/`. Throws a GitError. */
export const untrackedNow = (place: Place): string[] => splitNul(runNow(place, UNTRACKED))

/** Whether the index marks no path as skipped, or as one that git should not look at. Throws a GitError. */
export const looksAtAllNow = (place: Place): boolean =>
  splitNul(runNow(place, ['ls-files', '--cached', '-v', '-z'])).every((line) => line.startsWith('H '))

/** The bytes of blobs, in the order in which they are asked for. Throws a GitError where one cannot be had. */
export function catFilesNow(place: Place, oids: readonly string[]): Buffer[] {
  const output = runNow(place, ['cat-file', '--batch'], oids.map((oid) => `${oid}\n`).join(''))
  let at = 0
  return oids.map((oid) => {
    const end = output.indexOf(0x0a, at)
    const [, type, size] = output.toString('latin1', at, end).split(' ')
    if (end < 0 || type !== 'blob') throw gitError(`Object ${oid} cannot be read`)
    at = end + 1 + Number(size) + 1
    return output.subarray(end + 1, at - 1)
  })
}

const diffTreeArgs = (before: string, after: string): string[] => ['diff-tree', '-r', ...RAW, before, after, '--']

/** What one tree has differently from another. */
export const diffTree = async (repository: Repository, before: string, after: string): Promise<RawChange[]> =>
  rawChanges(await run(repository, diffTreeArgs(before, after)))

/**
 * What a commit, or the index where `head` is null, has differently from where it forked off another commit: their merge
 * base. Null where they have none or several.
 */
export async function diffSinceFork(
  repository: Repository,
  from: string,
  head: string | null,
): Promise<RawChange[] | null> {
  const args = head === null ? ['diff-index', '--cached'] : ['diff-tree', '-r']
  const commits = head === null ? [from] : [from, head]
  const outcome = await tryRun(repository, [...args, '--merge-base', ...RAW, ...commits, '--'], [0, 128])
  if (outcome.status === 0) return rawChanges(outcome.stdout)
  if (/(no|multiple) merge bases? found/.test(outcome.stderr)) return null
  throw failure(args, outcome)
}

/** Every entry of the index. Throws a GitError for an unmerged path. */
export async function listIndex(repository: Repository): Promise<IndexEntry[]> {
  const output = await run(repository, ['ls-files', '--cached', '--stage', '-t', '-z', '--full-name'])
  return splitNul(output).map((field) => {
    const tab = field.indexOf('\t')
    const [tag, mode, oid, stage] = field.slice(0, tab).split(' ')
    const path = field.slice(tab + 1)
    if (tab < 0 || !mode || !oid) throw gitError(`Git listed an index entry that cannot be read: \`${field}\``)
    if (stage !== '0') throw unmerged(path)
    return { path, mode, oid, isSkipped: tag === 'S' }
  })
}

/** The paths of the working tree that are neither tracked nor ignored; an embedded repository ends with `/`. */
export const listUntracked = async (repository: Repository): Promise<string[]> =>
  splitNul(await run(repository, UNTRACKED))

const UNTRACKED = ['ls-files', '--others', '--exclude-standard', '-z', '--full-name']

/** Every path of a commit or tree, folders aside. */
export async function listTree(repository: Repository, treeish: string): Promise<Map<string, FileEntry>> {
  const output = await run(repository, ['ls-tree', '-r', '-z', '--full-tree', treeish])
  return new Map(
    splitNul(output).map((field) => {
      const tab = field.indexOf('\t')
      const [mode, , oid] = field.slice(0, tab).split(' ')
      if (tab < 0 || !mode || !oid) throw gitError(`Git listed a tree entry that cannot be read: \`${field}\``)
      return [field.slice(tab + 1), { mode, oid }]
    }),
  )
}

/** The best common ancestors of two commits, in git's order: several after criss-cross merges, none for strangers. */
export async function mergeBases(repository: Repository, a: string, b: string): Promise<string[]> {
  const { stdout } = await tryRun(repository, ['merge-base', '--all', a, b], [0, 1])
  return stdout.toString('utf8').split('\n').filter(Boolean)
}

/** The best common ancestor of two commits, the first that git names where there are several; null where there is none. */
export const mergeBase = async (repository: Repository, a: string, b: string): Promise<string | null> =>
  (await mergeBases(repository, a, b))[0] ?? null

/**
 * The default branch: `origin/HEAD`, else `main`, else `master`, else the configured one; a branch that is only at origin
 * counts too. Null where there is none of them. Contract §4.
 */
export async function defaultBranch(repository: Repository, configured: string | null): Promise<Branch | null> {
  const names = ['main', 'master', ...(configured === null ? [] : [configured])]
  const wanted = [
    'refs/remotes/origin/HEAD',
    ...names.flatMap((name) => [`refs/heads/${name}`, `refs/remotes/origin/${name}`]),
  ]
  const output = await run(repository, ['for-each-ref', '--format=%(objectname) %(refname)', ...wanted])
  const commits = new Map(
    output
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]),
  )
  const ref = wanted.find((name) => commits.has(name))
  return ref === undefined ? null : { ref, commit: commits.get(ref)! }
}

/** The messages of the commits that `head` has and `base` has not, newest first. */
export async function messagesOf(
  repository: Repository,
  base: string,
  head: string,
  which: 'all' | 'merges' = 'all',
): Promise<string[]> {
  const format = ['--format=%B', '--encoding=UTF-8', '--no-show-signature', '--no-notes', '--no-color', '-z']
  const only = which === 'merges' ? ['--first-parent', '--merges'] : []
  const output = await run(repository, ['log', ...format, ...only, `${base}..${head}`, '--'])
  return output
    .toString('utf8')
    .split('\0')
    .filter((message) => message !== '')
}

/**
 * The blobs that a path had in a commit and in the first parents before it, oldest first: what a branch that was merged
 * tried on the way never bound anything. `path` is UTF-8.
 */
export async function historyOf(repository: Repository, commit: string, path: string): Promise<FileEntry[]> {
  const walk = ['--first-parent', '--diff-merges=first-parent', '--no-follow']
  const format = ['--format=', '--no-show-signature', '--no-notes', '--no-color']
  const output = await run(repository, ['log', ...walk, ...format, ...RAW, commit, '--', path])
  const entries = splitNul(output).flatMap((field) => {
    const match = /^\n*:\d{6} (\d{6}) [0-9a-f]+ ([0-9a-f]+) [A-Z]$/.exec(field)
    return match && !absent(match[1]!) ? [{ mode: match[1]!, oid: match[2]! }] : []
  })
  return entries.reverse()
}

/** A line of a tree that holds one of the texts that were searched for. */
export interface TreeLine {
  readonly path: string
  readonly line: number
  readonly text: string
}

function treeLines(output: Buffer, prefix: number): TreeLine[] {
  const lines: TreeLine[] = []
  for (let start = 0; start < output.length;) {
    const pathEnd = output.indexOf(0, start)
    const numberEnd = output.indexOf(0, pathEnd + 1)
    if (pathEnd < 0 || numberEnd < 0) throw gitError('Git found a line that cannot be read')
    const lineEnd = output.indexOf(0x0a, numberEnd + 1)
    const end = lineEnd < 0 ? output.length : lineEnd
    lines.push({
      path: splitNul(output.subarray(start + prefix, pathEnd + 1))[0] ?? '',
      line: Number(output.toString('latin1', pathEnd + 1, numberEnd)),
      text: output.toString('utf8', numberEnd + 1, end),
    })
    start = end + 1
  }
  return lines
}

/**
 * The lines of a commit's tree that hold one of some texts (or, where told so, of extended regular expressions), whatever
 * their case, in every file, binary ones included. The texts hold no line breaks.
 */
export async function grepTree(
  repository: Repository,
  commit: string,
  texts: readonly string[],
  kind: 'fixed' | 'extended' = 'fixed',
): Promise<TreeLine[]> {
  if (texts.length === 0) return []
  const format = ['-z', '--line-number', '--no-column', '--no-color', '--no-heading', '--no-break', '--full-name']
  const search = ['--ignore-case', '--text', '--no-textconv', '--no-recurse-submodules', '-f', '-']
  const outcome = await tryRun(
    repository,
    ['grep', ...format, kind === 'fixed' ? '--fixed-strings' : '--extended-regexp', ...search, commit, '--'],
    [0, 1],
    texts.map((text) => `${text}\n`).join(''),
  )
  return treeLines(outcome.stdout, commit.length + 1)
}

/** The same lines in the working tree, in files that are tracked or not ignored. */
export async function grepWorkingTree(repository: Repository, texts: readonly string[]): Promise<TreeLine[]> {
  const format = ['-z', '--line-number', '--no-column', '--no-color', '--no-heading', '--no-break', '--full-name']
  const search = ['--fixed-strings', '--ignore-case', '--text', '--no-textconv', '--untracked', '-f', '-']
  const input = texts.map((text) => `${text}\n`).join('')
  const outcome = await tryRun(repository, ['grep', ...format, ...search, '--'], [0, 1], input)
  return treeLines(outcome.stdout, 0)
}

/** A line that a commit added. */
export interface AddedLine {
  readonly commit: string
  readonly path: string
  readonly text: string
}

/**
 * The lines with a text, whatever its case, that any commit of any branch, tag or other ref ever added. `text` is not
 * empty and holds no line break. Throws a GitError in a shallow clone, whose history cannot be searched.
 */
export async function addedLines(repository: Repository, text: string): Promise<AddedLine[]> {
  if (repository.isShallow)
    throw gitError('The history of this shallow clone cannot be searched: get all of it with `git fetch --unshallow`')
  const format = [
    '--format=%x00%H',
    '--no-color',
    '--no-show-signature',
    '--no-notes',
    '--root',
    '--diff-merges=separate',
  ]
  const patch = ['-p', '-U0', '--text', '--no-renames', '--no-ext-diff', '--no-textconv', '--dst-prefix=b/']
  const revisions = ['--all', ...(repository.headCommit ? ['HEAD'] : [])]
  const search = ['-i', `-S${text}`]
  const output = await run(repository, ['log', ...revisions, ...format, ...patch, ...search, '--'])
  const found: AddedLine[] = []
  let commit = ''
  let path = ''
  for (const line of output.toString('utf8').split('\n')) {
    if (line.startsWith('\0')) commit = line.slice(1)
    else if (line.startsWith('+++ '))
      path = line
        .slice(4)
        .replace(/^"?b\//, '')
        .replace(/"?\t?$/, '')
    else if (line.startsWith('+') && line.toLowerCase().includes(text.toLowerCase()))
      found.push({ commit, path, text: line.slice(1) })
  }
  return found
}

/** Reads blobs through one git process for as long as it is open. */
export interface ObjectReader {
  /**
   * The bytes of blobs. The keys are object ids; the values say what each is, for the message of the GitError that is
   * thrown where one is missing, damaged or no blob.
   */
  readonly read: (blobs: ReadonlyMap<string, string>) => Promise<Map<string, Buffer>>
  readonly close: () => void
}

/** One that reads with git, whose process can be started ahead of the first object. */
export interface GitObjectReader extends ObjectReader {
  readonly start: () => void
  /** The commits that names stand for; null for a name that git has no commit for. */
  readonly commits: (names: readonly string[]) => Promise<(string | null)[]>
}

/** Bytes of a stream, by line and by count. Null where the stream ends first. */
function byteReader(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const take = (length: number): Buffer => {
    const taken = rest.subarray(0, length)
    rest = rest.subarray(length)
    return taken
  }
  const next = async (): Promise<Buffer | null> => {
    const result = await chunks.next()
    return result.done ? null : result.value
  }
  return {
    async line(): Promise<string | null> {
      while (!rest.includes(0x0a)) {
        const chunk = await next()
        if (!chunk) return null
        rest = Buffer.concat([rest, chunk])
      }
      return take(rest.indexOf(0x0a) + 1)
        .toString('utf8')
        .slice(0, -1)
    },
    async bytes(length: number): Promise<Buffer | null> {
      const parts = [rest]
      for (let count = rest.length; count < length;) {
        const chunk = await next()
        if (!chunk) return null
        parts.push(chunk)
        count += chunk.length
      }
      rest = parts.length === 1 ? rest : Buffer.concat(parts)
      return take(length)
    },
  }
}

interface GitObject {
  readonly oid: string
  readonly type: string
  readonly bytes: Buffer
}

/** What git says before an object; of one that it does not have it says something else. */
const OBJECT_HEADER = /^([0-9a-f]+) ([a-z]+) ([0-9]+)$/

/** Starts `git cat-file --batch` when told to, at the latest at the first object that is asked for. Calls must not overlap. */
export function objectReader(repository: Repository): GitObjectReader {
  const open = () => {
    const child = launch(repository.root, repository.env, ['cat-file', '--batch'])
    const state = { stderr: '', failed: null as Error | null }
    child.on('error', (cause) => (state.failed = startFailure(repository.root, cause)))
    child.stdin.on('error', () => {})
    child.stderr.on('data', (chunk: Buffer) => (state.stderr += chunk.toString('utf8')))
    const closed = new Promise((resolve) => child.on('close', resolve))
    return { child, state, closed, reader: byteReader(child.stdout) }
  }
  let opened: ReturnType<typeof open> | null = null

  /** The next object that was asked for; null where git has none by that name. */
  async function next(what: string): Promise<GitObject | null> {
    const { reader, state, closed } = opened!
    const header = await reader.line()
    const found = OBJECT_HEADER.exec(header ?? '')
    if (header !== null && !found) return null
    const bytes = found && (await reader.bytes(Number(found[3]) + 1))
    if (bytes) return { oid: found[1]!, type: found[2]!, bytes: bytes.subarray(0, -1) }
    await closed
    throw state.failed ?? gitError(`${what} cannot be read: ${reasonOf(state.stderr)}`, new Error(state.stderr))
  }

  async function nextBlob(oid: string, name: string): Promise<Buffer> {
    const what = `\`${name}\` (object ${oid})`
    const found = await next(what)
    if (!found) throw gitError(`Missing ${what}: the repository is incomplete, see \`git fsck\`, or fetch the object`)
    if (found.type !== 'blob') throw gitError(`Unexpected ${found.type} as ${what}, expected a blob`)
    return found.bytes
  }

  const start = () => (opened ??= open())
  const ask = (names: readonly string[]) => start().child.stdin.write(names.map((name) => `${name}\n`).join(''))

  async function readAll(blobs: ReadonlyMap<string, string>): Promise<Map<string, Buffer>> {
    if (blobs.size === 0) return new Map()
    ask([...blobs.keys()])
    const contents = new Map<string, Buffer>()
    for (const [oid, name] of blobs) contents.set(oid, await nextBlob(oid, name))
    return contents
  }

  async function commits(names: readonly string[]): Promise<(string | null)[]> {
    ask(names)
    const found: (string | null)[] = []
    for (const name of names) {
      const object = await next(`\`${name}\``)
      found.push(object?.type === 'commit' ? object.oid : null)
    }
    return found
  }

  return {
    start: () => void start(),
    read: (blobs) => timed('git', () => readAll(blobs)),
    commits: (names) => timed('git', () => commits(names)),
    close() {
      opened?.child.stdin.end()
      opened?.child.stdout.destroy()
    },
  }
}

/** The bytes of blobs by object id, with one git process for all. Throws a GitError naming what cannot be read. */
export async function catFiles(repository: Repository, oids: Iterable<string>): Promise<Map<string, Buffer>> {
  const reader = objectReader(repository)
  try {
    return await reader.read(new Map([...oids].map((oid) => [oid, oid])))
  } finally {
    reader.close()
  }
}
