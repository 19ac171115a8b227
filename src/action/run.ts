import { setOutput, summary } from '@actions/core'
import { context } from '@actions/github'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { judge, type Judgement } from '../commands/judge.ts'
import { exitCode } from '../core/exit-code.ts'
import { renderGithub } from '../core/render/annotations.ts'
import { markdownText } from '../core/render/escape.ts'
import { renderMarkdown } from '../core/render/markdown.ts'
import { renderSummary } from '../core/render/summary.ts'
import { renderText } from '../core/render/text.ts'
import type { Report } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import { openRepository, type Repository } from '../io/git.ts'
import { RULES } from '../rules/index.ts'
import { configAtBase } from './base-config.ts'
import { LONGEST_COMMENT, writeComment } from './comment.ts'
import { readEvent, type Event } from './event.ts'
import { connect, refusal, runUrl, type GitHub } from './github.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { say, sayFailure } from './log.ts'
import { planOf, type Plan } from './plan.ts'
import { brokenStatuses, gateStatuses, type GateStatus } from './statuses.ts'

type Judged = Exclude<Event, { kind: 'nothing' }>

/** Where a run may write; null where the inputs or a missing token forbid it. */
interface Outlets {
  readonly statuses: GitHub | null
  readonly comments: GitHub | null
}

/** Git never asks, and reads a workspace that belongs to another user, as it does in a container job. */
function prepareGit(env: NodeJS.ProcessEnv): void {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0)
  env['GIT_TERMINAL_PROMPT'] = '0'
  env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory'
  env[`GIT_CONFIG_VALUE_${count}`] = '*'
  env['GIT_CONFIG_COUNT'] = String(count + 1)
}

/** Does something that the verdict does not depend on; when it cannot be done, one line says so. */
async function optionally(what: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    say(`${what}: not written, ${refusal(error)}`)
  }
}

const postStatuses = (github: GitHub | null, commit: string | null, statuses: readonly GateStatus[]): Promise<void> =>
  optionally('Commit statuses', async () => {
    if (github === null || commit === null) return
    for (const status of statuses)
      await github.rest.repos.createCommitStatus({ ...context.repo, sha: commit, target_url: runUrl(), ...status })
  })

function outletsOf(inputs: Inputs): Outlets {
  const github = inputs.token === '' ? null : connect(inputs.token)
  if (github === null && (inputs.statuses || inputs.comment)) say('No token: commit statuses and comment are left out')
  return { statuses: inputs.statuses ? github : null, comments: inputs.comment ? github : null }
}

/** The page of a rule at the release of the Action that runs; undefined for a local one. */
function pageOfRule(env: NodeJS.ProcessEnv): ((rule: string) => string) | undefined {
  const repository = env['GITHUB_ACTION_REPOSITORY']
  const ref = env['GITHUB_ACTION_REF']
  if (!repository || !ref) return undefined
  return (rule) => `${context.serverUrl}/${repository}/blob/${encodeURIComponent(ref)}/src/rules/${rule}.md`
}

async function configFor(inputs: Inputs, repository: Repository, folder: string, plan: Plan): Promise<string | null> {
  if (inputs.config === null) return null
  if (plan.range === null) return resolve(folder, inputs.config)
  const file = await configAtBase(repository, plan.range.base, folder, inputs.config)
  if (file === null) say(`The base has no \`${inputs.config}\`: the configuration that binds without it is used`)
  return file
}

async function judgePlan(inputs: Inputs, repository: Repository, folder: string, plan: Plan): Promise<Judgement> {
  const configFile = await configFor(inputs, repository, folder, plan)
  const ruleUrl = pageOfRule(process.env)
  const { branch, title, body } = plan.naming
  return judge({
    cwd: folder,
    now: new Date(),
    useCache: false,
    restoresFromDefaultBranch: false,
    workPackets: inputs.workPackets,
    ...(plan.range ? { mode: 'range', ...plan.range } : { mode: 'all' }),
    naming: { branch, ...(title === null ? {} : { title }), ...(body === null ? {} : { body }) },
    ...(configFile === null ? {} : { configFile }),
    ...(ruleUrl ? { ruleUrl } : {}),
    failOn: inputs.failOn ?? undefined,
  })
}

/** Writes the whole report as a file and sets the outputs. */
function writeOutputs(report: Report): void {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'countersign-'))
  const file = join(folder, 'countersign-report.json')
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  setOutput('result', report.result)
  setOutput('work-packets', report.workPackets.join(' '))
  setOutput('findings', report.findings.filter((finding) => !finding.waived).length)
  setOutput('report', file)
}

const writeSummary = (markdown: string): Promise<void> =>
  optionally('Job summary', () => summary.addRaw(markdown).write())

async function publish(
  { report, snapshot }: Judgement,
  failOn: Severity,
  event: Judged,
  plan: Plan,
  outlets: Outlets,
): Promise<void> {
  say(renderText(report))
  process.stdout.write(renderGithub(report, failOn))
  writeOutputs(report)
  await writeSummary(renderSummary({ report, tree: snapshot.head, notes: [plan.note] }))
  await postStatuses(outlets.statuses, plan.statusOn, gateStatuses(report, RULES, failOn))
  if (outlets.comments !== null && event.kind === 'pull_request')
    await optionally('Comment', () =>
      writeComment(outlets.comments!, event.number, renderMarkdown(report, LONGEST_COMMENT)),
    )
}

async function passWithout(reason: string): Promise<0> {
  say(reason)
  setOutput('result', 'pass')
  setOutput('work-packets', '')
  setOutput('findings', 0)
  await writeSummary(`## ✅ Countersign passed\n\n${markdownText(reason)}\n`)
  return 0
}

async function runEvent(inputs: Inputs, event: Judged): Promise<0 | 1> {
  const outlets = outletsOf(inputs)
  try {
    const folder = resolve(process.env['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory)
    const repository = await openRepository(folder)
    const plan = await planOf(repository, event)
    say(plan.note)
    const judgement = await judgePlan(inputs, repository, folder, plan)
    await publish(judgement, inputs.failOn ?? judgement.snapshot.config.failOn, event, plan, outlets)
    return exitCode(judgement.report)
  } catch (error) {
    await postStatuses(outlets.statuses, event.head, brokenStatuses())
    throw error
  }
}

/**
 * Judges the event that the runner handed over and tells everybody; resolves to the exit code: 0 pass, 1 findings, 2 no
 * verdict. Never throws: what goes wrong becomes an annotation. Contract §5.
 */
export async function runAction(): Promise<0 | 1 | 2> {
  try {
    prepareGit(process.env)
    const inputs = readInputs()
    const event = readEvent(context.eventName, context.payload, process.env)
    return event.kind === 'nothing' ? await passWithout(event.reason) : await runEvent(inputs, event)
  } catch (error) {
    sayFailure(error)
    setOutput('result', 'error')
    await writeSummary('## ❌ Countersign came to no verdict\n\nThe log of the job says why.\n')
    return 2
  }
}
