import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as library from '../src/index.ts'
import { CLI } from './support/bundle.ts'
import { goldenRepository } from './support/judged.ts'
import { temporaryFolder, type TestRepository } from './support/repository.ts'
import { golden } from './support/snapshot.ts'

const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const BOARD = 'docs/TASK_BOARD.md'
const NOW = '2026-03-06T12:00:00Z'
const now = new Date(NOW)
const session = golden[SESSION] as string
const drifted = session.replace('**Status:** In Progress', '**Status:** Done')

const judge = async (texts: Readonly<Record<string, string | Uint8Array>>, request = {}) =>
  library.judgeFiles(new Map(Object.entries(texts)), { now, ...request })

const rulesOf = (judgement: library.FileJudgement | undefined) => judgement?.findings.map(({ rule }) => rule)

describe('the library', () => {
  test('reads packet, board, ledger and spec with their places', () => {
    const packet = library.parsePacket(SESSION, session)
    expect([library.packetId(packet), library.isLocked(packet), packet.status?.place.start]).toEqual([
      'WP-1-Session-Store',
      true,
      { line: 6, column: 15 },
    ])
    expect(library.packetJson(packet).blockedBy).toEqual(['WP-1-Storage-Layer'])
    expect(library.parseBoard(BOARD, golden[BOARD] as string).entries).toHaveLength(5)
    expect(library.parseLedger('l', golden['docs/SIGNATURE_AUDIT.md'] as string).rows.length).toBeGreaterThan(2)
    expect(library.parseSpecPointer('p', golden['docs/SPEC_CURRENT.md'] as string).spec?.value).toBe(
      'Notebook_Master_Spec_v01.02.md',
    )
    const headings = library.parseSpec(golden['Notebook_Master_Spec_v01.02.md'] as string)
    expect(headings.map(({ section }) => section)).toContain('3.1')
  })
  test('reads a configuration or says what is wrong with it', () => {
    expect(library.parseConfig('{"failOn":"low"}').failOn).toBe('low')
    expect(() => library.parseConfig('{"rules":{"no-such-rule":"low"}}')).toThrow('rules.no-such-rule')
  })
  test('judges, scores and prints as the command line does', async () => {
    const repo = goldenRepository()
    repo.write({ [SESSION]: drifted })
    const cli = repo.run(process.execPath, [CLI, 'check', '--all', '--format', 'json', '--now', NOW])
    const read = await library.readSnapshot({ cwd: repo.root, now })
    const report = library.check(read)
    expect(JSON.parse(library.render(report, 'json'))).toEqual(JSON.parse(cli.stdout))
    expect(library.render(report)).toContain('board-status-agrees')
    expect(library.score(read.snapshot).map(({ id }) => id)).toContain('WP-1-Session-Store')
    expect([read.root, report.result, library.rules.length]).toEqual([repo.root, 'fail', report.judged.rules + 1])
  })
  test('judges a range', async () => {
    const repo = goldenRepository()
    repo.branch('feat/WP-1-Session-Store')
    repo.commit('edit', { [SESSION]: session.replace('30 minutes.', '40 minutes.') })
    const report = library.check(await library.readSnapshot({ cwd: repo.root, mode: 'range', base: 'main', now }))
    expect(report.findings.map(({ rule }) => rule)).toContain('locked-packet-unchanged')
  })
})

describe('a text that is not saved', () => {
  test('is judged in place of the file, and where others depend on it', async () => {
    const repo = goldenRepository()
    const file = join(repo.root, SESSION)
    const [clean, unsaved] = [await judge({ [file]: session }), await judge({ [file]: drifted })]
    expect(clean.get(file)).toMatchObject({ path: SESSION, findings: [], failOn: 'high' })
    expect(rulesOf(unsaved.get(file))).toContain('board-status-agrees')
    const board = join(repo.root, BOARD)
    const both = await judge({
      [file]: drifted,
      [board]: (golden[BOARD] as string).replace('[IN PROGRESS 🟠]', '[DONE ✅]'),
    })
    expect(rulesOf(both.get(board))).toContain('board-status-agrees')
    expect(repo.git('status', '--short')).toBe('')
  })
  test('may be the first of its file, and is out of sight where git ignores that', async () => {
    const repo = goldenRepository()
    const [fresh, ignored] = ['WP-9-New.md', 'WP-9-Old.md'].map((name) => join(repo.root, 'docs/task_packets', name))
    repo.write({ '.gitignore': 'WP-9-Old.md\n', 'docs/task_packets/WP-9-Old.md': 'x' })
    const judged = await judge({ [fresh!]: '# WP-9-New\n', [ignored!]: '# WP-9-Old\n' })
    expect(rulesOf(judged.get(fresh!))).toContain('packet-on-board')
    expect(rulesOf(judged.get(ignored!))).toEqual([])
  })
  test('does not make a file of a link', async () => {
    const repo = goldenRepository()
    repo.write({ [SESSION]: { link: 'WP-1-Import-Job.md' } })
    const file = join(repo.root, SESSION)
    expect(rulesOf((await judge({ [file]: session })).get(file))).toContain('packet-readable')
  })
  test('is found through a linked folder', async () => {
    const repo = goldenRepository()
    const link = join(temporaryFolder(), 'here')
    execFileSync('ln', ['-s', repo.root, link])
    const file = join(link, SESSION)
    expect(rulesOf((await judge({ [file]: drifted })).get(file))).toContain('board-status-agrees')
  })
  test('is judged like the file, whatever its bytes are', async () => {
    const repo = goldenRepository()
    const bytes = Buffer.concat([Buffer.from('\ufeff'), Buffer.from(session.replaceAll('\n', '\r\n')), Buffer.of(0xff)])
    repo.write({ [SESSION]: new Uint8Array(bytes) })
    const file = join(repo.root, SESSION)
    const saved = (await library.readSnapshot({ cwd: repo.root, now })).snapshot.head.packets
    repo.write({ [SESSION]: session })
    const given = (await judge({ [file]: bytes })).get(file)!.snapshot.head.packets
    expect(given).toEqual(saved)
  })
})

describe('outside a repository', () => {
  test('a packet is judged by the rules of its text, anything else is left out', async () => {
    const folder = temporaryFolder()
    const [packet, other] = [join(folder, 'WP-1-Session-Store.md'), join(folder, 'notes.md')]
    const judged = await judge({ [packet]: session.replace('- EFFORT: 4 hours\n', ''), [other]: '# Notes\n' })
    expect([...judged.keys()]).toEqual([packet])
    expect(judged.get(packet)!.findings).toMatchObject([{ rule: 'effort-estimated', path: 'WP-1-Session-Store.md' }])
  })
  test('a configuration beside it counts', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'countersign.config.json'), '{"rules":{"effort-estimated":"off"}}')
    const packet = join(folder, 'not-yet-there', 'WP-1-Session-Store.md')
    const judged = await judge({ [packet]: session.replace('- EFFORT: 4 hours\n', '') })
    expect(rulesOf(judged.get(packet))).toEqual([])
  })
})

describe('what cannot be judged is said', () => {
  const broken: [string, (repo: TestRepository) => void, string][] = [
    ['a broken configuration', (repo) => repo.write({ 'countersign.config.json': '{' }), 'expected valid JSON'],
    ['a damaged repository', (repo) => repo.write({ '.git/index': 'no index' }), '`git ls-files` failed'],
  ]
  test.each(broken)('%s', async (_, breakIt, said) => {
    const repo = goldenRepository()
    breakIt(repo)
    await expect(judge({ [join(repo.root, SESSION)]: session })).rejects.toThrow(said)
  })
})

describe('the built package', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const names = Object.keys(library).sort()

  test('has the same names, imported and required', () => {
    const script =
      'console.log(JSON.stringify(Object.keys(lib).filter((name) => !/^(default|module)/.test(name)).sort()))'
    const imported = node('--input-type=module', '--eval', `import * as lib from 'countersign'; ${script}`)
    expect(JSON.parse(imported)).toEqual(names)
    expect(JSON.parse(node('--eval', `const lib = require('countersign'); ${script}`))).toEqual(names)
  })
  test('knows where the pages of its rules are', () => {
    const script =
      "import { rulePage } from 'countersign'; import { readFileSync } from 'node:fs'; console.log(readFileSync(new URL(rulePage('effort-estimated')), 'utf8'))"
    expect(node('--input-type=module', '--eval', script)).toContain('# effort-estimated')
  })
})

test('parsed documents are kept from one call to the next, for as long as they are used', async () => {
  const repo = goldenRepository()
  const keeper = library.documentKeeper()
  const file = join(repo.root, SESSION)
  const read = async (text: string) => (await judge({ [file]: text }, { keeper })).get(file)!.snapshot.head
  const [first, second] = [await read(session), await read(drifted)]
  expect(second.packets[0]).toBe(first.packets[0])
  expect(second.board).toBe(first.board)
  expect((await read(session)).packets.at(-1)).toEqual(first.packets.at(-1))
  repo.write({ 'countersign.config.json': '{"lock":{"logSections":["AUTHORITY"]}}' })
  expect((await read(session)).packets[0]).not.toBe(first.packets[0])
})
