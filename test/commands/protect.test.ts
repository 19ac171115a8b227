import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulesetFor } from '../../src/core/protect.ts'
import { CLI } from '../support/bundle.ts'
import { startGitHub, type Answer, type GitHubServer } from '../support/github-server.ts'
import { rulesetFaults } from '../support/openapi.ts'
import { repository, type TestRepository } from '../support/repository.ts'

let github: GitHubServer

beforeAll(async () => {
  github = await startGitHub()
})

afterAll(() => github.close())

interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line while the server of this process answers it. */
function protect(made: TestRepository, args: readonly string[], answer?: Answer, token = 'secret-token'): Promise<Run> {
  github.reset(answer)
  const env = { PATH: process.env['PATH'], GITHUB_API_URL: github.url, GITHUB_TOKEN: token, HOME: made.root }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'protect', ...args], { cwd: made.root, env })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

const SHA = 'a'.repeat(40)

const WORKFLOW = `on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:
permissions: { contents: read }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: octo/countersign@${SHA}
`

function protectable(): TestRepository {
  const made = repository()
  made.write({ '.github/workflows/gate.yml': WORKFLOW, '.github/CODEOWNERS': '* @octo/leads\n' })
  return made
}

const repo = ['--repo', 'octo/notebook']
const rulesets =
  (rules: readonly { name: string }[]): Answer =>
  ({ method, path }) => {
    if (method !== 'GET') return undefined
    const index = /\/rulesets\/(\d+)$/.exec(path)?.[1]
    return index === undefined
      ? {
          status: 200,
          body: rules.map((rule, id) => ({ ...rule, id, source_type: 'Repository', source: 'octo/notebook' })),
        }
      : { status: 200, body: { ...rules[Number(index)], id: Number(index), source: 'octo/notebook' } }
  }

describe('protect', () => {
  test('prints a ruleset that GitHub takes, for the check of the job that is there, and the code owners', async () => {
    const run = await protect(protectable(), ['--owner', '@octo/leads'], undefined, '')
    const ruleset: unknown = JSON.parse(run.stdout)
    expect([run.status, rulesetFaults(ruleset)]).toEqual([0, []])
    expect(ruleset).toEqual(rulesetFor('gate', true))
    expect(run.stderr).toContain(
      '/.github/ @octo/leads\n/countersign.config.json @octo/leads\n/docs/SIGNATURE_AUDIT.md @octo/leads',
    )
  })

  test('asks for branches that are up to date where there can be no merge queue', async () => {
    const run = await protect(protectable(), ['--no-merge-queue'], undefined, '')
    expect(JSON.parse(run.stdout)).toEqual(rulesetFor('gate', false))
  })

  test('sends it once, and over the one that is there', async () => {
    const made = protectable()
    const first = await protect(made, ['--apply', ...repo], rulesets([]))
    expect([first.status, github.faults]).toEqual([0, []])
    expect(github.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: '/repos/octo/notebook/rulesets',
      authorization: 'Bearer secret-token',
      version: '2022-11-28',
      body: rulesetFor('gate', true),
    })
    const again = await protect(made, ['--apply', ...repo], rulesets([{ name: 'other' }, { name: 'Countersign' }]))
    expect([again.status, github.faults]).toEqual([0, []])
    expect(github.requests.at(-1)).toMatchObject({ method: 'PUT', path: '/repos/octo/notebook/rulesets/1' })
  })

  test('that may not send it says what GitHub said, and prints no token', async () => {
    const run = await protect(protectable(), ['--apply', ...repo], () => ({
      status: 403,
      body: { message: 'Not yours' },
    }))
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('403 Not yours')
    expect(run.stdout + run.stderr).not.toContain('secret-token')
  })

  test.each([
    ['a token', ['--apply', ...repo], ''],
    ['a repository', ['--apply'], 'secret-token'],
  ])('cannot be sent without %s', async (_, args, token) => {
    const run = await protect(protectable(), args, undefined, token)
    expect([run.status, github.requests]).toEqual([2, []])
    expect(run.stderr).toContain('GITHUB_TOKEN')
  })

  test('refuses a repository that is none', async () => {
    expect((await protect(protectable(), ['--apply', '--repo', '../x/y'])).status).toBe(2)
    expect(github.requests).toEqual([])
  })
})

describe('protect --check', () => {
  test('finds no hole where everything is set', async () => {
    const run = await protect(protectable(), ['--check', ...repo], rulesets([rulesetFor('gate', true)]))
    expect([run.stdout, run.status, github.faults]).toEqual(['No hole found\n', 0, []])
  })

  test('knows the default branch by its name', async () => {
    const made = protectable()
    made.commit('begin')
    const named = (name: string) => ({
      ...rulesetFor('gate', true),
      conditions: { ref_name: { include: [`refs/heads/${name}`], exclude: [] } },
    })
    expect((await protect(made, ['--check', ...repo], rulesets([named('main')]))).status).toBe(0)
    expect((await protect(made, ['--check', ...repo], rulesets([named('other')]))).status).toBe(1)
  })

  test('names what workflow, CODEOWNERS and rulesets leave open', async () => {
    const made = protectable()
    made.write({
      '.github/workflows/gate.yml': WORKFLOW.replace(', edited', '').replace(
        '    runs-on',
        '    if: true\n    runs-on',
      ),
      '.github/CODEOWNERS': null,
    })
    const run = await protect(
      made,
      ['--check', ...repo],
      rulesets([{ ...rulesetFor('gate', true), rules: [] } as { name: string }]),
    )
    expect(run.status).toBe(1)
    for (const hole of [
      'Missing type `edited`',
      'Unexpected `if`',
      'Missing owner of `/.github/`',
      'Missing required check `gate`',
    ])
      expect(run.stdout).toContain(hole)
  })

  test('without a token reads the working tree and says that the settings are not compared', async () => {
    const run = await protect(protectable(), ['--check'], undefined, '')
    expect([run.status, run.stdout]).toEqual([0, 'No hole found\n'])
    expect(run.stderr).toContain('not compared')
  })
})
