import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  codeOwnerHoles,
  codeOwnerLines,
  readWorkflows,
  rulesetFor,
  RULESET_NAME,
  rulesetHoles,
  USUAL_CHECK,
  type Hole,
  type Ruleset,
  type WorkflowFile,
} from '../core/protect.ts'
import type { Config } from '../core/config.ts'
import { visible } from '../core/render/visible.ts'
import { readConfigNear } from '../io/config.ts'
import { namedDefaultBranch } from '../io/default-branch.ts'
import { openRepository, type Repository } from '../io/git.ts'
import { askGitHub, type GitHubAccess } from '../io/github.ts'
import type { Setting } from './program.ts'

export interface ProtectOptions {
  readonly apply?: boolean
  readonly check?: boolean
  /** `owner/name`. */
  readonly repo?: string
  /** Whose review a change of workflows, configuration and ledger needs. */
  readonly owner?: string
  /** False where the repository can have no merge queue. */
  readonly mergeQueue?: boolean
}

const NAME = /^[\w.-]+\/[\w.-]+$/

/** Who asks GitHub about which repository; null where nobody said. Throws an Error for a name that is none. */
function accessOf({ repo }: ProtectOptions, env: NodeJS.ProcessEnv): GitHubAccess | null {
  const repository = repo ?? env['GITHUB_REPOSITORY'] ?? ''
  const token = env['GITHUB_TOKEN'] ?? ''
  if (repository !== '' && !NAME.test(repository))
    throw new Error(`Unexpected \`${repository}\` as --repo, expected \`owner/name\``)
  if (repository === '' || token === '') return null
  return { api: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/$/, ''), repository, token }
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

/** The workflow files of a working tree, in the order of their names. */
function workflowsIn(root: string): WorkflowFile[] {
  const folder = join(root, '.github/workflows')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: `.github/workflows/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}

/** The CODEOWNERS file that GitHub reads: the first of three places. */
const codeOwnersIn = (root: string): string | null =>
  ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
    .map((name) => readIfThere(join(root, name)))
    .find((text) => text !== null) ?? null

type Listed = Ruleset & { readonly id: number; readonly source_type?: string }

const listRulesets = (access: GitHubAccess): Promise<Listed[]> =>
  askGitHub<Listed[]>(access, 'GET', '/rulesets?per_page=100')

async function fullRulesets(access: GitHubAccess): Promise<Ruleset[]> {
  const full = []
  for (const { id } of await listRulesets(access)) full.push(await askGitHub<Ruleset>(access, 'GET', `/rulesets/${id}`))
  return full
}

/** Sends the ruleset: over the one of the same name where the repository has one. */
async function send(access: GitHubAccess, ruleset: Ruleset): Promise<string> {
  const known = (await listRulesets(access)).find(
    ({ name, source_type: source }) => name === RULESET_NAME && (source ?? 'Repository') === 'Repository',
  )
  if (known) await askGitHub(access, 'PUT', `/rulesets/${known.id}`, ruleset)
  else await askGitHub(access, 'POST', '/rulesets', ruleset)
  return `${known ? 'Updated' : 'Created'} the ruleset \`${RULESET_NAME}\` of ${access.repository}`
}

const printed = ({ path, message, remedy }: Hole): string =>
  `${visible(path ?? 'settings')}: ${visible(message)}\n  ${visible(remedy)}\n`

async function holesOf(
  repository: Repository,
  config: Config,
  workflows: ReturnType<typeof readWorkflows>,
  access: GitHubAccess | null,
): Promise<Hole[]> {
  const check = workflows.check ?? USUAL_CHECK
  const branch = await namedDefaultBranch(repository, config.defaultBranch)
  const ofSettings = access ? rulesetHoles(await fullRulesets(access), check, branch?.name ?? null) : []
  return [...workflows.holes, ...codeOwnerHoles(codeOwnersIn(repository.root), config), ...ofSettings]
}

const NO_ACCESS = 'needs `GITHUB_TOKEN` in the environment and `--repo owner/name`'

/**
 * `countersign protect`: prints the ruleset that requires the job's check, as JSON to import or to send, and what belongs into
 * CODEOWNERS; `--apply` sends it; `--check` names what the workflows, CODEOWNERS and, with a token, the rulesets leave open
 * (exit 1 where they do). Throws an Error where something cannot be read or GitHub refuses.
 */
export async function protectCommand(
  options: ProtectOptions,
  setting: Setting,
  env: NodeJS.ProcessEnv = process.env,
): Promise<0 | 1> {
  const repository = await openRepository(setting.cwd)
  const { root } = repository
  const config = readConfigNear(root, setting.configFile)
  const isOwnAction = /^name: Countersign$/m.test(readIfThere(join(root, 'action.yml')) ?? '')
  const workflows = readWorkflows(workflowsIn(root), isOwnAction)
  const access = accessOf(options, env)
  if (options.check) {
    const holes = await holesOf(repository, config, workflows, access)
    process.stdout.write(holes.map(printed).join(''))
    if (!access) process.stderr.write(`The settings at GitHub were not compared: that ${NO_ACCESS}\n`)
    process.stdout.write(holes.length === 0 ? 'No hole found\n' : `${holes.length} found\n`)
    return holes.length === 0 ? 0 : 1
  }
  const ruleset = rulesetFor(workflows.check ?? USUAL_CHECK, options.mergeQueue !== false)
  if (options.apply) {
    if (!access) throw new Error(`--apply ${NO_ACCESS}`)
    process.stdout.write(`${await send(access, ruleset)}\n`)
    return 0
  }
  process.stdout.write(`${JSON.stringify(ruleset, null, 2)}\n`)
  const lines = codeOwnerLines(config, options.owner ?? '@owner').join('\n')
  const whose = options.owner === undefined ? ', with your people or team for `@owner`' : ''
  process.stderr.write(`\nThe review by code owners needs these lines in .github/CODEOWNERS${whose}:\n${lines}\n`)
  return 0
}
