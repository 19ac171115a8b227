import { describe, expect, test } from 'vitest'
import { checkoutMerge, payloadOf } from '../action/pull-request.ts'
import { NODE_24, runAction } from '../action/runner.ts'
import { commit, FEATURE, guardedRepositories } from '../support/guarded.ts'
import { goldenRepository, take } from '../support/judged.ts'
import { SAMPLES, storyNamed } from './samples.ts'

describe('through git commit and the installed hooks', () => {
  const guarded = guardedRepositories()

  test.each(SAMPLES)('$name is caught by $rule', ({ name, rule }) => {
    const repo = guarded()
    const { branch = FEATURE, steps } = storyNamed(name)
    repo.branch(branch)
    take(repo, steps[0]!)
    const outcome = commit(repo, {})
    expect(outcome.text).toContain(rule)
    expect(outcome.status).toBe(1)
    expect(commit(repo, {}, '--no-verify').status).toBe(1)
  })
})

describe.skipIf(NODE_24 === null)('through the Action', () => {
  test.each(SAMPLES)('$name is caught by $rule', async ({ name, rule }) => {
    const repo = goldenRepository()
    const { branch = FEATURE, steps } = storyNamed(name)
    const base = repo.git('rev-parse', 'HEAD')
    repo.branch('topic')
    take(repo, steps[0]!)
    repo.git('commit', '--quiet', '--message', 'work')
    const head = repo.git('rev-parse', 'HEAD')
    checkoutMerge(repo, base, head)
    const run = await runAction(repo, {
      event: 'pull_request',
      payload: payloadOf({ base, head, branch }),
      isProgram: true,
    })
    expect(run.report?.findings.map((finding) => finding.rule)).toContain(rule)
    expect(run.status).toBe(1)
  })
})
