import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node'
import type { Report } from '../../src/core/report.ts'
import { CLI } from '../support/bundle.ts'
import { HOSTILE } from '../support/hostile.ts'
import { goldenRepository } from '../support/judged.ts'
import { repositoryAt, temporaryFolder, type TestRepository } from '../support/repository.ts'
import { golden } from '../support/snapshot.ts'
import { applied, connect, connectShared } from './client.ts'

const NOW = '2026-03-06T12:00:00Z'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const NEW = 'docs/task_packets/WP-1-Note-Search.md'
const BOARD = 'docs/TASK_BOARD.md'
const text = (path: string) => golden[path] as string
const ARGS = ['--now', NOW]
const at = (root: string) => connectShared(root, ARGS)
const alone = (root: string) => connect(root, { args: ARGS })
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)
const told = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code !== 'locked')
const uriIn = (repo: TestRepository, path: string) => pathToFileURL(join(repo.root, path)).href

const unsigned = text(SESSION)
  .replaceAll('WP-1-Session-Store', 'WP-1-Note-Search')
  .replace('- USER_SIGNATURE: maria040320260930\n', '')
  .replace('**Status:** In Progress', '**Status:** Ready for Dev')

describe('diagnostics', () => {
  test('are what check says, at the same places', async () => {
    const repo = goldenRepository()
    const broken = {
      [SESSION]: text(SESSION)
        .replace('**Status:** In Progress', '**Status:** Done')
        .replace('- EFFORT: 4 hours\n', ''),
      [BOARD]: text(BOARD).replace('[IN PROGRESS 🟠]', '[IN PROGRESS 🔴]').replace('2026-03-05', '2026-01-05'),
    }
    repo.commit('debt', broken)
    const report = repo.run(process.execPath, [CLI, 'check', '--all', '--format', 'json', '--now', NOW]).stdout
    const { findings } = JSON.parse(report) as Report
    const client = await at(repo.root)
    for (const [path, content] of Object.entries(broken)) {
      const document = await client.open(path, content)
      const own = findings.filter((finding) => finding.path === path)
      expect(own.length).toBeGreaterThan(1)
      expect(told(await document.diagnostics())).toEqual(
        own.map(({ line, column, endLine, endColumn, severity, rule, message }) => ({
          range: {
            start: { line: line! - 1, character: column! - 1 },
            end: { line: endLine! - 1, character: endColumn! - 1 },
          },
          severity: /critical|high/.test(severity) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
          source: 'countersign',
          code: rule,
          codeDescription: { href: expect.stringMatching(new RegExp(`^file:///.*/src/rules/${rule}\\.md$`)) },
          message,
        })),
      )
    }
  })
  test('follow what is typed, in other open files too, and nothing is written', async () => {
    const repo = goldenRepository()
    const client = await at(repo.root)
    const [packet, board] = [await client.open(SESSION, text(SESSION)), await client.open(BOARD, text(BOARD))]
    expect(told(await packet.diagnostics())).toEqual([])
    expect(codes(await packet.type('**Status:** In Progress', '**Status:** Done'))).toContain('board-status-agrees')
    await board.type('[IN PROGRESS 🟠]', '[DONE ✅]')
    expect(codes(await board.diagnostics())).toContain('board-status-agrees')
    expect(told(await packet.type('**Status:** Done', '**Status:** In Progress'))).toMatchObject([
      { message: expect.stringContaining('expected `DONE`') },
    ])
    expect(repo.git('status', '--short')).toBe('')
  })
  test('stay away from files that govern nothing', async () => {
    const repo = goldenRepository()
    const client = await at(repo.root)
    const readme = await client.open('README.md', '# STATUS: Soon\n')
    expect(await readme.diagnostics()).toEqual([])
  })
  test('outside a repository are those of the text alone', async () => {
    const client = await at(temporaryFolder())
    const document = await client.open('WP-1-Note-Search.md', unsigned.replace('- EFFORT: 4 hours\n', ''))
    expect(codes(await document.diagnostics())).toEqual(['effort-estimated', 'packet-signed'])
  })
})

describe('a locked packet', () => {
  test('says so at every contract field and nowhere else', async () => {
    const client = await at(goldenRepository().root)
    const document = await client.open(SESSION, text(SESSION))
    const hints = (await document.diagnostics()).filter(({ code }) => code === 'locked')
    const lines = hints.map(({ range }) => text(SESSION).split('\n')[range.start.line])
    expect(lines).toContain('## DONE_MEANS')
    expect(lines).toContain('- EFFORT: 4 hours')
    expect(lines).not.toContain('- **Status:** In Progress')
    expect(lines).not.toContain('## NOTES')
    expect(new Set(hints.map(({ severity }) => severity))).toEqual(new Set([DiagnosticSeverity.Hint]))
    expect(await document.hover('A restart keeps')).toMatch(/DONE\\_MEANS is locked.*`WP-1-Session-Store-v2`/)
    expect(await document.hover('- None yet.')).toBe('')
  })
  test('is an error as soon as its contract is edited, and none once that is undone', async () => {
    const client = await at(goldenRepository().root)
    const document = await client.open(SESSION, text(SESSION))
    await document.diagnostics()
    const edited = told(await document.type('after 30 minutes.', 'after 40 minutes.'))
    expect(edited).toMatchObject([
      { code: 'locked-packet-unchanged', severity: DiagnosticSeverity.Error, range: { start: { line: 15 } } },
    ])
    expect(told(await document.type('after 40 minutes.', 'after 30 minutes.'))).toEqual([])
    expect(told(await document.type('- None yet.', '- None yet.\n- A note.'))).toEqual([])
  })
  test('that was signed but not committed is not locked yet', async () => {
    const repo = goldenRepository()
    const client = await at(repo.root)
    const signed = unsigned.replace('- BLOCKED_BY', '- USER_SIGNATURE: maria050320260930\n- BLOCKED_BY')
    const document = await client.open(NEW, signed)
    expect(codes(await document.diagnostics())).not.toContain('locked')
  })
  test('offers to restore the signed text, and to take the change into the next variant', async () => {
    const repo = goldenRepository()
    const client = await at(repo.root)
    const document = await client.open(SESSION, text(SESSION))
    await document.type('after 30 minutes.', 'after 40 minutes.')
    const [move, restore, ...others] = await document.fixes('after 40 minutes.')
    expect([move?.title, restore?.title, others]).toEqual([
      'Move the change into WP-1-Session-Store-v2 and restore the signed text',
      'Restore the signed text',
      [],
    ])
    const texts = { [document.uri]: document.text(), [uriIn(repo, BOARD)]: text(BOARD) }
    expect(applied(restore!, texts)[document.uri]).toBe(text(SESSION))
    const moved = applied(move!, texts)
    expect(moved[document.uri]).toBe(text(SESSION))
    const variant = moved[uriIn(repo, 'docs/task_packets/WP-1-Session-Store-v2.md')]!
    expect(variant).toContain('after 40 minutes.')
    expect(variant).toContain('- VARIANT_OF: WP-1-Session-Store')
    expect(variant).not.toContain('maria040320260930')
    repo.write(
      Object.fromEntries(
        Object.entries(moved).map(([uri, content]) => [new URL(uri).pathname.slice(repo.root.length + 1), content]),
      ),
    )
    repo.stage()
    const check = repo.run(process.execPath, [CLI, 'check', '--staged', '--now', NOW])
    // Only why there is a variant is left to a person.
    expect(check.stdout).toContain('Unexpected VARIANT_REASON `correction`')
    expect(check.stdout).toContain('Passed: 1 medium')
  })
  test('offers no variant to an editor that cannot make files', async () => {
    const client = await connect(goldenRepository().root, { args: ARGS, capabilities: {} })
    const document = await client.open(SESSION, text(SESSION))
    await document.type('after 30 minutes.', 'after 40 minutes.')
    expect((await document.fixes('after 40 minutes.')).map(({ title }) => title)).toEqual(['Restore the signed text'])
  })
})

test('a hover tells the reason of the rule, the remedy and where its page is; what a file says is literal', async () => {
  const client = await at(goldenRepository().root)
  const document = await client.open(SESSION, text(SESSION))
  await document.type('**Status:** In Progress', '**Status:** So*on* <b>')
  const hover = await document.hover('**Status:**')
  const why = /## Why\n\n([^]*?)\n\n## /.exec(readFileSync('src/rules/status-known.md', 'utf8'))![1]!
  expect(hover).toContain(why)
  expect(hover).toContain('**status-known** · high · gate packet')
  expect(hover).toMatch(/\*Remedy:\* Set STATUS in `docs/)
  expect(hover).toMatch(/\(file:\/\/\/.*status-known\.md\)/)
  expect(hover).not.toMatch(/^(?!.*`).*<b>/m)
})

describe('completion offers', () => {
  const labels = async (path: string, content: string, behind: string) => {
    const client = await at(goldenRepository().root)
    const document = await client.open(path, content)
    await document.diagnostics()
    const items = await document.complete(behind)
    return { labels: items.map(({ label }) => label), items, document }
  }
  test('the fields that a packet does not have yet', async () => {
    const { labels: fields, items } = await labels(NEW, unsigned.replace('- EFFORT: 4 hours', '- EF'), '- EF')
    expect(fields).toContain('EFFORT')
    expect(fields).not.toContain('STATUS')
    expect(items.find(({ label }) => label === 'EFFORT')!.textEdit).toMatchObject({
      newText: 'EFFORT: ',
      range: { start: { character: 2 }, end: { character: 4 } },
    })
  })
  test('sections behind a number sign', async () => {
    const content = unsigned.replace('## OUT_OF_SCOPE', '## ')
    const { labels: fields, items } = await labels(
      NEW,
      content.replace('- Login pages\n', ''),
      'session.test.ts\n\n## ',
    )
    expect(fields).toContain('OUT_OF_SCOPE')
    expect(fields).not.toContain('EFFORT')
    expect(items[0]!.textEdit).toMatchObject({ newText: fields[0] })
  })
  test.each([
    ['statuses', '**Status:** ', ['READY_FOR_DEV', 'VALIDATED']],
    ['packet ids and those of the board', '- BLOCKED_BY: ', ['WP-1-Import-Job', 'WP-1-Storage-Layer']],
    ['ids wherever one is begun', '- Imports (WP-', ['WP-1-Import-Job']],
    ['risk tiers', '- RISK_TIER: ', ['LOW', 'MEDIUM', 'HIGH']],
    ['sections of the spec', '- SPEC_ANCHOR: ', ['§3.1']],
  ])('%s', async (_, behind, expected) => {
    const { labels: offered } = await labels(NEW, unsigned, behind)
    expect(offered).toEqual(expect.arrayContaining(expected))
    expect(offered).not.toContain('UNKNOWN')
  })
  test('statuses and ids on the board', async () => {
    const content = text(BOARD).replace('- **[WP-1-Session-Store]** 🟠', '- **[WP-1-Session-Store]** [')
    const { labels: offered, document } = await labels(BOARD, content, '- **[WP-1-Session-Store]** [')
    expect(offered).toContain('IN_PROGRESS')
    expect((await document.complete('- Blocker: ')).map(({ label }) => label)).toContain('WP-1-Import-Job')
  })
  test('nothing in prose', async () => {
    expect((await labels(NEW, unsigned, 'Keep sessions')).labels).toEqual([])
  })
})

describe('a quick fix', () => {
  test('of a status, a symbol and a missing field is the one answer', async () => {
    const repo = goldenRepository()
    const client = await at(repo.root)
    const packet = await client.open(SESSION, text(SESSION))
    await packet.type('**Status:** In Progress', '**Status:** Done')
    const [status] = await packet.fixes('**Status:**')
    expect(status).toMatchObject({
      title: 'Set STATUS to IN_PROGRESS as on the board',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'board-status-agrees' }],
    })
    expect(applied(status!, { [packet.uri]: packet.text() })[packet.uri]).toBe(text(SESSION))
    const change = status!.edit!.documentChanges![0] as { textDocument: { version: number } }
    expect(change.textDocument.version).toBe(2)

    const board = await client.open(BOARD, text(BOARD))
    await board.type('[IN PROGRESS 🟠]', '[IN PROGRESS 🔴]')
    const [symbol] = await board.fixes('[IN PROGRESS')
    expect(applied(symbol!, { [board.uri]: board.text() })[board.uri]).toBe(text(BOARD))

    const fresh = await client.open(NEW, unsigned.replace('- EFFORT: 4 hours\n', ''))
    const effort = (await fresh.fixes()).find(({ title }) => title === 'Add EFFORT from the template')!
    expect(applied(effort, { [fresh.uri]: fresh.text() })[fresh.uri]).toContain('\n- EFFORT:\n')
  })
  test('keeps line ends and a BOM', async () => {
    const client = await at(goldenRepository().root)
    const windows = `\ufeff${text(SESSION).replaceAll('\n', '\r\n')}`
    const document = await client.open(SESSION, windows)
    await document.type('**Status:** In Progress', '**Status:** Done')
    const [fix] = await document.fixes('**Status:**')
    expect(applied(fix!, { [document.uri]: document.text() })[document.uri]).toBe(windows)
  })
})

describe('hostile input gives diagnostics or an error and no crash', () => {
  test('texts', async () => {
    const client = await at(goldenRepository().root)
    for (const [name, content] of Object.entries(HOSTILE)) {
      const document = await client.open(`docs/task_packets/WP-1-${name.replace(/\W+/g, '-')}.md`, content)
      expect(Array.isArray(await document.diagnostics()), name).toBe(true)
      expect(Array.isArray(await document.fixes()), name).toBe(true)
      await document.hover('')
      await document.complete('')
    }
    expect(client.stderr()).toBe('')
  })
  test('addresses that are no file', async () => {
    const client = await at(goldenRepository().root)
    for (const uri of ['untitled:Untitled-1', 'file://host/x/WP-1-A.md', 'file:///a%2Fb.md', 'nonsense', 'git:/x?{}']) {
      const document = await client.openUri(uri, unsigned)
      expect(await document.hover('SCOPE')).toBe('')
      expect(await document.fixes()).toEqual([])
    }
  })
  test('positions that are nowhere, and requests about nothing', async () => {
    const repo = goldenRepository()
    const client = await at(repo.root)
    const document = await client.open(SESSION, text(SESSION))
    await document.diagnostics()
    const position = { line: 1e9, character: 1e9 }
    const here = { textDocument: { uri: document.uri }, position }
    expect(await client.connection.sendRequest('textDocument/hover', here)).toBe(null)
    expect(await client.connection.sendRequest('textDocument/completion', here)).toEqual([])
    await expect(client.connection.sendRequest('textDocument/hover', { textDocument: null })).rejects.toThrow()
    await expect(client.connection.sendRequest('no/such/request', {})).rejects.toThrow('Unhandled method')
    expect(told(await document.type('- None yet.', '- None.\n'))).toMatchObject([{ code: 'locked-packet-unchanged' }])
  })
  test.each([
    ['a broken configuration', { 'countersign.config.json': '{ "lokc": 1 }' }, 'Unexpected key `lokc`'],
    ['a broken index', { '.git/index': 'x' }, '`git ls-files` failed'],
  ])('%s is said at the top of each open file until it is mended', async (_, files, said) => {
    const repo = goldenRepository()
    const index = readFileSync(join(repo.root, '.git/index'))
    const client = await at(repo.root)
    repo.write(files)
    const document = await client.open(SESSION, text(SESSION))
    expect(await document.diagnostics()).toMatchObject([
      { code: 'not-judged', severity: DiagnosticSeverity.Error, message: expect.stringContaining(said) },
    ])
    expect(await document.fixes()).toEqual([])
    repo.write({ 'countersign.config.json': '{}', '.git/index': new Uint8Array(index) })
    expect(told(await document.type('- None yet.', '- None yet.\n'))).toEqual([])
  })
  test('a repository without a commit locks nothing', async () => {
    const at2 = repositoryAt(temporaryFolder())
    at2.git('init', '--quiet')
    const client = await at(at2.root)
    const document = await client.open(SESSION, text(SESSION))
    expect(codes(await document.diagnostics())).not.toContain('locked')
  })
})

describe('the server', () => {
  test('says what it can', async () => {
    expect((await alone(temporaryFolder())).offered).toMatchObject({
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix'] },
    })
  })
  test('ends when it is told to, with exit code 0', async () => {
    const client = await alone(temporaryFolder())
    await client.connection.sendRequest('shutdown')
    await client.connection.sendNotification('exit')
    expect(await client.exited).toBe(0)
  })
  test('ends when the editor is gone', async () => {
    const client = await alone(temporaryFolder())
    client.child.stdin.end()
    expect(await client.exited).not.toBe(null)
  })
  test('ends quietly after what is no protocol', async () => {
    const repo = repositoryAt(temporaryFolder())
    const outcome = repo.run('sh', [
      '-c',
      `printf 'GET / HTTP/1.1\\r\\n\\r\\n{' | "${process.execPath}" "${CLI}" lsp --stdio`,
    ])
    expect(outcome).toEqual({ status: 1, stdout: '', stderr: '' })
  })
})
