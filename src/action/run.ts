import { setOutput, summary } from '@actions/core'
import { context } from '@actions/github'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exitCode } from '../core/exit-code.ts'
import { renderGithub } from '../core/render/annotations.ts'
import { markdownText } from '../core/render/escape.ts'
import { renderMarkdown } from '../core/render/markdown.ts'
import { renderSarif } from '../core/render/sarif.ts'
import { renderSummary } from '../core/render/summary.ts'
import { renderText } from '../core/render/text.ts'
import type { Report } from '../core/report.ts'
import type { Severity } from '../core/rule.ts'
import { RULES } from '../rules/index.ts'
import { LONGEST_COMMENT, writeComment } from './comment.ts'
import { readEvent } from './event.ts'
import { connect, refusal, runUrl, type GitHub } from './github.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { say, sayFailure } from './log.ts'
import { writeSarif } from './sarif-file.ts'
import { brokenStatuses, gateStatuses, type GateStatus } from './statuses.ts'
import { verdictOn, type Judged, type Verdict } from './verdict.ts'

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

const writeSarifFile = async (report: Report, folder: string, file: string | null): Promise<void> =>
  optionally('SARIF file', async () => {
    if (file !== null) say(`SARIF file: ${writeSarif(folder, file, renderSarif(report, RULES))}`)
  })

const writeSummary = (markdown: string): Promise<void> =>
  optionally('Job summary', () => summary.addRaw(markdown).write())

async function publish(
  { report, snapshot, statusOn, note }: Verdict,
  failOn: Severity,
  event: Judged,
  outlets: Outlets,
): Promise<void> {
  say(renderText(report))
  process.stdout.write(renderGithub(report, failOn))
  writeOutputs(report)
  await writeSummary(renderSummary({ report, tree: snapshot.head, notes: [note] }))
  await postStatuses(outlets.statuses, statusOn, gateStatuses(report, RULES, failOn))
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
    const verdict = await verdictOn(inputs, event, folder)
    await writeSarifFile(verdict.report, folder, inputs.sarifFile)
    await publish(verdict, inputs.failOn ?? verdict.snapshot.config.failOn, event, outlets)
    return exitCode(verdict.report)
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
