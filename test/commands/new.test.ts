import { describe, expect, test } from 'vitest'
import { command } from '../support/command.ts'
import { repository, type Files, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const run = async (repo: TestRepository, ...args: string[]) => {
  const { status, stdout, stderr } = await command(repo, ...args, '--now', '2026-03-06T12:00:00Z')
  return { status, text: stdout + stderr }
}

function goldenRepository(files: Files = {}): TestRepository {
  const repo = repository()
  repo.commit('start', { ...(golden as Files), ...files })
  return repo
}

describe('countersign new', () => {
  test('the first packet of a repository brings a board whose gate waits for it', async () => {
    const repo = repository()
    repo.commit('start', { 'README.md': 'x\n' })
    expect(await run(repo, 'new', 'WP-2-First')).toMatchObject({ status: 0 })
    expect(repo.read('docs/TASK_BOARD.md')).toContain('## Phase 2 Gate')
    expect(await run(repo, 'check', '--all')).toMatchObject({ status: 0 })
  })

  test('it says what is still to write, and no placeholder hides that', async () => {
    const { text } = await run(
      goldenRepository(),
      'new',
      'WP-1-Next',
      '--risk',
      'LOW',
      '--risk-why',
      'nothing can break',
    )
    expect(text).toContain('Still to write before it can be signed:\n  SCOPE is clear\n')
    expect(text).not.toContain('RISK_TIER')
  })

  test.each([
    ['Store', 'is no packet id'],
    ['WP-1-Store.md', 'is no packet id'],
    ['WP-1-../x', 'is no packet id'],
    ['WP-1-Storage-Layer', 'is in use'],
    ['wp-1-Storage-Layer', 'is no packet id'],
    ['WP-1-STORAGE-Layer', 'is in use'],
    ['WP-1-Storage-Layer-v2', 'is the id of a variant'],
  ])('%s is refused', async (id, why) => {
    const repo = goldenRepository()
    expect(await run(repo, 'new', id)).toMatchObject({ status: 2, text: expect.stringContaining(why) as string })
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('an entry that waits for its packet stays where it is', async () => {
    const board = `${golden['docs/TASK_BOARD.md'] as string}\n## Stub\n\n- **[WP-1-Next]** - to come\n`
    const repo = goldenRepository({ 'docs/TASK_BOARD.md': board })
    expect(await run(repo, 'new', 'WP-1-Next')).toMatchObject({ status: 0 })
    expect(repo.read('docs/TASK_BOARD.md')).toBe(board)
  })

  test('a blocker that is not signed yet says so in its BLOCKS', async () => {
    const repo = goldenRepository()
    expect(await run(repo, 'new', 'WP-1-A', '--blocks', 'None')).toMatchObject({ status: 0 })
    expect(await run(repo, 'new', 'WP-1-B', '--blocked-by', 'WP-1-A')).toMatchObject({ status: 0 })
    expect(await run(repo, 'new', 'WP-1-C', '--blocked-by', 'WP-1-A')).toMatchObject({ status: 0 })
    expect(repo.read('docs/task_packets/WP-1-A.md')).toContain('- BLOCKS: WP-1-B, WP-1-C\n')
  })

  test('what the gates refuse is not written', async () => {
    const repo = goldenRepository()
    const outcome = await run(repo, 'new', 'WP-1-Next', '--blocked-by', 'WP-9-Nowhere')
    expect(outcome).toMatchObject({ status: 1, text: expect.stringContaining('blockers-known') as string })
    expect(repo.git('status', '--porcelain')).toBe('')
  })
})
