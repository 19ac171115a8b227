import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blocksOf, followed, kindOf, type Scene } from './support/guide.ts'
import { registryOf } from './support/registry.ts'
import { temporaryFolder } from './support/repository.ts'
import { schemaFaults, schemas } from './support/schemas.ts'

interface Properties {
  readonly properties?: Readonly<Record<string, Properties>>
}

/** Every key of a configuration, as `limits.bytes`, but for the names of rules and the bounds of a range. */
const propertiesOf = ({ properties = {} }: Properties): string[] =>
  Object.entries(properties).flatMap(([key, inner]) => [
    key,
    ...(key === 'rules' ? [] : propertiesOf(inner).map((name) => `${key}.${name}`)),
  ])

const root = fileURLToPath(new URL('..', import.meta.url))
const text = (path: string) => readFileSync(join(root, path), 'utf8')

/** What a guide starts from: an empty folder, the example repository with Countersign, or one with a past. */
type Start = 'nothing' | 'installed' | 'old'

/** The guides, and whether each section starts anew. */
const GUIDES: readonly (readonly [page: string, start: Start, anew: boolean])[] = [
  ['docs/tour.md', 'nothing', false],
  ['docs/orchestrator.md', 'installed', false],
  ['docs/coder.md', 'installed', false],
  ['docs/validator.md', 'installed', false],
  ['docs/adopting.md', 'old', false],
  ['docs/configuration.md', 'installed', true],
]

/** The anchors that GitHub gives to the headings of a page. */
const anchorsOf = (content: string): string[] =>
  Array.from(content.matchAll(/^#+ (.*)$/gm), ([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** npx takes half a second to start. The tour starts the real one once; from then on this does what that does for an installed package. */
const NPX = '#!/bin/sh\nprogram=$1\nshift\nexec "node_modules/.bin/$program" "$@"\n'
const NPX_AFTER_ONCE = NPX.replace(
  '\n',
  '\nif [ ! -e "$0-ran" ]; then touch "$0-ran"; PATH=${PATH#*:} exec npx "$@"; fi\n',
)

let registry: Awaited<ReturnType<typeof registryOf>>
let starts: Readonly<Record<Start, () => Scene>>

/** An empty home of a person at work on the day that the guides are about. */
function emptyHome(): Scene {
  const real = temporaryFolder()
  const day = '2026-03-06T12:00:00Z'
  const env = {
    ...process.env,
    HOME: real,
    GUIDE_DAY: day,
    NODE_OPTIONS: `--require=${join(root, 'test/support/fixed-clock.cjs')}`,
    GIT_AUTHOR_NAME: 'maria',
    GIT_AUTHOR_EMAIL: 'maria@example.invalid',
    GIT_AUTHOR_DATE: day,
    GIT_COMMITTER_NAME: 'maria',
    GIT_COMMITTER_EMAIL: 'maria@example.invalid',
    GIT_COMMITTER_DATE: day,
    npm_config_registry: registry.url,
    npm_config_cache: join(real, '.npm'),
    npm_config_userconfig: join(real, '.npmrc'),
    npm_config_workspaces: 'false',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  }
  return { home: { real, shown: '/home/maria' }, cwd: real, env }
}

const MANIFEST = '{ "name": "notebook", "private": true, "scripts": { "test": "true" } }\n'

/** The example repository of test/fixtures/golden in a home of its own, after some commands. */
async function notebookAfter(commands: string): Promise<Scene> {
  const scene = emptyHome()
  const cwd = join(scene.cwd, 'notebook')
  cpSync(join(root, 'test/fixtures/golden'), cwd, { recursive: true })
  writeFileSync(join(cwd, '.gitignore'), 'node_modules/\n')
  writeFileSync(join(cwd, 'package.json'), MANIFEST)
  const ready = { ...scene, cwd }
  const { faults } = await followed(`\`\`\`sh\n${commands.trim()}\n\`\`\`\n`, () => ready)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return ready
}

/** Countersign is installed and everything committed. */
const INSTALLED = `
git init --quiet --initial-branch=main
npm install --save-dev countersign
git add --all
git commit --quiet --message 'Start'
npx countersign init
git add --all
git commit --quiet --message 'Add Countersign'
`

/** A history before Countersign: a packet with faults, a packet that was edited after it was signed, work without a packet. */
const OLD = `
git init --quiet --initial-branch=main
sed -i.bak -e '/^- EFFORT/d' -e 's/^- An archive that cannot be read .*/- The rest works properly/' docs/task_packets/WP-1-Import-Job.md
rm docs/task_packets/*.bak
git add --all
git commit --quiet --message 'Start'
sed -i.bak 's/after 30 minutes/after 60 minutes/' docs/task_packets/WP-1-Session-Store.md
rm docs/task_packets/*.bak
git commit --quiet --all --message 'WP-1-Session-Store: longer sessions'
echo 'export const quick = 1' >> src/storage/store.ts
git commit --quiet --all --message 'Quick fix in the store'
mkdir -p src/session
echo 'export const minutes = 30' > src/session/session.ts
git add --all
git commit --quiet --message 'Add a session' --trailer 'Work-Packet: WP-1-Session-Store'
`

function withNpx(script: string, scene: Scene): Scene {
  const programs = temporaryFolder()
  writeFileSync(join(programs, 'npx'), script, { mode: 0o755 })
  return { ...scene, env: { ...scene.env, PATH: `${programs}${delimiter}${scene.env['PATH'] ?? ''}` } }
}

function copyOf(scene: Scene): Scene {
  const { home, cwd, env } = withNpx(NPX, emptyHome())
  const folder = join(cwd, basename(scene.cwd))
  cpSync(scene.cwd, folder, { recursive: true, verbatimSymlinks: true })
  return { home, cwd: folder, env }
}

beforeAll(async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'cache'))
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_workspaces: 'false' },
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  const { name, version, bin } = JSON.parse(text('package.json')) as { name: string; version: string; bin: unknown }
  registry = await registryOf(join(folder, filename), { name, version, bin })
  const [installed, old] = [await notebookAfter(INSTALLED), await notebookAfter(OLD)]
  starts = {
    nothing: () => withNpx(NPX_AFTER_ONCE, emptyHome()),
    installed: () => copyOf(installed),
    old: () => copyOf(old),
  }
})
afterAll(() => registry.close())

describe.each(GUIDES.filter(([page]) => existsSync(join(root, page))))('%s', (page, start, anew) => {
  test('shows what its commands print', { timeout: 300_000 }, async () => {
    const scenes = new Map<string, Scene>()
    const sceneOf = (section: string) => {
      const key = anew ? section : ''
      if (!scenes.has(key)) scenes.set(key, starts[start]())
      return scenes.get(key)!
    }
    const { text: real, faults } = await followed(text(page), sceneOf)
    expect(faults).toEqual([])
    await expect(real).toMatchFileSnapshot(`../${page}`)
  })

  test('shows configurations that the schema knows', () => {
    const configurations = blocksOf(text(page)).filter(({ info }) => info === 'json countersign.config.json')
    for (const { lines, section } of configurations) {
      const faults = schemaFaults('config', JSON.parse(lines.join('\n')))
      // Above the first section stands the one that is refused.
      expect([section, faults.length > 0]).toEqual([section, section === ''])
    }
  })

  test('has no block that nothing checks', () => {
    expect(blocksOf(text(page)).filter(({ info }) => kindOf(info) === null)).toEqual([])
  })

  test('says for which file a block is', () => {
    const blocks = blocksOf(text(page))
    const lines = text(page).split('\n')
    const unnamed = blocks.filter(({ info, start }, index) => {
      const before = blocks[index - 1]
      const words = lines.slice(before ? before.start + before.lines.length : 0, start - 1).join(' ')
      const path = info.split(' ')[1] ?? ''
      const isConfiguration = page === 'docs/configuration.md' && path === 'countersign.config.json'
      return kindOf(info) === 'file' && !isConfiguration && !words.includes(basename(path))
    })
    expect(unnamed.map(({ info, start }) => `${start}: ${info}`)).toEqual([])
  })

  test('links to what is there', () => {
    const links = Array.from(text(page).matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g), ([, file, anchor]) => ({
      path: file === '' ? page : join('docs', file!),
      anchor,
    }))
    expect(links.length).toBeGreaterThan(0)
    const isBroken = ({ path, anchor }: (typeof links)[number]) =>
      !existsSync(join(root, path)) || (anchor !== undefined && !anchorsOf(text(path)).includes(anchor))
    expect(links.filter(isBroken)).toEqual([])
  })

  test('is linked from the README', () => {
    expect(text('README.md')).toContain(`](${page})`)
  })
})

test('the page about the configuration has an example of every key', () => {
  const examples = blocksOf(text('docs/configuration.md'))
    .filter(({ info, section }) => info === 'json countersign.config.json' && section !== '')
    .map(({ lines }) => JSON.parse(lines.join('\n')) as unknown)
  const keysOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner).map((name) => `${key}.${name}`)])
      : []
  const shown = new Set(examples.flatMap(keysOf))
  const known = propertiesOf(schemas['config'] as Properties)
  expect(known.length).toBeGreaterThan(30)
  expect(known.filter((key) => !shown.has(key))).toEqual([])
})
