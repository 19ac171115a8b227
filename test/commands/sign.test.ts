import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { sealText } from '../../src/core/seal.ts'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetText } from '../../src/core/locked.ts'
import { command } from '../support/command.ts'
import { whileFailing, WRITES } from '../support/failing-writes.ts'
import { repository, type Files, type Outcome, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'

const NOW = ['--now', '2026-03-06T12:00:00Z']
const PACKET = 'docs/task_packets/WP-1-Session-Log.md'
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'

/** A whole packet that only lacks its signature. */
const DRAFT = (golden['docs/task_packets/WP-1-Session-Store.md'] as string)
  .replaceAll('WP-1-Session-Store', 'WP-1-Session-Log')
  .replace('**Status:** In Progress', '**Status:** Draft')
  .replace('maria040320260930', 'pending')
  .replace('BLOCKED_BY: WP-1-Storage-Layer', 'BLOCKED_BY: None')
  .replace('BLOCKS: WP-1-Import-Job', 'BLOCKS: None')

const withDraft = (files: Files = {}): Files => ({
  ...(golden as Files),
  [PACKET]: DRAFT,
  [BOARD]: `${golden[BOARD] as string}\n## Gap\n\n- **[WP-1-Session-Log]** 🟡\n`,
  ...files,
})

function drafted(files: Files = {}): TestRepository {
  const repo = repository()
  repo.commit('start', withDraft(files))
  return repo
}

const SIGN = ['sign', 'WP-1-Session-Log', 'maria060320261200', ...NOW] as const
const textOf = ({ status, stdout, stderr }: Outcome) => ({ status, text: stdout + stderr })
const sign = async (repo: TestRepository) => textOf(await command(repo, ...SIGN))

const refusedFor = (text: string) => ({ status: 1, text: expect.stringContaining(text) as string })

describe('countersign sign', () => {
  test('the seal in the ledger is the SHA-256 of the canonical text', async () => {
    const repo = drafted()
    expect(await sign(repo)).toMatchObject({ status: 0 })
    const { packet } = packetText(PACKET, repo.read(PACKET), DEFAULT_CONFIG)
    const seal = createHash('sha256').update(sealText(packet)).digest('hex')
    expect(repo.read(LEDGER)).toContain(`| Task packet: WP-1-Session-Log | v01.02 | | ${seal} |`)
  })

  test('a packet that fails its score is shown it and stays as it is', async () => {
    const repo = drafted({
      [PACKET]: DRAFT.replace(/- RISK_TIER[^]*?(?=- USER)/, '').replace(/## OUT_OF_SCOPE[^]*?(?=## TEST)/, ''),
    })
    expect(await sign(repo)).toMatchObject(refusedFor('11/13  FAIL'))
    expect(repo.git('status', '--porcelain')).toBe('')
  })

  test('a signature that was ever committed on any branch is used, whatever its case', async () => {
    const repo = drafted()
    repo.branch('aside')
    repo.commit('aside', { 'notes.txt': 'MARIA060320261200\n' })
    repo.commit('taken back', { 'notes.txt': null })
    repo.git('switch', '--quiet', 'main')
    expect(await sign(repo)).toMatchObject(refusedFor('is used already, in `notes.txt of commit'))
  })

  test('a signature in a file that is not committed is used', async () => {
    const repo = drafted()
    repo.write({ 'notes.txt': 'maria060320261200\n' })
    expect(await sign(repo)).toMatchObject(refusedFor('`notes.txt:1`'))
  })

  test('the same packet on another branch does not use the signature up', async () => {
    const repo = drafted()
    repo.branch('aside')
    expect(await sign(repo)).toMatchObject({ status: 0 })
    repo.commit('signed')
    repo.git('switch', '--quiet', 'main')
    expect(await sign(repo)).toMatchObject({ status: 0 })
  })

  test('a shallow clone is refused, since its history cannot be searched', async () => {
    const { status, text } = await sign(drafted().clone('--depth=1'))
    expect(status).toBe(2)
    expect(text).toContain('git fetch --unshallow')
  })

  test('the first signature makes the ledger', async () => {
    const repo = repository()
    const spec = 'Notebook_Master_Spec_v01.02.md'
    const files = [spec, 'docs/SPEC_CURRENT.md'].map((path) => [
      path,
      (golden[path] as string).replace(/; approved.*/, ''),
    ])
    repo.commit('start', { ...Object.fromEntries(files), [PACKET]: DRAFT.replace(/\n- Approval: .*/, '') } as Files)
    expect(await sign(repo)).toMatchObject({ status: 0 })
    expect(repo.read(LEDGER)).toMatch(
      /^# Signature ledger\n\n\| Signature \|.*\| Seal \|\n.*\n\| maria060320261200 \|.*\|\n$/,
    )
    expect(repo.read(PACKET)).toContain('- Approval: [Approved: maria060320261200]')
  })

  test('line endings, a BOM and a table board survive', async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const board = `${golden[BOARD] as string}\n## Drafts\n\n| WP | Status | Blocker |\n| --- | --- | --- |\n| WP-1-Session-Log | GAP 🟡 | None |\n`
    const repo = drafted({ [PACKET]: crlf(DRAFT), [LEDGER]: crlf(golden[LEDGER] as string), [BOARD]: crlf(board) })
    expect(await sign(repo)).toMatchObject({ status: 0 })
    for (const path of [PACKET, LEDGER, BOARD]) {
      const text = repo.read(path)
      expect(text.startsWith('\uFEFF')).toBe(true)
      expect(text.slice(1)).not.toMatch(/\uFEFF|[^\r]\n/)
    }
    expect(repo.read(BOARD)).toContain('| WP-1-Session-Log | READY FOR DEV 🔴 | None |')
    expect(repo.git('diff', '--stat').split('\n').at(-1)).toMatch(/3 files changed, 8 insertions\(\+\), 7 deletions/)
  })

  test('a packet that is no valid UTF-8 is refused', async () => {
    const repo = drafted({ [PACKET]: Buffer.concat([Buffer.from(DRAFT), Buffer.from([0xff, 0x0a])]) })
    expect(await sign(repo)).toMatchObject({ status: 2, text: expect.stringContaining('no valid UTF-8') as string })
  })
})

describe('a write that fails', () => {
  let repo: TestRepository
  beforeAll(() => {
    repo = drafted()
  })

  test.each(WRITES.flatMap((name) => [1, 2, 3].map((count) => [name, count] as const)))(
    'leaves packet, board and ledger as they were: %s, call %i',
    async (name, count) => {
      const outcome = await whileFailing(name, count, () => sign(repo))
      expect(outcome).toMatchObject({ status: 2, text: expect.stringContaining('Nothing was written') as string })
      expect(repo.git('status', '--porcelain', '--untracked-files=all', '--ignored')).toBe('')
    },
  )

  test('is no obstacle to the next one', async () => {
    expect(await sign(repo)).toMatchObject({ status: 0 })
  })
})
