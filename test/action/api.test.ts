import { describe, expect, test } from 'vitest'
import type { Answer } from '../support/github-server.ts'
import { repositoryAt, temporaryFolder, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import { checkoutMerge, IN_SCOPE, notebook, OUT_OF_SCOPE, packetWith, payloadOf } from './pull-request.ts'
import { NODE_24, runAction, type ActionOptions, type ActionRun } from './runner.ts'

interface Scene {
  readonly origin: TestRepository
  readonly base: string
  readonly head: string
}

const rulesOf = (run: ActionRun) => run.report?.findings.map(({ rule }) => rule)

/** A pull request into the golden repository, as it is at GitHub. */
function pullRequest(files: Files, start: Files = {}): Scene {
  const origin = notebook()
  const base = origin.commit('more', start)
  origin.branch('topic')
  const head = origin.commit('Keep sessions', files)
  origin.git('switch', '--quiet', 'main')
  return { origin, base, head }
}

/** The files of a pull request as GitHub lists them: renames as one file with two names. */
function listedFiles({ origin, base, head }: Scene): object[] {
  const fields = origin.git('diff', '--name-status', '-M', '-z', `${base}...${head}`).split('\0')
  const files = []
  for (let index = 0; fields[index];) {
    const status = fields[index++]!
    const name = fields[index++]!
    const renamed = status.startsWith('R') ? fields[index++]! : null
    files.push(
      renamed === null
        ? { filename: name, status: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'modified' }
        : { filename: renamed, previous_filename: name, status: 'renamed' },
    )
  }
  return files
}

const treeIn = (origin: TestRepository, commit: string) =>
  origin
    .git('ls-tree', '-r', '-t', '-z', commit)
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [facts, path] = line.split('\t')
      const [mode, type, sha] = facts!.split(' ')
      return { path, mode, type, sha }
    })

/** GitHub's API over a real repository; `parts` replaces answers by what their path ends with. */
function apiOf(scene: Scene, parts: Readonly<Record<string, Answer>> = {}): Answer {
  const { origin, base, head } = scene
  const files = listedFiles(scene)
  return (request) => {
    const path = request.path.split('?')[0]!.replace('/repos/octo/notebook', '')
    const replaced = Object.entries(parts).find(([end]) => path.endsWith(end))?.[1](request)
    if (replaced) return replaced
    if (request.method !== 'GET') return undefined
    if (path === '/pulls/12')
      return { status: 200, body: { head: { sha: head }, changed_files: files.length, commits: 1 } }
    if (path === '/pulls/12/files') return { status: 200, body: files }
    if (path === '/pulls/12/commits') return { status: 200, body: [{ commit: { message: 'Keep sessions' } }] }
    if (path.startsWith('/compare/'))
      return { status: 200, body: { merge_base_commit: { sha: origin.git('merge-base', base, head) } } }
    const sha = path.split('/').at(-1)!
    if (path.startsWith('/git/trees/'))
      return { status: 200, body: { sha, truncated: false, tree: treeIn(origin, sha) } }
    const content = Buffer.from(origin.git('cat-file', 'blob', sha)).toString('base64')
    return { status: 200, body: { sha, content, encoding: 'base64' } }
  }
}

/** A checkout of the merge alone, from which nothing can be fetched. */
function lonelyCheckout({ origin, base, head }: Scene): TestRepository {
  const merge = checkoutMerge(origin, base, head)
  origin.git('update-ref', 'refs/pull/12/merge', merge)
  origin.git('switch', '--quiet', 'main')
  const made = repositoryAt(temporaryFolder())
  made.git('init', '--quiet')
  made.git('fetch', '--quiet', '--depth=1', `file://${origin.root}`, '+refs/pull/12/merge:refs/remotes/pull/12/merge')
  made.git('checkout', '--quiet', '--detach', merge)
  return made
}

const judge = (scene: Scene, parts: Readonly<Record<string, Answer>> = {}, options: Partial<ActionOptions> = {}) =>
  runAction(lonelyCheckout(scene), {
    event: 'pull_request',
    payload: payloadOf(scene),
    inputs: { statuses: 'false' },
    answer: apiOf(scene, parts),
    ...options,
  })

/** Answers some times with a status before GitHub is well again. */
function failing(times: number, status: number, headers: Record<string, string> = {}): Answer {
  let count = 0
  return () => (count++ < times ? { status, headers } : undefined)
}

describe.skipIf(NODE_24 === null)('a pull request whose history git cannot have', () => {
  test('passes through the API in its scope, with a pinned version of it', async () => {
    const run = await judge(pullRequest({ [IN_SCOPE]: 'export {}\n' }), {}, { isProgram: true })
    expect([run.status, rulesOf(run), run.report?.judged.paths]).toEqual([0, [], 1])
    expect(run.summary).toContain('judged through GitHub')
    expect(new Set(run.requests.map(({ version }) => version))).toEqual(new Set(['2022-11-28']))
  })

  test('fails through the API out of its scope', async () => {
    const run = await judge(pullRequest({ [OUT_OF_SCOPE]: 'export const x = 1\n' }))
    expect([run.status, rulesOf(run)]).toEqual([1, ['changes-in-scope']])
  })

  test('fails for the old name of a file that is renamed out of scope', async () => {
    const scene = pullRequest({ [OUT_OF_SCOPE]: null, [IN_SCOPE]: golden[OUT_OF_SCOPE] as string })
    expect(listedFiles(scene)).toMatchObject([{ filename: IN_SCOPE, previous_filename: OUT_OF_SCOPE }])
    const run = await judge(scene)
    expect(run.report?.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      `changes-in-scope ${OUT_OF_SCOPE}`,
    ])
  })

  test('fails for an edit of a signed packet', async () => {
    const run = await judge(pullRequest(packetWith('- Login pages', '- Login pages, mostly')))
    expect([run.status, rulesOf(run)]).toEqual([1, expect.arrayContaining(['locked-packet-unchanged'])])
  })

  test('is judged by the configuration of the base, not its own', async () => {
    const off = JSON.stringify({ rules: { 'changes-in-scope': 'off' } })
    const brought = pullRequest({ 'countersign.config.json': off, 'own.json': off, [OUT_OF_SCOPE]: 'x\n' })
    expect(rulesOf(await judge(brought, {}, { inputs: { config: 'own.json' } }))).toContain('changes-in-scope')
    const bound = pullRequest({ 'own.json': '{ broken', [OUT_OF_SCOPE]: 'x\n' }, { 'own.json': off })
    expect(rulesOf(await judge(bound, {}, { inputs: { config: 'own.json' } }))).toEqual([])
  })

  test('comes to no verdict when it brings a signature, which only git could search for', async () => {
    const packet = (golden['docs/task_packets/WP-1-Import-Job.md'] as string)
      .replaceAll('WP-1-Import-Job', 'WP-1-Export')
      .replaceAll('maria050320261000', 'maria060320261000')
    const run = await judge(pullRequest({ 'docs/task_packets/WP-1-Export.md': packet }))
    expect([run.status, run.report]).toEqual([2, null])
    expect(run.commands[0]!.message).toContain('can only be searched with git')
    expect(run.commands[0]!.message).toContain('fetch-depth: 0')
  })

  test('comes to no verdict with 3,100 files of which GitHub lists 3,000, the bad one behind them', async () => {
    const good = Array.from({ length: 3100 }, (_, index) => [
      `src/import/file-${String(index).padStart(4, '0')}.ts`,
      'x\n',
    ])
    const scene = pullRequest({ ...Object.fromEntries(good), 'src/zz-bad.ts': 'x\n' })
    const all = listedFiles(scene)
    expect(all).toHaveLength(3101)
    const run = await judge(scene, { '/pulls/12/files': () => ({ status: 200, body: all.slice(0, 3000) }) })
    expect([run.status, run.report]).toEqual([2, null])
    expect(run.commands[0]!.message).toContain('3000 of 3101 changed files')
    expect(run.requests.filter(({ path }) => path.includes('/files'))).toHaveLength(30)
  })

  test.each([
    [
      'a list that leaves a file out',
      '/pulls/12/files',
      () => ({
        status: 200,
        body: [
          { filename: IN_SCOPE, status: 'added' },
          { filename: 'x', status: 'added' },
        ],
      }),
      'disagree',
    ],
    ['a tree that is cut off', '/git/trees/', null, 'only a part'],
    ['fewer commits than there are', '/pulls/12/commits', () => ({ status: 200, body: [] }), '0 of 1 commits'],
    [
      'another head than the event',
      '/pulls/12',
      () => ({ status: 200, body: { head: { sha: 'f'.repeat(40) } } }),
      'moved on',
    ],
  ])('comes to no verdict with %s', async (_, end, answer, message) => {
    const scene = pullRequest({ [IN_SCOPE]: 'x\n', [OUT_OF_SCOPE]: 'x\n' })
    const cut: Answer = () => ({ status: 200, body: { sha: scene.head, truncated: true, tree: [] } })
    const run = await judge(scene, { [answer ? end : scene.head]: answer ?? cut })
    expect([run.status, run.report]).toEqual([2, null])
    expect(run.commands[0]!.message).toContain(message)
  })

  test.each([
    ['a 500', failing(1, 500)],
    ['a 429', failing(1, 429, { 'retry-after': '1' })],
    [
      'a secondary rate limit',
      (() => {
        const limited = failing(1, 403, { 'retry-after': '1' })
        return ((request) => {
          const said = limited(request)
          return said && { ...said, body: { message: 'You have exceeded a secondary rate limit' } }
        }) satisfies Answer
      })(),
    ],
  ])('passes after %s that heals', async (_, answer) => {
    const run = await judge(pullRequest({ [IN_SCOPE]: 'x\n' }), { '/pulls/12': answer })
    expect([run.status, run.requests.filter(({ path }) => path.endsWith('/pulls/12')).length]).toEqual([0, 2])
  })

  test('comes to no verdict after a 500 that does not heal, and stops asking', { timeout: 60_000 }, async () => {
    const run = await judge(pullRequest({ [IN_SCOPE]: 'x\n' }), { '/pulls/12': () => ({ status: 500 }) })
    expect([run.status, run.report, run.requests.length]).toEqual([2, null, 4])
    expect(run.commands[0]!.message).toContain('answer 500')
  })

  test('comes to no verdict without a token', async () => {
    const run = await judge(pullRequest({ [IN_SCOPE]: 'x\n' }), {}, { inputs: { token: '' } })
    expect([run.status, run.requests]).toEqual([2, []])
    expect(run.commands[0]!.message).toContain('fetch-depth: 0')
  })
})
