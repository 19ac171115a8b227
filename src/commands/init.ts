import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { agentSettings, agentSettingsLines, withAgentHook } from '../core/agent/settings.ts'
import { AGENT_SETTINGS, CONFIG_FILE } from '../core/config.ts'
import {
  frameworkRecipe,
  HOOKS,
  hookScript,
  lefthookRecipe,
  linesToAdd,
  OWN_CLI,
  runsCountersign,
} from '../core/render/hook-script.ts'
import { withFrameworkRecipe, withLefthookRecipe } from '../core/render/manager-config.ts'
import { renderInit } from '../core/render/init.ts'
import { ACTION, workflow } from '../core/render/workflow.ts'
import { install, surveyRepository, type HookManager, type Survey } from '../io/install.ts'
import { isInside, type FileWrite } from '../io/write.ts'

/** Where and how to install; `cli` is what is recorded, default: the program that runs. */
export interface InitOptions {
  readonly cwd: string
  readonly dryRun: boolean
  /** Whether coding agents are to ask before they edit. */
  readonly agents?: boolean
  readonly now: Date
  readonly env?: NodeJS.ProcessEnv
  readonly cli?: string
}

/** What becomes of one thing that `init` cares for. */
type Step =
  | { readonly kind: 'write'; readonly name: string; readonly write: FileWrite }
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'left'; readonly name: string; readonly why: string; readonly lines: readonly string[] }

const WORKFLOW = '.github/workflows/countersign.yml'
const SCHEMA = 'schemas/config.schema.json'

const kept = (name: string): Step => ({ kind: 'kept', name })
const left = (name: string, why: string, lines: readonly string[] = []): Step => ({ kind: 'left', name, why, lines })

/** A path as people at the top of the working tree would write it. */
const nameIn = (survey: Survey, path: string): string => {
  const name = relative(survey.root, path)
  return name.startsWith('..') ? path : name
}

function planFile(survey: Survey, name: string, after: string): Step {
  const path = join(survey.root, name)
  return survey.present(path) ? kept(name) : { kind: 'write', name, write: { path, before: null, after } }
}

function planHook(survey: Survey, folder: string, hook: (typeof HOOKS)[number]): Step {
  const path = join(folder, hook)
  const name = nameIn(survey, path)
  const present = survey.present(path)
  const after = hookScript(hook)
  if (!present) return { kind: 'write', name, write: { path, before: null, after, mode: 0o755 } }
  const isExecutable = (present.mode & 0o100) !== 0 || survey.hooks.kind === 'husky'
  if (present.text === after && !isExecutable)
    return { kind: 'write', name, write: { path, before: Buffer.from(after), after, mode: 0o755 } }
  if (present.text === null || !runsCountersign(present.text, hook))
    return left(name, 'it is yours; add this below its first line:', linesToAdd(hook))
  return isExecutable ? kept(name) : left(name, `git does not run it until it is executable: \`chmod +x ${name}\``)
}

const RECIPES = { lefthook: lefthookRecipe, 'pre-commit': frameworkRecipe }
const RECIPE_ADDERS = { lefthook: withLefthookRecipe, 'pre-commit': withFrameworkRecipe }

/** The configuration of a hook manager: the recipe is added where everything else in it stays as it is. */
function planManager(survey: Survey, { kind, file }: Extract<HookManager, { readonly file: string }>): Step {
  const path = join(survey.root, file)
  const text = survey.present(path)?.text ?? null
  if (text !== null && HOOKS.every((hook) => runsCountersign(text, hook))) return kept(file)
  const isYaml = /\.ya?ml$/.test(file) && text !== null && !text.includes('\ufffd')
  const after = isYaml ? RECIPE_ADDERS[kind](text) : null
  if (after === null) return left(file, 'it is yours; add this to it:', RECIPES[kind]())
  return { kind: 'write', name: file, write: { path, before: Buffer.from(text!), after } }
}

function planHooks(survey: Survey): Step[] {
  const { hooks } = survey
  if ('file' in hooks) return [planManager(survey, hooks)]
  if (hooks.kind !== 'outside') return HOOKS.map((hook) => planHook(survey, hooks.folder, hook))
  return HOOKS.map((hook) => {
    const path = join(hooks.folder, hook)
    const why = `git runs the hooks of \`${hooks.folder}\`, which is outside of this repository; this file there needs:`
    return left(path, why, ['#!/bin/sh', ...linesToAdd(hook)])
  })
}

/** The configuration's schema as the configuration should name it: the installed one, else that of a vendored copy. */
function schemaPath(survey: Survey, cli: string): string {
  const name = relative(survey.root, join(dirname(dirname(cli)), SCHEMA))
  const isVendored = !survey.hasOwnCli && !name.startsWith('..') && !name.startsWith('node_modules')
  return isVendored && existsSync(join(survey.root, name)) ? `./${name}` : `./node_modules/countersign/${SCHEMA}`
}

const configText = (survey: Survey, cli: string): string => {
  const branch = survey.isBranchUnknown ? { defaultBranch: survey.branch } : {}
  return `${JSON.stringify({ $schema: schemaPath(survey, cli), ...branch }, null, 2)}\n`
}

/** Throws where the settings are no JSON: an agent would not read them either. */
function planAgents(survey: Survey): Step {
  const path = join(survey.root, AGENT_SETTINGS)
  const present = survey.present(path)
  if (!present) return planFile(survey, AGENT_SETTINGS, agentSettings())
  const { text } = present
  const unfit = left(AGENT_SETTINGS, 'it is yours; add this to it:', agentSettingsLines())
  if (text === null || text.includes('\ufffd')) return unfit
  try {
    const merged = withAgentHook(text)
    if (merged.kind === 'there') return kept(AGENT_SETTINGS)
    if (merged.kind === 'unfit') return unfit
    const write = { path, before: Buffer.from(text), after: merged.text }
    return { kind: 'write', name: AGENT_SETTINGS, write }
  } catch (cause) {
    throw new Error(`Nothing was written: \`${AGENT_SETTINGS}\` cannot be read as JSON`, { cause })
  }
}

const plan = (survey: Survey, cli: string, agents: boolean): Step[] => [
  ...planHooks(survey),
  ...(agents ? [planAgents(survey)] : []),
  planFile(survey, CONFIG_FILE, configText(survey, cli)),
  planFile(survey, WORKFLOW, workflow(survey.branch)),
]

const aboutHooks: Record<HookManager['kind'], string> = {
  husky:
    "Until dependencies are installed in it, a fresh clone or linked worktree lacks husky's folder and git runs no hook there",
  lefthook: 'Run `lefthook install` once these lines are in it',
  'pre-commit':
    'Run `pre-commit install` once these lines are in it (before 3.2 of it, write `commit` and `push` as stages)',
  folder: 'A clone runs these hooks once its own `core.hooksPath` is set',
  outside: 'Or give this repository its own hooks: `git config core.hooksPath .git/hooks`, then run this again',
  git: 'Hooks are not cloned: run `countersign init` once in every clone; its linked worktrees share them',
}

/** What is committed of what was written: everything in the working tree. */
const committed = (survey: Survey, steps: readonly Step[]): string[] =>
  steps.flatMap((step) =>
    step.kind === 'write' &&
    !isInside(step.write.path, [survey.repository.commonDir]) &&
    isInside(step.write.path, [survey.root])
      ? [step.name]
      : [],
  )

const commitStep = ({ isGoverned }: Survey, files: readonly string[]): string =>
  isGoverned
    ? `Commit these files under a work packet that lists them, since ${CONFIG_FILE} binds already: ${files.join(' ')}`
    : `Commit these files; this passes the hooks: git add ${files.join(' ')} && git commit -m "Add Countersign"`

const AGENT_PAGES = ['AGENTS.md', 'CLAUDE.md']

/** What to tell agents, unless somebody has. */
const aboutAgents = ({ root, present }: Survey): string[] =>
  AGENT_PAGES.some((name) => present(join(root, name))?.text?.includes('countersign brief'))
    ? []
    : [
        'Tell agents how to work here, in AGENTS.md: "Before you work on a packet, run `countersign brief <id>`; it says what you may change and what to do where that is not enough."',
      ]

function nextSteps(survey: Survey, cli: string, steps: readonly Step[]): string[] {
  const { hooks, hasPackageJson, hasOwnCli } = survey
  const files = committed(survey, steps)
  const isHuskyAsleep = hooks.kind === 'husky' && !hooks.isActive
  return [
    ...(files.includes(WORKFLOW) ? [`Set the owner in \`uses: ${ACTION}\` of ${WORKFLOW}`] : []),
    ...(files.length > 0 ? [commitStep(survey, files)] : []),
    ...(hasPackageJson && !hasOwnCli
      ? [
          `Add countersign to the devDependencies, a change like any other; until \`${OWN_CLI}\` is there, the hooks run \`${cli}\``,
        ]
      : []),
    ...(isHuskyAsleep ? ['Run `npx husky` once: git does not run its hooks yet'] : []),
    aboutHooks[hooks.kind],
    ...(steps.some(({ name }) => name === AGENT_SETTINGS) ? aboutAgents(survey) : []),
    ...(files.includes(WORKFLOW) ? ['Require the check `countersign` in the rules of your default branch'] : []),
    'See old debt with `countersign check --all`; a change is charged only with what it adds',
  ]
}

/**
 * `countersign init`: installs hooks, configuration and workflow next to what is there, all or nothing, and says what it
 * did, what it left alone and what comes next. A second run changes nothing. Throws where there is no working tree or a
 * file cannot be written.
 */
export async function runInit(options: InitOptions): Promise<{ text: string }> {
  const survey = await surveyRepository(options.cwd, options.env)
  const cli = options.cli ?? realpathSync(process.argv[1]!)
  const steps = plan(survey, cli, options.agents ?? false)
  const writes = steps.flatMap((step) => (step.kind === 'write' ? [step.write] : []))
  const isRecorded = survey.recordedCli === cli
  if (!options.dryRun) await install(survey, writes, isRecorded ? null : cli)
  return {
    text: renderInit({
      root: survey.root,
      isDryRun: options.dryRun,
      written: steps.flatMap((step) => (step.kind === 'write' ? [step.name] : [])),
      recorded: isRecorded ? null : cli,
      kept: steps.flatMap((step) => (step.kind === 'kept' ? [step.name] : [])),
      left: steps.flatMap((step) => (step.kind === 'left' ? [step] : [])),
      next: nextSteps(survey, cli, steps),
    }),
  }
}
