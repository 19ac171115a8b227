import { describe, expect, test } from 'vitest'
import type { Files, TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import { IN_SCOPE, notebook, OUT_OF_SCOPE, packetWith } from './pull-request.ts'
import { NODE_24, runAction, type ActionOptions, type ActionRun } from './runner.ts'

const IMPORT = 'src/import/archive.ts'
const IMPORT_PACKET = 'docs/task_packets/WP-1-Import-Job.md'
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'

const rulesOf = (run: ActionRun) => run.report?.findings.map(({ rule }) => rule)

/** A repository in which WP-1-Session-Store and WP-1-Import-Job can be worked on at the same time. */
function twoOpenPackets(): TestRepository {
  const made = notebook()
  const packet = (golden[IMPORT_PACKET] as string)
    .replace('**Status:** Blocked', '**Status:** In Progress')
    .replace('BLOCKED_BY: WP-1-Session-Store', 'BLOCKED_BY: WP-1-Storage-Layer')
  const board = (golden[BOARD] as string).replace(
    '**[WP-1-Import-Job]** 🟡\n  - Blocker: WP-1-Session-Store',
    '**[WP-1-Import-Job]** [IN PROGRESS 🟠]\n  - Blocker: WP-1-Storage-Layer',
  )
  made.commit('Open both', { [IMPORT_PACKET]: packet, [BOARD]: board })
  return made
}

interface Queued {
  readonly branch: string
  readonly files: Files
  readonly title?: string
  readonly body?: string
  readonly method?: 'merge' | 'squash'
}

/** Puts pull requests onto a queue branch as GitHub does, each made from `main`; gives the group's base and head. */
function queue(made: TestRepository, ...pulls: readonly Queued[]): { base: string; head: string } {
  const base = made.git('rev-parse', 'main')
  let head = base
  pulls.forEach(({ branch, files, title = 'Keep notes', body = '', method = 'merge' }, index) => {
    made.git('checkout', '--quiet', '-B', branch, base)
    made.commit('work', files)
    made.git('checkout', '--quiet', '--detach', head)
    const subject =
      method === 'merge' ? `Merge pull request #${index + 1} from octo/${branch}` : `${title} (#${index + 1})`
    const message = method === 'merge' ? `${subject}\n\n${title}\n\n${body}` : `${subject}\n\n${body}`
    made.git('merge', '--quiet', ...(method === 'merge' ? ['--no-ff', '--no-commit'] : ['--squash']), branch)
    made.git('commit', '--quiet', '--message', message)
    head = made.git('rev-parse', 'HEAD')
  })
  made.git('checkout', '--quiet', '-B', 'gh-readonly-queue/main/pr-2', head)
  return { base, head }
}

const judgeQueue = (
  made: TestRepository,
  { base, head }: { base: string; head: string },
  options: Partial<ActionOptions> = {},
) =>
  runAction(made, {
    event: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        base_sha: base,
        head_sha: head,
        base_ref: 'refs/heads/main',
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-2',
      },
      repository: { default_branch: 'main', name: 'notebook', owner: { login: 'octo' } },
    },
    ...options,
  })

const session = (files: Files, parts: Partial<Queued> = {}): Queued => ({
  branch: 'feat/WP-1-Session-Store',
  files,
  ...parts,
})
const importing = (files: Files, parts: Partial<Queued> = {}): Queued => ({
  branch: 'feat/WP-1-Import-Job',
  files,
  ...parts,
})

describe.skipIf(NODE_24 === null)('a merge group', () => {
  test('of two good changes passes, each with its own work packet', async () => {
    const made = twoOpenPackets()
    const run = await judgeQueue(
      made,
      queue(made, session({ [IN_SCOPE]: 'export {}\n' }), importing({ [IMPORT]: 'export {}\n' })),
    )
    expect(run.report?.findings).toEqual([])
    expect([run.status, run.outputs['work-packets'], run.report?.judged.paths]).toEqual([
      0,
      'WP-1-Session-Store WP-1-Import-Job',
      2,
    ])
    expect(run.summary).toContain('each entry of the merge group')
  })

  test('of squashed changes is named by title, trailer or body', async () => {
    const made = twoOpenPackets()
    const group = queue(
      made,
      session({ [IN_SCOPE]: 'export {}\n' }, { branch: 'a', method: 'squash', title: 'WP-1-Session-Store: keep' }),
      importing(
        { [IMPORT]: 'export {}\n' },
        { branch: 'b', method: 'squash', body: 'Reads archives.\n\nWork-Packet: WP-1-Import-Job\n\nAnd more.' },
      ),
    )
    const run = await judgeQueue(made, group)
    expect([run.status, run.outputs['work-packets']]).toEqual([0, 'WP-1-Session-Store WP-1-Import-Job'])
  })

  test('fails where only the first is bad', async () => {
    const made = twoOpenPackets()
    const group = queue(
      made,
      session({ [OUT_OF_SCOPE]: 'export const x = 1\n' }),
      importing({ [IMPORT]: 'export {}\n' }),
    )
    const run = await judgeQueue(made, group)
    expect([run.status, rulesOf(run), run.report?.findings[0]!.path]).toEqual([1, ['changes-in-scope'], OUT_OF_SCOPE])
  })

  test('fails where the second undoes what the first must not do', async () => {
    const made = twoOpenPackets()
    const original = golden[OUT_OF_SCOPE] as string
    const base = made.git('rev-parse', 'HEAD')
    made.commit('WP-1-Session-Store: reach out (#1)', { [OUT_OF_SCOPE]: 'export const x = 1\n' })
    const head = made.commit('WP-1-Session-Store: reach back (#2)', { [OUT_OF_SCOPE]: original })
    expect(rulesOf(await judgeQueue(made, { base, head }))).toEqual(['changes-in-scope', 'changes-in-scope'])
  })

  test('lends no scope from one entry to the other', async () => {
    const made = twoOpenPackets()
    const group = queue(
      made,
      session({ [IN_SCOPE]: 'export {}\n' }),
      importing({ 'src/session/clock.ts': 'export {}\n' }),
    )
    const run = await judgeQueue(made, group)
    expect([run.status, rulesOf(run), run.report?.findings[0]!.path]).toEqual([
      1,
      ['changes-in-scope'],
      'src/session/clock.ts',
    ])
  })

  test('lets no entry widen the scope of the next', async () => {
    const made = twoOpenPackets()
    const wide = packetWith('- src/session/clock.ts', `- src/session/clock.ts\n- ${OUT_OF_SCOPE}`)
    const first: Queued = { branch: 'docs', files: wide }
    const run = await judgeQueue(made, queue(made, first, session({ [OUT_OF_SCOPE]: 'export const x = 1\n' })))
    expect(rulesOf(run)).toContain('locked-packet-unchanged')
    expect(rulesOf(run)).toContain('changes-in-scope')
  })

  test('fails where two changes use one signature, though each is the only one on its branch', async () => {
    const made = twoOpenPackets()
    const packet = (name: string) =>
      (golden[IMPORT_PACKET] as string)
        .replaceAll('WP-1-Import-Job', name)
        .replaceAll('maria050320261000', 'maria060320261000')
    const added = (name: string): Files => ({ [`docs/task_packets/${name}.md`]: packet(name) })
    const row = '| maria060320261000 | Orchestrator | 2026-03-06 10:00 | Task packet: WP-1-Export | v01.02 | |\n'
    const ledger = { [LEDGER]: `${golden[LEDGER] as string}${row}` }
    const [one, two] = ['WP-1-Export', 'WP-1-Merge'] as const
    const alone = await judgeQueue(made, queue(made, { branch: 'two', files: added(two) }))
    expect(rulesOf(alone)).not.toContain('signature-used-once')
    const both = queue(
      made,
      { branch: 'one', files: { ...added(one), ...ledger } },
      { branch: 'two', files: added(two) },
    )
    const run = await judgeQueue(made, both)
    expect(run.status).toBe(1)
    expect(rulesOf(run)).toContain('signature-used-once')
  })

  test('fails where the first takes away the validation that the second builds on', async () => {
    const made = twoOpenPackets()
    const storage = 'docs/task_packets/WP-1-Storage-Layer.md'
    const board = made.read(BOARD).replaceAll('[VALIDATED ✅]', '[FAILED]')
    const failed = { ...packetWith('Validated', 'Failed', storage), [BOARD]: board }
    const group = queue(made, { branch: 'failed', files: failed }, session({ [IN_SCOPE]: 'export {}\n' }))
    const run = await judgeQueue(made, group)
    expect(
      run.report?.findings.filter(({ rule }) => rule === 'blockers-validated').map(({ message }) => message),
    ).toContainEqual(expect.stringContaining('worked on'))
  })

  test('that does not lead to its base comes to no verdict', async () => {
    const made = twoOpenPackets()
    const { head } = queue(made, session({ [IN_SCOPE]: 'export {}\n' }))
    made.git('checkout', '--quiet', '--detach', 'main')
    const elsewhere = made.commit('elsewhere', { 'x.txt': 'x\n' })
    made.git('checkout', '--quiet', '--detach', head)
    const run = await judgeQueue(made, { base: elsewhere, head })
    expect([run.status, run.report]).toEqual([2, null])
    expect(run.commands[0]!.message).toContain('cannot be told apart')
  })

  test('fails where the workflow names a packet that does not cover an entry', async () => {
    const made = twoOpenPackets()
    const group = queue(
      made,
      { branch: 'a', files: { [IN_SCOPE]: 'export {}\n' } },
      { branch: 'b', files: { [IMPORT]: 'x\n' } },
    )
    const run = await judgeQueue(made, group, { inputs: { 'work-packets': 'WP-1-Session-Store' } })
    expect(run.report?.findings.map(({ path }) => path)).toEqual([IMPORT])
  })
})
