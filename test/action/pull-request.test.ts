import { describe, expect, test } from 'vitest'
import { GATES } from '../../src/core/rule.ts'
import { golden } from '../support/snapshot.ts'
import {
  checkoutMerge,
  IN_SCOPE,
  judgePullRequest,
  notebook,
  OUT_OF_SCOPE,
  packetWith,
  payloadOf,
} from './pull-request.ts'
import { NODE_24, runAction, type ActionRun } from './runner.ts'

const rulesOf = (run: ActionRun) => run.report?.findings.map((finding) => finding.rule)
const errorsOf = (run: ActionRun) => run.commands.filter((command) => command.command === 'error')
const statusesOf = (run: ActionRun) =>
  Object.fromEntries(
    run.requests
      .filter((request) => request.path.includes('/statuses/'))
      .map(({ body }) => [body['context'], body['state']]),
  )

test.runIf(process.platform === 'linux' && process.arch === 'x64')('there is a Node 24 to run the Action with', () => {
  expect(NODE_24).not.toBeNull()
})

describe.skipIf(NODE_24 === null)('a pull request', () => {
  test('in the scope of its packet passes, and says so everywhere', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'export {}\n' }, {}, { isProgram: true })
    expect(run.output).toContain('Passed')
    expect(run.status).toBe(0)
    expect(run.commands).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'pass', 'work-packets': 'WP-1-Session-Store', findings: '0' })
    expect(run.summary).toContain('## ✅ Countersign passed: nothing found')
    expect(run.summary).toContain('1 changed path')
    expect(run.report).toMatchObject({ result: 'pass', findings: [], mode: 'range' })
    expect(statusesOf(run)).toEqual(Object.fromEntries(GATES.map((gate) => [`countersign/${gate}`, 'success'])))
  })

  test('out of scope fails, with an annotation on the file and a status on the head', async () => {
    const files = { [IN_SCOPE]: 'export {}\n', [OUT_OF_SCOPE]: 'export const x = 1\n' }
    const run = await judgePullRequest(files, {}, { isProgram: true })
    expect(run.status).toBe(1)
    expect(rulesOf(run)).toEqual(['changes-in-scope'])
    expect(errorsOf(run).map((error) => error.properties['file'])).toEqual([OUT_OF_SCOPE])
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '1' })
    expect(run.summary).toContain('## ❌ Countersign failed: 1 critical')
    expect(run.summary).toContain('```mermaid\nflowchart LR')
    expect(statusesOf(run)).toMatchObject({ 'countersign/scope': 'failure', 'countersign/lock': 'success' })
    expect(run.requests).toHaveLength(7)
    expect(run.requests[0]!.body).toMatchObject({
      target_url: 'https://github.example.invalid/octo/notebook/actions/runs/77',
    })
  })

  test('that mends a broken configuration passes, and one that loosens it does not', async () => {
    const judged = async (config: string) => {
      const repo = notebook()
      repo.commit('configure', { 'countersign.config.json': '{"failOn":"high"}\n' })
      const base = repo.commit('break', { 'countersign.config.json': '{"failOn":' })
      repo.branch('topic')
      const head = repo.commit('mend', { 'countersign.config.json': config })
      checkoutMerge(repo, base, head)
      return runAction(repo, { event: 'pull_request', payload: payloadOf({ base, head, branch: 'mend' }) })
    }
    expect((await judged('{"failOn":"high"}\n')).status).toBe(0)
    const looser = await judged('{"scope":{"alwaysAllowed":["**"]}}\n')
    expect([looser.status, rulesOf(looser)]).toEqual([1, expect.arrayContaining(['changes-in-scope'])])
  })

  test('that edits a signed packet fails on the line', async () => {
    const run = await judgePullRequest(packetWith('- Login pages', '- Login pages, mostly'))
    expect(run.status).toBe(1)
    expect(rulesOf(run)).toContain('locked-packet-unchanged')
    expect(errorsOf(run)[0]!.properties['file']).toBe('docs/task_packets/WP-1-Session-Store.md')
    expect(Number(errorsOf(run)[0]!.properties['line'])).toBeGreaterThan(1)
  })

  test('for a packet whose blocker is not validated fails', async () => {
    const run = await judgePullRequest({ 'src/import/archive.ts': 'export {}\n' }, { branch: 'WP-1-Import-Job' })
    expect(run.status).toBe(1)
    expect(rulesOf(run)).toContain('blockers-validated')
  })

  test('cannot validate its own blocker', async () => {
    const board = (golden['docs/TASK_BOARD.md'] as string).replaceAll('[IN PROGRESS 🟠]', '[VALIDATED ✅]')
    const files = { 'src/import/archive.ts': 'export {}\n', 'docs/TASK_BOARD.md': board }
    const run = await judgePullRequest(files, { branch: 'WP-1-Import-Job' })
    expect(rulesOf(run)).toContain('blockers-validated')
  })

  test('cannot widen its own scope', async () => {
    const files = packetWith('- src/session/clock.ts', `- src/session/clock.ts\n- ${OUT_OF_SCOPE}`)
    const run = await judgePullRequest({ ...files, [OUT_OF_SCOPE]: 'export const x = 1\n' })
    expect(rulesOf(run)).toContain('changes-in-scope')
  })

  test('cannot bring the configuration that judges it', async () => {
    const config = JSON.stringify({ rules: { 'changes-in-scope': 'off' } })
    const files = { 'countersign.config.json': config, 'own.json': config, [OUT_OF_SCOPE]: 'export const x = 1\n' }
    expect(rulesOf(await judgePullRequest(files))).toContain('changes-in-scope')
    expect(rulesOf(await judgePullRequest(files, {}, { inputs: { config: 'own.json' } }))).toContain('changes-in-scope')
  })

  test('is judged by the configuration that the base has under the given name', async () => {
    const made = notebook()
    const base = made.commit('configure', { 'own.json': JSON.stringify({ rules: { 'changes-in-scope': 'off' } }) })
    made.branch('topic')
    const head = made.commit('Keep sessions', { 'own.json': '{ broken', [OUT_OF_SCOPE]: 'export const x = 1\n' })
    checkoutMerge(made, base, head)
    const payload = payloadOf({ base, head })
    const run = await runAction(made, { event: 'pull_request', payload, inputs: { config: 'own.json' } })
    expect([run.output, run.status]).toEqual([expect.any(String), 0])
    expect(run.report!.findings).toEqual([])
  })

  test('that names a packet nobody knows fails', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'export {}\n' }, { branch: 'WP-9-Unknown' })
    expect(run.status).toBe(1)
    expect(rulesOf(run)).toContain('work-packet-known')
  })

  test('that names no packet fails', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'export {}\n' }, { branch: 'patch-1' })
    expect(run.status).toBe(1)
    expect(rulesOf(run)).toContain('work-packet-named')
  })

  test.each([
    ['title', { title: 'WP-1-Session-Store: keep sessions' }],
    ['title in brackets', { title: 'Keep sessions [WP-1-Session-Store]' }],
    ['body', { body: 'Keeps sessions.\n\nWork-Packet: WP-1-Session-Store\n' }],
  ])('may name its packet in the %s', async (_, pull) => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'export {}\n' }, { branch: 'patch-1', ...pull })
    expect(run.outputs).toMatchObject({ result: 'pass', 'work-packets': 'WP-1-Session-Store' })
  })

  test('may have its packet named by the workflow', async () => {
    const inputs = { 'work-packets': 'WP-1-Session-Store,\n WP-1-Session-Store' }
    const run = await judgePullRequest({ [IN_SCOPE]: 'export {}\n' }, { branch: 'patch-1' }, { inputs })
    expect(run.outputs).toMatchObject({ result: 'pass', 'work-packets': 'WP-1-Session-Store' })
  })

  test('may have its packet named by a commit, also where something else is checked out', async () => {
    const made = notebook()
    const base = made.git('rev-parse', 'main')
    made.branch('topic')
    const head = made.commit('Keep sessions\n\nWork-Packet: WP-1-Session-Store', { [IN_SCOPE]: 'export {}\n' })
    made.git('switch', '--quiet', '--create', 'WP-1-Import-Job', 'main')
    const payload = payloadOf({ base, head, branch: 'patch-1' })
    const run = await runAction(made, { event: 'pull_request', payload })
    expect(run.outputs).toMatchObject({ result: 'pass', 'work-packets': 'WP-1-Session-Store' })
  })

  test('whose title was edited to another packet is judged by that one', async () => {
    const pull = { branch: 'patch-1', title: 'WP-1-Import-Job: keep sessions' }
    const run = await judgePullRequest({ [IN_SCOPE]: 'export {}\n' }, pull)
    expect(run.status).toBe(1)
    expect(run.outputs['work-packets']).toBe('WP-1-Import-Job')
    expect(rulesOf(run)).toContain('changes-in-scope')
  })

  test('that is aimed at another base is judged by what binds there', async () => {
    const made = notebook()
    made.branch('lax')
    const lax = made.commit('loosen', { 'countersign.config.json': '{"rules":{"changes-in-scope":"off"}}\n' })
    made.git('switch', '--quiet', 'main')
    const main = made.commit('configure', { 'countersign.config.json': '{}\n' })
    made.git('checkout', '--quiet', '--detach', 'main~1')
    const head = made.commit('Keep sessions', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    const judged = async (base: string) => {
      checkoutMerge(made, base, head)
      return runAction(made, { event: 'pull_request', payload: { ...payloadOf({ base, head }), action: 'edited' } })
    }
    expect(rulesOf(await judged(lax))).toEqual([])
    expect(rulesOf(await judged(main))).toEqual(['changes-in-scope'])
  })

  test('behind main is not blamed for main, with the head checked out', async () => {
    const made = notebook()
    made.branch('topic')
    const head = made.commit('Keep sessions', { [IN_SCOPE]: 'export {}\n' })
    made.git('switch', '--quiet', 'main')
    const base = made.commit('Elsewhere', { [OUT_OF_SCOPE]: 'export const main = 1\n' })
    made.git('checkout', '--quiet', '--detach', head)
    const run = await runAction(made, { event: 'pull_request', payload: payloadOf({ base, head }) })
    expect([run.status, run.report?.judged.paths]).toEqual([0, 1])
  })

  test('on a merge checkout is judged against the first parent, which is fresher than the event', async () => {
    const made = notebook()
    const stale = made.git('rev-parse', 'main')
    made.branch('topic')
    const head = made.commit('Keep sessions', { [IN_SCOPE]: 'export {}\n', 'src/session/clock.ts': 'export {}\n' })
    made.git('switch', '--quiet', 'main')
    const fresh = made.commit('Elsewhere', packetWith('In Progress', 'Failed'))
    checkoutMerge(made, fresh, head)
    const run = await runAction(made, { event: 'pull_request', payload: payloadOf({ base: stale, head }) })
    expect(rulesOf(run)).toContain('work-packet-open')
    expect(run.report!.base).toBe(fresh)
  })

  test('cannot bring a base of its own in a merge that it made itself', async () => {
    const made = notebook()
    const base = made.git('rev-parse', 'main')
    made.branch('topic')
    const head = made.commit('Keep sessions', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    const wide = packetWith('- src/session/clock.ts', `- src/session/clock.ts\n- ${OUT_OF_SCOPE}`)
    made.git('switch', '--quiet', '--create', 'evil', base)
    const evil = made.commit('Wider', wide)
    checkoutMerge(made, evil, head)
    const run = await runAction(made, { event: 'pull_request', payload: payloadOf({ base, head }), sha: base })
    expect(rulesOf(run)).toContain('changes-in-scope')
    expect(run.report!.base).toBe(base)
  })

  test('that renames a file out of the scope of its packet fails for the old name', async () => {
    const files = { [OUT_OF_SCOPE]: null, [IN_SCOPE]: golden[OUT_OF_SCOPE] as string }
    const run = await judgePullRequest(files)
    expect(errorsOf(run).map((error) => error.properties['file'])).toEqual([OUT_OF_SCOPE])
  })

  test('can fail from another severity on', async () => {
    const files = { [OUT_OF_SCOPE]: 'export const x = 1\n', 'countersign.config.json': '{}\n' }
    const run = await judgePullRequest(files, {}, { inputs: { 'fail-on': 'low' } })
    expect(run.status).toBe(1)
  })
})

describe.skipIf(NODE_24 === null)('a hostile pull request', () => {
  const names = ['::error::x', '##[error]x', 'a\n::set-output name=result::pass', 'b\r##[add-mask]s', '\u202egnp.exe']

  test.each(names)('with a file named %j gets one annotation and no command of its own', async (name) => {
    const run = await judgePullRequest({ [name]: 'x\n' })
    expect(run.status).toBe(1)
    expect(run.commands.map((command) => command.command)).toEqual(['error'])
    expect(run.summary).not.toContain(name)
    expect(run.outputs['result']).toBe('fail')
  })

  test('with a hostile title, body and branch prints nothing of them as a command or as markup', async () => {
    const text = 'WP-1-X`|<img src=x>](https://a.example.invalid) @maria\n::error::x\n##[error]y'
    const pull = { branch: `x/${text}`, title: `[WP-1-Y] ${text}`, body: `Work-Packet: WP-1-Z ${text}\n${text}` }
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, pull)
    expect(run.status).toBe(1)
    expect(new Set(run.commands.map((command) => command.command))).toEqual(new Set(['error']))
    expect(run.commands.filter((command) => command.message === 'x' || command.message === 'y')).toEqual([])
    expect(run.summary).not.toMatch(/<img|@maria|\]\(https/)
  })

  test('with 3,000 files out of scope gets ten annotations, a short summary and the whole report', async () => {
    const files = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`src/many/file-${index}.ts`, 'x\n']))
    const run = await judgePullRequest(files)
    expect(errorsOf(run)).toHaveLength(10)
    expect(errorsOf(run).at(-1)!.message).toContain('2991 more')
    expect(run.summary.length).toBeLessThan(1024 * 1024)
    expect(run.report!.findings).toHaveLength(3000)
  })
})

describe.skipIf(NODE_24 === null)('what the token may not do', () => {
  test.each([403, 404, 500])('costs one quiet line when GitHub answers %i', async (status) => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, {}, { answer: () => ({ status }) })
    expect(run.status).toBe(0)
    expect(run.commands).toEqual([])
    expect(run.requests).toHaveLength(1)
    expect(run.output.match(/not written/g)).toHaveLength(1)
  })

  test('is left out without a token', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, {}, { inputs: { token: '' } })
    expect([run.status, run.requests.length]).toEqual([0, 0])
    expect(run.output).toContain('No token')
  })

  test('is left out when the workflow says so', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, {}, { inputs: { statuses: 'false' } })
    expect([run.status, run.requests.length]).toEqual([0, 0])
    expect(run.output).not.toContain('token')
  })

  test('the token is sent to the API and printed nowhere', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' })
    expect(run.requests[0]!.authorization).toBe('token secret-token')
    expect(run.output + run.summary).not.toContain('secret-token')
  })
})

describe.skipIf(NODE_24 === null)('the comment', () => {
  const inputs = { comment: 'true', statuses: 'false' }
  const answering = (comments: unknown) => (request: { method: string; path: string }) =>
    request.path === '/user' ? { status: 403 } : request.method === 'GET' ? { status: 200, body: comments } : undefined

  test('is written where there is none', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, {}, { inputs, answer: answering([]) })
    expect(run.status).toBe(0)
    const written = run.requests.filter((request) => request.method !== 'GET')
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/octo/notebook/issues/12/comments',
    ])
    expect(written[0]!.body['body']).toMatch(/^<!-- countersign -->\n## ✅/)
  })

  test('is updated where there is one, whatever others write', async () => {
    const comments = [
      { id: 1, body: '<!-- countersign -->\nmine', user: { type: 'User', login: 'maria' } },
      { id: 2, body: 'other <!-- countersign -->', user: { type: 'Bot', login: 'other[bot]' } },
      { id: 3, body: '<!-- countersign -->\nold', user: { type: 'Bot', login: 'github-actions[bot]' } },
    ]
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, {}, { inputs, answer: answering(comments) })
    const written = run.requests.filter((request) => request.method !== 'GET')
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/octo/notebook/issues/comments/3',
    ])
  })

  test('that may not be written costs one quiet line', async () => {
    const run = await judgePullRequest({ [IN_SCOPE]: 'x\n' }, {}, { inputs, answer: () => ({ status: 403 }) })
    expect([run.status, run.commands]).toEqual([0, []])
    expect(run.output.match(/not written/g)).toHaveLength(1)
  })
})
