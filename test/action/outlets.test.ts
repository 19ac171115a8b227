import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../support/github-server.ts'
import { repositoryAt } from '../support/repository.ts'
import { sarifFaults } from '../support/sarif.ts'
import { checkoutMerge, IN_SCOPE, judgePullRequest, notebook, OUT_OF_SCOPE, payloadOf } from './pull-request.ts'
import { NODE_24, runAction } from './runner.ts'

const OUT = { [OUT_OF_SCOPE]: 'export const x = 1\n' }

describe.skipIf(NODE_24 === null)('the SARIF file', () => {
  const judged = async (sarifFile: string, prepare: (root: string) => void = () => {}) => {
    const made = notebook()
    const base = made.git('rev-parse', 'main')
    made.branch('topic')
    const head = made.commit('Keep sessions', OUT)
    checkoutMerge(made, base, head)
    prepare(made.root)
    const inputs = { 'sarif-file': sarifFile }
    return { made, run: await runAction(made, { event: 'pull_request', payload: payloadOf({ base, head }), inputs }) }
  }

  test('holds the report, by the official schema', async () => {
    const { made, run } = await judged('out/countersign.sarif')
    const log = JSON.parse(readFileSync(join(made.root, 'out/countersign.sarif'), 'utf8')) as {
      runs: { results: { ruleId: string }[] }[]
    }
    expect([run.status, sarifFaults(log)]).toEqual([1, []])
    expect(log.runs[0]!.results.map(({ ruleId }) => ruleId)).toEqual(['changes-in-scope'])
  })

  test('is written nowhere else, whatever links the checkout brings', async () => {
    const { made, run } = await judged('out/countersign.sarif', (root) => {
      repositoryAt(root).write({ out: { link: '.git' } })
    })
    expect(run.status).toBe(1)
    expect(run.output).toContain('SARIF file: not written')
    expect(existsSync(join(made.root, '.git/countersign.sarif'))).toBe(false)
    const { made: other } = await judged('report.sarif', (root) => {
      repositoryAt(root).write({ 'victim.txt': 'mine\n', 'report.sarif': { link: 'victim.txt' } })
    })
    expect(other.read('victim.txt')).toBe('mine\n')
    expect(other.read('report.sarif')).toContain('2.1.0')
  })
})

describe.skipIf(NODE_24 === null)('a 403 on every write', () => {
  const forbidden: Answer = ({ method }) => (method === 'GET' ? undefined : { status: 403 })

  test.each([
    ['good', { [IN_SCOPE]: 'x\n' }, 0],
    ['bad', OUT, 1],
  ])('leaves the verdict on a %s change as it is, at the cost of a line for each', async (_, files, status) => {
    const run = await judgePullRequest(files, {}, { inputs: { comment: 'true' }, answer: forbidden })
    expect(run.status).toBe(status)
    expect(run.output.match(/not written, the token may not \(403\)/g)).toHaveLength(2)
    expect(run.commands.filter(({ command }) => command === 'warning')).toEqual([])
    expect(run.requests.filter(({ method }) => method !== 'GET')).toHaveLength(2)
  })
})

describe.skipIf(NODE_24 === null)('a job summary', () => {
  test('that no file is named for costs a line and no verdict', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, {}, { env: { GITHUB_STEP_SUMMARY: '' } })
    expect([run.status, run.summary]).toEqual([0, ''])
    expect(run.output).toContain('Job summary: not written, the runner names no file for it')
  })
})

describe.skipIf(NODE_24 === null)('a partial clone', () => {
  const partial = () => {
    const origin = notebook()
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const base = origin.git('rev-parse', 'main')
    origin.branch('topic')
    const head = origin.commit('Keep sessions', OUT)
    origin.git('switch', '--quiet', 'main')
    const made = origin.clone('--filter=blob:none', '--no-checkout')
    made.git('update-ref', '--no-deref', 'HEAD', base)
    return { made, options: { event: 'pull_request', payload: payloadOf({ base, head }) } }
  }

  test('gets what it lacks from where it came', async () => {
    const { made, options } = partial()
    const run = await runAction(made, options)
    expect([run.status, run.report?.findings.map(({ rule }) => rule)]).toEqual([1, ['changes-in-scope']])
  })

  test('whose origin is gone comes to no verdict', async () => {
    const { made, options } = partial()
    made.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const run = await runAction(made, options)
    expect([run.status, run.report]).toEqual([2, null])
    expect(run.commands[0]!.message).not.toBe('')
  })
})
