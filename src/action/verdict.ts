import { resolve } from 'node:path'
import { judge, type JudgeRequest } from '../commands/judge.ts'
import { readDifferently } from '../core/cross-check.ts'
import type { Report } from '../core/report.ts'
import type { Snapshot } from '../core/snapshot.ts'
import { isGitError, objectReader, openRepository, type Repository } from '../io/git.ts'
import { accountKeysFrom } from './account-keys.ts'
import { judgeThroughApi } from './api-judge.ts'
import { configAtBase } from './base-config.ts'
import type { Event } from './event.ts'
import { connectPatiently } from './github.ts'
import type { Inputs } from './inputs.ts'
import { say } from './log.ts'
import { planOf, type Checkout, type Plan } from './plan.ts'
import { judgeGroup } from './queue.ts'

export type Judged = Exclude<Event, { kind: 'nothing' }>

/** What was judged and how it ended. */
export interface Verdict {
  readonly report: Report
  readonly snapshot: Snapshot
  /** The commit that carries the statuses; null where there is none. */
  readonly statusOn: string | null
  /** What was compared, in words for people. */
  readonly note: string
}

/** The page of a rule at the release of the Action that runs; undefined for a local one. */
function pageOfRule(env: NodeJS.ProcessEnv): ((rule: string) => string) | undefined {
  const repository = env['GITHUB_ACTION_REPOSITORY']
  const ref = env['GITHUB_ACTION_REF']
  if (!repository || !ref) return undefined
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  return (rule) => `${server}/${repository}/blob/${encodeURIComponent(ref)}/src/rules/${rule}.md`
}

async function configFor(inputs: Inputs, repository: Repository, folder: string, plan: Plan): Promise<string | null> {
  if (inputs.config === null) return null
  if (plan.range === null) return resolve(folder, inputs.config)
  const file = await configAtBase(repository, plan.range.base, folder, inputs.config)
  if (file === null) say(`The base has no \`${inputs.config}\`: the configuration that binds without it is used`)
  return file
}

type CommonRequest = Pick<JudgeRequest, 'now' | 'workPackets' | 'failOn' | 'ruleUrl'>

const requestOf = (inputs: Inputs): CommonRequest => {
  const ruleUrl = pageOfRule(process.env)
  return {
    now: new Date(),
    workPackets: inputs.workPackets,
    failOn: inputs.failOn ?? undefined,
    ...(ruleUrl ? { ruleUrl } : {}),
  }
}

async function judgePlan(
  inputs: Inputs,
  { repository, reader }: Checkout,
  folder: string,
  event: Judged,
  plan: Plan,
): Promise<Verdict> {
  say(plan.note)
  const configFile = await configFor(inputs, repository, folder, plan)
  const { branch, title, body } = plan.naming
  const request: JudgeRequest = {
    ...requestOf(inputs),
    cwd: folder,
    // What was shallow may be whole by now.
    ...(repository.isShallow ? {} : { repository }),
    useCache: false,
    restoresFromDefaultBranch: false,
    ...(inputs.token === '' ? {} : { accountKeys: accountKeysFrom(inputs.token) }),
    ...(plan.range ? { mode: 'range', ...plan.range } : { mode: 'all' }),
    naming: { branch, ...(title === null ? {} : { title }), ...(body === null ? {} : { body }) },
    ...(configFile === null ? {} : { configFile }),
  }
  const { report, snapshot } =
    event.kind === 'merge_group'
      ? await judgeGroup(request, repository, event.base, event.head)
      : await judge(repository.isShallow ? request : { ...request, reader })
  return { report, snapshot, statusOn: plan.statusOn, note: plan.note }
}

/** Opens the repository of a folder and plans what to judge; one git process reads all objects of both, until it is closed. */
async function planIn(folder: string, event: Judged): Promise<{ readonly checkout: Checkout; readonly plan: Plan }> {
  const repository = await openRepository(folder)
  const checkout = { repository, reader: objectReader(repository) }
  try {
    return { checkout, plan: await planOf(checkout, event) }
  } catch (error) {
    checkout.reader.close()
    throw error
  }
}

/** The verdict from GitHub's API, where git cannot have the history. Throws an Error with both reasons where that fails. */
async function judgeWithoutGit(
  inputs: Inputs,
  event: Judged & { kind: 'pull_request' },
  failure: Error,
): Promise<Verdict> {
  const note = `Pull request ${event.number}: judged through GitHub's API, because git has not its history`
  say(`${note}: ${failure.message}`)
  try {
    const judged = await judgeThroughApi(connectPatiently(inputs.token), event, requestOf(inputs), inputs.config)
    return { ...judged, statusOn: event.head, note }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`GitHub's API cannot stand in for git: ${reason}`, { cause: failure })
  }
}

/** Throws where remark, the reader of record, reads a changed document otherwise than the verdict did. */
function confirmed(verdict: Verdict): Verdict {
  const { change, config } = verdict.snapshot
  const paths = readDifferently(change, config)
  if (paths.length === 0) return verdict
  const names = paths.map((path) => `\`${path}\``).join(', ')
  throw new Error(
    `${names} cannot be judged: two readers of Markdown read different values from it. Please report that to Countersign; meanwhile write what is unusual there in a plainer form`,
  )
}

/**
 * Judges an event in the checkout that stands in a folder. A pull request whose history git cannot have is judged through
 * the API instead. Throws an Error where there is no verdict. Contract §5.
 */
export async function verdictOn(inputs: Inputs, event: Judged, folder: string): Promise<Verdict> {
  let planned: { readonly checkout: Checkout; readonly plan: Plan }
  try {
    planned = await planIn(folder, event)
  } catch (error) {
    if (!isGitError(error) || event.kind !== 'pull_request' || inputs.token === '') throw error
    return confirmed(await judgeWithoutGit(inputs, event, error))
  }
  const { checkout, plan } = planned
  return confirmed(await judgePlan(inputs, checkout, folder, event, plan).finally(checkout.reader.close))
}
