import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkoutMerge, IN_SCOPE, notebook, OUT_OF_SCOPE, payloadOf } from './pull-request.ts'
import { NODE_24, runAction, type ActionRun } from './runner.ts'
import { repository, repositoryAt, temporaryFolder } from '../support/repository.ts'

const rulesOf = (run: ActionRun) => run.report?.findings.map((finding) => finding.rule)
const ZERO = '0'.repeat(40)
const project = { default_branch: 'main', name: 'notebook', owner: { login: 'octo' } }
const push = (ref: string, before: string, after: string, parts = {}) => ({
  event: 'push',
  payload: { ref, before, after, forced: false, repository: project, ...parts },
})

/** Nobody gets a stack trace. */
const expectNoTrace = (run: ActionRun) => expect(run.output).not.toMatch(/^\s+at .+:\d+/m)

describe.skipIf(NODE_24 === null)('a push', () => {
  test('is judged from what was there before', async () => {
    const made = notebook()
    const before = made.git('rev-parse', 'HEAD')
    const after = made.commit('WP-1-Session-Store: x', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    const run = await runAction(made, { ...push('refs/heads/main', before, after), isProgram: true })
    expect([run.status, rulesOf(run)]).toEqual([1, ['changes-in-scope']])
    const status = run.requests.find((request) => request.body['context'] === 'countersign/scope')
    expect(status).toMatchObject({ path: `/repos/octo/notebook/statuses/${after}`, body: { state: 'failure' } })
  })

  test('of honest work passes', async () => {
    const made = notebook()
    const before = made.git('rev-parse', 'HEAD')
    const after = made.commit('WP-1-Session-Store: x', { [IN_SCOPE]: 'export const x = 1\n' })
    const run = await runAction(made, push('refs/heads/main', before, after))
    expect([run.status, run.outputs['work-packets']]).toEqual([0, 'WP-1-Session-Store'])
  })

  test('of a merged pull request to main is named by the branch that came in', async () => {
    const made = notebook()
    const before = made.git('rev-parse', 'HEAD')
    made.branch('feat/WP-1-Session-Store')
    made.commit('x', { [IN_SCOPE]: 'export const x = 1\n' })
    made.git('switch', '--quiet', 'main')
    const message = 'Merge pull request #12 from octo/feat/WP-1-Session-Store'
    made.git('merge', '--quiet', '--no-ff', '--message', message, 'feat/WP-1-Session-Store')
    const run = await runAction(made, push('refs/heads/main', before, made.git('rev-parse', 'HEAD')))
    expect([run.status, run.outputs['work-packets']]).toEqual([0, 'WP-1-Session-Store'])
  })

  test('of a new branch is judged from where it left the default branch, and named by the branch', async () => {
    const origin = notebook()
    origin.branch('WP-1-Session-Store')
    const after = origin.commit('x', { [IN_SCOPE]: 'export const x = 1\n' })
    const made = origin.clone()
    const run = await runAction(made, push('refs/heads/WP-1-Session-Store', ZERO, after))
    expect([run.status, run.outputs['work-packets'], run.report?.judged.paths]).toEqual([0, 'WP-1-Session-Store', 1])
  })

  test('of a rewritten branch is judged as a new one', async () => {
    const origin = notebook()
    origin.branch('WP-1-Session-Store')
    const after = origin.commit('x', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    const made = origin.clone()
    const forced = push('refs/heads/WP-1-Session-Store', 'd'.repeat(40), after, { forced: true })
    expect(rulesOf(await runAction(made, forced))).toContain('changes-in-scope')
  })

  test.each([
    ['that deletes a branch', 'refs/heads/topic', ZERO],
    ['of a tag', 'refs/tags/v1', 'e'.repeat(40)],
  ])('%s passes and says why', async (_, ref, after) => {
    const run = await runAction(notebook(), push(ref, 'd'.repeat(40), after))
    expect([run.status, run.outputs['result']]).toEqual([0, 'pass'])
    expect(run.output).toContain('nothing to judge')
    expect(run.summary).toContain('nothing to judge')
  })

  test('whose start cannot be had fails and says what to do', async () => {
    const made = notebook()
    const run = await runAction(made, push('refs/heads/main', 'd'.repeat(40), made.git('rev-parse', 'HEAD')))
    expect([run.status, run.outputs['result']]).toEqual([2, 'error'])
    expect(run.commands.map((command) => command.message)).toEqual([expect.stringContaining('fetch-depth: 0')])
    expect(run.requests.map((request) => request.body['state'])).toEqual(Array(7).fill('error'))
    expectNoTrace(run)
  })
})

describe.skipIf(NODE_24 === null)('a merge group', () => {
  test('is judged whole, from the base of the queue', async () => {
    const made = notebook()
    const base = made.git('rev-parse', 'HEAD')
    made.commit('WP-1-Session-Store: bad (#1)', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    const head = made.commit('WP-1-Session-Store: good (#2)', { [IN_SCOPE]: 'export const x = 1\n' })
    const payload = { action: 'checks_requested', merge_group: { base_sha: base, head_sha: head }, repository: project }
    const run = await runAction(made, { event: 'merge_group', payload, isProgram: true })
    expect([run.status, rulesOf(run), run.report?.judged.paths]).toEqual([1, ['changes-in-scope'], 2])
  })
})

describe.skipIf(NODE_24 === null)('a run by hand', () => {
  test('judges the whole tree', async () => {
    const payload = { repository: project }
    const run = await runAction(notebook(), { event: 'workflow_dispatch', payload, isProgram: true })
    expect([run.status, run.report?.mode]).toEqual([0, 'all'])
  })

  test('on a tree without packets comes to no verdict', async () => {
    const made = repository()
    made.commit('begin', { 'README.md': 'x\n' })
    const payload = { repository: project }
    const run = await runAction(made, { event: 'workflow_dispatch', payload, isProgram: true })
    expect(run.status).toBe(2)
    expectNoTrace(run)
  })
})

describe.skipIf(NODE_24 === null)('pull_request_target', () => {
  const prepared = () => {
    const made = notebook()
    const base = made.git('rev-parse', 'main')
    made.branch('topic')
    const head = made.commit('Keep sessions', { [IN_SCOPE]: 'export {}\n' })
    made.git('switch', '--quiet', 'main')
    return { made, options: { event: 'pull_request_target', payload: payloadOf({ base, head }) } }
  }

  test('is refused, with the reason', async () => {
    const { made, options } = prepared()
    const run = await runAction(made, options)
    expect([run.status, run.report, run.requests]).toEqual([2, null, []])
    expect(run.commands[0]!.message).toContain('`pull_request_target` is refused')
  })

  test('works where the workflow opts in', async () => {
    const { made, options } = prepared()
    const run = await runAction(made, { ...options, env: { COUNTERSIGN_ALLOW_PULL_REQUEST_TARGET: 'true' } })
    expect([run.status, run.report?.judged.paths]).toEqual([0, 1])
  })
})

describe.skipIf(NODE_24 === null)('a shallow checkout', () => {
  const prepared = () => {
    const origin = notebook()
    const base = origin.git('rev-parse', 'main')
    origin.branch('topic')
    origin.commit('one', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    const head = origin.commit('two', { [IN_SCOPE]: 'export {}\n' })
    const merge = checkoutMerge(origin, base, head)
    origin.git('update-ref', 'refs/pull/12/merge', merge)
    origin.git('switch', '--quiet', 'main')
    const folder = temporaryFolder()
    const made = repositoryAt(folder)
    made.git('init', '--quiet')
    made.git('remote', 'add', 'origin', `file://${origin.root}`)
    made.git('fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/12/merge:refs/remotes/pull/12/merge')
    made.git('checkout', '--quiet', '--detach', merge)
    return { made, base, options: { event: 'pull_request', payload: payloadOf({ base, head }) } }
  }

  test('is completed from where it came', async () => {
    const { made, base, options } = prepared()
    const run = await runAction(made, options)
    expect([run.status, rulesOf(run), run.report?.base]).toEqual([1, ['changes-in-scope'], base])
    expect(run.output).toContain('judged the merge of')
  })

  test('that cannot be completed fails and says what to do', async () => {
    const { made, options } = prepared()
    made.git('remote', 'remove', 'origin')
    const run = await runAction(made, options)
    expect([run.status, run.report]).toEqual([2, null])
    expect(run.commands[0]!.message).toContain('fetch-depth: 0')
    expectNoTrace(run)
  })
})

describe.skipIf(NODE_24 === null)('a workspace', () => {
  const pushed = () => {
    const made = notebook()
    const before = made.git('rev-parse', 'HEAD')
    const after = made.commit('WP-1-Session-Store: x', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    return { made, options: push('refs/heads/main', before, after) }
  }

  test('may have the checkout in a folder, whose paths count from its own top', async () => {
    const { made, options } = pushed()
    const run = await runAction(made, {
      ...options,
      inputs: { 'working-directory': basename(made.root) },
      env: { GITHUB_WORKSPACE: dirname(made.root) },
    })
    expect([run.status, run.commands.map((command) => command.properties['file'])]).toEqual([1, [OUT_OF_SCOPE]])
  })

  test('may belong to another user, as in a container job', async () => {
    const { made, options } = pushed()
    const run = await runAction(made, { ...options, env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })
    expect([run.status, rulesOf(run)]).toEqual([1, ['changes-in-scope']])
  })
})

describe.skipIf(NODE_24 === null)('what cannot be used', () => {
  const dispatch = { event: 'workflow_dispatch', payload: { repository: project } }

  test.each([
    ['fail-on', 'severe', 'expected one of critical, high, medium, low'],
    ['statuses', 'perhaps', 'expected `true` or `false`'],
    ['working-directory', 'nowhere', 'does not exist'],
    ['config', 'none.json', 'none.json'],
  ])('an input `%s` of %j is refused by name', async (name, value, message) => {
    const run = await runAction(notebook(), { ...dispatch, inputs: { [name]: value } })
    expect(run.status).toBe(2)
    expect(run.commands[0]!.message).toContain(message)
    expectNoTrace(run)
  })

  test('an event that is none of ours is refused', async () => {
    const run = await runAction(notebook(), { event: 'issues', payload: {} })
    expect(run.status).toBe(2)
    expect(run.commands[0]!.message).toContain('Unexpected event `issues`')
  })

  test('an event file that is no JSON becomes an annotation', async () => {
    const made = notebook()
    made.write({ 'event.json': '{ broken' })
    const run = await runAction(made, { ...dispatch, env: { GITHUB_EVENT_PATH: `${made.root}/event.json` } })
    expect([run.status, run.commands.length]).toEqual([2, 1])
    expectNoTrace(run)
  })

  test('a configuration that is broken at the base comes to no verdict', async () => {
    const made = notebook()
    const before = made.commit('configure', { 'countersign.config.json': '{ "lock": { "mood": "::error::x" } }' })
    const after = made.commit('WP-1-Session-Store: x', { [IN_SCOPE]: 'export const x = 1\n' })
    const run = await runAction(made, push('refs/heads/main', before, after))
    expect([run.status, run.commands.map((command) => command.command)]).toEqual([2, ['error']])
    expect(run.commands[0]!.message).toContain('countersign.config.json')
    expectNoTrace(run)
  })

  test('a payload without its commits is refused', async () => {
    const run = await runAction(notebook(), {
      event: 'pull_request',
      payload: { pull_request: { base: { sha: '--x' } } },
    })
    expect(run.status).toBe(2)
    expect(run.commands[0]!.message).toContain('pull_request.base.sha')
  })
})
