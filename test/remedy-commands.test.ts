import { describe, expect, test } from 'vitest'
import type { Report } from '../src/core/report.ts'
import { command } from './support/command.ts'
import { repository, type Files, type TestRepository } from './support/repository.ts'
import { edit, golden, textsOf } from './support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'

const run = (repo: TestRepository, ...args: string[]) => command(repo, ...args, '--now', '2026-03-06T12:00:00Z')

const judged = async (repo: TestRepository): Promise<Report> => {
  repo.git('add', '--all')
  return JSON.parse((await run(repo, 'check', '--staged', '--format', 'json')).stdout) as Report
}

const words = (command: string): string[] => command.split(' ')

/** The command of ours that a remedy names, as a person types it: what stands for a text is one. */
const commandIn = (remedy: string): string[] => {
  const command = /`countersign ([^`]+)`/.exec(remedy)?.[1] ?? ''
  return words(command).map((word) => (word === '…' ? '2026-03-20' : word.replace('SIGNATURE', 'maria060320261000')))
}

/** The golden repository, with a change staged that a rule stands against. */
function wrong(files: Files, beforehand: Files = {}): TestRepository {
  const repo = repository()
  repo.commit('start', { ...(golden as Files), ...beforehand })
  repo.stage(files)
  return repo
}

const edited = (path: string, from: string, to: string): Files => ({
  [path]: textsOf(edit(golden, path, from, to))[path]!,
})

/** WP-1-Import-Job as it is before it is signed. */
const unsigned: Files = {
  [IMPORT]: (golden[IMPORT] as string)
    .replace('maria050320261000', 'pending')
    .replace('**Status:** Blocked', '**Status:** Draft')
    .replace(/- (?:BLOCKED_REASON|ETA|BLOCKED_SINCE): .*\n/g, ''),
  [LEDGER]: (golden[LEDGER] as string).replace(/\| maria050320261000 .*\n/, ''),
  [BOARD]: (golden[BOARD] as string).replace(
    /- \*\*\[WP-1-Import-Job\]\*\* 🟡\n(?: .*\n)*/,
    '- **[WP-1-Import-Job]** [GAP] 🟡\n  - Blocker: WP-1-Session-Store\n',
  ),
}

describe('the command that a remedy names, run as it stands, passes the gate', () => {
  test.each<{ rule: string; files: Files; beforehand?: Files }>([
    {
      rule: 'board-status-agrees',
      files: edited(SESSION, '**Status:** In Progress', '**Status:** Done'),
    },
    {
      rule: 'packet-on-board',
      files: {
        ...unsigned,
        [BOARD]: (golden[BOARD] as string).replace(/- \*\*\[WP-1-Import-Job\]\*\* 🟡\n(?: .*\n)*/, ''),
      },
      beforehand: { ...unsigned, [IMPORT]: null },
    },
    {
      rule: 'blocked-while-waiting',
      files: {
        ...edited(IMPORT, '**Status:** Blocked', '**Status:** Ready for Dev'),
        ...edited(BOARD, '[WP-1-Import-Job]** 🟡', '[WP-1-Import-Job]** [READY FOR DEV 🔴]'),
      },
    },
    {
      rule: 'blockers-validated',
      files: {
        ...edited('docs/task_packets/WP-1-Storage-Layer.md', '**Status:** Validated', '**Status:** Failed'),
        [BOARD]: (golden[BOARD] as string).replaceAll('VALIDATED ✅', 'FAILED'),
      },
    },
    {
      rule: 'packet-signed',
      files: {
        [IMPORT]: (unsigned[IMPORT] as string).replace('**Status:** Draft', '**Status:** Ready for Dev'),
        [BOARD]: (unsigned[BOARD] as string).replace('[GAP] 🟡', '[READY FOR DEV]'),
      },
      beforehand: unsigned,
    },
  ])('$rule', async ({ rule, files, beforehand }) => {
    const repo = wrong(files, beforehand)
    const remedy = (await judged(repo)).findings.find((finding) => finding.rule === rule)?.remedy ?? ''
    const command = commandIn(remedy)
    const outcome = await run(repo, ...command, ...(command[0] === 'board' ? ['--yes'] : []))
    expect(outcome, remedy).toMatchObject({ status: 0 })
    expect(await judged(repo)).toMatchObject({ result: 'pass', counts: { critical: 0, high: 0 } })
  })

  test('locked-packet-unchanged, after the signed text was put back', async () => {
    const repo = wrong(edited(SESSION, 'Only the session folder', 'Every folder'))
    const remedy = (await judged(repo)).findings[0]?.remedy ?? ''
    const [, putBack = ''] = /`git ([^`]+)`/.exec(remedy) ?? []
    repo.git(...words(putBack))
    expect(await run(repo, ...commandIn(remedy))).toMatchObject({ status: 0 })
    const [, variant = ''] = /new packet `([^`]+)`/.exec(remedy) ?? []
    expect(repo.read(variant)).toContain('VARIANT_OF: WP-1-Session-Store')
    expect(await judged(repo)).toMatchObject({ result: 'pass' })
  })
})
