import { setOutput } from '@actions/core'
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exitCode } from '../core/exit-code.ts'
import { renderGithub } from '../core/render/annotations.ts'
import { markdownText } from '../core/render/escape.ts'
import { renderSarif } from '../core/render/sarif.ts'
import { renderSummary } from '../core/render/summary.ts'
import { renderText } from '../core/render/text.ts'
import type { Report } from '../core/report.ts'
import { RULES } from '../rules/index.ts'
import { readEvent, readPayload } from './event.ts'
import { readInputs, type Inputs } from './inputs.ts'
import { say, sayFailure } from './log.ts'
import { postComment, postStatuses } from './post.ts'
import { writeSarif } from './sarif-file.ts'
import { brokenStatuses, gateStatuses, type GateStatus } from './statuses.ts'
import { verdictOn, type Judged, type Verdict } from './verdict.ts'

/** Git never asks, and reads a workspace that belongs to another user, as it does in a container job. */
function prepareGit(env: NodeJS.ProcessEnv): void {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0)
  env['GIT_TERMINAL_PROMPT'] = '0'
  env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory'
  env[`GIT_CONFIG_VALUE_${count}`] = '*'
  env['GIT_CONFIG_COUNT'] = String(count + 1)
}

/** Why something was not written; where GitHub refused, in a few words. */
const refusal = (error: unknown): string => {
  const { status, message } = error as { status?: number; message?: string }
  return status === 403 || status === 404 ? `the token may not (${status})` : (message ?? String(error))
}

/** Does something that the verdict does not depend on; when it cannot be done, one line says so. */
async function optionally(what: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    say(`${what}: not written, ${refusal(error)}`)
  }
}

const writeStatuses = (
  { token, statuses: isWanted }: Inputs,
  commit: string | null,
  statuses: readonly GateStatus[],
): Promise<void> =>
  optionally('Commit statuses', async () => {
    if (!isWanted || token === '' || commit === null) return
    await postStatuses(token, commit, statuses)
  })

const writeComment = ({ token, comment: isWanted }: Inputs, event: Judged, report: Report): Promise<void> =>
  optionally('Comment', async () => {
    if (!isWanted || token === '' || event.kind !== 'pull_request') return
    await postComment(token, event.number, report)
  })

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

/** The summary of `@actions/core` does the same with `node:fs/promises`, which takes longer to load than the file to write. */
const writeSummary = (markdown: string): Promise<void> =>
  optionally('Job summary', async () => {
    const file = process.env['GITHUB_STEP_SUMMARY']
    if (!file) throw new Error('the runner names no file for it (`GITHUB_STEP_SUMMARY`)')
    appendFileSync(file, markdown)
  })

async function publish({ report, snapshot, statusOn, note }: Verdict, inputs: Inputs, event: Judged): Promise<void> {
  const failOn = inputs.failOn ?? snapshot.config.failOn
  say(renderText(report))
  process.stdout.write(renderGithub(report, failOn))
  writeOutputs(report)
  await writeSummary(renderSummary({ report, tree: snapshot.head, notes: [note] }))
  await writeStatuses(inputs, statusOn, gateStatuses(report, RULES, failOn))
  await writeComment(inputs, event, report)
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
  if (inputs.token === '' && (inputs.statuses || inputs.comment))
    say('No token: commit statuses and comment are left out')
  try {
    const folder = resolve(process.env['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory)
    const verdict = await verdictOn(inputs, event, folder)
    await writeSarifFile(verdict.report, folder, inputs.sarifFile)
    await publish(verdict, inputs, event)
    return exitCode(verdict.report)
  } catch (error) {
    await writeStatuses(inputs, event.head, brokenStatuses())
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
    const event = readEvent(process.env['GITHUB_EVENT_NAME'] ?? '', readPayload(process.env), process.env)
    return event.kind === 'nothing' ? await passWithout(event.reason) : await runEvent(inputs, event)
  } catch (error) {
    sayFailure(error)
    setOutput('result', 'error')
    await writeSummary('## ❌ Countersign came to no verdict\n\nThe log of the job says why.\n')
    return 2
  }
}
