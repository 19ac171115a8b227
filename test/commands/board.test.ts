import { describe, expect, test } from 'vitest'
import { command } from '../support/command.ts'
import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { edit, golden, textsOf } from '../support/snapshot.ts'

const BOARD = 'docs/TASK_BOARD.md'

function repoWith(files: Files): TestRepository {
  const repo = repository()
  repo.commit('start', files)
  return repo
}

const run = async (repo: TestRepository, ...args: string[]) => {
  const { status, stdout, stderr } = await command(repo, ...args, '--now', '2026-03-06T12:00:00Z')
  return { status, text: stdout + stderr }
}

/** The golden board with the session store in another section. */
const drifted = edit(
  golden,
  BOARD,
  '## In Progress\n\n- **[WP-1-Session-Store]** 🟠\n',
  '## In Progress\n\n(None)\n\n## Ready for Dev\n\n- **[WP-1-Session-Store]** 🔴\n',
)

describe('countersign board', () => {
  test('a board that agrees is left alone', async () => {
    const repo = repoWith(golden as Files)
    expect(await run(repo, 'board', '--fix', '--yes')).toEqual({
      status: 0,
      text: 'The board agrees with the packets\n',
    })
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('drift is shown as a diff, and written only when that is confirmed', async () => {
    const repo = repoWith(textsOf(drifted))
    const shown = await run(repo, 'board', '--fix')
    expect(shown.status).toBe(1)
    expect(shown.text).toContain('@@')
    expect(shown.text).toContain('\n-(None)\n')
    expect(shown.text).toContain('\n+- **[WP-1-Session-Store]** 🟠\n')
    expect(repo.git('status', '--porcelain')).toBe('')
    expect(await run(repo, 'board', '--fix', '--yes')).toMatchObject({ status: 0 })
    expect(repo.read(BOARD)).toContain(
      '## In Progress\n\n- **[WP-1-Session-Store]** 🟠\n\n## Ready for Dev\n\n## Blocked',
    )
    expect(await run(repo, 'check', '--all')).toMatchObject({ status: 0 })
  })

  test('a missing entry, a wrong token and a wrong symbol are repaired, and nothing else is touched', async () => {
    const missing = edit(golden, BOARD, '- **[WP-1-Storage-Layer]** [VALIDATED ✅]\n', '')
    const token = edit(missing, BOARD, 'the store interface [VALIDATED ✅]', 'the store interface [IN PROGRESS 🔴]')
    const symbol = edit(token, BOARD, '- **[WP-1-Import-Job]** 🟡', '- **[WP-1-Import-Job]** 🔴')
    const repo = repoWith(textsOf(symbol))
    expect(await run(repo, 'board', '--fix', '--yes')).toMatchObject({ status: 0 })
    const today = (golden[BOARD] as string).replace('2026-03-05', '2026-03-06')
    // Another entry of the packet is there, so that the removed one is not missed.
    expect(repo.read(BOARD)).toBe(today.replace('- **[WP-1-Storage-Layer]** [VALIDATED ✅]\n', ''))
  })

  test('a packet whose own status does not stand up is left to a person', async () => {
    const path = 'docs/task_packets/WP-1-Session-Store.md'
    const repo = repoWith(textsOf(edit(golden, path, '**Status:** In Progress', '**Status:** Validated')))
    const outcome = await run(repo, 'board', '--fix', '--yes')
    expect(outcome.status).toBe(1)
    expect(outcome.text).toContain(
      'WP-1-Session-Store is left as it is: its packet says VALIDATED and holds no verdict',
    )
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('an entry of a packet that was never listed is added in the section of its status', async () => {
    const board = (golden[BOARD] as string)
      .replace(/- \*\*\[WP-1-Import-Job\][^]*?\n\n/, '')
      .replace('## Blocked\n\n', '## Blocked\n\n')
    const repo = repoWith({ ...(golden as Files), [BOARD]: board })
    expect(await run(repo, 'board', '--fix', '--yes')).toMatchObject({ status: 0 })
    expect(repo.read(BOARD)).toContain(
      '## Blocked\n\n- **[WP-1-Import-Job]** 🟡\n  - Blocker: WP-1-Session-Store\n\n## Done',
    )
  })
})
