import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import remarkCountersign from '../src/remark.ts'
import type { Report } from '../src/core/report.ts'
import { command } from './support/command.ts'
import { goldenRepository } from './support/judged.ts'
import { repositoryAt, temporaryFolder, type Files, type TestRepository } from './support/repository.ts'
import { golden } from './support/snapshot.ts'

const REMARK = fileURLToPath(new URL('../node_modules/remark-cli/cli.js', import.meta.url))
const PLUGIN = fileURLToPath(new URL('../dist/remark.mjs', import.meta.url))
const NOW = '2026-03-06T12:00:00Z'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const IMPORT = 'docs/task_packets/WP-1-Import-Job.md'
const BOARD = 'docs/TASK_BOARD.md'
const LEDGER = 'docs/SIGNATURE_AUDIT.md'
const text = (path: string) => golden[path] as string

interface Message {
  readonly reason: string
  readonly source: string
  readonly ruleId: string
  readonly place?: { readonly start: { line: number; column: number }; readonly end: { line: number; column: number } }
  readonly fatal: boolean | null
  readonly note: string
  readonly url: string
  readonly actual?: string
  readonly expected: readonly string[]
}

/** Writes what remark-cli was told, in full; on the way to standard error it may be cut short. */
const reporterInto = (report: string): string => `import { writeFileSync } from 'node:fs'
export default (files) => {
  const told = files.map(({ path, messages }) => ({ path, messages: messages.map((message) => ({ ...message })) }))
  writeFileSync(${JSON.stringify(report)}, JSON.stringify(told))
  return ''
}
`

/** Runs the real remark-cli with the built plugin over a folder. */
function remark(repo: TestRepository, ...args: string[]) {
  const folder = temporaryFolder()
  const [reporter, rc, report] = ['reporter.mjs', 'rc.json', 'report.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(reporter, reporterInto(report))
  writeFileSync(rc, JSON.stringify({ plugins: [[PLUGIN, { now: NOW }]] }))
  const options = ['--no-config', '--rc-path', rc, '--report', reporter, '--no-stdout']
  const outcome = repo.run(process.execPath, [REMARK, ...options, ...args])
  const files = JSON.parse(readFileSync(report, 'utf8')) as { path: string; messages: Message[] }[]
  return { status: outcome.status, files: new Map(files.map(({ path, messages }) => [path, messages])) }
}

async function check(repo: TestRepository) {
  const outcome = await command(repo, 'check', '--all', '--format', 'json', '--now', NOW)
  return { status: outcome.status, findings: (JSON.parse(outcome.stdout) as Report).findings }
}

/** What both say, in the same words. */
const said = async (repo: TestRepository) => ({
  remark: [...remark(repo, '.').files].flatMap(([path, messages]) =>
    messages.map(({ ruleId, reason, note, place, fatal }) =>
      [
        path,
        place?.start.line,
        place?.start.column,
        place?.end.line,
        place?.end.column,
        ruleId,
        reason,
        note,
        fatal,
      ].join(' | '),
    ),
  ),
  check: (await check(repo)).findings.map(
    ({ path, line, column, endLine, endColumn, rule, message, remedy, severity }) =>
      [path, line, column, endLine, endColumn, rule, message, remedy, /critical|high/.test(severity)].join(' | '),
  ),
})

const broken: Files = {
  [SESSION]: text(SESSION).replace('**Status:** In Progress', '**Status:** Done').replace('- EFFORT: 4 hours\n', ''),
  [IMPORT]: `\ufeff${text(IMPORT).replaceAll('\n', '\r\n').replace('Status: Blocked', 'Status: Soon')}\r\nFaçade 🟠 `,
  [BOARD]: text(BOARD).replace('[IN PROGRESS 🟠]', '[IN PROGRESS 🔴]').replace('2026-03-05', '2026-01-05'),
  [LEDGER]: text(LEDGER).replace('maria040320260930', 'maria049920260930'),
  'docs/SPEC_CURRENT.md': 'Notebook_Master_Spec_v09.09.md\n',
  'docs/task_packets/WP-2-Bytes.md': new Uint8Array([0x23, 0x20, 0x80, 0xff, 0x0a, 0x2d, 0x20, 0xc3, 0x0a]),
  'README.md': '# Not a packet\n',
}

describe('remark-cli says', () => {
  test('what check says, at the same places, and exits as it does', async () => {
    const repo = goldenRepository()
    repo.write(broken)
    const { remark: told, check: found } = await said(repo)
    expect(found.length).toBeGreaterThan(20)
    expect(told.sort()).toEqual(found.sort())
    expect([remark(repo, '.').status, (await check(repo)).status]).toEqual([1, 1])
  })
  test('nothing about a good repository', () => {
    const repo = goldenRepository()
    const { status, files } = remark(repo, '.')
    expect([status, [...files.values()].flat(), files.size > 6]).toEqual([0, [], true])
  })
  test('where it was asked for one file in a folder below', async () => {
    const repo = goldenRepository()
    repo.write(broken)
    const below = repositoryAt(join(repo.root, 'docs', 'task_packets'))
    const messages = remark(below, 'WP-1-Session-Store.md').files.get('WP-1-Session-Store.md')!
    const own = (await check(repo)).findings.filter(({ path }) => path === SESSION)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(own.map(({ rule }) => rule))
  })
  test('by each message what remark-lint would: source, rule, page, note, and what could stand there instead', () => {
    const repo = goldenRepository()
    repo.write(broken)
    const { files } = remark(repo, '.')
    const drift = files.get(SESSION)!.find(({ ruleId }) => ruleId === 'board-status-agrees')!
    expect(drift).toMatchObject({ source: 'countersign', fatal: true, actual: 'Done', expected: ['In Progress'] })
    expect(drift.note).toMatch(/^Give `WP-1-Session-Store` the same status/)
    expect(readFileSync(new URL(drift.url), 'utf8')).toContain('# board-status-agrees')
    const symbol = files.get(BOARD)!.find(({ ruleId }) => ruleId === 'board-symbol-matches')!
    expect(symbol).toMatchObject({ fatal: false, expected: [expect.stringContaining('[IN PROGRESS 🟠]')] })
    const effort = files.get(SESSION)!.find(({ ruleId }) => ruleId === 'effort-estimated')!
    expect(effort.expected).toEqual([])
  })
  test('a waived finding as a note', async () => {
    const repo = goldenRepository()
    const [head, ...rest] = text(LEDGER).split('\n')
    const row = text(LEDGER)
      .split('\n')
      .find((line) => line.includes('maria040320260930'))!
    const cells = row.split('|').map((cell) => cell.trim())
    const waiver = row
      .replace('maria040320260930', 'maria050320260930')
      .replace(cells[4]!, 'Waiver: effort-estimated *')
    repo.write({
      [SESSION]: text(SESSION).replace('- EFFORT: 4 hours\n', ''),
      [LEDGER]: [head, ...rest].join('\n').replace(row, `${row}\n${waiver}`),
    })
    const message = remark(repo, '.')
      .files.get(SESSION)!
      .find(({ ruleId }) => ruleId === 'effort-estimated')!
    expect((await check(repo)).findings.find(({ rule }) => rule === 'effort-estimated')?.waived).toBe(true)
    expect(message.fatal ?? null).toBe(null)
    expect(message.note).toMatch(/^Waived\. /)
  })
  test('why it cannot judge, as an error of the file', () => {
    const repo = goldenRepository()
    repo.write({ 'countersign.config.json': '{ "lokc": {} }' })
    const { status, files } = remark(repo, SESSION)
    expect(status).toBe(1)
    const reason = expect.stringContaining('Unexpected key `lokc`')
    expect(files.get(SESSION)).toMatchObject([{ fatal: true, source: 'countersign', reason }])
  })
})

describe('outside a repository remark-cli says', () => {
  test('what the text of a packet alone shows, and nothing of other files', () => {
    const at = repositoryAt(temporaryFolder())
    at.write({ 'WP-1-A.md': '# WP-1-A\n\n- STATUS: Soon\n', 'README.md': '# Read me\n' })
    const { status, files } = remark(at, '.')
    expect(status).toBe(1)
    expect(files.get('WP-1-A.md')!.map(({ ruleId }) => ruleId)).toContain('status-known')
    expect(files.get('README.md')).toEqual([])
  })
})

describe('the plugin', () => {
  const plugin = remarkCountersign({ now: NOW })
  const told = async (file: VFile) => {
    await plugin(null, file as Parameters<typeof plugin>[1])
    return file.messages.map(({ ruleId }) => ruleId)
  }

  test('judges the text it is given, not the one on disk', async () => {
    const repo = goldenRepository()
    const path = join(repo.root, SESSION)
    const drifted = text(SESSION).replace('**Status:** In Progress', '**Status:** Done')
    expect(await told(new VFile({ path, value: text(SESSION) }))).toEqual([])
    expect(await told(new VFile({ path, value: drifted }))).toContain('board-status-agrees')
  })
  test('judges one file twice when it is asked for twice', async () => {
    const repo = goldenRepository()
    const path = join(repo.root, SESSION)
    const drifted = text(SESSION).replace('**Status:** In Progress', '**Status:** Done')
    const [clean, unsaved] = await Promise.all([
      told(new VFile({ path, value: text(SESSION) })),
      told(new VFile({ path, value: drifted })),
    ])
    expect([clean, unsaved.includes('board-status-agrees')]).toEqual([[], true])
  })
  test('goes on after a failure', async () => {
    const repo = goldenRepository()
    const path = join(repo.root, SESSION)
    repo.write({ 'countersign.config.json': '{' })
    const failed = new VFile({ path, value: text(SESSION) })
    expect(await told(failed)).toEqual([undefined])
    expect(failed.messages[0]!.reason).toContain('expected valid JSON')
    repo.write({ 'countersign.config.json': '{}' })
    expect(await told(new VFile({ path, value: text(SESSION) }))).toEqual([])
  })
  test('leaves a text without a file alone, and refuses a time that is none', async () => {
    expect(await told(new VFile('# WP-1-A\n'))).toEqual([])
    expect(() => remarkCountersign({ now: 'soon' })).toThrow('Unexpected `now`')
  })
  test('reads another configuration where it is told to', async () => {
    const repo = goldenRepository()
    const config = join(temporaryFolder(), 'x', 'strict.json')
    mkdirSync(dirname(config))
    writeFileSync(config, '{"rules":{"board-status-agrees":"off"}}')
    const other = remarkCountersign({ now: NOW, config })
    const value = text(SESSION).replace('**Status:** In Progress', '**Status:** Done')
    const file = new VFile({ path: join(repo.root, SESSION), value })
    await other(null, file as Parameters<typeof other>[1])
    expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('board-status-agrees')
  })
})
