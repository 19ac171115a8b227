import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { replayCommand, type ReplayFormat } from '../../src/commands/replay.ts'
import type { ReplayLine } from '../../src/core/replay.ts'
import type { ReplayRequest } from '../../src/io/replay.ts'
import { printedBy } from '../support/printed.ts'
import { repository, repositoryAt, type TestRepository } from '../support/repository.ts'
import {
  documents,
  edited,
  goldenFiles,
  importHistory,
  workingHistory,
  type Planned,
} from '../support/synthetic-history.ts'

const CONFIG = 'countersign.config.json'
const PACKET = 'docs/task_packets/WP-1-Session-Store.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'

const replay = (repo: TestRepository, format: ReplayFormat, request: Partial<ReplayRequest> = {}) =>
  printedBy(() => replayCommand(format, { cwd: repo.root, ...request }))

const linesOf = async (repo: TestRepository, request: Partial<ReplayRequest> = {}): Promise<ReplayLine[]> => {
  const { result, stdout } = await replay(repo, 'json', request)
  expect(result).toBe(0)
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as ReplayLine]))
}

/** What was found, as `number of the commit: rules`, each rule once. */
const foundIn = (lines: readonly ReplayLine[]): string[] =>
  lines.flatMap(({ findings, error }, number) => {
    const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
    if (error !== undefined) rules.push(error)
    return rules.length > 0 ? [`${number}: ${rules.join(', ')}`] : []
  })

const historyOf = (commits: Iterable<Planned>): TestRepository => {
  const repo = repository()
  importHistory(repo, commits)
  return repo
}

const short = (planted: Readonly<Record<number, Planned>>) => historyOf(workingHistory(8, planted))

describe('a history of 1,000 commits', () => {
  const second = goldenFiles[PACKET]!.replaceAll('WP-1-Session-Store', 'WP-1-Session-Cache')
  const planted: Record<number, Planned> = {
    301: { message: 'WP-1-Session-Store: wider', files: edited(PACKET, '30 minutes.', '60 minutes.') },
    302: { message: 'WP-1-Session-Store: undo', files: { [PACKET]: goldenFiles[PACKET]! } },
    601: {
      message: 'Cache packet',
      author: 'noor',
      files: { 'docs/task_packets/WP-1-Session-Cache.md': second },
    },
    901: { message: 'WP-1-Session-Store: quick fix', files: { 'src/storage/store.ts': 'export const quick = 1\n' } },
  }
  let repo: TestRepository
  let lines: ReplayLine[]
  beforeAll(async () => {
    repo = historyOf(workingHistory(1000, planted))
    lines = await linesOf(repo)
  })

  test('prints its summary, on a report that is no failure', async () => {
    const { result, stdout } = await replay(repo, 'text')
    expect(result).toBe(0)
    expect(stdout).toMatch(/^By rule\n {2}rule +commits +refused +critical +high +medium +low\n/)
    for (const title of ['By packet', 'By author', 'Worst commits']) expect(stdout).toContain(`\n${title}\n`)
    expect(stdout).toMatch(/Replayed 1000 commits: the gates would have refused \d+ \(/)
  })

  test('finds a locked edit, a reused signature and a breach of scope where they were made', () => {
    expect(lines).toHaveLength(1000)
    const withRule = (rule: string) =>
      lines.flatMap(({ findings }, number) => (findings.some((finding) => finding.rule === rule) ? [number] : []))
    expect(withRule('locked-packet-unchanged')).toContain(301)
    expect(withRule('locked-packet-unchanged')).not.toContain(302)
    expect(withRule('signature-used-once')).toEqual([601])
    expect(withRule('changes-in-scope')).toEqual([901])
  })

  test('names each commit and its parent in the order of the history', async () => {
    const range = await linesOf(repo, { range: 'HEAD~5..HEAD' })
    const commits = repo.git('rev-list', '--reverse', '-6', 'HEAD').split('\n')
    expect(range.map(({ commit }) => commit)).toEqual(commits.slice(1))
    expect(range.map(({ parent }) => parent)).toEqual(commits.slice(0, -1))
  })

  test('says the same about a range as about the whole', async () => {
    expect(await linesOf(repo, { range: 'HEAD~700..HEAD~600' })).toEqual(lines.slice(300, 400))
  })
})

test('work under its packet draws no finding', async () => {
  expect(foundIn(await linesOf(historyOf(workingHistory(30))))).toEqual([])
})

test('the first commit is judged against the empty tree', async () => {
  const broken = { ...documents, ...edited(PACKET, 'RISK_TIER: MEDIUM', 'RISK_TIER: SEVERE') }
  const lines = await linesOf(short({ 0: { message: 'Start', files: broken } }))
  expect(lines[0]!.parent).toBe(null)
  expect(foundIn(lines.slice(0, 1))).toEqual(['0: risk-tier-justified'])
})

test('a commit without a work packet, or with another one, is found', async () => {
  const lines = await linesOf(
    short({
      3: { message: 'Some work', files: { 'src/session/session.ts': 'export {}\n' } },
      4: { message: 'Import\n\nWork-Packet: WP-1-Import-Job', files: { 'src/session/clock.ts': 'export {}\n' } },
    }),
  )
  expect(foundIn(lines)).toEqual([
    '3: changes-in-scope, work-packet-named',
    '4: blockers-validated, changes-in-scope, work-packet-open',
  ])
})

test('a merge is one commit, named by the branch that came in', async () => {
  const repo = short({})
  repo.branch('feat/WP-1-Session-Store-clock')
  repo.commit('wip', { 'src/session/clock.ts': 'export {}\n' })
  repo.commit('more', { 'src/session/session.ts': 'export {}\n' })
  repo.git('switch', '--quiet', 'main')
  repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'feat/WP-1-Session-Store-clock')
  const lines = await linesOf(repo)
  expect([lines.length, lines.at(-1)!.commit]).toEqual([9, repo.git('rev-parse', 'HEAD')])
  expect(foundIn(lines)).toEqual([])
})

test('a signature that another governance document spent before is no new one', async () => {
  const lines = await linesOf(
    short({
      2: {
        message: 'Note',
        files: { 'docs/CODER_PROTOCOL.md': `${goldenFiles['docs/CODER_PROTOCOL.md']}\nmaria070320260800\n` },
      },
      3: {
        message: 'Packet',
        files: {
          'docs/task_packets/WP-1-Other.md': goldenFiles[PACKET]!.replaceAll(
            'WP-1-Session-Store',
            'WP-1-Other',
          ).replace('maria040320260930', 'maria070320260800'),
        },
      },
    }),
  )
  expect(lines[3]!.findings.map(({ rule }) => rule)).toContain('signature-used-once')
})

describe('the configuration', () => {
  const strict = (rule: string, severity: string) => JSON.stringify({ rules: { [rule]: severity } })
  const breach = { message: 'WP-1-Session-Store: fix', files: { 'src/storage/store.ts': 'export const quick = 1\n' } }

  test('that binds is the one of the parent', async () => {
    const config = strict('changes-in-scope', 'off')
    const lines = await linesOf(
      short({
        3: { ...breach, files: { ...breach.files, [CONFIG]: config } },
        4: { ...breach, files: { 'src/x': '' } },
      }),
    )
    expect(foundIn(lines)).toEqual(['3: changes-in-scope'])
  })

  test('that nobody can read is told at its commits, and the rest is judged', async () => {
    const lines = await linesOf(
      short({
        2: { message: 'Break', files: { [CONFIG]: '{"rulez": {}}' } },
        4: { message: 'Repair', files: { [CONFIG]: '{}' } },
        6: breach,
      }),
    )
    const broken = expect.stringContaining('`countersign.config.json`: Unexpected key `rulez`') as string
    expect(foundIn(lines)).toEqual([2, 3, 4].map(() => broken).concat('6: changes-in-scope'))
    expect(lines[2]).toMatchObject({ findings: [], error: broken })
  })

  test('can be replaced by a file', async () => {
    const repo = short({
      2: { message: 'WP-1-Session-Store: other', files: { [CONFIG]: strict('status-known', 'off') } },
      6: breach,
    })
    writeFileSync(join(repo.root, 'other.json'), strict('changes-in-scope', 'off'))
    expect(foundIn(await linesOf(repo, { configFile: 'other.json' }))).toEqual([])
  })

  test('that is given and cannot be read is an error', async () => {
    await expect(replay(short({}), 'json', { configFile: 'none.json' })).rejects.toThrow('none.json')
  })
})

test('commits are judged as of their own date, or of the one that is given', async () => {
  const repo = short({})
  expect(foundIn(await linesOf(repo))).toEqual([])
  const later = await linesOf(repo, { now: new Date('2027-01-01T00:00:00Z') })
  expect(foundIn(later)[0]).toContain('board-current')
})

test('a signature in a commit that nobody signed is found where signers are asked for', async () => {
  const other = goldenFiles[PACKET]!.replaceAll('WP-1-Session-Store', 'WP-1-Other').replace(
    '040320260930',
    '060320260800',
  )
  const lines = await linesOf(
    short({
      2: { message: 'WP-1-Session-Store: ask', files: { [CONFIG]: '{"rules": {"signature-authentic": "critical"}}' } },
      5: { message: 'Packet', files: { 'docs/task_packets/WP-1-Other.md': other } },
    }),
  )
  const ruled = lines.map(({ findings }) => findings.some(({ rule }) => rule === 'signature-authentic'))
  expect(ruled).toEqual([false, false, false, false, false, true, false, false])
})

test('a ledger row that went is found', async () => {
  const row = '| maria050320261000 | Orchestrator | 2026-03-05 10:00 | Task packet: WP-1-Import-Job | v01.02 | |\n'
  const lines = await linesOf(short({ 5: { message: 'Tidy', files: edited(LEDGER, row, '') } }))
  expect(foundIn(lines)[0]).toContain('ledger-insert-only')
})

test('names in a history cannot act on a terminal or a page', async () => {
  const author = 'x\u001b[31m|`**evil**`\u202e&lt;@maria'
  const repo = short({ 3: { message: '\u001b[2J<img> | x', author, files: { 'src/a|b\u001b': '' } } })
  const text = (await replay(repo, 'text')).stdout
  expect(text).toContain('\\u{1b}[31m')
  expect(text).not.toMatch(/[\u001b\u202e]/)
  const markdown = (await replay(repo, 'markdown')).stdout
  expect(markdown).not.toMatch(/[\u001b\u202e]|<script|<img|\*\*evil|@maria/)
  const widths = markdown.split('\n').map((line) => line.split('|').length)
  expect(new Set(widths.filter((width) => width > 1))).toEqual(new Set([9]))
})

describe('a history that cannot be replayed', () => {
  test.each([
    ['nope..', 'Unknown revision `nope`'],
    ['HEAD...HEAD', 'Unexpected range'],
    ['--all', 'Unknown revision `--all`'],
  ])('%s is an error', async (range, message) => {
    await expect(replay(short({}), 'json', { range })).rejects.toThrow(message)
  })

  test('is one without a commit', async () => {
    await expect(replay(repository(), 'text')).rejects.toThrow('Unknown revision `HEAD`')
  })

  test('is not an empty range, which is said', async () => {
    const { result, stdout } = await replay(short({}), 'text', { range: 'HEAD..HEAD' })
    expect([result, stdout]).toEqual([0, 'There is nothing to replay: the range has no commit.\n'])
  })

  test('is told of a commit whose parent a shallow clone lacks, and the rest is judged', async () => {
    const clone = short({ 7: { message: 'Some work', files: { 'src/session/session.ts': '' } } }).clone('--depth=2')
    const lines = await linesOf(clone)
    expect(foundIn(lines)).toEqual([
      expect.stringContaining('0: Its parent is not in this shallow clone'),
      '1: changes-in-scope, work-packet-named',
    ])
  })
})

const own = repositoryAt(new URL('../..', import.meta.url).pathname)
const hasHistory = own.tryGit('rev-parse', '--verify', '--quiet', 'HEAD').status === 0

test.skipIf(!hasHistory)("this project's own history is replayed", async () => {
  const { result, stdout } = await replay(own, 'text')
  expect([result, stdout]).toEqual([0, expect.stringMatching(/Replayed \d+ commits?: /)])
})
