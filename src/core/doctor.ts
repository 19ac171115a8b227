import { counts } from './check.ts'
import type { Config } from './config.ts'
import { HOOKS, runsCountersign, type HookName } from './render/hook-script.ts'
import { alwaysAllowed } from './scope.ts'

/** A hook file as git would run it here; null text where it cannot be read as a file. */
export interface HookFile {
  readonly hook: HookName
  readonly isExecutable: boolean
  /** The hook, with whatever it hands over to (husky's own file, a configuration); null where nothing is there. */
  readonly text: string | null
}

/** A commit or a push that was tried in a throw-away worktree, and what came of it. */
export interface Canary {
  readonly status: number | null
  readonly output: string
}

/** Why there was nothing to try. */
export interface Untried {
  readonly untried: string
}

export interface Canaries {
  /** Breaks the lock of a signed packet. */
  readonly locked: Canary
  /** The same, with `--no-verify`. */
  readonly unverified: Canary
  /** Pushes the same, committed without hooks; null where git runs no pre-push of Countersign. */
  readonly pushed: Canary | null
  /** Changes a path that the work packet does not list; null where git runs no commit-msg of Countersign. */
  readonly outside: Canary | Untried | null
  /** Adds a note to the packet. */
  readonly honest: Canary
}

/** What `doctor` found out about a repository. */
export interface DoctorFacts {
  readonly node: string
  readonly git: string
  readonly manager: string
  /** The folder that git runs hooks from in this worktree. */
  readonly hooksFolder: string
  readonly hooks: readonly HookFile[]
  readonly husky: string | null
  readonly hasOwnCli: boolean
  readonly recordedCli: { readonly path: string; readonly isThere: boolean } | null
  /** Why the configuration of the working tree cannot be used; null where it can. */
  readonly configFault: string | null
  /** The workflows that run Countersign, by path. */
  readonly workflows: Readonly<Record<string, string>>
  /**
   * By the hooks of this worktree, and by those that a fresh linked worktree has, null where they and the CLI are the same;
   * or why none could be tried.
   */
  readonly canaries: { readonly here: Canaries; readonly fresh: Canaries | null } | Untried
}

/** One thing that was looked at; `remedy` says what to do where it is not well. */
export interface Diagnosis {
  readonly name: string
  readonly isWell: boolean
  readonly said: string
  readonly remedy?: string
}

const well = (name: string, said: string): Diagnosis => ({ name, isWell: true, said })
const ill = (name: string, said: string, remedy: string): Diagnosis => ({ name, isWell: false, said, remedy })

const isAtLeast = (version: string, [major, minor]: readonly [number, number]): boolean => {
  const [ours = 0, less = 0] = (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number)
  return ours > major || (ours === major && less >= minor)
}

const versions = ({ node, git }: DoctorFacts): Diagnosis[] => [
  isAtLeast(node, [20, 0]) ? well('node', node) : ill('node', node, 'Install Node 20 or newer'),
  isAtLeast(git, [2, 34]) ? well('git', git) : ill('git', git, 'Install git 2.34 or newer'),
]

const runsOurs = ({ hook, text }: HookFile): boolean => text !== null && runsCountersign(text, hook)

/** Whether git can run a hook, and it runs Countersign; where not, that is told of the hook and no canary has to. */
export const firesFrom = (files: readonly HookFile[], hook: HookName): boolean =>
  files.some((file) => file.hook === hook && file.isExecutable && runsOurs(file))

const missingHooks = ({ hooks }: DoctorFacts, isGood: (file: HookFile) => boolean): string =>
  HOOKS.filter((hook) => !hooks.some((file) => file.hook === hook && isGood(file))).join(', ')

const AGAIN: Readonly<Record<string, string>> = {
  husky: 'Run `npx husky` in this worktree (`npm install` does), then `countersign init`',
  lefthook: 'Run `countersign init`, add the lines that it prints, then `lefthook install`',
  'pre-commit': 'Run `countersign init`, add the lines that it prints, then `pre-commit install`',
}

function hookFiles(facts: DoctorFacts): Diagnosis {
  const { manager, hooksFolder } = facts
  const again = AGAIN[manager] ?? 'Run `countersign init`'
  const absent = missingHooks(facts, ({ text }) => text !== null)
  if (absent) return ill('hooks', `git finds no ${absent} in ${hooksFolder}`, again)
  const idle = missingHooks(facts, ({ isExecutable }) => isExecutable)
  if (idle) return ill('hooks', `${idle} in ${hooksFolder} cannot be executed`, 'Make them executable with `chmod +x`')
  const foreign = missingHooks(facts, runsOurs)
  return foreign
    ? ill(
        'hooks',
        `${foreign} in ${hooksFolder} does not run Countersign`,
        'Run `countersign init` and add the lines that it prints',
      )
    : well('hooks', `${HOOKS.join(', ')} in ${hooksFolder}`)
}

const huskySwitch = ({ husky }: DoctorFacts): Diagnosis[] =>
  husky === '0'
    ? [ill('HUSKY', 'HUSKY=0 is set, so that husky runs no hook', 'Unset it, also in `~/.config/husky/init.sh`')]
    : []

function cli({ recordedCli, hasOwnCli }: DoctorFacts): Diagnosis {
  const again = 'Install the dependencies of the repository, or run `countersign init` again'
  if (recordedCli?.isThere === false && !hasOwnCli)
    return ill('CLI', `git config countersign.cli names ${recordedCli.path}, which is not there`, again)
  if (recordedCli === null && !hasOwnCli)
    return ill('CLI', 'there is none in node_modules, and git config countersign.cli is not set', again)
  return well('CLI', hasOwnCli ? 'node_modules/.bin/countersign' : recordedCli!.path)
}

const configuration = ({ configFault }: DoctorFacts): Diagnosis =>
  configFault === null
    ? well('configuration', 'valid')
    : ill('configuration', configFault, 'Repair it: nothing is judged with a broken configuration')

/** The triggers of a workflow, comments left out, up to its jobs. */
const triggersOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*/, ''))
    .join('\n')
    .split(/^jobs:/m)[0]!

function workflowFault(text: string): string | null {
  const triggers = triggersOf(text)
  if (!/\bpull_request\b/.test(triggers)) return 'does not run on `pull_request`'
  if (!/\bedited\b/.test(triggers))
    return 'lacks the type `edited` of `pull_request`, so that a new base keeps an old verdict'
  if (!/\bmerge_group\b/.test(triggers))
    return 'does not run on `merge_group`, so that a merge queue waits for it for ever'
  return /\bpaths(?:-ignore)?\s*:/.test(triggers)
    ? 'has a path filter, and a run that is skipped counts as passed'
    : null
}

function workflows(facts: DoctorFacts): Diagnosis[] {
  const found = Object.entries(facts.workflows)
  if (found.length === 0)
    return [
      ill('workflow', 'no workflow runs Countersign', 'Run `countersign init`, and commit the workflow that it writes'),
    ]
  return found.map(([path, text]) => {
    const fault = workflowFault(text)
    return fault === null
      ? well('workflow', path)
      : ill('workflow', `${path} ${fault}`, 'Take the `on:` part from the workflow in the README of Countersign')
  })
}

const LOCK_RULE = 'locked-packet-unchanged'
const SCOPE_RULE = 'changes-in-scope'

/** Why a configuration lets a commit change a path that its work packet does not list; null where it does not. */
export function scopeUnbound(config: Config, path: string): string | null {
  const severity = config.rules[SCOPE_RULE] ?? 'critical'
  if (severity === 'off' || !counts(severity, config.failOn))
    return `\`rules\` in the configuration sets ${SCOPE_RULE} to \`${severity}\`, which stops no commit`
  return alwaysAllowed(config)(path) ? `\`scope.alwaysAllowed\` in the configuration covers \`${path}\`` : null
}

const lastLine = ({ output }: Canary): string => output.trim().split('\n').at(-1)!.trim() || 'it said nothing'

/** What a canary does, and the rule that has to stop it. */
interface Attempt {
  readonly change: string
  readonly act: 'commit' | 'push'
  readonly done: 'committed' | 'pushed'
  readonly rule: string
}

const COMMIT: Attempt = { change: 'a locked packet was edited', act: 'commit', done: 'committed', rule: LOCK_RULE }
const PUSH: Attempt = { ...COMMIT, act: 'push', done: 'pushed' }
const OUTSIDE: Attempt = { ...COMMIT, change: 'a path out of scope was changed', rule: SCOPE_RULE }

function blocked(name: string, { change, act, done, rule }: Attempt, canary: Canary, remedy: string): Diagnosis {
  if (canary.status === 0) return ill(name, `${change}, and git ${done} it`, remedy)
  return canary.output.includes(rule)
    ? well(name, `${change}, and the ${act} was blocked`)
    : ill(name, `the ${act} was blocked, though not by ${rule}: ${lastLine(canary)}`, remedy)
}

/** What to do where a canary gets through, or is stopped by something else. */
interface Remedies {
  readonly lock: string
  readonly push: string
  readonly scope: string
}

function trial(where: string, { locked, unverified, pushed, outside, honest }: Canaries, remedies: Remedies) {
  const name = (what: string) => `canary ${where}: ${what}`
  const scope = name('commit out of scope')
  const passed = name('honest commit')
  return [
    blocked(name('locked edit'), COMMIT, locked, remedies.lock),
    blocked(name('locked edit with --no-verify'), COMMIT, unverified, remedies.lock),
    ...(pushed ? [blocked(name('push of a locked edit'), PUSH, pushed, remedies.push)] : []),
    ...(outside
      ? [
          'untried' in outside
            ? well(scope, `not tried: ${outside.untried}`)
            : blocked(scope, OUTSIDE, outside, remedies.scope),
        ]
      : []),
    honest.status === 0
      ? well(passed, 'a note was added, and git committed it')
      : ill(passed, `a note was added, and the commit was blocked: ${lastLine(honest)}`, 'Mend what the hook says'),
  ]
}

const HERE: Remedies = {
  lock: 'Mend what is said above; then see whether `rules` in the configuration switches the lock off',
  push: 'Mend what is said above; then see whether pre-push gives Countersign its standard input, and stops where that fails',
  scope:
    'Mend what is said above; then see whether commit-msg gives Countersign its argument, and stops where that fails',
}
const OF_FRESH =
  'Install the dependencies in each new worktree before you commit there, or let all share these hooks: `git config core.hooksPath "$(git rev-parse --path-format=absolute --git-path hooks)"`'
const FRESH: Remedies = { lock: OF_FRESH, push: OF_FRESH, scope: OF_FRESH }

function trials({ canaries }: DoctorFacts): Diagnosis[] {
  if ('untried' in canaries)
    return [ill('canaries', canaries.untried, 'Mend that: until a commit was seen to be blocked nothing is proved')]
  const { here, fresh } = canaries
  return [...trial('here', here, HERE), ...trial('in a fresh worktree', fresh ?? here, fresh ? FRESH : HERE)]
}

/** Judges what was found out: one diagnosis for each thing, in the order in which people should mend them. Pure. */
export const diagnose = (facts: DoctorFacts): Diagnosis[] => [
  ...versions(facts),
  ...huskySwitch(facts),
  hookFiles(facts),
  cli(facts),
  configuration(facts),
  ...workflows(facts),
  ...trials(facts),
]
