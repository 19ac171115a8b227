import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { authenticationsLeft } from '../core/authentic.ts'
import { dayOf } from '../core/day.ts'
import { exitCode } from '../core/exit-code.ts'
import { namedPackets } from '../core/naming.ts'
import { pushedBranch, pushedRefs, type PushedRef } from '../core/push.ts'
import { HOOKS } from '../core/render/hook-script.ts'
import { plain, renderText } from '../core/render/text.ts'
import { visible } from '../core/render/visible.ts'
import type { Report } from '../core/report.ts'
import { scopeQuestion, shownBy } from '../core/known-pass.ts'
import { pushDefaultBranch } from '../io/default-branch.ts'
import { hasCommit, mergeBase, openRepository, run, type Repository } from '../io/git.ts'
import { commitKey } from '../io/commit-state.ts'
import { forgetJudged, leaveJudged, takeJudged, type Judged } from '../io/judged.ts'
import { keepPass } from '../io/known-pass.ts'
import { BUILD } from '../version.ts'
import { judge, type Judgement } from './judge.ts'
import { paintFor } from './terminal.ts'

/** What a hook is given by git and by the program that runs it. */
export interface HookIo {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly stdin: () => Promise<string>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly color: boolean
  readonly now: Date
  readonly configFile?: string
}

const show = (report: Report, io: HookIo): void => io.stdout(renderText(report, io.color ? paintFor(true) : plain))

const settingOf = ({ cwd, env, now, configFile, stderr }: HookIo) => ({
  cwd,
  env,
  now,
  useCache: true,
  onMended: (told: string) => stderr(`countersign: ${told}\n`),
  ...(configFile === undefined ? {} : { configFile }),
})

/** Judges what the index has differently from HEAD. Without a message, scope waits where only a message could name a packet. */
const judgeIndex = (io: HookIo, message: string | null): Promise<Judgement> =>
  judge({
    ...settingOf(io),
    mode: 'staged',
    ...(message === null ? { messagePending: true } : { naming: { messages: [message] } }),
  })

const judgedBy = (by: Judged['by'], { snapshot, report }: Judgement): Judged => ({
  by,
  scope: scopeQuestion(snapshot),
  workPackets: report.workPackets,
})

/** The key of what is about to be committed, as the hooks of one commit all see it. */
const currentKey = ({ root, env, gitDir, headCommit, headBranch }: Repository): string | null =>
  commitKey({ cwd: root, env }, gitDir, headCommit, headBranch)

/** Keeps what a judgement without findings has shown of the commits that follow on this branch. See `isKnownToPass`. */
function rememberPass({ snapshot, report, repository }: Judgement, { now }: HookIo): void {
  const { gitDir, headCommit, headBranch } = repository
  const shown = report.findings.length > 0 ? null : shownBy(snapshot)
  if (shown === null || headCommit === null || headBranch === null) return
  keepPass(gitDir, {
    ...shown,
    build: BUILD,
    day: dayOf(now),
    ref: `refs/heads/${headBranch}`,
    commit: headCommit,
    workPackets: report.workPackets,
    config: snapshot.config,
  })
}

async function preCommit(io: HookIo): Promise<0 | 1> {
  const judgement = await judgeIndex(io, null)
  const { report, repository } = judgement
  if (report.findings.length > 0) show(report, io)
  forgetJudged(repository.gitDir)
  if (report.result === 'pass') {
    leaveJudged(repository.gitDir, currentKey(repository), judgedBy('pre-commit', judgement))
    if (io.configFile === undefined) rememberPass(judgement, io)
  }
  return exitCode(report)
}

const SCISSORS = /^\S+ -+ >8 -+$/m

/** The message without comments and without the diff that `git commit --verbose` puts below the scissors. */
async function readMessage(repository: Repository, io: HookIo, file: string): Promise<string> {
  const text = readFileSync(resolve(io.cwd, file), 'utf8')
  const end = SCISSORS.exec(text)?.index ?? text.length
  return (await run(repository, ['stripspace', '--strip-comments'], text.slice(0, end))).toString('utf8')
}

/** Where git has the whole message already; what a template or an editor brings is not known yet. */
const KNOWN_MESSAGES = ['message', 'merge', 'squash', 'commit']

async function prepareCommitMsg(io: HookIo, file: string, source: string | undefined): Promise<0 | 1> {
  const repository = await openRepository(io.cwd, io.env)
  const key = currentKey(repository)
  const before = takeJudged(repository.gitDir, key)
  if (before?.by === 'pre-commit') {
    leaveJudged(repository.gitDir, key, { ...before, by: 'prepare-commit-msg' })
    return 0
  }
  // Pre-commit did not run: --no-verify, a merge, or a pick. Of these only a merge comes past commit-msg.
  const isKnown = source !== undefined && KNOWN_MESSAGES.includes(source)
  const judgement = await judgeIndex(io, isKnown ? await readMessage(repository, io, file) : null)
  if (judgement.report.findings.length > 0) show(judgement.report, io)
  if (judgement.report.result === 'pass') leaveJudged(repository.gitDir, key, judgedBy('prepare-commit-msg', judgement))
  return exitCode(judgement.report)
}

/** Whether the hooks before have judged all that there is: the message names nothing that they did not know of. */
const isSettled = (before: Judged | null, message: string): boolean => {
  if (before === null || before.scope === 'open') return false
  if (before.scope === 'free') return true
  const sources = { option: [], branch: null, title: null, body: null, messages: [message] }
  return namedPackets(sources, before.workPackets).every(({ id }) => before.workPackets.includes(id))
}

async function commitMsg(io: HookIo, file: string): Promise<0 | 1> {
  const repository = await openRepository(io.cwd, io.env)
  const message = await readMessage(repository, io, file)
  if (isSettled(takeJudged(repository.gitDir, currentKey(repository)), message)) return 0
  const { report } = await judgeIndex(io, message)
  if (report.result === 'fail') show(report, io)
  return exitCode(report)
}

/** What a pushed ref is judged against; or why nothing binds it. */
type PushBase = { readonly base: string } | { readonly unbound: string }

async function pushBase(repository: Repository, pushed: PushedRef, io: HookIo): Promise<PushBase> {
  const { localOid, remoteRef, remoteOid } = pushed
  const known = await pushDefaultBranch(repository, io.cwd, io.configFile)
  if (!known)
    throw new Error(
      'The default branch is not known: fetch it (`git remote set-head origin --auto`), or set `defaultBranch` in the configuration',
    )
  const isDefault = remoteRef === `refs/heads/${known.name}`
  if (isDefault && remoteOid === null) return { unbound: 'it is the first push of the default branch' }
  if (isDefault && remoteOid !== null && (await hasCommit(repository, remoteOid))) return { base: remoteOid }
  const start = repository.isShallow ? known.commit : await mergeBase(repository, known.commit, localOid)
  return start === null ? { unbound: `it has no commit in common with ${known.name}` } : { base: known.commit }
}

/** Judges one pushed range and says whether it passed. */
async function judgePush(repository: Repository, pushed: PushedRef, io: HookIo): Promise<boolean> {
  const against = await pushBase(repository, pushed, io)
  if ('unbound' in against) {
    io.stderr(`countersign: ${visible(pushed.remoteRef)} is not judged: ${against.unbound}\n`)
    return true
  }
  const { report, snapshot } = await judge({
    ...settingOf(io),
    mode: 'range',
    base: against.base,
    head: pushed.localOid,
    naming: { branch: pushedBranch(pushed) },
    accountsDeferred: true,
  })
  for (const { signature, user } of authenticationsLeft(snapshot))
    io.stderr(
      `countersign: whether ${visible(user)} has signed what brings ${visible(signature)} is not judged here: GitHub knows the keys, and the Action asks for them\n`,
    )
  if (report.findings.length > 0) {
    io.stdout(`Push of ${visible(pushed.localRef)} to ${visible(pushed.remoteRef)}\n\n`)
    show(report, io)
  }
  return report.result === 'pass'
}

async function prePush(io: HookIo): Promise<0 | 1> {
  const refs = pushedRefs(await io.stdin())
  const repository = await openRepository(io.cwd, io.env)
  let isPassed = true
  for (const pushed of refs) if (!(await judgePush(repository, pushed, io))) isPassed = false
  return isPassed ? 0 : 1
}

const fileOf = (hook: string, file: string | undefined): string => {
  if (file === undefined) throw new Error(`hook ${hook}: the file with the commit message is missing`)
  return file
}

/**
 * `countersign hook`: what git's hooks run. Resolves to 1 where something stands against the commit or push; prints
 * nothing where nothing was found. Throws where it cannot judge, which stops the commit too. Contract §4.
 */
export async function runHook(args: readonly string[], io: HookIo): Promise<0 | 1 | 2> {
  const [hook, file, source] = args
  if (hook === 'pre-commit') return preCommit(io)
  if (hook === 'prepare-commit-msg') return prepareCommitMsg(io, fileOf(hook, file), source)
  if (hook === 'commit-msg') return commitMsg(io, fileOf(hook, file))
  if (hook === 'pre-push') return prePush(io)
  throw new Error(`hook: \`${hook ?? ''}\` is none of ${HOOKS.join(', ')}`)
}
