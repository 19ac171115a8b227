import { HOOKS, runsCountersign, type HookName } from './render/hook-script.ts'

/** A hook file as git would run it here; null text where it cannot be read as a file. */
export interface HookFile {
  readonly hook: HookName
  readonly isExecutable: boolean
  /** The hook, with whatever it hands over to (husky's own file, a configuration); null where nothing is there. */
  readonly text: string | null
}

/** A commit that was tried in a throw-away worktree, and what came of it. */
export interface Canary {
  readonly status: number | null
  readonly output: string
}

export interface Canaries {
  /** Breaks the lock of a signed packet. */
  readonly locked: Canary
  /** The same, with `--no-verify`. */
  readonly unverified: Canary
  /** Adds a note to it. */
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
  /** By the hooks of this worktree, and by those that a fresh linked worktree has; or why none could be tried. */
  readonly canaries: { readonly here: Canaries; readonly fresh: Canaries } | { readonly untried: string }
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
  const foreign = missingHooks(facts, ({ text, hook }) => text !== null && runsCountersign(text, hook))
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

const lastLine = ({ output }: Canary): string => output.trim().split('\n').at(-1)!.trim() || 'it said nothing'

function blocked(name: string, canary: Canary, remedy: string): Diagnosis {
  if (canary.status === 0) return ill(name, 'a locked packet was edited, and git committed it', remedy)
  return canary.output.includes(LOCK_RULE)
    ? well(name, 'a locked packet was edited, and the commit was blocked')
    : ill(name, `the commit was blocked, though not by ${LOCK_RULE}: ${lastLine(canary)}`, remedy)
}

function trial(where: string, { locked, unverified, honest }: Canaries, remedy: string): Diagnosis[] {
  const passed = `canary ${where}: honest commit`
  return [
    blocked(`canary ${where}: locked edit`, locked, remedy),
    blocked(`canary ${where}: locked edit with --no-verify`, unverified, remedy),
    honest.status === 0
      ? well(passed, 'a note was added, and git committed it')
      : ill(passed, `a note was added, and the commit was blocked: ${lastLine(honest)}`, 'Mend what the hook says'),
  ]
}

const HERE = 'Mend what is said above; then see whether `rules` in the configuration switches the lock off'
const FRESH =
  'Install the dependencies in each new worktree before you commit there, or let all share these hooks: `git config core.hooksPath "$(git rev-parse --path-format=absolute --git-path hooks)"`'

function trials({ canaries }: DoctorFacts): Diagnosis[] {
  if ('untried' in canaries)
    return [ill('canaries', canaries.untried, 'Mend that: until a commit was seen to be blocked nothing is proved')]
  return [...trial('here', canaries.here, HERE), ...trial('in a fresh worktree', canaries.fresh, FRESH)]
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
