import { describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/core/packet.ts'
import { stepsFrom, TRANSITIONS } from '../../src/core/write/transitions.ts'
import { command } from '../support/command.ts'
import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { edit, golden, textsOf } from '../support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const BOARD = 'docs/TASK_BOARD.md'

const run = async (repo: TestRepository, ...args: string[]) => {
  const { status, stdout, stderr } = await command(repo, 'status', ...args, '--now', '2026-03-06T12:00:00Z')
  return { status, text: stdout + stderr }
}

function goldenRepository(files: Files = golden as Files): TestRepository {
  const repo = repository()
  repo.commit('start', files)
  return repo
}

const refusedFor = (text: string) => ({ status: 1, text: expect.stringContaining(text) as string })

describe('the steps of the rubric', () => {
  test('nothing leaves SUPERSEDED, and VALIDATED is left by being superseded alone', () => {
    expect([stepsFrom('SUPERSEDED'), stepsFrom('VALIDATED')]).toEqual([[], ['SUPERSEDED']])
  })

  test('a draft takes no step but being signed, and every step names its source', () => {
    expect((['DRAFT', 'STUB', 'GAP'] as const).flatMap(stepsFrom)).toEqual([])
    expect(TRANSITIONS.every(({ source }) => source.startsWith('§'))).toBe(true)
    expect(TRANSITIONS.every(({ from, to }) => STATUSES.includes(from) && STATUSES.includes(to))).toBe(true)
  })
})

describe('countersign status', () => {
  test('an unknown status and an unknown packet are usage errors', async () => {
    const repo = goldenRepository()
    expect((await run(repo, 'WP-1-Session-Store', 'READYISH')).status).toBe(2)
    expect((await run(repo, 'WP-9-Nowhere', 'DONE')).status).toBe(2)
  })

  test('BLOCKED needs why and until when, and shows both on packet and board', async () => {
    const repo = goldenRepository()
    expect(await run(repo, 'WP-1-Session-Store', 'BLOCKED')).toMatchObject(refusedFor('--reason and --eta'))
    expect(
      (await run(repo, 'WP-1-Session-Store', 'BLOCKED', '--reason', 'a question', '--eta', '2026-03-09')).status,
    ).toBe(0)
    expect(repo.read(SESSION)).toContain(
      '**Status:** Blocked\n- BLOCKED_REASON: a question\n- ETA: 2026-03-09\n- BLOCKED_SINCE: 2026-03-06\n',
    )
    expect(repo.read(BOARD)).toContain('- **[WP-1-Session-Store]** 🟡\n  - Reason: a question\n  - ETA: 2026-03-09\n')
    expect(repo.read(BOARD)).toContain('sessions in the store [BLOCKED 🟡]')
  })

  test('DONE frees nothing: only VALIDATED does', async () => {
    const repo = goldenRepository()
    expect((await run(repo, 'WP-1-Session-Store', 'DONE')).status).toBe(0)
    expect(repo.read('docs/task_packets/WP-1-Import-Job.md')).toContain('**Status:** Blocked')
  })

  test('a packet that waits is not made ready by hand', async () => {
    expect(await run(goldenRepository(), 'WP-1-Import-Job', 'READY_FOR_DEV')).toMatchObject(
      refusedFor('while its blocker'),
    )
  })

  test('what has its status already is left alone', async () => {
    const repo = goldenRepository()
    expect(await run(repo, 'WP-1-Session-Store', 'in progress')).toMatchObject({ status: 0 })
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('old debt does not keep a packet from its next step', async () => {
    const path = 'docs/task_packets/WP-1-Storage-Layer.md'
    const repo = goldenRepository(textsOf(edit(golden, path, '- Search over notes\n', '')))
    expect((await run(repo, 'WP-1-Session-Store', 'DONE')).status).toBe(0)
  })

  test('a frozen packet cannot change its status', async () => {
    const config = JSON.stringify({ lock: { mode: 'frozen' } })
    const repo = goldenRepository({ ...(golden as Files), 'countersign.config.json': config })
    expect(await run(repo, 'WP-1-Session-Store', 'DONE')).toMatchObject(refusedFor('locked-packet-unchanged'))
    expect(repo.git('status', '--porcelain')).toBe('')
  })
})
