import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readInputs } from '../src/action/inputs.ts'
import { verdictOn } from '../src/action/verdict.ts'
import { judge } from '../src/commands/judge.ts'
import { runHook } from '../src/commands/hook.ts'
import { isHookSettled } from '../src/commands/known-hook.ts'
import { keptReading } from '../src/commands/same-reading.ts'
import { signCommand } from '../src/commands/sign.ts'
import { statusCommand } from '../src/commands/status.ts'
import { goldenRepository } from './support/judged.ts'
import { temporaryFolder, type TestRepository } from './support/repository.ts'
import { BOARD, edited, packetNamed, SESSION, STORAGE, widened } from './support/texts.ts'

const NEW = 'docs/task_packets/WP-2-New.md'
const DRAFT = packetNamed('WP-2-New', 'pending', 'BLOCKS: WP-1-Import-Job', 'BLOCKS: None', 'In Progress', 'Draft')
const ZERO = '0'.repeat(40)
const now = new Date('2026-03-06T12:00:00Z')

/** A git on the PATH that fails at one of its calls; each call leaves a file, by which calls at once are told apart. */
const WRAPPER = `#!/bin/sh
call=1
set -C
until command : 2>/dev/null >"$GIT_CALLS/$call"; do call=$((call + 1)); done
if [ "$call" = "$FAILING_CALL" ]; then echo 'fatal: made to fail' >&2; exit 128; fi
PATH=$REAL_PATH exec git "$@"
`

const bin = temporaryFolder()
writeFileSync(join(bin, 'git'), WRAPPER)
chmodSync(join(bin, 'git'), 0o755)
const folder = temporaryFolder()
let runs = 0
const usual = process.env['PATH']!

/** Runs with the n-th call of git failing, none for 0; tells how it ended and how often git was called. */
async function withFailing(call: number, run: () => Promise<unknown>): Promise<{ ended: unknown; count: number }> {
  // One for each run: what a run that has failed had started may still be counting.
  const calls = join(folder, String(runs++))
  mkdirSync(calls)
  Object.assign(process.env, { GIT_CALLS: calls, FAILING_CALL: String(call), REAL_PATH: usual })
  process.env['PATH'] = `${bin}${delimiter}${usual}`
  try {
    const ended = await run().catch((error: Error) => `error: ${error.message}`)
    return { ended, count: readdirSync(calls).length }
  } finally {
    process.env['PATH'] = usual
  }
}

/** A branch on which a signed packet is edited: in a commit, and once more in the index. */
function broken(): TestRepository {
  const repo = goldenRepository()
  repo.branch('feat/WP-1-Session-Store')
  repo.commit('work', { [SESSION]: widened })
  repo.stage({ [STORAGE]: edited(STORAGE, 'Only the storage folder', 'Everything') })
  writeFileSync(join(repo.root, '.git/MESSAGE'), 'work\n')
  return repo
}

const stateOf = ({ git }: TestRepository) => [
  git('for-each-ref'),
  git('status', '--porcelain=v2'),
  git('stash', 'create'),
]

const failed = ({ report }: { report: { result: string } }) => (report.result === 'pass' ? 0 : 1)

const hook = (repo: TestRepository, ...args: string[]) => {
  const env = process.env
  const line = `refs/heads/x ${repo.git('rev-parse', 'HEAD')} refs/heads/x ${ZERO}\n`
  const io = {
    cwd: repo.root,
    env,
    stdin: () => Promise.resolve(line),
    stdout: () => {},
    stderr: () => {},
    color: false,
    now,
  }
  return async () => (isHookSettled({ cwd: repo.root, env }, args, keptReading) ? 0 : runHook(args, io))
}

const JUDGING: Record<string, (repo: TestRepository) => () => Promise<unknown>> = {
  'check --all':
    ({ root }) =>
    async () =>
      failed(await judge({ cwd: root, mode: 'all', now })),
  'hook commit-msg': (repo) => hook(repo, 'commit-msg', '.git/MESSAGE'),
  'hook pre-push': (repo) => hook(repo, 'pre-push'),
  'the Action': (repo) => {
    const [base, head] = [repo.git('rev-parse', 'main'), repo.git('rev-parse', 'HEAD')]
    const event = {
      kind: 'pull_request',
      base,
      head,
      branch: 'x',
      title: '',
      body: '',
      number: 1,
      merge: null,
    } as const
    return async () => failed(await verdictOn({ ...readInputs(), token: '' }, event, repo.root))
  },
}

describe('whichever call of git fails', () => {
  beforeEach(() => {
    for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true)
    process.env['INPUT_STATUSES'] = 'false'
  })
  afterEach(() => vi.restoreAllMocks())
  afterAll(() => {
    for (const name of ['GIT_CALLS', 'FAILING_CALL', 'REAL_PATH', 'INPUT_STATUSES'])
      Reflect.deleteProperty(process.env, name)
  })

  test.each(Object.keys(JUDGING))('%s comes to no verdict, and changes nothing', async (name) => {
    const repo = broken()
    const run = JUDGING[name]!(repo)
    const whole = await withFailing(0, run)
    const before = stateOf(repo)
    expect(whole.ended).toBe(name === 'check --all' ? 0 : 1)
    for (let call = 1; call <= whole.count; call++)
      expect((await withFailing(call, run)).ended, `call ${call}`).toMatch(
        /^error: .*made to fail|^error: Unknown revision/s,
      )
    expect(stateOf(repo)).toEqual(before)
  })

  test.each([
    ['sign', (cwd: string) => signCommand('WP-2-New', 'maria060320261200', {} as never, { cwd, now })],
    ['status', (cwd: string) => statusCommand('WP-1-Session-Store', 'DONE', {}, { cwd, now })],
  ])('%s writes nothing', async (_, command) => {
    const repo = goldenRepository()
    repo.commit('draft', { [NEW]: DRAFT, [BOARD]: `${repo.read(BOARD)}\n## Gap\n\n- **[WP-2-New]** 🟡\n` })
    const before = stateOf(repo)
    for (let call = 1; ; call++) {
      const { ended, count } = await withFailing(call, () => command(repo.root))
      if (count < call) {
        expect(ended).toBe(0)
        break
      }
      expect(ended, `call ${call}`).toMatch(/^error: .*made to fail/)
      expect(stateOf(repo)).toEqual(before)
    }
    expect(stateOf(repo)).not.toEqual(before)
  })
})
